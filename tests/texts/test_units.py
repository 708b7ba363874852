"""The noun or unit behind a number."""

import pytest

from components.texts import languages
from components.texts.cursor import Cursor
from components.texts.patterns import compile_language
from components.texts.units import unit_behind


@pytest.mark.parametrize(
    ("lang", "text", "unit"),
    [
        ("de", "5 gefallene Soldaten", "Soldaten"),
        ("de", "5 km", "km"),
        ("de", "5 Prozent", "percent"),
        ("de", "5 Prozentpunkte", "percentage points"),
        ("de", "5 und dann", ""),
        ("en", "5 North Korean soldiers", "North Korean soldiers"),
        ("en", "5 of them", ""),
    ],
)
def test_unit(lang, text, unit):
    assert unit_behind(Cursor(text, compile_language(languages.of(lang))), 1, None)[0] == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [("Tausende von Kilometern", "length"), ("Tausende von Soldaten", "count")],
)
def test_what_stands_behind_a_word_such_as_of_is_measured_or_counted(text, unit):
    cursor = Cursor(text, compile_language(languages.of("de")))
    assert unit_behind(cursor, len("Tausende"), None, of=True).kind == unit
