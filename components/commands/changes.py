"""The command `changes`: what was published since a day, or since an older file, and what was corrected."""

from __future__ import annotations

import json
import re
import stat
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from components import history, library, naming, table
from components.commands import console
from components.commands.console import refuse
from components.dates import say_day
from components.problems import one_line, visible

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping, Sequence

    from components.findings.changes import Changes, Correction, Publication
    from components.library import Library
    from components.naming import Names

_LONGEST: Final = 160  # characters of a text in a line
_TIMEOUT: Final = 60  # seconds that git may take
_DRIVE: Final = re.compile(r"[A-Za-z]:")
"""The start of a path on Windows, which is no git revision."""
_ORDINARY: Final = ("100644", "100755")
"""The modes of files in a git tree; links and submodules have others."""
_HOW: Final = "name a file, or a git revision as HEAD~3:estimates.yaml"


class _Entry(NamedTuple):
    """A file, link or submodule in a git tree."""

    mode: str
    blob: str


class _UnreadableError(Exception):
    """The older file cannot be read, in one sentence."""


def run(options: argparse.Namespace) -> int:
    """Print two lists, or one JSON object; 1 when the file cannot be read, 2 when the older one cannot."""
    from components.findings import changes

    today = console.read(options.estimates)
    if today is None:
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
    present = estimates.resolve().parent / "seeds"
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "estimates.yaml"
        if _is_file(named):
            path = Path(named)
            if _has_texts(path.parent / "seeds"):
                yield path
                return
            copy.write_bytes(path.read_bytes())
        elif ":" in named and not _DRIVE.match(named):
            _write_revision(named, estimates, copy)
        else:
            message = f"{named} is not there; {_HOW}"
            raise _UnreadableError(message)
        seeds = copy.parent / "seeds"
        if not seeds.exists() and present.is_dir():
            seeds.symlink_to(present)
        yield copy


def _is_file(named: str) -> bool:
    """Whether there is a file of that name.

    Raises:
        _UnreadableError: when the name is empty, or what is there is no ordinary file.

    """
    if not named:
        message = f"--against names nothing; {_HOW}"
        raise _UnreadableError(message)
    try:
        mode = Path(named).stat().st_mode
    except (OSError, ValueError):  # nothing, or no name that the system takes
        return False
    if not stat.S_ISREG(mode):
        message = f"{named} is {'a folder' if stat.S_ISDIR(mode) else 'no plain file'}; {_HOW}"
        raise _UnreadableError(message)
    return True


def _has_texts(seeds: Path) -> bool:
    return seeds.is_dir() and any(path.suffix == ".txt" for path in seeds.iterdir())


def _write_revision(named: str, estimates: Path, copy: Path) -> None:
    """Write the file of a git revision there, and beside it the texts that stood beside it, if any.

    Raises:
        _UnreadableError: when git has no such revision or file.

    """
    revision, _, inside = named.partition(":")
    if not inside:
        message = f"{named} names nothing; {_HOW}"
        raise _UnreadableError(message)
    here = estimates.resolve().parent
    top = Path(_git(here, "rev-parse", "--show-toplevel").decode().rstrip("\n"))
    commit = _git(
        top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    )
    beside = f"{(Path(inside).parent / 'seeds').as_posix()}/"
    tree = _tree(top, commit.decode().strip(), inside, beside)
    if inside not in tree or tree[inside].mode not in _ORDINARY:
        missing = f"revision {revision} has no file {inside}; paths are relative to {top}"
        raise _UnreadableError(_why_no_file(named, inside, tree) or missing)
    own = [path for path, each in tree.items() if each.mode in _ORDINARY]
    contents = dict(zip(own, _contents(top, [tree[path].blob for path in own]), strict=True))
    copy.write_bytes(contents.pop(inside))
    texts = {path.removeprefix(beside): content for path, content in contents.items()}
    _write_texts(texts, copy.parent / "seeds")


def _why_no_file(named: str, inside: str, tree: Mapping[str, _Entry]) -> str:
    """What else than an ordinary file is there; empty where nothing is."""
    if any(path.startswith(f"{inside.rstrip('/')}/") for path in tree):
        return f"{named} is a folder; {_HOW}"
    return f"{named} is a link or submodule; {_HOW}" if inside in tree else ""


def _write_texts(contents: Mapping[str, bytes], seeds: Path) -> None:
    """Write what stands in seeds/ itself, where there is a text; folders below it are not read."""
    own = {name: content for name, content in contents.items() if Path(name).name == name}
    if any(name.endswith(".txt") for name in own):
        seeds.mkdir()
        for name, content in own.items():
            (seeds / name).write_bytes(content)


def _tree(top: Path, commit: str, *paths: str) -> dict[str, _Entry]:
    """What a commit has at or below the paths."""
    listed = _git(top, "--literal-pathspecs", "ls-tree", "-r", "-z", commit, "--", *paths)
    tree = {}
    for line in listed.decode("utf-8", "surrogateescape").split("\0")[:-1]:
        facts, _, path = line.partition("\t")
        mode, _, blob = facts.split(" ")
        tree[path] = _Entry(mode, blob)
    return tree


def _contents(top: Path, blobs: Sequence[str]) -> Iterator[bytes]:
    """The contents of the blobs as they are stored: no filter of the repository changes them.

    Raises:
        _UnreadableError: when git does not have one of them.

    """
    printed = _git(top, "cat-file", "--batch", given="".join(f"{blob}\n" for blob in blobs))
    at = 0
    for blob in blobs:
        end = printed.index(b"\n", at)
        size = printed[at:end].split(b" ")[-1]
        if not size.isdigit():
            message = f"git: {blob} is missing in this repository"
            raise _UnreadableError(message)
        yield printed[end + 1 : end + 1 + int(size)]
        at = end + 1 + int(size) + 1


def _git(folder: Path, *arguments: str, given: str = "") -> bytes:
    """What git prints when that is given to it as its input.

    Raises:
        _UnreadableError: with its first line, where it fails or is not there.

    """
    try:
        done = subprocess.run(  # noqa: S603 (no shell; a revision cannot be taken for an option)
            ["git", "-C", str(folder), *arguments],  # noqa: S607 (the user's own git)
            input=given.encode(),
            capture_output=True,
            check=False,
            timeout=_TIMEOUT,
        )
    except FileNotFoundError as error:
        message = "git is not installed"
        raise _UnreadableError(message) from error
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
        "value": descriptions.in_full(row, names[row.metric]),
        "by": row.by,
        "source": row.source,
        "published_from": row.published.earliest.isoformat(),
        "published_to": row.published.latest.isoformat(),
        "withdrawn": row.withdrawn.isoformat() if row.withdrawn else None,
        "revised_by": each.successor.id if each.successor else None,
    }
