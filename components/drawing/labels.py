"""Where the labels of a chart stand: each beside its own mark, on nothing else, or nowhere.

All lengths are pixels of the picture, x to the right and y downward. Equal input gives equal output.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import accumulate
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from components.drawing import lettering
from components.drawing.geometry import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.drawing.geometry import Segment


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a label; `size` is the font size in pixels."""

    text: str
    size: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A text that names a mark.

    `mark` is the box of the glyph it names: the label stands near it and never on it, above and
    below it beyond `clear`, which holds the fade of the glyph and a bracket around it. `lines` go
    from top to bottom. Labels to `keep` go before the others.
    """

    key: str
    mark: Box
    lines: tuple[Line, ...]
    keep: bool = False
    clear: Box | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a label stands.

    `box` holds all of its lines from ascent to descent. Lines are anchored at `x` by `align`
    ("left", "right" or "center"), their alphabetic baselines are at `baselines`.
    """

    key: str
    box: Box
    align: str
    x: float
    baselines: tuple[float, ...]


class _Spot(NamedTuple):
    """A box where a label could stand, on which side of its mark, and what that costs."""

    cost: float
    box: Box
    side: str
    align: str


class _Text(NamedTuple):
    """A label measured, with the places that are free of all but other labels, the best first."""

    label: Label
    em: float
    spots: list[_Spot]


_Size = tuple[float, float, float]
"""The width and height of a label, and its em."""
_Stand = tuple[float, str, float]
"""See `_STANDS`."""

GAP: Final = 0.45  # em from its own mark
_PAD: Final = 0.15  # em from everything else drawn
_AIR: Final = (0.7, 0.3)  # em from other labels, sideways and upright
_ASCENT, _PITCH = 0.905, 1.15  # of the face, in em: above the baseline, and of a whole line

_FOREIGN: Final = 1.5  # cost of a place as near to a mark that the label does not name
_SPLIT: Final = 2.0  # of another side than the label of a neighbouring mark has
_DROPPED: Final = (100.0, 10_000.0)  # of a label left out, and of one to keep
_TRIED: Final = 200  # labels, in order of importance
_BUDGET: Final = 3_000  # steps that look for a better layout than the first one

_SIDES: Final = ("right", "left")
_STANDS: Final = sorted(
    [
        (base + 3 * (step / 4) ** 2, side, step / 4)
        for side, base in (("right", 0.0), ("left", 0.5))
        for step in range(-4, 5)
    ]
    + [
        (base + 0.4 * abs(slide), side, slide)
        for side, base in (("above", 5.0), ("below", 5.5))
        for slide in (0, 1, -1, 0.5, -0.5)
    ]
)
"""Cost, side, and how far along it (-1 … 1). Beside the mark -1 puts the label's foot at the mark's head."""


def place(  # noqa: PLR0913 - each names one thing that labels must heed
    labels: Sequence[Label],
    *,
    frame: Box,
    marks: Sequence[Box] = (),
    segments: Sequence[Segment] = (),
    blocked: Sequence[Box] = (),
    margin: float = 4,
) -> list[Placed]:
    """Return where labels stand, in the order given; those without a place are left out.

    Labels come in order of importance, but those to `keep` go before the others. A placed label
    touches its mark but for a small gap, never overlaps another label, a mark (of any label, or of
    the further `marks`), a line or a `blocked` box, and is inside the frame by `margin` pixels. To
    bound the time, only the 200 most important labels are tried.
    """
    ground = _Ground(
        frame.grown(-margin), [*marks, *(each.mark for each in labels)], segments, blocked
    )
    order = sorted(range(len(labels)), key=lambda index: not labels[index].keep)[:_TRIED]
    texts = [_measured(labels[index], ground) for index in order]
    spots = sorted(zip(order, _Search(texts).best, strict=True), key=itemgetter(0))
    return [_placed(labels[index], spot) for index, spot in spots if spot]


def _placed(label: Label, spot: _Spot) -> Placed:
    box = spot.box
    x = {"left": box.left, "right": box.right, "center": box.middle[0]}[spot.align]
    tops = accumulate((_PITCH * line.size for line in label.lines), initial=box.top)
    baselines = (top + _ASCENT * line.size for top, line in zip(tops, label.lines, strict=False))
    return Placed(label.key, box, spot.align, x, tuple(baselines))


def _measured(label: Label, ground: _Ground) -> _Text:
    """The label with its free places; without text or a finite mark it has none."""
    widths = (lettering.width(line.text, line.size, bold=line.bold) for line in label.lines)
    width, height = max(widths, default=0), sum(_PITCH * line.size for line in label.lines)
    em, mark = max((line.size for line in label.lines), default=0), label.mark
    bounds = (mark.left, mark.top, mark.right, mark.bottom)
    if min(width, height, em) <= 0 or not all(map(math.isfinite, (width, height, em, *bounds))):
        return _Text(label, em, [])
    clear = label.clear or mark
    near = ground.around(clear.grown(width + 2 * em, height + 2 * em), mark)
    size = (width, height, em)
    stands = (
        _beside(mark, size, near.frame, stand)
        if stand[1] in _SIDES
        else _over(clear, size, stand, mark.middle[0])
        for stand in _STANDS
    )
    spots = [
        spot._replace(cost=spot.cost + trouble)
        for spot in stands
        if (trouble := near.trouble(spot.box, em)) is not None
    ]
    return _Text(label, em, sorted(spots, key=lambda spot: spot.cost))


def _beside(mark: Box, size: _Size, frame: Box, stand: _Stand) -> _Spot:
    """The place of a stand beside a mark, pushed into the frame by up to a step."""
    (width, height, em), (cost, side, slide) = size, stand
    gap = GAP * em
    left = mark.right + gap if side == "right" else mark.left - gap - width
    span = (height + mark.height) / 2
    top = mark.middle[1] + slide * span - height / 2
    push = max(0, frame.top - top) + min(0, frame.bottom - top - height)
    top += push if abs(push) < span / 4 else 0
    align = "left" if side == "right" else "right"
    return _Spot(cost, Box(left, top, left + width, top + height), side, align)


def _over(clear: Box, size: _Size, stand: _Stand, x: float) -> _Spot:
    """The place of a stand above or below a mark in the middle of which is `x`."""
    (width, height, em), (cost, side, slide) = size, stand
    gap = GAP * em
    left = x + slide * (width - clear.width) / 2 - width / 2
    top = clear.top - gap / 2 - height if side == "above" else clear.bottom + gap / 2
    align = {1: "left", -1: "right"}.get(slide, "center")
    return _Spot(cost, Box(left, top, left + width, top + height), side, align)


@dataclass(frozen=True, slots=True)
class _Ground:
    """What is drawn already where labels are to stand."""

    frame: Box
    marks: Sequence[Box]
    segments: Sequence[Segment]
    blocked: Sequence[Box]

    def around(self, reach: Box, own: Box) -> _Ground:
        """What of it is near, but for the label's own mark."""
        return _Ground(
            self.frame,
            [box for box in self.marks if box.overlaps(reach) and box != own],
            [line for line in self.segments if line.touches(reach)],
            [box for box in self.blocked if box.overlaps(reach)],
        )

    def trouble(self, box: Box, em: float) -> float | None:
        """What standing in the box costs beyond its distance; None where it cannot be."""
        if not box.inside(self.frame):
            return None
        padded = box.grown(_PAD * em)
        if (
            any(padded.overlaps(other) for other in self.marks)
            or any(padded.overlaps(other) for other in self.blocked)
            or any(line.touches(padded) for line in self.segments)
        ):
            return None
        return _FOREIGN if any(box.grown(GAP * em).overlaps(mark) for mark in self.marks) else 0


class _Search:
    """A place for each of the texts, or None, so that no two meet; `best` is the cheapest layout.

    The first layout gives each text in turn its cheapest free place; steps that could still be
    cheaper are tried from its end backwards, until the budget is spent.
    """

    def __init__(self, texts: Sequence[_Text]) -> None:
        self.texts = texts
        self.best: list[_Spot | None] = []
        least = [text.spots[0].cost if text.spots else _DROPPED[text.label.keep] for text in texts]
        self.rest = [*accumulate(reversed(least), initial=0.0)][::-1]
        """What the texts from here on cost at least."""
        self.cost, self.budget = math.inf, _BUDGET
        self._go_on(0.0, [])

    def _go_on(self, cost: float, chosen: list[_Spot | None]) -> None:
        """Place the next text in each way that may be cheaper than the best layout so far."""
        at = len(chosen)
        self.budget -= math.isfinite(self.cost)
        if cost + self.rest[at] >= self.cost or self.budget < 0:
            return
        if at == len(self.texts):
            self.cost, self.best = cost, list(chosen)
            return
        text = self.texts[at]
        for more, spot in self._ways(text, chosen):
            self._go_on(cost + more, [*chosen, spot])
        self._go_on(cost + _DROPPED[text.label.keep], [*chosen, None])

    def _ways(self, text: _Text, chosen: Sequence[_Spot | None]) -> list[tuple[float, _Spot]]:
        """The free places of a text beside those chosen, the cheapest first."""
        column = text.label.mark.grown(text.em / 2, 4 * text.em)
        taken = [spot.box.grown(_AIR[0] * text.em, _AIR[1] * text.em) for spot in chosen if spot]
        kin = [
            spot.side
            for other, spot in zip(self.texts, chosen, strict=False)
            if spot and other.label.mark.overlaps(column)
        ]
        ways = [
            (spot.cost + _SPLIT * (len(kin) - kin.count(spot.side)), spot)
            for spot in text.spots
            if not any(spot.box.overlaps(other) for other in taken)
        ]
        return sorted(ways, key=lambda way: way[0])
