"""The labels of the figures of a timeline: which are wanted, what they say, and where they stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from components.drawing import glyphs, labels, lettering, marks
from components.drawing.geometry import Box, Segment
from components.drawing.labels import Label, Line
from components.drawing.sheet import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from components.drawing.labels import Placed
    from components.drawing.marks import Mark, Path, PlacedMark
    from components.drawing.sheet import Sheet

_WIDEST: Final = 19  # times the base size of the texts
_CROWD: Final = 60  # figures; of more, only the latest and the extremes are named
_FARTHEST: Final = 2  # times that size: how far from its glyph a label may stand to clear its fade
_HIGHEST: Final = 3  # lines of a label that does so
_FADES: Final = ("up", "down")


class Written(NamedTuple):
    """The labels that have room."""

    keys: list[str]
    strikes: list[Segment]
    """Lines through the values of what was denied or taken back."""


def write(
    sheet: Sheet,
    valued: Sequence[PlacedMark],
    paths: Sequence[Path],
    brackets: Mapping[str, Box],
) -> Written:
    """Write the labels of the figures that have room for one; those without are tried in short.

    `brackets` are those around figures, by the ids of these: their labels stand beside it. A line
    of the grid that would run through a label is interrupted there.
    """
    references = _write_references(sheet, valued)
    named, keep = _named([placed for placed in valued if not placed.mark.reference])
    every = {each.mark.id for each in named}
    ground = _ground(sheet, valued, paths, brackets, every)
    short: set[str] = set()
    best: tuple[list[Placed], set[str]] = ([], short)
    for _ in range(3):
        wanted = [
            _wanted(sheet, each, keep, brackets, short=each.mark.id in short) for each in named
        ]
        found = labels.place(wanted, blocked=references, **ground)
        if len(found) > len(best[0]):
            best = (found, short)
        if len(found) == len(named):
            break
        short = every if short else every - {label.key for label in found}
    return _write(sheet, {each.mark.id: each.mark for each in named}, *best, references)


def _named(figures: Sequence[PlacedMark]) -> tuple[list[PlacedMark], set[str]]:
    """The figures whose labels are tried, in order of importance, and the ids of those to keep."""
    keep = _important([placed.mark for placed in figures])
    named = [each for each in figures if len(figures) <= _CROWD or each.mark.id in keep]
    return sorted(named, key=lambda each: _rank(each.mark, keep)), keep


def _rank(mark: Mark, keep: set[str]) -> tuple[bool, float, float, str]:
    return mark.id not in keep, -mark.moment, -mark.value, mark.id


def _ground(
    sheet: Sheet,
    valued: Sequence[PlacedMark],
    paths: Sequence[Path],
    brackets: Mapping[str, Box],
    named: set[str],
) -> dict[str, Any]:
    """What is drawn where labels are to stand, as `labels.place` takes it."""
    size, plot = sheet.options.text, sheet.plot
    levels = [Segment(*each.level) for each in valued if each.level]
    apart = {each.mark.id for each in valued} - named | brackets.keys()
    others = [glyph_box(sheet, each) for each in valued if each.mark.id in apart]
    return {
        "frame": Box(plot.left, plot.top - size * 0.6, plot.right, plot.bottom),
        "marks": [*others, *(box for each in valued for box in _fades(each))],
        "segments": [
            *levels,
            *(edge for box in set(brackets.values()) for edge in edges(box, size * 0.28)),
            *(line for path in paths for line in path.segments()),
        ],
        "margin": size * 0.15,
    }


def _write(
    sheet: Sheet,
    by_id: dict[str, Mark],
    placed: Sequence[Placed],
    short: set[str],
    references: Sequence[Box],
) -> Written:
    strikes = []
    for label in placed:
        strikes += _write_label(sheet, by_id[label.key], label, short=label.key in short)
    interrupt(sheet, [*(label.box for label in placed), *references])
    return Written([label.key for label in placed], strikes)


def interrupt(sheet: Sheet, boxes: Iterable[Box]) -> None:
    """Leave out of the level lines of the grid what would run through these boxes."""
    for box in boxes:
        grown = box.grown(sheet.options.text * 0.2, 0)
        sheet.grid = [part for line in sheet.grid for part in _without(line, grown)]


def _without(line: Segment, box: Box) -> list[Segment]:
    if line.owner or line.y1 != line.y2 or not line.touches(box):
        return [line]
    parts = ((line.x1, min(box.left, line.x2)), (max(box.right, line.x1), line.x2))
    return [Segment(start, line.y1, end, line.y2) for start, end in parts if start < end]


def _wanted(
    sheet: Sheet, placed: PlacedMark, keep: set[str], brackets: Mapping[str, Box], *, short: bool
) -> Label:
    mark, box = placed.mark, glyph_box(sheet, placed)
    around = [brackets[mark.id]] if mark.id in brackets else []
    for each in around:
        box = replace(box, left=min(box.left, each.left), right=max(box.right, each.right))
    lines = _lines(sheet, mark, short=short)
    over = [*_fades(placed), *around] if len(lines) <= _HIGHEST else []
    clear = _with_height(box, over, sheet.options.text * _FARTHEST)
    return Label(mark.id, box, lines, mark.id in keep, clear)


def _with_height(box: Box, others: Sequence[Box], most: float) -> Box:
    """The box as high as it and the others are, by `most` pixels more at each end."""
    top = min(each.top for each in (box, *others))
    bottom = max(each.bottom for each in (box, *others))
    return replace(box, top=max(top, box.top - most), bottom=min(bottom, box.bottom + most))


def _write_label(sheet: Sheet, mark: Mark, label: Placed, *, short: bool) -> list[Segment]:
    """Write a label; returns the lines that strike its value through."""
    strikes = []
    for line, baseline in zip(_lines(sheet, mark, short=short), label.baselines, strict=True):
        color = mark.color if line.bold and not mark.revised else sheet.theme.quiet
        text = Text(line.text, label.x, baseline, line.size, color, line.bold, label.align, "label")
        sheet.texts.append(text)
        if line.bold and mark.struck:
            strikes.append(struck(text))
    return strikes


def struck(text: Text) -> Segment:
    """The line that strikes a text through."""
    wide = lettering.width(text.text, text.size, bold=text.bold)
    left = text.x - wide * {"left": 0, "right": 1, "center": 0.5}[text.align]
    y = text.y - text.size * 0.3
    return Segment(left, y, left + wide, y, text.color)


def _lines(sheet: Sheet, mark: Mark, *, short: bool) -> tuple[Line, ...]:
    """Value above originator; a short label has both in one line."""
    size = sheet.options.text
    if short:
        text = f"{mark.label}, {mark.by}"
        room = sheet.plot.width * 0.6
        return tuple(
            Line(line, size, bold=True)
            for line in lettering.wrap(text, size, room, bold=True, lines=3)
        )
    large = round(size * 1.12, 1)
    room = min(size * _WIDEST, sheet.plot.width * 0.5)
    value = lettering.wrap(mark.label, large, room, bold=True, lines=4)
    by = lettering.wrap(mark.by, size, room, lines=3)
    rate = lettering.wrap(mark.converted, size, room, lines=2)
    return (
        *(Line(text, large, bold=True) for text in value),
        *(Line(text, size) for text in (*rate, *by)),
    )


def _important(figures: Sequence[Mark]) -> set[str]:
    """The latest and the extremes of each measure."""
    keep = set()
    for line in marks.by_measure(figures).values():
        keep.add(max(line, key=lambda mark: mark.moment).id)
        keep.add(max(line, key=lambda mark: mark.value).id)
        keep.add(min(line, key=lambda mark: mark.value).id)
    return keep


def glyph_box(sheet: Sheet, placed: PlacedMark) -> Box:
    """What of a glyph carries the value, and the window of publication; not where it fades."""
    size = sheet.options.text
    solid = [shape for shape in placed.shapes if shape.kind not in _FADES]
    box = glyphs.box(solid, size)
    middle = Box(*placed.place, *placed.place).grown(size * 0.5)
    lefts, rights = [box.left, middle.left], [box.right, middle.right]
    if placed.window:
        lefts.append(placed.window[0])
        rights.append(placed.window[2])
    return Box(min(lefts), min(box.top, middle.top), max(rights), max(box.bottom, middle.bottom))


def _fades(placed: PlacedMark) -> list[Box]:
    return [glyphs.box([shape], 0) for shape in placed.shapes if shape.kind in _FADES]


def edges(box: Box, hook: float) -> list[Segment]:
    """The square brackets at both sides of a box."""
    ways = ((box.left, box.left + hook), (box.right, box.right - hook))
    return [
        line
        for x, inner in ways
        for line in (
            Segment(x, box.top, x, box.bottom),
            Segment(x, box.top, inner, box.top),
            Segment(x, box.bottom, inner, box.bottom),
        )
    ]


def _write_references(sheet: Sheet, valued: Sequence[PlacedMark]) -> list[Box]:
    taken = [glyph_box(sheet, each) for each in valued]
    taken += [box for each in valued for box in _fades(each)]
    return [_write_reference(sheet, each.mark, taken) for each in valued if each.mark.reference]


def _write_reference(sheet: Sheet, mark: Mark, taken: Sequence[Box]) -> Box:
    """Write a reference line's label where no glyph is: near the line, above or below, left or right."""
    size, plot, y = sheet.options.text, sheet.plot, sheet.y(mark.value)
    lines = lettering.wrap(f"{mark.label} ({mark.by})", size, plot.width * 0.9, lines=3)
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
