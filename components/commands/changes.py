"""The command `changes`: what was published since a day, or since an older file, and what was corrected."""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from components import history, library, naming, table
from components.commands.console import refuse
from components.dates import say_day
from components.problems import one_line, visible

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping

    from components.findings.changes import Changes, Correction, Publication
    from components.library import Library
    from components.naming import Names

_LONGEST: Final = 160  # characters of a text in a line
_PATIENCE: Final = 60  # seconds that git may take


class _UnreadableError(Exception):
    """The older file cannot be read, in one sentence."""


def run(options: argparse.Namespace) -> int:
    """Print two lists, or one JSON object; 1 when the file cannot be read, 2 when the older one cannot."""
    from components.findings import changes

    today = library.read(options.estimates)
    if not today.readable:
        for problem in today.problems:
            print(problem)
        return 1
    now = changes.reading(today)
    if options.since:
        earlier = history.known_on(today, options.since)
        made = changes.Changes(
            changes.published(table.rows(earlier), list(now.rows.values())), corrected=()
        )
    else:
        try:
            with _older(options.against, options.estimates) as path:
                made = changes.against(changes.reading(_read(path, options.against)), now)
        except _UnreadableError as reason:
            return refuse(str(reason))
    names = naming.of(today)
    if options.json:
        print(json.dumps(_as_json(options, made, names), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(options, made, names)))
    return 0


def _read(path: Path, shown: str) -> Library:
    found = library.read(path)
    if not found.readable:
        message = f"{shown} cannot be read: {found.problems[0].message}"
        raise _UnreadableError(message)
    return found


@contextmanager
def _older(named: str, estimates: Path) -> Iterator[Path]:
    """The older file with texts beside it: its own, or where it has none those of the present one.

    Raises:
        _UnreadableError: when there is no such file or revision.

    """
    path = Path(named)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "estimates.yaml"
        if path.is_file():
            if (path.parent / "seeds").is_dir():
                yield path
                return
            copy.write_bytes(path.read_bytes())
            seeds = estimates.resolve().parent / "seeds"
        elif ":" in named:
            tree = Path(folder) / "tree"
            copy, seeds = _revision(named, estimates, tree), tree / "seeds"
        else:
            message = (
                f"{named} is not there; name a file, or a git revision as HEAD~3:estimates.yaml"
            )
            raise _UnreadableError(message)
        if not (copy.parent / "seeds").exists() and seeds.is_dir():
            (copy.parent / "seeds").symlink_to(seeds)
        yield copy


def _revision(named: str, estimates: Path, folder: Path) -> Path:
    """The file of a git revision with the texts that stood beside it, written into a folder.

    Raises:
        _UnreadableError: when git has no such revision or file.

    """
    revision, _, inside = named.partition(":")
    here = estimates.resolve().parent
    top = Path(_git(here, "rev-parse", "--show-toplevel").decode().rstrip("\n"))
    commit = _git(
        top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    )
    commit = commit.decode().strip()
    seeds = (Path(inside).parent / "seeds").as_posix()
    listed = _git(top, "ls-tree", "--name-only", "-z", commit, "--", inside or seeds, seeds)
    present = [path for path in listed.decode("utf-8", "surrogateescape").split("\0") if path]
    if inside not in present:
        message = f"revision {revision} has no file {inside}; paths are relative to {top}"
        raise _UnreadableError(message)
    packed = _git(top, "archive", "--format=tar", commit, "--", *present)
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")
    return folder / inside


def _git(folder: Path, *arguments: str) -> bytes:
    """What git prints.

    Raises:
        _UnreadableError: with its first line, where it fails or is not there.

    """
    try:
        done = subprocess.run(  # noqa: S603 (no shell; a revision cannot be taken for an option)
            ["git", "-C", str(folder), *arguments],  # noqa: S607 (the user's own git)
            capture_output=True,
            check=False,
            timeout=_PATIENCE,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        message = f"git cannot be run: {error}"
        raise _UnreadableError(message) from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        message = f"git: {said[0].removeprefix('fatal: ') if said else 'there is no such revision'}"
        raise _UnreadableError(message)
    return done.stdout


def _lines(options: argparse.Namespace, made: Changes, names: Mapping[str, Names]) -> Iterator[str]:
    from components.findings.changes import counted

    point = say_day(options.since) if options.since else visible(options.against)
    yield f"Published since {point}: {counted(made.published)}"
    for each in made.published:
        yield f"  {_published_line(each, names)}"
    if options.since:
        yield "Corrections are not told by a day; for those compare with an older file: --against FILE"
        return
    yield f"Corrected since {point}: {len(made.corrected) or 'nothing'}"
    for each in made.corrected:
        yield f"  {_corrected_line(each)}"


def _published_line(each: Publication, names: Mapping[str, Names]) -> str:
    from components.findings.changes import describe

    words = f"{each.kind}: {each.row.metric}: {describe(each, names[each.row.metric])}"
    return f"{one_line(words, _LONGEST * 2)} ({visible(each.row.id)})"


def _corrected_line(each: Correction) -> str:
    from components.findings.changes import FACTS

    before, after = (one_line(text, _LONGEST) for text in (each.before, each.after))
    if each.what in (*FACTS, "id"):
        return f"{visible(each.id)}, {each.what}: {before or 'nothing'} → {after or 'nothing'}"
    return f"{visible(each.id)}, {each.what}: {before or after}"


def _as_json(
    options: argparse.Namespace, made: Changes, names: Mapping[str, Names]
) -> dict[str, Any]:
    return {
        "since": options.since.isoformat() if options.since else None,
        "against": options.against,
        "published": [_published_json(each, names) for each in made.published],
        "corrected": [each._asdict() for each in made.corrected],
    }


def _published_json(each: Publication, names: Mapping[str, Names]) -> dict[str, Any]:
    from components.findings import descriptions

    row = each.row
    return {
        "id": row.id,
        "what": each.kind,
        "metric": row.metric,
        "measure": row.measure,
        "value": descriptions.in_full(row.amount, row.measure, names[row.metric]),
        "by": row.by,
        "source": row.source,
        "published_from": row.published.earliest.isoformat(),
        "published_to": row.published.latest.isoformat(),
        "withdrawn": row.withdrawn.isoformat() if row.withdrawn else None,
        "revised_by": each.successor.id if each.successor else None,
    }
