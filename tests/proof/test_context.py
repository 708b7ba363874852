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
    assert passage(context.sentence(context.find(quote, SEED), SEED, "de")).strip() == sentence


def test_a_quote_without_any_break_around_it_has_a_bounded_sentence():
    seed = Seed("a", "a" * 5000 + " 5 Mann " + "b" * 5000)
    start, end = context.sentence(Span(5001, 5007), seed, "de")
    assert end - start < 1300


@pytest.mark.parametrize(
    ("lang", "text", "quote"),
    [
        ("de", "Soldaten trafen am 3. Mai in Kursk 300 ein. Weiter nichts.", "300 ein"),
        ("ru", "Солдат, по данным ген. штаба, прибыло 300. Вот и всё.", "прибыло 300"),
        ("pl", "Żołnierzy, tj. żywej siły, przybyło 300. Źródło milczy.", "przybyło 300"),
        ("en", "Soldiers of Lt. Gen. Kim, some 300, came. No more did.", "some 300"),
    ],
)
def test_a_full_stop_within_a_sentence_ends_none(lang, text, quote):
    seed = Seed("a", text)
    start, end = context.sentence(context.find(quote, seed), seed, lang)
    assert text[start:end].strip() == text[: text.rindex(". ") + 1]
