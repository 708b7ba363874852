"""What single words behind a number say of it: or quite possibly many more; die 5.000 geknackt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.texts.notation import words

if TYPE_CHECKING:
    from components.texts.cursor import Cursor
    from components.texts.number_words import Number
    from components.texts.qualifier_patterns import QualifierPatterns

_NEXT = re.compile(r"[ \u00a0\n]{1,2}([^\W\d_]+)")
_LONGEST = 7  # words of a hedge behind a number, with the one that is hedged
_MARK = 40  # characters before a number that make a mark of it


def hedged(cursor: Cursor, end: int) -> tuple[int, tuple[str, str]] | None:
    """Where more or fewer ends behind a number and words that hedge it, and what it says."""
    patterns, text = cursor.patterns.qualifiers, cursor.text
    comma = text[end : end + 1] == ","
    found = _NEXT.match(text, end + comma)
    if found is None:
        return None
    first = found[1].lower()
    joined = first in patterns.joined or first in patterns.conjunctions
    if not (joined or comma or first in words(patterns.words.conditions)):
        return None
    lead, stop = _words_from(cursor, found)
    end_word = lead.pop()
    if not lead or not _hedges(lead, patterns, apart=comma or joined):
        return None
    side = _side(end_word, lead, patterns)
    if not side or not patterns.pause.match(text, stop):
        return None
    return stop, ("low", "at least") if side == "low" else ("high", "no more than")


def _words_from(cursor: Cursor, found: re.Match[str] | None) -> tuple[list[str], int]:
    """The words up to more or fewer, or as many as a hedge may have, and where they end."""
    said = cursor.patterns.qualifiers.words
    last = words(f"{said.increases}|{said.decreases}")
    lead: list[str] = []
    stop = 0
    while found and len(lead) < _LONGEST:
        lead.append(found[1].lower())
        stop = found.end()
        if lead[-1] in last and len(lead) > 1:
            break
        found = _NEXT.match(cursor.text, stop)
    return lead, stop


def _hedges(lead: list[str], patterns: QualifierPatterns, *, apart: bool) -> bool:
    """Whether words hedge what follows them; a denial does so behind a comma or a joint only."""
    allowed = words(patterns.words.hedges)
    return all(word in allowed or (apart and word in patterns.denials) for word in lead)


def _side(word: str, lead: list[str], patterns: QualifierPatterns) -> str:
    """The side of the bound that a word makes behind a hedge; empty for none."""
    if word not in words(f"{patterns.words.increases}|{patterns.words.decreases}"):
        return ""
    conditional = not words(patterns.words.conditions).isdisjoint(lead)
    negated = not conditional and not patterns.denials.isdisjoint(lead)
    return "low" if (word in words(patterns.words.increases)) != negated else "high"


def is_crossed(cursor: Cursor, number: Number) -> bool:
    """Whether a participle behind a number, which is a mark, says that it is crossed."""
    found = _NEXT.match(cursor.text, number.end)
    if found is None or found[1].lower() not in words(cursor.language.qualifiers.crossings):
        return False
    before = cursor.patterns.qualifiers.mark_before
    return before.search(cursor.text, max(number.start - _MARK, 0), number.start) is not None
