"""What the figures say in English: values with their bounds, titles, changes, alternative texts."""

from __future__ import annotations

from collections import namedtuple
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from components.dates import Window, months_between, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import pandas as pd

_SYMBOLS: Final = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "KRW": "₩"}
_SCALES: Final = ((10**12, "trillion", "tn"), (10**9, "billion", "bn"), (10**6, "million", "m"))
_NUMERALS: Final = (
    "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_DECIMALS: Final = 3  # of a scaled number; one that needs more is written out
_YEAR: Final = 12  # months
_MOST_TOLD: Final = 40  # estimates in one alternative text
_MOST_LISTED: Final = 4  # measures in one title
_MOST_BESIDE: Final = 2  # figures of the same time beside the one that is told


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


@dataclass(frozen=True, slots=True)
class Names:
    """What a metric calls things: its title, its unit and the words of each measure."""

    key: str
    title: str
    subtitle: str
    unit: str
    currency: str | None
    measures: dict[str, str]

    def noun(self) -> str:
        """The counted thing behind a number; nothing for money, whose sign stands before it."""
        return "" if self.currency else self.unit


def _stated(row: Row) -> Amount:
    return Amount(
        _plain(row.low),
        _plain(row.best),
        _plain(row.high),
        bool(row.approximate),
        text(row.words),
        text(row.unit),
        text(row.currency),
        text(row.qualifier),
    )


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


def value(said: Amount) -> str:
    """The value with its qualifier, without unit: `more than 15,800`, `4.2–5.8 million`."""
    if said.kind == "words":
        return f"“{said.words}”"
    if said.kind == "range":
        both = _range(said.low, said.high, said.currency)
        return f"about {both}" if said.approximate else both
    bound = next(n for n in (said.low, said.high, said.best) if n is not None)
    return f"{qualifier(said)} {number(bound, said.currency)}".strip()


def qualifier(said: Amount) -> str:
    """The qualifier that the quote states, in English; else the one that the bounds mean."""
    if said.qualifier:
        return said.qualifier
    return {"least": "more than", "most": "up to", "about": "about"}.get(said.kind, "")


def with_measure(said: Amount, measure: str, names: Names) -> str:
    """The value and what it counts: `about 11,000 fighting`; one measure alone goes unsaid."""
    return f"{value(said)} {measured(measure, names)}".strip()


def measured(measure: str, names: Names) -> str:
    """The words of a measure; nothing when the metric has only one."""
    return names.measures.get(measure, measure) if len(names.measures) > 1 else ""


def in_full(said: Amount, measure: str, names: Names) -> str:
    """The value, its unit and what it counts: `about 11,000 soldiers fighting`."""
    noun = "" if said.kind == "words" or not names.noun() else f" {names.noun()}"
    return f"{value(said)}{noun} {measured(measure, names)}".strip()


def text(cell: object) -> str:
    """What a cell of the table says; nothing where it is empty."""
    return cell if isinstance(cell, str) else ""


def originator(row: Row) -> str:
    """Who said so: `Regnum, via Daily Mail`."""
    via = text(row.via)
    return f"{row.by}, via {via.replace('; ', ', ')}" if via else row.by


def rows_of(frame: pd.DataFrame) -> list[Row]:
    """Each row of the table (columns as in `table.frame`), as `itertuples` but in a third of its time."""
    row = _row(tuple(frame.columns))
    values = frame.to_numpy(dtype=object).tolist()
    return [row(index, *each) for index, each in zip(frame.index, values, strict=True)]


class _Once:
    """A property of a row that is made once, and then found in the row itself.

    Unlike `cached_property` it has no lock: that is one for all rows, and each reader runs in a thread.
    """

    def __init__(self, make: Callable[[Row], Any]) -> None:
        self._make, self._name, self.__doc__ = make, make.__name__, make.__doc__

    def __get__(self, row: Row, _: type) -> Any:
        made = vars(row)[self._name] = self._make(row)
        return made


class Row:
    """A row of the table: its columns by name, its `Index`, and what it says."""

    @_Once
    def said(self) -> Amount:
        """Its bounds, and how they are worded."""
        return _stated(self)

    @_Once
    def middle(self) -> float:
        """The middle of the window in which its text was published, in days since year 1."""
        return (self.published_from.toordinal() + self.published_to.toordinal()) / 2


@lru_cache(maxsize=8)
def _row(columns: tuple[str, ...]) -> type:
    named = namedtuple("Row", ("Index", *columns))  # noqa: PYI024 (its fields are known only here)
    return type("Row", (Row, named), {})


def when(row: Row) -> tuple[float, int]:
    """The order of publication: the middle of the window, then the order of the file."""
    return row.middle, row.Index


def published(row: Row) -> str:
    """When the row's text was published, in words: `Oct – Nov 2023`, `about Apr 2025`."""
    return say(
        Window(row.published_from.date(), row.published_to.date(), bool(row.published_about))
    )


def rate(row: Row) -> str:
    """How money was converted: `€5bn = $5.28bn at the ECB rate of 18 Nov 2024, 1.0552`; else nothing."""
    if _plain(row.rate) is None:
        return ""
    said = row.said
    day = row.rate_date.date()
    amounts = [n for n in (said.low, said.best, said.high) if n is not None]
    there = "–".join(number(n, said.currency) for n in amounts)
    here = "–".join(number(_rounded(n * row.rate), said.unit) for n in amounts)
    return f"{there} = {here} at the ECB rate of {say(Window(day, day))}, {row.rate:g}"


def converted(row: Row) -> str:
    """The same in few words for a label: `= $5.28bn at 1.0552, ECB, 18 Nov 2024`; else nothing."""
    if _plain(row.rate) is None:
        return ""
    amounts = [n for n in (_plain(row.low), _plain(row.best), _plain(row.high)) if n is not None]
    here = "–".join(number(_rounded(n * row.rate), row.unit) for n in amounts)
    day = row.rate_date.date()
    return f"= {here} at {row.rate:g}, ECB, {say(Window(day, day))}"


def finding(rows: Sequence[Row], names: Names) -> str:
    """The title of a chart: what the figures have come to, composed from the rows.

    A change is told only between two statements of one measure whose bounds are of one kind, or
    that do not overlap; unlike things are listed beside each other and never compared.
    """
    figures = [row for row in rows if row.said.kind != "words" and not row.is_reference]
    if not figures:
        return (
            f"{names.title}: claims in words, no figure given"
            if len(rows)
            else f"{names.title}: nothing yet"
        )
    by_measure: dict[str, list[Row]] = {}
    for row in sorted(figures, key=when):
        by_measure.setdefault(row.measure, []).append(row)
    if len(by_measure) == 1:
        return _upper(_one_measure(figures, names))
    newest = sorted((_newest(own) for own in by_measure.values()), key=lambda own: when(own[0]))
    parts = [
        with_measure(row.said, row.measure, names) + (f" ({_also(others)})" if others else "")
        for row, *others in newest[-_MOST_LISTED:]
    ]
    joined = "; ".join(parts) if names.currency else ", ".join(parts)
    return _upper(joined) if names.currency else f"{names.title}: {joined}"


def change(rows: Sequence[Row], names: Names) -> str:
    """How the latest figure came about: `1,000 → 2,000 → 15,800` within its measure.

    Figures of the same time are no change: `also 2,000 by South Korea`. A measure with one figure
    only is set beside the first figure of another one, with its date.
    """
    last = latest(rows)
    if last is None:
        return ""
    told = sorted((row for row in rows if row.id != last.id and not row.is_reference), key=when)
    figures = [row for row in told if row.said.kind != "words"]
    same = [row for row in figures if row.measure == last.measure]
    before = [row for row in same if row.middle < last.middle]
    beside = same[len(before) :]
    parts = [_steps([*before, last])] if before else []
    parts += [_also(beside)] if beside else []
    if parts:
        return "; ".join(parts)
    for row in (*figures, *told):
        return f"{with_measure(row.said, row.measure, names)}, {published(row)}"
    return "one estimate so far"


def _steps(rows: Sequence[Row]) -> str:
    steps = [_bare(row.said) for row in rows]
    return " → ".join(steps if len(steps) <= _MOST_LISTED else [steps[0], "…", *steps[-2:]])


def latest(rows: Sequence[Row]) -> Row | None:
    """The row of the newest text that gives a figure, or words when no row does; the first of several."""
    told = [row for row in rows if not row.is_reference] or rows
    figures = [row for row in told if row.said.kind != "words"]
    return next(iter(_newest(figures or told)), None)


def _newest(rows: Sequence[Row]) -> list[Row]:
    """The rows of the last time, in the order of the file."""
    last = max((row.middle for row in rows), default=None)
    return [row for row in rows if row.middle == last]


def _also(rows: Sequence[Row]) -> str:
    """What else was said at the same time: `also 2,000 by South Korea`."""
    if len(rows) > _MOST_BESIDE:
        return f"also {len(rows):,} other figures"
    return f"also {listed(f'{value(row.said)} by {originator(row)}' for row in rows)}"


def alternative(rows: Sequence[Row], names: Names) -> str:
    """The chart in words for those who cannot see it: what is counted, and the estimates in order."""
    ordered = sorted(rows, key=when)
    earlier = ordered[:-_MOST_TOLD]
    told = [
        f"{published(row)}: {in_full(row.said, row.measure, names)}, {originator(row)}"
        for row in ordered[-_MOST_TOLD:]
    ]
    more = f"{len(earlier):,} earlier estimates; " if earlier else ""
    return f"{names.subtitle or names.title}. {finding(rows, names)}. {more}{'; '.join(told)}."


def sources(rows: Sequence[Row]) -> str:
    """The texts behind the rows: outlet and date of each, in order of publication."""
    texts = {row.source: f"{row.outlet} ({published(row)})" for row in sorted(rows, key=when)}
    return f"Source{'s' if len(texts) > 1 else ''}: {', '.join(texts.values())}." if texts else ""


def notes(rows: Sequence[Row]) -> str:
    """The remarks on the estimates, each led by its value and originator."""
    told = [
        f"{value(row.said)} ({row.by}): {text(row.note)}"
        for row in sorted(rows, key=when)
        if text(row.note)
    ]
    return f"Note{'s' if len(told) > 1 else ''}: {' '.join(told)}" if told else ""


def elapsed(first: date, last: date) -> str:
    """The time between two days: `seventeen months`, `two years`, `3 days`."""
    months = months_between(first, last)
    if months == 0:
        return _counted((last - first).days, "day")
    if months % _YEAR == 0:
        return _counted(months // _YEAR, "year")
    return _counted(months, "month")


def listed(items: Iterable[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    *most, last = list(items) or [""]
    return f"{', '.join(most)} and {last}" if most else last


def _one_measure(rows: Sequence[Row], names: Names) -> str:
    last, *others = _newest(rows)
    told = _development(rows, last, names)
    return f"{told}; {_also(others)}" if others else told


def _development(rows: Sequence[Row], last: Row, names: Names) -> str:
    """The last figure, and what it is beside the first one that was published before it."""
    earlier = [row for row in sorted(rows, key=when) if row.published_to < last.published_from]
    now = in_full(last.said, last.measure, names)
    if not earlier:
        return f"{now}, {originator(last)}" if not names.currency else now
    first = earlier[0]
    direction = _direction(first.said, last.said)
    ago = f"{elapsed(*(date.fromordinal(int(row.middle)) for row in (first, last)))} earlier"
    if direction:
        return f"{now}, {direction} from {value(first.said)} {ago}"
    return f"{now}; {value(first.said)} {ago}"


def _direction(first: Amount, last: Amount) -> str:
    """`up` or `down` when the two statements may be compared, else nothing."""
    if first.currency != last.currency:
        return ""
    before, after = _bounds(first), _bounds(last)
    if first.kind == last.kind or {first.kind, last.kind} <= {"stated", "about"}:
        pairs = [
            (a, b) for a, b in zip(before, after, strict=True) if a is not None and b is not None
        ]
        if all(b > a for a, b in pairs):
            return "up"
        return "down" if all(b < a for a, b in pairs) else ""
    if after[0] is not None and before[1] is not None and after[0] > before[1]:
        return "up"
    if after[1] is not None and before[0] is not None and after[1] < before[0]:
        return "down"
    return ""


def _bounds(said: Amount) -> tuple[float | None, float | None]:
    if said.best is not None and said.low is None and said.high is None:
        return said.best, said.best
    return said.low, said.high


def _bare(said: Amount) -> str:
    if said.kind == "range":
        return _range(said.low, said.high, said.currency)
    bound = next(n for n in (said.low, said.high, said.best) if n is not None)
    return number(bound, said.currency)


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


def _counted(amount: int, noun: str) -> str:
    said = _NUMERALS[amount] if 0 < amount < len(_NUMERALS) else str(amount)
    return f"{said} {noun}{'' if amount == 1 else 's'}"


def _rounded(value: float) -> float:
    """Three significant digits, as a converted sum is no more exact than that."""
    return float(f"{value:.3g}")


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _plain(value: float) -> float | None:
    if value is None or value != value:  # noqa: PLR0124 (NaN is the one number unequal to itself)
        return None
    return int(value) if float(value).is_integer() else float(value)
