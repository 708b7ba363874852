"""The sheet that a chart stands on: title, axes, lane, legend and footer, laid out in pixels.

A sheet has a fixed size. Its texts are measured and placed here, because Vega-Lite measures none;
so the page and the pictures show the same, and nothing is clipped.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, Literal

from components.amounts import number
from components.drawing import lettering
from components.drawing.geometry import Box, Segment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DAY: Final = 86_400_000
"""A day in milliseconds, the unit of moments."""

_SHORTEST: Final = 300 * DAY  # the least time an x axis shows
_STEPS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)  # months between two ticks
_YEAR: Final = 12  # months


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a sheet. Texts reach a contrast of 4.5 : 1 on `paper` (WCAG 2.2, AA)."""

    paper: str
    ink: str
    quiet: str
    grid: str
    axis: str
    band: str
    measures: tuple[str, ...]
    """One colour a measure; any two differ by 18 or more in CIE L*a*b*, to colour-blind eyes too."""


THEMES: Final = {
    "light": Theme(
        "#ffffff", "#1a2230", "#5b6472", "#e6e9ee", "#aab2bd", "#f3f5f8",
        ("#1a5ba8", "#9a5200", "#0a6e62", "#6d28d9", "#1e1b4b", "#362823", "#0e7490", "#037f4c"),
    ),
    "dark": Theme(
        "#0e1420", "#eef1f6", "#a3adbb", "#242c3a", "#566173", "#161e2c",
        ("#7fb4ff", "#d97706", "#22a06b", "#d9f99d", "#ffffff", "#94a3b8", "#e9d5ff", "#f5ad5b"),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Options:
    """How a chart is to be drawn; sizes in pixels."""

    width: int = 720
    height: int = 420
    text: float = 12.5
    """Base size of the texts; titles are larger, footers a little smaller."""
    margin: int = 8
    """What stays free at every edge."""
    theme: Literal["light", "dark"] = "light"
    scale: Literal["linear", "log"] = "linear"
    connect: Literal["measure", "across"] = "measure"
    drawing: Literal["timeline", "compare"] = "timeline"
    chosen: str = ""
    """The id of the estimate whose quote is open."""
    as_of: str = ""
    """The day that the sheet says it is as of, in words."""
    digest: str = ""
    """Short hash of the data, printed at the foot."""
    notes: bool = False
    """Whether the estimates' notes stand at the foot, for a sheet that leaves the page."""


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of a sheet that are no labels, before they are broken into lines."""

    title: str
    subtitle: str
    footer: tuple[str, ...]
    legend: tuple[tuple[str, str], ...]
    """Kinds of glyph and what they mean."""
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `y` is its baseline."""

    text: str
    x: float
    y: float
    size: float
    color: str
    bold: bool = False
    align: str = "left"
    part: str = ""
    """What it belongs to: title, subtitle, axis, lane, legend, footer or label."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of the legend at its place on the sheet."""

    kind: str
    x: float
    y: float


@dataclass(slots=True)
class Sheet:
    """A sheet with its scales; pixels count from its upper left corner."""

    options: Options
    theme: Theme
    plot: Box
    """Where values are drawn."""
    lane: Box
    """Where claims without a figure are drawn, below the plot; of no height when there are none."""
    lane_rows: int
    """How many rows of claims the lane has room for."""
    times: tuple[float, float]
    """First and last moment of the x axis, ms since 1970."""
    values: tuple[float, float]
    """Lowest and highest value of the y axis."""
    texts: list[Text] = field(default_factory=list)
    grid: list[Segment] = field(default_factory=list)
    legend: list[Glyph] = field(default_factory=list)

    def x(self, moment: float) -> float:
        """The pixel of a moment."""
        first, last = self.times
        return self.plot.left + (moment - first) / (last - first) * self.plot.width

    def y(self, value: float) -> float:
        """The pixel of a value on the upright axis of a timeline."""
        return self.plot.bottom - self._part(value) * self.plot.height

    def across(self, value: float) -> float:
        """The pixel of a value on the level axis of a comparison."""
        return self.plot.left + self._part(value) * self.plot.width

    def _part(self, value: float) -> float:
        low, high = self.values
        if self.options.scale == "log":
            return math.log(value / low) / math.log(high / low)
        return (value - low) / (high - low)


def lay_out(
    options: Options,
    words: Words,
    moments: Sequence[float],
    values: Sequence[float],
    lane_rows: int,
) -> Sheet:
    """A sheet for points at these moments (ms since 1970) and values, with its texts in place.

    `values` may be empty; then there is only the lane, which has room for `lane_rows` rows.
    """
    theme, size = THEMES[options.theme], options.text
    margin = options.margin
    sheet = Sheet(options, theme, Box(0, 0, 0, 0), Box(0, 0, 0, 0), lane_rows, (0, 1), (0, 1))
    top = _write_head(sheet, words, margin)
    bottom = _write_foot(sheet, words, margin)
    axis = bottom - size * 1.9
    lane = size * (1.55 * lane_rows + 1.9) if lane_rows else 0
    headroom = size * 2.6
    plot_top, plot_bottom = top + size * 0.9, axis - lane
    low, high, ticks = _value_axis(values, plot_bottom - plot_top, headroom, options)
    told = [number(tick, words.currency) for tick in ticks] if values else []
    left = (
        margin
        + max((lettering.width(label, size) for label in told), default=0)
        + (size * 0.7 if told else 0)
    )
    right = options.width - margin - size * 0.5
    sheet.plot = Box(left, plot_top, right, plot_bottom)
    sheet.lane = Box(left, plot_bottom, right, axis)
    sheet.values, sheet.times = (low, high), _time_axis(moments)
    _write_value_axis(sheet, ticks, told)
    _write_time_axis(sheet)
    if lane_rows:
        _write_lane(sheet)
    return sheet


def lay_out_rows(options: Options, words: Words, values: Sequence[float], gutter: float) -> Sheet:
    """A sheet for rows beneath each other, with values from left to right.

    `gutter` pixels at the left are kept for the rows' own words.
    """
    theme, size = THEMES[options.theme], options.text
    margin = options.margin
    sheet = Sheet(options, theme, Box(0, 0, 0, 0), Box(0, 0, 0, 0), 0, (0, 1), (0, 1))
    top = _write_head(sheet, words, margin) + size * 0.8
    base = _write_foot(sheet, words, margin) - size * 1.9
    right = options.width - margin - size * 2.6
    sheet.plot = Box(margin + gutter, top, right, base)
    sheet.lane = Box(sheet.plot.left, base, right, base)
    low, high, ticks = _value_axis(values, sheet.plot.width, size * 1.5, options, room=size * 7)
    sheet.values = (low, high)
    last = -math.inf
    for tick in ticks if values else ():
        x, label = sheet.across(tick), number(tick, words.currency)
        half = lettering.width(label, size) / 2
        sheet.grid.append(Segment(x, top, x, base))
        if x - half > last and x + half < options.width:
            sheet.texts.append(
                Text(label, x, base + size * 1.4, size, theme.quiet, align="center", part="axis")
            )
            last = x + half + size
    sheet.grid.append(Segment(sheet.plot.left, base, right, base, "axis"))
    return sheet


def _write_head(sheet: Sheet, words: Words, margin: float) -> float:
    """Title and subtitle; the pixel below them."""
    options, theme = sheet.options, sheet.theme
    room, y = options.width - 2 * margin, margin * 0.6
    for text, times, bold, color, part in (
        (words.title, 1.4, True, theme.ink, "title"),
        (words.subtitle, 1.0, False, theme.quiet, "subtitle"),
    ):
        size = round(options.text * times, 1)
        for line in lettering.wrap(text, size, room, bold=bold, lines=3):
            y += size * 1.25
            sheet.texts.append(Text(line, margin, y, size, color, bold, part=part))
        y += size * 0.2
    return y


def _write_foot(sheet: Sheet, words: Words, margin: float) -> float:
    """Legend and footer, from the bottom up; the pixel above them."""
    options = sheet.options
    size = round(options.text * 0.92, 1)
    room = options.width - 2 * margin
    lines = [line for text in words.footer for line in lettering.wrap(text, size, room, lines=4)]
    y = options.height - margin
    for line in reversed(lines):
        sheet.texts.append(Text(line, margin, y, size, sheet.theme.quiet, part="footer"))
        y -= size * 1.35
    y -= size * 0.35
    rows = _legend_rows(words.legend, size, room)
    for row in reversed(rows):
        for kind, text, x in row:
            sheet.legend.append(Glyph(kind, margin + x + size, y - size * 0.36))
            place = margin + x + size * 2.1
            sheet.texts.append(Text(text, place, y, size, sheet.theme.quiet, part="legend"))
        y -= size * 1.6
    return y


def add_to_foot(sheet: Sheet, *told: str) -> None:
    """Add the first of these that there is room for to the last line of the footer, the last shortened."""
    at, last = max(
        ((at, text) for at, text in enumerate(sheet.texts) if text.part == "footer"),
        key=lambda found: found[1].y,
    )
    room = sheet.options.width - 2 * sheet.options.margin
    lines = [f"{last.text} · {text}" for text in told]
    fitting = (line for line in lines if lettering.width(line, last.size) <= room)
    line = next(fitting, None) or lettering.shorten(lines[-1], last.size, room)
    sheet.texts[at] = replace(last, text=line)


def _legend_rows(
    legend: Sequence[tuple[str, str]], size: float, room: float
) -> list[list[tuple[str, str, float]]]:
    rows: list[list[tuple[str, str, float]]] = [[]]
    at = 0.0
    for kind, text in legend:
        wide = size * 2.1 + lettering.width(text, size)
        if at and at + wide > room:
            rows.append([])
            at = 0.0
        rows[-1].append((kind, text, at))
        at += wide + size * 1.4
    return [row for row in rows if row]


def _value_axis(
    values: Sequence[float], height: float, headroom: float, options: Options, room: float = 0
) -> tuple[float, float, list[float]]:
    """Lowest and highest value and the ticks between them; the top leaves `headroom` pixels free.

    Two ticks are at least `room` pixels apart, or about four lines of text.
    """
    if not values:
        return 0.0, 1.0, []
    free = max(1 - headroom / max(height, headroom * 2), 0.5)
    if options.scale == "log":
        return _log_axis(min(values), max(values), height, free, room or 26)
    high = max(values) or 1.0
    step = _nice_step(high / free / max(height / (room or options.text * 4.2), 2))
    top = high / free
    return 0.0, top, [n * step for n in range(math.floor(top / step) + 1)]


def _nice_step(rough: float) -> float:
    power = 10 ** math.floor(math.log10(rough))
    step = next(times * power for times in (1, 2, 2.5, 5, 10) if times * power >= rough * 0.999)
    return int(step) if step >= 1 and step == int(step) else step


def _log_axis(
    low: float, high: float, height: float, free: float, room: float
) -> tuple[float, float, list[float]]:
    bottom = math.log10(low) - 0.4
    top = bottom + max(math.log10(high) - bottom, 0.6) / free
    for choice in ((1, 2, 5), (1, 3), (1,)):
        ticks = [
            float(times * 10.0**power)
            for power in range(math.floor(bottom), math.ceil(top) + 1)
            for times in choice
            if bottom <= math.log10(times * 10.0**power) <= top
        ]
        if len(ticks) * room <= height:
            break
    else:
        ticks = ticks[:: math.ceil(len(ticks) * room / height)]
    return 10**bottom, 10**top, [int(tick) if tick >= 1 else tick for tick in ticks]


def _time_axis(moments: Sequence[float]) -> tuple[float, float]:
    first, last = min(moments, default=0.0), max(moments, default=0.0)
    missing = max(_SHORTEST - (last - first), 0) / 2
    first, last = first - missing, last + missing
    pad = (last - first) * 0.045
    return first - pad, last + pad


def _write_value_axis(sheet: Sheet, ticks: Sequence[float], told: Sequence[str]) -> None:
    size, plot = sheet.options.text, sheet.plot
    for tick, label in zip(ticks, told, strict=True):
        y = sheet.y(tick)
        sheet.grid.append(Segment(plot.left, y, plot.right, y))
        place = plot.left - size * 0.55
        sheet.texts.append(
            Text(label, place, y + size * 0.35, size, sheet.theme.quiet, align="right", part="axis")
        )


def _write_time_axis(sheet: Sheet) -> None:
    size, base = sheet.options.text, sheet.lane.bottom
    sheet.grid.append(Segment(sheet.plot.left, base, sheet.plot.right, base, "axis"))
    for moment, label in _time_ticks(sheet):
        x = sheet.x(moment)
        half = lettering.width(label, size) / 2
        sheet.grid.append(Segment(x, base, x, base + size * 0.35, "axis"))
        if x - half < 1 or x + half > sheet.options.width - 1:
            continue
        sheet.texts.append(
            Text(label, x, base + size * 1.4, size, sheet.theme.quiet, align="center", part="axis")
        )


def _time_ticks(sheet: Sheet) -> list[tuple[float, str]]:
    """Months or years, as close as their labels allow."""
    size = sheet.options.text
    first, last = sheet.times
    for step in _STEPS:
        ticks = list(_months(first, last, step))
        widest = lettering.width("0000" if step >= _YEAR else "Mmm 0000", size) + size * 1.2
        if len(ticks) * widest <= sheet.plot.width:
            break
    form = (
        (lambda day: str(day.year))
        if step >= _YEAR
        else (lambda day: f"{_MONTHS[day.month - 1]} {day.year}")
    )
    return [(day.timestamp() * 1000, form(day)) for day in ticks]


_MONTHS: Final = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def _months(first: float, last: float, step: int) -> Iterator[datetime]:
    """The first days of every `step`-th month from `first` to `last`."""
    start = _EPOCH + timedelta(milliseconds=first)
    count = -(-(start.year * 12 + start.month - 1) // step) * step
    while True:
        day = datetime(count // 12, count % 12 + 1, 1, tzinfo=UTC)
        moment = (day - _EPOCH).total_seconds() * 1000
        if moment > last:
            return
        if moment >= first:
            yield day
        count += step


def _write_lane(sheet: Sheet) -> None:
    size, lane = sheet.options.text, sheet.lane
    sheet.texts.append(
        Text(
            "No figure given",
            lane.left + size * 0.5,
            lane.top + size * 1.5,
            round(size * 0.92, 1),
            sheet.theme.quiet,
            bold=True,
            part="lane",
        )
    )
