"""Numbers of digits and characters that multiply."""

import pytest

from components.texts import languages
from components.texts.characters import Numerals

KOREAN, JAPANESE = (Numerals(each, each.unspaced) for each in map(languages.of, ("ko", "ja")))


@pytest.mark.parametrize(
    ("numerals", "text", "plain"),
    [
        (KOREAN, "1만5000", "15000"),
        (KOREAN, "3억 2천만", "320000000"),
        (KOREAN, "1만 2,345", "12345"),
        (KOREAN, "만 이천삼백사십오", "12345"),
        (KOREAN, "열두", "12"),
        (KOREAN, "스물다섯", "25"),
        (JAPANESE, "二百五十", "250"),
        (JAPANESE, "二〇二四", "2024"),
        (JAPANESE, "1億2345万6789", "123456789"),
        (JAPANESE, "2.55万", "2.55 万"),
    ],
)
def test_a_number_is_written_in_digits(numerals, text, plain):
    numeral = numerals.at(text, 0)
    assert (numeral.plain, numeral.end) == (plain, len(text))


@pytest.mark.parametrize(
    ("numerals", "text", "end"),
    [
        (KOREAN, "23일", 2),  # no 231: 일 is a day
        (KOREAN, "5천만만", 3),
        (JAPANESE, "1万20000", 2),
        (JAPANESE, "3百5千", 3),
        (JAPANESE, "3億2億", 3),
        (JAPANESE, "十五5", 2),
    ],
)
def test_what_fits_no_number_ends_it(numerals, text, end):
    assert numerals.at(text, 0).end == end


def test_a_range_shares_the_scale_of_a_number_that_has_one():
    assert KOREAN.at("5천만", 0).plain == "5 천만"
