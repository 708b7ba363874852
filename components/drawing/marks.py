"""One estimate as a mark: its bounds, colour and words, and then its place on a sheet in pixels."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from components.dates import say, say_day
from components.drawing import glyphs, lettering
from components.drawing.geometry import Box, Segment
from components.drawing.sheet import DAY, THEMES, Options, Sheet, pale
from components.findings import descriptions
from components.problems import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from components.drawing.glyphs import Shape
    from components.drawing.sheet import Glyph, Theme
    from components.naming import Names
    from components.table import Row

_SAMPLES: Final = {"about": 0.8, "whisker": 0.5}
"""How large samples are in the legend, times the base size of the texts, where not as usual."""
LINES: Final = ("line", "publication", "across")
"""The kinds of lines between figures."""
_DOTS: Final = ("circle", "square", "triangle-up", "cross")
"""The dots of the first measures that share a colour, of the second ones and so on."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One estimate as it is drawn; moments in ms since 1970, values in the metric's unit."""

    id: str
    measure: str
    originators: tuple[str, ...]
    """Who said it; empty where the text names nobody, who then equals no one."""
    source: str
    kind: str
    color: str
    fade: str
    """The colour that an open bound fades from: that of its measure, also where it was revised."""
    dot: str
    """The shape of its dot."""
    moment: float
    first: float
    last: float
    """The time in which it was said, from the beginning of its first day to the end of its last."""
    covers: tuple[float, float] | None
    """The time that it is about, where the text states both ends."""
    low: float | None
    best: float | None
    high: float | None
    value: float
    """Where its line and its label stand: best, else the bound that is stated."""
    approximate: bool
    words: str
    """The value and what it counts."""
    label: str
    """The same, led by the word that it is new where it is."""
    by: str
    when: str
    """When it was said, in words."""
    basis: str
    covered: str
    """The time that it is about, in words; empty where the text does not say."""
    converted: str
    """How money was converted to the axis, in words; empty when it was not."""
    tooltip: dict[str, str]
    reference: bool
    revises: str
    revised: bool
    """Whether its originator has replaced it."""
    struck: str
    """That it was denied or taken back, in words; else empty."""
    rate: str
    """The period that it is for each of, where it is a rate and its measure is none; else empty."""
    shift: float = 0
    """Pixels that it stands beside its moment, so that figures of one day do not hide each other."""

    @property
    def in_words(self) -> bool:
        """Whether it gives no figure."""
        return self.kind == "words"


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark in pixels; a place is (x, y), a stretch (x1, y1, x2, y2)."""

    color: str
    place: tuple[float, float]
    """Its dot."""
    shapes: tuple[Shape, ...] = ()
    window: tuple[float, float, float, float] | None = None
    """The days on which it may have been said."""
    level: tuple[float, float, float, float] | None = None
    """The line of a reference across the plot."""
    strike: tuple[float, float, float, float] | None = None
    """The line through what was denied or taken back."""
    dot: str = "circle"
    fade: str = ""
    """The colour that it fades from, where that is not its own."""
    faint: bool = False
    area: Box | None = None
    """What can be clicked, where it is more than the glyph."""
    mark: Mark | None = None
    """What it stands for; None for a sample in the legend."""


@dataclass(frozen=True, slots=True)
class Path:
    """A line between marks, as corners in pixels."""

    corners: tuple[tuple[float, float], ...]
    color: str
    kind: str
    """`line` within one originator, `publication` or `across` between unlike ones."""

    def segments(self) -> Iterable[Segment]:
        """Its straight parts."""
        for (x1, y1), (x2, y2) in pairwise(self.corners):
            yield Segment(x1, y1, x2, y2, self.kind)


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything on a sheet, in pixels; its texts are in `sheet`."""

    sheet: Sheet
    marks: list[PlacedMark]
    paths: list[Path] = field(default_factory=list)
    brackets: list[Box] = field(default_factory=list)
    """Around the figures of one text."""
    bands: list[tuple[Box, str]] = field(default_factory=list)
    """Between the ranges of one originator, each with its colour."""
    strikes: list[Segment] = field(default_factory=list)
    """Through the labels of what was denied or taken back."""
    unlabelled: int = 0
    """How many estimates have no room for their label."""


def of_rows(rows: Sequence[Row], names: Names, options: Options) -> list[Mark]:
    """The marks of one metric's rows."""
    theme = THEMES[options.theme]
    styles = _styles(rows, names, theme)
    made = [_mark(row, names, theme, *styles[_colored_by(row, names)]) for row in rows]
    return made if options.news is None else [_since(mark, options.news, theme) for mark in made]


def _since(mark: Mark, news: frozenset[str], theme: Theme) -> Mark:
    """The mark as seen from an earlier day: grey when it was known then, else told as new."""
    if mark.id not in news:
        return replace(mark, color=theme.quiet, fade=theme.quiet)
    return mark if mark.revised or mark.struck else replace(mark, label=f"New: {mark.label}")


def _styles(rows: Sequence[Row], names: Names, theme: Theme) -> dict[object, tuple[str, str]]:
    """Colour and dot of each measure; of a metric with one measure, those of each originator.

    They are given to all that the metric has, so that no filter changes them.
    """
    keys = list(names.measures if len(names.measures) > 1 else names.voices)
    keys += [_colored_by(row, names) for row in sorted(rows, key=lambda row: row.position)]
    count = len(theme.measures)
    return {
        key: (theme.measures[number % count], _DOTS[number // count % len(_DOTS)])
        for number, key in enumerate(dict.fromkeys(keys))
    }


def _colored_by(row: Row, names: Names) -> object:
    return row.measure if len(names.measures) > 1 else row.originators or row.id


def by_measure(marks: Iterable[Mark]) -> dict[str, list[Mark]]:
    """The marks of each measure, in their order."""
    groups: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        groups[mark.measure].append(mark)
    return groups


def extent(marks: Iterable[Mark]) -> list[float]:
    """Every value that the marks of figures reach, in the metric's unit."""
    valued = (mark for mark in marks if not mark.in_words)
    return [n for mark in valued for n in (mark.low, mark.value, mark.high) if n is not None]


def drawable(marks: Sequence[Mark], options: Options) -> Options:
    """A logarithmic axis has no place for zero; such a chart is linear, and its subtitle says so."""
    if options.scale == "log" and any(n <= 0 for n in extent(marks)):
        return replace(options, scale="linear")
    return options


def sample(sheet: Sheet, glyph: Glyph) -> PlacedMark:
    """A glyph of the legend, small enough for its row; of a line, its bar alone."""
    size, x, y = sheet.options.text * _SAMPLES.get(glyph.kind, 0.62), glyph.x, glyph.y
    across = sheet.options.drawing == "compare"
    wide = sheet.options.text * 0.7
    scale = glyphs.Scale(size, y if across else x, across, x - wide if across else y + wide)
    at, sign = (x, 1) if across else (y, -1)
    half = size * (1.1 if glyph.kind == "whisker" else 0.6)
    low, high = at - sign * half, at + sign * half
    bounds = {
        "least": glyphs.Pixels(low, None, None),
        "most": glyphs.Pixels(None, None, high),
        "range": glyphs.Pixels(low, None, high),
        "whisker": glyphs.Pixels(low, at, high),
    }.get(glyph.kind, glyphs.Pixels(None, at, None))
    parts = glyphs.shapes(bounds, scale, approximate=glyph.kind == "about")
    bare = glyph.kind in (*LINES, "bracket", "window")
    if glyph.kind == "words":
        parts = [glyphs.Shape("claim", x, y, x, y)]
    stretch = (x - wide, y, x + wide, y)
    quiet = sheet.theme.quiet
    return PlacedMark(
        pale(quiet, sheet.theme.paper) if glyph.kind == "revised" else quiet,
        (x, y),
        () if bare else tuple(parts),
        stretch if glyph.kind == "window" else None,
        strike=stretch if glyph.kind == "struck" else None,
        fade=quiet,
    )


def line_color(theme: Theme, kind: str) -> str:
    """The colour of a line between unlike figures, and of the samples of lines in the legend."""
    return theme.axis if kind == "publication" else theme.quiet


def placed(
    mark: Mark, scale: glyphs.Scale, at: glyphs.Pixels, place: tuple[float, float]
) -> PlacedMark:
    """The mark at its place, with its glyph and what strikes it through."""
    parts = tuple(glyphs.shapes(at, scale, approximate=mark.approximate))
    if mark.in_words:
        parts = (glyphs.Shape("claim", *place, *place),)
    half, (x, y) = scale.size * 0.85, place
    strike = (x - half, y + half * 0.6, x + half, y - half * 0.6) if mark.struck else None
    return PlacedMark(
        mark.color,
        place,
        parts,
        strike=strike,
        dot=mark.dot,
        fade=mark.fade,
        faint=mark.revised,
        mark=mark,
    )


def moment(day: date) -> float:
    """Midnight of a day, UTC, in milliseconds since 1970, as Vega-Lite counts time."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000


def _mark(row: Row, names: Names, theme: Theme, color: str, dot: str) -> Mark:
    low, best, high = row.axis_low, row.axis_best, row.axis_high
    first, last = moment(row.stated.earliest), moment(row.stated.latest)
    fade = color = theme.quiet if row.is_reference else color
    if row.revised_by:
        color = pale(color, theme.paper)
    return Mark(
        id=row.id,
        measure=row.measure,
        originators=row.originators,
        source=row.source,
        kind=row.amount.kind,
        color=color,
        fade=fade,
        dot=dot,
        moment=(first + last) / 2,
        first=first,
        last=last + DAY,
        covers=_covers(row),
        low=low,
        best=best,
        high=high,
        value=next((n for n in (best, low, high) if n is not None), 0.0),
        approximate=row.amount.approximate,
        words=(words := _words(row, names)),
        label=words,
        by=_by(row),
        when=say(row.stated),
        basis=", ".join(row.basis),
        covered=descriptions.covered(row),
        converted=descriptions.converted(row),
        tooltip=_tooltip(row, names),
        reference=bool(row.is_reference),
        revises=row.revises,
        revised=bool(row.revised_by),
        struck=_struck(row),
        rate=row.rate,
    )


def _covers(row: Row) -> tuple[float, float] | None:
    window = row.as_of
    if window is None or window.earliest is None or window.latest is None:
        return None
    return moment(window.earliest), moment(window.latest) + DAY


def _words(row: Row, names: Names) -> str:
    """The value and what it counts, of a rate for which time."""
    label = descriptions.with_measure(row.amount, row.measure, names)
    return f"{label}{descriptions.period(row, names)}"


def _by(row: Row) -> str:
    """Who said it in few words, and through whom it came."""
    who = isolated(row.voice if row.originators else row.by)
    return f"{who}{descriptions.via(row)}{f' ({struck})' if (struck := _struck(row)) else ''}"


def _struck(row: Row) -> str:
    if row.denied:
        return "denied"
    return f"withdrawn by {say_day(row.withdrawn)}" if row.withdrawn else ""


def _tooltip(row: Row, names: Names) -> dict[str, str]:
    shown = {
        "Estimate": descriptions.in_full(row, names),
        "Converted": descriptions.rate(row),
        "Originator": descriptions.originator(row),
        "State": _struck(row) or ("revised since" if row.revised_by else ""),
        "Printed by": row.outlet,
        "Published": descriptions.published(row),
        "Quote": lettering.shorten(row.quote, 12, 700),
    }
    return {key: text for key, text in shown.items() if text}
