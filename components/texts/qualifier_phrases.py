"""The qualifiers at the end of a list of words: what they say, and how many of the words they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.texts.notation import plain_word
from components.texts.qualifier_patterns import topic

if TYPE_CHECKING:
    from components.texts.qualifier_patterns import QualifierPatterns

Statement = tuple[str, str]
"""The side of a bound, and its label."""

_LONGEST = 5  # words of the longest qualifier
_TOPIC_REACH = 6
_LONGEST_NEGATOR = 3
_VERB_REACH = 5  # words of a verb and its subject between a negator and its qualifier
_DENIED_VERB = 2  # words of a verb between a denial and its number
_PAUSES = (",", ";", ":", ".", "!", "?", "–", "—")
FILLERS_MAX = 4
_COMPARED = frozenset({"more than", "fewer than", "up to"})
_DEGREE = frozenset({"nearly", "just over"})
"""Labels of words that say the degree of an adjective, too (fast vergessene 5.000)."""
_TURNED: dict[Statement, Statement] = {
    ("low", "more than"): ("high", "no more than"),
    ("low", "at least"): ("high", "fewer than"),
    ("high", "fewer than"): ("low", "at least"),
    ("high", "no more than"): ("low", "more than"),
    ("about", "nearly"): ("high", "fewer than"),
}
"""What a negator makes of a qualifier; it denies the number behind any other one."""


class Phrases:
    """The qualifiers at the end of a list of words, collected from right to left."""

    __slots__ = (
        "apart",
        "denied",
        "opener",
        "part",
        "patterns",
        "raw",
        "statements",
        "used",
        "words",
    )

    def __init__(self, raw: list[str], patterns: QualifierPatterns) -> None:
        self.raw, self.patterns = raw, patterns
        self.words = plain_word("\n".join(raw)).split("\n")
        self.apart = False
        """Whether adjectives that no table has stand between."""
        self.part = False
        self.used = 0
        """How many of the last words are qualifiers."""
        self.statements: list[Statement] = []
        self.opener = ""
        self.denied = False

    def collect(self, *, ranges: bool) -> None:
        """Take one phrase after the other, with fillers between them."""
        if self.patterns.deciding.isdisjoint(self.words):
            return
        i = len(self.words)
        fillers, article = 0, False
        while i > 0:
            phrase, size = _phrase(self.words, i, self.patterns)
            if phrase in self.patterns.times:
                i -= size
            elif phrase:
                if not self._take(phrase, (i - size, i), article=article, ranges=ranges):
                    return
                i = len(self.words) - self.used
                fillers, article = 0, False
            elif not self.statements and not self.apart and (size := _denial(self, i)):
                self.denied = True
                self.used = len(self.words) - i + size
                return
            elif fillers < FILLERS_MAX and self._is_passed(i - 1):
                article = article or self._is_article(self.words[i - 1])
                fillers += 1
                i -= 1
            else:
                return

    def _take(self, phrase: str, span: tuple[int, int], *, article: bool, ranges: bool) -> bool:
        """Take the phrase that these words are; False where it is no qualifier here."""
        at, end = span
        side, label = self.patterns.prefixes[phrase]
        if article and phrase in self.patterns.prepositions:
            return False
        if self.apart and not self._is_sure(phrase, end):
            return False
        if side in {"part", "span"}:
            return self._take_apart(phrase, at, side, ranges=ranges)
        if any(side == taken for taken, _ in self.statements) or self._is_topic(phrase, at):
            return False
        if self._compares(label, at, end):
            return False
        negator = self._negator(at)
        if negator < at:
            turned = _TURNED.get((side, label))
            if turned is None:
                self.denied = True
            else:
                side, label = turned
        self.statements.append((side, label))
        self.used = len(self.words) - negator
        return True

    def _take_apart(self, phrase: str, at: int, side: str, *, ranges: bool) -> bool:
        """Take what is no bound: a part of the number, or what opens a range."""
        if side == "part":
            if any(word.endswith(_PAUSES) for word in self.raw[at:]):
                return False  # instead of fighting, 300 men
            self.part = True
        elif ranges:
            self.opener = phrase
        else:
            return False
        self.used = len(self.words) - at
        return True

    def _is_passed(self, at: int) -> bool:
        """Whether a word may stand between a qualifier and its number."""
        word, patterns = self.words[at], self.patterns
        if word in patterns.passed:
            return True
        if word in patterns.conjunctions and self._follows_adjective(at):
            return True
        if self.used or not is_adjective(self.raw[at], patterns):
            return False
        self.apart = True
        return True

    def _follows_adjective(self, at: int) -> bool:
        """Whether an adjective stands behind a word, and nothing that was taken."""
        is_last = at + 1 >= len(self.raw) - self.used
        return not is_last and is_adjective(self.raw[at + 1], self.patterns)

    def _is_article(self, word: str) -> bool:
        """Whether a word is an article that may point to a known number; a staggering 5,000 is none."""
        of_one = self.apart and word in self.patterns.one
        return word in self.patterns.articles and not of_one

    def _is_sure(self, phrase: str, end: int) -> bool:
        """Whether a phrase before unknown adjectives qualifies the number, and not the first of them."""
        indefinite = end < len(self.words) and self.words[end] in self.patterns.one
        side, label = self.patterns.prefixes[phrase]
        single = phrase in self.patterns.prepositions or label in _DEGREE
        return indefinite or not (single or side == "span")

    def _is_topic(self, phrase: str, at: int) -> bool:
        """Whether the word before makes it a preposition of another sense (Vertrag über 48 Jets)."""
        words = self.patterns.words.topics.get(phrase)
        if words is None or at == 0:
            return False
        near, far = topic(words)
        before = self.words[max(at - _TOPIC_REACH, 0) : at]
        return near.has(before[-1]) or any(map(far.has, before))

    def _compares(self, label: str, at: int, end: int) -> bool:
        """Whether it compares with a known number: more than the 700, twice as many as 5,000."""
        if label not in _COMPARED:
            return False
        comparing = self.patterns.comparing
        alike = not comparing or self.words[end - 1] in comparing
        before = self.words[at - 1] if at and alike else ""
        known = end == len(self.words) - 1 and self.words[-1] in self.patterns.definite
        return known or before in self.patterns.multiples

    def _negator(self, at: int) -> int:
        """Where the negator before word `at` begins, `at` for none; degrees may stand between."""
        i = at
        while True:
            for size in range(min(_LONGEST_NEGATOR, i), 0, -1):
                if " ".join(self.words[i - size : i]) in self.patterns.negators:
                    return i - size
            if i == 0 or self.words[i - 1] not in self.patterns.degrees:
                return _far_negator(self, i, at)
            i -= 1


def _phrase(words: list[str], end: int, patterns: QualifierPatterns) -> tuple[str, int]:
    """The longest qualifier that ends before a word, and its number of words."""
    if words[end - 1] not in patterns.prefix_ends:
        return "", 0
    for size in range(min(_LONGEST, end), 0, -1):
        phrase = " ".join(words[end - size : end])
        if phrase in patterns.prefixes:
            return phrase, size
    return "", 0


def is_adjective(word: str, patterns: QualifierPatterns) -> bool:
    """Whether a word, as it stands, looks like an adjective."""
    return word[:1].islower() and word.rstrip(",").endswith(patterns.adjectives)


def turned(statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """What qualifiers say when a negator behind the number turns them over."""
    return tuple(_TURNED.get(statement, statement) for statement in statements)


def _far_negator(phrases: Phrases, end: int, at: int) -> int:
    """Where a negator stands beyond the verb before word `end`, `at` for none (nie schickte Kim mehr als)."""
    far, ends = phrases.patterns.far_negators, phrases.patterns.far_ends
    for i in range(end - 1, max(end - 2 - _VERB_REACH, -1), -1) if far else ():
        for first in (
            range(i, max(i - _LONGEST_NEGATOR, -1), -1) if phrases.words[i] in ends else ()
        ):
            if " ".join(phrases.words[first : i + 1]) in far:
                limited = phrases.words[i + 1] in phrases.patterns.limits
                return at if limited else first
        if phrases.raw[i].endswith(_PAUSES) or phrases.words[i] in phrases.patterns.conjunctions:
            break
    return at


def _denial(phrases: Phrases, end: int) -> int:
    """How many words before a number deny it, a verb between them (have not lost); 0 for none."""
    words, patterns = phrases.words, phrases.patterns
    if end < len(words) and words[end] in patterns.limits:
        return 0
    for size in (1, 2):
        if size <= end and " ".join(words[end - size : end]) in patterns.denials:
            return size
    size = 1
    while size <= min(_DENIED_VERB, end) and words[end - size] in patterns.degrees:
        size += 1
    verb = 1 < size <= end and words[end - size] in patterns.negators
    return size if verb else 0
