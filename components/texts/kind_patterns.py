"""What settles by its words that a number is no estimate, compiled for matching."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from components.texts.notation import GAP, YEAR, any_of, compiled, words

if TYPE_CHECKING:
    from components.texts.language import Language

_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_CASELESS = re.IGNORECASE


class KindPatterns:
    """Dates, times, durations, ages, references and what counts after all, in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        names = language.times.month_names
        self.months = frozenset(map(str.lower, names))
        self.months_as_written = {
            form for name in names for form in (name, name.capitalize(), name.upper())
        }

    @cached_property
    def leading(self) -> frozenset[str]:
        """The words before a number that settle what it is; of a phrase its last one."""
        times, kinds = self.language.times, self.language.kinds
        ordinals = kinds.determiners if kinds.ordinal_dot else ""
        fields = (*times.month_names, times.day_of, times.decade_nouns, times.aged, ordinals)
        names = (kinds.codes, kinds.dialled, kinds.references, kinds.titled, kinds.models)
        phrases = words("|".join((*fields, *names)))
        last = {phrase.split()[-1] for phrase in phrases}
        return frozenset(word.rstrip(".:") for word in last)

    @cached_property
    def dialled(self) -> frozenset[str]:
        """The words before the number of a telephone."""
        return words(self.language.kinds.dialled)

    @cached_property
    def leading_ends(self) -> tuple[str, ...]:
        """The endings of further words before a number that settle what it is."""
        streets = words(self.language.kinds.streets_before)
        return (",", "#", "-resolution", *(street.split()[-1].lstrip("*") for street in streets))

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
              | 9/11(?![\d/.,]*\d|\w)
              | {YEAR}[-–/]\d\d(?!\d|[.,]\d|[^\W\d_])
              | {YEAR}/{YEAR}(?!\d)
              | {_DAY}{ending}{span}\s?(?:(?:{any_of(times.day_of)})\s)?
                (?:{any_of(times.month_names)})(?!\w)\.?(?:,?\s(?:(?:{any_of(times.day_of)})\s)?{YEAR}(?!\d))?
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
        times = self.language.times
        ends = rf"{GAP}(?:{any_of(times.age_ends)})"
        return compiled(rf"(?:-?(?:{any_of(times.age_words)})|{ends})(?!\w)", _CASELESS)

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
