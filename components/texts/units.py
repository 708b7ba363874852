"""What a number counts or measures: the noun or unit behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.texts.notation import GAP, any_of, words

if TYPE_CHECKING:
    from components.texts.cursor import Cursor
    from components.texts.language import NounWords

PHYSICAL = {
    "speed": "km/h|mph",
    "area": "km²|m²|ha",
    "volume": "m³|l",
    "length": "km|cm|ft|m",
    "weight": "kg|kt|lbs|lb|t|g",
    "energy": "kWh|MWh|GWh|kW|MW|GW|PS|hp",
    "data": "GB|TB|MB",
    "frequency": "kHz|MHz|GHz|Hz",
    "temperature": "°C|°F|°",
    "factor": "x",
}
"""A kind of unit and its signs, the same in every language."""

_SIGN = re.compile(rf"(?:{GAP}|-)?(?P<unit>{any_of('|'.join(PHYSICAL.values()))})(?!\w)")
_HYPHENED = re.compile(r"-(?P<unit>[^\W\d_]{1,60})(?!\d)")
_GLUED = re.compile(r"(?P<unit>[^\W\d_]{1,60})(?![\w])")
_NOUN_REACH = 4
_SHORT_WORD = 3  # letters of words such as has, too short for a plural


def measured(cursor: Cursor, end: int) -> re.Match[str] | None:
    """The sign or word of a physical unit behind a number."""
    return _SIGN.match(cursor.text, end) or cursor.patterns.measure.match(cursor.text, end)


def percentage(cursor: Cursor, end: int) -> tuple[str, int] | None:
    """``percent`` or ``percentage points`` behind a number, and where it ends."""
    m = cursor.patterns.percent.match(cursor.text, end)
    if m is None:
        return None
    return ("percentage points" if m["points"] else "percent"), m.end()


def unit_behind(
    cursor: Cursor, end: int, currency: str | None, *, vague: bool = False
) -> tuple[str, int]:
    """The unit behind a number, empty for none, and where it ends."""
    text = cursor.text
    if currency is None:
        if found := percentage(cursor, end):
            return found
        if m := measured(cursor, end) or _HYPHENED.match(text, end) or _GLUED.match(text, end):
            return m["unit"], m.end()
    if vague and (m := cursor.patterns.vague_of.match(text, end)):
        end = m.end()
    nouns = cursor.language.nouns
    if nouns.plural_endings:
        return _up_to_plural(cursor, end)
    m = cursor.patterns.noun.match(text, end)
    return (m["unit"].rstrip("-"), m.end()) if m else ("", end)


def _up_to_plural(cursor: Cursor, end: int) -> tuple[str, int]:
    """The words up to the first noun in the plural, else the next word."""
    passed: list[tuple[str, int]] = []
    at = end
    for _ in range(_NOUN_REACH):
        m = cursor.patterns.noun.match(cursor.text, at)
        if m is None:
            break
        at = m.end()
        passed.append((m["unit"].rstrip("'’-"), at))
        if is_plural(m["unit"], cursor.language.nouns):
            return " ".join(word for word, _ in passed), at
    return passed[0] if passed else ("", end)


def is_plural(word: str, nouns: NounWords) -> bool:
    """Whether a word looks like a noun in the plural."""
    word = word.lower()
    if word in words(nouns.plurals):
        return True
    return (
        len(word) > _SHORT_WORD
        and word.endswith(tuple(words(nouns.plural_endings)))
        and not word.endswith(tuple(words(nouns.no_plural_endings)))
    )
