"""A sheet laid out: title, legend and footer broken into lines, and the plot between them.

The texts are measured and placed here, because Vega-Lite measures none; so the page and the
pictures show the same, and nothing is clipped.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from components.amounts import number
from components.drawing import axes, lettering, strip
from components.drawing.geometry import Box
from components.drawing.sheet import FOOT, THEMES, Glyph, Options, Sheet, Text, VerdictArea, Words
from components.findings.verdicts import NO_LINE

if TYPE_CHECKING:
    from collections.abc import Sequence

_FADE_ROOM: Final = (
    2.4  # for the fade of the greatest value in a row, times the base size of the texts
)
_LEAST_PLOT: Final = (
    6  # the height that a strip below the axis leaves, times the base size of the texts
)


def lay_out(
    options: Options,
    words: Words,
    moments: Sequence[float],
    values: Sequence[float],
    lane_rows: int,
) -> Sheet:
    """A sheet for points at these moments (ms since 1970) and values, with its texts in place.

    `values` may be empty; then there is only the lane, which has room for `lane_rows` rows. What is
    below the axis of time gives way where it would leave the plot too low, and then the verdict does.
    """
    size = options.text
    sheet = _empty(options, lane_rows)
    top = _write_head(sheet, words)
    base = _write_foot(sheet, words) - size * 1.9
    lane_height = size * (1.55 * lane_rows + 1.9) if lane_rows else 0
    plot_top, below = top + size * 0.7, strip.height(words.strip, size)
    room, least = base - lane_height - plot_top, size * _LEAST_PLOT * bool(values)
    if words.verdict.text and room < least:
        words = replace(words, verdict=NO_LINE)
        return lay_out(options, words, moments, values, lane_rows)
    has_strip = room - below >= least
    base -= below if has_strip else 0
    plot_bottom = base - lane_height
    low, high, ticks = axes.of_values(values, plot_bottom - plot_top, size * 2.6, options)
    labels = [number(tick, words.currency) for tick in ticks]
    widest = max((lettering.width(label, size) for label in labels), default=0)
    left = options.margin + widest + (size * 0.7 if labels else 0)
    right = options.width - options.margin - size * 0.5
    sheet.plot = Box(left, plot_top, right, plot_bottom)
    sheet.lane = Box(left, plot_bottom, right, base)
    sheet.values, sheet.times = (low, high), axes.of_times(moments)
    axes.write_upright(sheet, ticks, labels)
    axes.write_times(sheet)
    if has_strip:
        strip.write(sheet, words.strip)
    if lane_rows:
        _write_lane_title(sheet)
    return sheet


def lay_out_rows(options: Options, words: Words, values: Sequence[float], gutter: float) -> Sheet:
    """A sheet for rows beneath each other, with values from left to right.

    `gutter` pixels at the left are kept for the rows' own words.
    """
    size, margin = options.text, options.margin
    sheet = _empty(options, 0)
    top = _write_head(sheet, words) + size * 0.8
    base = _write_foot(sheet, words) - size * 1.9
    right = options.width - margin - size * 2.6
    sheet.plot = Box(margin + gutter, top, right, base)
    sheet.lane = Box(sheet.plot.left, base, right, base)
    low, high, ticks = axes.of_values(
        values, sheet.plot.width, size * _FADE_ROOM, options, spacing=size * 5.5
    )
    sheet.values = (low, high)
    axes.write_level(sheet, ticks, [number(tick, words.currency) for tick in ticks])
    return sheet


def add_to_foot(sheet: Sheet, *choices: str) -> None:
    """Add the first of these texts that fits to the last line of the footer, else the last one shortened."""
    lines = [(at, text) for at, text in enumerate(sheet.texts) if text.part == "footer"]
    at, last = max(lines, key=lambda line: line[1].y)
    room = sheet.options.width - 2 * sheet.options.margin
    longer = [f"{last.text} · {text}" for text in choices]
    fitting = (line for line in longer if lettering.width(line, last.size) <= room)
    line = next(fitting, None) or lettering.shorten(longer[-1], last.size, room)
    sheet.texts[at] = replace(last, text=line)


def _empty(options: Options, lane_rows: int) -> Sheet:
    nowhere = Box(0, 0, 0, 0)
    return Sheet(options, THEMES[options.theme], nowhere, nowhere, lane_rows, (0, 1), (0, 1))


def _write_head(sheet: Sheet, words: Words) -> float:
    """Write title, verdict and subtitle; returns the pixel below them."""
    options, theme = sheet.options, sheet.theme
    margin = options.margin
    room, y = options.width - 2 * margin, margin * 0.6
    for text, times, bold, color, part in (
        (words.title, 1.4, True, theme.ink, "title"),
        (words.verdict.text, 1.0, False, theme.ink, "verdict"),
        (words.subtitle, 1.0, False, theme.quiet, "subtitle"),
    ):
        size = round(options.text * times, 1)
        most = 3 if part == "verdict" else 6
        top, lines = y, lettering.wrap(text, size, room, bold=bold, lines=most) if text else ()
        for line in lines:
            y += size * 1.25
            sheet.texts.append(Text(line, margin, y, size, color, bold, part=part))
        y += size * 0.2 if lines else 0
        if part == "verdict" and words.verdict.between:
            wide = max(lettering.width(line, size) for line in lines)
            sheet.verdict = VerdictArea(
                text, Box(margin, top, margin + wide, y), words.verdict.between
            )
    return y


def _write_foot(sheet: Sheet, words: Words) -> float:
    """Write legend and footer, from the bottom up; returns the pixel above them."""
    options = sheet.options
    margin, size = options.margin, round(options.text * FOOT, 1)
    room = options.width - 2 * margin
    lines = [line for text in words.footer for line in lettering.wrap(text, size, room, lines=4)]
    y = options.height - margin
    for line in reversed(lines):
        sheet.texts.append(Text(line, margin, y, size, sheet.theme.quiet, part="footer"))
        y -= size * 1.35
    y -= size * 0.35
    rows = _legend_rows(words.legend, size, room)
    for row in reversed(rows):
        for kind, text, x in row:
            sheet.legend.append(Glyph(kind, margin + x + size, y - size * 0.36))
            start = margin + x + size * 2.1
            sheet.texts.append(Text(text, start, y, size, sheet.theme.quiet, part="legend"))
        y -= size * 1.6
    return y


def _legend_rows(
    legend: Sequence[tuple[str, str]], size: float, room: float
) -> list[list[tuple[str, str, float]]]:
    """The entries of a legend in as many rows as they need: kind, text and pixels from the left."""
    rows: list[list[tuple[str, str, float]]] = [[]]
    at = 0.0
    for kind, text in legend:
        wide = size * 2.1 + lettering.width(text, size)
        if at and at + wide > room:
            rows.append([])
            at = 0.0
        rows[-1].append((kind, text, at))
        at += wide + size * 1.4
    return [row for row in rows if row]


def _write_lane_title(sheet: Sheet) -> None:
    size, lane = sheet.options.text, sheet.lane
    sheet.texts.append(
        Text(
            "No figure given",
            lane.left + size * 0.5,
            lane.top + size * 1.5,
            round(size * 0.92, 1),
            sheet.theme.quiet,
            bold=True,
            part="lane",
        )
    )
