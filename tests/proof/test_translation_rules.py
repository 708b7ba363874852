from types import SimpleNamespace

import pytest

from components.proof.index import TextReader
from components.proof.translation_rules import _other_senses, thing
from components.texts import languages

TEXT = "Seoul nennt mehr als 5.000 Soldaten, mehrere tausend Granaten und keine Verluste"


def translated(finds, text, translation, *lines):
    return finds(f"{text}.", [*lines, f"quote: {text!r}", f"translation: {translation!r}"])


@pytest.mark.parametrize(
    ("text", "translation", "lines"),
    [
        (
            "Seoul nennt mehr als 5.000 Soldaten",
            "Seoul names more than 5,000 soldiers",
            ["low: 5000"],
        ),
        ("Seoul nennt Zehntausende", "Seoul names tens of thousands", ["words: Zehntausende"]),
        ("Seoul plant 5.000 Soldaten", "Seoul planned 5,000 troops", ["best: 5000"]),
        ("Seoul nennt 5.000 Pferde", "Seoul names 5,000 animals", ["best: 5000"]),
        (
            "Am 3. Mai 2024 nannte Seoul 5.000 Soldaten",
            "On 3 May 2024 Seoul named 5,000 soldiers",
            ["best: 5000"],
        ),
        (
            "Am 05.10.2023 nannte Seoul 5.000 Soldaten",
            "On 5 October 2023 Seoul named 5,000 soldiers",
            ["best: 5000"],
        ),
        (
            "Am 5. Oktober 2023 nannte Seoul 5.000 Soldaten",
            "On 5.10.2023 Seoul named 5,000 soldiers",
            ["best: 5000"],
        ),
    ],
)
def test_a_faithful_translation_is_no_problem(finds, text, translation, lines):
    assert translated(finds, text, translation, *lines) == []


@pytest.mark.parametrize(
    ("text", "translation", "lines", "message"),
    [
        (
            "Am 05.10.2023 nannte Seoul 5.000 Soldaten",
            "On 5 November 2023 Seoul named 5,000 soldiers",
            ["best: 5000"],
            "translation leaves out 10",
        ),
        (
            "Seoul nennt 5.000 Soldaten",
            "Seoul names 6,000 soldiers",
            ["best: 5000"],
            "translation says 6,000 where the quote says 5,000",
        ),
        (
            "Seoul nennt mehrere tausend Soldaten",
            "Seoul names millions of soldiers",
            ["words: mehrere tausend"],
            "translation says 'millions', which the quote does not",
        ),
        (
            "Seoul nennt mehrere tausend Soldaten",
            "Seoul names soldiers",
            ["words: mehrere tausend"],
            "translation leaves out 'mehrere tausend'",
        ),
        (
            "Seoul nennt 5.000 Soldaten",
            "Seoul names 5,000 soldiers in 300 units",
            ["best: 5000"],
            "translation says 300, which the quote does not",
        ),
        (
            "Seoul nennt 5.000 Soldaten",
            "Seoul names 5,000 tanks",
            ["best: 5000"],
            "translation counts tanks where the quote counts Soldaten",
        ),
        (
            "Seoul nennt 5.000 Soldaten",
            "Seoul could name 5,000 soldiers",
            ["best: 5000"],
            "translation says 'could', for which the quote has no word",
        ),
    ],
)
def test_a_translation_that_says_something_else_is_told(finds, text, translation, lines, message):
    assert f"{message} [translation-differs]" in translated(finds, text, translation, *lines)


def test_a_text_of_another_language_is_told_once_and_its_translations_are_left_alone(finds):
    text = "Die Zahl der Soldaten dürfte nicht mehr als 20.000 betragen, und das ist nicht von der Hand zu weisen"
    lines = ["high: 20000", f"quote: {text}", "translation: no more than 20,000 soldiers"]
    told = finds(f"{text}.", lines, lang="en")
    assert [message for message in told if "language-wrong" in message]
    assert not [message for message in told if "translation-differs" in message]


def test_a_number_of_any_length_is_told_in_one_line(finds):
    (message,) = translated(
        finds, "Seoul nennt 5.000 Soldaten", f"Seoul names {'9' * 390} soldiers", "best: 5000"
    )
    assert message.startswith("translation says 999,999")
    assert len(message) < 300


def test_translated_words_stand_in_the_translation(finds):
    lines = ["words: mehrere tausend", "words_translated: several thousand"]
    text = "Seoul nennt mehrere tausend Soldaten"
    assert translated(finds, text, "Seoul names several thousand soldiers", *lines) == []
    assert translated(finds, text, "Seoul names some thousands of soldiers", *lines) == [
        "words_translated 'several thousand' do not stand in the translation [translation-differs]"
    ]


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        (
            "Seoul nennt 15.800 Soldaten",
            "15.800",
            "are part of the number 15.800; a number belongs under low, best or high",
        ),
        (
            "Seoul nennt mehr als 15.800 Soldaten",
            "als 15.800",
            "are part of the number mehr als 15.800; a number belongs under low, best or high",
        ),
        (
            "Seoul nennt bis zu mehrere tausend Soldaten",
            "mehrere tausend",
            "leave out 'bis zu', which the text says before them",
        ),
        (
            "Seoul nennt 1.58.00 Soldaten",
            "1.58.00",
            "are a number in digits that cannot be read for sure: 1.58.00",
        ),
        ("Seoul nennt Tausende", "Millionen", "do not stand in the quote"),
    ],
)
def test_words_are_whole_and_no_number(finds, text, words, reason):
    assert finds(f"{text}.", [f"words: {words!r}", f"quote: {text!r}"]) == [
        f"words {words!r} {reason} [words-not-in-quote]"
    ]


def test_whole_words_are_no_problem(finds):
    for words in ("mehrere tausend", "mehrere tausend Soldaten"):
        text = "Seoul nennt mehrere tausend Soldaten"
        assert finds(f"{text}.", [f"words: {words}", f"quote: {text}"]) == []


def test_an_english_quote_is_held_against_no_translation_of_its_senses():

    proofs = SimpleNamespace(texts=TextReader())
    german = SimpleNamespace(lang="de", quote="Es fielen 300 Soldaten")
    assert list(_other_senses("300 soldiers may come", german, proofs))
    english = SimpleNamespace(lang="en", quote="300 soldiers fell")
    assert list(_other_senses("300 soldiers may come", english, proofs)) == []


@pytest.mark.parametrize(
    ("lang", "unit", "name"),
    [
        ("ru", "северокорейских солдат", "soldiers"),
        ("ru", "ракет", "missiles"),
        ("uk", "кораблів", "ships"),
        ("pl", "żołnierzy", "soldiers"),
        ("pl", "pocisków", ""),  # missiles and shells alike
    ],
)
def test_what_a_unit_counts_in_slavic_languages(lang, unit, name):
    assert thing(unit, lang) == name


def test_the_languages_name_the_same_things():
    tables = {code: language.nouns.things for code, language in languages.LANGUAGES.items()}
    assert {code for code, things in tables.items() if not things} == {"ja", "ko"}
    assert {frozenset(things) for things in tables.values() if things} == {frozenset(tables["en"])}
