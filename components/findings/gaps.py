"""The longest time of which no text was read, among the days on which the rows were said."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from components.dates import Window, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.naming import Names
    from components.table import Row

_LEAST: Final = 0.2  # of the time that the rows span
_DAY: Final = timedelta(days=1)


def longest(rows: Sequence[Row], names: Names) -> Window | None:
    """The longest gap between texts, where it is a good part of the time that the rows span.

    A text may have been published on any day of its window, so in a gap there certainly was none.
    """
    if not rows:
        return None
    first = min(row.stated.earliest for row in rows)
    last = max(row.stated.latest for row in rows)
    gaps, free = [], first
    for window in names.texts:
        if free < window.earliest <= last:
            gaps.append(Window(free, window.earliest - _DAY))
        free = max(free, window.latest + _DAY)
    gap = max(gaps, key=_length, default=None)
    return gap if gap and _length(gap) >= _LEAST * (last - first) else None


def sentence(gap: Window) -> str:
    """`no text read, Nov 2023 – May 2024`."""
    return f"no text read, {say(gap)}"


def _length(gap: Window) -> timedelta:
    return gap.latest - gap.earliest
