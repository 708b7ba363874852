from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.drawing.sheets import Options, Words, lay_out, lay_out_rows

WORDS = Words(
    "Title", "Subtitle", ("Sources: A (2024).", "As of today"), (("stated", "value as stated"),)
)


def moment(year, month=1, day=1):
    return datetime(year, month, day, tzinfo=UTC).timestamp() * 1000


def axis(sheet, align):
    return [text.text for text in sheet.texts if text.part == "axis" and text.align == align]


def test_values_have_round_ticks_from_zero():
    sheet = lay_out(Options(), WORDS, [moment(2023), moment(2025)], [1000, 15800], 0)
    assert axis(sheet, "right") == ["0", "5,000", "10,000", "15,000"]


def test_money_has_its_sign():
    words = Words("T", "S", (), (), "USD")
    assert axis(lay_out(Options(), words, [0, 1e12], [5e9, 20e9], 0), "right") == [
        "$0",
        "$5bn",
        "$10bn",
        "$15bn",
        "$20bn",
    ]


def test_a_logarithmic_axis_has_ones_twos_and_fives():
    sheet = lay_out(Options(scale="log", height=500), WORDS, [0, 1e12], [4000, 100_000], 0)
    assert {"5,000", "10,000", "20,000", "50,000", "100,000"} <= set(axis(sheet, "right"))


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (moment(2023, 10), moment(2025, 5), ["Jan 2024", "Jul 2024", "Jan 2025"]),
        (moment(2010), moment(2025), ["2012", "2014"]),
        (moment(2024, 5), moment(2024, 5), ["Mar 2024", "Jul 2024"]),
    ],
)
def test_time_has_months_or_years(first, last, expected):
    told = axis(lay_out(Options(), WORDS, [first, last], [1, 2], 0), "center")
    assert set(expected) <= set(told)


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
