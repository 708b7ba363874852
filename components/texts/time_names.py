"""The names of months, days and periods in a text, each replaced by one sign, so that patterns need no names."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from components.texts.phrases import PhraseSearch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.texts.language import Language

_FIRST: Final = 0xD800
"""The first sign: a surrogate, which no text in UTF-8 can hold and which is no letter."""
_ROOM: Final = 0x40  # signs of a kind, more than any table has rows
_KINDS: Final = ("months", "month_abbreviations", "weekdays", "relative", "year_parts")
_CASED: Final = frozenset({"months", "month_abbreviations", "weekdays"})
"""Tables whose names count only as they are written (May, but not may)."""


def _any_sign(kind: str) -> str:
    first = _FIRST + _KINDS.index(kind) * _ROOM
    return f"[{chr(first)}-{chr(first + _ROOM - 1)}]"


MONTH_IN_FULL: Final = _any_sign("months")
ANY_MONTH: Final = f"[{MONTH_IN_FULL[1:-1]}{_any_sign('month_abbreviations')[1:-1]}]"
WEEKDAY: Final = _any_sign("weekdays")
RELATIVE: Final = _any_sign("relative")
YEAR_PART: Final = _any_sign("year_parts")
"""Patterns of one sign of a kind; in a text it stands once for each letter of the name."""


class TimeNames:
    """The names of one language."""

    def __init__(self, language: Language) -> None:
        tables: dict[str, Mapping[int, str] | Mapping[str, str]] = {
            kind: getattr(language.times, kind) for kind in _KINDS
        }
        self._keys = {kind: list(table) for kind, table in tables.items()}
        self._signs = {
            kind: {
                _plain(name, kind): chr(_FIRST + at * _ROOM + row)
                for row, names in enumerate(tables[kind].values())
                for name in names.split("|")
            }
            for at, kind in enumerate(_KINDS)
        }
        end = "" if language.unspaced else r"(?!\w)"
        phrases = {kind: ("|".join(table.values()), end) for kind, table in tables.items()}
        self._search = PhraseSearch(phrases, within_words=language.unspaced is not None)

    def replaced(self, text: str) -> str:
        """The text with a run of one sign, as long as the name, in the place of each name."""
        parts, end = [], 0
        for match in self._search.finditer(text, 0):
            name = text[match.start : match.end]
            sign = self._signs[match.table].get(_plain(name, match.table))
            if sign:
                parts += (text[end : match.start], sign * len(name))
                end = match.end
        return "".join((*parts, text[end:]))

    def key(self, sign: str) -> int | str:
        """The key of the row whose name a sign stands for, such as 3 or ``year-1``."""
        kind, row = divmod(ord(sign) - _FIRST, _ROOM)
        return self._keys[_KINDS[kind]][row]


@cache
def of(language: Language) -> TimeNames:
    """The names of a language; looked up, since patterns of them take a fortieth of `check` (bench row)."""
    return TimeNames(language)


def _plain(name: str, kind: str) -> str:
    plain = " ".join(name.split())
    return plain if kind in _CASED else plain.lower()
