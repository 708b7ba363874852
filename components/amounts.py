"""A value with its bounds, and how it is worded in English: `more than 15,800`, `€4–5bn`."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

_SYMBOLS: Final = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "KRW": "₩"}
_SCALES: Final = ((10**12, "trillion", "tn"), (10**9, "billion", "bn"), (10**6, "million", "m"))
_DECIMALS: Final = 3  # of a scaled number; one that needs more is written out


class Amount(NamedTuple):
    """The bounds of one row of the table as Python numbers, and how they are worded."""

    low: float | None
    best: float | None
    high: float | None
    approximate: bool
    words: str
    unit: str
    currency: str
    qualifier: str

    @property
    def kind(self) -> str:
        """`range`, `least`, `most`, `about`, `stated` or `words`: the glyph it is drawn with."""
        if self.low is not None and self.high is not None:
            return "range"
        if self.low is not None:
            return "least"
        if self.high is not None:
            return "most"
        if self.best is not None:
            return "about" if self.approximate else "stated"
        return "words"


@lru_cache(maxsize=32_768, typed=True)
def number(value: float, currency: str = "") -> str:
    """`15,800`, `4.2 million`, `$20bn`, `CHF 3.5m`: exact, never rounded."""
    exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    for size, word, letters in _SCALES:
        scaled = exact / size
        is_exact = scaled * size == exact and scaled.normalize().as_tuple().exponent >= -_DECIMALS
        if scaled >= 1 and is_exact:
            digits = f"{scaled.normalize():,f}"
            return _money(digits + letters, currency) if currency else f"{digits} {word}"
    digits = f"{exact.normalize() if isinstance(value, float) else exact:,f}"
    return _money(digits, currency) if currency else digits


def value(amount: Amount) -> str:
    """The value with its qualifier, without unit: `more than 15,800`, `4.2–5.8 million`.

    A best value that has bounds beside it leads: `1,500 (1,000–2,000)`.
    """
    if amount.kind == "words":
        return f"“{amount.words}”"
    if amount.best is not None and amount.kind in ("range", "least", "most"):
        best = amount._replace(low=None, high=None, qualifier="")
        return f"{value(best)} ({value(amount._replace(best=None, approximate=False))})"
    if amount.kind == "range":
        both = _range(amount.low, amount.high, amount.currency)
        return f"about {both}" if amount.approximate else both
    bound = next(n for n in (amount.low, amount.high, amount.best) if n is not None)
    return f"{qualifier(amount)} {number(bound, amount.currency)}".strip()


def qualifier(amount: Amount) -> str:
    """The qualifier that the quote states, in English; else the one that the bounds mean."""
    if amount.qualifier:
        return amount.qualifier
    return {"least": "more than", "most": "up to", "about": "about"}.get(amount.kind, "")


def bounds(amount: Amount) -> tuple[float | None, float | None]:
    """The lowest and the highest value that it allows; None where it is open."""
    if amount.best is not None and amount.low is None and amount.high is None:
        return amount.best, amount.best
    return amount.low, amount.high


def listed(items: Iterable[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    *most, last = list(items) or [""]
    return f"{', '.join(most)} and {last}" if most else last


def _range(low: float, high: float, currency: str) -> str:
    first, last = number(low, currency), number(high, currency)
    head, _, scale = last.partition(" ")
    if scale and first.endswith(f" {scale}"):
        return f"{first.removesuffix(f' {scale}')}–{head} {scale}"
    if currency in _SYMBOLS and first[-2:] == last[-2:] and first.endswith(("bn", "tn")):
        return f"{first[:-2]}–{last[1:]}"
    return (
        f"{first}–{last.removeprefix(_SYMBOLS.get(currency, f'{currency} ')) if currency else last}"
    )


def _money(digits: str, currency: str) -> str:
    symbol = _SYMBOLS.get(currency)
    return f"{symbol}{digits}" if symbol else f"{currency} {digits}"
