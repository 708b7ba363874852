"""Numbers that are no estimates by rule: dates, times, durations, ages, designations, references.

========================  ==================================================================
date                      a day, a month with a year, a decade; four digits from 1900 to 2099
                          unless a unit or currency follows and no word of time precedes
time                      12:30, 8 Uhr, 5 p.m.
duration                  a number with seconds … centuries (drei Jahren, 24-hour)
age                       (40) in brackets, "40 Jahre alt", 40-year-old, aged 40, "Kim Il, 40,"
designation               letters glued or hyphened to a number (S-400, G7, 3D, 9M729) and
                          calibres in mm (122-mm, 7,62x39 mm)
ordinal                   2nd, "im 2. Weltkrieg", "3. brigade", the number of a list item
reference code            web addresses, "Resolution 2397", "Nr. 5", [12], a line "202618:"
========================  ==================================================================

A grouped or scaled number is never a designation ("Ukraine-100.000" stays an amount).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from components.texts import units
from components.texts.currencies import CODES
from components.texts.cursor import OPENING
from components.texts.notation import GAP, YEAR, words
from components.texts.numerals import number_at

if TYPE_CHECKING:
    from components.texts.cursor import Cursor
    from components.texts.number_words import Number
    from components.texts.qualifiers import Prefix

BY_RULE = frozenset(
    {"date", "time", "duration", "age", "designation", "ordinal", "reference code"},
)

_OLDEST = 119
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_LARGE = 1000  # a grouped number from here on is never a designation
_INDENT = 4  # spaces before the first number of a line
_NAMES = 2  # words of a name before an age between commas
_DIGIT = re.compile(r"[\d½¼¾]")
_WEB = re.compile(r"\S*")
_LIST_ITEM = re.compile(r"\d{1,3}[.)](?=[^\S\n]+\S)")
_STAMP = re.compile(r"\d{4,}(?=:[^\S\n]{0,9}(?:\n|\Z))")
_BRACKETED = re.compile(r"\d{1,3}(?=\))")
_NOTE = re.compile(r"\d{1,3}(?=\])")
_COMMA_AGE = re.compile(r"\d{2,3}(?=,)")
_TAIL = re.compile(r"\w*(?:[-/]\w*\d\w*)*")
_YEAR_ONLY = re.compile(rf"{YEAR}(?!\d)")
_ORDINAL = re.compile(rf"\d{{1,3}}\.(?={GAP}\w)")
_CALIBRE = re.compile(rf"(?:{GAP}|-)?mm(?!\w)|-[A-Z](?!\w)")


class Kind(NamedTuple):
    """A by-rule kind and the stretch of text that it settles."""

    start: int
    end: int
    name: str


def web_address(text: str, at: int) -> tuple[Kind | None, int]:
    """A web address that has digits, and where the address ends."""
    m = _WEB.match(text, at)
    end = m.end() if m else at
    if _DIGIT.search(text, at, end) is None:
        return None, end
    return Kind(at, end, "reference code"), end


def kind_of_digits(cursor: Cursor, at: int) -> Kind | None:
    """The kind that the digits at an offset have by their own shape or by the words before them."""
    if kind := _glued(cursor, at) or _shaped(cursor, at):
        return kind
    before = cursor.words_before(at)
    if not before:
        return None
    return next((kind for rule in _LED if (kind := rule(cursor, at, before))), None)


def _glued(cursor: Cursor, at: int) -> Kind | None:
    """A designation (S-400) or a date (mid-2023) whose letters touch the digits."""
    text, start = cursor.text, at
    while start > cursor.floor and (text[start - 1].isalnum() or text[start - 1] in "-_"):
        start -= 1
    while start < at and text[start] in "-_":
        start += 1
    prefix = text[start:at].rstrip("-")
    if not prefix or prefix in CODES:
        return None
    prefixes = words(cursor.language.times.year_prefixes)
    if prefix.lower() in prefixes and (m := _YEAR_ONLY.match(text, at)):
        return Kind(start, m.end(), "date")
    number = number_at(cursor, at)
    if number is None or not number.plain or number.scale or number.currency:
        return None
    m = _TAIL.match(text, number.end)
    return Kind(start, m.end() if m else number.end, "designation")


def _shaped(cursor: Cursor, at: int) -> Kind | None:
    """A kind that the number's own shape tells."""
    text = cursor.text
    before = text[at - 1 : at] if at > cursor.floor else ""
    if before in ("", "\n", " ", "\t") and _at_line_start(text, at):
        if m := _STAMP.match(text, at):
            return Kind(at, m.end(), "reference code")
        if m := _LIST_ITEM.match(text, at):
            return Kind(at, m.end(), "ordinal")
    if before == "(" and (m := _BRACKETED.match(text, at)) and 0 < int(m[0]) <= _OLDEST:
        return Kind(at, m.end(), "age")
    if before == "[" and (m := _NOTE.match(text, at)):
        return Kind(at, m.end(), "reference code")
    if m := cursor.patterns.shapes.match(text, at):
        name = m.lastgroup or "date"
        return Kind(date_start(cursor, at) if name == "date" else at, m.end(), name)
    return None


def _at_line_start(text: str, at: int) -> bool:
    """Whether only a little white space stands between an offset and its line's start."""
    head = text[max(0, at - _INDENT - 1) : at].rstrip(" \t")
    return head.endswith("\n") or (not head and at <= _INDENT)


def date_start(cursor: Cursor, at: int) -> int:
    """Where a date at an offset begins, with a word such as Ende or early before it."""
    before = cursor.words_before(at)
    if before and before[-1].lower() in words(cursor.language.times.parts):
        return cursor.text.rfind(before[-1], cursor.floor, at)
    return at


def _ordinal(cursor: Cursor, at: int, before: list[str]) -> Kind | None:
    """An ordinal written with a dot behind an article (im 2. Weltkrieg)."""
    kinds = cursor.language.kinds
    if not kinds.ordinal_dot or before[-1].lower().lstrip(OPENING) not in words(kinds.determiners):
        return None
    m = _ORDINAL.match(cursor.text, at)
    return Kind(at, m.end(), "ordinal") if m else None


def _referred(cursor: Cursor, at: int, before: list[str]) -> Kind | None:
    """A reference, designation or age that the word before it tells."""
    name = _kind_after(cursor, before)
    number = number_at(cursor, at) if name else None
    if number is None or not number.plain or number.scale or number.value is None:
        return None
    if name == "age" and number.value > _OLDEST:
        return None
    return Kind(at, number.end, name)


def _after_month(cursor: Cursor, at: int, before: list[str]) -> Kind | None:
    """A date whose month stands before the digits."""
    raw = before[-1]
    word = raw.lstrip(OPENING)
    if word.lower().rstrip(".") not in cursor.patterns.months or not word[:1].isupper():
        return None
    m = cursor.patterns.after_month.match(cursor.text, at)
    if m is None:
        return None
    start = cursor.text.rfind(raw, cursor.floor, at)
    return Kind(date_start(cursor, start + len(raw) - len(word)), m.end(), "date")


def _kind_after(cursor: Cursor, before: list[str]) -> str:
    """The kind that the words before a number give it, empty for none."""
    language, word = cursor.language, before[-1].lower().lstrip(OPENING)
    if word in words(language.kinds.references) or word.endswith(("-resolution", "#")):
        return "reference code"
    if word in words(language.kinds.models):
        return "designation"
    aged = words(language.times.aged)
    if word in aged or " ".join(before[-2:]).lower() in aged:
        return "age"
    return ""


def _comma_age(cursor: Cursor, at: int, before: list[str]) -> Kind | None:
    """An age set between commas behind a name ("Kim Jong Un, 40, said")."""
    names = before[-_NAMES:]
    named = len(names) == _NAMES and all(name[0].isupper() for name in names)
    if not named or not names[-1].endswith(","):
        return None
    m = _COMMA_AGE.match(cursor.text, at)
    if m is None or cursor.text[m.end() + 1 : m.end() + 2].isdecimal() or int(m[0]) > _OLDEST:
        return None
    return Kind(at, m.end(), "age")


_LED = (_after_month, _ordinal, _referred, _comma_age)


def kind_of_number(cursor: Cursor, first: Number, whole: Number, prefix: Prefix) -> Kind | None:
    """The kind that what follows a number gives it; `whole` is its range, or the number itself."""
    start, end = first.start, whole.end
    if whole.currency:
        return None
    if m := _CALIBRE.match(cursor.text, end):
        return Kind(start, m.end(), "designation")
    if m := cursor.patterns.age_word.match(cursor.text, end):
        return Kind(start, m.end(), "age")
    if m := cursor.patterns.duration.match(cursor.text, end):
        return _lasting(cursor, start, m)
    return _with_tail(cursor, start, whole) or _year(cursor, first, whole, prefix)


def _with_tail(cursor: Cursor, start: int, number: Number) -> Kind | None:
    """A designation: letters touch the end of the digits (3D)."""
    text, end = cursor.text, number.end
    if number.scale is not None or number.word or not text[end : end + 1].isalnum():
        return None
    large = number.value is not None and number.value >= _LARGE and not number.plain
    if large or units.measured(cursor, end) or not (m := _TAIL.match(text, end)):
        return None
    return Kind(start, m.end(), "designation")


def _year(cursor: Cursor, first: Number, whole: Number, prefix: Prefix) -> Kind | None:
    """A year, or a range of years."""
    if not (is_yearlike(first) and is_yearlike(whole)):
        return None
    if prefix.statements or _counts(cursor, whole):
        return None
    return Kind(date_start(cursor, first.start), whole.end, "date")


def _lasting(cursor: Cursor, start: int, m: re.Match[str]) -> Kind:
    """A duration, or an age, with the further parts of it ("und acht Monate")."""
    if m["age"]:
        return Kind(start, m.end(), "age")
    end = m.end()
    for _ in range(3):
        joint = cursor.patterns.duration_joint.match(cursor.text, end)
        number = number_at(cursor, joint.end()) if joint else None
        more = cursor.patterns.duration.match(cursor.text, number.end) if number else None
        if more is None:
            break
        end = more.end()
    return Kind(start, end, "duration")


def is_yearlike(number: Number) -> bool:
    """Whether a number is four plain digits from 1900 to 2099."""
    value = number.high or number.value
    return (
        number.plain
        and number.scale is None
        and value is not None
        and _FIRST_YEAR <= value <= _LAST_YEAR
        and number.value is not None
        and number.value >= _FIRST_YEAR
    )


def _counts(cursor: Cursor, year: Number) -> bool:
    """Whether a number that looks like a year counts what follows it."""
    before = cursor.words_before(year.start)
    last = before[-1].lower().lstrip(OPENING) if before else ""
    times, nouns = cursor.language.times, cursor.language.nouns
    if last in words(times.before_year) or last.rstrip(".") in cursor.patterns.months:
        return False
    if units.percentage(cursor, year.end) or units.measured(cursor, year.end):
        return True
    if not nouns.capitalised:
        return units.is_plural(units.unit_behind(cursor, year.end, None)[0], nouns)
    m = cursor.patterns.counted.match(cursor.text, year.end)
    return m is not None and m["unit"].lower() not in words(nouns.no_units)
