"""The number words of a language compiled for matching."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from components.texts.notation import GAP, any_of, compiled, sides, words
from components.texts.scan import and_parts, long_scales

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.texts.language import Language, NumberWords

_CASELESS = re.IGNORECASE


def _by_word(table: Mapping[float, str]) -> dict[str, Decimal]:
    """Word in lower case → its value."""
    return {w: Decimal(str(n)) for n, text in table.items() for w in words(text)}


class _ScalesApart:
    """Scales that stand apart from the numbers they scale."""

    language: Language
    words: NumberWords
    scales: Mapping[str, Decimal]

    @cached_property
    def scale_in_brackets(self) -> re.Pattern[str]:
        """A scale word in brackets behind a number, which leaves its value open: 12 (thousand)."""
        return compiled(rf"{GAP}?[(\[]{self._scale_apart}[)\]]", _CASELESS)

    @cached_property
    def scale_word(self) -> re.Pattern[str]:
        """A scale word by itself, none of a vague amount."""
        vague = words(self.language.vague.alone)
        return compiled(
            rf"(?:{any_of([w for w in self.scales if len(w) > 1 and w not in vague])})(?!\w)",
            _CASELESS,
        )

    @cached_property
    def scale_apart(self) -> re.Pattern[str]:
        """A scale for numbers further on, up to its end: in thousands of tonnes)."""
        return compiled(rf"{self._scale_apart}(?!\w)[^.\d()\[\]\n:]{{0,30}}[):.\]]", _CASELESS)

    @cached_property
    def scale_initials(self) -> frozenset[str]:
        """The first letters of words before a scale that stands apart."""
        return frozenset(c for w in words(self.words.scale_in) for c in (w[0], w[0].upper()))

    @cached_property
    def scale_note(self) -> re.Pattern[str]:
        """A word that tells of all figures: all figures are in thousands."""
        return compiled(rf"(?<!\w)(?:{any_of(self.words.scale_notes)})(?!\w)", _CASELESS)

    @cached_property
    def _scale_apart(self) -> str:
        scales = any_of(
            [w for w in self.scales if len(w) > 1] + [*words(self.language.vague.alone)]
        )
        return rf"(?P<within>(?:{any_of(self.words.scale_in)}){GAP})?(?:{scales})"


class NumberPatterns(_ScalesApart):
    """The number words of one language; each pattern is made when it is first used."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.words = language.numbers
        self.values = _by_word(self.words.values)
        powers = {w: Decimal(10**n) for n, text in self.words.scales.items() for w in words(text)}
        self.scales = powers | dict.fromkeys(words(self.words.dozens), Decimal(12))
        self.parts = (
            _by_word(self.words.parts)
            | _by_word(self.words.and_part)
            | _by_word(self.words.ending_part)
        )
        self.stems = _by_word(self.words.stems)
        self.bare = words(self.words.bare) | words(self.words.bare_bound)
        self.infixes = sides(language.qualifiers.infix)
        self.parts = {word.replace("-", " "): value for word, value in self.parts.items()}

    @cached_property
    def scale(self) -> re.Pattern[str]:
        """A scale word behind a number."""
        scales = self.scales.keys() - words(self.words.behind_words)
        return compiled(rf"(?:{GAP}|-)?(?P<scale>{any_of(scales)})(?!\w)", _CASELESS)

    @cached_property
    def part(self) -> re.Pattern[str]:
        """A part of a scale word, with the article before it: eine halbe Million, half a million."""
        numbers = self.words
        parts = any_of([w for text in numbers.parts.values() for w in words(text)])
        apart = "?" if numbers.fused else ""
        return compiled(
            rf"""(?:(?:{any_of(numbers.articles)})(?:{GAP}|-))?(?P<part>{parts})
            (?:(?:{GAP}|-)(?:{any_of(numbers.part_of)}))?(?:{GAP}|-){apart}
            (?P<scale>{any_of(long_scales(self.language))})(?!\w)""",
            _CASELESS,
        )

    @cached_property
    def and_part(self) -> re.Pattern[str]:
        """What adds a part to the number before it."""
        parts = any_of(and_parts(self.language)).replace(GAP, f"(?:{GAP}|-)")
        return compiled(rf"(?:{GAP}|-)(?P<part>{parts})(?!\w)", _CASELESS)

    @cached_property
    def infix(self) -> re.Pattern[str]:
        """A qualifier between a number and its scale word or noun."""
        return compiled(rf"{GAP}(?P<phrase>{any_of(self.infixes)})(?!\w)", _CASELESS)

    @cached_property
    def stem(self) -> re.Pattern[str]:
        """A form of a number that begins a compound adjective."""
        return compiled(any_of(self.stems))

    @cached_property
    def compound(self) -> re.Pattern[str]:
        """A compound adjective; its last group names the power of ten (power3)."""
        ends = [f"(?P<power{n}>{any_of(text)})" for n, text in self.words.compounds.items()]
        return compiled(
            rf"(?P<stems>(?:{any_of(self.stems)}){{1,3}})(?:{'|'.join(ends) or '(?!)'})(?!\w)",
            _CASELESS,
        )

    @cached_property
    def inverted(self) -> re.Pattern[str]:
        """A scale word before the number word that it scales."""
        return compiled(rf"(?P<scale>{any_of(self.words.inverted)}){GAP}", _CASELESS)

    @cached_property
    def digit_ending(self) -> re.Pattern[str]:
        """The ending of a case behind digits."""
        return compiled(rf"-(?:{any_of(self.words.digit_endings)})(?!\w)")

    @cached_property
    def duration_of_one(self) -> re.Pattern[str]:
        """A form of one before a unit of time."""
        ones, span = any_of(self.words.durations_of_one), any_of(self.language.times.durations)
        return compiled(rf"(?:{ones})(?=(?:{GAP}|-)(?:{span})(?!\w))", _CASELESS)

    @cached_property
    def article_scale(self) -> re.Pattern[str]:
        """An article with a scale word behind it."""
        scales = any_of(long_scales(self.language))
        return compiled(
            rf"(?:{any_of(self.words.articles)})(?:{GAP}|-)(?P<scale>{scales})(?!\w)", _CASELESS
        )

    @cached_property
    def before_range(self) -> re.Pattern[str]:
        """What behind a form of one tells that it begins a range (ein bis zwei Millionen)."""
        ranges = self.language.ranges
        joints = any_of(f"{ranges.to}|{ranges.either}|{ranges.both}")
        digits = [w for w, value in self.values.items() if 1 < value < len(self.values)]
        return compiled(rf"-?{GAP}(?:{joints}){GAP}(?:\d|{any_of(digits)})", _CASELESS)

    @cached_property
    def point(self) -> re.Pattern[str]:
        """Decimals in words."""
        numbers = self.words
        digits = [w for w, value in self.values.items() if value in range(1, 10)]
        digit = any_of([*digits, *words(numbers.zero)])
        return compiled(
            rf"{GAP}(?:{any_of(numbers.point)})(?P<places>(?:{GAP}(?:{digit})(?!\w)){{1,6}})",
            _CASELESS,
        )

    @cached_property
    def fused(self) -> re.Pattern[str]:
        """A number in one word."""
        numbers = self.words
        endings = [w for text in numbers.ending_part.values() for w in words(text)]
        parts = [*self.values, *words(numbers.bare), *endings, numbers.unit_first, numbers.joint]
        return compiled(rf"(?:{any_of(parts)})+(?!\w)", _CASELESS)

    @cached_property
    def _token(self) -> str:
        return any_of([*self.values, *words(self.words.articles), *self.scales])

    @cached_property
    def token(self) -> re.Pattern[str]:
        """The first word of a number whose words stand apart."""
        return compiled(rf"(?:{self._token})(?!\w)", _CASELESS)

    @cached_property
    def step(self) -> re.Pattern[str]:
        """The next word of such a number."""
        numbers = self.words
        joints = any_of(f"{numbers.joint}|{numbers.ten_joint}|{numbers.scale_joint}")
        joint = f"(?P<joint>(?:{joints})(?:{GAP}|-))?"
        return compiled(rf"(?:{GAP}|-){joint}(?P<word>{self._token})(?!\w)", _CASELESS)
