"""Claims without a figure in the lane below a timeline, packed into rows so that no two meet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from components.drawing import lettering
from components.drawing.geometry import Box
from components.drawing.sheet import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.drawing.marks import Mark
    from components.drawing.sheet import Sheet

MOST_ROWS: Final = 5
"""How many rows the lane has at most."""


def pack(sheet: Sheet, claims: Sequence[Mark], most: int = MOST_ROWS) -> dict[str, int]:
    """The row of the lane for each claim, so that no two meet, by id.

    When `most` rows do not hold them all, the last row is for those that show their words on hover
    only; they have the row `most`.
    """
    packed = _packed(sheet, claims, most)
    if len(packed) < len(claims):
        packed = _packed(sheet, claims, most - 1)
    return {mark.id: packed.get(mark.id, most) for mark in claims}


def _packed(sheet: Sheet, claims: Sequence[Mark], most: int) -> dict[str, int]:
    air = sheet.options.text
    taken: list[list[Box]] = []
    packed = {}
    for mark in sorted(claims, key=lambda mark: (mark.moment, mark.id)):
        box = _claim_box(sheet, mark)[0].grown(air, 0)
        row = next(
            (n for n, boxes in enumerate(taken) if not any(box.overlaps(b) for b in boxes)), None
        )
        if row is None and len(taken) < most:
            taken.append([])
            row = len(taken) - 1
        if row is not None:
            taken[row].append(box)
            packed[mark.id] = row
    return packed


def _claim_box(sheet: Sheet, mark: Mark) -> tuple[Box, Text]:
    """What a claim takes up in its row: its window, and its label right or left of that."""
    size, lane = sheet.options.text, sheet.lane
    dot = sheet.x(mark.moment)
    first, last = (
        min(sheet.x(mark.first), dot - size * 0.6),
        max(sheet.x(mark.last), dot + size * 0.6),
    )
    gap, text = size * 0.4, _words(mark)
    right, left = lane.right - last - gap * 2, first - lane.left - gap * 2
    wide = lettering.width(text, size)
    on_right = wide <= right or right >= left
    shown = text if wide <= max(right, left) else lettering.shorten(text, size, max(right, left))
    wide = lettering.width(shown, size)
    if on_right:
        return Box(first, 0, last + gap + wide, 1), Text(
            shown, last + gap, 0, size, mark.color, align="left", part="label"
        )
    return Box(first - gap - wide, 0, last, 1), Text(
        shown, first - gap, 0, size, mark.color, align="right", part="label"
    )


def count_shown(sheet: Sheet, claims: Sequence[Mark], packed: dict[str, int]) -> int:
    """How many claims have all of their words in the lane."""
    return sum(
        packed[mark.id] < sheet.lane_rows and _claim_box(sheet, mark)[1].text == _words(mark)
        for mark in claims
    )


def _words(mark: Mark) -> str:
    return f"{mark.label}, {mark.by}"


def write(sheet: Sheet, claims: Sequence[Mark], packed: dict[str, int]) -> dict[str, float]:
    """Write the labels of the claims into the lane; returns the pixel height of each claim."""
    size, lane, rows = sheet.options.text, sheet.lane, sheet.lane_rows
    heights = {}
    for mark in claims:
        y = lane.top + size * (2.5 + 1.55 * min(packed[mark.id], rows - 1))
        heights[mark.id] = y
        if packed[mark.id] < rows:
            sheet.texts.append(replace(_claim_box(sheet, mark)[1], y=y + size * 0.35))
    return heights
