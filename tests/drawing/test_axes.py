from datetime import UTC, datetime

import pytest

from components.drawing import axes
from components.drawing.layout import lay_out, lay_out_rows
from components.drawing.sheet import Options, Words

WORDS = Words("Title", "Subtitle", (), ())


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


def test_a_label_without_room_on_a_level_axis_is_left_out():
    sheet = lay_out_rows(Options(drawing="compare"), WORDS, [100], 100)
    sheet.texts.clear()
    axes.write_level(sheet, [0, 1, 2, 100], ["zero", "one", "two", "one hundred"])
    assert axis(sheet, "center") == ["zero", "one hundred"]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (moment(2023, 10), moment(2025, 5), ["Jan 2024", "Jul 2024", "Jan 2025"]),
        (moment(2010), moment(2025), ["2012", "2014"]),
        (moment(2024, 5), moment(2024, 5), ["Mar 2024", "Jul 2024"]),
    ],
)
def test_time_has_months_or_years(first, last, expected):
    labels = axis(lay_out(Options(), WORDS, [first, last], [1, 2], 0), "center")
    assert set(expected) <= set(labels)


def test_no_label_shows_the_noise_of_binary_fractions():
    for high in (0.7, 0.9, 1.3, 2.4, 0.07):
        sheet = lay_out(Options(), WORDS, [0, 1e12], [high], 0)
        assert all(len(label) <= 5 for label in axis(sheet, "right")), axis(sheet, "right")
