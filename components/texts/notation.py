"""The notation of `language` turned into patterns and sets of words."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from components.texts.language_qualifiers import Qualifiers

GAP = r"(?:[^\S\n]{1,3}\n?|\n)"
YEAR = r"(?:19|20)\d\d"
SPACES = " \u00a0\u2009\u202f"
NEVER = re.compile(r"(?!)")

_OPENING = '(„“”"‚‘«»‹›[–—-•*'
ENDING = r"[^\W\d_]{0,30}"
_MIXED = re.compile("[a-z][\u0400-\u052f]|[\u0400-\u052f][a-z]")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u043a", "aeopcyxijshk"
)
"""Small Cyrillic letters and the Latin ones that look like them."""
_CYRILLIC = {latin: cyrillic for cyrillic, latin in _LATIN.items()}
_LOWER_WORD = r"[a-zà-öø-ÿ-]{1,40}?"


@cache
def words(text: str) -> frozenset[str]:
    """The phrases of a field in lower case; made once, since the bench row of figures needs it."""
    return frozenset(filter(None, text.lower().split("|")))


def plain_word(word: str) -> str:
    """A word as the tables have it, without letters of another script that only look like its own."""
    plain = word.lower().replace("’", "'")
    if plain.isascii() or _MIXED.search(plain) is None:
        return plain
    return _WORD.sub(lambda m: _in_one_script(m[0]), plain)


def _in_one_script(word: str) -> str:
    """A word of Latin and Cyrillic letters in that script which most of its letters have."""
    latin = sum(sign.isascii() for sign in word)
    return word.translate(_LATIN if 2 * latin >= len(word) else _CYRILLIC)


def unelided(parts: list[str], elisions: frozenset[str]) -> list[str]:
    """The words with elided beginnings as words of their own (d'environ)."""
    if not elisions:
        return parts
    apart: list[str] = []
    for part in parts:
        head, mark, tail = plain_word(part).partition("'")
        if mark and tail and head.lstrip(_OPENING) + mark in elisions:
            apart += (part[: len(head) + 1], part[len(head) + 1 :])
        else:
            apart.append(part)
    return apart


def any_of(phrases: str | Iterable[str]) -> str:
    """A pattern of the phrases, the longest first; it never matches where there are none.

    It looks ahead for their first letters in both cases, which compiles faster where case counts.
    """
    parts = phrases.split("|") if isinstance(phrases, str) else list(phrases)
    ordered = sorted(filter(None, parts), key=len, reverse=True)
    if not ordered:
        return "(?!)"
    initials = {c for p in ordered for c in p[0] + p[0].swapcase()} - {"*"}
    ahead = (
        ""
        if any(p[0] == "*" for p in ordered)
        else f"(?=(?-i:[{re.escape(''.join(sorted(initials)))}]))"
    )
    plain, ends = ([p for p in ordered if (p[0] == "*") is starred] for starred in (False, True))
    within = f"{_LOWER_WORD}(?:{'|'.join(_phrase(p[1:]) for p in ends)})"
    return f"{ahead}(?:{'|'.join([*map(_phrase, plain), *([within] if ends else [])])})"


def _phrase(phrase: str) -> str:
    """One phrase as a pattern; see `language` for its notation."""
    return re.escape(phrase).replace(r"\ ", GAP).replace(r"\*", ENDING)


def sides(table: Qualifiers, side: str = "") -> dict[str, tuple[str, str]]:
    """Phrase → (side, label) for one side of a table of qualifiers, or for all of it."""
    return {
        phrase.lower(): (where, label)
        for where, label, phrases in table
        for phrase in phrases.split("|")
        if side in {"", where}
    }


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A verbose pattern; case counts unless a flag says so."""
    return re.compile(pattern, re.VERBOSE | flags)
