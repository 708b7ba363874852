"""Words are found whatever their case and accents, and each hit names the estimate to open."""

from hypothesis import given
from hypothesis import strategies as st

from components.findings import search
from tests.rows import rows_of

ROWS = rows_of(
    [
        (0, 0, "sent", (None, 300, None, False, ""), "Südkorea"),
        (9, 0, "sent", (900, None, None, False, ""), "Kyrylo Budanov"),
    ]
)
TEXTS = {"s0": "Ganz oben.\n\nDer Hafen von Rason wurde ausgebaut.", "s1": "words  of the\ntext"}


def test_an_originator_is_found_without_case_and_accents():
    (hit,) = search.matches("SUDKOREA", ROWS, {})
    assert (hit.estimate, hit.field) == ("e0", "originator")
    assert "Südkorea" in hit.excerpt


def test_a_quote_opens_its_estimates_and_its_text_is_not_listed_again():
    hits = search.matches("words  of the text", ROWS, TEXTS)
    assert [(hit.estimate, hit.field) for hit in hits] == [("e0", "quote"), ("e1", "quote")]


def test_words_that_a_text_has_in_a_quote_and_elsewhere_open_both():
    texts = {"s0": "Der Hafen words of the text und WORDS of the Text danach."}
    hits = search.matches("words of", ROWS[:1], texts)
    assert [(hit.estimate, hit.field) for hit in hits] == [("e0", "quote"), ("", "text")]
    assert hits[1].excerpt.endswith("WORDS of the Text danach.")


def test_words_that_only_a_text_has_open_the_text():
    (hit,) = search.matches("hafen von rason", ROWS, TEXTS)
    assert (hit.estimate, hit.source, hit.field) == ("", "s0", "text")
    assert hit.excerpt == "Ganz oben. Der Hafen von Rason wurde ausgebaut."


def test_nothing_and_blanks_find_nothing():
    assert search.matches("  ", ROWS, TEXTS) == []
    assert search.matches("Nowhere", ROWS, TEXTS) == []


@given(st.text(max_size=30), st.text(min_size=1, max_size=8), st.text(max_size=30))
def test_every_word_of_a_text_is_found_with_what_stands_there(before, word, after):
    hits = search.matches(word, [], {"s": f"{before} {word} {after}"})
    if "".join(word.split()) and search.matches(word, [], {"s": word}):
        assert [hit.source for hit in hits] == ["s"]
