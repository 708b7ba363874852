"""Numbers in digits, their marks and scale words."""

from decimal import Decimal

import pytest

from components.texts import languages
from components.texts.cursor import Cursor
from components.texts.figures import read
from components.texts.number_words import plain
from components.texts.numerals import exact, number_at
from components.texts.patterns import compile_language


@pytest.mark.parametrize(
    ("raw", "mark", "value"),
    [
        ("15.800", ",", "15800"),
        ("15.800", ".", "15.8"),
        ("15.800", "", None),
        ("15.80", ",", "15.8"),
        ("1.234.567,5", "", "1234567.5"),
        ("1.58.00", ",", None),
        ("360.0000", ",", None),
        ("15'800", ",", "15800"),
        ("0.800", ",", "0.8"),
        ("1.234,567.890", ",", None),
        ("1'234.567'8", ".", None),
        ("1.23,456.7", ".", None),
    ],
)
def test_marks(raw, mark, value):
    assert exact(raw, mark) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("lang", "text", "value", "end"),
    [
        ("de", "2½ Mio. Schuss", 2_500_000, 7),
        ("de", "5 hundert Tausend", 500_000, 17),
        ("en", "5m", 5_000_000, 2),
        ("de", "5m", 5, 1),
        ("en", "5m steel brick wall", 5, 1),
        ("en", "5m steel brick walls", 5_000_000, 2),
        ("en", "5MM of USD", 5, 1),
        ("en", "12 345 678 901 234 men", None, 18),
        ("en", "12 345 678 901 000 men", 12_345_678_901_000, 18),
        ("en", "5MM USD", 5_000_000, 3),
        ("en", "20, 000 men", 20_000, 7),
        ("en", "20. 500 men", 20, 2),
        ("la", "20, 000 milites", 20, 2),
        ("en", "3/4", None, 3),
        ("ru", "12 тыс. 500", 12_500, 11),
        ("ru", "1 млн 200 тыс.", 1_200_000, 14),
        ("ru", "1,5 млн 200", 1_500_000, 7),
        ("ru", "12 тыс. 152-мм", 12_000, 7),
        ("ru", "5-ти тысяч", 5000, 10),
        ("uk", "10 з лишком тисяч", 10_000, 17),
        ("pl", "2 i pół miliona", 2_500_000, 15),
    ],
)
def test_a_number_with_its_scale_words(lang, text, value, end):
    number = number_at(Cursor(text, compile_language(languages.of(lang))), 0)
    assert (number.value, number.end) == (value, end)


def test_plain_values():
    assert [plain(Decimal(text)) for text in ("5.00", "5.5")] == [5, 5.5]
    assert plain(None) is None


def test_behind_the_last_sign_stands_no_number():
    text = "Es kamen 10 und "
    assert number_at(Cursor(text, compile_language(languages.of("de"))), len(text)) is None
    assert [figure.best for figure in read(text, "de")] == [10]


def test_in_spanish_a_comma_before_three_digits_groups_what_is_counted():
    def values(text):
        return [max(figure.values) for figure in read(text, "es")]

    assert values("dañaron 100,000 viviendas y 42,300 personas") == [100_000, 42_300]
    assert values("cuesta 1,250 euros por litro") == [1.25]
    assert values("son 3,250 millones de personas") == [3_250_000]
    assert [max(figure.values) for figure in read("4,300 Personen", "de")] == [4.3]
