import pytest

from components.texts import languages
from components.texts.figures import read
from components.texts.patterns import compile_language


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("It is untrue, a spokeswoman said, that 1,200 prisoners died.", "en"),
        ("It is false that 1,200 prisoners died.", "en"),
        ("Falsch sei, so der Minister, dass 500 Beamte entlassen würden.", "de"),
        ("Falsch ist, dass 500 Beamte entlassen werden.", "de"),
        ("Es falso, según el ministro, que murieran 500 soldados.", "es"),
        ("Il est faux, selon le ministre, que 500 soldats soient morts.", "fr"),
        ("Неправда, заявил министр, что погибли 500 солдат.", "ru"),
        ("Неправда, заявив міністр, що загинули 500 солдатів.", "uk"),
        ("Nieprawdą jest, mówi minister, że zginęło 500 żołnierzy.", "pl"),
    ],
)
def test_what_is_called_untrue_is_denied_with_an_insertion_too(text, lang):
    (figure,) = read(text, lang)
    assert figure.denied


@pytest.mark.parametrize(
    "text",
    [
        "A false alarm, he said, that cost 300 lives.",
        "The rumour is untrue. They say that 300 died.",
        "Untrue as it is, some believe 300 died.",
    ],
)
def test_what_a_word_for_an_untruth_is_not_said_of_is_not_denied(text):
    (figure,) = read(text, "en")
    assert not figure.denied


def test_a_verb_behind_a_negator_makes_an_upper_bound():
    (figure,) = read("1.500 Euro darf die Miete dort nicht überschreiten.", "de")
    assert (figure.low, figure.best, figure.high) == (None, None, 1500)
    (figure,) = read("1.500 Euro darf die Miete dort nicht kosten.", "de")
    assert (figure.best, figure.high) == (1500, None)


def test_a_language_without_words_denies_nothing():
    patterns = compile_language(languages.of("xx")).qualifiers
    assert list(patterns.denials_in("false that 300", 0, 14)) == []
    assert not patterns.not_behind.match("300 not.", 3)
