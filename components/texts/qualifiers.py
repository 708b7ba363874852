"""What stands before or behind a number and bounds it: more than, up to, about, at least."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from components.texts.cursor import OPENING
from components.texts.hedges import hedged, is_crossed
from components.texts.notation import plain_word, unelided, words
from components.texts.nouns import counts_noun
from components.texts.qualifier_phrases import FILLERS_MAX, Phrases, Statement, is_adjective, turned

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

    from components.texts.cursor import Cursor
    from components.texts.number_words import Number
    from components.texts.phrases import PhraseMatch
    from components.texts.qualifier_patterns import QualifierPatterns

    Search = Callable[[str, int, int], Iterator[PhraseMatch]]
    """A search of a text from one offset to another."""

_QUOTES = frozenset("(„“”\"'‚‘«»‹›[ \n\u00a0")
_TO_COMMA = 40  # characters to the end of a clause, behind which a qualifier may stand
_QUOTED = 4  # quotation marks and spaces between a qualifier and its number
_REACH = 12  # words before a number that may hold its qualifiers
_INSERTED = 16  # words of an insertion between a qualifier and its number
_CLOSING = frozenset("“”\"'’«»‹›")
_ENDS = frozenset(",)]–—-") | _CLOSING
_CLAIM = 40  # characters before a number that hold the noun of a claim
_CLAUSE = 100  # characters of a clause in which a denial may stand
_BRACKETS = frozenset({"()", "[]", "——", "––"})
_INSERTION_MARKS = "()[],"
_MARKS = OPENING + "".join(_CLOSING)


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


_NOTHING = Meaning("", approximate=False, label="")


def meaning(statements: tuple[Statement, ...]) -> Meaning:
    """The bound nearest to the number wins; about is kept beside it."""
    if not statements:
        return _NOTHING
    bounds = [statement for statement in statements if statement[0] != "about"]
    about = [statement for statement in statements if statement[0] == "about"]
    bound, label = bounds[0] if bounds else ("", about[0][1] if about else "")
    return Meaning(bound, bool(about), label)


def prefix_before(cursor: Cursor, at: int, *, ranges: bool) -> Prefix:
    """The qualifiers that end at an offset; `ranges` allows words that open a range (zwischen)."""
    if (noun := _inverted(cursor, at)) >= 0:
        return Prefix(noun, (("about", "about"),))
    start = _before_marks(cursor, at)
    if cursor.text.count("\n", start, at) > 1:
        return Prefix(at)
    words = _qualifying(cursor, start, at)
    if not words:
        return Prefix(at)
    found = Phrases(words, cursor.patterns.qualifiers)
    found.collect(ranges=ranges)
    if not found.used and not found.denied:
        return Prefix(at)
    for word in reversed(words[len(words) - found.used :]):
        start = cursor.text.rfind(word, cursor.floor, start)
    return Prefix(start, tuple(found.statements), found.opener, found.denied, found.part)


def _inverted(cursor: Cursor, at: int) -> int:
    """Where the noun begins that stands before its number, which is approximate then (человек триста); -1 for none."""
    nouns = words(cursor.patterns.qualifiers.words.inverted)
    noun = cursor.word_before(at) if nouns else ""
    if noun.lower() not in nouns:
        return -1
    start = cursor.text.rfind(noun, cursor.floor, at)
    is_counted = cursor.floor > 0 and not cursor.text[cursor.floor : start].strip()
    is_apart = "\n\n" in cursor.text[start:at]
    return -1 if is_counted or is_apart else start


def _qualifying(cursor: Cursor, start: int, at: int) -> list[str]:
    """The words before the marks `start:at` before a number, empty where they hold no qualifier of it."""
    patterns, last = cursor.patterns.qualifiers, cursor.word_before(start)
    unsure = last[-1:] in _ENDS or bool(patterns.elisions)
    if not unsure and not _may_qualify(last, patterns):
        return []
    words = _without_insertion(cursor.words_before(start), patterns)
    words = _without_noun(unelided(words[-_REACH:], patterns.elisions), patterns)
    if words and start < at and not cursor.text[start].isspace():
        words[-1] = words[-1].lstrip(OPENING)
    if not words or (unsure and not _may_qualify(words[-1], patterns)):
        return []
    return _after_opening(words)


def _without_noun(words: list[str], patterns: QualifierPatterns) -> list[str]:
    """The words without the noun that stands within their qualifier (more soldiers than 5,000)."""
    if words and words[-1].lower() in patterns.comparing:
        without = [*words[:-2], words[-1]]
        if plain_word(" ".join(words[-2:])) in patterns.prefixes:
            return words
        if any(plain_word(" ".join(without[-size:])) in patterns.prefixes for size in (2, 3)):
            return without
    return words


def _may_qualify(word: str, patterns: QualifierPatterns) -> bool:
    """Whether the word before a number may be the last one of its qualifiers."""
    word = word.lstrip(OPENING)
    return plain_word(word) in patterns.before_number or is_adjective(word, patterns)


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


def _without_insertion(words: list[str], patterns: QualifierPatterns) -> list[str]:
    """The words without an insertion that ends at the number, or at a few fillers before it."""
    end = len(words)
    while end and words[end - 1][-1] not in _ENDS:
        word = words[end - 1].lower()
        is_passed = word in patterns.passed or (end == len(words) and word in patterns.comparing)
        if len(words) - end == FILLERS_MAX or not is_passed:
            return words
        end -= 1
    return [*_before_insertion(words[:end], patterns), *words[end:]] if end else words


def _before_insertion(words: list[str], patterns: QualifierPatterns) -> list[str]:
    """The words before an insertion that ends at the number (more than, it is said, 5,000)."""
    last = words[-1]
    if last[0] in OPENING and last[-1] in _CLOSING and (bare := last.strip(_MARKS)):
        return [*words[:-1], bare]
    if len(last) > 1 and last[0] + last[-1] in _BRACKETS:
        return [*words[:-1], *_as_qualifier([last], patterns)]
    for i in range(len(words) - 2, max(len(words) - _INSERTED, -1), -1):
        if last[-1] == "," and words[i][-1] == ",":
            before = [*words[:i], *filter(None, [words[i][:-1]])]
            return [*before, *_as_qualifier(words[i + 1 :], patterns)]
        if words[i][0] + last[-1] in _BRACKETS:
            return [*words[:i], *_as_qualifier(words[i:], patterns)]
        if last == words[i] and last in "–—-":
            return words[:i]
    return words


def _as_qualifier(inserted: list[str], patterns: QualifierPatterns) -> list[str]:
    """The words of an insertion that is itself a qualifier (more than (about) 5,000), else none."""
    bare = [word.strip(_INSERTION_MARKS) for word in inserted]
    return bare if plain_word(" ".join(bare)) in patterns.prefixes else []


def is_denied(cursor: Cursor, start: int, end: int) -> bool:
    """Whether a word of its clause denies a number: denied that 3,000 died, 5,000 was retracted."""
    patterns, text = cursor.patterns.qualifiers, cursor.text
    if in_clause_before(cursor, patterns.denials_in, start):
        return True
    stop = text.find(". ", end, end + _CLAUSE) + 1 or end + _CLAUSE
    for denial in patterns.denied_behind.finditer(text, end, stop):
        if patterns.clause_end.search(text, end, denial.start):
            return False
        if denial.table == "claim":
            if patterns.claim_before.search(text, max(start - _CLAIM, 0), start):
                return True
            continue
        if denial.table != "particle" or patterns.denying_verb.search(text, end, denial.start):
            return True
        if in_clause_before(cursor, patterns.denying_verb.finditer, start):
            return True
    return False


def in_clause_before(cursor: Cursor, search: Search, at: int) -> bool:
    """Whether a search finds something in the clause before an offset."""
    first = max(at - _CLAUSE, 0)
    first = max(first, cursor.text.rfind(". ", first, at))
    end = cursor.patterns.qualifiers.clause_end
    return any(
        end.search(cursor.text, match.end, at) is None for match in search(cursor.text, first, at)
    )


def with_negator(
    cursor: Cursor, number: Number, statements: tuple[Statement, ...], unit_end: int
) -> tuple[Statement, ...]:
    """What the qualifiers of a number say with a negator behind it or its unit, or the number by itself."""
    patterns = cursor.patterns.qualifiers
    matches = (patterns.not_behind.match(cursor.text, end) for end in {number.end, unit_end})
    if negated := next(filter(None, matches), None):
        if negated["passed"]:
            return (("high", "no more than"),)
        if statements:
            return turned(statements)
        if in_clause_before(cursor, patterns.reaching.finditer, number.start):
            return (("high", "fewer than"),)
    if not statements and is_crossed(cursor, number):
        return (("low", "more than"),)
    alone = number.about and not statements and number.high is None
    return (("about", "about"),) if alone else statements


def suffix_behind(cursor: Cursor, number: Number, unit_end: int) -> tuple[int, Statement] | None:
    """The qualifier behind a number or behind its unit: where it ends, and what it says.

    Right behind a number that stands alone there is none (see `followers`).
    """
    patterns = cursor.patterns.qualifiers
    ends = (unit_end, *_clause_end(cursor, unit_end))
    for end in ends if number.alone else (number.end, *ends):
        gap = patterns.suffix_gap.match(cursor.text, end)
        if gap is None:
            continue
        if gap["plus"]:
            return gap.end(), ("low", "at least")
        found = _behind_gap(cursor, gap)
        if found is None:
            if more := hedged(cursor, end):
                return more
            continue
        phrase = " ".join(cursor.text[found.start : found.end].lower().split())
        after_comma = gap[0].startswith(",")
        if _ends_here(cursor, phrase, found.end, after_comma=after_comma) or (
            end == number.end and not after_comma and _is_attached(cursor, phrase, found.end)
        ):
            return found.end, patterns.suffixes[phrase]
    return None


def _behind_gap(cursor: Cursor, gap: re.Match[str]) -> PhraseMatch | None:
    """The qualifier behind a gap, with the adverb in it or without."""
    suffix = cursor.patterns.qualifiers.suffix
    found = suffix.match(cursor.text, gap.end())
    if found is None and gap["adverb"]:
        return suffix.match(cursor.text, gap.start("adverb"))
    return found


def _clause_end(cursor: Cursor, end: int) -> list[int]:
    """Where the clause of a number ends with a comma that only words lead to (5,000 men arrived, at most)."""
    comma = cursor.text.find(",", end, end + _TO_COMMA)
    if comma <= end or not cursor.text[end].isspace():
        return []
    clause, patterns = cursor.text[end:comma].lower().split(), cursor.patterns.qualifiers
    joints = patterns.conjunctions | patterns.to  # 8,000 and, at most, 9,000
    is_clause = clause and joints.isdisjoint(clause) and "".join(clause).isalpha()
    return [comma] if is_clause else []


def _is_attached(cursor: Cursor, phrase: str, end: int) -> bool:
    """Whether a qualifier stands between a number and its noun (5,000 plus men)."""
    patterns = cursor.patterns.qualifiers
    if patterns.further.match(cursor.text, end):
        return False
    return phrase.split(maxsplit=1)[0] in patterns.attached


def _ends_here(cursor: Cursor, phrase: str, end: int, *, after_comma: bool) -> bool:
    """Whether a qualifier behind a number says nothing of what follows: 5,000 men, at least 300 of them."""
    patterns = cursor.patterns.qualifiers
    if patterns.pause.match(cursor.text, end):
        return True
    if after_comma:
        return False
    first = phrase.split(maxsplit=1)[0]
    if first in patterns.joined:
        return True
    if first in patterns.attached or patterns.further.match(cursor.text, end):
        return False
    return not counts_noun(cursor, end)
