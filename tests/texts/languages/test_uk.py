"""Ukrainian: what its data states beyond the sentences of tests/languages."""

import pytest

from components import dates
from components.texts import times
from components.texts.figures import read
from components.texts.languages.uk import UKRAINIAN
from components.texts.notation import words


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("5 млрд грн", (5_000_000_000, "UAH")),
        ("три мільйони доларів США", (3_000_000, "USD")),
        ("2 трлн вон", (2_000_000_000_000, "KRW")),
        ("7 тис. євро", (7_000, "EUR")),
    ],
)
def test_scale_words_and_currencies(text, values):
    (figure,) = read(text, "uk")
    assert (figure.best, figure.currency) == values


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("у жовтні 2024 року", ["Oct 2024"]),
        ("12 жовтня", ["12 Oct 2024"]),
        ("наприкінці 2023 року", ["Sep – Dec 2023"]),
        ("минулого місяця", ["Mar 2025"]),
        ("з серпня 2023 до березня 2025 року", ["Aug 2023 – Mar 2025"]),
    ],
)
def test_times(text, mentions):
    found = times.read(text, "uk", dates.parse("2025-04-15"))
    assert [str(window) for each in found for window in each.windows] == mentions


def test_no_word_is_a_bound_of_both_sides():
    sides: dict[str, set[str]] = {}
    for side, label, phrases in UKRAINIAN.qualifiers.prefix:
        for phrase in words(phrases):
            sides.setdefault(phrase, set()).add(f"{side} {label}")
    assert {phrase: each for phrase, each in sides.items() if len(each) > 1} == {}
