"""Numbers spelt out in words, in both languages."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.texts import languages
from components.texts.number_words import number_words_at
from components.texts.patterns import compile_language

DE, EN = (compile_language(languages.of(lang)).numbers for lang in ("de", "en"))

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


@given(st.integers(2, 999_999), st.sampled_from(["", " ", ".", ", hieß es"]))
def test_every_german_number_is_read_as_far_as_it_goes(n, behind):
    word = german(n)
    number = number_words_at(f"rund {word}{behind}", 5, DE)
    assert (number.value, number.start, number.end) == (n, 5, 5 + len(word))
    assert number_words_at(word.capitalize(), 0, DE).value == n


@given(st.integers(2, 999_999), st.sampled_from([" ", " and "]))
def test_every_english_number_is_read_as_far_as_it_goes(n, joint):
    words = english(n, joint)
    number = number_words_at(f"some {words} men", 5, EN)
    assert (number.value, number.end) == (n, 5 + len(words))


@pytest.mark.parametrize(
    ("patterns", "text", "value"),
    [
        (DE, "eine halbe Million", "500000"),
        (DE, "anderthalb Millionen", "1.5"),
        (DE, "zwei Komma fünf Millionen", "2.5"),
        (DE, "eineinhalb Komma fünf", "1.5"),
        (DE, "eine Million zweihunderttausend", "1200000"),
        (EN, "half a million", "500000"),
        (EN, "one and a half million", "1500000"),
        (EN, "two point five million", "2500000"),
        (EN, "a dozen", "12"),
    ],
)
def test_parts_and_scales(patterns, text, value):
    assert number_words_at(text, 0, patterns).value == Decimal(value)


@pytest.mark.parametrize(
    ("patterns", "text"),
    [(DE, "ein Hafen"), (DE, "eins"), (DE, "Haus"), (DE, "zweifeln"), (DE, "dreißighundertfünf"), (DE, "hundertdreiundvier"), (EN, "one port"), (EN, "a port"), (EN, "tender"), (EN, "million")],
)  # fmt: skip
def test_what_only_looks_like_a_number_is_none(patterns, text):
    assert number_words_at(text, 0, patterns) is None


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("two thousand thousand men", (2000, "two thousand")),
        ("two hundred hundred men", (200, "two hundred")),
    ],
)
def test_a_scale_word_that_fits_no_further_ends_the_number(text, read):
    number = number_words_at(text, 0, EN)
    assert (number.value, text[: number.end]) == read


RU, UK, PL = (compile_language(languages.of(lang)).numbers for lang in ("ru", "uk", "pl"))


@pytest.mark.parametrize(
    ("patterns", "text", "value"),
    [
        (RU, "десятитысячный корпус", 10_000),
        (RU, "двадцатипятитысячная группировка", 25_000),
        (UK, "п'ятимільйонний запас", 5_000_000),
        (PL, "dwunastotysięczny kontyngent", 12_000),
        (RU, "тысяч пять", 5000),
        (UK, "мільйонів зо два", None),
        (RU, "тысяча пять", 1005),
        (RU, "две сотни тысяч", 200_000),
        (PL, "tysiąc dwieście", 1200),
        (PL, "dwudziestu pięciu", 25),
        (RU, "тысяч двадцать пять тысяч", None),
    ],
)
def test_slavic_number_words(patterns, text, value):
    number = number_words_at(text, 0, patterns)
    assert (number and number.value) == value
