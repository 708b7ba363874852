"""Nouns in the plural, which a number may count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.texts.notation import words

if TYPE_CHECKING:
    from components.texts.cursor import Cursor
    from components.texts.language import NounWords

_SHORT_WORD = 3  # letters of words such as has, too short for a plural


def is_plural(word: str, nouns: NounWords) -> bool:
    """Whether a word looks like a noun in the plural."""
    word = word.lower()
    if word in words(nouns.plurals):
        return True
    return (
        len(word) > _SHORT_WORD
        and word.endswith(tuple(words(nouns.plural_endings)))
        and not word.endswith(tuple(words(nouns.no_plural_endings)))
    )


def counts_noun(cursor: Cursor, end: int) -> bool:
    """Whether a noun that a number may count stands right behind it."""
    nouns = cursor.language.nouns
    if not nouns.capitalised:
        m = cursor.patterns.noun.match(cursor.text, end)
        return m is not None and is_plural(m["unit"], nouns)
    m = cursor.patterns.counted.match(cursor.text, end)
    return m is not None and m["unit"].lower() not in words(nouns.no_units)
