"""Nouns in the plural."""

from components.texts import languages
from components.texts.nouns import is_plural


def test_plurals():
    nouns = languages.of("en").nouns
    words = "shells troops bus has crisis boss".split()
    assert [word for word in words if is_plural(word, nouns)] == ["shells", "troops"]
