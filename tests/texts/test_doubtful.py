"""Numbers that stay doubtful have no value; what is sure keeps it."""

import pytest

from components.texts.doubtful import doubtful_end, first_column
from components.texts.figures import read

DOUBTFUL = [
    "15´800", "15·800", "15  800", "15.8OO", "l5.800", "О5.800", "②5.800", "1⁵.800", "5×10³",
    "600 0000", "360.0000", "1\u03365.800", "\u202e008.51",
]  # fmt: skip


@pytest.mark.parametrize("number", DOUBTFUL)
def test_a_doubtful_number_is_seen_and_proves_nothing(number):
    found = read(f"Es kamen {number} Soldaten an.", "de")
    assert found
    assert not any(figure.values or figure.by_rule for figure in found)


@pytest.mark.parametrize("number", ["15.800", "15 800", "15‘800", "15\u2007800", "１５.８００"])
def test_a_sure_number_keeps_its_value(number):
    (figure,) = read(f"Es kamen {number} Soldaten an.", "de")
    assert figure.best == 15800


@pytest.mark.parametrize("number", ["15\n800", "15 \n800", "15\n\n800", "1\n5.800", "15.\n800"])
def test_a_number_broken_over_a_line_proves_nothing(number):
    found = read(f"Es kamen {number} Soldaten an.", "de")
    assert not any(figure.values for figure in found)


@pytest.mark.parametrize(
    "text",
    [
        "15\n800 Soldaten",
        "Es fielen 15.\n\n800 wurden verletzt.",
        "Container: 15\n800\n300",
        "Es waren 15\n80 Soldaten",
    ],
)
def test_numbers_on_lines_of_their_own_are_two(text):
    assert len(read(text, "de")) > 1


def test_where_a_doubtful_number_ends():
    assert doubtful_end("15  800 Mann", 0, 2) == 7
    assert doubtful_end("15 Mann", 0, 2) is None


def test_a_row_of_a_table_is_cut_behind_its_first_number():
    assert first_column("12 000 180 000") == 6
    assert first_column("12 000") == 6


def test_a_number_that_a_line_end_may_break_proves_nothing():
    assert [figure.values for figure in read("Es kamen 15\n800 Soldaten an.", "de")] == [
        frozenset()
    ]
    assert [figure.best for figure in read("15\n800\n300\n", "de")] == [15, 800, 300]
