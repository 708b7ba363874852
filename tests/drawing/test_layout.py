from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from components.drawing.layout import add_to_foot, lay_out, lay_out_rows
from components.drawing.lettering import width
from components.drawing.sheet import Options, Words

WORDS = Words(
    "Title", "Subtitle", ("Sources: A (2024).", "As of today"), (("stated", "value as stated"),)
)


def moment(year, month=1, day=1):
    return datetime(year, month, day, tzinfo=UTC).timestamp() * 1000


@given(
    st.lists(st.floats(moment(1990), moment(2060)), min_size=1, max_size=5),
    st.lists(st.integers(1, 10**14), min_size=1, max_size=5),
    st.sampled_from(["linear", "log"]),
    st.integers(0, 5),
)
def test_every_point_lies_inside_the_plot_with_room_for_an_arrow(moments, values, scale, lane):
    sheet = lay_out(Options(scale=scale), WORDS, moments, values, lane)
    for value in values:
        assert sheet.plot.top + 20 <= sheet.y(value) <= sheet.plot.bottom + 0.01
    for each in moments:
        assert sheet.plot.left <= sheet.x(each) <= sheet.plot.right


@given(st.lists(st.integers(1, 10**14), min_size=1, max_size=5), st.sampled_from(["linear", "log"]))
def test_every_value_of_a_comparison_lies_inside_the_plot(values, scale):
    sheet = lay_out_rows(Options(scale=scale, drawing="compare"), WORDS, values, 200)
    for value in values:
        assert sheet.plot.left <= sheet.across(value) <= sheet.plot.right


def test_without_values_or_moments_there_is_still_a_sheet():
    assert lay_out(Options(), WORDS, [], [], 0).texts
    assert lay_out_rows(Options(), WORDS, [], 200).texts


def test_the_footer_takes_the_first_text_that_fits_or_the_last_one_shortened():
    sheet = lay_out(Options(width=400), WORDS, [], [], 0)
    add_to_foot(sheet, "far too long for this line " * 9, "short")
    lines = [text for text in sheet.texts if text.part == "footer"]
    assert max(lines, key=lambda text: text.y).text == "As of today · short"
    add_to_foot(sheet, "far too long for this line " * 9)
    last = max((text for text in sheet.texts if text.part == "footer"), key=lambda text: text.y)
    assert last.text.endswith("…")
    assert width(last.text, last.size) <= 400 - 2 * sheet.options.margin
