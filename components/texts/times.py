"""The times that a text names: days, months, years, parts of them, spans, and words such as last year."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from components.dates import Window
from components.texts import languages, time_names
from components.texts.notation import any_of, words
from components.texts.time_names import ANY_MONTH, MONTH_IN_FULL, RELATIVE, WEEKDAY, YEAR_PART

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from components.texts.language import Language
    from components.texts.time_names import TimeNames

_PARTS: Final[Mapping[str, tuple[int, int]]] = {
    "early": (1, 4),
    "mid": (5, 8),
    "late": (9, 12),
    "spring": (3, 6),
    "summer": (6, 9),
    "autumn": (9, 12),
    "winter": (12, 14),
    "h1": (1, 6),
    "h2": (7, 12),
    "q1": (1, 3),
    "q2": (4, 6),
    "q3": (7, 9),
    "q4": (10, 12),
}
"""The first and last month of each part of a year; 13 and 14 are those of the next one."""
_PARTS_OF_MONTHS: Final[Mapping[str, tuple[int, int]]] = {
    "early": (1, 14),
    "mid": (10, 21),
    "late": (18, 31),
}
"""The days of each part of a month, which overlap, for nobody says where one ends."""
_VAGUE: Final = frozenset({"early", "mid", "late", "spring", "summer", "autumn", "winter"})
_DAYS: Final = {"day": 1, "week": 7}
_YEAR: Final = r"(?:19|20)\d\d(?!\d)"
_NUMERIC: Final = (
    rf"(?<![\d.,-])(?P<year>{_YEAR})-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?![\d-])",
    rf"(?<![\d.,])(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?(?P<year>{_YEAR})",
    r"(?P<year>(?:19|20)\d\d)\s?[年년](?:\s?(?P<month>\d{1,2})\s?[月월](?:\s?(?P<day>\d{1,2})\s?[日일])?)?",
    r"(?<![\d.,])(?P<month>1[0-2]|0?[1-9])\s?[月월](?:\s?(?P<day>\d{1,2})\s?[日일])?",
    rf"(?<![\w.,$€£-])(?P<year>{_YEAR})(?![%\w]|[.,]\d)",
)
"""Ways to write a time that all languages share."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A time that a text names at ``start:end``, as the windows that it may mean."""

    start: int
    end: int
    windows: tuple[Window, ...]
    """One, or several where the year is not said and the time of publication leaves it open."""
    is_vague: bool = False
    """Whether a part of it is meant that is not said exactly (Ende 2023)."""
    is_dated: bool = True
    """Whether the text itself says the year."""
    is_span: bool = False
    """Whether it goes from one named time to another."""


def read(text: str, lang: str, published: Window) -> list[Mention]:
    """The times that a text names, in its order.

    What lacks a year, or counts from the day of writing (last month), is the latest such time that
    was not after `published`.
    """
    language = languages.of(lang)
    plain = time_names.of(language).replaced(text)
    matches = sorted(
        (match for pattern in _patterns(language) for match in pattern.finditer(plain)),
        key=lambda match: (match.start(), -match.end()),
    )
    mentions: list[Mention] = []
    end = 0
    for match in matches:
        if match.start() < end:
            continue
        end = match.end()
        mention = _mention(match, language, published)
        if mention is not None:
            mentions.append(mention)
    return list(_joined(mentions, text, language))


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    """Every way to name a time in a text whose names are replaced by signs."""
    times = language.times
    day = rf"(?P<day>3[01]|[12]\d|0?[1-9])(?:{any_of(times.day_endings)}|\.)?"
    of = rf"(?:{any_of(times.day_of)}\s+)?"
    in_full, month = _named("month", MONTH_IN_FULL), rf"{_named('month', ANY_MONTH)}\.?"
    year = rf"(?:,?\s+{of}(?P<year>{_YEAR}))"
    part = rf"{_named('part', YEAR_PART)}[\s-]+(?:\w{{2,4}}\s+)??"
    dated = rf",?\s+(?:\w{{2,3}}\s+)?(?:\d|{ANY_MONTH})"  # the day says more
    own = (
        rf"{part}(?:{in_full}{year}?|(?P<year_>{_YEAR}))",
        rf"(?<![\w.,]){day}\s*{of}{month}{year}?",
        rf"{month}\s+{day}(?![\w%]|[.,]\d){year}?" if times.month_first else "",
        rf"{month}{year}",
        in_full,
        _named("relative", RELATIVE),
        rf"{_named('weekday', WEEKDAY)}(?!{dated})",
    )
    return tuple(re.compile(pattern) for pattern in (*own, *_NUMERIC) if pattern)


def _named(group: str, signs: str) -> str:
    """A pattern of a whole name; the group holds the sign that it is a run of."""
    return f"(?P<{group}>{signs})(?P={group})*+"


class _Stated(NamedTuple):
    """What a text says of a time; None where it says nothing."""

    year: int | None
    month: int | None
    day: int | None
    part: str


def _mention(match: re.Match[str], language: Language, published: Window) -> Mention | None:
    groups = {name.rstrip("_"): text for name, text in match.groupdict().items() if text}
    names = time_names.of(language)
    if sign := groups.get("relative"):
        windows = _counted_back(str(names.key(sign)), published)
        return Mention(*match.span(), windows, is_vague=True, is_dated=False)
    if sign := groups.get("weekday"):
        windows = _weekday(int(names.key(sign)), published)
        return Mention(*match.span(), windows, is_dated=False)
    stated = _stated(groups, names)
    years = [stated.year] if stated.year else _years(stated, published)
    windows = tuple(window for year in years if (window := _window(year, stated)))
    is_vague = stated.part in _VAGUE
    return Mention(*match.span(), windows, is_vague, stated.year is not None) if windows else None


def _stated(groups: Mapping[str, str], names: TimeNames) -> _Stated:
    """What the groups of a match say."""
    month, part = groups.get("month"), groups.get("part")
    year, day = (int(written) if (written := groups.get(key)) else None for key in ("year", "day"))
    if month and not month.isdigit():
        month = names.key(month)
    return _Stated(year, int(month) if month else None, day, str(names.key(part)) if part else "")


def _years(stated: _Stated, published: Window) -> list[int]:
    """The years in which a time without one may lie: the latest before each end of `published`."""
    years = []
    for day in filter(None, (published.earliest, published.latest)):
        window = _window(day.year, stated)
        years.append(
            day.year if window and window.earliest and window.earliest <= day else day.year - 1
        )
    return list(dict.fromkeys(years))


def _window(year: int, stated: _Stated) -> Window | None:
    """The days of a time in that year; None where the calendar has none."""
    try:
        if stated.day and stated.month:
            return _between(
                date(year, stated.month, stated.day), date(year, stated.month, stated.day)
            )
        if stated.month:
            last = monthrange(year, stated.month)[1]
            first_day, last_day = _PARTS_OF_MONTHS.get(stated.part, (1, last))
            return _between(
                date(year, stated.month, first_day), date(year, stated.month, min(last_day, last))
            )
    except ValueError:
        return None
    first, final = _PARTS.get(stated.part, (1, 12))
    ends = year + (final - 1) // 12, (final - 1) % 12 + 1
    return _between(date(year, first, 1), date(*ends, monthrange(*ends)[1]))


def _between(first: date, last: date) -> Window:
    return Window(first, last, ends_from=first)


def _counted_back(key: str, published: Window) -> tuple[Window, ...]:
    """The windows of a time that counts back from the day of writing, such as ``year-1``."""
    unit, _, back = key.partition("-")
    windows = [_back(unit, int(back), day) for day in (published.earliest, published.latest) if day]
    return tuple(dict.fromkeys(windows))


def _back(unit: str, number: int, day: date) -> Window:
    if unit == "year":
        return _between(date(day.year - number, 1, 1), date(day.year - number, 12, 31))
    if unit == "month":
        year, month = divmod(day.year * 12 + day.month - 1 - number, 12)
        return _between(
            date(year, month + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1])
        )
    length = _DAYS[unit]
    first = day - timedelta(days=number * length + (day.weekday() if unit == "week" else 0))
    return _between(first, first + timedelta(days=length - 1))


def _weekday(number: int, published: Window) -> tuple[Window, ...]:
    """The last such day of the week up to each end of `published`."""
    days = [
        day - timedelta(days=(day.isoweekday() - number) % 7)
        for day in (published.earliest, published.latest)
        if day
    ]
    return tuple(_between(day, day) for day in dict.fromkeys(days))


def _joined(mentions: Iterable[Mention], text: str, language: Language) -> Iterator[Mention]:
    """The mentions, two with a word such as until between them as one span."""
    joints = words(language.times.until) | {"-", "–", "—"}
    before: Mention | None = None
    for mention in mentions:
        between = " ".join(text[before.end : mention.start].lower().split()) if before else ""
        if before and not before.is_span and between in joints and (span := _span(before, mention)):
            before = span
            continue
        if before:
            yield before
        before = mention
    if before:
        yield before


def _span(first: Mention, last: Mention) -> Mention | None:
    """From one time to another; a first one without a year lies in the last such time before."""
    windows = []
    for end in last.windows:
        starts = (
            first.windows if first.is_dated else [_before(start, end) for start in first.windows]
        )
        windows += [
            Window(start.earliest, end.latest, ends_from=end.earliest)
            for start in dict.fromkeys(starts)
            if start.earliest and end.latest and start.earliest <= end.latest
        ]
    if not windows:
        return None
    is_dated = last.is_dated
    return Mention(
        first.start,
        last.end,
        tuple(windows),
        first.is_vague or last.is_vague,
        is_dated,
        is_span=True,
    )


def _before(start: Window, end: Window) -> Window:
    """A time without a year, moved into the year that ends with `end`."""
    first, last = start.earliest or date.min, end.earliest or date.max
    moved = _moved(start, last.year - first.year)
    is_before = (moved.earliest or date.min) <= last
    return moved if is_before else _moved(start, last.year - first.year - 1)


def _moved(window: Window, years: int) -> Window:
    def moved(day: date) -> date:
        length = monthrange(day.year + years, day.month)[1]
        return day.replace(year=day.year + years, day=min(day.day, length))

    return _between(moved(window.earliest or date.min), moved(window.latest or date.max))


def is_part_of_year(before: list[str], language: Language) -> bool:
    """Whether the words before four digits name a part of a year (the second quarter of)."""
    phrases = words("|".join(language.times.year_parts.values()))
    ends = (" ".join(before[-size:]).lower() for size in range(2, min(len(before), 4) + 1))
    return any(end in phrases for end in ends)
