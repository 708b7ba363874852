"""The labels of the figures of a timeline: which are wanted, what they say, and where they stand."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from components.drawing import labels, lettering, marks
from components.drawing.geometry import Box, Segment
from components.drawing.labels import Label, Line
from components.drawing.sheet import DAY, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from components.drawing.labels import Placed
    from components.drawing.marks import Mark, Path
    from components.drawing.sheet import Sheet

_WIDEST: Final = 19  # times the base size of the texts
_CROWD: Final = 200  # figures; of more, only the latest and the extremes are named
_FARTHEST: Final = 8  # times the base size of the texts; a longer leader is avoided
_ALL_KEEP: Final = 12  # up to so many figures, every one keeps its label


def write(sheet: Sheet, valued: Sequence[Mark], paths: Sequence[Path]) -> list[Placed]:
    """Write the labels of the figures that have room for one; returns where they stand.

    Labels that find no room, or only far away, are tried once more in their short form.
    """
    figures = [mark for mark in valued if not mark.reference]
    keep = _important(figures)
    place = _placing(sheet, valued, figures, paths, keep)
    size = sheet.options.text
    placed, short = place(()), set[str]()
    lost = (keep - {label.key for label in placed}) | _far(placed, size)
    if lost and len(figures) <= _CROWD:
        shorter = place(lost)
        if _gain(shorter, size) > _gain(placed, size):
            placed, short = shorter, lost
    by_id = {mark.id: mark for mark in figures}
    for label in placed:
        _write_label(sheet, by_id[label.key], label, short=label.key in short)
    return placed


def _placing(
    sheet: Sheet,
    valued: Sequence[Mark],
    figures: Sequence[Mark],
    paths: Sequence[Path],
    keep: Collection[str],
) -> Callable[[Collection[str]], list[Placed]]:
    """A function that places the labels among all that is drawn; its argument are those to be short."""
    named = figures if len(figures) <= _CROWD else [mark for mark in figures if mark.id in keep]
    order = sorted(named, key=lambda mark: (mark.id not in keep, -mark.moment, -mark.value))
    glyphs = {mark.id: _glyph_box(sheet, mark) for mark in valued}
    bounds = [box for mark in valued for box in arms(sheet, mark)]
    references = [mark for mark in valued if mark.reference]
    taken = [*glyphs.values(), *bounds]
    blocked = [_write_reference(sheet, mark, taken) for mark in references]
    unnamed = glyphs.keys() - {mark.id for mark in order}
    size, plot = sheet.options.text, sheet.plot

    def place(short: Collection[str]) -> list[Placed]:
        return labels.place(
            _wanted(sheet, order, glyphs, keep, short),
            frame=Box(plot.left, plot.top - size * 0.6, plot.right, plot.bottom),
            marks=[*bounds, *map(glyphs.get, sorted(unnamed))],
            segments=_segments(sheet, paths, references),
            blocked=blocked,
            margin=round(size * 0.3),
        )

    return place


def _wanted(
    sheet: Sheet,
    order: Iterable[Mark],
    glyphs: Mapping[str, Box],
    keep: Collection[str],
    short: Collection[str],
) -> list[Label]:
    return [
        Label(
            mark.id,
            glyphs[mark.id],
            _lines(sheet, mark, short=mark.id in short),
            mark.id in keep,
            mark.measure,
        )
        for mark in order
    ]


def _segments(sheet: Sheet, paths: Sequence[Path], references: Sequence[Mark]) -> list[Segment]:
    """The lines that labels heed: those through figures, and the levels of references."""
    return [
        *(segment for path in paths for segment in path.segments()),
        *(_level(sheet, mark) for mark in references),
    ]


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
    for line, baseline in zip(_lines(sheet, mark, short=short), label.baselines, strict=True):
        color = mark.color if line.bold else sheet.theme.quiet
        sheet.texts.append(
            Text(line.text, label.x, baseline, line.size, color, line.bold, label.align, "label")
        )


def _lines(sheet: Sheet, mark: Mark, *, short: bool) -> tuple[Line, ...]:
    """Value above originator; a short label has both in one line."""
    size = sheet.options.text
    if short:
        text = lettering.shorten(
            f"{mark.label}, {mark.by}", size, sheet.plot.width * 0.6, bold=True
        )
        return (Line(text, size, bold=True),)
    large = round(size * 1.12, 1)
    room = min(size * _WIDEST, sheet.plot.width * 0.5)
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
    for line in marks.by_measure(figures).values():
        keep.add(max(line, key=lambda mark: mark.moment).id)
        keep.add(max(line, key=lambda mark: mark.value).id)
        keep.add(min(line, key=lambda mark: mark.value).id)
    return keep


def dot_box(sheet: Sheet, mark: Mark) -> Box:
    """Dot or bar, with the rim of what is only about so much."""
    x, radius = sheet.x(mark.moment), sheet.options.text * (0.9 if mark.kind == "about" else 0.5)
    ends = [sheet.y(n) for n in (mark.low, mark.value, mark.high) if n is not None]
    return Box(x - radius, min(ends) - radius, x + radius, max(ends) + radius)


def _glyph_box(sheet: Sheet, mark: Mark) -> Box:
    """Dot or bar, and the window of publication."""
    dot = dot_box(sheet, mark)
    if mark.last - mark.first <= DAY:
        return dot
    return Box(
        min(dot.left, sheet.x(mark.first)), dot.top, max(dot.right, sheet.x(mark.last)), dot.bottom
    )


def arms(sheet: Sheet, mark: Mark) -> list[Box]:
    """The arrow of a bound."""
    if mark.kind not in ("least", "most"):
        return []
    x, y, half = sheet.x(mark.moment), sheet.y(mark.value), sheet.options.text * 0.45
    end = tip(sheet, mark, y)
    return [Box(x - half, min(y, end - half), x + half, max(y, end + half))]


def tip(sheet: Sheet, mark: Mark, y: float) -> float:
    """The height of an arrow's tip; one that points down ends at the axis, for nothing is below zero."""
    size = sheet.options.text
    end = y - marks.reach(mark.kind, size)
    return min(end, max(sheet.plot.bottom, y + size * 0.5)) if mark.kind == "most" else end


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
