"""The patterns of numbers that are settled by rule."""

from components.texts import languages
from components.texts.kind_patterns import KindPatterns

GERMAN = KindPatterns(languages.of("de"))


def test_shapes_tell_their_kind():
    texts = ("24.02.2022", "12:30", "8 Uhr", "3te", "Am 3./4. Oktober"[3:])
    kinds = [GERMAN.shapes.match(text).lastgroup for text in texts]
    assert kinds == ["date", "time", "time", "ordinal", "date"]
    assert GERMAN.shapes.match("5.000") is None


def test_an_age_is_a_duration_that_is_old():
    assert GERMAN.duration.match(" Jahre alt")["age"]
    assert not GERMAN.duration.match(" Jahre")["age"]


def test_further_numbers_of_a_reference():
    assert GERMAN.reference_more.match(" von 10")[0] == " von 10"
    assert GERMAN.reference_more.match(" von 10.000") is None
