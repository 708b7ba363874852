"""A date or an interval in EDTF as the window of days it may mean.

The subset of EDTF (ISO 8601-2:2019) that curating needs: a day `2023-10-24`, a month `2023-10`,
a year `2023`, an interval `2023-08/2025-03`, open ends `../2025` and `2023/..`, and the
qualifiers `~` (about), `?` (uncertain) and `%` (both) behind a date.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from components.problems import one_line

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)", re.ASCII)
_HOW = "write a day 2023-10-24, a month 2023-10, a year 2023, an interval 2023-08/2025-03, or ../2025-03 where only the end is known"
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@dataclass(frozen=True, slots=True)
class Window:
    """The days [earliest, latest] that a date may mean, both included; None is an open end."""

    earliest: date | None
    latest: date | None
    approximate: bool = False
    ends_from: date | None = None  # the first day that the window's last part may mean

    @property
    def middle(self) -> date:
        """The day halfway, where a point is drawn; of an open window, its known end."""
        if self.earliest is None or self.latest is None:
            return self.latest or self.earliest or date.max
        return self.earliest + timedelta(days=(self.latest - self.earliest).days // 2)

    @property
    def is_day(self) -> bool:
        """Whether the window is one known day."""
        return self.earliest is not None and self.earliest == self.latest and not self.approximate

    def __str__(self) -> str:
        return say(self)


EARLIEST_PUBLISHED = 1684
"""The first year that the charts' calendar holds for certain: it counts nanoseconds from 1677 on."""


def today() -> date:
    """The day of this machine."""
    return date.today()  # noqa: DTZ011 (files are dated by the days of those who read them)


def why_implausible(window: Window, now: date) -> str:
    """Why something that was published or said cannot have been so then, or nothing.

    A window that began by tomorrow is right, since the machine may be a time zone behind:
    `2026-11` written in November 2026. So is one that goes on until the end of the next year.
    """
    tomorrow = now + timedelta(days=1)
    if window.earliest and window.earliest > tomorrow:
        return f"is {window}, which is still to come"
    if window.latest and window.latest.year > now.year + 1:
        return f"is {window}; {window.latest.year} is still to come"
    if any(day and day.year < EARLIEST_PUBLISHED for day in (window.earliest, window.latest)):
        return f"is {window}; before {EARLIEST_PUBLISHED} there is no text that this can be"
    return ""


def parse(text: str) -> Window:
    """Read EDTF.

    Raises:
        ValueError: with one sentence in the user's words.

    """
    parts = text.strip().split("/")
    if len(parts) == 1:
        return _single(parts[0])
    if len(parts) != 2:  # noqa: PLR2004 (an interval has two ends)
        message = (
            f"{one_line(text)!r} has {len(parts) - 1} slashes; an interval has one: 2023-08/2025-03"
        )
        raise ValueError(message)
    return _interval(text, *parts)


def say(window: Window) -> str:
    """The window in words for a reader: `24 Oct 2023`, `Oct – Nov 2023`, `about Apr 2025`."""
    about = "about " if window.approximate else ""
    first, last = window.earliest, window.latest
    if first is None or last is None:
        return f"{about}{'until' if last else 'since'} {_month(last or first)}"
    return about + _closed(first, last)


def _closed(first: date, last: date) -> str:
    if first == last:
        return say_day(first)
    if _is_whole_year(first, last):
        return " – ".join(dict.fromkeys((str(first.year), str(last.year))))
    if (first.year, first.month) == (last.year, last.month):
        return _month(last)
    if first.year == last.year:
        return f"{_MONTHS[first.month - 1]} – {_month(last)}"
    return f"{_month(first)} – {_month(last)}"


def say_day(day: date) -> str:
    """`24 Oct 2023`."""
    return f"{day.day} {_month(day)}"


def _single(text: str) -> Window:
    match = _DATE.fullmatch(text.strip())
    if not match:
        message = f"{one_line(text)!r} is no date; {_HOW}"
        raise ValueError(message)
    year, month, day = (int(part) if part else None for part in match.groups()[:3])
    try:
        first, last = _ends(int(year or 0), month, day)
    except ValueError:
        message = f"{one_line(text)!r} is not in the calendar; {_HOW}"
        raise ValueError(message) from None
    return Window(first, last, bool(match[4]), first)


def _ends(year: int, month: int | None, day: int | None) -> tuple[date, date]:
    if day is not None and month is not None:
        return date(year, month, day), date(year, month, day)
    if month is not None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, 1, 1), date(year, 12, 31)


def _interval(text: str, start: str, end: str) -> Window:
    first, last = (None if side.strip() in {"", ".."} else _single(side) for side in (start, end))
    if first and last:
        if first.earliest > last.latest:
            message = f"{one_line(text)!r} ends before it begins"
            raise ValueError(message)
        about = first.approximate or last.approximate
        return Window(first.earliest, last.latest, about, last.earliest)
    if first:
        return Window(first.earliest, None, first.approximate)
    if last:
        return Window(None, last.latest, last.approximate, last.earliest)
    message = f"{one_line(text)!r} has no date at either end; {_HOW}"
    raise ValueError(message)


def _month(day: date | None) -> str:
    return f"{_MONTHS[day.month - 1]} {day.year}" if day else ""


def _is_whole_year(first: date, last: date) -> bool:
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
