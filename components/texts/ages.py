"""Ages that stand between commas or in brackets behind a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.texts.cursor import OPENING
from components.texts.notation import words
from components.texts.nouns import is_plural
from components.texts.references import OLDEST, Kind

if TYPE_CHECKING:
    from components.texts.cursor import Cursor

_NAMES = 2  # words of a name before an age between commas
_PARTY_AGE = re.compile(r"\d{2}(?=\))")
_COMMA_AGE = re.compile(r"\d{2,3}(?=,\s[a-zà-ÿа-яёєіїґ])")


def comma_age(cursor: Cursor, at: int, before: list[str]) -> Kind | None:
    """An age set between commas behind a name ("Kim Jong Un, 40, said"), or behind a party ("Scholz (SPD, 66)")."""
    is_party = before and before[-1].startswith("(") and before[-1].isupper()
    if is_party and (m := _PARTY_AGE.match(cursor.text, at)):
        return Kind(at, m.end(), "age") if is_name(cursor, before[:-1]) else None
    names = before[-_NAMES:]
    if not names or not names[-1].endswith(",") or not _is_person(cursor, names):
        return None
    m = _COMMA_AGE.match(cursor.text, at)
    if m is None or cursor.text[m.end() + 1 : m.end() + 2].isdecimal() or int(m[0]) > OLDEST:
        return None
    return Kind(at, m.end(), "age")


def _is_person(cursor: Cursor, names: list[str]) -> bool:
    """Whether the words before an age between commas are the name of a person, or a word for one."""
    if names[-1][:-1].lower() in words(cursor.language.times.persons):
        return True
    if not is_name(cursor, [*names[:-1], names[-1][:-1]]):
        return False
    return len(names) == _NAMES and names[0][0].isupper() and names[0][-1].isalnum()


def ends_in_person(cursor: Cursor, end: int) -> bool:
    """Whether a word for a person ends at an offset, in a script without spaces (男性(42))."""
    persons = tuple(words(cursor.language.times.persons))
    return cursor.language.unspaced is not None and cursor.text.endswith(persons, 0, end)


def is_name(cursor: Cursor, before: list[str]) -> bool:
    """Whether the last words are more likely the name of a person than what a number counts."""
    nouns = cursor.language.nouns
    names = [word.strip(OPENING) for word in before[-_NAMES:]]
    last = names[-1] if names else ""
    if not last[:1].isupper() or last.lower() in words(nouns.counted) or is_plural(last, nouns):
        return False
    return not nouns.capitalised or (len(names) == _NAMES and names[0][:1].isupper())
