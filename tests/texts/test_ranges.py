"""Two numbers that are one range."""

import pytest

from components.texts import languages
from components.texts.cursor import Cursor
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
    ],
)
def test_range(text, opener, ends):
    cursor = Cursor(text, compile_language(languages.of("de")))
    found = range_from(cursor, number_at(cursor, 0), opener)
    assert (found and (found.value, found.high)) == ends
