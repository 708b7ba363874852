"""The marks of one metric over time: when each estimate was published, and what it said."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from components.drawing import claims, figure_labels, layout, marks
from components.drawing.marks import Drawing, Mark, Path, PlacedMark
from components.drawing.sheet import DAY, Options, Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.table import Names, Row


def draw(rows: Sequence[Row], names: Names, options: Options) -> Drawing:
    """Lay out the rows of one metric; a pure function."""
    every = marks.of_rows(rows, names, options)
    in_words = [mark for mark in every if mark.kind == "words"]
    valued = [mark for mark in every if mark.kind != "words"]
    sheet, packed = _lay_out(rows, names, marks.drawable(valued, options), every)
    _spread(sheet, valued)
    figures = [mark for mark in valued if not mark.reference]
    paths = [*_steps(sheet, figures), *_hairlines(sheet, figures)]
    written = figure_labels.write(sheet, valued, paths)
    heights = claims.write(sheet, in_words, packed)
    shown = len(written) + claims.count_shown(sheet, packed)
    _write_unlabelled(sheet, len(figures) + len(in_words), shown)
    on_top = sorted(valued, key=lambda mark: mark.reference)
    placed = [_place(sheet, mark, heights) for mark in (*on_top, *in_words)]
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
        (x, figure_labels.tip(sheet, mark, y)),
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
    groups: dict[tuple[float, float], list[int]] = defaultdict(list)
    for at, mark in enumerate(valued):
        groups[mark.first, mark.last].append(at)
    for (first, last), members in groups.items():
        crowded = _crowded(sheet, valued, members)
        room = (last - first - DAY) / (len(crowded) + 1)
        for step, at in enumerate(crowded, 1):
            valued[at] = replace(valued[at], moment=first + DAY / 2 + step * room)


def _crowded(sheet: Sheet, valued: Sequence[Mark], members: Sequence[int]) -> list[int]:
    """Those of the members, all of one moment, that would meet another one; in their order.

    As they stand above each other, they meet where their extents do: taken from the top, one that
    begins above the lowest end so far meets the one that reaches down there.
    """
    extents = []
    for at in members:
        boxes = [figure_labels.dot_box(sheet, valued[at]), *figure_labels.arms(sheet, valued[at])]
        extents.append((min(box.top for box in boxes), max(box.bottom for box in boxes), at))
    crowded: set[int] = set()
    lowest, holder = -math.inf, -1
    for top, bottom, at in sorted(extents):
        if top < lowest:
            crowded |= {at, holder}
        if bottom > lowest:
            lowest, holder = bottom, at
    return sorted(crowded)


def _steps(sheet: Sheet, figures: Sequence[Mark]) -> list[Path]:
    """One stepped line a measure, from each estimate to the next one published."""
    paths = []
    for measure, line in marks.by_measure(figures).items():
        corners: list[tuple[float, float]] = []
        for mark in sorted(line, key=lambda mark: mark.moment):
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


def _write_unlabelled(sheet: Sheet, every: int, shown: int) -> None:
    """Write into the footer how many estimates are drawn without their label."""
    if lost := every - shown:
        layout.add_to_foot(
            sheet, f"no room for {lost:,} of {every:,} labels", f"{lost:,} unlabelled"
        )
