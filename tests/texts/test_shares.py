"""Shares are words without a number."""

import pytest

from components.texts.figures import read


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
