"""Which language a text is written in, by its letters and its small frequent words."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from components.texts import languages
from components.texts.notation import words

_WORD: Final = re.compile(r"[^\W\d_]+")
_LEAST_SHARE: Final = (
    0.08  # of all words; prose in a language that is known has three times as much
)
_LEAST_LETTERS: Final = 0.1  # of all letters; a third of Japanese ones are Kana
_LEAST_WORDS: Final = 3
_AHEAD: Final = 2.5  # times as many small words as the language that comes second
_SAMPLE: Final = 20_000  # characters; a language shows itself at once


class Guess(NamedTuple):
    """A language, empty where none shows itself, and the share of all words that are its small ones."""

    code: str
    confidence: float


def guess(text: str) -> Guess:
    """The language whose small words the text is full of."""
    sample = text[:_SAMPLE].lower()
    found = _WORD.findall(sample)
    if by_script := _by_letters("".join(found)):
        return by_script
    counts = {
        code: sum(word in small for word in found)
        for code, language in languages.LANGUAGES.items()
        if (small := words(language.function_words))
    }
    ordered = sorted(counts, key=lambda code: -counts[code])
    if not ordered:
        return Guess("", 0.0)
    best, second = counts[ordered[0]], max((counts[code] for code in ordered[1:]), default=0)
    share = best / (len(found) or 1)
    if best < _LEAST_WORDS or share < _LEAST_SHARE or best < _AHEAD * second:
        return Guess("", share)
    return Guess(ordered[0], share)


def _by_letters(letters: str) -> Guess | None:
    """The language that alone has the letters of a text."""
    for code, language in languages.LANGUAGES.items():
        if language.letters:
            share = len(re.findall(f"[{language.letters}]", letters)) / (len(letters) or 1)
            if share >= _LEAST_LETTERS:
                return Guess(code, share)
    return None
