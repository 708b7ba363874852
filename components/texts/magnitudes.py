"""The order of size that words without a number state: tens of thousands are ten to the fourth."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from components.texts import languages
from components.texts.notation import words

if TYPE_CHECKING:
    from components.texts.language import Language

_LETTERS = re.compile(r"[^\W\d_]+\.?")
_LETTER_WORDS = "\u2e80"
"""Scripts from here on write whole words in one sign."""
_ZEROS = re.compile(r"(?<![\d.,])10*(?:[.,\s]000)*(?![\d.,])")


def magnitude(phrase: str, lang: str) -> int | None:
    """The power of ten that a vague amount states; None where it names no scale (huge quantities)."""
    powers = _powers(languages.of(lang))
    total = 0
    for word in _LETTERS.findall(phrase.lower()):
        total += _power(word, powers)
    if digits := _ZEROS.search(phrase):
        total += sum(sign == "0" for sign in digits[0])
    return total or None


def _power(word: str, powers: dict[str, int]) -> int:
    """The sum of the powers of the scale words in a word (hunderttausende: 2 and 3)."""
    if word in powers:
        return powers[word]
    word = word.rstrip(".")
    at = total = 0
    while at < len(word):
        longest = next((size for size in range(len(word), at, -1) if word[at:size] in powers), 0)
        total += powers.get(word[at:longest], 0)
        at = longest or at + 1
    return total


@cache
def _powers(language: Language) -> dict[str, int]:
    """Each scale word of a language with its power; made once, as it is the same for every phrase."""
    numbers = language.numbers
    powers = {word: power for power, text in numbers.scales.items() for word in words(text)}
    tens = dict.fromkeys((*words(numbers.values.get(10, "")), *words(numbers.dozens)), 1)
    return {
        word: power
        for word, power in (powers | tens).items()
        if len(word) > 1 or word > _LETTER_WORDS
    }
