"""A place in a file, a fault at that place, and the line that reports it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

Level = Literal["error", "warning", "info"]
_LISTED: Final = 8  # known names in a message


class Place(NamedTuple):
    """Where something stands: a file as the user knows it, line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in the data.

    An `error` keeps the entry it is about off the charts, a `warning` leaves it there,
    `info` is worth knowing and no fault. `rule` is the short name that the README lists.
    `entry` names the entry, such as `estimates/containers-us-2023`; it is empty for a file.
    """

    place: Place
    rule: str
    message: str
    level: Level = "error"
    entry: str = ""

    def __str__(self) -> str:
        level = "" if self.level == "error" else f"{self.level}: "
        return f"{self.place}: {level}{self.message} [{self.rule}]"


class Fault(NamedTuple):
    """One breach of a rule: where, in which words, and about which entry."""

    place: Place
    message: str
    entry: str
    level: Level | None = None
    """Where it is another than that of the rule."""


def by_place(problem: Problem) -> tuple[str, int, int, str, str]:
    """Sort key: file, line, column, then rule and message."""
    return (*problem.place, problem.rule, problem.message)


LINE_BREAK: Final = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""What ends a line in YAML 1.1, by which its places count."""


def split_lines(text: str) -> list[str]:
    """The lines of a text, without what ends them; the last one may be empty."""
    return LINE_BREAK.split(text)


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """The line and column of an offset into the text, counted from 1."""
    lines = split_lines(text[:offset])
    return len(lines), len(lines[-1]) + 1


class Hints:
    """What misspelt words may have been meant to be, for one reading of a file.

    A file may have thousands of unknown names among thousands of known ones. So a reading looks
    for at most `MOST` of them, each in about a millisecond among 10,000; the rest are told without.
    """

    MOST = 40
    _LONGEST = 60  # characters; a longer word is no slip of the hand
    _SLIPS = 3  # signs of a word for each that may be wrong, missing or too much

    def __init__(self) -> None:
        self._left = self.MOST

    def nearest(self, written: str, known: Iterable[str]) -> str:
        """The one of `known` that is most like `written`; empty where none is like it."""
        if not self._left or len(written) > self._LONGEST:
            return ""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        self._left -= 1
        most = min(max(len(written) // self._SLIPS, 2), max(len(written) - 1, 0) // 2)
        match = process.extractOne(written, list(known), scorer=OSA.distance, score_cutoff=most)
        return match[0] if match else ""

    def unknown(self, kind: str, written: str, known: Iterable[str], remedy: str = "") -> str:
        """`unknown metric 'troop'; did you mean troops?`, or the names that there are and a remedy."""
        names = list(known)
        near = self.nearest(written, names)
        more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
        listed = ", ".join(one_line(name) for name in names[:_LISTED]) or "none yet"
        hint = f"did you mean {one_line(near)}?" if near else f"declared are {listed}{more}{remedy}"
        return f"unknown {kind} {one_line(written)!r}; {hint}"


def plural(number: int, noun: str) -> str:
    """`1 problem`, `2 problems`: English plurals of regular nouns."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def capitalised(text: str) -> str:
    """The text with a capital letter first, the rest as it is."""
    return text[:1].upper() + text[1:]


def one_line(text: str, limit: int = 60) -> str:
    """`text` on one line for a message: control characters shown, at most `limit` characters."""
    line = " ".join(text.split())
    shown = "".join(sign if sign.isprintable() else f"\\x{ord(sign):02x}" for sign in line)
    return shown if len(shown) <= limit else f"{shown[: limit - 1]}…"


def visible(text: str) -> str:
    r"""The text with each sign that cannot be printed shown as an escape, such as `\x1b` or `\n`."""
    return "".join(
        sign if sign.isprintable() else sign.encode("unicode_escape").decode("ascii")
        for sign in text
    )


def without_controls(text: str) -> str:
    """The text with each control and direction sign replaced by U+FFFD, so that none acts unseen.

    A right-to-left override in a name would else turn round the figures drawn behind it. Surrogates
    and the noncharacters of Unicode go too: no file can hold them, and the renderer aborts on some.
    Isolates that are closed stay, as `isolated` sets them: they act on nothing around them.
    """
    if text.isprintable():
        return text  # every sign of the tables is one that Python does not print
    return text.translate(_UNSEEN_BUT_ISOLATES if _is_closed(text) else _UNSEEN)


def isolated(text: str) -> str:
    """A name from right to left between U+2068 and U+2069, so that a date beside it keeps its order."""
    if text.isascii() or not any(unicodedata.bidirectional(sign) in {"R", "AL"} for sign in text):
        return text
    return f"{_ISOLATE}{text}{_CLOSE}"


def _is_closed(text: str) -> bool:
    """Whether a text has isolates, and each is closed within it."""
    depth = 0
    for sign in text if _ISOLATE in text else ():
        depth += (sign == _ISOLATE) - (sign == _CLOSE)
        if depth < 0:
            return False
    return _ISOLATE in text and depth == 0


_ISOLATE, _CLOSE = "\u2068", "\u2069"


_UNSEEN = dict.fromkeys(
    [
        *range(9),
        11,
        12,
        *range(14, 32),
        *range(127, 160),
        0x200E,
        0x200F,
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        *range(0xD800, 0xE000),
        *range(0xFDD0, 0xFDF0),
        *(plane << 16 | low for plane in range(17) for low in (0xFFFE, 0xFFFF)),
    ],
    "\ufffd",
)
_UNSEEN_BUT_ISOLATES = {
    code: sign for code, sign in _UNSEEN.items() if code not in (ord(_ISOLATE), ord(_CLOSE))
}
