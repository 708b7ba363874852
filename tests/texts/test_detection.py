import pytest

from components.texts import detection

GERMAN = "Die Zahl der Soldaten dürfte nicht mehr als 300 betragen, und das ist sicher."
ENGLISH = "The number of soldiers is said to be more than 300, and that is for certain."


@pytest.mark.parametrize(("text", "code"), [(GERMAN, "de"), (ENGLISH, "en")])
def test_small_words_show_the_language(text, code):
    assert detection.guess(text).code == code
    assert detection.guess(text * 50).code == code


@pytest.mark.parametrize(
    "text", ["", "5.000 Soldaten", "Kim Jong-un", f"{GERMAN} {ENGLISH}", "1 2 3 " * 99]
)
def test_nothing_is_guessed_from_few_or_mixed_words(text):
    assert detection.guess(text).code == ""


def test_the_real_texts_are_german(real_seeds):
    assert {detection.guess(seed.text).code for seed in real_seeds.values()} == {"de"}
