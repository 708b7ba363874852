"""The marks of one metric over time: when each estimate was said, and what it said."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from components.drawing import (
    axes,
    claims,
    figure_labels,
    glyphs,
    joins,
    layout,
    marks,
    strip,
    wording,
)
from components.drawing.geometry import Box
from components.drawing.marks import Drawing, Mark, Path, PlacedMark
from components.drawing.sheet import DAY, Cover, Options, Sheet, Strip
from components.findings import gaps

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from components.dates import Window
    from components.drawing.joins import Join, Stop
    from components.naming import Names
    from components.table import Row

_PITCH: Final = 1.55  # between figures side by side, times the base size of the texts
_AROUND: Final = 0.5  # from figures to the bracket around them, likewise
_APART: Final = 0.06
"""Of the axis: how long before its publication a figure's own time begins at least, to be drawn."""
_STRETCH: Final = 1.5  # of the axis: how much longer it may get by that
_MOST_COVERS: Final = 3  # of more figures none has its time drawn; the rows of Compare tell each
_MOST: Final = 40
"""Figures of which a timeline is not even tried: their labels never all have room."""


def fits(rows: Sequence[Row], names: Names, options: Options) -> bool:
    """Whether a timeline of these rows can show each with its label beside it."""
    if len(rows) > _MOST:
        return False
    return not draw(rows, names, options).unlabelled


def spare(rows: Sequence[Row], names: Names, options: Options) -> int:
    """The pixels of a sheet that stay empty, as no row gives a figure to draw there."""
    if any(row.amount.kind != "words" for row in rows):
        return 0
    return max(math.floor(draw(rows, names, options).sheet.plot.height - options.text), 0)


def draw(rows: Sequence[Row], names: Names, options: Options) -> Drawing:
    """Lay out the rows of one metric; a pure function."""
    every = marks.of_rows(rows, names, options)
    in_words, valued = _divided(every)
    sheet, packed = _lay_out(rows, names, marks.drawable(valued, options), every)
    valued = _side_by_side(sheet, valued)
    figures = [mark for mark in valued if not mark.reference]
    lines = joins.joins(figures, options.connect)
    around = [(stop, _around(sheet, stop)) for stop in _bracketed(figures)]
    paths, bands = _drawn(sheet, lines)
    placed = [_place(sheet, mark) for mark in valued]
    by_id = {mark.id: box for stop, box in around for mark in stop}
    written = figure_labels.write(sheet, placed, paths, by_id)
    heights = claims.write(sheet, in_words, packed)
    placed += [_place_claim(sheet, mark, heights[mark.id]) for mark in in_words]
    shown = len(written.keys) + claims.count_shown(sheet, in_words, packed)
    unlabelled = len(figures) + len(in_words) - shown
    _write_unlabelled(sheet, len(figures) + len(in_words), unlabelled)
    brackets = [box for _, box in around]
    return Drawing(sheet, placed, paths, brackets, bands, written.strikes, unlabelled)


def _divided(every: Sequence[Mark]) -> tuple[list[Mark], list[Mark]]:
    """The claims in words, and the figures with references last: these can be clicked through them."""
    valued = [mark for mark in every if not mark.in_words]
    return [mark for mark in every if mark.in_words], sorted(
        valued, key=lambda mark: mark.reference
    )


def _place(sheet: Sheet, mark: Mark) -> PlacedMark:
    """The mark of a figure in pixels."""
    x, y = _place_of(sheet, mark)
    at = glyphs.Pixels(
        *(None if n is None else sheet.y(n) for n in (mark.low, mark.best, mark.high))
    )
    scale = glyphs.Scale(sheet.options.text, x, across=False, floor=sheet.plot.bottom)
    middle = y if at.best is not None or not _is_band(mark) else (at.low + at.high) / 2
    window = (sheet.x(mark.first), middle, sheet.x(mark.last), middle)
    level = (sheet.plot.left, y, sheet.plot.right, y)
    return replace(
        marks.placed(mark, scale, at, (x, y)),
        window=window if mark.last - mark.first > DAY else None,
        level=level if mark.reference else None,
    )


def _place_claim(sheet: Sheet, mark: Mark, y: float) -> PlacedMark:
    """The mark of a claim in words at its height in the lane."""
    x = sheet.x(mark.moment)
    scale = glyphs.Scale(sheet.options.text, x, across=False, floor=sheet.lane.bottom)
    window = (sheet.x(mark.first), y, sheet.x(mark.last), y)
    made = marks.placed(mark, scale, glyphs.Pixels(None, None, None), (x, y))
    return replace(made, window=window if mark.last - mark.first > DAY else None)


def _place_of(sheet: Sheet, mark: Mark) -> tuple[float, float]:
    return sheet.x(mark.moment) + mark.shift, sheet.y(mark.value)


def _lay_out(
    rows: Sequence[Row], names: Names, options: Options, every: Sequence[Mark]
) -> tuple[Sheet, dict[str, int]]:
    """The sheet, and the row of the lane for each claim; the lane is as high as its rows need."""
    in_words = [mark for mark in every if mark.in_words]
    moments = _moments(every)
    words = wording.words_of(rows, names, options, every, _legend(every, options))
    if options.strip:
        words = replace(words, strip=strip.of(_strip(rows, names, every), moments))
    values = marks.extent(every)
    most = min(len(in_words), claims.MOST_ROWS)
    sheet = layout.lay_out(options, words, moments, values, most)
    packed = claims.pack(sheet, in_words)
    used = min(max(packed.values(), default=-1) + 1, claims.MOST_ROWS)
    if used < most:
        sheet = layout.lay_out(options, words, moments, values, used)
        packed = claims.pack(sheet, in_words, used)
    return sheet, packed


def _legend(every: Sequence[Mark], options: Options) -> set[str]:
    """The kinds of glyphs and lines that need explaining."""
    used = wording.kinds(every)
    if any(mark.last - mark.first > DAY for mark in every):
        used.add("window")
    figures = [mark for mark in every if not mark.in_words and not mark.reference]
    if any(True for _ in _bracketed(figures)):
        used.add("bracket")
    return used | {join.kind for join in joins.joins(figures, options.connect)}


# --- Time -------------------------------------------------------------------------------------


def _moments(every: Sequence[Mark]) -> list[float]:
    """What the axis of time must hold."""
    said = [moment for mark in every for moment in (mark.first, mark.last)]
    return said + [moment for mark in _covering(every) for moment in mark.covers]


def _covering(every: Sequence[Mark]) -> list[Mark]:
    """The figures whose own time is drawn: it begins clearly before they were said, and not too long."""
    first, last = axes.of_times([end for mark in every for end in (mark.first, mark.last)])
    wide = last - first
    found = [
        mark
        for mark in every
        if mark.covers
        and not (mark.in_words or mark.reference)
        and mark.first - mark.covers[0] >= _APART * wide
        and first - mark.covers[0] <= _STRETCH * wide
    ]
    return found if len(found) <= _MOST_COVERS else []


def _strip(rows: Sequence[Row], names: Names, every: Sequence[Mark]) -> Strip:
    """What stands below the axis of time."""
    covers = tuple(
        Cover(mark.covers, mark.color, (f"{mark.words} {mark.covered}", mark.covered))
        for mark in _covering(every)
    )
    texts = tuple(_moments_of(window) for window in names.texts)
    gap = gaps.longest(rows, names)
    words = (gaps.sentence(gap), "no text read") if gap else ()
    return Strip(covers, texts, gap and _moments_of(gap), words)


def _moments_of(window: Window) -> tuple[float, float]:
    return marks.moment(window.earliest), marks.moment(window.latest) + DAY


# --- Figures of one day -----------------------------------------------------------------------


def _bracketed(figures: Iterable[Mark]) -> Iterator[Stop]:
    """The figures that one text gives for one measure at one time, where there are several."""
    for line in marks.by_measure(figures).values():
        yield from (stop for stop in joins.stops(line) if len(stop) > 1)


def _side_by_side(sheet: Sheet, valued: Sequence[Mark]) -> list[Mark]:
    """The marks, those of one moment beside each other where they are of one text or would meet."""
    moments: dict[float, list[Mark]] = defaultdict(list)
    for mark in valued:
        if not mark.reference:
            moments[mark.moment].append(mark)
    shifts = {}
    for x, group in moments.items():
        beside = _beside(sheet, group)
        ordered = sorted(beside, key=lambda mark: (mark.measure, mark.source, mark.value, mark.id))
        shifts |= _shifts(sheet, sheet.x(x), ordered)
    return [replace(mark, shift=shifts.get(mark.id, 0)) for mark in valued]


def _beside(sheet: Sheet, group: Sequence[Mark]) -> list[Mark]:
    """Those of one moment that share their text and measure with another one, or would meet one."""
    together = {mark.id for stop in _bracketed(group) for mark in stop}
    spans = sorted((*_span(sheet, mark), mark.id) for mark in group)
    lowest, holder = -math.inf, ""
    for top, bottom, key in spans:
        if top < lowest:
            together |= {key, holder}
        if bottom > lowest:
            lowest, holder = bottom, key
    return [mark for mark in group if mark.id in together]


def _span(sheet: Sheet, mark: Mark) -> tuple[float, float]:
    """From where to where the glyph of a figure reaches."""
    box = glyphs.box(_place(sheet, mark).shapes, sheet.options.text)
    return box.top, box.bottom


def _shifts(sheet: Sheet, x: float, ordered: Sequence[Mark]) -> dict[str, float]:
    """How far each of these stands beside its moment at `x`; all stay within the plot.

    Between figures of two texts or measures there is room for a bracket.
    """
    size, plot = sheet.options.text, sheet.plot
    places, at = [], 0.0
    for _, group in groupby(ordered, key=lambda mark: (mark.measure, mark.source)):
        at += size * _AROUND * bool(places)
        for _ in group:
            places.append(at)
            at += size * _PITCH
    wide = places[-1] if places else 0
    squeeze = min(1, (plot.width - 3 * size) / wide) if wide else 1
    start = x - wide * squeeze / 2
    start = min(max(start, plot.left + size), max(plot.right - size - wide * squeeze, plot.left))
    return {
        mark.id: start + place * squeeze - x for mark, place in zip(ordered, places, strict=True)
    }


def _around(sheet: Sheet, stop: Stop) -> Box:
    """The bracket around the figures of one text."""
    size = sheet.options.text
    places = [_place_of(sheet, mark) for mark in stop]
    spans = [
        sheet.y(n) for mark in stop for n in (mark.low, mark.value, mark.high) if n is not None
    ]
    xs = [x for x, _ in places]
    room = size * _PITCH / 2
    bottom = min(max(spans) + size * 0.7, sheet.plot.bottom)
    return Box(min(xs) - room, min(spans) - size, max(xs) + room, bottom)


# --- Lines ------------------------------------------------------------------------------------


def _drawn(sheet: Sheet, lines: Sequence[Join]) -> tuple[list[Path], list[tuple[Box, str]]]:
    """The lines of all joins, and the bands between ranges."""
    paths = [path for join in lines for path in _paths(sheet, join)]
    return paths, [band for join in lines for band in _bands(sheet, join)]


def _paths(sheet: Sheet, join: Join) -> list[Path]:
    """The lines of one join: dotted and straight, or stepped; between ranges one at each end."""
    if join.kind != "line":
        color = marks.line_color(sheet.theme, join.kind)
        return [Path(_straight(sheet, join), color, join.kind)]
    color = join.end[-1].color
    if len(join.start) > 1 or len(join.end) > 1:
        return [Path(_straight(sheet, join), color, join.kind)]
    (start,), (end,) = join.start, join.end
    (x1, _), (x2, _) = _place_of(sheet, start), _place_of(sheet, end)
    levels = zip(_levels(start, end), _levels(end, start), strict=True)
    corners = ((sheet.y(one), sheet.y(other)) for one, other in dict.fromkeys(levels))
    return [Path(((x1, y1), (x2, y1), (x2, y2)), color, join.kind) for y1, y2 in corners]


def _levels(mark: Mark, other: Mark) -> tuple[float, ...]:
    """The values at which a mark is joined: its ends, where it or the other one is a range."""
    if _is_band(mark) or _is_band(other):
        ends = (mark.low, mark.high) if _is_band(mark) else (mark.value, mark.value)
        return (*ends, mark.value) if None not in (mark.best, other.best) else ends
    return (mark.value,)


def _is_band(mark: Mark) -> bool:
    return mark.low is not None and mark.high is not None


def _bands(sheet: Sheet, join: Join) -> list[tuple[Box, str]]:
    """Where a range holds until its originator's next figure."""
    (start, *others), (end, *_) = join.start, join.end
    if join.kind != "line" or others or not _is_band(start):
        return []
    (x1, _), (x2, _) = _place_of(sheet, start), _place_of(sheet, end)
    return [(Box(x1, sheet.y(start.high), x2, sheet.y(start.low)), end.color)]


def _straight(sheet: Sheet, join: Join) -> tuple[tuple[float, float], tuple[float, float]]:
    """From stop to stop: from the bracket where there is one, from a range where it is nearest."""
    first, second = _reach(sheet, join.start), _reach(sheet, join.end)
    y1 = _clamped(second.middle[1], first)
    y2 = _clamped(y1, second)
    return (first.right, _clamped(y2, first)), (second.left, y2)


def _clamped(y: float, box: Box) -> float:
    return min(max(y, box.top), box.bottom)


def _reach(sheet: Sheet, stop: Stop) -> Box:
    """Where lines to and from a stop may end."""
    by_measure = marks.by_measure(stop)
    if len(stop) > 1 and len(by_measure) == 1:
        return _around(sheet, stop)
    places = [_place_of(sheet, mark) for mark in stop]
    ends = [
        sheet.y(n)
        for mark in stop
        for n in ((mark.low, mark.high) if _is_band(mark) else (mark.value,))
    ]
    xs = [x for x, _ in places]
    return Box(min(xs), min(ends), max(xs), max(ends))


def _write_unlabelled(sheet: Sheet, every: int, lost: int) -> None:
    """Write into the footer how many estimates are drawn without their label."""
    if lost:
        layout.add_to_foot(
            sheet, f"no room for {lost:,} of {every:,} labels", f"{lost:,} unlabelled"
        )
