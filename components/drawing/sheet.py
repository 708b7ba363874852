"""The sheet that a chart stands on: its size, its colours, its scales, and the texts in place.

All lengths are pixels, counted from the upper left corner.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from components.findings.verdicts import NO_LINE, Line

if TYPE_CHECKING:
    from components.drawing.geometry import Box, Segment

FOOT: Final = 0.92
"""The size of legend and footer, times the base size of the texts."""
DAY: Final = 86_400_000
"""A day in milliseconds, the unit of moments."""


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
        ("#7fb4ff", "#d97706", "#22a06b", "#d9f99d", "#ffffff", "#f472b6", "#e9d5ff", "#f5ad5b"),
    ),
}  # fmt: skip


_LEAST_CONTRAST: Final = 3.2  # of what carries a value; WCAG 2.2 asks for 3 : 1


def contrast(one: str, other: str) -> float:
    """The contrast of two colours such as #1a5ba8, from 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def pale(color: str, paper: str) -> str:
    """The colour as pale on this paper as still carries a value."""
    mixed = (_mixed(color, paper, share / 20) for share in range(9, 0, -1))
    return next((each for each in mixed if contrast(each, paper) >= _LEAST_CONTRAST), color)


def _mixed(color: str, paper: str, share: float) -> str:
    pairs = zip(_channels(color), _channels(paper), strict=True)
    return "#" + "".join(f"{round(one + (other - one) * share):02x}" for one, other in pairs)


def _luminance(color: str) -> float:
    parts = [n / 255 for n in _channels(color)]
    linear = [n / 12.92 if n <= 0.04045 else ((n + 0.055) / 1.055) ** 2.4 for n in parts]  # noqa: PLR2004 (sRGB)
    return sum(weight * n for weight, n in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _channels(color: str) -> list[int]:
    return [int(color[at : at + 2], 16) for at in (1, 3, 5)]


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
    connect: Literal["originator", "publication", "across"] = "originator"
    drawing: Literal["timeline", "compare"] = "timeline"
    chosen: str = ""
    """The id of the estimate whose quote is open."""
    since: str = ""
    """What came since an earlier day, in words, where the sheet is seen from there."""
    news: frozenset[str] | None = None
    """The ids of what came since then; the others are grey. None where all have their colours."""
    as_of: str = ""
    """The day that the sheet says it is as of, in words."""
    digest: str = ""
    """Short hash of the data, printed at the foot."""
    highest: int = 0
    """The height to which a sheet of rows may grow; up to `height` it does anyway."""
    part: int = 1
    """Which part of the rows a sheet shows, where they need several; 0 is the last one."""
    omitted: int = 0
    """How many estimates of the metric a filter leaves out."""
    remark: str = ""
    """What else the foot says of the sheet itself."""
    brief: bool = False
    """Whether rows are one of several small sheets: under the metric's name, without legend and foot."""
    strip: bool = True
    """Whether the strip below an axis of time may be there."""
    notes: bool = False
    """Whether the estimates' notes stand at the foot, for a sheet that leaves the page."""


@dataclass(frozen=True, slots=True)
class Cover:
    """The time that a figure covers, in ms since 1970."""

    time: tuple[float, float]
    color: str
    words: tuple[str, ...]
    """What is said of it; the first that has room."""


@dataclass(frozen=True, slots=True)
class Strip:
    """What stands below an axis of time; moments in ms since 1970."""

    covers: tuple[Cover, ...] = ()
    texts: tuple[tuple[float, float], ...] = ()
    """The days on which each text may have been published."""
    gap: tuple[float, float] | None = None
    """The longest time of which no text was read, where it is long."""
    words: tuple[str, ...] = ()
    """What is said of the gap, the first that has room; nothing without a gap."""


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of a sheet that are no labels, before they are broken into lines."""

    title: str
    subtitle: str
    footer: tuple[str, ...]
    legend: tuple[tuple[str, str], ...]
    """Kinds of glyph and what they mean."""
    currency: str = ""
    verdict: Line = NO_LINE
    """Whether the figures agree, which stands under the title."""
    strip: Strip = Strip()


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
    """What it belongs to: title, subtitle, axis, strip, lane, legend, footer or label."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of the legend at its place on the sheet."""

    kind: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class VerdictArea:
    """The verdict where it stands, which opens the two figures that decide it."""

    text: str
    box: Box
    between: tuple[str, str]


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
    verdict: VerdictArea | None = None
    """The verdict under the title, where two figures decide it."""
    strip: list[tuple[Box, str]] = field(default_factory=list)
    """Lines and ticks below the axis of time, each with its colour."""

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
            return math.log(max(value, low) / low) / math.log(high / low)
        return (value - low) / (high - low)
