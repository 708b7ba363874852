"""Two numbers that are one range."""

import pytest

from components.texts import languages
from components.texts.cursor import Cursor
from components.texts.figures import read
from components.texts.numerals import number_at
from components.texts.patterns import compile_language
from components.texts.ranges import range_from


@pytest.mark.parametrize(
    ("text", "opener", "ends"),
    [
        ("4,2 bis 5,8 Millionen", "", (4_200_000, 5_800_000)),
        ("10- bis 12.000", "", (10_000, 12_000)),
        ("10 und 12", "", None),
        ("10 und 12", "zwischen", (10, 12)),
        ("300–1.200", "", (300, 1200)),
        ("2022 bis 5.000", "", None),
        ("40 % bis 60 Container", "", None),
        ("40 % bis 60 %", "", (40, 60)),
        ("5.000 bis 1.58.00", "", None),
        ("5.000 bis 14.30 Uhr", "", None),
        ("10 bis 12er", "", None),
        ("10 und ", "zwischen", None),
    ],
)
def test_range(text, opener, ends):
    cursor = Cursor(text, compile_language(languages.of("de")))
    found = range_from(cursor, number_at(cursor, 0), opener)
    assert (found and (found.value, found.high)) == ends


def test_an_upper_bound_below_the_lower_one_ends_no_range():
    found = read("mindestens 500, höchstens 400 Container", "de")
    assert [(f.low, f.high) for f in found] == [(500, None), (None, 400)]


@pytest.mark.parametrize(
    ("lang", "text", "bounds"),
    [
        ("ru", "с 3000 до 5000", [(None, 3000, None), (None, 5000, None)]),
        ("ru", "с 3 до 5 тысяч", [(None, 3000, None), (None, 5000, None)]),
        ("ru", "с 3000 в мае до 5000", [(None, 3000, None), (None, 5000, None)]),
        ("uk", "з 12000 солдатів загинуло до 6000", [(None, 12000, None), (None, None, 6000)]),
        ("pl", "straty wzrosły do 5000", [(None, 5000, None)]),
        ("pl", "straty wynoszą do 5000", [(None, None, 5000)]),
        ("ru", "до 5000 выросли потери", [(None, 5000, None)]),
        ("ru", "потери выросли, погибло до 5000", [(None, None, 5000)]),
        ("ru", "потери выросли, сообщают, до 5000", [(None, 5000, None)]),
        ("ru", "от 3 до 5 тысяч", [(3000, None, 5000)]),
        ("en", "it rose from 3 to 5 million", [(None, 3_000_000, None), (None, 5_000_000, None)]),
    ],
)
def test_a_change_has_two_values_and_no_bound(lang, text, bounds):
    assert [(f.low, f.best, f.high) for f in read(text, lang)] == bounds


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("4.1 million (3.2-4.9)", (3_200_000, 4_900_000)),
        ("4.1 million lost (3.2-4.9)", (3.2, 4.9)),
        ("4.1 thousand (3200-4900)", (3200, 4900)),
    ],
)
def test_a_range_in_brackets_right_behind_a_number_has_its_scale(text, ends):
    found = read(text, "en")[1]
    assert (found.low, found.high) == ends


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("a force of 8 to 10,000 fighters", 8_000, 10_000),
        ("between 8 and 10,000 men", 8_000, 10_000),
        ("a scale of 1 to 10,000", 1, 10_000),
        ("2 to 10,000 men", 2, 10_000),
        ("from 8 to 10,000", 8, 10_000),
        ("8 to 10,500 men", 8, 10_500),
    ],
)
def test_a_small_number_little_below_thousands_is_in_thousands_too(text, low, high):
    (figure,) = read(text, "en")
    assert (figure.low, figure.high) == (low, high)
