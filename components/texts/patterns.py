"""The words of a language compiled for matching."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

from components.texts.notation import GAP, NEVER, YEAR, any_of, compiled, words
from components.texts.number_patterns import NumberPatterns
from components.texts.qualifier_patterns import QualifierPatterns
from components.texts.scan import scan_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.texts.language import Language

_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_TENS = r"(?:10|100|10[.,]?000|100[.,]?000|1[.,]?000(?:[.,]000)?)(?![.,]?\d)"
_CASELESS = re.IGNORECASE


class Patterns:
    """All patterns of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.scan = scan_pattern(language)
        self.numbers = NumberPatterns(language)
        self.qualifiers = QualifierPatterns(language)
        self.months = words(language.times.months)
        written = language.times.months.split("|")
        self.months_as_written = {
            form for month in written for form in (month, month.capitalize(), month.upper())
        }
        ranges = language.ranges
        self.apart = words(f"{ranges.to}|{ranges.either}|{ranges.both}")

    @cached_property
    def shapes(self) -> re.Pattern[str]:
        """What tells a by-rule kind by its own shape; the groups are the kinds."""
        times, kinds = self.language.times, self.language.kinds
        ending = r"\.?" if times.day_dot else f"(?:{any_of(times.day_endings)})?"
        span = rf"(?:\s?(?:[-–/]|{any_of(times.day_range)})\s?{_DAY}{ending})?"
        hour, clock = r"\d{1,2}(?:[.:]\d\d)?", any_of(times.clock)
        dot = r"\d{1,3}\.(?=[ \u00a0][a-zäöüąćęłńóśźż])" if kinds.ordinal_dot else "(?!)"
        return compiled(
            rf"""
            (?P<date>{YEAR}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])(?!\d)(?:T[\d:.]+Z?)?
              | {_DAY}\.\s?(?:0?[1-9]|1[0-2])\.(?:\s?{YEAR}|\d\d)?(?![\d])(?!\.\d)
              | {_DAY}/{_DAY}/(?:{YEAR}|\d\d)(?![\d/])
              | {YEAR}[-–/]\d\d(?!\d|[.,]\d|[^\W\d_])
              | {YEAR}/{YEAR}(?!\d)
              | {_DAY}{ending}{span}\s?(?:(?:{any_of(times.day_of)})\s)?
                (?:{any_of(times.months)})(?!\w)\.?(?:,?\s(?:(?:{any_of(times.day_of)})\s)?{YEAR}(?!\d))?
              | (?:{YEAR}|\d0)(?:{any_of(times.decade_endings)})(?!\w)
                (?:[ -](?:{any_of(times.decade_nouns)})(?!\w))?)
          | (?P<time>{hour}\s?(?:{any_of(times.clock_joint)})\s?[0-5]\d(?!\d) | (?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:\s(?:{clock}))?(?![\d:])
              | {hour}(?:\s?(?:[-–]|{any_of(times.clock_range)})\s?{hour})?\s?(?:{clock})(?!\w))
          | (?P<ordinal>\d[\d,]{{0,12}}(?:{any_of(kinds.ordinal_endings)})(?!\w) | {dot})
        """
        )

    @cached_property
    def after_month(self) -> re.Pattern[str]:
        """The day or year behind a month."""
        times = self.language.times
        if not times.month_first:
            return re.compile(rf"{YEAR}(?!\d|[.,]\d)")
        day = rf"{_DAY}(?:{any_of(times.day_endings)})?(?:[-–]{_DAY})?(?:,?\s{YEAR})?"
        return re.compile(rf"(?:{YEAR}(?!\d|[.,]\d)|{day}(?!\d|[.,:]\d|\s?%))")

    @cached_property
    def after_year(self) -> re.Pattern[str]:
        """A word behind four digits that makes a year of them."""
        return compiled(rf"{GAP}(?:{any_of(self.language.times.after_year)})(?!\w)")

    @cached_property
    def duration(self) -> re.Pattern[str]:
        """A unit of time behind a number; the group age is there for an age."""
        times = self.language.times
        return compiled(
            rf"""(?:{GAP}|-)(?:(?:{any_of(times.duration_fillers)}){GAP})?
            (?:{any_of(times.durations)})(?!\w)(?P<age>(?:{GAP}|-)(?:{any_of(times.old)})(?!\w))?"""
        )

    @cached_property
    def duration_joint(self) -> re.Pattern[str]:
        """What joins the parts of a duration."""
        return compiled(rf"{GAP}(?:{any_of(self.language.times.joint)}){GAP}")

    @cached_property
    def age_word(self) -> re.Pattern[str]:
        """A word that makes an age of the number it touches."""
        return compiled(rf"-?(?:{any_of(self.language.times.age_words)})(?!\w)", _CASELESS)

    @cached_property
    def vague(self) -> re.Pattern[str]:
        """An amount in words that gives no number."""
        vague = self.language.vague
        scale, joint = any_of(vague.scales), any_of(vague.joints)
        more = rf"(?:{GAP}(?:(?:{joint}){GAP})?(?:{scale})(?!\w))"
        return compiled(
            rf"""(?:(?P<share>(?:{any_of(vague.shares)})(?!\w))
              | (?:{any_of(vague.quantifiers)}){GAP}(?:(?:{scale})(?!\w)|{_TENS}){more}?
              | (?:{any_of(vague.phrases)})(?!\w)
              | (?:{any_of(vague.alone)})(?!\w){more}{{0,2}}
              | (?:{any_of(vague.sizes)}){GAP}(?:{any_of(vague.quantities)}))(?!\w)""",
            _CASELESS,
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
        joint = any_of(f"{numbers.share_joints}|{numbers.share_of_many}")
        noun = rf"(?:{GAP}[^\W\d_]{{2,30}})?" if numbers.share_nouns else ""
        second = r"(?:\d{1,3}(?:[.,]?\d{3}){0,3}(?![.,]?\d)|[^\W\d_]{2,12})(?!\w)"
        return compiled(
            rf"""(?P<first>\d{{1,2}}|[^\W\d_]{{1,12}}){noun}(?:{GAP}|-)(?:{joint})(?:{GAP}|-)(?P<second>{second})
              | \d{{1,3}}[:/]\d{{1,3}}(?![\d:/]|[.,]\d|\w)""",
            _CASELESS,
        )

    @cached_property
    def vague_money(self) -> re.Pattern[str]:
        """The beginning of a quantity that counts no noun behind it."""
        return compiled(any_of(self.language.vague.money), _CASELESS)

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
        if not nouns.capitalised:
            return NEVER
        adjective = any_of(nouns.count_adjectives)
        return compiled(rf"{GAP}(?:(?:{adjective}){GAP})*(?P<unit>[A-ZÀ-ÖØ-Þ][\w-]{{1,60}})")

    @cached_property
    def measure(self) -> re.Pattern[str]:
        """A word for a physical unit behind a number."""
        measures = [w for text in self.language.nouns.measures.values() for w in text.split("|")]
        return compiled(rf"(?:{GAP}|-)?(?P<unit>{any_of(measures)})(?!\w)", _CASELESS)

    @cached_property
    def measure_kinds(self) -> Mapping[str, str]:
        """Word for a physical unit, in lower case → its kind."""
        return {w: kind for kind, text in self.language.nouns.measures.items() for w in words(text)}

    @cached_property
    def against(self) -> re.Pattern[str]:
        """The other side of a vote (141 zu 7 Stimmen)."""
        joint = any_of(self.language.nouns.against)
        return compiled(rf"(?:{GAP}(?:{joint}){GAP}|[-–:])\d{{1,3}}(?!\d)")

    @cached_property
    def event(self) -> re.Pattern[str]:
        """What behind four digits makes a year of them (the 2024 elections, lieferte 2023 Munition)."""
        events = any_of(self.language.nouns.year_objects)
        return compiled(rf"{GAP}(?:{events})(?!\w)", _CASELESS)

    @cached_property
    def before_count(self) -> re.Pattern[str]:
        """What before four digits makes a count of them (stieg auf 2000, rose to 2000)."""
        return compiled(rf"\A(?:{any_of(self.language.nouns.before_count)})\Z", _CASELESS)

    @cached_property
    def counted_later(self) -> re.Pattern[str]:
        """What behind four digits may belong to a count (2000 getötete Soldaten, 2000 gefallen)."""
        return compiled(rf"{GAP}(?:{any_of(self.language.nouns.behind_count)})(?!\w)")

    @cached_property
    def plural_verb(self) -> re.Pattern[str]:
        """What behind a small number word makes a count of it."""
        return compiled(rf"{GAP}(?:{any_of(self.language.nouns.plural_verbs)})(?!\w)")

    @cached_property
    def calibre(self) -> re.Pattern[str]:
        """A calibre behind a number."""
        names = any_of(self.language.nouns.measures.get("calibre", ""))
        return compiled(rf"(?:{GAP}|-)?(?:mm|{names})(?!\w)|-[A-Z](?!\w)")

    @cached_property
    def factor_object(self) -> re.Pattern[str]:
        """What behind a factor makes it a comparison."""
        return compiled(rf"{GAP}(?:{any_of(self.language.nouns.factor_objects)})(?!\w)")

    @cached_property
    def length_word(self) -> re.Pattern[str]:
        """What behind m makes it a metre."""
        return compiled(rf"{GAP}(?:{any_of(self.language.nouns.length_words)})(?!\w)", _CASELESS)

    @cached_property
    def rate(self) -> re.Pattern[str]:
        """What a number is for each of; the group is the unit of time."""
        rates = [rf"(?P<{unit}>{any_of(text)})" for unit, text in self.language.nouns.rates.items()]
        return compiled(rf",?{GAP}(?:{'|'.join(rates) or '(?!)'})(?!\w)", _CASELESS)

    @cached_property
    def reference_more(self) -> re.Pattern[str]:
        """The further numbers of a reference (Seite 3 von 10)."""
        joint = any_of(self.language.kinds.reference_of)
        return compiled(rf"(?:\s?(?:{joint}|[-–/,])\s?\d{{1,4}}(?![\d.,]\d|\d|\w))+")

    @cached_property
    def street_before(self) -> re.Pattern[str]:
        """The word before the number of a house."""
        return compiled(rf"(?:{any_of(self.language.kinds.streets_before)})\Z", _CASELESS)

    @cached_property
    def street_behind(self) -> re.Pattern[str]:
        """A street behind the number of a house."""
        names = any_of(self.language.kinds.streets_behind)
        return compiled(rf"(?:\s[A-Z][\w.]{{0,20}}){{1,3}}?\s(?:{names})(?!\w)")

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
