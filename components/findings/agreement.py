"""Whether the figures of one measure contradict each other, decided from their bounds and times alone.

Two figures whose times overlap disagree when their bounds do not overlap. Of a growing total, an
earlier lower bound above a later upper bound is a contradiction too. Nothing else is decided: figures
of different times that are no growing total are of another time, and one without a time leaves the
question open. A common border is no contradiction: "at least 1,000" and "1,000" agree.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.amounts import Amount
    from components.dates import Window

Verdict = Literal["compatible", "disagree", "other-time", "not-decidable", "single", "none"]


class Statement(NamedTuple):
    """What one estimate allows: values from `low` to `high` (None is open) at some day of a period."""

    id: str
    low: Decimal | None
    high: Decimal | None
    first: date | None
    """The first day of the time that it is about; None where nothing gives it a time."""
    last: date | None


class Agreement(NamedTuple):
    """The verdict on the figures of one measure."""

    verdict: Verdict
    between: tuple[str, str] | None = None
    """The ids of the two figures that decide it, the earlier one first; None where none do."""
    low: Decimal | None = None
    """The bounds that satisfy all figures at their latest time, when they are compatible."""
    high: Decimal | None = None


def limits(amount: Amount) -> tuple[Decimal | None, Decimal | None]:
    """The lowest and the highest value that an amount allows; None where it is open.

    "About X" is X give or take half a unit of its last non-zero digit: about 11,000 is 10,500 to
    11,500. A range or bound that is approximate is widened in the same way at each stated end.
    """
    low, high = amount.low, amount.high
    if low is None and high is None:
        low = high = amount.best
    return (
        _widened(low, -1 if amount.approximate else 0),
        _widened(high, 1 if amount.approximate else 0),
    )


def statement(
    key: str, amount: Amount, *, as_of: Window | None, published: Window, cumulative: bool
) -> Statement:
    """What an estimate says for the comparison.

    A growing total is as of the end of its period, and without one as of its publication; any other
    figure is about the whole of its `as_of`, and has no time without it.
    """
    low, high = limits(amount)
    return Statement(key, low, high, *_period(as_of, published, cumulative=cumulative))


def agreement(statements: Sequence[Statement], *, cumulative: bool) -> Agreement:
    """The verdict on these statements of one measure; independent of their order.

    No pair is looked at by itself, so the time grows with the number of statements as sorting does.
    """
    if len(statements) < 2:  # noqa: PLR2004 (a contradiction needs two)
        return Agreement("single" if statements else "none")
    ordered = sorted(statements, key=_time)
    timeless = sum(each.last is None for each in ordered)  # they come first, and decide nothing
    timed = ordered[timeless:]
    worst = max(_conflicts(timed, cumulative=cumulative), key=_severity, default=None)
    if worst is not None and worst.excess > 0:
        return Agreement("disagree", (timed[worst.first].id, timed[worst.second].id))
    if timeless:
        return Agreement("not-decidable", (ordered[:-1][:timeless][-1].id, ordered[-1].id))
    pair = ordered[-2:] if cumulative else _last_overlapping(ordered)
    if pair is None:
        return Agreement("other-time", (ordered[-2].id, ordered[-1].id))
    bounds = _common(ordered, cumulative=cumulative)
    return Agreement("compatible", (pair[0].id, pair[1].id), *bounds)


class _Conflict(NamedTuple):
    """By how much two statements exclude each other, not at all where it is negative, and their places in time."""

    excess: Decimal
    first: int
    second: int


def _severity(conflict: _Conflict) -> tuple[Decimal, int, int]:
    """The greatest excess first; of equal ones the pair that was stated first."""
    return conflict.excess, -conflict.first, -conflict.second


def _conflicts(timed: Sequence[Statement], *, cumulative: bool) -> Iterator[_Conflict]:
    """Each statement with the one that contradicts it most."""
    if cumulative:
        yield from _falls(timed)
    yield from _clashes(timed)


def _falls(timed: Sequence[Statement]) -> Iterator[_Conflict]:
    """Of a total that only grows: each upper bound below the greatest lower one before it."""
    best: tuple[Decimal, int] | None = None
    for at, each in enumerate(timed):
        if best is not None and each.high is not None:
            yield _Conflict(best[0] - each.high, -best[1], at)
        if each.low is not None:
            best = max(best or (each.low, -at), (each.low, -at))


def _clashes(timed: Sequence[Statement]) -> Iterator[_Conflict]:
    """Each statement against the greatest lower and the least upper bound of those whose times overlap its own."""
    lows: list[tuple[Decimal, int]] = []  # heaps of those that begin no later
    highs: list[tuple[Decimal, int]] = []
    for at in sorted(range(len(timed)), key=lambda at: timed[at].first):
        each = timed[at]
        for heap in (lows, highs):
            while heap and timed[heap[0][1]].last < each.first:
                heappop(heap)
        if lows and each.high is not None:
            yield _pair(-lows[0][0] - each.high, at, lows[0][1])
        if highs and each.low is not None:
            yield _pair(each.low - highs[0][0], at, highs[0][1])
        _add(lows, None if each.low is None else -each.low, at)
        _add(highs, each.high, at)


def _add(heap: list[tuple[Decimal, int]], bound: Decimal | None, at: int) -> None:
    if bound is not None:
        heappush(heap, (bound, at))


def _pair(excess: Decimal, one: int, other: int) -> _Conflict:
    return _Conflict(excess, min(one, other), max(one, other))


def _last_overlapping(ordered: Sequence[Statement]) -> tuple[Statement, Statement] | None:
    """Of the pairs whose times overlap the one that comes last; None where no times do."""
    earliest = date.max
    for at in range(len(ordered) - 2, -1, -1):
        earliest = min(earliest, ordered[at + 1].first)
        if earliest <= ordered[at].last:
            later = (each for each in reversed(ordered[at + 1 :]) if each.first <= ordered[at].last)
            return ordered[at], next(later)
    return None


def _period(
    as_of: Window | None, published: Window, *, cumulative: bool
) -> tuple[date, date] | tuple[None, None]:
    """The first and last day of the time that a figure is about."""
    if as_of is None and not cumulative:
        return None, None
    if not cumulative:
        return as_of.earliest or date.min, as_of.latest or date.max
    if as_of is None or as_of.latest is None:
        return published.earliest or date.min, published.latest or date.max
    return as_of.ends_from or as_of.earliest or as_of.latest, as_of.latest


def _overlap(one: Statement, other: Statement) -> bool:
    return one.first <= other.last and other.first <= one.last


def _excess(low: Decimal | None, high: Decimal | None) -> Decimal:
    """By how much a lower bound exceeds an upper one; 0 where either is open."""
    return Decimal(0) if low is None or high is None else low - high


def _common(
    ordered: Sequence[Statement], *, cumulative: bool
) -> tuple[Decimal | None, Decimal | None]:
    """What satisfies all statements at the latest time; of a growing total, earlier lower bounds hold on.

    The latest time is that of all whose times overlap the latest one; where these speak of several
    times themselves, so that no one value satisfies them, it is the last day of all.
    """
    latest = ordered[-1]
    for now in (
        [each for each in ordered if _overlap(each, latest)],
        [each for each in ordered if each.last == latest.last],
    ):
        floors = ordered if cumulative else now
        low = max((each.low for each in floors if each.low is not None), default=None)
        high = min((each.high for each in now if each.high is not None), default=None)
        if _excess(low, high) <= 0:
            break
    return low, high


def _time(each: Statement) -> tuple[bool, str, str, str]:
    """Sort key: those without a time first, then by the end of their time, its beginning and the id."""
    return each.last is not None, str(each.last), str(each.first), each.id


def _widened(value: float | None, direction: int) -> Decimal | None:
    if value is None:
        return None
    exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    if not direction or not exact:
        return exact
    unit = Decimal(10) ** exact.normalize().as_tuple().exponent
    return exact + direction * unit / 2
