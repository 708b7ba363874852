"""Each sentence of each language states what it says, and nothing that it does not."""

import pytest

from components.texts import languages
from tests.languages.sentences import CODES, sentences
from tests.reading import faults

LEAST = 40


@pytest.mark.parametrize(
    "case",
    [pytest.param(case, id=f"{code}-{case['text']}") for code in CODES for case in sentences(code)],
)
def test_a_sentence_is_read_right(case):
    assert faults(case) == []


@pytest.mark.parametrize("code", CODES)
def test_a_language_has_enough_sentences_and_words(code):
    cases = sentences(code)
    assert len(cases) >= LEAST
    assert sum(bool(case["bad"]) for case in cases) >= LEAST / 2
    assert languages.of(code) is not languages.OTHER
