"""The form of a language: all fields may stay empty, and an empty one matches nothing."""

from dataclasses import fields

from components.texts.cursor import Cursor
from components.texts.figures import read
from components.texts.language import Language, NumberWords, QualifierWords
from components.texts.numerals import number_at
from components.texts.patterns import Patterns
from components.texts.qualifiers import suffix_behind


def test_a_language_of_a_code_alone_compiles():
    cursor = Cursor("5.000 x", Patterns(Language(code="xy", decimal=",")))
    assert number_at(cursor, 0).value == 5000
    assert len(fields(Language)) > 5


def test_a_small_language_is_read_from_its_data_alone():
    words = Language(
        code="xy",
        decimal=",",
        numbers=NumberWords(scales={3: "тисяч|тис.", 6: "мільйон*|млн"}),
        qualifiers=QualifierWords(suffix=(("low", "at least", "або більше"),)),
    )
    cursor = Cursor("12 тис. або більше", Patterns(words))
    number = number_at(cursor, 0)
    assert (number.value, number.end) == (12000, 7)
    assert suffix_behind(cursor, number, number.end) == (18, ("low", "at least"))
    assert read("12 тис.", "xy")[0].best == 12
