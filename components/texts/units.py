"""What a number counts or measures: the noun or unit behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from components.texts.followers import PHYSICAL
from components.texts.notation import GAP, any_of
from components.texts.nouns import is_plural

if TYPE_CHECKING:
    from components.texts.cursor import Cursor
    from components.texts.number_words import Number

_SIGN = re.compile(rf"(?:{GAP}|-)?(?P<unit>{any_of('|'.join(PHYSICAL.values()))})(?!\w)")
_HYPHENED = re.compile(r"-(?P<unit>[^\W\d_]{1,60})(?!\d)")
_GLUED = re.compile(r"(?P<unit>[^\W\d_]{1,60})(?![\w])")
_GAP = re.compile(rf"{GAP}|-")
_RATE_GAP = re.compile(rf",?{GAP}")
_NOUN_REACH = 4
_NAME_BEHIND = re.compile(r"-\d")  # 10 Т-72, which weigh more than a tonne


class Unit(NamedTuple):
    """The noun or unit behind a number, empty for none; where it ends; and its kind (see `Figure`)."""

    name: str
    end: int
    kind: str = "count"


_KINDS = {sign: kind for kind, signs in PHYSICAL.items() for sign in signs.split("|")}


def measured(cursor: Cursor, end: int) -> Unit | None:
    """The sign or word of a physical unit behind a number."""
    if m := _SIGN.match(cursor.text, end):
        return Unit(m["unit"], m.end(), _KINDS[m["unit"]])
    gap = _GAP.match(cursor.text, end)
    start = gap.end() if gap else end
    found = cursor.patterns.measure.match(cursor.text, start)
    if found is None or _NAME_BEHIND.match(cursor.text, found.end):
        return None
    return Unit(" ".join(cursor.text[start : found.end].split()), found.end, found.table)


def percentage(cursor: Cursor, end: int) -> Unit | None:
    """``percent`` or ``percentage points`` behind a number."""
    m = cursor.patterns.percent.match(cursor.text, end)
    if m is None:
        return None
    return Unit("percentage points" if m["points"] else "percent", m.end(), "percent")


def unit_behind(
    cursor: Cursor, end: int, currency: str | None, *, of: bool = False, alone: bool = False
) -> Unit:
    """The unit behind a number; `of`: a word such as of may stand before it; `alone`: see `followers`."""
    counts = currency is None
    if counts and not alone and (found := _touching(cursor, end)):
        return found
    if of and (m := cursor.patterns.vague_of.match(cursor.text, end)):
        end = m.end()
        if counts and (found := measured(cursor, end)):
            return found
    return _noun_behind(cursor, end, "count" if counts else "money")


def unit_of(cursor: Cursor, number: Number) -> Unit:
    """The unit behind a number or range."""
    if number.alone:
        return _noun_behind(cursor, number.end, "money" if number.currency else "count")
    of = number.scale is not None or number.about
    return unit_behind(cursor, number.end, number.currency, of=of)


def _noun_behind(cursor: Cursor, end: int, kind: str) -> Unit:
    """The noun behind a number, which is no unit of measurement."""
    if cursor.language.nouns.plural_endings:
        return Unit(*_up_to_plural(cursor, end), kind)
    m = cursor.patterns.noun.match(cursor.text, end)
    return Unit(m["unit"].rstrip("-"), m.end(), kind) if m else Unit("", end, kind)


def _touching(cursor: Cursor, end: int) -> Unit | None:
    """A percentage, a physical unit, or the word that touches a number or its hyphen."""
    if found := percentage(cursor, end) or measured(cursor, end):
        return found
    if cursor.text[end : end + 1].isspace():
        return None
    m = _HYPHENED.match(cursor.text, end) or _GLUED.match(cursor.text, end)
    return Unit(m["unit"], m.end()) if m else None


def rate_behind(cursor: Cursor, *ends: int) -> str:
    """day, week, month or year where a number is for each of it, else empty."""
    for end in ends:
        gap = _RATE_GAP.match(cursor.text, end)
        if gap and (rate := cursor.patterns.rate.match(cursor.text, gap.end())):
            return rate.table
    return ""


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
