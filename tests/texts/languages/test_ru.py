"""Russian: what its data states beyond the sentences of tests/languages."""

import pytest

from components.texts.figures import read
from components.texts.languages.ru import RUSSIAN
from components.texts.notation import words


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("5 млрд руб.", (5_000_000_000, "RUB")),
        ("три миллиона долларов США", (3_000_000, "USD")),
        ("2 трлн вон", (2_000_000_000_000, "KRW")),
        ("7 тыс. евро", (7_000, "EUR")),
    ],
)
def test_scale_words_and_currencies(text, values):
    (figure,) = read(text, "ru")
    assert (figure.best, figure.currency) == values


def test_no_word_is_a_bound_of_both_sides():
    sides: dict[str, set[str]] = {}
    for side, label, phrases in RUSSIAN.qualifiers.prefix:
        for phrase in words(phrases):
            sides.setdefault(phrase, set()).add(f"{side} {label}")
    assert {phrase: each for phrase, each in sides.items() if len(each) > 1} == {}
