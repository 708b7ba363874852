"""The notation of the tables of words, as patterns."""

import re

import pytest

from components.texts.notation import any_of, sides, words


@pytest.mark.parametrize(
    ("phrases", "text", "matches"),
    [
        ("mehr als|mehr", "mehr als 3", "mehr als"),
        ("mehr als|mehr", "mehr\nals 3", "mehr\nals"),
        ("tausend*", "tausenden", "tausenden"),
        ("*isch", "russisch", "russisch"),
        ("U.S. dollar", "U.S. dollar", "U.S. dollar"),
        ("U.S. dollar", "UxS. dollar", None),
        ("", "mehr", None),
        ((), "mehr", None),
    ],
)
def test_a_phrase_as_a_pattern(phrases, text, matches):
    found = re.match(any_of(phrases), text)
    assert (found and found[0]) == matches


def test_words_are_in_lower_case():
    assert words("Ende|Anfang") == {"ende", "anfang"}
    assert words("") == frozenset()


def test_sides_of_a_table():
    table = (("low", "more than", "mehr als|über"), ("high", "up to", "bis zu"))
    assert sides(table, "high") == {"bis zu": ("high", "up to")}
    assert set(sides(table)) == {"mehr als", "über", "bis zu"}
