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


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Ein Drittel der 5.000 Soldaten kam an.", "de"),
        ("Die Hälfte ihrer 5.000 Soldaten kam an.", "de"),
        ("Most of the 5,000 troops arrived.", "en"),
        ("Over a third of their 5,000 troops arrived.", "en"),
        ("Troops (in millions): 12 troops", "en"),
        ("Soldaten (in Tausend) 12 Soldaten", "de"),
    ],
)
def test_a_part_of_a_number_or_a_scale_in_a_note_leaves_its_value_open(text, lang):
    figure = read(text, lang)[-1]
    assert figure.values == frozenset()
    assert figure.outer_start < figure.start


def test_a_number_with_its_own_scale_needs_no_note():
    assert read("Soldaten (in Tausend) 12 Millionen", "de")[-1].best == 12_000_000
