import pytest

from components.proof import context
from components.texts.seeds import Seed, Span

TEXT = "Erstens. Kiew sagt es.\n\nZweitens.\n\n\nDrittens kamen 5 Mann. Viertens.\n\nFünftens."
SEED = Seed("a.txt", TEXT)


def passage(span):
    return TEXT[span.start : span.end]


@pytest.mark.parametrize(
    ("quote", "first", "last"),
    [
        ("Kiew", "Erstens", "Zweitens."),
        ("Zweitens", "Erstens", "Viertens."),
        ("5 Mann", "Zweitens", "Fünftens."),
    ],
)
def test_around_a_quote_are_its_paragraph_and_the_two_beside_it(quote, first, last):
    around = passage(context.around(context.find(quote, SEED), SEED))
    assert around.startswith(first)
    assert around.endswith(last)


def test_a_passage_that_stands_twice_stands_nowhere():
    assert context.find("Kiew", Seed("a", "Kiew und Kiew")) is None
    assert context.find("Rom", SEED) is None


@pytest.mark.parametrize(
    ("quote", "sentence"),
    [("Kiew", "Kiew sagt es."), ("5 Mann", "Drittens kamen 5 Mann."), ("Fünftens", "Fünftens.")],
)
def test_the_sentence_around_a_quote(quote, sentence):
    assert passage(context.sentence(context.find(quote, SEED), SEED)).strip() == sentence


def test_a_quote_without_any_break_around_it_has_a_bounded_sentence():
    seed = Seed("a", "a" * 5000 + " 5 Mann " + "b" * 5000)
    start, end = context.sentence(Span(5001, 5007), seed)
    assert end - start < 1300
