"""Phrases of a language looked up in a text, whatever their case."""

from __future__ import annotations

import re
from sys import maxsize
from typing import TYPE_CHECKING, NamedTuple

from components.texts.notation import ENDING, GAP, compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    Table = tuple[str | Iterable[str], str]
    """Phrases in the notation of `language`, and a pattern of what must stand behind each."""

HEAD = 3  # letters by which phrases are kept
_REACH = 40  # characters, more than the first word of any phrase has
_PART = re.compile(r"([ *])")
_PATTERNS = {" ": re.compile(GAP), "*": re.compile(ENDING)}


class PhraseMatch(NamedTuple):
    """A phrase of a table at ``start:end``, with what its table wants behind it."""

    start: int
    end: int
    table: str


class _Candidate(NamedTuple):
    """A phrase as its first word and its further parts: words, " " for a gap, "*" for an ending."""

    first: str
    parts: tuple[str, ...]
    table: str


class PhraseIndex:
    """Named tables of phrases.

    Of those that match, the phrase of the first table wins, and of one table the longest. Words are
    compared as they are; a table has a pattern only for what must stand behind its phrases. Patterns
    of whole tables would take a sixth of the time of `check` to compile (bench row).
    """

    def __init__(self, tables: Mapping[str, Table]) -> None:
        order = list(tables)
        by_head: dict[str, list[_Candidate]] = {}
        for table, (phrases, _) in tables.items():
            for phrase in filter(None, phrases.split("|") if isinstance(phrases, str) else phrases):
                first, *parts = filter(None, _PART.split(phrase.lower()))
                by_head.setdefault(first[:HEAD], []).append(_Candidate(first, tuple(parts), table))
        self._candidates = {
            head: sorted(
                (each for size in range(len(head) + 1) for each in by_head.get(head[:size], ())),
                key=lambda each: (order.index(each.table), -len(each.first + "".join(each.parts))),
            )
            for head in by_head
        }
        self._behind: dict[str, str | re.Pattern[str]] = {
            table: behind for table, (_, behind) in tables.items()
        }

    def match(self, text: str, at: int, end: int = maxsize) -> PhraseMatch | None:
        """The phrase at an offset, and what must stand behind it; nothing from `end` on is read."""
        ahead = text[at : at + _REACH].lower()
        if at + _REACH > end:
            ahead = ahead[: end - at]
        head = ahead[:HEAD]
        while head not in self._candidates:
            if not head:
                return None
            head = head[:-1]
        for first, parts, table in self._candidates[head]:
            if not ahead.startswith(first):
                continue
            stop = at + len(first)
            if parts and (stop := _end_of(parts, text, stop, end)) < 0:
                continue
            if m := self._pattern(table).match(text, stop, end):
                return PhraseMatch(at, m.end(), table)
        return None

    def _pattern(self, table: str) -> re.Pattern[str]:
        """The pattern of what must stand behind the phrases of a table, compiled when one is first there."""
        behind = self._behind[table]
        if isinstance(behind, str):
            behind = self._behind[table] = compiled(behind, re.IGNORECASE)
        return behind


def _end_of(parts: tuple[str, ...], text: str, at: int, end: int) -> int:
    """Where the further parts of a phrase end, -1 where they do not stand at the offset."""
    for part in parts:
        if part in _PATTERNS:
            m = _PATTERNS[part].match(text, at, end)
            if m is None:
                return -1
            at = m.end()
        else:
            start, at = at, at + len(part)
            if at > end or text[start:at].lower() != part:
                return -1
    return at


class PhraseSearch(PhraseIndex):
    """Such tables that can be searched for in a text; each phrase begins a word, or may stand within one."""

    def __init__(self, tables: Mapping[str, Table], *, within_words: bool = False) -> None:
        super().__init__(tables)
        before = "" if within_words else r"(?<!\w)"
        candidates = {each for found in self._candidates.values() for each in found}
        self._beginning = re.compile(before + any_beginning(map(_beginning_of, candidates)))

    def search(self, text: str, start: int, end: int = maxsize) -> PhraseMatch | None:
        """The first phrase in a part of a text."""
        return next(self.finditer(text, start, end), None)

    def finditer(self, text: str, start: int, end: int = maxsize) -> Iterator[PhraseMatch]:
        """The phrases in a part of a text, from left to right."""
        found = self._beginning.search(text, start, end)
        while found:
            match = self.match(text, found.start(), end)
            if match:
                yield match
            start = match.end if match else found.start() + 1
            found = self._beginning.search(text, start, end)


def _beginning_of(phrase: _Candidate) -> str:
    """The letters by which a search finds a phrase; of a short first word with that of the second."""
    first, parts = phrase.first[:HEAD], phrase.parts
    is_short = len(first) < HEAD and parts[:1] == (" ",) and parts[1] != "*"
    return f"{first} {parts[1][0]}" if is_short else first


def any_beginning(heads: Iterable[str]) -> str:
    """A pattern of such letters in both cases."""
    return by_first_letter((head[:1], letters_of(head[1:])) for head in heads)


def letters_of(beginning: str) -> str:
    """A pattern of letters, with a gap or hyphens where a space stands."""
    return re.escape(beginning).replace(r"\ ", r"[\s-]{1,4}")


def by_first_letter(beginnings: Iterable[tuple[str, str]]) -> str:
    """A pattern of beginnings as (first letter, pattern of the rest); it never matches where there are none.

    The first letters are classes, which are tried faster; the rest is not, which is compiled faster.
    """
    by_first: dict[str, set[str]] = {}
    for first, rest in beginnings:
        by_first.setdefault(first, set()).add(rest)
    branches = [
        _letter(first) + ("" if "" in rests else f"(?i:{'|'.join(sorted(rests))})")
        for first, rests in by_first.items()
    ]
    return f"(?:{'|'.join(branches) or '(?!)'})"


def _letter(sign: str) -> str:
    """A pattern of a letter in both cases."""
    upper = sign.upper()
    return f"[{sign}{upper}]" if upper != sign and len(upper) == 1 else re.escape(sign)
