"""One estimate as a mark: its bounds, colour and words, and then its place on a sheet in pixels."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import cycle, pairwise
from typing import TYPE_CHECKING, Final

from components.drawing import lettering
from components.drawing.geometry import Box, Segment
from components.drawing.sheet import DAY, THEMES, Options, Sheet, Words
from components.findings import citations, descriptions, titles

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from components.drawing.sheet import Glyph
    from components.table import Names, Row

_MEANINGS: Final = {
    "stated": "value as stated",
    "about": "about",
    "least": "more than, at least",
    "most": "up to, at most",
    "range": "range as stated",
    "words": "claim in words",
    "window": "published some day in this window",
    "line": "one measure, in order of publication",
    "across": "different scope, not one series",
}
_ARM: Final = 1.75  # the length of a bound's arrow, times the base size of the texts


@dataclass(frozen=True, slots=True)
class Mark:
    """One estimate as it is drawn; moments in ms since 1970, values in the metric's unit."""

    id: str
    measure: str
    kind: str
    color: str
    moment: float
    first: float
    last: float
    low: float | None
    high: float | None
    value: float
    """Where its dot stands: best, else the bound that is stated."""
    approximate: bool
    label: str
    by: str
    when: str
    """When it was published, in words."""
    converted: str
    """How money was converted to the axis, in words; empty when it was not."""
    tooltip: dict[str, str]
    reference: bool


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark in pixels; a place is (x, y), a stretch (x1, y1, x2, y2)."""

    kind: str
    color: str
    place: tuple[float, float]
    """Its dot."""
    bar: tuple[float, float, float, float]
    """From its low to its high bound."""
    tip: tuple[float, float]
    """The end of its arrow."""
    points: str = ""
    """Where its arrow points: up, down, left or right."""
    window: tuple[float, float, float, float] | None = None
    """The days on which it may have been published."""
    level: tuple[float, float, float, float] | None = None
    """The line of a reference across the plot."""
    approximate: bool = False
    mark: Mark | None = None
    """What it stands for; None for a sample in the legend."""

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of its bar."""
        x1, y1, x2, y2 = self.bar
        return (x1 + x2) / 2, (y1 + y2) / 2

    @property
    def box(self) -> Box:
        """Around dot and bar."""
        x1, y1, x2, y2 = self.bar
        return Box(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))


@dataclass(frozen=True, slots=True)
class Path:
    """A line through marks, as corners in pixels."""

    corners: tuple[tuple[float, float], ...]
    color: str
    owner: str
    """The measure it belongs to; empty for a hairline between unlike ones."""

    def segments(self) -> Iterable[Segment]:
        """Its straight parts."""
        for (x1, y1), (x2, y2) in pairwise(self.corners):
            yield Segment(x1, y1, x2, y2, self.owner)


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything on a sheet, in pixels; its texts are in `sheet`."""

    sheet: Sheet
    marks: list[PlacedMark]
    paths: list[Path] = field(default_factory=list)
    leaders: list[Segment] = field(default_factory=list)


def of_rows(rows: Sequence[Row], names: Names, options: Options) -> list[Mark]:
    """The marks of one metric's rows."""
    theme = THEMES[options.theme]
    colors = dict(zip(names.measures, cycle(theme.measures), strict=False))
    return [
        _mark(
            row,
            names,
            theme.quiet if row.is_reference else colors.get(row.measure, theme.measures[0]),
        )
        for row in rows
    ]


def by_measure(marks: Iterable[Mark]) -> dict[str, list[Mark]]:
    """The marks of each measure, in their order."""
    groups: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        groups[mark.measure].append(mark)
    return groups


def extent(marks: Iterable[Mark]) -> list[float]:
    """Every value that the marks of figures reach, in the metric's unit."""
    valued = (mark for mark in marks if mark.kind != "words")
    return [n for mark in valued for n in (mark.low, mark.value, mark.high) if n is not None]


def drawable(marks: Sequence[Mark], options: Options) -> Options:
    """A logarithmic axis has no place for zero; such a chart is linear, and its subtitle says so."""
    if options.scale == "log" and any(n <= 0 for n in extent(marks)):
        return replace(options, scale="linear")
    return options


def sample(sheet: Sheet, glyph: Glyph) -> PlacedMark:
    """A glyph of the legend, small enough for its row."""
    size, x, y = sheet.options.text, glyph.x, glyph.y
    across = sheet.options.drawing == "compare"
    shift = size * {"least": 0.45, "most": -0.45}.get(glyph.kind, 0)
    half = size * 0.45 if glyph.kind == "range" else 0
    wide = (x - size * 0.7, y, x + size * 0.7, y)
    return PlacedMark(
        glyph.kind,
        sheet.theme.quiet,
        (x - shift, y) if across else (x, y + shift),
        wide
        if glyph.kind in ("line", "across") or (half and across)
        else (x, y - half, x, y + half),
        (x + shift, y) if across else (x, y - shift),
        direction(glyph.kind, across=across),
        wide if glyph.kind == "window" else None,
    )


def direction(kind: str, *, across: bool) -> str:
    """Where the arrow of a bound points."""
    ways = {"least": ("up", "right"), "most": ("down", "left")}
    return ways[kind][across] if kind in ways else ""


def reach(kind: str, size: float) -> float:
    """Pixels from a dot to the tip of its arrow, towards greater values."""
    return size * {"least": _ARM, "most": -_ARM}.get(kind, 0)


def words_of(
    rows: Sequence[Row],
    names: Names,
    options: Options,
    marks: Sequence[Mark],
    legend: Sequence[str],
) -> Words:
    """Title, subtitle, footer and legend of a sheet with these marks."""
    subtitle = [names.subtitle or names.title, "by date of publication"]
    if options.scale == "log":
        subtitle.append("logarithmic scale")
    if len({mark.measure for mark in marks if not mark.reference}) > 1:
        subtitle.append("each colour counts something else")
    return Words(
        titles.title(rows, names),
        ", ".join(subtitle),
        (
            citations.sources(rows),
            citations.conversions(rows) if options.drawing == "compare" else "",
            citations.notes(rows) if options.notes else "",
            _stamp(options),
        ),
        tuple((kind, text) for kind, text in _MEANINGS.items() if kind in legend),
        names.currency or "",
    )


def _stamp(options: Options) -> str:
    parts = [
        f"As of {options.as_of}" if options.as_of else "",
        f"data {options.digest}" if options.digest else "",
    ]
    return " · ".join(part for part in parts if part)


def moment(day: date) -> float:
    """Midnight of a day, UTC, in milliseconds since 1970, as Vega-Lite counts time."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000


def _mark(row: Row, names: Names, color: str) -> Mark:
    amount = row.amount
    low, best, high = row.axis_low, row.axis_best, row.axis_high
    first, last = moment(row.published.earliest), moment(row.published.latest)
    return Mark(
        id=row.id,
        measure=row.measure,
        kind=amount.kind,
        color=color,
        moment=(first + last) / 2,
        first=first,
        last=last + DAY,
        low=low,
        high=high,
        value=next((n for n in (best, low, high) if n is not None), 0.0),
        approximate=amount.approximate,
        label=descriptions.with_measure(amount, row.measure, names),
        by=descriptions.originator(row),
        when=descriptions.published(row),
        converted=descriptions.converted(row),
        tooltip=_tooltip(row, names),
        reference=bool(row.is_reference),
    )


def _tooltip(row: Row, names: Names) -> dict[str, str]:
    shown = {
        "Estimate": descriptions.in_full(row.amount, row.measure, names),
        "Converted": descriptions.rate(row),
        "Originator": descriptions.originator(row),
        "Printed by": row.outlet,
        "Published": descriptions.published(row),
        "Quote": lettering.shorten(row.quote, 12, 700),
    }
    return {key: text for key, text in shown.items() if text}
