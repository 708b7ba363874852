import pytest

from components.drawing import glyphs
from components.drawing.glyphs import Pixels, Scale

UP = Scale(10, 100, across=False, floor=300)
ACROSS = Scale(10, 100, across=True, floor=50)


def kinds(at, scale=UP, **options):
    return [shape.kind for shape in glyphs.shapes(at, scale, **options)]


@pytest.mark.parametrize(
    ("at", "approximate", "expected"),
    [
        (Pixels(None, 200, None), False, ["dot"]),
        (Pixels(None, 200, None), True, ["up", "down", "dot"]),
        (Pixels(200, None, None), False, ["up", "cap"]),
        (Pixels(None, None, 200), False, ["down", "cap"]),
        (Pixels(200, None, 150), False, ["bar"]),
        (Pixels(200, None, 150), True, ["up", "down", "bar"]),
        (Pixels(200, 180, 150), False, ["whisker", "cap", "cap", "dot"]),
        (Pixels(200, 150, None), False, ["up", "whisker", "cap", "dot"]),
    ],
)
def test_the_shapes_follow_the_bounds(at, approximate, expected):
    assert kinds(at, approximate=approximate) == expected


def test_an_open_bound_fades_away_from_its_value_upward_or_right():
    fade = glyphs.shapes(Pixels(200, None, None), UP)[0]
    assert (fade.y, fade.y2) == (200, 200 - 10 * glyphs.FADE)
    fade = glyphs.shapes(Pixels(200, None, None), ACROSS)[0]
    assert (fade.x, fade.x2) == (200, 200 + 10 * glyphs.FADE)


def test_nothing_fades_below_the_lowest_value():
    assert glyphs.shapes(Pixels(None, None, 295), UP)[0].y2 == 300
    assert glyphs.shapes(Pixels(None, None, 55), ACROSS)[0].x2 == 50


def test_the_box_holds_dots_with_their_radius():
    box = glyphs.box(glyphs.shapes(Pixels(None, 200, None), UP), 10)
    assert (box.left, box.top, box.right, box.bottom) == (95, 195, 105, 205)
