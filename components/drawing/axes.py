"""The axes of a sheet: their ends and ticks from what is drawn, and their labels in place."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from components.drawing import lettering
from components.drawing.geometry import Segment
from components.drawing.sheet import DAY, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.drawing.sheet import Options, Sheet

_SHORTEST: Final = 300 * DAY  # the least time an x axis shows
_YEAR: Final = 12  # months
_STEPS: Final = (
    1,
    2,
    3,
    6,
    *(_YEAR * years for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)),
)
"""Months between two ticks."""
_NAMES: Final = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)
_BEGIN: Final = (datetime.min.replace(tzinfo=UTC) - _EPOCH) / _MILLISECOND
_END: Final = (datetime(9999, 12, 31, tzinfo=UTC) - _EPOCH) / _MILLISECOND + DAY - 1
_SMALLEST: Final = 1e-9  # what an axis shows at least, so that the labels of its ticks stay short


def of_values(
    values: Sequence[float], length: float, headroom: float, options: Options, spacing: float = 0
) -> tuple[float, float, list[float]]:
    """Lowest and highest value and the ticks between them, for an axis `length` pixels long.

    The upper end leaves `headroom` pixels free. Two ticks are at least `spacing` pixels apart, or
    about four lines of text. Without values there are no ticks.
    """
    if not values:
        return 0.0, 1.0, []
    free = max(1 - headroom / max(length, headroom * 2), 0.5)
    if options.scale == "log":
        return _logarithmic(min(values), max(values), length, free, spacing or 26)
    high = max(*values, _SMALLEST) if max(values) > 0 else 1.0
    step = _nice_step(high / free / max(length / (spacing or options.text * 4.2), 2))
    top = high / free
    return 0.0, top, [_times(step, n) for n in range(math.floor(top / step) + 1)]


def _times(step: float, count: int) -> float:
    """`count` steps without the noise of binary fractions: 3 steps of 0.2 are 0.6."""
    exact = Decimal(repr(step)) * count
    return int(exact) if exact == int(exact) else float(exact)


def _nice_step(rough: float) -> float:
    power = 10 ** math.floor(math.log10(rough))
    step = next(times * power for times in (1, 2, 2.5, 5, 10) if times * power >= rough * 0.999)
    return int(step) if step >= 1 and step == int(step) else step


def _logarithmic(
    low: float, high: float, length: float, free: float, spacing: float
) -> tuple[float, float, list[float]]:
    low, high = max(low, _SMALLEST), max(high, _SMALLEST)
    bottom = math.log10(low) - 0.4
    top = bottom + max(math.log10(high) - bottom, 0.6) / free
    for choice in ((1, 2, 5), (1, 3), (1,)):
        ticks = [
            float(times * 10.0**power)
            for power in range(math.floor(bottom), math.ceil(top) + 1)
            for times in choice
            if bottom <= math.log10(times * 10.0**power) <= top
        ]
        if len(ticks) * spacing <= length:
            break
    else:
        ticks = ticks[:: math.ceil(len(ticks) * spacing / max(length, spacing))]
    return 10**bottom, 10**top, [int(tick) if tick >= 1 else tick for tick in ticks]


def of_times(moments: Sequence[float]) -> tuple[float, float]:
    """First and last moment of an axis for these, in ms since 1970, with a little room at each end.

    The axis ends where the calendar does, in the years 1 and 9999.
    """
    first, last = min(moments, default=0.0), max(moments, default=0.0)
    missing = max(_SHORTEST - (last - first), 0) / 2
    first, last = first - missing, last + missing
    pad = (last - first) * 0.045
    return max(first - pad, _BEGIN), min(last + pad, _END)


def write_upright(sheet: Sheet, ticks: Sequence[float], labels: Sequence[str]) -> None:
    """Write the axis of values of a timeline: labels left of the plot, a line across it at each tick."""
    size, plot = sheet.options.text, sheet.plot
    for tick, label in zip(ticks, labels, strict=True):
        y = sheet.y(tick)
        sheet.grid.append(Segment(plot.left, y, plot.right, y))
        sheet.texts.append(
            Text(
                label,
                plot.left - size * 0.55,
                y + size * 0.35,
                size,
                sheet.theme.quiet,
                align="right",
                part="axis",
            )
        )


def write_level(sheet: Sheet, ticks: Sequence[float], labels: Sequence[str]) -> None:
    """Write the axis of values of a comparison below the plot; a label without room is left out.

    One that would leave the sheet stands at its edge.
    """
    size, plot = sheet.options.text, sheet.plot
    end = -math.inf
    for tick, label in zip(ticks, labels, strict=True):
        x = sheet.across(tick)
        half = lettering.width(label, size) / 2
        sheet.grid.append(Segment(x, plot.top, x, plot.bottom))
        middle = min(x, sheet.options.width - 1 - half)
        if middle - half > end:
            sheet.texts.append(_below(sheet, label, middle, plot.bottom))
            end = middle + half + size
    if ticks:
        sheet.grid.append(Segment(plot.left, plot.bottom, plot.right, plot.bottom, "axis"))


def write_times(sheet: Sheet) -> None:
    """Write the axis of time below the lane; a label that would leave the sheet is left out."""
    size, base = sheet.options.text, sheet.lane.bottom
    sheet.grid.append(Segment(sheet.plot.left, base, sheet.plot.right, base, "axis"))
    for moment, label in _time_ticks(sheet):
        x = sheet.x(moment)
        half = lettering.width(label, size) / 2
        sheet.grid.append(Segment(x, base, x, base + size * 0.35, "axis"))
        if x - half >= 1 and x + half <= sheet.options.width - 1:
            sheet.texts.append(_below(sheet, label, x, base))


def _below(sheet: Sheet, label: str, x: float, base: float) -> Text:
    """The label of a tick at `x`, below an axis at the height `base`."""
    size = sheet.options.text
    return Text(label, x, base + size * 1.4, size, sheet.theme.quiet, align="center", part="axis")


def _time_ticks(sheet: Sheet) -> list[tuple[float, str]]:
    """Months or years, as close as their labels allow: moments in ms since 1970, and labels."""
    size = sheet.options.text
    for step in _STEPS:
        months = _months(*sheet.times, step)
        widest = lettering.width("0000" if step >= _YEAR else "Mmm 0000", size) + size * 1.2
        if len(months) * widest <= sheet.plot.width:
            break
    return [
        (_moment(month), f"{'' if step >= _YEAR else _NAMES[month % 12] + ' '}{month // 12}")
        for month in months
    ]


def _months(first: float, last: float, step: int) -> range:
    """Every `step`-th month that begins between two moments, counted from January of the year 0."""
    start, end = _month(first), _month(last)
    if _moment(start) < first:
        start += 1
    return range(-(-start // step) * step, end + 1, step)


def _month(moment: float) -> int:
    """The month that a moment lies in, counted from January of the year 0."""
    day = _EPOCH + timedelta(milliseconds=moment)
    return day.year * 12 + day.month - 1


def _moment(month: int) -> float:
    """The moment that a month begins, in ms since 1970."""
    return (datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC) - _EPOCH) / _MILLISECOND
