"""What the rows of a metric have come to, as the title of its chart and the change on its tile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import amounts
from components.dates import months_between
from components.findings.descriptions import in_full, originator, published, with_measure
from components.table import order

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from components.amounts import Amount
    from components.table import Names, Row

_NUMERALS: Final = (
    "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_YEAR: Final = 12  # months
_MOST_LISTED: Final = 4  # measures in one title
_MOST_BESIDE: Final = 2  # figures of the same time beside the newest one


def title(rows: Sequence[Row], names: Names) -> str:
    """The title of a chart: what the figures have come to, composed from the rows.

    A change is stated only between two statements of one measure whose bounds are of one kind, or
    that do not overlap; unlike things are listed beside each other and never compared.
    """
    figures = [row for row in rows if row.amount.kind != "words" and not row.is_reference]
    if not figures:
        return _without_figures(rows, names)
    by_measure: dict[str, list[Row]] = {}
    for row in sorted(figures, key=order):
        by_measure.setdefault(row.measure, []).append(row)
    if len(by_measure) == 1:
        return _upper(_one_measure(figures, names))
    return _several_measures(list(by_measure.values()), names)


def _without_figures(rows: Sequence[Row], names: Names) -> str:
    """The title of claims in words, of a reference alone, of both, or of nothing."""
    claims = [row for row in rows if row.amount.kind == "words"]
    references = [row for row in rows if row.is_reference and row.amount.kind != "words"]
    compared = amounts.listed(in_full(row.amount, row.measure, names) for row in references)
    if claims and references:
        return f"{names.title}: claims in words; for comparison {compared}"
    if claims:
        return f"{names.title}: claims in words, no figure given"
    if references:
        return f"{names.title}: for comparison {compared}"
    return f"{names.title}: nothing yet"


def _several_measures(by_measure: Sequence[Sequence[Row]], names: Names) -> str:
    """The newest figures of each measure, the latest measures last."""
    newest = sorted((_newest(own) for own in by_measure), key=lambda own: order(own[0]))
    parts = [
        with_measure(row.amount, row.measure, names) + (f" ({_also(others)})" if others else "")
        for row, *others in newest[-_MOST_LISTED:]
    ]
    if names.currency:
        return _upper("; ".join(parts))
    return f"{names.title}: {', '.join(parts)}"


def change(rows: Sequence[Row], names: Names) -> str:
    """How the latest figure came about: `1,000 → 2,000 → 15,800` within its measure.

    Figures of the same time are no change: `also 2,000 by South Korea`. A measure with one figure
    only is set beside the first figure of another one, with its date.
    """
    last = latest(rows)
    if last is None:
        return ""
    others = sorted((row for row in rows if row.id != last.id and not row.is_reference), key=order)
    figures = [row for row in others if row.amount.kind != "words"]
    within = _change_within(last, figures)
    if within or not others:
        return within or "one estimate so far"
    row = (figures or others)[0]
    return f"{with_measure(row.amount, row.measure, names)}, {published(row)}"


def _change_within(last: Row, figures: Sequence[Row]) -> str:
    """What other figures of its measure preceded or accompanied the latest one."""
    same = [row for row in figures if row.measure == last.measure]
    before = [row for row in same if row.published.middle < last.published.middle]
    beside = same[len(before) :]
    parts = [_steps([*before, last])] if before else []
    return "; ".join([*parts, _also(beside)] if beside else parts)


def latest(rows: Sequence[Row]) -> Row | None:
    """The row of the newest text that gives a figure, or words when no row does; the first of several."""
    own = [row for row in rows if not row.is_reference] or rows
    figures = [row for row in own if row.amount.kind != "words"]
    return next(iter(_newest(figures or own)), None)


def elapsed(first: date, last: date) -> str:
    """The time between two days: `seventeen months`, `two years`, `3 days`."""
    months = months_between(first, last)
    if months == 0:
        return _counted((last - first).days, "day")
    if months % _YEAR == 0:
        return _counted(months // _YEAR, "year")
    return _counted(months, "month")


def _steps(rows: Sequence[Row]) -> str:
    steps = [amounts.bare(row.amount) for row in rows]
    return " → ".join(steps if len(steps) <= _MOST_LISTED else [steps[0], "…", *steps[-2:]])


def _newest(rows: Sequence[Row]) -> list[Row]:
    """The rows of the last time, in the order of the file."""
    last = max((row.published.middle for row in rows), default=None)
    return [row for row in rows if row.published.middle == last]


def _also(rows: Sequence[Row]) -> str:
    """What else was said at the same time: `also 2,000 by South Korea`."""
    if len(rows) > _MOST_BESIDE:
        return f"also {len(rows):,} other figures"
    return f"also {amounts.listed(f'{amounts.value(row.amount)} by {originator(row)}' for row in rows)}"


def _one_measure(rows: Sequence[Row], names: Names) -> str:
    last, *others = _newest(rows)
    development = _development(rows, last, names)
    return f"{development}; {_also(others)}" if others else development


def _development(rows: Sequence[Row], last: Row, names: Names) -> str:
    """The last figure, and what it is beside the first one that was published before it."""
    earlier = [
        row for row in sorted(rows, key=order) if row.published.latest < last.published.earliest
    ]
    now = in_full(last.amount, last.measure, names)
    if not earlier:
        return f"{now}, {originator(last)}" if not names.currency else now
    first = earlier[0]
    direction = _direction(first.amount, last.amount)
    ago = f"{elapsed(*(row.published.middle for row in (first, last)))} earlier"
    if direction:
        return f"{now}, {direction} from {amounts.value(first.amount)} {ago}"
    return f"{now}; {amounts.value(first.amount)} {ago}"


def _direction(first: Amount, last: Amount) -> str:
    """`up` or `down` when the two statements may be compared, else nothing."""
    if first.currency != last.currency:
        return ""
    before, after = amounts.bounds(first), amounts.bounds(last)
    if first.kind == last.kind or {first.kind, last.kind} <= {"stated", "about"}:
        pairs = list(zip(before, after, strict=True))
        rises = any(_exceeds(new, old) for old, new in pairs)
        falls = any(_exceeds(old, new) for old, new in pairs)
        stays = any(old == new is not None for old, new in pairs)
        return "" if stays or rises == falls else "up" if rises else "down"
    if _exceeds(after[0], before[1]):
        return "up"
    return "down" if _exceeds(before[0], after[1]) else ""


def _exceeds(one: float | None, other: float | None) -> bool:
    """Whether both are known and the first is the greater one."""
    return one is not None and other is not None and one > other


def _counted(amount: int, noun: str) -> str:
    number = _NUMERALS[amount] if 0 < amount < len(_NUMERALS) else str(amount)
    return f"{number} {noun}{'' if amount == 1 else 's'}"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
