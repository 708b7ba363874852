"""The words of a language compiled for matching."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, cached_property
from typing import TYPE_CHECKING

from components.texts.notation import GAP, NEVER, YEAR, any_of, compiled, sides, unelided, words
from components.texts.scan import and_parts, long_scales, scan_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.texts.language import Language

SIGNS = {
    ">": ("low", "more than"),
    "≥": ("low", "at least"),
    "<": ("high", "fewer than"),
    "≤": ("high", "no more than"),
    "~": ("about", "about"),
    "∼": ("about", "about"),
    "≈": ("about", "about"),
}
"""Signs before a number: the side of the bound and its label."""

_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_NUMBER_SIGNS = "€$£¥₩₽₴₹₺½¼¾"
_SMALL = 12
_TENS = r"(?:10|100|10[.,]?000|100[.,]?000|1[.,]?000(?:[.,]000)?)(?![.,]?\d)"
_CASELESS = re.IGNORECASE


def _by_word(table: Mapping[float, str]) -> dict[str, Decimal]:
    """Word in lower case → its value."""
    return {w: Decimal(str(n)) for n, text in table.items() for w in words(text)}


def _topic(text: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What may stand right before a preposition, and what in the words before it."""
    phrases = list(words(text))
    near, far = [p.rstrip("+") for p in phrases], [p[:-1] for p in phrases if p.endswith("+")]
    return compiled(rf"(?:{any_of(near)})\Z"), compiled(rf"(?:{any_of(far)})\Z")


class NumberPatterns:
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
    def and_part_of_scale(self) -> re.Pattern[str]:
        """What adds a part to digits before their scale word (2 с половиной тысячи)."""
        scales = any_of(long_scales(self.language))
        return compiled(rf"{self.and_part.pattern}(?={GAP}(?:{scales})(?!\w))", _CASELESS)

    @cached_property
    def infix(self) -> re.Pattern[str]:
        """A qualifier between a number and its scale word."""
        phrases, scales = any_of(self.infixes), any_of(self.scales)
        return compiled(rf"{GAP}(?P<phrase>{phrases})(?={GAP}(?:{scales})(?!\w))", _CASELESS)

    @cached_property
    def inverted(self) -> re.Pattern[str]:
        """A scale word before the number word that it scales."""
        return compiled(rf"(?P<scale>{any_of(self.words.inverted)}){GAP}", _CASELESS)

    @cached_property
    def digit_ending(self) -> re.Pattern[str]:
        """The ending of a case behind digits."""
        return compiled(rf"-(?:{any_of(self.words.digit_endings)})(?!\w)")

    @cached_property
    def scale_in_brackets(self) -> re.Pattern[str]:
        """A scale word in brackets behind a number, which leaves its value open: 12 (thousand)."""
        scales = any_of(long_scales(self.language))
        return compiled(rf"{GAP}?\((?:in{GAP})?(?:{scales})s?\)", _CASELESS)

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


class QualifierPatterns:
    """The qualifiers and range words of one language."""

    def __init__(self, language: Language) -> None:
        self.words, self.ranges = language.qualifiers, language.ranges
        self.number_words = [w for text in language.numbers.values.values() for w in words(text)]
        self.between, self.start = words(self.ranges.between), words(self.ranges.start)
        self.change_start = words(self.ranges.change_start)
        self.target = words(self.ranges.target)
        openers = self.between | self.start | self.change_start
        self.elisions = words(self.words.elisions)
        stated = {
            " ".join(unelided(phrase.split(), self.elisions)): statement
            for phrase, statement in sides(self.words.prefix).items()
        }
        prefixes = stated | dict.fromkeys(openers, ("span", ""))
        self.prefixes = prefixes | SIGNS if prefixes else {}
        self.prefix_ends = frozenset(phrase.split()[-1] for phrase in self.prefixes)
        self.fillers, self.articles = words(self.words.fillers), words(self.words.articles)
        self.before_number = (
            self.prefix_ends | self.articles | self.fillers | words(self.words.denials)
        )
        self.prepositions = words(self.words.prepositions)
        self.definite = words(self.words.definite)
        self.suffixes = sides(self.words.suffix)
        self.negators, self.degrees = words(self.words.negators), words(self.words.degrees)
        self.denials, self.multiples = words(self.words.denials), words(self.words.multiples)
        self.to, self.both = words(self.ranges.to), words(self.ranges.both)
        self.topics = {phrase: _topic(text) for phrase, text in self.words.topics.items()}

    @cached_property
    def denied_before(self) -> re.Pattern[str]:
        """A word that denies what follows it in its clause."""
        return compiled(rf"(?<!\w)(?:{any_of(self.words.denied_before)})(?!\w)", _CASELESS)

    @cached_property
    def denied_behind(self) -> re.Pattern[str]:
        """A word that denies what stands before it in its clause."""
        return compiled(rf"(?<!\w)(?:{any_of(self.words.denied_behind)})(?!\w)", _CASELESS)

    @cached_property
    def clause_end(self) -> re.Pattern[str]:
        """What a denial or a verb of change does not reach beyond."""
        contrasts = any_of(self.words.contrasts)
        return compiled(rf"[.!?;:](?=\s|\Z)|\n\n|(?<!\w)(?:{contrasts})(?!\w)", _CASELESS)

    @cached_property
    def change(self) -> re.Pattern[str]:
        """A word that makes of two numbers a change and no range."""
        return compiled(rf"(?<!\w)(?:{any_of(self.ranges.change)})(?!\w)", _CASELESS)

    @cached_property
    def change_behind(self) -> re.Pattern[str]:
        """A word of change a little behind a number (до 11 трлн выросли)."""
        return compiled(
            rf"[^,.;:!?()\n]{{0,20}}(?<!\w)(?:{any_of(self.ranges.change)})(?!\w)", _CASELESS
        )

    @cached_property
    def not_behind(self) -> re.Pattern[str]:
        """A negator behind a number, at the end of its clause (übersteigt 5.000 nicht)."""
        return compiled(
            rf"{GAP}(?:{any_of(self.words.denials)})(?!\w)(?=\s{{0,2}}(?:[.,;!?]|\Z))", _CASELESS
        )

    @cached_property
    def suffix(self) -> re.Pattern[str]:
        """A qualifier behind a number."""
        than = any_of(self.words.comparatives)
        return compiled(
            rf"""(?:(?P<plus>\+|-plus(?!\w))|,?{GAP}(?P<phrase>{any_of(self.suffixes)})(?!\w))
            (?!{GAP}?\d|{GAP}(?:{than})(?!\w))""",
            _CASELESS,
        )

    @cached_property
    def pause(self) -> re.Pattern[str]:
        """The end of a phrase."""
        return compiled(r"\s{0,2}(?:[.,;:!?)\]–—\"“”«»]|\n|\Z)")

    @cached_property
    def further(self) -> re.Pattern[str]:
        """What goes on behind a word that only seems to be a qualifier (and up ``to`` 5,000)."""
        return compiled(
            rf"{GAP}(?:{any_of(self.ranges.to)}|{any_of(self.number_words)})", _CASELESS
        )

    @cached_property
    def ceiling(self) -> re.Pattern[str]:
        """What joins an upper bound to a lower one."""
        high, joint = any_of(sides(self.words.prefix, "high")), any_of(self.ranges.ceiling)
        return compiled(
            rf"(?:,?{GAP}(?:{joint})|,){GAP}(?:{high}){GAP}(?=[\w{_NUMBER_SIGNS}])", _CASELESS
        )

    @cached_property
    def perhaps_ceiling(self) -> re.Pattern[str]:
        """What joins an upper bound to a number without one (3,000 and possibly as many as 5,000)."""
        high, both = any_of(sides(self.words.prefix, "high")), any_of(self.ranges.both)
        return compiled(
            rf"(?:,?{GAP}(?:{both})|,){GAP}(?:{any_of(self.ranges.perhaps)}){GAP}(?:(?:{high}){GAP})?"
            rf"(?=[\w{_NUMBER_SIGNS}])",
            _CASELESS,
        )

    @cached_property
    def connector(self) -> re.Pattern[str]:
        """What stands between the two numbers of a range."""
        ranges = self.ranges
        joints = any_of(f"{ranges.to}|{ranges.either}|{ranges.both}")
        return compiled(
            rf"""(?:(?P<hyphen>-)?{GAP}(?P<word>{joints}){GAP}(?:(?:{any_of(ranges.inner)}){GAP}){{0,2}}
              | (?P<dash>[^\S\n]?[-–—][^\S\n]?))(?=[\w{_NUMBER_SIGNS}])"""
        )


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
            (?P<date>{YEAR}\s?[年년](?:\s?{_DAY}\s?[月월](?:\s?{_DAY}\s?[日일])?)?
              | (?:1[0-2]|0?[1-9])\s?[月월](?:\s?{_DAY}\s?[日일])?
              | {YEAR}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])(?!\d)(?:T[\d:.]+Z?)?
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
        joint = any_of(f"{numbers.share_joints}|{numbers.share_of_many}|{numbers.whole_first}")
        noun = rf"(?P<noun>{GAP}[^\W\d_]{{1,30}})?" if numbers.share_nouns else "(?P<noun>(?!))?"
        second = r"(?:\d{1,3}(?:[.,]?\d{3}){0,3}(?![.,]?\d)|[^\W\d_]{2,12})(?!\w)"
        return compiled(
            rf"""(?P<first>\d{{1,2}}|[^\W\d_]{{1,12}}){noun}(?:{GAP}|-)(?P<joint>{joint})(?:{GAP}|-)(?P<second>{second})
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
