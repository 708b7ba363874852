"""Which of the last words are qualifiers, and what they say together."""

import pytest

from components.texts import languages
from components.texts.patterns import compile_language
from components.texts.qualifier_phrases import Phrases, is_adjective, turned

GERMAN = compile_language(languages.of("de")).qualifiers


def collected(words):
    found = Phrases(words.split(), GERMAN)
    found.collect(ranges=True)
    return found


@pytest.mark.parametrize(
    ("words", "used", "statements"),
    [
        ("Es sind mehr als", 2, [("low", "more than")]),
        (
            "Es sind mehr als geschätzte und gefürchtete",
            5,
            [("about", "about"), ("low", "more than")],
        ),
        ("nicht mehr als etwa", 4, [("about", "about"), ("high", "no more than")]),
        ("nicht wirklich deutlich viel viel mehr als", 7, [("high", "no more than")]),
        ("Es kamen gut ausgebildete", 0, []),
        ("Es kamen", 0, []),
    ],
)
def test_the_last_words_that_qualify(words, used, statements):
    found = collected(words)
    assert (found.used, found.statements) == (used, statements)


def test_a_part_is_no_statement():
    found = collected("Nur ein Bruchteil der")
    assert (found.part, found.statements) == (True, [])


def test_a_negator_denies_what_it_cannot_turn_over():
    found = collected("Es waren nicht etwa")
    assert (found.denied, found.statements) == (True, [("about", "about")])
    assert not collected("Es waren etwa").denied


def test_an_adjective_is_written_small():
    assert is_adjective("gefürchtete", GERMAN)
    assert not is_adjective("Soldaten", GERMAN)


def test_a_negator_behind_turns_a_bound_over():
    assert turned((("low", "more than"),)) == (("high", "no more than"),)
