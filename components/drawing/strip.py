"""The strip below an axis of time: the times that figures cover, and when texts that were read were published."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from components.drawing import axes, lettering
from components.drawing.geometry import Box
from components.drawing.sheet import DAY, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.drawing.sheet import Cover, Sheet, Strip

_ROW: Final = 1.2  # the height of a row, times the base size of the texts
_BELOW: Final = 2.25  # from the axis to the middle of the first row, likewise
_TICK: Final = 0.28  # half the height of a tick, likewise
_THICK: Final = 0.07  # half the width of a tick
_THIN: Final = 0.05  # half the height of a line through a time
_SMALL: Final = 0.92  # the size of the words


def of(strip: Strip, moments: Sequence[float]) -> Strip:
    """The strip with those texts alone that an axis for such moments holds; one alone tells nothing."""
    first, last = axes.of_times(moments)
    shown = tuple(each for each in strip.texts if first <= sum(each) / 2 <= last)
    return replace(strip, texts=shown if len(shown) > 1 else ())


def height(strip: Strip, size: float) -> float:
    """The pixels that it takes below the labels of the axis."""
    return size * _ROW * (len(strip.covers) + bool(strip.texts))


def write(sheet: Sheet, strip: Strip) -> None:
    """Put the strip on the sheet: a row for each figure, the last row for the texts."""
    size = sheet.options.text
    y = sheet.lane.bottom + size * _BELOW
    for cover in strip.covers:
        _write_cover(sheet, cover, y)
        y += size * _ROW
    if strip.texts:
        _write_texts(sheet, strip, y)


def _write_cover(sheet: Sheet, cover: Cover, y: float) -> None:
    """A line from end to end, and words within it or beside it; nothing where these have no room."""
    size = sheet.options.text
    left, right = map(sheet.x, cover.time)
    beside = max(left - sheet.plot.left, sheet.plot.right - right)
    text = _fitting(sheet, cover.words, max(right - left - 2 * size, beside - size))
    if not text:
        return
    wide = lettering.width(text, round(size * _SMALL, 1))
    ends, line = (left, right), [(left, right)]
    if wide <= right - left - 2 * size:
        middle = (left + right) / 2
        line = [(left, middle - wide / 2 - size * 0.5), (middle + wide / 2 + size * 0.5, right)]
    elif right + size + wide <= sheet.plot.right:
        middle = right + size * 0.5 + wide / 2
    else:
        middle = left - size * 0.5 - wide / 2
    for start, end in line:
        sheet.strip.append((Box(start, y, end, y).grown(0, size * _THIN), cover.color))
    for end in ends:
        sheet.strip.append((_tick(end, y, size), cover.color))
    _write(sheet, text, middle, y, cover.color)


def _write_texts(sheet: Sheet, strip: Strip, y: float) -> None:
    """The texts, and words that say what they are; nothing where these have no room."""
    drawn = _texts(sheet, strip, y)
    gap = tuple(map(sheet.x, strip.gap)) if strip.gap else (0, 0)
    places = [_write_between(sheet, strip.words, gap, y)]
    first, widest = _free(sheet, [box for box, _ in drawn])
    for place in (first,) if any(places) else (first, widest):
        places.append(_write_beside(sheet, "texts read", place, y, at_left=place != first))
        if places[-1]:
            break
    if any(places):
        sheet.strip += drawn


def _write_between(
    sheet: Sheet, choices: Sequence[str], place: tuple[float, float], y: float
) -> bool:
    """Write the first of these that has room between two ends; whether one has."""
    left, right = place
    text = _fitting(sheet, choices, right - left - sheet.options.text)
    _write(sheet, text, (left + right) / 2, y, sheet.theme.quiet)
    return bool(text)


def _write_beside(
    sheet: Sheet, text: str, place: tuple[float, float], y: float, *, at_left: bool
) -> bool:
    """Write a text at the left or the right end of a place, so that it names the line there; whether it has room."""
    left, right = place
    gap = sheet.options.text / 2
    half = lettering.width(text, round(sheet.options.text * _SMALL, 1)) / 2
    if 2 * (half + gap) > right - left:
        return False
    _write(sheet, text, left + gap + half if at_left else right - gap - half, y, sheet.theme.quiet)
    return True


def _texts(sheet: Sheet, strip: Strip, y: float) -> list[tuple[Box, str]]:
    """A line through the days on which a text may have been published; of one day, a tick."""
    size, quiet = sheet.options.text, sheet.theme.quiet
    long = [window for window in strip.texts if window[1] - window[0] > DAY]
    days = {round(sheet.x(sum(each) / 2)) for each in strip.texts if each not in long}
    return [
        *((_line(sheet, *window, y), quiet) for window in long),
        *((_tick(x, y, size), quiet) for x in sorted(days)),
    ]


def _line(sheet: Sheet, first: float, last: float, y: float) -> Box:
    """The days on which a text may have been published, as far as the axis has them."""
    left, right = max(sheet.x(first), sheet.plot.left), min(sheet.x(last), sheet.plot.right)
    return Box(left, y, right, y).grown(0, sheet.options.text * _THIN)


def _free(sheet: Sheet, taken: Sequence[Box]) -> list[tuple[float, float]]:
    """The stretches between these boxes and the edges of the sheet, the first one before the widest."""
    at, stretches = sheet.options.margin - sheet.options.text / 2, []
    for box in sorted(taken, key=lambda box: box.left):
        stretches.append((at, box.left))
        at = max(at, box.right)
    stretches.append((at, sheet.plot.right))
    first = stretches[0]
    return [first, max(stretches, key=lambda stretch: stretch[1] - stretch[0])]


def _fitting(sheet: Sheet, words: Sequence[str], room: float) -> str:
    """The first of these that has room; nothing where none has."""
    size = round(sheet.options.text * _SMALL, 1)
    return next((each for each in words if lettering.width(each, size) <= room), "")


def _write(sheet: Sheet, text: str, middle: float, y: float, color: str) -> None:
    size = round(sheet.options.text * _SMALL, 1)
    if text:
        at = y + size * 0.36
        sheet.texts.append(Text(text, middle, at, size, color, align="center", part="strip"))


def _tick(x: float, y: float, size: float) -> Box:
    return Box(x, y, x, y).grown(size * _THICK, size * _TICK)
