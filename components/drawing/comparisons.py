"""The marks of one metric as rows beneath each other, on one common axis of values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.drawing import layout, lettering, marks
from components.drawing.marks import Drawing, Mark, PlacedMark
from components.drawing.sheet import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.drawing.sheet import Options, Sheet
    from components.table import Names, Row

_GUTTER: Final = 0.34  # the part of the sheet's width for who said it and when
_TWO_LINES: Final = 2.9  # the height of a row that has room for two lines, likewise
_ROW: Final = 2.35  # the least height of a row, times the base size of the texts


def draw(rows: Sequence[Row], names: Names, options: Options) -> Drawing:
    """Lay out the rows of one metric in order of publication.

    A sheet too low for all shows the latest and says how many it leaves out.
    """
    every = sorted(marks.of_rows(rows, names, options), key=lambda mark: mark.moment)
    options = marks.drawable(every, options)
    gutter = options.width * _GUTTER
    words = marks.words_of(rows, names, options, every, {mark.kind for mark in every})
    sheet = layout.lay_out_rows(options, words, marks.extent(every), gutter)
    shown = every[-max(int(sheet.plot.height / (options.text * _ROW)), 1) :]
    pitch = min(sheet.plot.height / max(len(shown), 1), options.text * 4)
    placed = []
    for number, mark in enumerate(shown):
        y = sheet.plot.top + pitch * (number + 0.5)
        placed.append(_place(sheet, mark, y))
        _write_origin(sheet, mark, y, gutter, in_two_lines=pitch >= options.text * _TWO_LINES)
        _write_value(sheet, placed[-1])
    _write_left_out(sheet, every[: len(every) - len(shown)])
    return Drawing(sheet, placed)


def height(count: int, text: float) -> float:
    """The pixels that `count` rows need, beside title, axis and footer."""
    return count * text * _ROW * 1.1


def _place(sheet: Sheet, mark: Mark, y: float) -> PlacedMark:
    """The mark in pixels; a claim without a figure stands at the foot of the axis."""
    x = sheet.plot.left if mark.kind == "words" else sheet.across(mark.value)
    bounds = [sheet.across(n) for n in marks.extent([mark])] or [x]
    tip = x + marks.reach(mark.kind, sheet.options.text)
    if mark.kind == "most":
        tip = max(tip, min(sheet.plot.left, x - sheet.options.text * 0.5))
    return PlacedMark(
        mark.kind,
        mark.color,
        (x, y),
        (min(bounds), y, max(bounds), y),
        (tip, y),
        marks.direction(mark.kind, across=True),
        approximate=mark.approximate,
        mark=mark,
    )


def _write_origin(sheet: Sheet, mark: Mark, y: float, gutter: float, *, in_two_lines: bool) -> None:
    """Who and when, at the left; above each other where the row is high enough."""
    size, ink, quiet = sheet.options.text, sheet.theme.ink, sheet.theme.quiet
    start, room = sheet.plot.left - gutter, gutter - size * 1.2
    if in_two_lines:
        by = lettering.shorten(mark.by, size, room)
        sheet.texts.append(Text(by, start, y - size * 0.2, size, ink, part="row"))
        sheet.texts.append(Text(mark.when, start, y + size * 1.0, size, quiet, part="row"))
        return
    text = lettering.shorten(f"{mark.by}, {mark.when}", size, room)
    sheet.texts.append(Text(text, start, y + size * 0.35, size, ink, part="row"))


def _write_value(sheet: Sheet, placed: PlacedMark) -> None:
    """Write the value beside its mark, on the side where it fits."""
    size, mark, y = sheet.options.text, placed.mark, placed.place[1]
    first = min(placed.box.left, placed.tip[0]) - size * 1.2
    last = max(placed.box.right, placed.tip[0]) + size * 1.2
    right, left = sheet.options.width - size * 0.6 - last, first - sheet.plot.left
    on_right = lettering.width(mark.label, size, bold=True) <= right or right >= left
    text = lettering.shorten(mark.label, size, right if on_right else left, bold=True)
    start, align = (last, "left") if on_right else (first, "right")
    sheet.texts.append(
        Text(text, start, y + size * 0.35, size, mark.color, bold=True, align=align, part="label")
    )


def _write_left_out(sheet: Sheet, earlier: Sequence[Mark]) -> None:
    if earlier:
        size = round(sheet.options.text * 0.92, 1)
        text = f"{len(earlier)} earlier not shown"
        place = sheet.plot.left - lettering.width(text, size) - size
        sheet.texts.append(
            Text(text, place, sheet.plot.bottom + size * 1.4, size, sheet.theme.quiet, part="axis")
        )
