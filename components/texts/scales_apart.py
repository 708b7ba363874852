"""Scales that stand apart from the numbers they scale, whose values stay open: troops (in thousands): 12."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.texts.numerals import is_scaled_in_brackets

if TYPE_CHECKING:
    from components.texts.cursor import Cursor
    from components.texts.number_words import Number

_SENTENCE_END = re.compile(r"[.!?]\s|\n\s*\n")
_DIGITS = re.compile(r"(?:(?:\bin[ \u00a0]|[(]|[x×][ \u00a0]?)|['’])\Z")
_NOTE = 40  # characters before a scale in which a word may tell that all figures have it
_HEAD = 4  # characters before digits that make a scale of them
_BESIDE = frozenset("()\"„“”'’‘‚«»–—-.")
_MARKED_OFF = re.compile(
    r"[ \u00a0]?(?:\([^\W\d_]+(?:-[^\W\d_]+)?\)[ \u00a0]|[)\"„“”'’‘‚«»–—.-][ \u00a0]?)(?=[^\W\d_])"
)
_TIMES = re.compile(r"[ \u00a0]?\([x×*][ \u00a0]?1[.,]?000")
_CLOSED = re.compile(r"s?[^.\d()\n:]{0,30}[):]")


def scale_at(cursor: Cursor, at: int) -> int:
    """Where a scale that begins at an offset and stands apart ends, with its bracket or colon; -1 for none."""
    text, numbers = cursor.text, cursor.patterns.numbers
    bracketed = text[max(at - 1, 0)] in "(["
    if not bracketed and text[at] not in numbers.scale_initials:
        return -1
    m = numbers.scale_apart.match(text, at)
    if m is None or not (m["within"] or bracketed):
        return -1
    if m[0][-1] == "." and not numbers.scale_note.search(text, max(at - _NOTE, 0), at):
        return -1
    return m.end()


def is_scale(cursor: Cursor, number: Number) -> int:
    """Where digits that are a scale of other numbers end: (in 1.000): 12, ('000), (x1,000); -1 for none."""
    text, start = cursor.text, number.start
    if text[number.end - 1] != "0":
        return -1
    power = text[start : number.end].lstrip("x×").replace(",", "").replace(".", "").replace(" ", "")
    if power not in {"1000", "000", "1000000"}:
        return -1
    head = text[max(start - _HEAD, cursor.floor) : start]
    m = _CLOSED.match(text, number.end)
    return m.end() if m and (_DIGITS.search(head) or power == "000") else -1


def is_scaled_apart(cursor: Cursor, number: Number, unit_end: int) -> bool:
    """Whether a scale that stands before a number or behind its noun scales it."""
    text, end = cursor.text, cursor.scale_end
    if number.scale:
        return False
    if end >= 0 and _SENTENCE_END.search(text, end, number.start) is None:
        return True
    if is_scaled_in_brackets(cursor, unit_end):
        return True
    beside = text[number.end : number.end + 2]
    return not _BESIDE.isdisjoint(beside) and _is_marked_off(cursor, number.end)


def _is_marked_off(cursor: Cursor, end: int) -> bool:
    """Whether marks, or the same number in words, part a number from its scale: 14 (fourteen) thousand."""
    if _TIMES.match(cursor.text, end):
        return True
    marks = _MARKED_OFF.match(cursor.text, end)
    return (
        marks is not None
        and cursor.patterns.numbers.scale_word.match(cursor.text, marks.end()) is not None
    )
