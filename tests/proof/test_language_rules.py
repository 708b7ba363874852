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


FINNISH = "Venäjälle lähetettiin yli 15 000 sotilasta, ja 9.400 konttia oli matkalla."


def test_a_language_without_words_proves_digits_whatever_bounds_them(finds):
    for key in ("best", "low", "high"):
        lines = [f"{key}: 15_000", "quote: lähetettiin yli 15 000 sotilasta", "by: unnamed"]
        found = finds(FINNISH, lines, lang="fi")
        assert [line for line in found if "mismatch" in line or "not-in-quote" in line] == []
        (told,) = [line for line in found if "qualifier was not read" in line]
        assert "'lähetettiin yli 15 000 sotilasta'" in told
        assert told.endswith("[language-unread]")


def test_a_number_must_stand_in_the_quote_of_any_language(finds):
    lines = ["best: 16_000", "quote: lähetettiin yli 15 000 sotilasta", "by: unnamed"]
    assert any("[value-not-in-quote]" in line for line in finds(FINNISH, lines, lang="fi"))


def test_an_ambiguous_mark_proves_nothing_where_the_language_is_unknown(finds):
    for value in ("9_400", "9.4"):
        lines = [f"best: {value}", "quote: 9.400 konttia", "by: unnamed"]
        assert any("[value-not-in-quote]" in line for line in finds(FINNISH, lines, lang="fi"))
