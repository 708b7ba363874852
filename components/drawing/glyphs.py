"""The glyph of one estimate as shapes in pixels: dot, bar, whisker, caps, and ends that fade.

A bound that is open fades away from the value that is stated: its cap stands at the value, and no
end of the fade can be read as one. What is stated as about so much has softened ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from components.drawing.geometry import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FADE: Final = 2.1  # the length of an open bound's fade, times the base size of the texts
SOFT: Final = 0.95  # likewise, of a softened end, from the middle of its dot
_CAP: Final = 0.55  # likewise, half the width of a cap
_BREADTH: Final = 0.3  # likewise, half the width of a fade


class Shape(NamedTuple):
    """One shape of a glyph: what it is, and its ends; a dot has one place."""

    kind: str
    """`dot`, `bar`, `whisker`, `cap`, `claim`, or a fade by its way: `up`, `down`, `left`, `right`."""
    x: float
    y: float
    x2: float
    y2: float


class Scale(NamedTuple):
    """How a glyph lies: its size, its middle across the values, and where values end."""

    size: float
    """Base size of the texts in pixels."""
    middle: float
    """The pixel of its middle: x where values go up, y where they go right."""
    across: bool
    """Whether values go from left to right."""
    floor: float
    """The pixel of the lowest value, below which nothing fades."""

    def shape(self, kind: str, start: float, end: float, half: float = 0) -> Shape:
        """A shape from one pixel of the value axis to another, `half` to each side of the middle."""
        low, high = self.middle - half, self.middle + half
        if self.across:
            return Shape(kind, start, low, end, high)
        return Shape(kind, low, start, high, end)

    def towards(self, pixel: float, length: float) -> float:
        """The pixel `length` towards greater values, towards smaller ones where negative."""
        if self.across:
            return max(pixel + length, self.floor) if length < 0 else pixel + length
        return min(pixel - length, self.floor) if length < 0 else pixel - length


class Pixels(NamedTuple):
    """The pixels of the bounds of an estimate on the axis of values."""

    low: float | None
    best: float | None
    high: float | None


def shapes(at: Pixels, scale: Scale, *, approximate: bool = False) -> list[Shape]:
    """The shapes of a figure's glyph, those behind first."""
    return [*_fades(at, scale, approximate=approximate), *_solid(at, scale)]


def _solid(at: Pixels, scale: Scale) -> Iterator[Shape]:
    """Dot, bar or whisker, and the caps of bounds: all that carries a value."""
    thin = scale.size * 0.09
    if at.low is not None and at.high is not None and at.best is None:
        yield scale.shape("bar", at.low, at.high, scale.size * _BREADTH)
        return
    ends = [pixel for pixel in at if pixel is not None]
    if len(ends) > 1:
        yield scale.shape("whisker", ends[0], ends[-1], 0)
    for end in (at.low, at.high):
        if end is not None:
            yield _cap(scale, end, scale.size * _CAP, thin)
    if at.best is not None:
        yield scale.shape("dot", at.best, at.best)


def _cap(scale: Scale, end: float, half: float, thin: float) -> Shape:
    return scale.shape("cap", end - thin, end + thin, half)


def _fades(at: Pixels, scale: Scale, *, approximate: bool) -> Iterator[Shape]:
    """Where a bound is open, and the softened ends of what is about so much."""
    low, best, high = at
    half = scale.size * _BREADTH
    if low is not None and high is None:
        yield _fade(scale, low if best is None else best, scale.size * FADE, half)
    elif high is not None and low is None:
        yield _fade(scale, high if best is None else best, -scale.size * FADE, half)
    if approximate:
        upper, lower = (high, low) if (low is not None or high is not None) else (best, best)
        if upper is not None:
            yield _fade(scale, upper, scale.size * SOFT, half)
        if lower is not None:
            yield _fade(scale, lower, -scale.size * SOFT, half)


def _fade(scale: Scale, start: float, length: float, half: float) -> Shape:
    ways = ("right", "left") if scale.across else ("up", "down")
    return scale.shape(ways[length < 0], start, scale.towards(start, length), half)


def box(parts: Iterable[Shape], size: float) -> Box:
    """The box around shapes; a dot or claim has its radius around its place."""
    edges = [_edges(part, size) for part in parts]
    lefts, tops, rights, bottoms = zip(*edges, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


def _edges(part: Shape, size: float) -> tuple[float, float, float, float]:
    more = size * 0.5 if part.kind in ("dot", "claim") else 0
    (left, right), (top, bottom) = sorted((part.x, part.x2)), sorted((part.y, part.y2))
    return left - more, top - more, right + more, bottom + more
