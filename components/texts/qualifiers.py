"""What stands before or behind a number and bounds it: more than, up to, about, at least."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from components.texts.cursor import OPENING
from components.texts.notation import plain_word, unelided
from components.texts.nouns import counts_noun

if TYPE_CHECKING:
    import re

    from components.texts.cursor import Cursor
    from components.texts.qualifier_patterns import QualifierPatterns

Statement = tuple[str, str]
"""The side of a bound, and its label."""

_QUOTES = frozenset("(„“”\"'‚‘«»‹›[ \n\u00a0")
_QUOTED = 4  # quotation marks and spaces between a qualifier and its number
_LONGEST = 5  # words of the longest qualifier
_REACH = 12  # words before a number that may hold its qualifiers
_FILLERS_MAX = 4
_INSERTED = 16  # words of an insertion between a qualifier and its number
_CLOSING = frozenset("“”\"'’«»‹›")
_ENDS = frozenset(",)]–—-") | _CLOSING
_TOPIC_REACH = 6
_DEGREES = 3
_LONGEST_NEGATOR = 3
_CLAUSE = 100  # characters of a clause in which a denial may stand
_TURNED: dict[Statement, Statement] = {
    ("low", "more than"): ("high", "no more than"),
    ("low", "at least"): ("high", "fewer than"),
    ("high", "fewer than"): ("low", "at least"),
    ("high", "no more than"): ("low", "more than"),
    ("about", "nearly"): ("high", "fewer than"),
}
"""What a negator makes of a qualifier; it denies the number behind any other one."""
_DEGREE = frozenset({"nearly", "just over"})
"""Labels of words that say the degree of an adjective, too (fast vergessene 5.000)."""
_BRACKETS = frozenset({"()", "[]"})
_MARKS = OPENING + "".join(_CLOSING)
_COMPARED = frozenset({"more than", "fewer than", "up to"})


class Prefix(NamedTuple):
    """The qualifiers before a number: where they begin, what they say, and what opens a range."""

    start: int
    statements: tuple[Statement, ...] = ()
    opener: str = ""
    denied: bool = False
    part: bool = False
    """Whether they state a part of the number (most of the 5,000)."""


class Meaning(NamedTuple):
    """What all qualifiers of a number say together; `bound` is empty for none."""

    bound: str
    approximate: bool
    label: str


def meaning(statements: tuple[Statement, ...]) -> Meaning:
    """The bound nearest to the number wins; about is kept beside it."""
    bounds = [statement for statement in statements if statement[0] != "about"]
    about = [statement for statement in statements if statement[0] == "about"]
    bound, label = bounds[0] if bounds else ("", about[0][1] if about else "")
    return Meaning(bound, bool(about), label)


def prefix_before(cursor: Cursor, at: int, *, ranges: bool) -> Prefix:
    """The qualifiers that end at an offset; `ranges` allows words that open a range (zwischen)."""
    start = _before_marks(cursor, at)
    if cursor.text.count("\n", start, at) > 1:
        return Prefix(at)
    words = cursor.words_before(start)
    if words and words[-1][-1] in _ENDS:
        words = _before_insertion(words)
    patterns = cursor.patterns.qualifiers
    words = unelided(words[-_REACH:], patterns.elisions)
    if words and start < at and not cursor.text[start].isspace():
        words[-1] = words[-1].lstrip(OPENING)
    if not words or not _may_qualify(words[-1].lstrip(OPENING), patterns):
        return Prefix(at)
    words = _after_opening(words)
    found = _Phrases(words, patterns)
    found.collect(ranges=ranges)
    if not found.used and not found.denied:
        return Prefix(at)
    for word in reversed(words[len(words) - found.used :]):
        start = cursor.text.rfind(word, cursor.floor, start)
    return Prefix(start, tuple(found.statements), found.opener, found.denied, found.part)


def _may_qualify(word: str, patterns: QualifierPatterns) -> bool:
    """Whether the word before a number may be the last one of its qualifiers."""
    return plain_word(word) in patterns.before_number or _is_adjective(word, patterns)


def _is_adjective(word: str, patterns: QualifierPatterns) -> bool:
    """Whether a word, as it stands, looks like an adjective."""
    return word[:1].islower() and word.rstrip(",").endswith(patterns.adjectives)


def _before_marks(cursor: Cursor, at: int) -> int:
    """Where the opening marks and spaces before an offset begin."""
    floor = max(cursor.floor, at - _QUOTED)
    while at > floor and cursor.text[at - 1] in _QUOTES and not _elides(cursor.text, at):
        at -= 1
    return at


def _elides(text: str, end: int) -> bool:
    """Whether the mark before an offset is the end of a word (plus d'un million)."""
    return text[end - 1] in "'’" and text[end - 2 : end - 1].isalpha()


def _after_opening(words: list[str]) -> list[str]:
    """The words from the last opening mark on, without it."""
    for i in range(len(words) - 1, -1, -1):
        if words[i][0] in OPENING and (bare := words[i].lstrip(OPENING)):
            return [bare, *words[i + 1 :]]
    return words


def _before_insertion(words: list[str]) -> list[str]:
    """The words before an insertion that ends at the number (more than, it is said, 5,000)."""
    last = words[-1]
    if last[0] in OPENING and last[-1] in _CLOSING and (bare := last.strip(_MARKS)):
        return [*words[:-1], bare]
    for i in range(len(words) - 2, max(len(words) - _INSERTED, -1), -1):
        if last[-1] == "," and words[i][-1] == ",":
            return [*words[:i], words[i][:-1]]
        if words[i][0] + last[-1] in _BRACKETS:
            return words[:i]
        if last == words[i] and last in "–—-":
            return words[:i]
    return words


class _Phrases:
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
        self.words = [plain_word(word) for word in raw]
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
        i = len(self.words)
        fillers, article = 0, False
        while i > 0:
            phrase, size = _phrase(self.words, i, self.patterns)
            if phrase:
                if not self._take(phrase, (i - size, i), article=article, ranges=ranges):
                    return
                i = len(self.words) - self.used
                fillers, article = 0, False
            elif (
                not self.statements
                and not self.apart
                and self.words[i - 1] in self.patterns.denials
            ):
                self.denied = True
                self.used = len(self.words) - i + 1
                return
            elif fillers < _FILLERS_MAX and self._is_passed(i - 1):
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
        if word in patterns.fillers or word in patterns.articles:
            return True
        if self.apart and word in patterns.conjunctions:
            return True
        if self.used or not _is_adjective(self.raw[at], patterns):
            return False
        self.apart = True
        return True

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
        topic = self.patterns.topics.get(phrase)
        if topic is None or at == 0:
            return False
        near, far = topic
        before = self.words[max(at - _TOPIC_REACH, 0) : at]
        return bool(near.match(before[-1])) or any(far.match(word) for word in before)

    def _compares(self, label: str, at: int, end: int) -> bool:
        """Whether it compares with a known number: more than the 700, twice as many as 5,000."""
        if label not in _COMPARED:
            return False
        before = self.words[at - 1] if at else ""
        known = end == len(self.words) - 1 and self.words[-1] in self.patterns.definite
        return known or before in self.patterns.multiples

    def _negator(self, at: int) -> int:
        """Where the negator before word `at` begins, `at` for none; degrees may stand between."""
        i = at
        for _ in range(_DEGREES):
            for size in range(min(_LONGEST_NEGATOR, i), 0, -1):
                if " ".join(self.words[i - size : i]) in self.patterns.negators:
                    return i - size
            if i == 0 or self.words[i - 1] not in self.patterns.degrees:
                return at
            i -= 1
        return at


def _phrase(words: list[str], end: int, patterns: QualifierPatterns) -> tuple[str, int]:
    """The longest qualifier that ends before a word, and its number of words."""
    if words[end - 1] not in patterns.prefix_ends:
        return "", 0
    for size in range(min(_LONGEST, end), 0, -1):
        phrase = " ".join(words[end - size : end])
        if phrase in patterns.prefixes:
            return phrase, size
    return "", 0


def turned(statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """What qualifiers say when a negator behind the number turns them over."""
    return tuple(_TURNED.get(statement, statement) for statement in statements)


def is_denied(cursor: Cursor, start: int, end: int) -> bool:
    """Whether a word of its clause denies a number: denied that 3,000 died, 5,000 was retracted."""
    patterns, text = cursor.patterns.qualifiers, cursor.text
    if in_clause_before(cursor, patterns.denied_before, start):
        return True
    m = patterns.denied_behind.search(text, end, end + _CLAUSE)
    return m is not None and patterns.clause_end.search(text, end, m.start()) is None


def in_clause_before(cursor: Cursor, pattern: re.Pattern[str], at: int) -> bool:
    """Whether a pattern matches in the clause before an offset."""
    first = max(at - _CLAUSE, 0)
    last = None
    for last in pattern.finditer(cursor.text, first, at):  # noqa: B007 - the last one counts
        pass
    end = cursor.patterns.qualifiers.clause_end
    return last is not None and end.search(cursor.text, last.end(), at) is None


def suffix_behind(cursor: Cursor, *ends: int) -> tuple[int, Statement] | None:
    """The qualifier behind a number or behind its unit: where it ends, and what it says."""
    patterns = cursor.patterns.qualifiers
    for end in ends:
        m = patterns.suffix.match(cursor.text, end)
        if m is None:
            continue
        if m["plus"]:
            return m.end(), ("low", "at least")
        if _ends_here(cursor, m):
            return m.end(), patterns.suffixes[" ".join(m["phrase"].lower().split())]
    return None


def _ends_here(cursor: Cursor, m: re.Match[str]) -> bool:
    """Whether a qualifier behind a number says nothing of what follows: 5,000 men, at least 300 of them."""
    patterns = cursor.patterns.qualifiers
    if patterns.pause.match(cursor.text, m.end()):
        return True
    if m[0].startswith(","):
        return False
    if m["phrase"].lower().split()[0] in patterns.joined:
        return True
    if patterns.further.match(cursor.text, m.end()):
        return False
    return not counts_noun(cursor, m.end())
