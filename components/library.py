"""The files on disk, read and checked, as one Library."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from components import checksums
from components.entries import reader
from components.entries.records import ParsedFile
from components.locks import LOCK
from components.problems import (
    Place,
    Problem,
    by_place,
    line_and_column,
    one_line,
    plural,
    split_lines,
    visible,
)
from components.proof import checks, drift, index
from components.texts.seeds import Seed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from components.entries.records import Estimate, Metric, Source
    from components.proof.index import Coverage, ProofIndex

HOME: Final = Path(__file__).resolve().parent.parent
DEFAULT: Final = HOME / "estimates.yaml"
LARGEST: Final = 20 * 1024 * 1024
"""Bytes of a file that is still read; ten thousand estimates take some 8 MB."""

SHORT: Final = 7
"""Letters of a hash by which people name the data."""

READING_RULES: Final = {
    "unreadable": "A file must be a plain one of at most 20 MB, in UTF-8, that may be read.",
    "not-a-text": "A file in seeds/ should be a text whose name ends in .txt, in letters as they are typed.",
}
READING_WARNINGS: Final = frozenset({"not-a-text"})
"""The rules of READING_RULES that keep nothing off the charts."""
_PASSED_OVER: Final = re.compile(r"\..*|~\$.*|.*~|#.*#|Thumbs\.db|desktop\.ini", re.DOTALL)
"""Hidden files, and those that editors and systems leave beside a text."""
_LINE_END: Final = re.compile("\r\n?|[\x85\u2028]")
"""What else ends a line than a line feed; a text is read with that alone, as Python reads files."""
_BASE: Final = ("file", "lang", "published", "dated_by")
"""The keys of a source that say where its points lie and what they rest on."""


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
    infos: tuple[Problem, ...] = ()
    """What is worth knowing and no fault, such as texts that are not locked."""
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
    hash: str = ""
    """SHA-256 of estimates.yaml and the texts in hexadecimal: the key for what is kept of a reading."""

    @property
    def digest(self) -> str:
        """The first letters of `hash`, by which pictures name their data for people."""
        return self.hash[:SHORT]

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
    if content is None:
        return Library(problems=tuple(problems), readable=False)
    parsed = reader.read(content, shown)
    seeds = _read_seeds(path.parent / "seeds", parsed, problems)
    problems += parsed.problems
    proofs = index.ProofIndex(
        parsed,
        seeds,
        index.TextReader(earlier.proofs.texts if earlier else None),
        checksums.read(path.parent / "seeds"),
    )
    if parsed.readable:
        problems += checks.check(proofs)
    infos = [problem for problem in problems if problem.level == "info"]
    problems = [problem for problem in problems if problem.level != "info"]
    readable = {file: seed for file, seed in seeds.items() if seed is not None}
    return Library(
        title=parsed.title,
        metrics=parsed.metrics,
        sources=parsed.sources,
        estimates=tuple(_drawn(parsed, readable, problems)),
        seeds=readable,
        problems=tuple(sorted(problems, key=by_place)),
        infos=tuple(sorted(infos, key=by_place)),
        drift=tuple(sorted(drift.drift(proofs), key=by_place)),
        coverage=tuple(proofs.coverage()),
        proofs=proofs,
        entries=parsed.entries,
        readable=parsed.readable,
        hash=_hash(content, readable),
    )


def signature(path: Path = DEFAULT) -> str:
    """Hash of what the system says of the file, of seeds/ and of every entry there; never raises.

    Two equal signatures mean that nothing has to be read again. Take it before reading. Inode and
    time of status change tell apart contents of one size and time of change; a file that is not
    there, or in a closed folder, counts with the reason why the system says nothing of it.
    """
    folder = path.parent / "seeds"
    sha = hashlib.sha256()
    for name in (path, folder, *(f"{folder}/{name}" for name in _names(folder)[0])):
        sha.update(f"{name!a} {_facts(name)}\n".encode())
    return sha.hexdigest()


def is_there(path: Path) -> bool:
    """Whether something stands at the path, readable or not; never raises."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError):
        return True  # nobody can say that it is not
    return True


def name_of(path: Path) -> str:
    """The path as Problems give it: relative to the working folder where it lies below it."""
    whole = _resolved(path)
    if whole == DEFAULT:
        return DEFAULT.name
    try:
        return visible(str(whole.relative_to(Path.cwd())))
    except (OSError, ValueError):  # the working folder is gone, or elsewhere
        return visible(str(path))


def summary(library: Library) -> str:
    """The closing line of check: `2 problems; 38 of 41 estimates drawn`."""
    problems = plural(len(library.problems), "problem")
    return f"{problems}; {len(library.estimates)} of {plural(library.entries, 'estimate')} drawn"


def _drawn(
    parsed: ParsedFile, seeds: Mapping[str, Seed], problems: list[Problem]
) -> list[Estimate]:
    errors = [problem for problem in problems if problem.level == "error"]
    wrong = {problem.entry for problem in errors}
    baseless = _baseless(parsed, errors)
    sound = {
        key
        for key, source in parsed.sources.items()
        if source.file in seeds and source.entry not in baseless
    }
    return [
        estimate
        for estimate in parsed.estimates
        if estimate.entry not in wrong
        and estimate.metric in parsed.metrics
        and estimate.source in sound
    ]


def _baseless(parsed: ParsedFile, errors: Sequence[Problem]) -> set[str]:
    """The sources with an error in what their points rest on: text, language, date or its proof."""
    by_entry = {source.entry: source for source in parsed.sources.values()}
    own = [error for error in errors if error.entry in by_entry]
    lines = split_lines(parsed.text) if own else []
    return {
        error.entry
        for error in own
        if error.place in _places(by_entry[error.entry])
        or (error.rule == "duplicate-key" and _stands_at(error.place, lines))
    }


def _places(source: Source) -> list[Place]:
    """Where what the points of a source rest on stands."""
    stated = (key for key in _BASE if getattr(source, key) is not None or key in source.dropped)
    return [source.place(key) for key in stated]


def _stands_at(place: Place, lines: Sequence[str]) -> bool:
    """Whether a key of `_BASE` stands at the place."""
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    return line[place.column - 1 :].lstrip("\"'").startswith(_BASE)


def _resolved(path: Path) -> Path:
    """The path without links; never raises: on links in a circle, or where the working folder is gone."""
    try:
        return Path(os.path.realpath(path))
    except (OSError, ValueError):
        return path


def _facts(path: Path | str) -> tuple[int, ...]:
    try:
        facts = os.stat(path)  # noqa: PTH116 (pages look four times a second, and a Path of each text takes as long again)
    except OSError as error:
        return (error.errno or 0,)
    except ValueError:  # a name that no system takes
        return ()
    return facts.st_mtime_ns, facts.st_ctime_ns, facts.st_size, facts.st_ino, facts.st_mode


def _names(folder: Path) -> tuple[list[str], OSError | None]:
    """The names of what stands in the folder, hidden files and those of editors apart; else why nobody can say."""
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries)
    except FileNotFoundError:
        return [], None
    except OSError as error:
        return [], error
    return [name for name in names if not _PASSED_OVER.fullmatch(name)], None


def _read_seeds(
    folder: Path, parsed: ParsedFile, problems: list[Problem]
) -> dict[str, Seed | None]:
    """The texts by name; None for one that is there, or may be, and cannot be read."""
    names, error = _names(folder)
    if error is not None:
        problems.append(Problem(Place("seeds/"), "unreadable", _reason(error), entry="seeds/"))
        return dict.fromkeys(source.file for source in parsed.sources.values())
    seeds: dict[str, Seed | None] = {}
    for name in names:
        path, shown = folder / name, f"seeds/{one_line(name)}"
        if not name.isprintable():
            message = "has a sign in its name that cannot be shown; rename it"
            problems.append(Problem(Place(shown), "unreadable", message, entry=shown))
        elif not name.endswith(".txt"):
            problems += _not_a_text(path, shown)
        else:
            problems += _misnamed(name, shown)
            content = _read_seed(path, shown, problems)
            seeds[name] = None if content is None else Seed(name, content)
    return seeds


def _not_a_text(path: Path, shown: str) -> Iterator[Problem]:
    if path.name == LOCK:
        return
    if stat.S_ISDIR(_mode(path)):
        message = "is a folder and is not read; texts lie in seeds/ itself"
    else:
        message = "is not read, for its name does not end in .txt; rename it, or keep it elsewhere"
    yield Problem(Place(shown), "not-a-text", message, "warning", shown)


def _misnamed(name: str, shown: str) -> Iterator[Problem]:
    composed = unicodedata.normalize("NFC", name)
    if name != composed:
        message = f"has decomposed letters (NFD) in its name, which no typed name equals; rename it to {one_line(composed)}"
        yield Problem(Place(shown), "not-a-text", message, "warning", shown)


def _read_seed(path: Path, shown: str, problems: list[Problem]) -> str | None:
    if stat.S_ISLNK(_mode(path)) and _resolved(path).parent != _resolved(path.parent):
        message = "is a link to a file outside seeds/; copy the text here"
        problems.append(Problem(Place(shown), "unreadable", message, entry=shown))
        return None
    content = _read_text(path, shown, problems)
    return content and _LINE_END.sub("\n", content)


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
    except (OSError, ValueError) as error:
        reason = _reason(error)
    problems.append(Problem(Place(shown), "unreadable", reason, entry=shown))
    return None


def _mode(path: Path) -> int:
    try:
        return path.lstat().st_mode
    except OSError:
        return 0


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "is not there"
    return f"cannot be read: {(getattr(error, 'strerror', None) or str(error)).lower()}"


def _place_of_byte(error: UnicodeDecodeError, shown: str) -> Place:
    before = error.object[: error.start].decode("utf-8", "replace")
    return Place(shown, *line_and_column(before, len(before)))


def _hash(content: str, seeds: Mapping[str, Seed]) -> str:
    sha = hashlib.sha256(content.encode())
    for name in sorted(seeds):
        sha.update(f"\0{name}\0{seeds[name].text}".encode())
    return sha.hexdigest()
