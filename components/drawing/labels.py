"""Where the labels of a chart can stand, among boxes and lines; which move away, and which are left out.

All lengths are pixels of the picture, x to the right and y downward. The module knows no chart and
no page. Everything is pure: equal input gives equal output.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import count, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

import numpy as np

from components.drawing import lettering
from components.drawing.geometry import Box, Segment

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a label; `size` is the font size in pixels."""

    text: str
    size: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A text that names a mark.

    `mark` is the box of the glyph it names: the label stands near it and never on it. `lines` go
    from top to bottom. A label to `keep` is shown if at all possible, others may be dropped. It
    may touch segments of its own `owner`, but only if nothing better is free.
    """

    key: str
    mark: Box
    lines: tuple[Line, ...]
    keep: bool = False
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a label stands.

    `box` holds all of its lines from ascent to descent. Lines are anchored at `x` by `align`
    ("left", "right" or "center"), their alphabetic baselines are at `baselines`. `leader` is the
    hairline from the mark to a label that had to move away.
    """

    key: str
    box: Box
    align: str
    x: float
    baselines: tuple[float, ...]
    leader: Segment | None


_ASCENT, _PITCH = 0.905, 1.15  # of the face, in em: above the baseline, and of a whole line

# Distances, in em of a label's largest line.
_GAP = 0.45  # from its own mark
_PAD = 0.15  # from everything else drawn
_AIR = (0.7, 0.3)  # from other labels, sideways and upright

# Costs. Near stands cost 0 to 6.
_FOREIGN = 1.5  # stands as near to a mark that it does not name
_SPLIT = 2.0  # stands on another side of its mark than the label of a neighbouring mark
_LEADER = 6.5  # needs a leader
_CROSSING = 2.0  # its leader crosses a line
_OWN_LINE = 9.0  # is crossed by its own line
_DROPPED = 100.0  # is left out

# Limits, to bound the time that thousands of labels take.
_TRIED = 500  # labels, in order of importance
_BEAM = 8  # layouts kept in mind at once
_LEADS = 5_000  # labels that may try for a leader, times things drawn

_SIDES = {"right", "left"}
_STILL = 0.01  # a slide in pixels too small to matter
_STEP = 0.25  # between two slides tried
_NEAREST = 1.2  # em from the mark at which a leader begins to help


class _Stand(NamedTuple):
    """A way to stand near a mark: the side, and how far along it (-1 … 1)."""

    cost: float
    side: str
    slide: float


def _near_stands() -> tuple[_Stand, ...]:
    """Return all near stands, the best first.

    Beside the mark a slide of -1 puts the label's foot at the mark's head ("above right") and +1
    its head at the mark's foot; above and below it, -1 and +1 make right and left edges flush.
    """
    slides = [step * _STEP for step in range(-4, 5)]
    beside = [
        _Stand(base + 3 * slide**2, side, slide)
        for side, base in (("right", 0.0), ("left", 0.5))
        for slide in slides
    ]
    over = [
        _Stand(base + 0.4 * abs(slide), side, slide)
        for side, base in (("above", 5.0), ("below", 5.5))
        for slide in (0, 1, -1, 0.5, -0.5)
    ]
    return tuple(sorted(beside + over, key=lambda stand: stand.cost))


_Chosen = dict[int, "_Spot | None"]  # spots by the text's place in the order of importance
_Layout = tuple[float, _Chosen]  # with its cost
_Step = tuple[float, _Chosen, "_Spot | None"]  # a layout to be, with one spot more

_NEAR = _near_stands()


@dataclass(frozen=True, slots=True)
class _Spot:
    """A box where a label could stand, what that costs in all, and for what is in the way."""

    cost: float
    trouble: float
    box: Box
    side: str
    align: str
    leader: Segment | None = None


@dataclass(slots=True)
class _Text:
    """A label measured: its size in pixels, its em, and the reach of its near stands."""

    label: Label
    width: float
    height: float
    em: float
    reach: Box
    near: _Surroundings
    rivals: list[int] = field(default_factory=list)  # places in the order of labels it could meet
    kin: list[int] = field(default_factory=list)  # rivals whose marks stand above or below its own


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
    never overlaps another label or its leader, a mark (of any label, or of the further `marks`),
    a line it does not own or a `blocked` box, and is inside the frame by `margin` pixels. A leader
    never crosses a label, a leader, a blocked box, or a mark but its own; it may cross lines.

    The order of preference: right of the mark, left, shifted along these sides up to above right,
    above left, below right, below left, then centred above and below; then, for labels to keep,
    a short leader; then, on a line of its own; then, for labels to keep, a long leader. Labels
    that could meet are laid out together. To bound the time, only the 500 most important labels are
    tried, and leaders for fewer of them the more is drawn: for all where 30 labels are, for eight
    where 200 stand among 200 further marks and 200 lines.
    """
    order = sorted(range(len(labels)), key=lambda index: not labels[index].keep)
    all_marks = (*marks, *(label.mark for label in labels))
    ground = _Ground(frame.grown(-margin), all_marks, segments, blocked)
    measured = ((index, _measured(labels[index], ground)) for index in order)
    tried = dict(islice(((index, text) for index, text in measured if text), _TRIED))
    spots = zip(tried, _laid_out(list(tried.values()), ground), strict=True)
    return [
        _placed(labels[index], spot) for index, spot in sorted(spots, key=itemgetter(0)) if spot
    ]


def _measured(label: Label, ground: _Ground) -> _Text | None:
    """Return the label with its size, or None if it has no text or no finite mark."""
    mark = label.mark
    across = max(
        (lettering.width(line.text, line.size, bold=line.bold) for line in label.lines), default=0
    )
    height = sum(_PITCH * line.size for line in label.lines)
    em = max((line.size for line in label.lines), default=0)
    bounds = (mark.left, mark.top, mark.right, mark.bottom)
    if min(across, height, em) <= 0 or not all(map(math.isfinite, (across, height, em, *bounds))):
        return None
    away = em * (_GAP + max(_AIR))
    reach = mark.grown(across + away, height + away)
    return _Text(label, across, height, em, reach, ground.around(reach, label))


def _placed(label: Label, spot: _Spot) -> Placed:
    box = spot.box
    x = {"left": box.left, "right": box.right, "center": box.middle[0]}[spot.align]
    baselines, top = [], box.top
    for line in label.lines:
        baselines.append(top + _ASCENT * line.size)
        top += _PITCH * line.size
    return Placed(label.key, box, spot.align, x, tuple(baselines), spot.leader)


_Thing = TypeVar("_Thing")


class _Grid(Generic[_Thing]):
    """Things of one kind by the cells of the frame they are in, to look only at those near."""

    def __init__(self, frame: Box, things: Iterable[tuple[Box, _Thing]]) -> None:
        self.frame = frame
        self.cell = max(32.0, frame.width / 32, frame.height / 32)
        self.things: dict[tuple[int, int], dict[_Thing, None]] = defaultdict(dict)
        for bounds, thing in things:
            for cell in self._cells(bounds):
                self.things[cell][thing] = None

    def near(self, box: Box) -> dict[_Thing, None]:
        """Return all things in the cells of the box, each once, as the keys of a new dict."""
        found: dict[_Thing, None] = {}
        for cell in self._cells(box) if self.things else ():
            if cell in self.things:
                found.update(self.things[cell])
        return found

    def _cells(self, box: Box) -> Iterator[tuple[int, int]]:
        """Yield the cells of a box within the frame; none if an edge is not a number."""
        left, right = max(box.left, self.frame.left), min(box.right, self.frame.right)
        top, bottom = max(box.top, self.frame.top), min(box.bottom, self.frame.bottom)
        if left <= right and top <= bottom:
            for column in range(int(left // self.cell), int(right // self.cell) + 1):
                for row in range(int(top // self.cell), int(bottom // self.cell) + 1):
                    yield column, row


class _Obstacles(NamedTuple):
    """What a label with a leader must not meet; as arrays, as there can be thousands."""

    edges: np.ndarray
    """Left, top, right and bottom of n boxes, in pixels: of shape (4, n)."""
    slanted: list[Segment]

    @classmethod
    def of(cls, boxes: Iterable[Box], lines: Iterable[Segment], em: float) -> _Obstacles:
        """Return boxes, and lines with air around them, as obstacles."""
        own = [line for line in lines if line.upright_or_level]
        every = (*boxes, *(line.bounds.grown(_PAD * em) for line in own))
        edges = [(box.left, box.top, box.right, box.bottom) for box in every]
        return cls(
            np.array(edges, dtype=float).reshape(-1, 4).T,
            [line for line in lines if not line.upright_or_level],
        )

    def without(self, box: Box) -> _Obstacles:
        """Return all but this box."""
        left, top, right, bottom = self.edges
        other = left != box.left
        other |= (top != box.top) | (right != box.right) | (bottom != box.bottom)
        return self._replace(edges=self.edges[:, other])

    def between(self, top: float, bottom: float) -> tuple[np.ndarray, np.ndarray]:
        """Return the left and the right edges of the boxes that reach into a row."""
        left, head, right, foot = self.edges
        there = (head < bottom) & (foot > top)
        return left[there], right[there]


class _Ground:
    """What is drawn already where labels are to stand."""

    def __init__(
        self, frame: Box, marks: Sequence[Box], segments: Sequence[Segment], blocked: Sequence[Box]
    ) -> None:
        self.frame = frame
        self.marks = _Grid(frame, ((mark, mark) for mark in marks))
        self.segments = _Grid(frame, ((segment.bounds, segment) for segment in segments))
        self.blocked = _Grid(frame, ((box, box) for box in blocked))
        self.count = 1 + len(marks) + len(segments) + len(blocked)
        self._obstacles: dict[float, _Obstacles] = {}

    def obstacles(self, em: float) -> _Obstacles:
        """Return all that is drawn, as a label of this em has to heed it when it has a leader."""
        if em not in self._obstacles:
            lines = list(self.segments.near(self.frame))
            boxes = [mark.grown(_GAP * em) for mark in self.marks.near(self.frame)]
            boxes += [box.grown(_PAD * em) for box in self.blocked.near(self.frame)]
            self._obstacles[em] = _Obstacles.of(boxes, lines, em)
        return self._obstacles[em]

    def around(self, box: Box, label: Label) -> _Surroundings:
        """Return what is near the box and in the way of the label: not its own mark."""
        marks = self.marks.near(box)
        marks.pop(label.mark, None)
        lines = list(self.segments.near(box))
        own = [line for line in lines if line.owner and line.owner == label.owner]
        foreign = [line for line in lines if not line.owner or line.owner != label.owner]
        blocked = list(self.blocked.near(box))
        solid = [*marks, *blocked, *(line.bounds for line in foreign if line.upright_or_level)]
        slanted = [line for line in foreign if not line.upright_or_level]
        return _Surroundings(self.frame, list(marks), blocked, solid, slanted, own, lines)


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What a label has to heed in some part of the frame."""

    frame: Box
    marks: list[Box]
    blocked: list[Box]
    solid: list[Box]  # all that it must not overlap, but for slanted lines
    slanted: list[Segment]
    own: list[Segment]  # lines it may touch
    lines: list[Segment]  # all lines

    def trouble(self, box: Box, em: float) -> float | None:
        """Return what standing in the box costs beyond its distance, or None if it cannot be."""
        pad, gap = _PAD * em, _GAP * em
        if (
            not box.inside(self.frame)
            or _meets(self.solid, box, pad, pad)
            or _any_touches(self.slanted, box, pad)
        ):
            return None
        foreign = _FOREIGN if _meets(self.marks, box, gap, gap) else 0
        return foreign + (_OWN_LINE if _any_touches(self.own, box, pad) else 0)

    def trouble_of_leader(self, leader: Segment) -> float | None:
        """Return what drawing the leader costs, or None if it cannot be."""
        if any(leader.touches(box) for box in (*self.marks, *self.blocked)):
            return None
        return _CROSSING * sum(line.crosses(leader) for line in self.lines)


def _meets(boxes: Iterable[Box], box: Box, by: float, upright: float) -> bool:
    """Tell whether any overlaps the box grown; spelt out, as most of the time is spent here."""
    left, right = box.left - by, box.right + by
    top, bottom = box.top - upright, box.bottom + upright
    for other in boxes:
        if other.left < right and other.right > left and other.top < bottom and other.bottom > top:
            return True
    return False


def _any_touches(lines: Collection[Segment], box: Box, by: float) -> bool:
    if not lines:
        return False
    grown = box.grown(by)
    return any(line.touches(grown) for line in lines)


def _laid_out(texts: Sequence[_Text], ground: _Ground) -> list[_Spot | None]:
    """Return a spot for each text, or None."""
    _find_rivals(texts)
    spots: _Chosen = {}
    for cluster in _clusters(texts):
        spots |= _settled(cluster, texts)
        _trim(cluster, texts, spots)
    _lead_away(texts, spots, ground)
    return [spots[index] for index in range(len(texts))]


def _find_rivals(texts: Sequence[_Text]) -> None:
    """Note for each text the texts it could meet, and which of them name a neighbouring mark."""
    reaches = [
        (text.reach.left, text.reach.top, text.reach.right, text.reach.bottom) for text in texts
    ]
    for index, text in enumerate(texts):
        left, top, right, bottom = reaches[index]
        text.rivals = [
            number
            for number, (start, head, end, foot) in enumerate(reaches)
            if start < right and end > left and head < bottom and foot > top and number != index
        ]
        column = text.label.mark.grown(text.em / 2, 1.5 * text.height)
        text.kin = [rival for rival in text.rivals if texts[rival].label.mark.overlaps(column)]


def _clusters(texts: Sequence[_Text]) -> Iterator[list[int]]:
    """Yield groups of texts that could meet, directly or over others, in order of importance."""
    seen: set[int] = set()
    for start in range(len(texts)):
        if start not in seen:
            seen.add(start)
            cluster = [start]
            for index in cluster:
                fresh = [rival for rival in texts[index].rivals if rival not in seen]
                seen.update(fresh)
                cluster += fresh
            yield sorted(cluster)


def _settled(cluster: Sequence[int], texts: Sequence[_Text]) -> _Chosen:
    """Return the cheapest layout found for a cluster: a spot or None for each of its texts.

    A beam search: the texts are added one by one, and only the cheapest layouts so far are kept.
    """
    beam = _BEAM if len(cluster) > 1 else 1
    layouts: list[_Layout] = [(0.0, {})]
    for index in cluster:
        spots = _Cached(_near_spots(texts[index]))
        longer: list[_Step] = []
        limit = math.inf
        for layout in layouts:
            longer += islice(_steps(layout, texts[index], spots, limit), beam)
            longer = heapq.nsmallest(beam, longer, key=itemgetter(0))
            limit = longer[-1][0] if len(longer) == beam else math.inf
        layouts = [(cost, {**chosen, index: spot}) for cost, chosen, spot in longer]
    return layouts[0][1]


def _steps(layout: _Layout, text: _Text, spots: Iterable[_Spot], limit: float) -> Iterator[_Step]:
    """Yield the ways to add one text to the layout, in each free spot, below a limit of cost."""
    cost, chosen = layout
    taken = [spot.box for rival in text.rivals if (spot := chosen.get(rival))]
    sides = [spot.side for other in text.kin if (spot := chosen.get(other))]
    for spot in spots:
        if cost + spot.cost >= limit:
            return
        if _apart(spot.box, taken, text.em):
            split = _SPLIT * (len(sides) - sides.count(spot.side))
            yield cost + spot.cost + split, chosen, spot
    yield cost + _DROPPED, chosen, None


def _apart(box: Box, taken: Collection[Box], em: float) -> bool:
    """Tell whether there is air between the box and the labels already there."""
    return not _meets(taken, box, _AIR[0] * em, _AIR[1] * em)


class _Cached:
    """Spots that are worked out one by one when first asked for, and kept."""

    def __init__(self, spots: Iterator[_Spot]) -> None:
        self.coming = spots
        self.known: list[_Spot] = []

    def __iter__(self) -> Iterator[_Spot]:
        for number in count():
            if number == len(self.known):
                self.known += islice(self.coming, 1)
            if number == len(self.known):
                return
            yield self.known[number]


def _near_spots(text: _Text) -> Iterator[_Spot]:
    """Yield the spots at the mark where nothing drawn is in the way, the cheapest first."""
    waiting: list[tuple[float, int, _Spot]] = []
    for number, stand in enumerate(_NEAR):
        while waiting and waiting[0][0] <= stand.cost:
            yield heapq.heappop(waiting)[-1]
        box, align = _stood(text, stand)
        trouble = text.near.trouble(box, text.em)
        if trouble is not None:
            spot = _Spot(stand.cost + trouble, trouble, box, stand.side, align)
            heapq.heappush(waiting, (spot.cost, number, spot))
    while waiting:
        yield heapq.heappop(waiting)[-1]


def _stood(text: _Text, stand: _Stand) -> tuple[Box, str]:
    """Return the box of a near stand, and how its lines are aligned."""
    mark, gap = text.label.mark, _GAP * text.em
    x, y = mark.middle
    if stand.side in {"right", "left"}:
        left = mark.right + gap if stand.side == "right" else mark.left - gap - text.width
        span = (text.height + mark.height) / 2
        top = y + stand.slide * span - text.height / 2
        top += _pushed(top, text, span * _STEP)
        align = "left" if stand.side == "right" else "right"
    else:
        left = x + stand.slide * (text.width - mark.width) / 2 - text.width / 2
        top = mark.top - gap / 2 - text.height if stand.side == "above" else mark.bottom + gap / 2
        align = {1: "left", -1: "right"}.get(stand.slide, "center")
    return Box(left, top, left + text.width, top + text.height), align


def _pushed(top: float, text: _Text, most: float) -> float:
    """Return how far down a label must move to be just inside the frame, 0 if farther than `most`."""
    frame = text.near.frame
    push = max(0, frame.top - top) + min(0, frame.bottom - top - text.height)
    return push if abs(push) < most else 0


def _trim(cluster: Sequence[int], texts: Sequence[_Text], spots: _Chosen) -> None:
    """Let labels beside their marks slide back towards the middle, by turns a pixel each."""
    sliding = [index for index in cluster if (spot := spots[index]) and spot.side in _SIDES]
    while sliding:
        sliding = [index for index in sliding if _slide(index, texts, spots)]


def _slide(index: int, texts: Sequence[_Text], spots: _Chosen) -> bool:
    """Move a label by up to a pixel towards the middle of its mark; tell whether it could."""
    text, spot = texts[index], spots[index]
    off = text.label.mark.middle[1] - spot.box.middle[1]
    if abs(off) < _STILL:
        return False
    box = spot.box.moved(0, math.copysign(min(1, abs(off)), off))
    trouble = text.near.trouble(box, text.em)
    taken = [other.box for rival in text.rivals if (other := spots[rival])]
    if trouble is None or trouble > spot.trouble or not _apart(box, taken, text.em):
        return False
    spots[index] = replace(spot, box=box, trouble=trouble)
    return True


def _lead_away(texts: Sequence[_Text], spots: _Chosen, ground: _Ground) -> None:
    """Give leaders to the labels to keep that have no place yet or stand on their own line.

    Where other labels leave no room, those that need not be kept make way. The more labels ask,
    the less far each looks.
    """
    asking = [
        index
        for index, text in enumerate(texts)
        if text.label.keep and ((spot := spots[index]) is None or spot.trouble >= _OWN_LINE)
    ]
    for index in asking[: _LEADS // ground.count]:
        present = {number: spot for number, spot in spots.items() if spot and number != index}
        spot = _led(texts[index], present.values(), ground, spots[index])
        if spot is None:
            spot = _led_over_others(texts[index], texts, present, ground)
            for number in _in_the_way(spot, present, texts[index].em):
                spots[number] = None
        spots[index] = spot


def _led_over_others(
    text: _Text, texts: Sequence[_Text], present: dict[int, _Spot], ground: _Ground
) -> _Spot | None:
    """Return the best spot away from the mark if labels that need not be kept made way."""
    kept = [spot for number, spot in present.items() if texts[number].label.keep]
    return _led(text, kept, ground)


def _in_the_way(spot: _Spot | None, present: dict[int, _Spot], em: float) -> list[int]:
    """Return the labels that cannot stand beside a spot; none for no spot."""
    if spot is None:
        return []
    return [number for number, other in present.items() if not _side_by_side(spot, other, em)]


def _led(
    text: _Text, others: Collection[_Spot], ground: _Ground, best: _Spot | None = None
) -> _Spot | None:
    """Return the best spot away from the mark, or `best` if none is cheaper.

    The frame is looked through in rows, outward from the one level with the mark. In each row what
    is drawn leaves gaps; in each gap the label stands as near to its mark as it can.
    """
    mark = text.label.mark
    x, y = mark.middle
    if not Box(x, y, x, y).inside(ground.frame):
        return best
    obstacles = _obstacles(text, others, ground.obstacles(text.em))
    for top in sorted(_rows(text, ground.frame), key=lambda top: abs(top + text.height / 2 - y)):
        off = abs(top + text.height / 2 - y) - (text.height + mark.height) / 2
        if best and best.cost <= _LEADER + max(off, 0) / text.em / 4:
            break
        for cost, box in sorted(_in_row(top, text, obstacles, ground.frame), key=itemgetter(0)):
            if best and best.cost <= cost:
                break
            spot = _with_leader(text, box, cost, others, ground)
            best = spot if spot and (best is None or spot.cost < best.cost) else best
    return best


def _in_row(
    top: float, text: _Text, obstacles: _Obstacles, frame: Box
) -> Iterator[tuple[float, Box]]:
    """Yield cost and box of the free places in one row."""
    mark, em, bottom = text.label.mark, text.em, top + text.height
    x, y = mark.middle
    lefts, rights = obstacles.between(top, bottom)
    extents = [
        extent
        for line in obstacles.slanted
        if (extent := _extent(line, top, bottom, _PAD * em)) is not None
    ]
    if extents:
        lefts, rights = np.concatenate([(lefts, rights), np.transpose(extents)], axis=1)
        order = np.argsort(lefts)
        lefts, rights = lefts[order], rights[order]
    away = _NEAREST * em
    wishes = (mark.right + away, mark.left - away - text.width, x - text.width / 2)
    for start, end in _gaps(lefts, rights, frame.left, frame.right - text.width, text.width):
        for left in {min(max(wish, start), end): None for wish in wishes}:
            box = Box(left, top, left + text.width, bottom)
            near = box.nearest(x, y)
            distance = math.dist(mark.nearest(*near), near)
            yield _LEADER + distance / em / 4 + _leaning(box, x, y, em), box


def _with_leader(
    text: _Text, box: Box, cost: float, others: Iterable[_Spot], ground: _Ground
) -> _Spot | None:
    """Return the spot of a far box, or None if it or its leader is in the way of something."""
    em, leader = text.em, _leader(text.label.mark, box, _PAD * text.em)
    align = "left" if box.left > leader.x1 else "right" if box.right < leader.x1 else "center"
    spot = _Spot(cost, 0, box, align, align, leader)
    if not all(_side_by_side(spot, other, em) for other in others):
        return None
    trouble = ground.around(box.grown(em), text.label).trouble(box, em)
    more = ground.around(leader.bounds.grown(1), text.label).trouble_of_leader(leader)
    if trouble is None or more is None:
        return None
    return replace(spot, cost=cost + trouble + more, trouble=trouble)


def _rows(text: _Text, frame: Box) -> list[float]:
    """Return the tops of rows half an em apart, one level with the mark, to both ends of the frame."""
    last, step = frame.bottom - text.height, text.em / 2
    level = text.label.mark.middle[1] - text.height / 2
    first = math.ceil((frame.top - level) / step)
    steps = range(first, math.floor((last - level) / step) + 1)
    return [frame.top, *(level + step * number for number in steps), last]


def _leaning(box: Box, x: float, y: float, em: float) -> float:
    """Return a small cost: best is right of the mark, then above; a leader hardly slanted is worst."""
    slants = [abs(near - own) for near, own in zip(box.nearest(x, y), (x, y), strict=True)]
    return 0.1 * (box.left < x) + 0.05 * (box.bottom > y) + (0 < min(slants) < em / 2)


def _obstacles(text: _Text, others: Collection[_Spot], drawn: _Obstacles) -> _Obstacles:
    """Return what a label must not meet where it has a leader: what is drawn, and other labels."""
    em, leaders = text.em, [spot.leader for spot in others if spot.leader]
    boxes = [spot.box.grown(_AIR[0] * em, _AIR[1] * em) for spot in others]
    boxes.append(text.label.mark.grown(_NEAREST * em))
    drawn = drawn.without(text.label.mark.grown(_GAP * em))
    placed = _Obstacles.of(boxes, leaders, em)
    edges = np.concatenate([drawn.edges, placed.edges], axis=1)
    order = np.argsort(edges[0], kind="stable")
    return _Obstacles(edges[:, order], [*drawn.slanted, *placed.slanted])


def _extent(line: Segment, top: float, bottom: float, pad: float) -> tuple[float, float] | None:
    """Return from where to where a line reaches between two heights, with `pad` on all sides."""
    (head, head_x), (foot, foot_x) = sorted(((line.y1, line.x1), (line.y2, line.x2)))
    top, bottom = top - pad, bottom + pad
    if head >= bottom or foot <= top:
        return None
    if foot > head:
        slope = (foot_x - head_x) / (foot - head)
        ends = (
            head_x + slope * (max(head, top) - head),
            head_x + slope * (min(foot, bottom) - head),
        )
    else:
        ends = (head_x, foot_x)
    return min(ends) - pad, max(ends) + pad


def _gaps(
    lefts: np.ndarray, rights: np.ndarray, start: float, end: float, room: float
) -> list[tuple[float, float]]:
    """Return from where to where the left edge of something `room` wide can stand.

    `lefts` and `rights` are the edges of what is there, in the order of `lefts`.
    """
    starts = np.maximum.accumulate(np.append(start, rights))
    ends = np.append(np.minimum(lefts - room, end), end)
    free = ends >= starts
    return list(zip(starts[free].tolist(), ends[free].tolist(), strict=True))


def _leader(mark: Box, box: Box, gap: float) -> Segment:
    """Return the hairline from the edge of the mark to `gap` before the nearest of the box."""
    x, y = mark.middle
    end_x, end_y = box.nearest(x, y)
    run, rise = end_x - x, end_y - y
    length = math.hypot(run, rise)
    halves = ((mark.width / 2, run), (mark.height / 2, rise))
    start = min(half / abs(part) for half, part in halves if part)
    end = 1 - gap / length
    return Segment(x + run * start, y + rise * start, x + run * end, y + rise * end)


def _side_by_side(spot: _Spot, other: _Spot, em: float) -> bool:
    """Tell whether two labels and their leaders keep out of each other's way."""
    if not _apart(spot.box, (other.box,), em):
        return False
    if other.leader and other.leader.touches(spot.box.grown(_PAD * em)):
        return False
    if spot.leader and spot.leader.touches(other.box.grown(_PAD * em)):
        return False
    return not (spot.leader and other.leader and spot.leader.crosses(other.leader))
