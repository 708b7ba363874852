"""Which number words count nothing."""

import pytest

from components.texts.figures import read


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("de", "Zwei fielen.", [2]),
        ("de", "Die zwei gingen.", []),
        ("en", "two of them fled", [2]),
        ("en", "the two", []),
        ("fr", "un nouveau port neuf", []),
        ("ru", "Двое из них погибли.", [2]),
        ("pl", "Jeden żołnierz zginął, dwóch jest rannych.", [2]),
    ],
)
def test_a_small_number_word_needs_something_to_count(lang, text, values):
    assert [figure.best for figure in read(text, lang)] == values


@pytest.mark.parametrize(
    ("text", "lang"),
    [("Sie sprachen unter vier Augen.", "de"), ("The Five Eyes partners met.", "en")],
)
def test_an_idiom_counts_nothing(text, lang):
    assert read(text, lang) == ()
