"""Numbers that are settled by rule."""

import pytest

from components.texts import languages
from components.texts.cursor import Cursor
from components.texts.figures import read
from components.texts.kinds import kind_of_digits
from components.texts.patterns import compile_language
from components.texts.references import BY_RULE


def kind(text, at, lang="de"):
    return kind_of_digits(Cursor(text, compile_language(languages.of(lang))), at)


@pytest.mark.parametrize(
    ("text", "name", "stretch"),
    [
        ("S-400", "designation", "S-400"),
        ("im August 2023", "date", "August 2023"),
        ("Ende 2023", None, None),
        ("um 12:30", "time", "12:30"),
        ("im 2. Weltkrieg", "ordinal", "2."),
        ("laut Resolution 2397", "reference code", "2397"),
        ("Alter von 40", "age", "40"),
        ("Er sah 300", None, None),
        ("Die Lieferung 2023 Tonnen", None, None),
    ],
)
def test_kind_of_digits(text, name, stretch):
    at = next(i for i, c in enumerate(text) if c.isdecimal())
    found = kind(text, at)
    assert (found and found.name) == name
    assert found is None or found.name in BY_RULE
    assert found is None or text[found.start : found.end] == stretch


def test_a_word_of_the_paragraph_before_makes_no_kind_of_a_number():
    assert kind("Mitte Oktober\n\n4611 Mann kamen", 15) is None


def test_a_range_of_round_numbers_before_a_noun_is_no_range_of_years():

    (men,) = read("between 2000 and 2010 soldiers died", "en")
    assert (men.kind, men.low, men.high) == ("amount", 2000, 2010)
    (years,) = read("between 2015 and 2018 exports fell", "en")
    assert years.kind == "date"
