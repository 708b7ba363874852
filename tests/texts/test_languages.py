"""Which words belong to a language code."""

import pytest

from components.texts import languages
from components.texts.figures import read
from components.texts.patterns import compile_language


@pytest.mark.parametrize("code", ["de", "DE", "de-AT", "de_CH", "De-1996"])
def test_a_region_has_the_words_of_its_language(code):
    assert languages.of(code) is languages.of("de")


@pytest.mark.parametrize("code", ["", "fi", "xx", "-", "deutsch"])
def test_another_language_has_digits_and_no_words(code):
    assert languages.of(code) is languages.OTHER
    assert [each.text for each in read("plus de 300, zwanzig, twenty", code)] == ["300"]


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_a_language_keeps_to_the_notation(code):
    language = languages.LANGUAGES[code]
    patterns = compile_language(language)
    assert language.code == code
    assert language.decimal in {".", ","}
    assert {side for side, _, _ in (*language.qualifiers.prefix, *language.qualifiers.suffix)} <= {
        "low",
        "high",
        "about",
    }
    assert all(factor > 1 for factor in patterns.numbers.scales.values())


def test_a_billion_is_a_thousand_times_greater_in_german():
    scales = {code: compile_language(languages.of(code)).numbers.scales for code in ("de", "en")}
    assert scales["de"]["billion"] == scales["en"]["billion"] * 1000
