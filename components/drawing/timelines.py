"""The marks of one metric over time: when each estimate was published, and what it said."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from components.drawing import claims, labels, layout, lettering, marks
from components.drawing.geometry import Box, Segment
from components.drawing.labels import Label, Line, Placed
from components.drawing.marks import Drawing, Mark, Path, PlacedMark
from components.drawing.sheet import DAY, Options, Sheet, Text

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from components.table import Names, Row

_WIDEST_LABEL: Final = 19  # times the base size of the texts
_CROWD: Final = 200  # figures; of more, only the latest and the extremes are named
_FARTHEST: Final = 8  # times the base size of the texts; a longer hairline is avoided
_ALL_KEEP: Final = 12  # up to so many figures, every one keeps its label


def draw(rows: Sequence[Row], names: Names, options: Options) -> Drawing:
    """Lay out the rows of one metric; a pure function."""
    every = marks.of_rows(rows, names, options)
    in_words = [mark for mark in every if mark.kind == "words"]
    valued = [mark for mark in every if mark.kind != "words"]
    sheet, packed = _lay_out(rows, names, marks.drawable(valued, options), every)
    _spread(sheet, valued)
    figures = [mark for mark in valued if not mark.reference]
    references = [mark for mark in valued if mark.reference]
    paths = [*_steps(sheet, figures), *_hairlines(sheet, figures)]
    written = _write_labels(sheet, valued, paths)
    heights = claims.write(sheet, in_words, packed)
    shown = len(written) + sum(packed[mark.id] < sheet.lane_rows for mark in in_words)
    _write_unlabelled(sheet, len(figures) + len(in_words), shown)
    placed = [_place(sheet, mark, heights) for mark in (*figures, *references, *in_words)]
    return Drawing(sheet, placed, paths, [label.leader for label in written if label.leader])


def _place(sheet: Sheet, mark: Mark, heights: dict[str, float]) -> PlacedMark:
    """The mark in pixels; a claim at its height in the lane."""
    x = sheet.x(mark.moment)
    y = heights[mark.id] if mark.kind == "words" else sheet.y(mark.value)
    bounds = [sheet.y(n) for n in marks.extent([mark])] or [y]
    middle = (min(bounds) + max(bounds)) / 2
    return PlacedMark(
        mark.kind,
        mark.color,
        (x, y),
        (x, min(bounds), x, max(bounds)),
        (x, _tip(sheet, mark, y)),
        marks.direction(mark.kind, across=False),
        (sheet.x(mark.first), middle, sheet.x(mark.last), middle)
        if mark.last - mark.first > DAY
        else None,
        (sheet.plot.left, y, sheet.plot.right, y)
        if mark.reference and mark.kind != "words"
        else None,
        mark.approximate,
        mark,
    )


def _lay_out(
    rows: Sequence[Row], names: Names, options: Options, every: Sequence[Mark]
) -> tuple[Sheet, dict[str, int]]:
    """The sheet, and the row of the lane for each claim; the lane is as high as its rows need."""
    in_words = [mark for mark in every if mark.kind == "words"]
    words = marks.words_of(rows, names, options, every, _legend(every, options))
    moments = [moment for mark in every for moment in (mark.first, mark.last)]
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
    """The kinds of glyph that need explaining."""
    used = {mark.kind for mark in every}
    if any(mark.last - mark.first > DAY for mark in every):
        used.add("window")
    figures = [mark for mark in every if mark.kind != "words" and not mark.reference]
    if len({mark.measure for mark in figures}) < len(figures):
        used.add("line")
    if options.connect == "across" and len({mark.measure for mark in figures}) > 1:
        used.add("across")
    return used


# --- Lines ------------------------------------------------------------------------------------


def _spread(sheet: Sheet, valued: list[Mark]) -> None:
    """Draw estimates of one window that would hide each other on different days of it."""
    groups: dict[tuple[float, float], list[int]] = {}
    for at, mark in enumerate(valued):
        groups.setdefault((mark.first, mark.last), []).append(at)
    for (first, last), members in groups.items():
        boxes = [[_dot_box(sheet, valued[at]), *_arms(sheet, valued[at])] for at in members]
        crowded = [at for n, at in enumerate(members) if _is_crowded(n, boxes)]
        room = (last - first - DAY) / (len(crowded) + 1)
        for step, at in enumerate(crowded, 1):
            valued[at] = replace(valued[at], moment=first + DAY / 2 + step * room)


def _is_crowded(number: int, boxes: Sequence[Sequence[Box]]) -> bool:
    """Whether any box of the one of this number is met by any of another one."""
    return any(
        box.overlaps(other)
        for n, taken in enumerate(boxes)
        if n != number
        for other in taken
        for box in boxes[number]
    )


def _steps(sheet: Sheet, figures: Sequence[Mark]) -> list[Path]:
    """One stepped line a measure, from each estimate to the next one published."""
    paths = []
    for measure in dict.fromkeys(mark.measure for mark in figures):
        line = sorted(
            (mark for mark in figures if mark.measure == measure), key=lambda mark: mark.moment
        )
        corners: list[tuple[float, float]] = []
        for mark in line:
            x, y = sheet.x(mark.moment), sheet.y(mark.value)
            if corners and corners[-1][0] != x:
                corners.append((x, corners[-1][1]))
            corners.append((x, y))
        if len(line) > 1:
            paths.append(Path(tuple(corners), line[0].color, measure))
    return paths


def _hairlines(sheet: Sheet, figures: Sequence[Mark]) -> list[Path]:
    """Dotted lines between consecutive estimates of unlike measures, when the metric asks for them."""
    if sheet.options.connect != "across":
        return []
    line = sorted(figures, key=lambda mark: mark.moment)
    return [
        Path(
            ((sheet.x(a.moment), sheet.y(a.value)), (sheet.x(b.moment), sheet.y(b.value))),
            sheet.theme.quiet,
            "",
        )
        for a, b in pairwise(line)
        if a.measure != b.measure
    ]


# --- Labels -----------------------------------------------------------------------------------


def _write_labels(sheet: Sheet, valued: Sequence[Mark], paths: Sequence[Path]) -> list[Placed]:
    """Write the labels of the figures that have room for one; returns where they stand."""
    figures = [mark for mark in valued if not mark.reference]
    references = [mark for mark in valued if mark.reference]
    glyphs = {mark.id: _glyph_box(sheet, mark) for mark in valued}
    arms = [box for mark in valued for box in _arms(sheet, mark)]
    blocked = [_write_reference(sheet, mark, [*glyphs.values(), *arms]) for mark in references]
    keep = _important(figures)
    named = figures if len(figures) <= _CROWD else [mark for mark in figures if mark.id in keep]
    order = sorted(named, key=lambda mark: (mark.id not in keep, -mark.moment, -mark.value))
    to_name = {mark.id for mark in order}
    size, plot = sheet.options.text, sheet.plot
    segments = [segment for path in paths for segment in path.segments()]
    obstacles = {
        "frame": Box(plot.left, plot.top - size * 0.6, plot.right, plot.bottom),
        "marks": [*arms, *(glyphs[mark.id] for mark in valued if mark.id not in to_name)],
        "segments": [*segments, *(_level(sheet, mark) for mark in references)],
        "blocked": blocked,
        "margin": round(size * 0.3),
    }

    def place(short: Container[str]) -> list[Placed]:
        wanted = [_label(sheet, mark, glyphs, keep, short) for mark in order]
        return labels.place(wanted, **obstacles)

    placed, short = place(()), set[str]()
    lost = keep - {label.key for label in placed} | _far(placed, size)
    if lost and len(figures) <= _CROWD:
        shorter = place(lost)
        if _gain(shorter, size) > _gain(placed, size):
            placed, short = shorter, lost
    by_id = {mark.id: mark for mark in figures}
    for label in placed:
        _write_label(sheet, by_id[label.key], label, short=label.key in short)
    return placed


def _label(
    sheet: Sheet,
    mark: Mark,
    glyphs: Mapping[str, Box],
    keep: Container[str],
    short: Container[str],
) -> Label:
    lines = _label_lines(sheet, mark, short=mark.id in short)
    return Label(mark.id, glyphs[mark.id], lines, mark.id in keep, mark.measure)


def _write_unlabelled(sheet: Sheet, every: int, shown: int) -> None:
    """Write into the footer how many estimates are drawn without their label."""
    if lost := every - shown:
        layout.add_to_foot(
            sheet, f"no room for {lost:,} of {every:,} labels", f"{lost:,} unlabelled"
        )


def _far(placed: Sequence[Placed], size: float) -> set[str]:
    """The labels at the end of a long leader: they stand at another time than their mark."""
    led = {label.key: label.leader for label in placed if label.leader}
    return {
        key
        for key, line in led.items()
        if math.dist((line.x1, line.y1), (line.x2, line.y2)) > _FARTHEST * size
    }


def _gain(placed: Sequence[Placed], size: float) -> tuple[int, int]:
    """The more labels the better; of as many, the fewer far ones."""
    return len(placed), -len(_far(placed, size))


def _write_label(sheet: Sheet, mark: Mark, label: Placed, *, short: bool) -> None:
    for line, baseline in zip(_label_lines(sheet, mark, short=short), label.baselines, strict=True):
        color = mark.color if line.bold else sheet.theme.quiet
        sheet.texts.append(
            Text(line.text, label.x, baseline, line.size, color, line.bold, label.align, "label")
        )


def _label_lines(sheet: Sheet, mark: Mark, *, short: bool) -> tuple[Line, ...]:
    """Value above originator; a short label has both in one line."""
    size = sheet.options.text
    if short:
        text = lettering.shorten(
            f"{mark.label}, {mark.by}", size, sheet.plot.width * 0.6, bold=True
        )
        return (Line(text, size, bold=True),)
    large = round(size * 1.12, 1)
    room = min(size * _WIDEST_LABEL, sheet.plot.width * 0.5)
    value = lettering.wrap(mark.label, large, room, bold=True, lines=3)
    by = lettering.wrap(mark.by, size, room, lines=2)
    rate = lettering.wrap(mark.converted, size, room, lines=2)
    return (
        *(Line(text, large, bold=True) for text in value),
        *(Line(text, size) for text in (*rate, *by)),
    )


def _important(figures: Sequence[Mark]) -> set[str]:
    """Few figures all keep their labels; of many, the latest and the extremes of each measure do."""
    if len(figures) <= _ALL_KEEP:
        return {mark.id for mark in figures}
    keep = set()
    for measure in {mark.measure for mark in figures}:
        line = [mark for mark in figures if mark.measure == measure]
        keep.add(max(line, key=lambda mark: mark.moment).id)
        keep.add(max(line, key=lambda mark: mark.value).id)
        keep.add(min(line, key=lambda mark: mark.value).id)
    return keep


def _dot_box(sheet: Sheet, mark: Mark) -> Box:
    """Dot or bar, with the rim of what is only about so much."""
    x, radius = sheet.x(mark.moment), sheet.options.text * (0.9 if mark.kind == "about" else 0.5)
    ends = [sheet.y(n) for n in (mark.low, mark.value, mark.high) if n is not None]
    return Box(x - radius, min(ends) - radius, x + radius, max(ends) + radius)


def _glyph_box(sheet: Sheet, mark: Mark) -> Box:
    """Dot or bar, and the window of publication."""
    dot = _dot_box(sheet, mark)
    if mark.last - mark.first <= DAY:
        return dot
    return Box(
        min(dot.left, sheet.x(mark.first)), dot.top, max(dot.right, sheet.x(mark.last)), dot.bottom
    )


def _arms(sheet: Sheet, mark: Mark) -> list[Box]:
    """The arrow of a bound."""
    if mark.kind not in ("least", "most"):
        return []
    x, y, half = sheet.x(mark.moment), sheet.y(mark.value), sheet.options.text * 0.45
    tip = _tip(sheet, mark, y)
    return [Box(x - half, min(y, tip - half), x + half, max(y, tip + half))]


def _tip(sheet: Sheet, mark: Mark, y: float) -> float:
    """The height of an arrow's tip; one that points down ends at the axis, for nothing is below zero."""
    size = sheet.options.text
    tip = y - marks.reach(mark.kind, size)
    return min(tip, max(sheet.plot.bottom, y + size * 0.5)) if mark.kind == "most" else tip


def _level(sheet: Sheet, mark: Mark) -> Segment:
    y = sheet.y(mark.value)
    return Segment(sheet.plot.left, y, sheet.plot.right, y)


def _write_reference(sheet: Sheet, mark: Mark, taken: Sequence[Box]) -> Box:
    """Write a reference line's label where no glyph is: near the line, above or below, left or right."""
    size, plot, y = sheet.options.text, sheet.plot, sheet.y(mark.value)
    lines = lettering.wrap(f"{mark.label} ({mark.by})", size, plot.width * 0.9)
    wide = max(lettering.width(line, size) for line in lines)
    high = size * 1.2 * len(lines)
    stands = [
        Box(left, top, left + wide, top + high)
        for away in (0.3, 1.0)
        for top in (y - high - size * away, y + size * away)
        for left in (
            plot.left + size * 0.4,
            plot.right - wide - size * 0.4,
            plot.left + (plot.width - wide) / 2,
        )
    ]
    free = [box for box in stands if not any(box.overlaps(other) for other in taken)]
    box = (free or stands)[0]
    for number, line in enumerate(lines):
        baseline = box.top + size * (0.95 + 1.2 * number)
        sheet.texts.append(Text(line, box.left, baseline, size, sheet.theme.quiet, part="label"))
    return box
