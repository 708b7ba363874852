"""What every phrase of the tables says, before and behind a number."""

import pytest

from components.texts import languages
from components.texts.cursor import Cursor
from components.texts.figures import read
from components.texts.notation import sides
from components.texts.patterns import compile_language
from components.texts.qualifier_patterns import SIGNS
from components.texts.qualifiers import meaning, prefix_before, suffix_behind


def cursor(text, lang="de"):
    return Cursor(text, compile_language(languages.of(lang)))


@pytest.mark.parametrize(("lang", "noun"), [("de", "Container"), ("en", "containers")])
def test_every_phrase_before_a_number_bounds_it_as_its_table_says(lang, noun):
    prefixes = sides(languages.of(lang).qualifiers.prefix) | SIGNS
    assert len(prefixes) > 70
    for phrase, (side, label) in prefixes.items():
        (found,) = read(f"{phrase} 9000 {noun}", lang)
        bounds = {
            "low": found.low,
            "high": found.high,
            "about": found.best if found.approximate else None,
        }
        assert (bounds[side], found.qualifier) == (9000, label), phrase


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_phrase_behind_a_number_bounds_it_as_its_table_says(lang):
    for phrase, statement in sides(languages.of(lang).qualifiers.suffix).items():
        text = f"9000 {phrase}"
        assert suffix_behind(cursor(text, lang), 4) == (len(text), statement), phrase


def test_a_prefix_begins_where_its_first_word_does():
    text = "Es sind deutlich mehr als angeblich 300"
    prefix = prefix_before(cursor(text), text.index("300"), ranges=True)
    assert text[prefix.start :] == "deutlich mehr als angeblich 300"
    assert prefix.statements == (("low", "more than"),)


def test_the_bound_nearest_to_the_number_wins_and_about_is_kept():
    assert meaning((("about", "about"), ("high", "up to"), ("low", "at least"))) == (
        "high",
        True,
        "up to",
    )
    assert meaning(()) == ("", False, "")
