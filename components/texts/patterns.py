"""The words of a language compiled for matching."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

from components.texts.kind_patterns import KindPatterns
from components.texts.notation import GAP, NEVER, any_of, compiled, words
from components.texts.number_patterns import NumberPatterns
from components.texts.phrases import PhraseIndex
from components.texts.qualifier_patterns import QualifierPatterns
from components.texts.scan import Scan

if TYPE_CHECKING:
    from components.texts.language import Language

_TENS = r"(?:10|100|10[.,]?000|100[.,]?000|1[.,]?000(?:[.,]000)?)(?![.,]?\d)"
_CASELESS = re.IGNORECASE


class Patterns(KindPatterns):
    """All patterns of one language."""

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self.scan = Scan(language)
        self.numbers = NumberPatterns(language)
        self.qualifiers = QualifierPatterns(language)
        ranges = language.ranges
        self.apart = words(f"{ranges.to}|{ranges.either}|{ranges.both}")

    @cached_property
    def vague(self) -> PhraseIndex:
        """An amount in words that gives no number."""
        vague = self.language.vague
        scale = rf"(?:{any_of(vague.scales)})(?!\w)"
        return PhraseIndex(
            {
                "share": (vague.shares, r"(?!\w)"),
                "quantifier": (vague.quantifiers, rf"{GAP}(?:{scale}|{_TENS})(?!\w)"),
                "phrase": (vague.phrases, r"(?!\w)"),
                "alone": (vague.alone, r"(?!\w)"),
                "size": (vague.sizes, rf"{GAP}(?:{any_of(vague.quantities)})(?!\w)"),
            }
        )

    @cached_property
    def vague_more(self) -> re.Pattern[str]:
        """A further scale word behind an amount in words (Tausende und Millionen)."""
        vague = self.language.vague
        return compiled(
            rf"{GAP}(?:(?:{any_of(vague.joints)}){GAP})?(?:{any_of(vague.scales)})(?!\w)", _CASELESS
        )

    @cached_property
    def digit_plural(self) -> re.Pattern[str]:
        """A power of ten in digits with the ending of a plural (1,000s)."""
        endings = any_of(self.language.vague.digit_plurals)
        return compiled(rf"1(?:0?0|0?0?[.,]?000|[.,]000[.,]000)(?:{endings})(?!\w)")

    @cached_property
    def share(self) -> re.Pattern[str]:
        """Two numbers that may be a share (one in five, drei von vier, 3:1, 3/4)."""
        numbers = self.numbers.words
        joint = any_of(f"{numbers.share_joints}|{numbers.share_of_many}|{numbers.whole_first}")
        digits = r"\d{1,5}" if numbers.whole_first else r"\d{1,2}"
        behind = words(numbers.share_nouns) - {"*"}
        after = "|".join(rf"(?<={re.escape(number)})" for number in sorted(behind))
        noun = "(?P<noun>(?!))?"
        if numbers.share_nouns:
            noun = rf"(?P<noun>(?:{after}){GAP}[^\W\d_]{{1,30}})?"
        second = r"(?:\d{1,3}(?:[.,]?\d{3}){0,3}(?![.,]?\d)|[^\W\d_](?:[^\W\d_]|'){1,12})(?!\w)"
        return compiled(
            rf"""(?P<first>{digits}|[^\W\d_](?:[^\W\d_]|'){{0,12}}){noun}(?:{GAP}|-)(?P<joint>{joint})(?:{GAP}|-)(?P<second>{second})
              | \d{{1,3}}[:/]\d{{1,3}}(?![\d:/]|[.,]\d|\w)""",
            _CASELESS,
        )

    @cached_property
    def vague_money(self) -> re.Pattern[str]:
        """The beginning of a quantity that counts no noun behind it."""
        return compiled(any_of(self.language.vague.money), _CASELESS)

    @cached_property
    def share_behind(self) -> re.Pattern[str]:
        """A share behind a number and its unit, of which it is one."""
        vague = self.language.vague
        if not vague.share_behind:
            return NEVER
        unspaced = self.language.unspaced
        shares = any_of(share.rstrip("*") for share in words(vague.shares))
        if unspaced and unspaced.fractions:
            shares = rf"(?:{shares}|\d+{GAP}?(?:{any_of(unspaced.fractions)}))"
        return compiled(rf"{GAP}(?:{any_of(vague.share_behind)}){GAP}{shares}", _CASELESS)

    @cached_property
    def vague_of(self) -> re.Pattern[str]:
        """What stands between a vague amount and its noun."""
        return compiled(rf"{GAP}(?:{any_of(self.language.nouns.of)})(?:(?!\w)|(?<=['’]))")

    @cached_property
    def noun(self) -> re.Pattern[str]:
        """The next word behind a number that may be its noun."""
        nouns = self.language.nouns
        if not self.language.code:
            return NEVER
        if nouns.capitalised:
            skipped = rf"(?:(?:{any_of(nouns.skipped)})(?!\w){GAP}){{0,5}}"
            return compiled(rf"{GAP}{skipped}(?P<unit>[A-ZÀ-ÖØ-Þ][\w-]{{1,60}})")
        return compiled(
            rf"(?:{GAP}|(?<=['’]))(?:(?:{any_of(nouns.skipped)})(?!\w){GAP})*"
            rf"(?!(?:{any_of(nouns.stops)})(?!\w))(?P<unit>[^\W\d_][\w'’-]{{0,40}})"
        )

    @cached_property
    def counted(self) -> re.Pattern[str]:
        """A noun right behind a number, told by its capital letter."""
        nouns = self.language.nouns
        adjective = any_of(nouns.count_adjectives)
        return compiled(rf"{GAP}(?:(?:{adjective}){GAP})*(?P<unit>[A-ZÀ-ÖØ-Þ][\w-]{{1,60}})")

    @cached_property
    def measure(self) -> PhraseIndex:
        """A word for a physical unit behind a number; its table is the kind of the unit."""
        kinds = self.language.nouns.measures
        return PhraseIndex({kind: (phrases, r"(?!\w)") for kind, phrases in kinds.items()})

    @cached_property
    def length_word(self) -> re.Pattern[str]:
        """What behind m makes it a metre."""
        words = any_of(self.language.nouns.length_words)
        return compiled(
            rf"(?:{GAP}|-)(?:{words})(?!\w)|{GAP}(?:by|x|×){GAP}\d[\d.,]*[ ]?m(?!\w)", _CASELESS
        )

    @cached_property
    def rate(self) -> PhraseIndex:
        """What a number is for each of; its table is the unit of time."""
        units = self.language.nouns.rates
        return PhraseIndex({unit: (phrases, r"(?!\w)") for unit, phrases in units.items()})

    @cached_property
    def percent(self) -> re.Pattern[str]:
        """A percentage; the group points is there for percentage points."""
        points, percent = self.language.percentage_points, self.language.percent
        return compiled(
            rf"(?:{GAP}|-)?(?:(?P<points>{any_of(points)})(?!\w)"
            rf"|(?P<percent>%|(?:{any_of(percent)})(?!\w)))",
            _CASELESS,
        )


@cache
def compile_language(language: Language) -> Patterns:
    """The patterns of a language, made when its first text is read."""
    return Patterns(language)
