"""Shares are words without a number."""

import pytest

from components.texts import languages
from components.texts.cursor import Cursor
from components.texts.figures import read
from components.texts.patterns import compile_language
from components.texts.shares import share_at


@pytest.mark.parametrize(
    ("lang", "text", "share"),
    [
        ("de", "Drei von vier Granaten versagten.", "Drei von vier"),
        ("de", "Jeder fünfte Soldat fiel.", "Jeder fünfte"),
        ("de", "Das Verhältnis ist 3:1.", "3:1"),
        ("en", "One in 5,000 troops deserted.", "One in 5,000"),
        ("en", "Two thirds of them died.", "Two thirds"),
    ],
)
def test_share(lang, text, share):
    (figure,) = read(text, lang)
    assert (figure.text, figure.kind, figure.unit_kind, figure.values) == (
        share,
        "vague",
        "share",
        frozenset(),
    )


def test_two_counts_are_no_share():
    assert [each.best for each in read("2.000 von 11.000 Soldaten", "de")] == [2000, 11000]


@pytest.mark.parametrize(
    ("lang", "text", "number"),
    [
        ("de", "Ein Drittel der 5.000 Soldaten kam an.", "5.000"),
        ("de", "Die Hälfte der rund 5.000 Soldaten kam an.", "5.000"),
        ("de", "Zwei Drittel seiner 5.000 Soldaten kamen an.", "5.000"),
        ("de", "40 Prozent der angeblich entsandten 5.000 Soldaten kamen an.", "5.000"),
        ("de", "Nur ein Bruchteil der 5.000 Soldaten kam an.", "5.000"),
        ("en", "Half of the 5,000 troops arrived.", "5,000"),
        ("en", "Half the estimated 5,000 troops arrived.", "5,000"),
        ("en", "A third of North Korea's 5,000 troops arrived.", "5,000"),
        ("en", "40% of its 5,000 troops arrived.", "5,000"),
        ("en", "One in ten of the 5,000 troops arrived.", "5,000"),
        ("en", "Most of the 5,000 troops arrived.", "5,000"),
        ("fr", "La moitié des 5 000 soldats sont arrivés.", "5 000"),
        ("es", "Un tercio de los 5.000 soldados llegó.", "5.000"),
        ("pl", "Połowa z 5000 żołnierzy przybyła.", "5000"),
        ("ru", "Половина из 5000 солдат прибыла.", "5000"),
        ("uk", "Третина з 5000 солдатів прибула.", "5000"),
    ],
)
def test_a_share_of_a_number_is_not_that_number(lang, text, number):
    (figure,) = [each for each in read(text, lang) if each.text == number]
    assert not figure.values
    assert not figure.by_rule


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Hälfte der Soldaten, rund 5.000 Mann, kam an."),
        ("de", "Die Hälfte ist gefallen. Der Rest, 5.000 Soldaten, kam an."),
        ("de", "3.000 der 5.000 Soldaten kamen an."),
        ("en", "Half of the troops arrived and 5,000 troops did not."),
        ("en", "Sales fell 40 percent and 5,000 troops left."),
        ("en", "More than half, or 5,000 troops, arrived."),
    ],
)
def test_a_number_beside_a_share_keeps_its_value(lang, text):
    assert 5000 in {value for each in read(text, lang) for value in each.values}


@pytest.mark.parametrize(
    ("text", "is_share"),
    [
        ("one man in four died", True),
        ("two men in five died", False),
        ("a man in four died", False),
        ("one man in four years", False),
        ("one died in 2024", False),
    ],
)
def test_a_noun_between_the_numbers_makes_a_share_of_one_only(text, is_share):

    cursor = Cursor(text, compile_language(languages.of("en")))
    assert (share_at(cursor, 0) is not None) == is_share
