"""Numbers as the package num2words spells them are read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from components.texts import languages
from components.texts.figures import read

NOUNS = {
    "de": "Soldaten",
    "en": "soldiers",
    "fr": "soldats",
    "es": "soldados",
    "uk": "солдатів",
    "ru": "солдат",
    "pl": "żołnierzy",
    "ko": "명",
    "ja": "人",
}
"""A counted noun of each language that num2words has."""
SPELT = st.one_of(
    *(st.integers(13, 10**power) for power in (2, 3, 4, 6, 9)),
    st.integers(1, 999).map(lambda n: n * 1000),
    st.integers(1, 999).map(lambda n: n * 10**6),
)


def spell(number: int, code: str) -> str:
    """A number in words as a newspaper of this language writes it."""
    text = num2words(number, lang=code)
    return text.replace(",", "") if code == "en" else text


@pytest.mark.parametrize("code", NOUNS)
@given(number=SPELT)
def test_a_number_in_words_is_read_back(code, number):
    (figure,) = read(f"{spell(number, code)} {NOUNS[code]}", code)
    assert figure.best == number
    assert figure.unit == NOUNS[code]


def test_every_language_that_num2words_has_is_tried():
    spelt = set()
    for code in languages.LANGUAGES:
        try:
            num2words(20, lang=code)
        except NotImplementedError:
            continue
        spelt.add(code)
    assert spelt == NOUNS.keys()
