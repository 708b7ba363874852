ENGLISH = "There were more than 15,800 troops, and it is said that they were not the last of them."
GERMAN = "Es kamen nicht mehr als 20.000 Soldaten an, und das ist nicht von der Hand zu weisen."


def test_a_text_in_another_language_than_its_own_is_an_error(finds):
    lines = ["best: 20", "quote: nicht mehr als 20.000 Soldaten", "by: unnamed"]
    assert (
        "lang is en, but the small words of the text are de; its numbers would be read wrongly [language-wrong]"
        in finds(GERMAN, lines, lang="en")
    )
    assert finds(GERMAN, ["high: 20_000", *lines[1:]]) == []
    assert "[language-wrong]" in finds(ENGLISH, lang="de")[0]


def test_a_translation_in_another_language_than_english_is_an_error(finds):
    lines = ["high: 20_000", "quote: nicht mehr als 20.000 Soldaten an", "by: unnamed"]
    translation = "translation: Es kamen nicht mehr als 20.000 Soldaten an, und das ist nicht viel"
    assert "translation is in de; write it in English [language-wrong]" in finds(
        GERMAN, [*lines, translation]
    )


def test_a_language_without_words_is_told(finds):
    (message,) = [line for line in finds("Nulla.", lang="la") if "language-unread" in line]
    assert message.startswith("lang is la, whose words are not known here")
