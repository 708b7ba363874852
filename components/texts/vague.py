"""Amounts in words that give no number: shares, scale words in the plural, sizes without a number."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from components.texts.notation import words
from components.texts.number_words import inverted_at
from components.texts.phrases import PhraseMatch
from components.texts.shares import share_at

if TYPE_CHECKING:
    from components.texts.cursor import Cursor
    from components.texts.qualifiers import Prefix

_MORE = {"quantifier": 1, "alone": 2}
"""How many further scale words may stand behind an amount (Tausende ``und Millionen``), by its table."""


class VagueAmount(NamedTuple):
    """An amount in words at ``start:end``."""

    start: int
    end: int
    is_share: bool


def vague_at(cursor: Cursor, at: int) -> VagueAmount | None:
    """The amount in words that begins at an offset, None where a number does."""
    share = share_at(cursor, at)
    found = PhraseMatch(*share.span(), "share") if share else _in_words(cursor, at)
    if found is None or _is_part(cursor, at) or _is_part(cursor, _last_word(cursor, found)):
        return None
    if found.table == "share" and _is_period(cursor, at):
        return None
    return VagueAmount(at, _end(cursor, found), found.table == "share")


def _is_period(cursor: Cursor, at: int) -> bool:
    """Whether the word before a share makes a period of it (the second half of 2026)."""
    ordinals = words(cursor.language.vague.half_ordinals)
    return bool(ordinals) and cursor.word_before(at).lower() in ordinals


def _is_part(cursor: Cursor, at: int) -> bool:
    """Whether a part of a scale word begins at an offset (half a million)."""
    return cursor.patterns.numbers.part.match(cursor.text, at) is not None


def _last_word(cursor: Cursor, found: PhraseMatch) -> int:
    """Where the last word of a phrase begins: at least half."""
    return found.end - len(cursor.text[found.start : found.end].split()[-1])


def _in_words(cursor: Cursor, at: int) -> PhraseMatch | None:
    """The words at an offset that state an amount; digits do with the ending of a plural (1,000s)."""
    first, patterns = cursor.text[at], cursor.patterns
    if not first.isdecimal():
        return patterns.vague.match(cursor.text, at)
    plural = patterns.digit_plural.match(cursor.text, at) if first == "1" else None
    return PhraseMatch(*plural.span(), "digits") if plural else None


def _end(cursor: Cursor, amount: PhraseMatch) -> int:
    """Where an amount ends with the scale words behind it."""
    end = amount.end
    for _ in range(_MORE.get(amount.table, 0)):
        if more := cursor.patterns.vague_more.match(cursor.text, end):
            end = more.end()
    return end


def states_number(cursor: Cursor, vague: VagueAmount, prefix: Prefix) -> bool:
    """Whether a plural is a number: one behind a qualifier (более тысячи), or inverted (тысяч пять)."""
    word = cursor.text[vague.start : vague.end].lower().split()[0]
    if prefix.statements and word in words(cursor.language.numbers.bare_bound):
        return True
    return inverted_at(cursor.text, vague.start, cursor.patterns.numbers) is not None
