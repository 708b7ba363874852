"""Phrases of a language looked up in a text, whatever their case."""

from __future__ import annotations

import re
from itertools import groupby
from sys import maxsize
from typing import TYPE_CHECKING, NamedTuple

from components.texts.notation import any_of, compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    Table = tuple[str | Iterable[str], str]
    """Phrases in the notation of `language`, and a pattern of what must stand behind each."""

HEAD = 3  # letters by which phrases are kept
_REACH = 40  # characters, more than the first word of any phrase has
_WORD_END = re.compile(r"[ *]")


class PhraseMatch(NamedTuple):
    """A phrase of a table at ``start:end``, with what its table wants behind it."""

    start: int
    end: int
    table: str


class _Candidate(NamedTuple):
    """Phrases with the same first word: its letters, and the pattern of what must match from `skip` on."""

    first: str
    skip: int
    pattern: str
    table: str


class PhraseIndex:
    """Named tables of phrases.

    Of those that match, the phrase of the first table wins, and of one table the longest. First words
    are compared as they are, and a pattern is compiled when a text first has the word before it: to
    compile whole tables would take a sixth of the time of `check` (bench row).
    """

    def __init__(self, tables: Mapping[str, Table]) -> None:
        by_head: dict[str, list[tuple[int, str, str]]] = {}
        for number, (written, _) in enumerate(tables.values()):
            for phrase in filter(None, written.split("|") if isinstance(written, str) else written):
                first = _WORD_END.split(phrase.lower(), maxsplit=1)[0]
                by_head.setdefault(first[:HEAD], []).append((number, first, phrase))
        named = list(tables.items())
        self._candidates = {
            head: list(_candidates([*_beginning(head, by_head)], named)) for head in by_head
        }
        self._compiled: dict[str, re.Pattern[str]] = {}

    @property
    def heads(self) -> Iterable[str]:
        """The letters with which the phrases begin, in lower case."""
        return self._candidates.keys()

    def match(self, text: str, at: int, end: int = maxsize) -> PhraseMatch | None:
        """The phrase at an offset, and what must stand behind it; nothing from `end` on is read."""
        ahead = text[at : min(at + _REACH, end)].lower()
        head = ahead[:HEAD]
        while head not in self._candidates:
            if not head:
                return None
            head = head[:-1]
        for first, skip, written, table in self._candidates[head]:
            if ahead.startswith(first):
                pattern = self._compiled.get(written)
                if pattern is None:
                    pattern = self._compiled[written] = compiled(written, re.IGNORECASE)
                if m := pattern.match(text, at + skip, end):
                    return PhraseMatch(at, m.end(), table)
        return None


def _beginning(
    head: str, by_head: Mapping[str, list[tuple[int, str, str]]]
) -> Iterator[tuple[int, str, str]]:
    """What may begin with these letters: the phrases kept by them, and by fewer of them."""
    for size in range(len(head) + 1):
        yield from by_head.get(head[:size], ())


def _candidates(
    phrases: list[tuple[int, str, str]], tables: list[tuple[str, Table]]
) -> Iterator[_Candidate]:
    """Phrases as (number of their table, first word, phrase) in the order in which they are tried."""
    phrases.sort(key=lambda phrase: (phrase[0], -len(phrase[2])))
    for (number, first, is_whole), group in groupby(
        phrases, lambda phrase: (phrase[0], phrase[1], len(phrase[1]) == len(phrase[2]))
    ):
        table, (_, behind) = tables[number]
        if is_whole:
            yield _Candidate(first, len(first), behind, table)
        else:
            yield _Candidate(first, 0, any_of(phrase for *_, phrase in group) + behind, table)


class PhraseSearch(PhraseIndex):
    """Such tables that can be searched for in a text; each phrase begins a word."""

    def __init__(self, tables: Mapping[str, Table]) -> None:
        super().__init__(tables)
        self._beginning = re.compile(rf"(?<!\w){any_beginning(self.heads)}")

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


def any_beginning(heads: Iterable[str]) -> str:
    """A pattern of such letters in both cases, by the first of them; it never matches where there are none.

    The first letters are classes, which are tried faster; the rest is not, which is compiled faster.
    """
    by_first: dict[str, set[str]] = {}
    for head in heads:
        by_first.setdefault(head[:1], set()).add(head[1:])
    branches = [
        _letter(first) + ("" if "" in rests else f"(?i:{'|'.join(map(_rest, sorted(rests)))})")
        for first, rests in by_first.items()
    ]
    return f"(?:{'|'.join(branches) or '(?!)'})"


def _letter(sign: str) -> str:
    """A pattern of a letter in both cases."""
    upper = sign.upper()
    return f"[{sign}{upper}]" if upper != sign and len(upper) == 1 else re.escape(sign)


def _rest(letters: str) -> str:
    return re.escape(letters).replace(r"\ ", r"[\s-]")
