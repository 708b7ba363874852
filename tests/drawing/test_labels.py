"""Labels stand where a designer would put them, and never overlap."""

from __future__ import annotations

import math
import random
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.drawing.geometry import Box, Segment
from components.drawing.labels import Label, Line, Placed, place
from tests.rows import nearest
from tests.timing import processor_limit

FRAME = Box(60, 20, 860, 420)
MARGIN = 4
NAMES = ("KIDA", "South Korea", "Open Source Centre and Reuters", "Regnum, via Daily Mail")


# --- Typical charts -------------------------------------------------------------------------


def dot(x: float, y: float, radius: float = 5, *, up: float = 0, down: float = 0) -> Box:
    return Box(x - radius, y - radius - up, x + radius, y + radius + down)


def label(key: str, mark: Box, value: str, name: str, *, keep: bool = True) -> Label:
    return Label(key, mark, (Line(value, 16, bold=True), Line(name, 13)), keep)


def by_key(placed: list[Placed]) -> dict[str, Placed]:
    return {one.key: one for one in placed}


def test_a_lone_label_stands_right_of_its_mark_and_level_with_it() -> None:
    mark = dot(400, 200)
    [one] = place([label("a", mark, "2,000", "South Korea")], frame=FRAME)
    assert one.align == "left"
    assert one.x == one.box.left > mark.right
    assert sum((one.box.top, one.box.bottom)) / 2 == pytest.approx(200)
    assert one.box.height == pytest.approx(29 * 1.15)
    assert one.box.top < one.baselines[0] < one.baselines[1] < one.box.bottom


def test_at_the_right_edge_it_stands_left() -> None:
    mark = dot(850, 200)
    [one] = place([label("a", mark, "2,000", "South Korea")], frame=FRAME)
    assert one.align == "right"
    assert one.x == one.box.right < mark.left


def test_where_both_sides_are_blocked_it_stands_above() -> None:
    sides = [Box(300, 196, 392, 204), Box(408, 196, 500, 204)]
    [one] = place([label("a", dot(400, 200), "2,000", "KIDA")], frame=FRAME, marks=sides)
    assert one.align == "center"
    assert one.box.bottom < 195


def test_above_its_mark_it_stands_beyond_what_belongs_to_it() -> None:
    mark = dot(400, 200)
    fade = Box(396, 160, 404, 195)
    sides = [Box(300, 100, 392, 304), Box(408, 100, 500, 304), Box(300, 205, 500, 304)]
    named = label("a", mark, "2,000", "KIDA")
    assert place([named], frame=FRAME, marks=[*sides[:2], fade, sides[2]]) == []
    clear = Box(mark.left, fade.top, mark.right, mark.bottom)
    free = [Box(300, 170, 392, 304), Box(408, 170, 500, 304), sides[2]]
    [one] = place([replace(named, clear=clear)], frame=FRAME, marks=[*free, fade])
    assert one.box.bottom < fade.top


def test_it_stands_as_near_to_no_mark_that_it_does_not_name() -> None:
    named = label("a", dot(400, 200), "2,000", "KIDA")
    [alone] = place([named], frame=FRAME)
    box = alone.box
    near = [
        Box(box.left, box.top - 20, box.right, box.top - 4),
        Box(box.left, box.bottom + 4, box.right, box.bottom + 20),
    ]
    [one] = place([named], frame=FRAME, marks=near)
    assert (alone.align, one.align) == ("left", "right")


@pytest.mark.parametrize(("x", "align"), [(300, "left"), (845, "right")])
def test_two_points_one_above_the_other_share_a_side(x: float, align: str) -> None:
    upper, lower = dot(x, 200), dot(x, 220)
    labels = [label("up", upper, "2,000", "South Korea"), label("low", lower, "1,000", "KIDA")]
    for order in (labels, labels[::-1]):
        one = by_key(place(order, frame=FRAME))
        assert one["up"].align == one["low"].align == align
        assert one["up"].box.bottom < one["low"].box.top < one["up"].box.bottom + 10
        assert 188 < sum((one["up"].box.top, one["up"].box.bottom)) / 2 < 200
        assert 220 < sum((one["low"].box.top, one["low"].box.bottom)) / 2 < 232


def test_three_points_of_which_two_are_in_a_corner() -> None:
    labels = [
        label("15800", dot(780, 60, up=18), "more than 15,800", NAMES[2]),
        label("2000", dot(90, 380), "2,000", "South Korea"),
        label("1000", dot(90, 400), "more than 1,000", "United States"),
    ]
    one = by_key(place(labels, frame=FRAME))
    assert [one[key].align for key in ("15800", "2000", "1000")] == ["right", "left", "left"]
    assert one["1000"].box.bottom == pytest.approx(FRAME.bottom - MARGIN)


def test_labels_stand_off_their_own_stepped_line() -> None:
    points = [(120, 380), (220, 350), (330, 310), (340, 250), (520, 240), (600, 150), (800, 60)]
    lines = []
    for (x, y), (next_x, next_y) in pairwise(points):
        lines += [Segment(x, y, next_x, y, "s"), Segment(next_x, y, next_x, next_y, "s")]
    labels = [label(str(x), dot(x, y), f"{x},000", "KIDA") for x, y in points]
    placed = place(labels, frame=FRAME, segments=lines)
    assert len(placed) == len(points)
    assert not any(line.touches(one.box) for line in lines for one in placed)


def test_no_line_runs_through_a_label_and_none_stands_far_from_its_mark() -> None:
    rules = [Segment(300, y, 500, y, "other") for y in range(100, 301, 8)]
    assert place([label("a", dot(400, 200), "2,000", "KIDA")], frame=FRAME, segments=rules) == []


def test_a_label_makes_way_for_one_that_has_no_other_place() -> None:
    """The first one would stand right, where alone the second one can."""
    frame, wall = Box(0, 0, 330, 60), [Box(215, 0, 235, 60)]
    either = label("either", dot(100, 30), "2,000", "KIDA")
    placed = place([either, label("left", dot(200, 30), "1,000", "X")], frame=frame, marks=wall)
    assert [one.align for one in placed] == ["right", "right"]
    assert [one.align for one in place([either], frame=frame, marks=wall)] == ["left"]


def test_labels_to_keep_go_first() -> None:
    frame = Box(0, 0, 110, 50)
    labels = [
        label("other", dot(10, 25), "2,000", "KIDA", keep=False),
        label("kept", dot(20, 25), "3,000", "South Korea"),
    ]
    assert [one.key for one in place(labels, frame=frame)] == ["kept"]


def test_a_full_frame_drops_even_labels_to_keep() -> None:
    assert place([label("a", dot(400, 200), "2,000", "KIDA")], frame=FRAME, blocked=[FRAME]) == []
    assert place([label("a", dot(5, 5), "2,000", "KIDA")], frame=Box(0, 0, 20, 20)) == []
    assert place([], frame=FRAME) == []


def test_what_cannot_be_drawn_is_left_out_and_never_raises() -> None:
    nan, inf = math.nan, math.inf
    labels = [
        Label("no lines", dot(100, 100), ()),
        Label("no text", dot(100, 100), (Line("", 12),)),
        Label("no size", dot(100, 100), (Line("text", 0),)),
        label("no place", Box(nan, 0, nan, 10), "2,000", "KIDA"),
        label("far off", dot(1e9, 1e9), "2,000", "KIDA"),
        label("endless", Box(-inf, 0, inf, 10), "2,000", "KIDA"),
        label("fine", dot(200, 200, 0), "2,000", "KIDA"),
    ]
    drawn = [Segment(nan, 0, 5, 5), Segment(-inf, 300, inf, 300), Segment(-inf, -inf, inf, 50)]
    placed = place(labels, frame=FRAME, segments=drawn, blocked=[Box(nan, nan, nan, nan)])
    assert [one.key for one in placed] == ["fine"]


def test_equal_marks_get_labels_apart() -> None:
    labels = [label(str(n), dot(400, 200), f"{n},000", NAMES[n]) for n in range(3)]
    placed = place(labels, frame=FRAME)
    assert len(placed) == 3
    check(labels, placed)


# --- Generated charts -----------------------------------------------------------------------


def overlap(one: Box, two: Box) -> bool:
    across = min(one.right, two.right) - max(one.left, two.left)
    upright = min(one.bottom, two.bottom) - max(one.top, two.top)
    return across > 1e-9 and upright > 1e-9


def runs_through(line: Segment, box: Box) -> bool:
    """Clip the line to the box, a rule of its own beside the one of the module."""
    start, end = 0.0, 1.0
    for at, step, low, high in (
        (line.x1, line.x2 - line.x1, box.left, box.right),
        (line.y1, line.y2 - line.y1, box.top, box.bottom),
    ):
        if step == 0:
            if not low + 1e-9 < at < high - 1e-9:
                return False
            continue
        enter, leave = sorted(((low - at) / step, (high - at) / step))
        start, end = max(start, enter), min(end, leave)
    return start < end - 1e-9


def check(  # noqa: PLR0913 - the same things that labels heed
    labels: list[Label],
    placed: list[Placed],
    *,
    frame: Box = FRAME,
    marks: list[Box] | None = None,
    segments: list[Segment] | None = None,
    blocked: list[Box] | None = None,
) -> None:
    """Assert that nothing overlaps that must not."""
    source = {one.key: one for one in labels}
    every_mark = [*(marks or []), *(one.mark for one in labels)]
    for one in placed:
        own = source[one.key]
        assert one.box.inside(frame.grown(-MARGIN))
        assert not any(overlap(one.box, box) for box in (*every_mark, *(blocked or [])))
        assert not any(runs_through(line, one.box) for line in segments or [])
        x, y = nearest(one.box, *own.mark.middle)
        assert math.dist((x, y), nearest(own.mark, x, y)) < 16 * 0.8
    for one, two in combinations(placed, 2):
        assert not overlap(one.box, two.box)


@st.composite
def charts(draw: st.DrawFn) -> dict[str, list]:
    """Draw a chart of 1 to 200 points, some in columns, with stepped and slanted lines."""
    count = draw(st.one_of(st.integers(1, 12), st.integers(1, 200)))
    chance = random.Random(draw(st.integers(0, 2**32)))  # noqa: S311 - no secret
    kept, grid = chance.random(), chance.choice((1, 20, 100))
    labels = []
    for number in range(count):
        x = FRAME.left + chance.uniform(0, FRAME.width) // grid * grid
        y = chance.uniform(FRAME.top, FRAME.bottom)
        mark = dot(x, y, chance.choice((3, 5)), up=chance.choice((0, 15)))
        value = chance.choice(("", "about ", "more than ")) + f"{chance.randrange(10**5):,}"
        keep, name = chance.random() < kept, chance.choice(NAMES)
        labels.append(label(str(number), mark, value, name, keep=keep))
    lines = []
    for owner in ("s", "t"):
        points = sorted(one.mark.middle for one in labels if chance.random() < 0.3)
        for (x, y), (next_x, next_y) in pairwise(points):
            if chance.random() < 0.2:
                lines.append(Segment(x, y, next_x, next_y, owner))
            else:
                lines.append(Segment(x, y, next_x, y, owner))
                lines.append(Segment(next_x, y, next_x, next_y, chance.choice((owner, ""))))
    spots = [(chance.uniform(60, 800), chance.uniform(20, 400)) for _ in range(4)]
    return {
        "labels": labels,
        "segments": lines if chance.random() < 0.7 else [],
        "marks": [dot(*spot) for spot in spots[:2]],
        "blocked": [Box(x, y, x + 60, y + 20) for x, y in spots[2:]],
    }


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(charts())
def test_nothing_ever_overlaps(chart: dict[str, list]) -> None:
    labels = chart.pop("labels")
    placed = place(labels, frame=FRAME, **chart)
    check(labels, placed, **chart)
    keys = [one.key for one in placed]
    assert keys == sorted(keys, key=int)
    assert placed == place(tuple(labels), frame=FRAME, **chart)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 12), st.integers(0, 2**32))
def test_every_label_to_keep_is_placed_where_there_is_room(count: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    frame = Box(0, 0, 1500, 800)
    labels = []
    for n, cell in enumerate(chance.sample(range(12), count)):
        x, y = 250 + 500 * (cell % 3), 100 + 195 * (cell // 3)
        at = dot(x + chance.uniform(-60, 60), y + chance.uniform(-30, 30))
        labels.append(label(str(n), at, f"{n},000", NAMES[n % 4]))
    placed = place(labels, frame=frame)
    assert len(placed) == count
    check(labels, placed, frame=frame)


@pytest.mark.parametrize("keep", [True, False])
def test_thousands_of_labels_take_about_a_second(keep: bool) -> None:  # noqa: FBT001 - a case
    chance = random.Random(1)  # noqa: S311 - no secret
    labels = [
        label(
            str(n),
            dot(chance.uniform(60, 860), chance.uniform(20, 420)),
            "2,000",
            "KIDA",
            keep=keep,
        )
        for n in range(5000)
    ]
    with processor_limit(5):  # generous, for slow machines
        place(labels, frame=FRAME)
