"""A text as it is printed, folded; offsets lead back."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.texts.figures import read
from components.texts.folding import fold
from components.texts.seeds import Seed

APART = frozenset({"bis"})


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("zwo\u0308lf", "zwölf"),
        ("Mil\u00adliarden", "Milliarden"),
        ("20,\u200b000", "20,000"),
        ("Milli-\narden", "Milliarden"),
        ("Milli-\r\n  arden", "Milliarden"),
        ("zehn-\nbis zwölf", "zehn-\nbis zwölf"),
        ("15.-\n800", "15.800"),
        ("ﬁve", "five"),
        ("２０，０００", "20,000"),
        ("5～6", "5–6"),
        ("5−6 und −5", "5–6 und −5"),
        ("5 ～ 6", "5 – 6"),
        ("5‑6", "5-6"),
        ("5‒6", "5–6"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x85b\u2028c\u2029d", "a\nb\nc\n\nd"),
        ("п’ять і пʼять", "п'ять і п'ять"),
        ("5’000 ‘ja’", "5’000 ‘ja’"),
        ("plain", "plain"),
        ("\u202e008.51", "\u202e008.51"),
    ],
)
def test_fold(text, folded):
    assert fold(text, figures=True, apart=APART).text == folded


def test_a_quote_is_found_through_what_is_invisible_and_nothing_else():
    text = "Es fielen u\u0308ber 5.000 Sol\u00adda-\nten."
    (span,) = Seed("a.txt", text).find("über 5.000 Soldaten")
    assert text[span.start : span.end] == "u\u0308ber 5.000 Sol\u00adda-\nten"
    for other in ("über 5.000 Soldaten!", "über 5,000 Soldaten", "über 5 000 Soldaten", "er 5.000"):
        assert Seed("a.txt", text).find(other) == ()
    assert Seed("a.txt", "15.800 Container").find("5.800 Container") == ()
    assert Seed("a.txt", "1\u200b5.800 Container").find("5.800 Container") == ()
    assert Seed("a.txt", "„300“ Mann").find('"300" Mann') == ()


@given(st.text(), st.booleans())
def test_offsets_lead_back_in_order(text, figures):
    folded = fold(text, figures=figures)
    ends = [(folded.start(i), folded.end(i + 1)) for i in range(len(folded.text))]
    assert all(0 <= start <= end <= len(text) for start, end in ends)
    assert ends == sorted(ends)


PIECES = st.sampled_from(
    [*"0123456789", ".", ",", " ", "\u00a0", "'", "-", "–", "\n", "\u00ad", "a"]
)


@given(st.lists(PIECES, max_size=12).map("".join), st.lists(PIECES, max_size=12).map("".join))
def test_two_different_numbers_never_become_alike(one, other):
    def visible(text):
        return re.sub(r"\u00ad|-\n[ \t]*(?=\d{3}(?!\d))", "", text)

    for figures in (False, True):
        if fold(one, figures=figures).text == fold(other, figures=figures).text:
            assert visible(one) == visible(other)


@given(st.text(st.sampled_from("0123456789.,\u200b\u00ad\u2060"), min_size=1, max_size=12))
def test_digits_and_marks_stay_in_order(text):
    kept = "".join(c for c in text if c in "0123456789.,")
    assert fold(text, figures=True).text == kept


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_printed_number_is_read_as_the_plain_one(lang):
    plain, printed = "5 million", "5 mil\u00ad\u200bli-\non"
    if lang == "de":
        plain, printed = "5 Millionen", "5 Mil\u00adli-\nonen"
    (one,), (two,) = read(plain, lang), read(printed, lang)
    assert one.best == two.best == 5_000_000
    assert two.text == printed
