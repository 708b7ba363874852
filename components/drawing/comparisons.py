"""The marks of one metric as rows beneath each other: who and when, the value in words, and its bar.

Nothing of a row that tells the number is ever cut: texts take as many lines as they need, and the
sheet grows with its rows; where it may not grow, it goes on in further parts.
"""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from components.drawing import figure_labels, glyphs, layout, lettering, marks, wording
from components.drawing.geometry import Box, Segment
from components.drawing.marks import Drawing, Mark, PlacedMark
from components.drawing.sheet import THEMES, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.drawing.sheet import Options, Sheet
    from components.naming import Names
    from components.table import Row

_NARROW: Final = 50  # times the base size of the texts: below it the words stand in one column
_COLUMNS: Final = (0.23, 0.17, 0.25)
"""What originator, time with basis, and value take of the width of a broad sheet."""
_PITCH: Final = 1.25  # of lines, times their size
_AIR: Final = 0.75  # between rows, times the base size of the texts
_GAP: Final = 1.0  # between columns, likewise
_ALL: Final = 99  # lines: as many as a text needs


class _Line(NamedTuple):
    """One line of a row: what it says, in which column, and how."""

    text: str
    column: int
    color: str
    bold: bool


class _Entry(NamedTuple):
    """A row before it has a place: its mark, its lines by column, and its height in pixels."""

    mark: Mark
    columns: list[list[_Line]]
    height: float


def draw(rows: Sequence[Row], names: Names, options: Options) -> Drawing:
    """Lay out one part of the rows of a metric, in the order in which they were said."""
    options, entries, words = _measured(rows, names, options)
    every = [entry.mark for entry in entries]
    parts = _parts(entries, options, words)
    at = min(options.part or len(parts), len(parts)) - 1
    own = parts[at]
    if len(parts) > 1:
        words = _around_part(words, rows, options, [entry.mark for entry in own])
        words = replace(words, footer=(*words.footer, _which(parts, at)))
    options, air = _with_height(options, words, own)
    left = options.margin + sum(wide + options.text * _GAP for wide in _columns(options))
    sheet = layout.lay_out_rows(options, words, marks.extent(every), left)
    own = [entry._replace(height=entry.height + air) for entry in own]
    tops = accumulate((entry.height for entry in own), initial=sheet.plot.top)
    placed = []
    strikes: list[Segment] = []
    for entry, top in zip(own, tops, strict=False):
        placed.append(_row(sheet, entry, top))
        strikes += _write(sheet, entry, top)
    return Drawing(sheet, placed, strikes=strikes)


def _around_part(
    words: wording.Words, rows: Sequence[Row], options: Options, own: Sequence[Mark]
) -> wording.Words:
    """The words of a metric with the notes, sources and legend of some of its rows."""
    shown = {mark.id for mark in own}
    kinds = wording.kinds(own) - {"words"}
    return replace(
        words,
        footer=wording.footer([row for row in rows if row.id in shown], options),
        legend=wording.meanings(own, kinds),
    )


def _which(parts: Sequence[Sequence[_Entry]], at: int) -> str:
    """Which of the rows one of several parts shows."""
    first, every = sum(map(len, parts[:at])), sum(map(len, parts))
    last = first + len(parts[at])
    return f"Rows {first + 1}–{last} of {every}, part {at + 1} of {len(parts)}"


def count_parts(rows: Sequence[Row], names: Names, options: Options) -> int:
    """In how many parts the rows go on."""
    options, entries, words = _measured(rows, names, options)
    return len(_parts(entries, options, words))


def height(rows: Sequence[Row], names: Names, options: Options) -> int:
    """The pixels that all rows need on one sheet."""
    options, entries, words = _measured(rows, names, options)
    return math.ceil(_frame(options, words) + sum(entry.height for entry in entries))


def _measured(
    rows: Sequence[Row], names: Names, options: Options
) -> tuple[Options, list[_Entry], wording.Words]:
    """The options as they can be drawn, the rows with their lines, and the words around them."""
    every = marks.of_rows(rows, names, options)
    every = sorted(every, key=lambda mark: mark.moment)
    options = marks.drawable(every, options)
    kinds = wording.kinds(every) - {"words"}
    words = wording.words_of(rows, names, options, every, kinds)
    return options, [_entry(mark, options) for mark in every], words


def _entry(mark: Mark, options: Options) -> _Entry:
    """A row in lines: in columns on a broad sheet, all in one beneath each other on a narrow one."""
    size, wide = options.text, _columns(options)
    theme = THEMES[options.theme]
    last = len(wide) - 1
    second = min(1, last)
    facts = [mark.by, *filter(None, (mark.when, mark.basis, mark.covered))]
    said, *facts = facts if last else _joined(facts, size, wide[0])
    context = [
        (said, 0, theme.ink, False),
        *((text, second, theme.quiet, False) for text in facts),
    ]
    value = [
        (mark.label, last, theme.quiet if mark.revised else mark.color, True),
        *([(mark.converted, last, theme.quiet, False)] if mark.converted else []),
    ]
    lines = [
        _Line(line, column, color, bold)
        for text, column, color, bold in (*value, *context)
        for line in lettering.wrap(text, size, wide[column], bold=bold, lines=_ALL)
    ]
    columns = [[line for line in lines if line.column == column] for column in range(len(wide))]
    most = max(map(len, columns))
    return _Entry(mark, columns, size * (most * _PITCH + _AIR))


def _joined(texts: Sequence[str], size: float, room: float) -> list[str]:
    """The same with as many in one line as have room."""
    lines = [texts[0]]
    for text in texts[1:]:
        longer = f"{lines[-1]} · {text}"
        if lettering.width(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(text)
    return lines


def _columns(options: Options) -> list[float]:
    """The widths in pixels of the columns of words."""
    room = options.width - 2 * options.margin
    if options.width < _NARROW * options.text:
        return [room * 0.56]
    return [room * part - options.text * _GAP for part in _COLUMNS]


def _parts(entries: Sequence[_Entry], options: Options, words: wording.Words) -> list[list[_Entry]]:
    """The rows in as many parts as the highest sheet needs; each has one row at least."""
    most = max(options.highest, options.height) - _frame(options, words)
    if sum(entry.height for entry in entries) > most:
        most -= options.text * _PITCH * 1.1  # the line that says which part it is
    parts: list[list[_Entry]] = [[]]
    free = most
    for entry in entries:
        if entry.height > free and parts[-1]:
            parts.append([])
            free = most
        parts[-1].append(entry)
        free -= entry.height
    return parts


def _with_height(
    options: Options, words: wording.Words, own: Sequence[_Entry]
) -> tuple[Options, float]:
    """The options with the height that the rows need, and the pixels of a fixed height that each may have more."""
    needed = math.ceil(_frame(options, words) + sum(entry.height for entry in own))
    if options.highest or needed >= options.height:
        return replace(options, height=needed), 0
    return options, (options.height - needed) / len(own) if own else 0


def _frame(options: Options, words: wording.Words) -> float:
    """The pixels of a sheet that are not for rows."""
    sheet = layout.lay_out_rows(options, words, [], 0)
    return options.height - sheet.plot.height


def _write(sheet: Sheet, entry: _Entry, top: float) -> list[Segment]:
    """Write the texts of a row and the line below it; returns the lines that strike its value through."""
    size, middle, bottom = sheet.options.text, top + entry.height / 2, top + entry.height
    sheet.grid.append(Segment(sheet.options.margin, bottom, sheet.plot.right, bottom))
    texts = []
    left = float(sheet.options.margin)
    for width, lines in zip(_columns(sheet.options), entry.columns, strict=True):
        start = middle - len(lines) * size * _PITCH / 2
        for number, line in enumerate(lines):
            baseline = start + size * (_PITCH * number + 0.95)
            part = "label" if line.bold else "row"
            texts.append(Text(line.text, left, baseline, size, line.color, line.bold, part=part))
        left += width + size * _GAP
    sheet.texts += texts
    values = texts if entry.mark.struck else []
    return [figure_labels.struck(text) for text in values if text.bold]


def _row(sheet: Sheet, entry: _Entry, top: float) -> PlacedMark:
    """The mark of a row, all of which can be clicked."""
    left = sheet.options.margin - sheet.options.text * 0.45
    area = Box(left, top, sheet.plot.right, top + entry.height)
    return replace(_place(sheet, entry.mark, top + entry.height / 2), area=area)


def _place(sheet: Sheet, mark: Mark, y: float) -> PlacedMark:
    """The mark in pixels; a claim in words has no place on the axis."""
    scale = glyphs.Scale(sheet.options.text, y, across=True, floor=sheet.plot.left)
    if mark.in_words:
        place = (sheet.options.margin - sheet.options.text * 0.3, y)
        return PlacedMark(mark.color, place, mark=mark)
    at = glyphs.Pixels(
        *(None if n is None else sheet.across(n) for n in (mark.low, mark.best, mark.high))
    )
    return marks.placed(mark, scale, at, (sheet.across(mark.value), y))
