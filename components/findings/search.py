"""Where words stand: in the quotes, translations, originators and texts of the estimates."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from components.table import Row

_AROUND: Final = 50  # characters shown on either side of the words in a text


class Hit(NamedTuple):
    """One place of the words; `estimate` is empty in a text that no estimate quotes there."""

    estimate: str
    source: str
    field: str
    """originator, quote, translation, attribution, claim or text."""
    excerpt: str


def matches(query: str, rows: Sequence[Row], texts: Mapping[str, str]) -> list[Hit]:
    """One hit an estimate, in the order of the rows, then one a text that has the words outside their quotes.

    `texts` are whole texts by the key of their source. Case, accents and runs of white space say
    nothing; the words must stand one after the other.
    """
    wanted = _plain(query)
    if not wanted:
        return []
    hits = [hit for row in rows if (hit := _in_row(wanted, row))]
    quotes: dict[str, list[str]] = {}
    for row in rows:
        quotes.setdefault(row.source, []).append(row.quote)
    for source, text in texts.items():
        if excerpt := _excerpt(wanted, text, quotes.get(source, ())):
            hits.append(Hit("", source, "text", excerpt))
    return hits


def _in_row(wanted: str, row: Row) -> Hit | None:
    for field, words in _fields(row):
        if wanted in _plain(words):
            return Hit(row.id, row.source, field, _excerpt(wanted, words))
    return None


def _fields(row: Row) -> Iterator[tuple[str, str]]:
    yield "originator", f"{row.by} {row.via}"
    yield "quote", row.quote
    yield "translation", row.translation
    yield "attribution", row.attribution
    yield "claim", f"{row.amount.words} {row.words}"


def _excerpt(wanted: str, text: str, quotes: Sequence[str] = ()) -> str:
    """The words as the text has them outside its quotes, with some of what is around; empty where there are none."""
    line = " ".join(text.split())
    plain, places = _placed(line)
    at = plain.find(wanted)
    quoted = [
        (found, found + len(quote))
        for quote in (map(_plain, quotes) if at >= 0 else ())
        if (found := plain.find(quote)) >= 0
    ]
    while any(start <= at < end for start, end in quoted):
        at = plain.find(wanted, at + 1)
    if at < 0:
        return ""
    start, end = places[at], places[at + len(wanted) - 1] + 1
    first, last = max(start - _AROUND, 0), min(end + _AROUND, len(line))
    return f"{'…' if first else ''}{line[first:last]}{'…' if last < len(line) else ''}"


def _plain(text: str) -> str:
    return _placed(" ".join(text.split()))[0]


def _placed(line: str) -> tuple[str, list[int]]:
    """The line without case and accents, and where in it each of the letters stood."""
    letters: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(line):
        for letter in unicodedata.normalize("NFKD", sign.casefold()):
            if not unicodedata.combining(letter):
                letters.append(letter)
                places.append(place)
    return "".join(letters), places
