"""What stands before or behind a number and bounds it: more than, up to, about, at least."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from components.texts.cursor import OPENING

if TYPE_CHECKING:
    from components.texts.cursor import Cursor
    from components.texts.patterns import QualifierPatterns

Statement = tuple[str, str]
"""The side of a bound, and its label."""

_QUOTES = frozenset("(„“”\"'‚‘«»‹›[ \n\u00a0")
_QUOTED = 4  # quotation marks and spaces between a qualifier and its number
_LONGEST = 5  # words of the longest qualifier
_REACH = 12  # words before a number that may hold its qualifiers
_FILLERS_MAX = 4


class Prefix(NamedTuple):
    """The qualifiers before a number: where they begin, what they say, and what opens a range."""

    start: int
    statements: tuple[Statement, ...] = ()
    opener: str = ""


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
    start = at
    floor = max(cursor.floor, at - _QUOTED)
    while start > floor and cursor.text[start - 1] in _QUOTES:
        start -= 1
    if cursor.text.count("\n", start, at) > 1:
        return Prefix(at)
    words = cursor.words_before(start)[-_REACH:]
    if (
        not words
        or words[-1].lower().lstrip(OPENING) not in cursor.patterns.qualifiers.before_number
    ):
        return Prefix(at)
    words = _after_opening(words)
    used, statements, opener = _phrases(
        [word.lower() for word in words], cursor.patterns.qualifiers, ranges=ranges
    )
    if not used:
        return Prefix(at)
    for word in reversed(words[len(words) - used :]):
        start = cursor.text.rfind(word, cursor.floor, start)
    return Prefix(start, tuple(statements), opener)


def _after_opening(words: list[str]) -> list[str]:
    """The words from the last opening mark on, without it."""
    for i in range(len(words) - 1, -1, -1):
        if words[i][0] in OPENING and (bare := words[i].lstrip(OPENING)):
            return [bare, *words[i + 1 :]]
    return words


def _phrases(
    words: list[str], patterns: QualifierPatterns, *, ranges: bool
) -> tuple[int, list[Statement], str]:
    """How many of the last words are qualifiers, what they say, and the word that opens a range."""
    i = used = len(words)
    statements: list[Statement] = []
    opener = ""
    fillers, article = 0, False
    while i > 0:
        phrase, size = _phrase(words, i, patterns)
        if phrase:
            statement = patterns.prefixes[phrase]
            opens = statement[0] == "span"
            if (article and phrase in patterns.prepositions) or (opens and not ranges):
                break
            if opens:
                opener = phrase
            else:
                statements.append(statement)
            i -= size
            used = i
            fillers = 0
        elif fillers < _FILLERS_MAX and _is_filler(words[i - 1], patterns):
            article = article or words[i - 1] in patterns.articles
            fillers += 1
            i -= 1
        else:
            break
    return len(words) - used, statements, opener


def _is_filler(word: str, patterns: QualifierPatterns) -> bool:
    return word in patterns.fillers or word in patterns.articles


def _phrase(words: list[str], end: int, patterns: QualifierPatterns) -> tuple[str, int]:
    """The longest qualifier that ends before a word, and its number of words."""
    if words[end - 1] not in patterns.prefix_ends:
        return "", 0
    for size in range(min(_LONGEST, end), 0, -1):
        phrase = " ".join(words[end - size : end])
        if phrase in patterns.prefixes:
            return phrase, size
    return "", 0


def suffix_behind(cursor: Cursor, *ends: int) -> tuple[int, Statement] | None:
    """The qualifier behind a number or behind its unit: where it ends, and what it says."""
    for end in ends:
        if m := cursor.patterns.qualifiers.suffix.match(cursor.text, end):
            if m["plus"]:
                return m.end(), ("low", "at least")
            return m.end(), cursor.patterns.qualifiers.suffixes[
                " ".join(m["phrase"].lower().split())
            ]
    return None
