"""A text as it is printed made comparable; offsets lead back into the untouched text.

:func:`fold` drops what cannot be seen (soft hyphens, zero-width signs, marks of direction), composes
letters (NFC), gives line ends one form and rejoins a word or number that a hyphen breaks over a line
end. For reading figures it also expands ligatures and makes full-width signs, dashes and rare spaces
plain. Overrides of direction stay: what they show is another order than the text has. No two numbers
become alike: no digit, mark or space between digits is dropped.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_INVISIBLE = "\u00ad\u061c\u200b-\u200f\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufeff"
_COMBINING = "\u0300-\u036f\u1161-\u1175\u11a8-\u11c2\u3099\u309a"
_SPACES = "\u1680\u2000-\u2008\u200a\u205f\u3000"
_HYPHENS = "\u2010\u2011\ufe63\uff0d"
_FULL_WIDTH = "\uff05\uff04\uff0b\uff0c\uff0e\uff10-\uff19\uff1a\uff1c\uff1e\uffe1\uffe5\uffe6"
_LIGATURES = "\ufb00-\ufb06"
_APOSTROPHES = "\u02bc\u2019"
_TILDES = "~\u301c\uff5e\u2212\u2012"

_LINE_ENDS = "\r\x85\u2028\u2029"

_HIDDEN = re.compile(rf"[{_INVISIBLE}{_COMBINING}{_LINE_ENDS}]")
_PRINTED = re.compile(
    rf"[{_INVISIBLE}{_COMBINING}{_LINE_ENDS}{_SPACES}{_HYPHENS}{_FULL_WIDTH}{_LIGATURES}{_TILDES}{_APOSTROPHES}]"
)
_MARKS = re.compile(rf"[{_COMBINING}]*")
_BROKEN_WORD = re.compile(r"-\r?\n[ \t]{0,20}(?=(?P<next>[^\W\d_A-ZÀ-ÖØ-Þ][^\W\d_]*))")
_BROKEN_NUMBER = re.compile(r"-\r?\n[ \t]{0,20}(?=\d{3}(?!\d))")


class Edit(NamedTuple):
    """A stretch of the untouched text and what stands for it in the folded one."""

    start: int
    end: int
    new: str


class Folded:
    """A folded text; `start` and `end` lead from its offsets to those of the untouched text."""

    __slots__ = ("_ends", "_origins", "_starts", "text")

    def __init__(self, text: str, edits: list[Edit]) -> None:
        self._starts, self._origins, self._ends = [0], [0], [0]
        pieces: list[str] = []
        at = folded = 0
        for edit in edits:
            pieces += (text[at : edit.start], edit.new)
            folded += edit.start - at
            at = edit.end
            if len(edit.new) == edit.end - edit.start:
                folded += len(edit.new)
                continue
            for _ in edit.new:
                self._break(folded, edit.start, edit.start)
                folded += 1
            self._break(folded, edit.end, edit.end if edit.new else edit.start)
        pieces.append(text[at:])
        self.text = "".join(pieces) if edits else text

    def _break(self, folded: int, origin: int, end: int) -> None:
        self._starts.append(folded)
        self._origins.append(origin)
        self._ends.append(end)

    def start(self, at: int) -> int:
        """Where the sign at an offset of the folded text stands in the untouched one."""
        i = bisect_right(self._starts, at) - 1
        return self._origins[i] + at - self._starts[i]

    def end(self, at: int) -> int:
        """Where a stretch that ends at an offset of the folded text ends in the untouched one."""
        i = bisect_left(self._starts, at)
        if 0 < i < len(self._starts) and self._starts[i] == at:
            return self._ends[i]
        return self.start(at)


def fold(text: str, *, figures: bool = False, apart: frozenset[str] = frozenset()) -> Folded:
    """The text made comparable; `figures`: for reading numbers, not only for finding a quote.

    `apart` are words before which a hyphen at a line end stays (zehn-⏎bis zwölftausend).
    """
    edits = [edit for edit in _signs(text, figures=figures) if edit]
    if "-\n" in text or "-\r\n" in text:
        edits += _rejoined(text, apart)
        edits.sort()
    return Folded(text, list(_disjoint(edits)) if edits else edits)


def _signs(text: str, *, figures: bool) -> Iterator[Edit | None]:
    for m in (_PRINTED if figures else _HIDDEN).finditer(text):
        sign, start, end = m[0], m.start(), m.end()
        if sign in _LINE_ENDS:
            yield _line_end(text, start, sign)
        elif unicodedata.category(sign) in {"Mn", "Lo"}:
            yield _composed(text, start)
        elif unicodedata.category(sign) == "Cf":
            yield Edit(start, end, "")
        else:
            yield Edit(start, end, _plain(text, start, sign))


def _line_end(text: str, at: int, sign: str) -> Edit:
    """A line feed for any other end of a line, and a blank line for that of a paragraph (U+2029)."""
    is_pair = sign == "\r" and text.startswith("\n", at + 1)
    return Edit(at, at + 1 + is_pair, "\n\n" if sign == "\u2029" else "\n")


def _composed(text: str, start: int) -> Edit | None:
    """A letter with its marks as one sign; None where there is none (a struck digit stays struck)."""
    base = max(start - 1, 0)
    marks = _MARKS.match(text, start)
    end = marks.end() if marks else start + 1
    new = unicodedata.normalize("NFC", text[base:end])
    return Edit(base, end, new) if len(new) < end - base else None


def _plain(text: str, at: int, sign: str) -> str:
    """The plain form of a rare sign."""
    if sign in "~\u301c\uff5e":
        return _range_dash(text, at, "~")
    if sign == "\u2212":
        return _range_dash(text, at, sign)
    if sign in _APOSTROPHES:
        return "'" if text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha() else sign
    if sign == "\u2012":
        return "–"
    if unicodedata.category(sign) == "Zs":
        return " " if sign == "\u3000" else "\u2009"
    return "-" if sign in _HYPHENS else unicodedata.normalize("NFKC", sign)


def _range_dash(text: str, at: int, other: str) -> str:
    """The dash of a range between two digits, also with a space on both sides; else the other form."""
    before, after = text[max(at - 2, 0) : at], text[at + 1 : at + 3]
    if before.endswith(" ") and after.startswith(" "):
        before, after = before[:-1], after[1:]
    joined = before[-1:].isdecimal() or before[-1:] == "%"
    return "–" if joined and (after[:1].isdecimal() or after[:1] in "$€£") and after else other


def _rejoined(text: str, apart: frozenset[str]) -> Iterator[Edit]:
    """Hyphens at line ends inside a word, and inside a number behind a mark (15.-⏎800)."""
    for m in _BROKEN_WORD.finditer(text):
        if text[m.start() - 1 : m.start()].isalpha() and m["next"] not in apart:
            yield Edit(m.start(), m.end(), "")
    for m in _BROKEN_NUMBER.finditer(text):
        before = text[max(m.start() - 2, 0) : m.start()]
        if before[-1:] in {".", ","} and before[:1].isdecimal():
            yield Edit(m.start(), m.end(), "")


def _disjoint(edits: list[Edit]) -> Iterator[Edit]:
    end = 0
    for edit in edits:
        if edit.start >= end:
            yield edit
            end = edit.end
