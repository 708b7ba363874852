"""The patterns of a language are made once, each when it is first used."""

from components.texts import languages
from components.texts.patterns import compile_language


def test_a_language_is_compiled_once():
    german = compile_language(languages.of("de"))
    assert compile_language(languages.of("de-AT")) is german
    assert german.duration is german.duration


def test_shapes_tell_their_kind():
    shapes = compile_language(languages.of("de")).shapes
    kinds = {text: shapes.match(text).lastgroup for text in ("24.02.2022", "12:30", "8 Uhr", "3te")}
    assert kinds == {"24.02.2022": "date", "12:30": "time", "8 Uhr": "time", "3te": "ordinal"}
    assert shapes.match("5.000") is None
