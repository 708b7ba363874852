"""What every phrase of the tables says, before and behind a number."""

from decimal import Decimal

import pytest

from components.texts import languages
from components.texts.cursor import Cursor
from components.texts.figures import read
from components.texts.notation import sides
from components.texts.number_words import Number
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
        number = Number(0, 4, Decimal(9000))
        assert suffix_behind(cursor(text, lang), number, 4) == (len(text), statement), phrase


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
    ("lang", "text", "bounds"),
    [
        ("de", "mehr als geschätzte und gefürchtete 5.000 Soldaten", (5000, None)),
        ("de", "bis zu erschöpfte und ausgehungerte 5.000 Soldaten", (None, 5000)),
        ("de", "mehr als „geschätzte“ 5.000 Soldaten", (5000, None)),
        ("de", "mehr als - so heißt es - 5.000 Soldaten", (5000, None)),
        ("de", "mehr als [Stand Mai] 5.000 Soldaten", (5000, None)),
        ("en", "more than , it is said, perhaps 5,000 troops", (5000, None)),
        ("de", "unterhalb der 5.000 Soldaten", (None, 5000)),
        ("de", "jenseits der 5.000 Soldaten", (5000, None)),
        ("de", "unter der Marke von 5.000 Soldaten", (None, 5000)),
        ("en", "more than a feared and unconfirmed 5,000 troops", (5000, None)),
        ("en", "over a staggering 5,000 troops", (5000, None)),
        ("en", "fewer than the officially promised 5,000 troops", (None, 5000)),
        ("en", "upto 5,000 troops", (None, 5000)),
        ("en", "below the 5,000 troops", (None, 5000)),
        ("ru", "более предполагаемых и страшных 5000 солдат", (5000, None)),
    ],
)
def test_a_qualifier_reaches_past_adjectives_and_insertions(lang, text, bounds):
    (found,) = read(text, lang)
    assert (found.low, found.high) == bounds
    assert found.outer_start == 0


def test_a_qualifier_in_quotation_marks_of_its_own_bounds():
    (found,) = read("Es kamen „über“ angeblich 5.000 Soldaten", "de")
    assert (found.low, found.outer_start) == (5000, len("Es kamen „"))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "gut ausgebildete 5.000 Soldaten"),
        ("de", "kaum bewaffnete 5.000 Soldaten"),
        ("de", "fast vergessene 5.000 Soldaten"),
        ("de", "nicht verlegte 5.000 Soldaten"),
        ("en", "nearly forgotten 5,000 troops"),
    ],
)
def test_what_qualifies_an_adjective_bounds_no_number(lang, text):
    (found,) = read(text, lang)
    assert (found.best, found.approximate, found.denied) == (5000, False, False)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "5,000 troops approximately where we stood"),
        ("en", "5,000 troops or so they say"),
        ("en", "5,000 troops or more precisely none"),
        ("en", "They sent 5,000 troops at least twice"),
        ("de", "5.000 Soldaten ungefähr dort, wo wir standen"),
        ("de", "5.000 Soldaten oder so ähnlich"),
    ],
)
def test_what_qualifies_the_words_behind_it_bounds_no_number(lang, text):
    found = read(text, lang)[0]
    assert (found.best, found.approximate) == (5000, False)


@pytest.mark.parametrize(
    ("lang", "text", "denied"),
    [
        ("de", "Hätte Kim 5.000 Soldaten geschickt, wäre das bekannt.", True),
        ("de", "Kim hätte 5.000 Soldaten geschickt.", False),
        ("en", "Had Kim sent 5,000 men, we would know.", True),
        ("en", "He denied that 5,000 men were sent.", True),
        ("en", "He did not deny that 5,000 men were sent.", False),
        ("en", "He denied nothing. And 5,000 men were sent.", False),
        ("de", "Er wies die Zahl von 5.000 Soldaten zurück.", True),
    ],
)
def test_what_of_a_clause_denies_its_number(lang, text, denied):
    (figure,) = read(text, lang)
    assert figure.denied == denied


def test_plus_before_another_number_says_nothing_of_the_one_before_it():
    assert [f.low for f in read("They had 5,000 plus men", "en")] == [5000]
    first, second = read("They had 5,000 plus three tanks", "en")
    assert (first.best, second.best) == (5000, 3)


@pytest.mark.parametrize(
    ("text", "lang", "about", "outer"),
    [
        ("Собралось человек триста.", "ru", True, "человек триста"),
        ("Собралось человек 300.", "ru", True, "человек 300"),
        ("Зібралося чоловік триста.", "uk", True, "чоловік триста"),
        ("Погибло 5 человек, 300 ранены.", "ru", False, "300"),
        ("Погибло 5 человек 300 ранены.", "ru", False, "300"),
        ("Погибло много человек\n\n300 танков сожжено.", "ru", False, "300"),
    ],
)
def test_a_noun_right_before_its_number_makes_it_approximate(text, lang, about, outer):
    figure = read(text, lang)[-1]
    assert (figure.approximate, text[figure.outer_start : figure.outer_end]) == (about, outer)
