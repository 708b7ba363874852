"""The patterns of a language are made once, each when it is first used."""

from components.texts import languages
from components.texts.patterns import compile_language


def test_a_language_is_compiled_once():
    german = compile_language(languages.of("de"))
    assert compile_language(languages.of("de-AT")) is german
    assert german.duration is german.duration
