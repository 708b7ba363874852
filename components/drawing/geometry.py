"""Boxes and straight lines in pixels, and which of them meet; x to the right and y downward."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, y downward."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        """Its centre, x and y."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def overlaps(self, other: Box) -> bool:
        """Tell whether the two share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def inside(self, frame: Box) -> bool:
        """Tell whether nothing of it is outside the frame; edges may touch."""
        return (
            self.left >= frame.left
            and self.top >= frame.top
            and self.right <= frame.right
            and self.bottom <= frame.bottom
        )

    def grown(self, by: float, upright: float | None = None) -> Box:
        """Return the box with `by` pixels more on each side, `upright` above and below."""
        up = by if upright is None else upright
        return Box(self.left - by, self.top - up, self.right + by, self.bottom + up)


@dataclass(frozen=True, slots=True)
class Segment:
    """A straight line that labels of other owners must not touch; without owner, no label may."""

    x1: float
    y1: float
    x2: float
    y2: float
    owner: str = ""

    def touches(self, box: Box) -> bool:
        """Tell whether a part of the line is in the box, more than along an edge."""
        run, rise = self.x2 - self.x1, self.y2 - self.y1
        if (
            max(self.x1, self.x2) <= box.left
            or min(self.x1, self.x2) >= box.right
            or max(self.y1, self.y2) <= box.top
            or min(self.y1, self.y2) >= box.bottom
        ):
            return False
        if not run or not rise:
            return True
        corners = ((x, y) for x in (box.left, box.right) for y in (box.top, box.bottom))
        sides = [run * (y - self.y1) - rise * (x - self.x1) for x, y in corners]
        return min(sides) < 0 < max(sides)
