"""Numbers in digits: their marks, fractions and scale words."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from components.texts.currencies import currency_before, currency_behind, is_sign
from components.texts.doubtful import doubtful_end, first_column
from components.texts.followers import stands_alone
from components.texts.notation import words
from components.texts.nouns import counts_noun, is_plural
from components.texts.number_words import (
    EXACT,
    MAX_DIGITS,
    Number,
    number_words_at,
    part_of,
    with_rest,
)

if TYPE_CHECKING:
    from components.texts.cursor import Cursor

FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
NUMBER = re.compile(
    r"\d{1,3}(?P<space>[ \u00a0\u2009\u202f])\d{3}(?:(?P=space)\d{3})*(?!\d)(?:[.,]\d+)*"
    r"|\d+(?:[.,'’‘]\d+)*",
)
_THOUSANDS = re.compile(r"(?!0)\d{1,3}(?:\.\d{3})*")
_LAKHS = re.compile(r"[1-9]\d?(?:,\d\d)+,\d{3}")  # grouped as in India: 1,00,000
_JOINED = re.compile(r"(?:[:/]\d+(?:[.,]\d+)*)+")
_LETTER = re.compile(r"[ \u00a0]?(?P<letter>MM|[mMbBtT])(?!\w)")
_LETTERS = {"mm": Decimal(10**6), "m": Decimal(10**6), "b": Decimal(10**9), "t": Decimal(10**12)}
_NOUNS = 3  # words behind m in which a plural makes it a million
_MARKS = ".,'’‘ \u00a0\u2009\u202f"  # between the digits of a `NUMBER`
_SPACES = frozenset(" \u00a0\u202f")
_BEFORE_SCALE = " \u00a0\u2009\u202f\n-(["
_BRACKETS = frozenset("([")
_THOUSAND = Decimal(1000)
_CODE_OF_THOUSANDS = re.compile(r"[ \u00a0]?T(?=(?:EUR|USD|CHF|GBP|€)(?!\w))")  # 500 TEUR
_OF_THOUSANDS = re.compile(r"(?<!\w)T(?:EUR|USD|CHF|GBP|€)[ \u00a0]?\Z")
_MINUS = re.compile(r"[^\W\d_] -\Z")
_GROUP = 3  # digits between two marks
_STRAY = re.compile(r"(?P<mark>[.,])[ \u00a0](?P<rest>\d{3})(?!\d|[.,]?\d)(?=\W*[^\W\d_])")
_NOTE = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+)\.[1-9]\d?(?=[^\S\n]+[A-ZÄÖÜ]|\s*\Z)"
)
"""A grouped number, the full stop and the mark of a footnote (They lost 20,000.4 The North …)."""
_REST = re.compile(r"[ \u00a0](?P<rest>[1-9]\d{2})(?![\d.,:/-]*\d|-)")
_NOTED = 5  # signs of a grouped number
_CODE = 7  # signs before a number that hold a code of thousands
_ROW = 3  # spaces in a number that is too exact to be one
_VERB = 4  # letters of a word that is no mere joint (and 6, 700 men)
_CENTS = 2  # places of a decimal behind the other language's mark


def exact(raw: str, decimal_mark: str) -> Decimal | None:
    """The value of digits with marks, None where they cannot be read for sure.

    `decimal_mark` is the language's, empty where it is unknown: it decides a lone mark before three
    digits. What can be no grouping is a decimal, and two different or repeated marks settle themselves.
    """
    if len(raw) > MAX_DIGITS:
        return None
    if raw.isdecimal():
        return Decimal(raw)
    for used in _MARKS:
        pieces = raw.split(used)
        if len(pieces) > 1 and "".join(pieces).isdecimal():
            return _one_mark(pieces, used, decimal_mark)
    marks = "".join(c for c in raw if not c.isdecimal())
    last = marks[-1]
    whole, _, places = raw.rpartition(last)
    others = marks[:-1]
    if last not in ".," or len(set(others)) > 1 or not _grouped(whole.split(others[0])):
        return None
    return Decimal(f"{whole.replace(others[0], '')}.{places}")


def _grouped(pieces: list[str]) -> bool:
    """Whether digits between marks are thousands: one to three, then threes, no leading zero."""
    return _THOUSANDS.fullmatch(".".join(pieces)) is not None


def _one_mark(pieces: list[str], used: str, decimal_mark: str) -> Decimal | None:
    """The value of digits between marks of one sort."""
    grouped = _grouped(pieces)
    first, second, *others = pieces
    if others or used not in ".,":
        lakhs = used != decimal_mark and _LAKHS.fullmatch(used.join(pieces))
        return Decimal("".join(pieces)) if grouped or lakhs else None
    if used == decimal_mark:
        return Decimal(f"{first}.{second}")
    if grouped:
        return Decimal(first + second) if decimal_mark else None
    if second == "00" or (len(second) > _CENTS and first != "0"):  # 20,00 for 20,000
        return None
    return Decimal(f"{first}.{second}")


def number_at(cursor: Cursor, at: int, *, money: bool = False) -> Number | None:
    """The number in digits or words at an offset, with its scale words; `money`: a currency precedes."""
    text = cursor.text
    if at >= len(text):
        return None
    if text[at] in FRACTIONS:
        number: Number | None = Number(at, at + 1, FRACTIONS[text[at]])
    elif m := NUMBER.match(text, at):
        number = _digits(cursor, at, m)
    else:
        number = number_words_at(text, at, cursor.patterns.numbers)
    if number is None or number.alone:
        return number
    return _scaled(cursor, number, money=money)


def _digits(cursor: Cursor, at: int, m: re.Match[str]) -> Number:
    """The number in digits that a match of `NUMBER` holds, or its part before a column or calibre."""
    text = cursor.text
    if (stop := doubtful_end(text, at, m.end())) is not None:
        return Number(at, stop, None)
    may_go_on = len(m[0]) <= _GROUP or not m[0].isdecimal()  # not a year: in 2023, 470 men
    if (
        may_go_on
        and text[m.end() : m.end() + 1] in {".", ","}
        and (rest := _STRAY.match(text, m.end()))
    ):
        return _with_stray_space(cursor, at, m[0], rest)
    raw = m[0]
    row = m["space"] is not None and not _is_sure(cursor, at, m.end())
    if row:
        raw = _first_of_row(cursor, raw, m.end(), m["space"])
        if raw.count(m["space"]) >= _ROW and not raw.endswith("000"):
            return Number(at, at + len(raw), None)
    elif len(raw) > _NOTED and (note := _NOTE.match(text, at)):
        raw = _without_note(cursor, raw, note)
    return _with_fraction(text, _valued(cursor, at, raw))


def _valued(cursor: Cursor, at: int, raw: str) -> Number:
    """The number that digits with their marks state."""
    text, end, bare = cursor.text, at + len(raw), raw.isdecimal()
    if bare and has_leading_point(cursor, at):
        raw, bare = f"0{text[at - 1]}{raw}", False
    value = exact(raw, _decimal_mark(cursor, at, raw))
    before = text[max(at - _CODE, cursor.floor) : at]
    if value is not None and "T" in before and _OF_THOUSANDS.search(before):
        return Number(at, end, EXACT.multiply(value, _THOUSAND), _THOUSAND)
    if text[end : end + 1] == "-" and (
        ending := cursor.patterns.numbers.digit_ending.match(text, end)
    ):
        return Number(at, ending.end(), value)
    return Number(at, end, value, plain=bare, alone=stands_alone(text, end, cursor.language))


def _decimal_mark(cursor: Cursor, at: int, raw: str) -> str:
    """The mark of decimals; where countries differ, that by which something can be counted (100,000 casas)."""
    mark, end = cursor.language.decimal, at + len(raw)
    differs = cursor.language.decimal_differs and raw[-_GROUP - 1 : -_GROUP] == mark
    return "." if differs and counts_noun(cursor, end) and not _is_sure(cursor, at, end) else mark


def _is_sure(cursor: Cursor, at: int, end: int) -> bool:
    """Whether a currency or a scale word makes one number of digits grouped by spaces."""
    scale = cursor.patterns.numbers.scale.match(cursor.text, end)
    return scale is not None or _is_money(cursor, at, end)


def _without_note(cursor: Cursor, raw: str, note: re.Match[str]) -> str:
    """A grouped number without the mark of a footnote, unless money makes cents of it."""
    number = note["number"]
    group = "," if cursor.language.decimal == "." else "."
    return raw if _is_money(cursor, note.start(), note.end()) or group not in number else number


def _is_money(cursor: Cursor, at: int, end: int) -> bool:
    """Whether a currency stands beside the digits `at:end`."""
    before = currency_before(cursor.text, at, cursor.floor)[1]
    return bool(before or currency_behind(cursor.text, end, None, cursor.language)[1])


def _first_of_row(cursor: Cursor, raw: str, end: int, space: str) -> str:
    """Digits grouped by spaces without the calibre or the column behind them (500 152 mm shells)."""
    if cursor.patterns.calibre.match(cursor.text, end):
        return raw.rpartition(space)[0]
    return raw[: first_column(raw)]


def _with_stray_space(cursor: Cursor, at: int, raw: str, rest: re.Match[str]) -> Number:
    """A number with a space behind its mark, doubtful where it may be two."""
    mark = "," if cursor.language.decimal == "." else "."
    whole = f"{raw}{mark}{rest['rest']}"
    if rest["mark"] != mark or not cursor.language.decimal or not raw.isdecimal():
        return Number(at, at + len(raw), exact(raw, cursor.language.decimal), plain=raw.isdecimal())
    is_one = rest["rest"][0] == "0" or _is_counted(cursor, at, rest.end())
    return Number(at, rest.end(), exact(whole, cursor.language.decimal) if is_one else None)


def _is_counted(cursor: Cursor, at: int, end: int) -> bool:
    """Whether a word that counts stands before digits, and what they count behind (found 6, 700 graves)."""
    last = cursor.word_before(at).lower()
    counts = len(last) >= _VERB and last in words(cursor.language.nouns.before_count)
    return counts and counts_noun(cursor, end)


def has_leading_point(cursor: Cursor, at: int) -> bool:
    """Whether the digits at an offset stand behind a leading decimal point (".5 million")."""
    text, floor = cursor.text, cursor.floor
    if at <= floor or text[at - 1] not in ".,":
        return False
    return at - 1 == floor or text[at - 2].isspace() or is_sign(text[at - 2])


def sign_and_currency(cursor: Cursor, at: int) -> tuple[int, str | None, bool]:
    """Where a number begins with what stands before it: a currency, and a minus."""
    text, floor = cursor.text, cursor.floor
    start, code = currency_before(text, at, floor)
    if (
        code
        and start > floor
        and text[start - 1] == "T"
        and not text[start - 2 : start - 1].isalnum()
    ):
        start -= 1
    mark = text[start - 1] if start > floor else ""
    if mark == "−" or (mark == "-" and _MINUS.search(text, max(floor, start - 8), start)):
        return start - 1, code, True
    return start, code, False


def _with_fraction(text: str, number: Number) -> Number:
    """Add a fraction sign (2½); a number with further ones behind / or : has no value."""
    following = text[number.end : number.end + 1]
    end = number.end + (following in _SPACES and text[number.end + 1 : number.end + 2] in FRACTIONS)
    if text[end : end + 1] in FRACTIONS and number.value is not None:
        value = EXACT.add(number.value, FRACTIONS[text[end]])
        return number._replace(end=end + 1, value=value, plain=False, alone=False)
    if following in ("/", ":") and (m := _JOINED.match(text, number.end)):
        return number._replace(end=m.end(), value=None, plain=False)
    return number


def _scaled(cursor: Cursor, number: Number, *, money: bool) -> Number:
    """Multiply a number by the scale words behind it, at most two."""
    patterns = cursor.patterns.numbers
    behind = cursor.text[number.end : number.end + 2]
    if not behind or (behind[0] not in _BEFORE_SCALE and not behind[0].isalpha()):
        return number
    if is_scaled_in_brackets(cursor, number.end):
        return number._replace(value=None, plain=False)
    number = _with_half(cursor, number)
    for _ in range(2):
        number = _qualified(cursor, number)
        end, factor = _factor(cursor, number.end, money=money)
        if factor is None:
            break
        number = _times(number, end, factor)
    number = _qualified(cursor, number)
    if not number.scale:
        return number
    if number.word:
        number = with_rest(cursor.text, number, patterns)
    return _with_digits(cursor, number) if cursor.language.numbers.adds_digits else number


def is_scaled_in_brackets(cursor: Cursor, end: int) -> bool:
    """Whether a scale word in brackets stands behind a place: 12 (thousand), 5 [million]."""
    if _BRACKETS.isdisjoint(cursor.text[end : end + 2]):
        return False
    return cursor.patterns.numbers.scale_in_brackets.match(cursor.text, end) is not None


def _times(number: Number, end: int, factor: Decimal) -> Number:
    value = None if number.value is None else EXACT.multiply(number.value, factor)
    return number._replace(end=end, value=value, scale=factor * (number.scale or 1))


def _with_digits(cursor: Cursor, number: Number) -> Number:
    """Add the digits behind a scale word (12 тыс. 500, 1 млн 200 тыс., dos millones 340 mil)."""
    m = _REST.match(cursor.text, number.end)
    if m is None or number.value is None or number.scale is None:
        return number
    end, factor = _factor(cursor, m.end(), money=False)
    rest = Decimal(m["rest"]) * (factor or 1)
    whole = EXACT.remainder(number.value, number.scale) == 0
    if not whole or rest >= number.scale or (factor is None and number.scale > _THOUSAND):
        return number
    return number._replace(end=end, value=number.value + rest, scale=None)


def _qualified(cursor: Cursor, number: Number) -> Number:
    """A number with the qualifier between it and its scale word or noun."""
    numbers = cursor.patterns.numbers
    m = numbers.infix.match(cursor.text, number.end)
    if m is None:
        return number
    phrase = " ".join(m["phrase"].lower().split())
    return number._replace(end=m.end(), statement=numbers.infixes[phrase])


def _with_half(cursor: Cursor, number: Number) -> Number:
    """Add the part in words behind digits: 5 and a half million."""
    patterns = cursor.patterns.numbers
    m = patterns.and_part.match(cursor.text, number.end) if number.plain else None
    if m is None or number.value is None:
        return number
    value = number.value + part_of(m["part"], patterns)
    return number._replace(end=m.end(), value=value, plain=False)


def _factor(cursor: Cursor, end: int, *, money: bool) -> tuple[int, Decimal | None]:
    """The scale word at an offset: where it ends and its factor, None for none."""
    if m := _CODE_OF_THOUSANDS.match(cursor.text, end):
        return m.end(), _THOUSAND
    if m := cursor.patterns.numbers.scale.match(cursor.text, end):
        return m.end(), cursor.patterns.numbers.scales[m["scale"].lower()]
    m = _LETTER.match(cursor.text, end)
    if m is None:
        return end, None
    money = money or currency_behind(cursor.text, m.end(), None, cursor.language)[1] is not None
    letter = m["letter"].lower()
    if letter == "mm" and not money:
        return end, None
    if money or (letter in cursor.language.numbers.letters and not _is_metre(cursor, end, m.end())):
        return m.end(), _LETTERS[letter]
    return end, None


def _is_metre(cursor: Cursor, end: int, after: int) -> bool:
    """Whether the letter m behind a number is a metre: 3m wide, waves of 4 m, a 5m wall."""
    text, patterns = cursor.text, cursor.patterns
    if patterns.length_word.match(text, after):
        return True
    apart = after - end > 1
    noun = patterns.noun.match(text, after)
    if noun is None:
        return apart and not patterns.vague_of.match(text, after)
    nouns, at = cursor.language.nouns, after
    for _ in range(_NOUNS):
        noun = patterns.noun.match(text, at)
        if noun is None:
            return True
        if is_plural(noun["unit"], nouns):
            return False
        at = noun.end()
    return True
