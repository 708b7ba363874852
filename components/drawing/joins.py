"""Which figures are joined, and by what: a line within one originator, a dotted one between unlike ones.

Figures that one text gives for one measure at one time are a stop, and none of them comes before
another. A figure that was denied or taken back is joined to nothing.
"""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from components.drawing.marks import Mark

Stop = tuple["Mark", ...]
"""The figures of one text and one time that a line comes to together."""


class Join(NamedTuple):
    """A line from one stop to the next."""

    kind: str
    """`line`, `publication` or `across`, as the legend names it."""
    start: Stop
    end: Stop


def joins(figures: Sequence[Mark], connect: str) -> list[Join]:
    """The lines between these figures, as a metric's `connect` asks for them.

    Within one originator and measure there always is a line: from each figure to the next one in
    time, or from one that was revised to the one that replaces it.
    """
    able = [mark for mark in figures if not (mark.struck or mark.rate)]
    own = list(_own(able))
    if connect == "publication":
        between = _between(able, "publication", _measure)
    elif connect == "across":
        between = _between(able, "across", lambda _: "")
    else:
        between = iter(())
    return [*own, *(join for join in between if _unlike(join))]


def stops(figures: Iterable[Mark]) -> list[Stop]:
    """The figures by text and time, in the order of time."""
    ordered = sorted(figures, key=lambda mark: (_time(mark), mark.value, mark.id))
    return [tuple(group) for _, group in groupby(ordered, key=_time)]


def _own(figures: Sequence[Mark]) -> Iterator[Join]:
    """The lines within one originator and measure; figures of one day in two texts have no order."""
    named = [mark for mark in figures if mark.originators]
    for line in _groups(named, lambda mark: (mark.measure, mark.originators)):
        for start, end in pairwise(stops(line)):
            if start[0].moment < end[0].moment:
                yield Join("line", start, end)
            else:
                replaced = {mark.revises for mark in end}
                before = tuple(mark for mark in start if mark.id in replaced)
                if before:
                    yield Join("line", before, end)


def _between(figures: Sequence[Mark], kind: str, key: Callable[[Mark], object]) -> Iterator[Join]:
    for line in _groups(figures, key):
        for start, end in pairwise(stops(line)):
            if start[0].moment < end[0].moment:
                yield Join(kind, start, end)


def _unlike(join: Join) -> bool:
    """Whether a dotted line says something that no line within one originator says already."""
    measures = {mark.measure for mark in (*join.start, *join.end)}
    if join.kind == "across":
        return len(measures) > 1
    voices = {mark.originators or mark.id for mark in (*join.start, *join.end)}
    return len(voices) > 1


def _groups(figures: Iterable[Mark], key: Callable[[Mark], object]) -> list[list[Mark]]:
    groups: dict[object, list[Mark]] = {}
    for mark in figures:
        groups.setdefault(key(mark), []).append(mark)
    return list(groups.values())


def _measure(mark: Mark) -> str:
    return mark.measure


def _time(mark: Mark) -> tuple[float, float, float, str]:
    return mark.moment, mark.first, mark.last, mark.source
