import pytest

from components.texts import languages, unread_languages
from components.texts.detection import doubt, guess
from components.texts.notation import words

DUTCH = "Er kwamen niet meer dan 300 soldaten aan, zegt het ministerie van defensie."
PORTUGUESE = "Pelo menos 300 soldados foram mortos, segundo o ministério da defesa."


def test_a_text_of_a_neighbour_is_in_no_language_that_is_read():
    assert guess(DUTCH).code == "nl"
    assert doubt(DUTCH, "de").message == "the small words of the text are nl"
    assert doubt(PORTUGUESE, "es").message == "the small words of the text are pt"
    assert not doubt(DUTCH, "nl")


def test_a_language_without_words_here_is_not_taken_for_a_neighbour():
    danish = "Ifølge rapporten blev mindst 300 soldater dræbt, og de er ikke fra Rusland, men mange af dem blev fundet."
    assert guess(danish).code == "da"
    assert not doubt(danish, "no")


@pytest.mark.parametrize("code", unread_languages.WORDS)
def test_a_neighbour_is_no_language_that_is_read_and_has_words_of_its_own(code):
    read = {word for each in languages.LANGUAGES.values() for word in words(each.function_words)}
    assert code not in languages.LANGUAGES
    assert len(words(unread_languages.WORDS[code]) - read) >= 10
