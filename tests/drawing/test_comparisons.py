from hypothesis import given, settings
from hypothesis import strategies as st

from components import table
from components.drawing import comparisons
from components.drawing.geometry import Box
from components.drawing.sheet import Options
from tests.drawing.test_timelines import ESTIMATES, NAMES, text_box
from tests.rows import rows_of


def drawing(estimates, **options):
    rows = rows_of(estimates)
    return comparisons.draw(
        rows, NAMES, Options(**{"scale": "log", "drawing": "compare", **options})
    )


def of(day, value, by="KIDA"):
    return (day, 0, "a", (None, value, None, False, None), by)


def test_rows_stand_in_order_of_publication():
    found = drawing([of(200, 5), of(0, 9), of(100, 7)])
    told = [(placed.mark.id, placed.place[1]) for placed in found.marks]
    assert [key for key, _ in told] == ["e1", "e2", "e0"]
    assert [y for _, y in told] == sorted(y for _, y in told)


def test_values_share_one_axis_from_left_to_right():
    found = drawing([of(0, 10), of(1, 100), of(2, 1000)])
    xs = [placed.place[0] for placed in found.marks]
    assert xs == sorted(xs)
    assert (
        abs((xs[1] - xs[0]) - (xs[2] - xs[1])) < 1e-6
    )  # equal ratios are equal steps on a log axis


def test_bounds_point_left_and_right_and_ranges_lie():
    found = drawing(
        [
            (0, 0, "a", (100, None, None, False, None), "X"),
            (1, 0, "a", (None, None, 100, False, None), "X"),
            (2, 0, "a", (50, None, 200, False, None), "X"),
        ]
    )
    least, most, ranged = found.marks
    assert (least.points, most.points, ranged.points) == ("right", "left", "")
    assert most.tip[0] < most.place[0] < least.tip[0]
    assert ranged.bar[0] < ranged.bar[2]
    assert ranged.bar[1] == ranged.bar[3]


def test_a_low_sheet_shows_the_latest_and_says_how_many_it_leaves_out():
    found = drawing([of(n, 10 + n) for n in range(100)], height=400)
    shown = len(found.marks)
    assert shown < 100
    assert found.marks[-1].mark.id == "e99"
    assert f"{100 - shown} earlier not shown" in [text.text for text in found.sheet.texts]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(ESTIMATES, min_size=1, max_size=200),
    st.sampled_from([(720, 420, 12.5), (340, 560, 12), (1600, 900, 24)]),
    st.sampled_from(["linear", "log"]),
)
def test_no_text_overlaps_another_or_leaves_the_sheet(estimates, size, scale):
    wide, high, base = size
    found = drawing(estimates, width=wide, height=high, text=base, scale=scale)
    sheet = Box(0, 0, wide, high)
    boxes = [(text, text_box(text)) for text in found.sheet.texts]
    for at, (text, box) in enumerate(boxes):
        assert box.inside(sheet.grown(0.5)), (text, box)
        for other, taken in boxes[at + 1 :]:
            assert not box.grown(-0.5).overlaps(taken.grown(-0.5)), (text, other)


def test_the_conversion_of_money_stands_at_the_foot(real_library):
    rows = [row for row in table.rows(real_library) if row.metric == "revenue"]
    names = table.names(real_library)["revenue"]
    for width, height, size in ((720, 600, 12.5), (1600, 900, 24), (1080, 1080, 19)):
        options = Options(width=width, height=height, text=size, drawing="compare")
        made = comparisons.draw(rows, names, options)
        foot = " ".join(text.text for text in made.sheet.texts if text.part == "footer")
        assert "Converted: €5bn = $5.28bn at the ECB rate of 18 Nov 2024, 1.0552." in foot
