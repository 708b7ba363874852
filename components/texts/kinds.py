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
measurement               a length, area, speed, temperature (12 km, 3m wide), "5 times larger"
vote                      93 votes, 7 Nein-Stimmen, the result of a game or vote (won 3-1, voted 212 to 198)
reference code            web addresses, telephone numbers, "Resolution 2397", "Seite 3 von 10",
                          "Hauptstraße 5", DOIs, codes of agencies, [12], a line "202618:"
========================  ==================================================================

A grouped or scaled number is never a designation ("Ukraine-100.000" stays an amount).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.texts import units
from components.texts.ages import OLDEST, comma_age, ends_in_person, is_name
from components.texts.cursor import OPENING
from components.texts.notation import GAP, words
from components.texts.nouns import counts_noun, is_plural
from components.texts.numerals import number_at
from components.texts.references import Kind, may_lead, postcode, reference_at, referred, with_tail
from components.texts.scores import JOINTS, is_result, score_at
from components.texts.times import is_part_of_year

if TYPE_CHECKING:
    from components.texts.cursor import Cursor
    from components.texts.number_words import Number
    from components.texts.qualifiers import Prefix

_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_DAY = 2  # digits of a day
_WAR = 20  # years of a range of years
_ROUND = 50  # a multiple of it is a count more often than a year
_LARGE = 1000  # a greater factor may count
_MEASURED = frozenset("length area speed temperature angle frequency data energy".split())
_LINE_HEADS = frozenset(["", "\n", " ", "\t"])
_BRACKETS = frozenset("([")
_INDENT = 4  # spaces before the first number of a line
_LIST_ITEM = re.compile(r"\d{1,3}[.)](?=[^\S\n]+\S)")
_STAMP = re.compile(r"\d{4,}(?=:[^\S\n]{0,9}(?:\n|\Z))")
_BRACKETED = re.compile(r"\d{1,3}(?=[)）])")
_GROUPED = re.compile(r"\d{1,3}[.,]\d{3}(?![\w.,:/-])")
"""A number that no date, time or ordinal begins with."""
_NOTE = re.compile(r"\d{1,3}(?=\])")
_HEADING = re.compile(r":[ \u00a0](?=[\d$€£~<>])")
"""Behind a year that its figure follows (2022: 400,000)."""
_DECADE = re.compile(r"[1-9]0\.?(?!\w|[.,]\d)")
_ORDINAL = re.compile(rf"\d{{1,3}}\.(?={GAP}\w)")


def kind_of_digits(cursor: Cursor, at: int) -> Kind | None:
    """The kind that the digits at an offset have by their own shape or by the words before them."""
    if kind := reference_at(cursor, at) or _shaped(cursor, at):
        return kind
    if not JOINTS.isdisjoint(cursor.text[at + 1 : at + 3]) and (kind := score_at(cursor, at)):
        return kind
    if not may_lead(cursor, cursor.word_before(at)):
        return None
    before = cursor.words_before(at)
    if not before:  # the word is one of the paragraph before
        return None
    for rule in _LED:
        if kind := rule(cursor, at, before):
            return kind
    return None


def _shaped(cursor: Cursor, at: int) -> Kind | None:
    """A kind that the number's own shape tells."""
    before = cursor.text[at - 1 : at].replace("（", "(") if at > cursor.floor else ""
    if before in _LINE_HEADS and (kind := _first_of_line(cursor.text, at)):
        return kind
    if before in _BRACKETS and (kind := _bracketed(cursor, at, before)):
        return kind
    if before == "(" and _BRACKETED.match(cursor.text, at):
        return None
    grouped = _GROUPED.match(cursor.text, at)
    m = None if grouped else cursor.patterns.shapes.match(cursor.text, at)
    return _of_shape(cursor, m) if m and not _is_share(cursor, m) else None


def _of_shape(cursor: Cursor, m: re.Match[str]) -> Kind:
    """The kind that a match of the shapes names."""
    name = m.lastgroup or "date"
    start = date_start(cursor, m.start()) if name == "date" else m.start()
    return Kind(start, m.end(), name)


def _is_share(cursor: Cursor, m: re.Match[str]) -> bool:
    """Whether 9/11 is a share, as no word of time and no article stands before it (since 9/11)."""
    times, kinds = cursor.language.times, cursor.language.kinds
    before = words(times.before_year) | words(kinds.determiners)
    return m[0] == "9/11" and cursor.word_before(m.start()).lower() not in before


def _first_of_line(text: str, at: int) -> Kind | None:
    """The stamp of a text, or the number of a list item, at the start of a line."""
    if not _at_line_start(text, at):
        return None
    if m := _STAMP.match(text, at):
        return Kind(at, m.end(), "reference code")
    m = _LIST_ITEM.match(text, at)
    return Kind(at, m.end(), "ordinal") if m else None


def _bracketed(cursor: Cursor, at: int, before: str) -> Kind | None:
    """An age or a note in brackets."""
    if before == "(" and (m := _BRACKETED.match(cursor.text, at)) and 0 < int(m[0]) <= OLDEST:
        named = is_name(cursor, cursor.words_before(at - 1)) or ends_in_person(cursor, at - 1)
        return Kind(at, m.end(), "age") if named else None
    if before == "[" and (m := _NOTE.match(cursor.text, at)) and _is_note(cursor, at - 1):
        return Kind(at, m.end(), "reference code")
    return None


def _at_line_start(text: str, at: int) -> bool:
    """Whether only a little white space stands between an offset and its line's start."""
    if at > 1 and text[at - 1] != "\n" and text[at - 2] not in _LINE_HEADS:
        return False
    head = text[max(0, at - _INDENT - 1) : at].rstrip(" \t")
    return head.endswith("\n") or (not head and at <= _INDENT)


def _is_note(cursor: Cursor, at: int) -> bool:
    """Whether a number in square brackets is a note: it touches what stands before, or a word says so."""
    if at == 0 or not cursor.text[at - 1].isspace():
        return True
    before, kinds = cursor.words_before(at), cursor.language.kinds
    return not before or before[-1].lower() in words(kinds.codes) | words(kinds.references)


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


def _after_month(cursor: Cursor, at: int, before: list[str]) -> Kind | None:
    """A date whose month stands before the digits."""
    raw = before[-1]
    word = raw.lstrip(OPENING)
    if word.lower() in words(cursor.language.times.day_of) and len(before) > 1:
        raw = before[-2]
        word = raw.lstrip(OPENING)
    if word.rstrip(".") not in cursor.patterns.months_as_written:
        return None
    m = cursor.patterns.after_month.match(cursor.text, at)
    if m is None or (_is_round_year(m[0]) and counts_noun(cursor, m.end())):
        return None
    start = cursor.text.rfind(raw, cursor.floor, at)
    return Kind(date_start(cursor, start + len(raw) - len(word)), m.end(), "date")


def _is_round_year(digits: str) -> bool:
    """Whether a year is one that may as well be a count (im März 2000 Soldaten)."""
    return digits.isdecimal() and len(digits) > _DAY and int(digits) % _ROUND == 0


def _decade(cursor: Cursor, at: int, before: list[str]) -> Kind | None:
    """A decade behind its noun (w latach 90.)."""
    if before[-1].lower() not in words(cursor.language.times.decade_nouns):
        return None
    m = _DECADE.match(cursor.text, at)
    return Kind(at, m.end(), "date") if m else None


_LED = (_after_month, _decade, _ordinal, referred, postcode, comma_age)


def kind_of_number(cursor: Cursor, first: Number, whole: Number, prefix: Prefix) -> Kind | None:
    """The kind that what follows a number gives it; `whole` is its range, or the number itself."""
    if whole.currency:
        return None
    if whole.alone:
        return _year(cursor, first, whole, prefix)
    start, end = first.start, whole.end
    if is_yearlike(first) and (m := cursor.patterns.after_year.match(cursor.text, end)):
        return Kind(date_start(cursor, start), m.end(), "date")
    if found := _measurement(cursor, whole):
        return Kind(start, found, "measurement")
    if found := _voted(cursor, first, whole):
        return Kind(start, found, "vote")
    named = _named(cursor, start, end) or _duration(cursor, whole)
    return named or with_tail(cursor, start, whole) or _year(cursor, first, whole, prefix)


def _named(cursor: Cursor, start: int, end: int) -> Kind | None:
    """A calibre or an age that the word behind a number tells."""
    patterns = cursor.patterns
    for pattern, name in ((patterns.calibre, "designation"), (patterns.age_word, "age")):
        if m := pattern.match(cursor.text, end):
            return Kind(start, m.end(), name)
    return None


def _year(cursor: Cursor, first: Number, whole: Number, prefix: Prefix) -> Kind | None:
    """A year, or a range of years; a number that may as well be a count is none."""
    if not (is_yearlike(first) and is_yearlike(whole)) or units.percentage(cursor, whole.end):
        return None
    if whole.high is not None:
        near = whole.high - (whole.value or 0) <= _WAR
        year = near and (_spans(cursor, whole) or not _has_noun(cursor, whole.end))
    else:
        year = _is_year(cursor, whole, prefix)
    return Kind(date_start(cursor, first.start), whole.end, "date") if year else None


def _spans(cursor: Cursor, whole: Number) -> bool:
    """Whether a range of exact years is one of time, whatever follows (between 2015 and 2018 exports fell)."""
    if _is_round(whole) or _is_round(whole._replace(value=whole.high)):
        return False
    patterns = cursor.patterns.qualifiers
    return cursor.word_before(whole.start).lower() in patterns.between | patterns.start


def _is_year(cursor: Cursor, number: Number, prefix: Prefix) -> bool:
    """Whether the word before four digits, or else what stands around them, makes a year of them."""
    before = cursor.words_before(number.start)
    last = before[-1].lower().strip(OPENING + ".") if before else ""
    if last in cursor.patterns.months:
        return not (_is_round(number) and counts_noun(cursor, number.end))
    if last in words(cursor.language.times.before_year) or is_part_of_year(before, cursor.language):
        money = words("|".join(cursor.language.currencies.values()))
        return last not in money or not _is_round(number)  # the Euro 2024, but Euro 2000 a month
    if prefix.statements or prefix.denied:
        return False
    return _stands_as_year(cursor, number, last)


def _is_round(number: Number) -> bool:
    """Whether four digits are a count more often than a year (2000)."""
    return number.value is not None and number.value % _ROUND == 0


def _stands_as_year(cursor: Cursor, number: Number, last: str) -> bool:
    """Whether what stands around four digits without a word of time makes a year of them."""
    nouns, kinds, text = cursor.language.nouns, cursor.language.kinds, cursor.text
    if units.measured(cursor, number.end) or last in words(nouns.count_adjectives):
        return False
    if cursor.patterns.event.match(text, number.end) or _HEADING.match(text, number.end):
        return True
    if cursor.patterns.before_count.search(last):
        return False
    if _has_noun(cursor, number.end):
        return False
    if cursor.patterns.counted_later.match(text, number.end):
        return last in words(kinds.determiners) and not _is_round(number)
    return nouns.year_stands_alone and not _is_round(number)


def _has_noun(cursor: Cursor, end: int) -> bool:
    """Whether a noun that may be counted, and is no matter that has no plural, stands behind."""
    nouns = cursor.language.nouns
    if not nouns.capitalised:
        name = units.unit_behind(cursor, end, None).name
        return bool(name) and is_plural(name, nouns)
    return counts_noun(cursor, end)


def _measurement(cursor: Cursor, number: Number) -> int | None:
    """Where a length, area, speed or the like, or a comparison by a factor, ends; None for none."""
    unit = units.measured(cursor, number.end)
    if unit is None:
        return None
    if unit.kind == "factor":
        small = number.value is not None and number.value < _LARGE
        return unit.end if small and _compares(cursor, number.start, unit.end) else None
    return unit.end if unit.kind in _MEASURED else None


def _compares(cursor: Cursor, start: int, end: int) -> bool:
    """Whether a word before a factor, or one behind it, makes it a comparison."""
    before = cursor.words_before(start)
    if before and before[-1].lower() in words(cursor.language.nouns.before_factor):
        return True
    return cursor.patterns.factor_object.match(cursor.text, end) is not None


def _voted(cursor: Cursor, first: Number, whole: Number) -> int | None:
    """Where the votes that a number counts end, or the two sides of a vote; None for none."""
    is_falling = whole.high is not None and first.value == whole.high
    if is_falling and is_result(cursor, first.start, whole.end):
        return whole.end  # voted 212 to 198, which is no range
    m = cursor.patterns.against.match(cursor.text, whole.end)
    unit = units.measured(cursor, m.end() if m else whole.end)
    return unit.end if unit and unit.kind == "vote" else None


def _duration(cursor: Cursor, number: Number) -> Kind | None:
    """A duration or age, also the first of two that share their unit (de 20 y 26 años)."""
    if m := cursor.patterns.duration.match(cursor.text, number.end):
        return _lasting(cursor, number.start, m)
    m = cursor.patterns.duration_joint.match(cursor.text, number.end)
    if m is None or not number.plain or number.high or (number.value or 0) > OLDEST:
        return None
    second = number_at(cursor, m.end())
    lasting = cursor.patterns.duration.match(cursor.text, second.end) if second else None
    return Kind(number.start, lasting.end(), "duration") if lasting else None


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
