"""The words of the two languages: numbers spelt out, and what every phrase of the tables says."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.texts import figures, tongues

DE, EN = tongues.of("de"), tongues.of("en")

ONES_DE = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
TENS_DE = "- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
ONES_EN = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS_EN = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()


def german(n):
    """A number below a million as a German writes it out; one alone is `eins`."""
    if n >= 1000:
        return f"{german_part(n // 1000)}tausend{german(n % 1000) if n % 1000 else ''}"
    return f"{german_part(n)}s" if n % 100 == 1 else german_part(n)


def german_part(n):
    if n >= 100:
        return f"{ONES_DE[n // 100]}hundert{german_part(n % 100) if n % 100 else ''}"
    if n < 20:
        return ONES_DE[n]
    ten, one = TENS_DE[n // 10], n % 10
    return f"{ONES_DE[one]}und{ten}" if one else ten


def english(n, joint):
    """A number below a million in English, with or without `and` behind the hundreds."""
    if n >= 1000:
        rest = f" {english(n % 1000, joint)}" if n % 1000 else ""
        return f"{english(n // 1000, joint)} thousand{rest}"
    if n >= 100:
        return f"{ONES_EN[n // 100]} hundred{joint + english(n % 100, joint) if n % 100 else ''}"
    if n < 20:
        return ONES_EN[n]
    return f"{TENS_EN[n // 10]}-{ONES_EN[n % 10]}" if n % 10 else TENS_EN[n // 10]


# --- Numbers spelt out ------------------------------------------------------------------------


@given(st.integers(2, 999_999), st.sampled_from(["", " ", ".", ", hieß es"]))
def test_every_german_number_is_read_as_far_as_it_goes(n, behind):
    word = german(n)
    number = DE.words(f"rund {word}{behind}", 5)
    assert (number.value, number.start, number.end) == (n, 5, 5 + len(word))
    assert DE.words(word.capitalize(), 0).value == n


@given(st.integers(2, 999_999), st.sampled_from([" ", " and "]))
def test_every_english_number_is_read_as_far_as_it_goes(n, joint):
    words = english(n, joint)
    number = EN.words(f"some {words} men", 5)
    assert (number.value, number.end) == (n, 5 + len(words))


@pytest.mark.parametrize(
    ("tongue", "text", "value"),
    [
        (DE, "eine halbe Million", "500000"),
        (DE, "anderthalb Millionen", "1.5"),
        (DE, "zwei Komma fünf Millionen", "2.5"),
        (DE, "eine Million zweihunderttausend", "1200000"),
        (EN, "half a million", "500000"),
        (EN, "one and a half million", "1500000"),
        (EN, "two point five million", "2500000"),
        (EN, "a dozen", "12"),
    ],
)
def test_parts_and_scales(tongue, text, value):
    assert tongue.words(text, 0).value == Decimal(value)


@pytest.mark.parametrize(
    ("tongue", "text"),
    [(DE, "ein Hafen"), (DE, "eins"), (DE, "Haus"), (DE, "zweifeln"), (EN, "one port"), (EN, "a port"), (EN, "tender"), (EN, "million")],
)  # fmt: skip
def test_what_only_looks_like_a_number_is_none(tongue, text):
    assert tongue.words(text, 0) is None


# --- Phrases ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("lang", "noun"), [("de", "Container"), ("en", "containers")])
def test_every_phrase_before_a_number_bounds_it_as_its_table_says(lang, noun):
    tongue = tongues.of(lang)
    assert len(tongue.leads) > 70
    for phrase, (side, label) in tongue.leads.items():
        (found,) = figures.read(f"{phrase} 9000 {noun}", lang)
        bounds = {
            "low": found.low,
            "high": found.high,
            "about": found.best if found.approximate else None,
        }
        if side != "span":  # only a second number makes it say something
            assert (bounds[side], found.qualifier) == (9000, label), phrase


@pytest.mark.parametrize("tongue", [DE, EN], ids=lambda tongue: tongue.lang)
def test_a_tongue_knows_sides_and_scales_of_one_kind(tongue):
    assert {side for side, _ in (*tongue.leads.values(), *tongue.trails.values())} <= {
        "low",
        "high",
        "about",
        "span",
    }
    assert all(factor > 1 for factor in tongue.scales.values())
    assert tongue.scales["billion"] == (10**12 if tongue is DE else 10**9)


# --- Which tongue -----------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["de", "DE", "de-AT", "de_CH", "De-1996"])
def test_a_region_has_the_words_of_its_language(code):
    assert tongues.of(code) is DE


@pytest.mark.parametrize("code", ["", "fr", "ko", "-", "deutsch"])
def test_another_language_has_digits_and_no_words(code):
    tongue = tongues.of(code)
    assert tongue.lang == tongue.decimal == ""
    assert tongue.words("zwanzig", 0) is None
    assert [found.text for found in figures.read("plus de 300, zwanzig, twenty", code)] == ["300"]
