"""Shares: two numbers that say how much of a whole, and no count (one in five, drei von vier, 3:1)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.texts.notation import YEAR, plain_word, words
from components.texts.nouns import counts_noun

if TYPE_CHECKING:
    from components.texts.cursor import Cursor
    from components.texts.number_patterns import NumberPatterns

_SMALL = 12
_REACH = 60  # characters between a share and the number it is of
_JOINT = 12  # letters of the longest joint


def share_at(cursor: Cursor, at: int) -> re.Match[str] | None:
    """The share that begins at an offset; only one of many may be of a greater number."""
    m = cursor.patterns.share.match(cursor.text, at)
    if m is None or m["first"] is None:
        return m
    return m if _is_part(cursor, m) and not _is_vote(cursor, m.end()) else None


def _is_part(cursor: Cursor, m: re.Match[str]) -> bool:
    """Whether the first number is a part of the second, or their joint makes a ratio of them."""
    numbers = cursor.patterns.numbers
    first, second = _small(m["first"], numbers), _small(m["second"], numbers)
    if m["joint"].lower() in words(numbers.words.whole_first):
        if not m["noun"] and m["joint"].lower() not in words(cursor.language.ranges.to):
            return first > 0 and _is_number(m["second"], numbers)
        return second == 1 or (not m["noun"] and 0 < second < first) or _is_ratio(cursor, m)
    if first == 1:
        is_number = bool(second) or _is_number(m["second"], numbers)
        return is_number and not (m["noun"] and _is_apart(cursor, m))
    return 0 < first < second


def _is_ratio(cursor: Cursor, share: re.Match[str]) -> bool:
    """Whether a word before two numbers makes a ratio of them (ein Verhältnis von 1 zu 4)."""
    numbers, start = cursor.patterns.numbers, share.start()
    if not (_small(share["first"], numbers) and _is_number(share["second"], numbers)):
        return False
    ratio = cursor.patterns.qualifiers.ratio
    return ratio.search(cursor.text, max(start - _REACH, 0), start) is not None


def _is_vote(cursor: Cursor, end: int) -> bool:
    """Whether votes stand behind two numbers, which are its sides (5 zu 4 Stimmen)."""
    found = cursor.patterns.measure.match(cursor.text, end + 1)
    return found is not None and found.table == "vote"


def _is_apart(cursor: Cursor, share: re.Match[str]) -> bool:
    """Whether the numbers are no share: one man in four years, one died in 2024."""
    text, end = cursor.text, share.end()
    if re.fullmatch(YEAR, share["second"]) or counts_noun(cursor, end):
        return True
    return cursor.patterns.duration.match(text, end) is not None


def _is_number(word: str, numbers: NumberPatterns) -> bool:
    """Whether a word is a number in digits or words."""
    return word[0].isdecimal() or word.lower() in numbers.values or word.lower() in numbers.scales


def _small(word: str, numbers: NumberPatterns) -> int:
    """A whole number up to twelve, in digits or words; 0 for none."""
    word = word.lower()
    if word.isdecimal():
        return int(word) if int(word) <= _SMALL else 0
    if word in words(numbers.words.articles):
        return 1
    value = numbers.values.get(word)
    return int(value) if value is not None and value <= _SMALL and value == int(value) else 0


def joint_at(cursor: Cursor, end: int) -> int:
    """Where a share that ends at an offset ends without the joint that its phrase holds (half ``of``)."""
    last = cursor.text[max(end - _JOINT, 0) : end].split()[-1]
    return end - len(last) if last.lower() in words(cursor.language.vague.share_of) else end


def is_of_share(cursor: Cursor, at: int) -> bool:
    """Whether the last share or percentage is one of the number at an offset (half of the 5,000)."""
    start = cursor.share_end
    if not 0 <= start < at <= start + _REACH:
        return False
    between = cursor.text[start:at].split()
    joints = words(cursor.language.vague.share_of)
    return any(word.lower() in joints for word in between) and all(
        word.lower() in joints or _may_stand_between(cursor, word) for word in between
    )


def _may_stand_between(cursor: Cursor, word: str) -> bool:
    """Whether a word may stand between a share and its number: rund, geschätzten, Pyongyang's."""
    patterns = cursor.patterns.qualifiers
    if word[0].isupper():
        return word.endswith("s") or not cursor.language.nouns.capitalised
    return plain_word(word) in patterns.before_number or word.endswith(patterns.adjectives)
