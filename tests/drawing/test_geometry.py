"""Boxes that only share an edge are apart."""

import pytest

from components.drawing.geometry import Box, Segment


def test_boxes_that_share_an_edge_do_not_overlap() -> None:
    box = Box(0, 0, 10, 10)
    assert not box.overlaps(Box(10, 0, 20, 10))
    assert box.overlaps(Box(9, 9, 20, 20))
    assert box.inside(box)
    assert not box.grown(1).inside(box)


@pytest.mark.parametrize(
    ("line", "touches"),
    [
        (Segment(-5, 5, 15, 5), True),
        (Segment(5, 2, 5, 3), True),
        (Segment(-5, 0, 15, 0), False),
        (Segment(-5, 5, 5, -7), False),
        (Segment(-5, 5, 5, -3), True),
        (Segment(20, 0, 30, 10), False),
    ],
)
def test_lines_touch_boxes(line: Segment, touches: bool) -> None:  # noqa: FBT001 - a case
    assert line.touches(Box(0, 0, 10, 10)) is touches
