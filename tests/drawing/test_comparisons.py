from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components import naming, table
from components.dates import parse
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


def test_open_bounds_fade_left_and_right_and_ranges_lie():
    found = drawing(
        [
            (0, 0, "a", (100, None, None, False, None), "X"),
            (1, 0, "a", (None, None, 100, False, None), "X"),
            (2, 0, "a", (50, None, 200, False, None), "X"),
        ]
    )
    least, most, ranged = found.marks
    assert [shape.kind for shape in least.shapes] == ["right", "cap"]
    assert [shape.kind for shape in most.shapes] == ["left", "cap"]
    (bar,) = ranged.shapes
    assert bar.kind == "bar"
    assert bar.x < bar.x2


def test_a_sheet_grows_with_its_rows_and_is_no_higher_than_they_need():
    few, many = (
        drawing([of(n, 10 + n) for n in range(count)], height=400, highest=10_000)
        for count in (2, 100)
    )
    assert len(many.marks) == 100
    assert few.sheet.options.height < 400 < many.sheet.options.height


def test_rows_of_a_fixed_height_fill_it_and_share_what_is_left():
    estimates = [
        of(0, 5),
        of(100, 7, "A very long name of a body that needs two lines"),
        of(200, 9),
    ]
    made = drawing(estimates, width=1600, height=900, text=24, margin=38, highest=0)
    areas = [placed.area for placed in made.marks]
    assert areas[-1].bottom == pytest.approx(made.sheet.plot.bottom, abs=1)
    assert areas[1].height - areas[0].height < 24 * 1.5
    assert areas[0].height == pytest.approx(areas[2].height)


def test_what_may_not_grow_goes_on_in_further_parts_and_drops_no_row():
    estimates = [of(n, 10 + n) for n in range(100)]
    options = Options(scale="log", drawing="compare", height=400)
    parts = comparisons.count_parts(rows_of(estimates), NAMES, options)
    made = [drawing(estimates, height=400, part=n) for n in range(1, parts + 1)]
    shown = [mark.mark.id for each in made for mark in each.marks]
    assert shown == [f"e{n}" for n in range(100)]
    assert all(each.sheet.options.height == 400 for each in made)
    assert len({each.sheet.values for each in made}) == 1
    first = [text.text for text in made[0].sheet.texts]
    assert f"Rows 1–{len(made[0].marks)} of 100, part 1 of {parts}" in first


def test_a_part_has_the_notes_the_sources_and_the_legend_of_its_own_rows():
    rows = rows_of([of(n, 10 + n) for n in range(99)] + [of(99, 110, "Last")])
    rows[-1] = replace(
        rows[-1],
        note="a remark",
        outlet="Late Post",
        amount=rows[-1].amount._replace(approximate=True),
    )
    options = Options(scale="log", drawing="compare", height=400, notes=True)
    parts = comparisons.count_parts(rows, NAMES, options)
    made = [comparisons.draw(rows, NAMES, replace(options, part=part)).sheet for part in (1, parts)]
    first, last = (" ".join(text.text for text in sheet.texts) for sheet in made)
    for words in ("a remark", "Late Post"):
        assert words not in first
        assert words in last


def test_words_have_a_column_and_no_place_on_the_axis():
    found = drawing([of(0, 5), (9, 0, "a", (None, None, None, False, "dozens"), "X")])
    figure, claim = found.marks
    assert claim.shapes == ()
    assert figure.shapes[0].x > found.sheet.plot.left
    (text,) = (text for text in found.sheet.texts if "dozens" in text.text)
    assert text.x < found.sheet.plot.left


def test_a_brief_sheet_has_the_name_and_the_rows_alone(real_library):
    """All metrics of one estimate or more have room on one screen of 1280 by 800 pixels."""
    total = 0.0
    for key, names in naming.of(real_library).items():
        rows = [row for row in table.rows(real_library) if row.metric == key]
        options = Options(width=600, height=0, highest=1600, drawing="compare", brief=True)
        made = comparisons.draw(rows, names, options)
        assert {text.part for text in made.sheet.texts} <= {
            "title",
            "subtitle",
            "row",
            "label",
            "axis",
        }
        assert made.sheet.texts[0].text == names.title
        assert len(made.marks) == len(rows)
        total += made.sheet.options.height
    assert total / 2 < 800


@pytest.mark.parametrize("width", [340, 720, 1600])
def test_nothing_of_a_row_is_cut(width):
    by = "Ministry of Defence of the United Kingdom of Great Britain and Northern Ireland"
    estimates = [(0, 30, "a", (4_200_000, None, 5_800_000, True, None), by)]
    told = " ".join(
        text.text
        for text in drawing(estimates, width=width, highest=10_000).sheet.texts
        if text.part in ("row", "label")
    )
    assert "…" not in told
    assert "about 4.2–5.8 million offered" in told
    assert by in told


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
    names = naming.of(real_library)["revenue"]
    for width, height, size in ((720, 600, 12.5), (1600, 900, 24), (1080, 1080, 19)):
        options = Options(width=width, height=height, text=size, drawing="compare")
        made = comparisons.draw(rows, names, options)
        foot = " ".join(text.text for text in made.sheet.texts if text.part == "footer")
        assert "Converted: €5bn = $5.28bn at the ECB rate of 18 Nov 2024, 1.0552." in foot


def test_a_row_says_which_time_its_figure_covers():
    covering = replace(rows_of([of(700, 5)])[0], as_of=parse("2022-06/2023-06"))
    made = comparisons.draw([covering], NAMES, Options(drawing="compare"))
    assert "covers Jun 2022 – Jun 2023" in " ".join(text.text for text in made.sheet.texts)
