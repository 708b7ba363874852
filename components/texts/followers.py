"""The words behind a number that say something of it: scales, currencies, units, qualifiers, joints."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from components.texts.currencies import CODES, SIGNS
from components.texts.scan import and_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from components.texts.language import Language
    from components.texts.language_qualifiers import Qualifiers

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
    "angle": "°N|°S|°E|°W|°O|° N|° S|° E|° W|° O",
    "factor": "x",
}
"""A kind of unit and its signs, the same in every language."""

_LETTERS = "mm|m|b|t"
_WORD = re.compile(r"[ \u00a0](?P<word>[^\W\d_]\w*)")
_FIRST = re.compile(r"[^\W\d_]\w*")


class Followers(NamedTuple):
    """The first words of all phrases behind a number, whole or, where they may go on, their beginnings."""

    words: frozenset[str]
    beginnings: tuple[str, ...]


def stands_alone(text: str, end: int, language: Language) -> bool:
    """Whether a space stands behind a number, and then a word that says nothing of it.

    Of such a number, which most are, no phrase behind it need be tried; the bench row of figures
    is over its limit without.
    """
    m = _WORD.match(text, end)
    if m is None:
        return False
    word, found = m["word"].lower(), followers(language)
    return word not in found.words and not word.startswith(found.beginnings)


@cache
def followers(language: Language) -> Followers:
    """The words behind a number that say something of it; made once a language."""
    whole, begun = set[str](), {sign.lower() for sign in SIGNS if sign.rstrip(".").isalpha()}
    begun |= {f"t{code.lower()}" for code in ("EUR", "USD", "CHF", "GBP")}
    for phrase in _phrases(language):
        m = _FIRST.match(phrase)
        if m is None:
            continue
        goes_on = phrase[m.end() : m.end() + 1] == "*"
        (begun if goes_on else whole).add(m[0].lower())
    return Followers(frozenset(whole), tuple(begun))


def _phrases(language: Language) -> Iterator[str]:
    """Every phrase that a pattern looks for behind a number in digits."""
    numbers, ranges, times, nouns = (
        language.numbers,
        language.ranges,
        language.times,
        language.nouns,
    )
    qualifiers = language.qualifiers
    yield from (*CODES, *SIGNS, *and_parts(language))
    for table in (numbers.scales, language.currencies, nouns.measures, nouns.rates, PHYSICAL):
        yield from "|".join(table.values()).split("|")
    for rows in (qualifiers.infix, qualifiers.suffix):
        yield from _of_rows(rows)
    yield from "|".join(
        (
            *(_LETTERS, numbers.dozens, language.percent, language.percentage_points),
            *(ranges.to, ranges.either, ranges.both, ranges.ceiling, qualifiers.denials),
            *(qualifiers.suffix_fillers, qualifiers.copulas, qualifiers.conditions),
            *(times.after_year, times.age_words, times.durations, times.duration_fillers),
            *(times.joint, nouns.currency_of, nouns.against),
        )
    ).split("|")


def _of_rows(rows: Qualifiers) -> Iterable[str]:
    return "|".join(phrases for _, _, phrases in rows).split("|")
