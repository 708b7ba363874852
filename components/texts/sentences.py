"""Where the sentences of a text end."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from components.texts.notation import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.texts.language import Language

_END = re.compile(r"(?<![.!?…])[.!?…]++[)\]\"“”»«‘'’]*+(?=\s|\Z)|[。！？]++[」』）]*+")
_LAST_WORD = re.compile(r"\S+\Z")
_NUMBER = re.compile(r"\d{1,2}\.\Z")
_REACH = 40  # characters before a full stop that hold the word it belongs to


def ends(text: str, language: Language, start: int, stop: int) -> Iterator[re.Match[str]]:
    """The marks that end a sentence between two places, in order, with the quotation marks after them.

    A full stop after an abbreviation, an initial or an ordinal (Mio., J., am 3. Mai), or before a
    lower-case letter, ends none.
    """
    for m in _END.finditer(text, start, stop):
        following = text[m.end() : m.end() + _REACH].lstrip()[:1]
        is_lower = following.islower() and text[m.start()] not in "。！？"
        if not is_lower and not (following and _is_abbreviated(text, m, language)):
            yield m


def _is_abbreviated(text: str, m: re.Match[str], language: Language) -> bool:
    """Whether the full stop belongs to the word before it."""
    head = _LAST_WORD.search(text, max(m.start() - _REACH, 0), m.start() + 1)
    if head is None or m[0] != ".":
        return False
    word = head[0].lower().lstrip("(„“\"'«")
    is_initial = word[0].isalpha() and (len(word) == len("j.") or "." in word[:-1])
    is_ordinal = language.kinds.ordinal_dot and _NUMBER.match(word) is not None
    return is_initial or is_ordinal or word in _abbreviations(language)


@cache
def _abbreviations(language: Language) -> frozenset[str]:
    """The words of a language that end with a full stop."""
    numbers, kinds = language.numbers, language.kinds
    texts = [*numbers.scales.values(), kinds.codes, kinds.references, language.qualifiers.fillers]
    texts += [phrases for _, _, phrases in language.qualifiers.prefix]
    texts += [language.abbreviations]
    months = language.times.month_abbreviations.values()
    with_stop = {word for text in texts for word in words(text) if word.endswith(".")}
    return frozenset(
        with_stop | {f"{name.lower()}." for names in months for name in names.split("|")}
    )
