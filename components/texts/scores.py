"""Results of a game or a vote, which count nothing: won 3-1, mit 0:2 verloren, ruled 6-3."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.texts.cursor import OPENING
from components.texts.notation import words
from components.texts.nouns import counts_noun
from components.texts.numerals import number_at
from components.texts.references import Kind

if TYPE_CHECKING:
    from components.texts.cursor import Cursor

JOINTS = frozenset(":–-")
"""What stands between the two numbers of a result."""
_RESULT = re.compile(r"(\d{1,2})([:–-])(\d{1,2})(?![\w%:–]|[.,]\d|\s?[-–]\s?\d)")
_BEHIND = re.compile(r"(?:[ \u00a0-]([^\W\d_]+)){1,3}")
_REACH = 8  # words before a result that may tell that it is one
_MARKS = OPENING + ".,;:!?)”’»"


def score_at(cursor: Cursor, at: int) -> Kind | None:
    """The result of a game or a vote at an offset, where a word before or behind it tells that."""
    m = _RESULT.match(cursor.text, at)
    if m is None or cursor.text[at - 1 : at] in (":", "-", "–"):
        return None
    first, mark, second = int(m[1]), m[2], int(m[3])
    if mark != ":" and (0 < first < second or counts_noun(cursor, m.end())):
        return None
    last = number_at(cursor, m.start(3))
    if last is None or last.scale or last.end != m.end():
        return None
    return Kind(at, m.end(), "vote") if is_result(cursor, at, m.end()) else None


def is_result(cursor: Cursor, start: int, end: int) -> bool:
    """Whether a word around two numbers tells that they are a result, and none that they are a ratio."""
    before = cursor.words_before(start)[-_REACH:]
    behind = _BEHIND.match(cursor.text, end)
    around = before + re.split(r"[\s-]+", behind[0]) if behind else before
    ratio = cursor.patterns.qualifiers.ratio.search(" ".join(before), 0)
    scores = words(cursor.language.kinds.scores)
    return ratio is None and any(word.strip(_MARKS).lower() in scores for word in around)
