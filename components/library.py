"""The files on disk, read and checked, as one Library."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from components.entries import reader
from components.entries.records import ParsedFile
from components.problems import Place, Problem, by_place, line_and_column, one_line, plural
from components.proof import checks, drift, index
from components.texts.seeds import Seed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from components.entries.records import Estimate, Metric, Source
    from components.proof.index import Coverage, ProofIndex

HOME: Final = Path(__file__).resolve().parent.parent
DEFAULT: Final = HOME / "estimates.yaml"
LARGEST: Final = 20 * 1024 * 1024
"""Bytes of a file that is still read; ten thousand estimates take some 8 MB."""

READING_RULES: Final = {
    "unreadable": "A file must be a plain one of at most 20 MB, in UTF-8, that may be read.",
}


@dataclass(frozen=True)
class Library:
    """All that is known: the good records, the texts, and the Problems."""

    title: str = ""
    metrics: Mapping[str, Metric] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    estimates: tuple[Estimate, ...] = ()
    """The estimates without an error, which are drawn, in the order of the file."""
    seeds: Mapping[str, Seed] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    drift: tuple[Problem, ...] = ()
    """Where a restatement differs from its estimate; no faults."""
    coverage: tuple[Coverage, ...] = ()
    """How far the figures of each text are accounted for."""
    proofs: ProofIndex = field(default_factory=lambda: index.ProofIndex(ParsedFile(), {}))
    """The proofs of every estimate that was read, those with errors included."""
    entries: int = 0
    """How many estimates the file lists, those with errors included."""
    readable: bool = True
    """False when the file could not be read at all."""
    digest: str = ""
    """Short hash of reader.yaml and the texts, for pictures to name their data."""

    @property
    def errors(self) -> int:
        """How many Problems are errors."""
        return sum(problem.level == "error" for problem in self.problems)


def read(path: Path = DEFAULT, earlier: Library | None = None) -> Library:
    """Read estimates.yaml at `path` and the folder seeds/ beside it; never raises for data.

    Texts and translations that an `earlier` reading has read the figures of are not read again;
    the result is the same.
    """
    problems: list[Problem] = []
    shown = name_of(path)
    content = _read_text(path, shown, problems)
    seeds = _read_seeds(path.parent / "seeds", problems)
    if content is None:
        return Library(problems=tuple(problems), readable=False)
    parsed = reader.read(content, shown)
    problems += parsed.problems
    proofs = index.ProofIndex(
        parsed, seeds, index.FigureReader(earlier.proofs.figures if earlier else None)
    )
    if parsed.readable:
        problems += checks.check(proofs)
    readable = {file: seed for file, seed in seeds.items() if seed is not None}
    return Library(
        title=parsed.title,
        metrics=parsed.metrics,
        sources=parsed.sources,
        estimates=tuple(_drawn(parsed, readable, problems)),
        seeds=readable,
        problems=tuple(sorted(problems, key=by_place)),
        drift=tuple(sorted(drift.drift(proofs), key=by_place)),
        coverage=tuple(proofs.coverage()),
        proofs=proofs,
        entries=parsed.entries,
        readable=parsed.readable,
        digest=_digest(content, readable),
    )


def signature(path: Path = DEFAULT) -> str:
    """Hash of name, time of change and size of the file and of every text; a missing file is absent.

    Two equal signatures mean that nothing has to be read again. Take it before reading.
    """
    seen = hashlib.sha256()
    for entry in (path, *_texts(path.parent / "seeds")):
        try:
            facts = entry.stat()
        except OSError:
            continue
        seen.update(f"{entry.name!a} {facts.st_mtime_ns} {facts.st_size}\n".encode())
    return seen.hexdigest()


def name_of(path: Path) -> str:
    """The path as Problems give it: relative to the working folder where it lies below it."""
    whole = _resolved(path)
    if whole == DEFAULT:
        return DEFAULT.name
    try:
        return str(whole.relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def summary(library: Library) -> str:
    """The closing line of check: `2 problems; 38 of 41 estimates drawn`."""
    problems = plural(len(library.problems), "problem")
    return f"{problems}; {len(library.estimates)} of {plural(library.entries, 'estimate')} drawn"


def _drawn(
    parsed: ParsedFile, seeds: Mapping[str, Seed], problems: list[Problem]
) -> list[Estimate]:
    errors = [problem for problem in problems if problem.level == "error"]
    wrong = {problem.entry for problem in errors}
    places = {problem.place for problem in errors}
    usable = {
        key
        for key, source in parsed.sources.items()
        if source.file in seeds and not _is_undated(source, places)
    }
    return [
        estimate
        for estimate in parsed.estimates
        if estimate.entry not in wrong
        and estimate.metric in parsed.metrics
        and estimate.source in usable
    ]


def _is_undated(source: Source, wrong: AbstractSet[Place]) -> bool:
    """Whether an error stands at the source's date or at the passage that it rests on."""
    keys = ("published", "dated_by") if source.dated_by is not None else ("published",)
    return any(source.place(key) in wrong for key in keys)


def _resolved(path: Path) -> Path:
    """The path without links; unlike `Path.resolve` it never raises on links in a circle."""
    return Path(os.path.realpath(path))


def _texts(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            texts = [entry for entry in entries if entry.name.endswith(".txt")]
            return sorted(texts, key=lambda entry: entry.name)
    except OSError:
        return []


def _read_seeds(folder: Path, problems: list[Problem]) -> dict[str, Seed | None]:
    """The texts by name; None for one that cannot be read."""
    seeds: dict[str, Seed | None] = {}
    for entry in _texts(folder):
        path, shown = Path(entry), f"seeds/{one_line(entry.name)}"
        content = None
        if not path.name.isprintable():
            message = "has a sign in its name that cannot be shown; rename it"
            problems.append(Problem(Place(shown), "unreadable", message, entry=shown))
            continue
        if not entry.is_symlink() or _resolved(path).parent == _resolved(folder):
            content = _read_text(path, shown, problems)
        else:
            message = "is a link to a file outside seeds/; copy the text here"
            problems.append(Problem(Place(shown), "unreadable", message, entry=shown))
        seeds[path.name] = None if content is None else Seed(path.name, content)
    return seeds


def _read_text(path: Path, shown: str, problems: list[Problem]) -> str | None:
    """The file's text, or None and a Problem that says why not."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            reason = "is a folder" if stat.S_ISDIR(facts.st_mode) else "is no plain file"
        elif facts.st_size > LARGEST:
            reason = f"has {facts.st_size:,} bytes; at most {LARGEST:,} are read"
        else:
            return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = _place_of_byte(error, shown)
        message = f"is not UTF-8: byte 0x{error.object[error.start]:02X}; save it as UTF-8"
        problems.append(Problem(place, "unreadable", message, entry=shown))
        return None
    except FileNotFoundError:
        reason = "is not there"
    except OSError as error:
        reason = f"cannot be read: {(error.strerror or 'unknown reason').lower()}"
    problems.append(Problem(Place(shown), "unreadable", reason, entry=shown))
    return None


def _place_of_byte(error: UnicodeDecodeError, shown: str) -> Place:
    before = error.object[: error.start].decode("utf-8", "replace")
    return Place(shown, *line_and_column(before, len(before)))


def _digest(content: str, seeds: Mapping[str, Seed]) -> str:
    sha = hashlib.sha256(content.encode())
    for name in sorted(seeds):
        sha.update(f"\0{name}\0{seeds[name].text}".encode())
    return sha.hexdigest()[:7]
