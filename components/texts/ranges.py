"""Two numbers that are one range: 4,2 bis 5,8 Millionen, between 3 and 4 million, 10–12.000."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from components.texts import units
from components.texts.currencies import currency_ahead, currency_behind
from components.texts.kinds import is_yearlike
from components.texts.notation import GAP, plain_word
from components.texts.nouns import counts_noun
from components.texts.number_words import EXACT, Number
from components.texts.numerals import number_at
from components.texts.qualifier_patterns import NUMBER_SIGNS
from components.texts.qualifiers import in_clause_before

if TYPE_CHECKING:
    from components.texts.cursor import Cursor
    from components.texts.qualifiers import Prefix

_HUNDRED, _THOUSAND = Decimal(100), Decimal(1000)
_UP_TO = ("high", "up to")
_NEAR = 4  # times a small number: how great the thousands of the other one may be
_FOUR_DIGITS = 1000
_ONE_WORD = re.compile(r"\s{0,3}(?:%|[^\s,;:()]{1,30})?\s{1,3}")
_WORDS = re.compile(r"(?:\s{0,3}[^\s,;:()]{1,30}){0,3}\s{1,3}")
"""What may stand between the two numbers of a change (с 3000 в мае | до 5000)."""
_WORD_AND_GAP = re.compile(rf"(?P<word>\S{{1,40}}){GAP}")
_LONGEST = 6  # words of the longest phrase of an upper bound
_CLAUSE = 100  # characters before a range in which a word may tell a change
_UNREAD = 40  # characters between the ends of a range that is not read whole


def range_from(cursor: Cursor, first: Number, opener: str) -> Number | None:
    """What a number becomes with the second one of its range; None for no range."""
    m, percent = _joint(cursor, first, opener)
    second = _second(cursor, m.end(), first.currency) if m else None
    if m is None or second is None or not _same_sort(first, second):
        return None
    if percent and not units.percentage(cursor, second.end):
        return None
    near = opener not in cursor.patterns.qualifiers.start and _is_near(first, second)
    return _joined(cursor, first, second, m, near=near)


def _is_near(first: Number, second: Number) -> bool:
    """Whether a small number is little below the other one's thousands, and so is in thousands, too (8 to 10,000)."""
    low, high = first.value or Decimal(0), EXACT.divide(second.value or Decimal(0), _THOUSAND)
    return low > 1 and high == int(high) and low < high <= low * _NEAR


def _joined(
    cursor: Cursor, first: Number, second: Number, joint: re.Match[str], *, near: bool
) -> Number | None:
    """The range of two numbers, without values where that is unsure; None for no range."""
    tight = len(joint["dash"] or "") == 1
    low, high = _shared(first, second, thousands=bool(joint["hyphen"]) or tight or near)
    is_range = low < high or _word(joint) in cursor.patterns.qualifiers.to
    if is_range and not _is_unsure(first, second):
        return second._replace(start=first.start, value=min(low, high), high=max(low, high))
    return second._replace(start=first.start, value=None) if tight or is_range else None


def _joint(cursor: Cursor, first: Number, opener: str) -> tuple[re.Match[str] | None, bool]:
    """What joins a number to the second one of its range, and whether a percent sign stands before."""
    words = cursor.patterns.qualifiers
    if first.value is None or first.value < 0:
        return None, False
    unit = units.percentage(cursor, first.end)
    start = unit.end if unit else first.end
    m = cursor.patterns.qualifiers.connector.match(cursor.text, start)
    if m is None or _opens_change(cursor, first, opener) or _is_ratio(cursor, first):
        return None, False
    if _word(m) in words.both and not m["hyphen"] and opener not in words.between:
        return None, False
    return m, unit is not None


def _is_ratio(cursor: Cursor, first: Number) -> bool:
    """Whether a word before two numbers makes a ratio of them (outnumbered 300 to 5,000)."""
    patterns = cursor.patterns.qualifiers
    return in_clause_before(cursor, patterns.ratio.finditer, first.start)


def _word(joint: re.Match[str]) -> str:
    """The word between two numbers as the tables have it, empty for a dash."""
    return plain_word(" ".join((joint["word"] or "").split()))


def first_of_two(cursor: Cursor, first: Number, opener: str) -> Number:
    """The first number of a change, or of a range whose second one was not read; the cursor keeps where it ended."""
    if _opens_change(cursor, first, opener):
        first = _of_change(cursor, first)
        cursor.change = first.end
    elif _opens_range(cursor, first, opener):
        first = first._replace(value=None)
        cursor.between = first.end
    return first


def _opens_change(cursor: Cursor, first: Number, opener: str) -> bool:
    """Whether a number is the first of a change, and no end of a range."""
    patterns = cursor.patterns.qualifiers
    if opener in patterns.change_start:
        return not is_yearlike(first)
    if opener not in patterns.start:
        return False
    goes_to = patterns.change_to.match(cursor.text, first.end)
    return goes_to is not None or _changes(cursor, first.start)


def _of_change(cursor: Cursor, first: Number) -> Number:
    """The first number of a change, in the scale and currency of the second (с 3 до 5 тысяч)."""
    unit = units.percentage(cursor, first.end)
    patterns, end = cursor.patterns.qualifiers, unit.end if unit else first.end
    m = patterns.connector.match(cursor.text, end) or patterns.change_to.match(cursor.text, end)
    second = _second(cursor, m.end(), first.currency) if m and m["word"] else None
    if second is None or second.value is None or first.value is None:
        return first
    currency = first.currency or second.currency
    if first.scale or not second.scale or first.value >= second.scale:
        return first._replace(currency=currency)
    value = EXACT.multiply(first.value, second.scale)
    return first._replace(value=value, scale=second.scale, currency=currency)


def _opens_range(cursor: Cursor, first: Number, opener: str) -> bool:
    """Whether a number is one end of a range, though no second number was read (between 8,000 and, perhaps, 9,000)."""
    patterns = cursor.patterns.qualifiers
    behind = cursor.text[first.end : first.end + _UNREAD].split()[:1]
    return (
        opener in patterns.between
        and bool(behind)
        and behind[0].strip(",").lower() in patterns.both
    )


def ends_range(cursor: Cursor, start: int) -> bool:
    """Whether a number is the other end of a range that was not read whole."""
    first = cursor.between
    if not 0 <= first < start <= first + _UNREAD:
        return False
    between = cursor.text[first:start]
    both = cursor.patterns.qualifiers.both
    return ". " not in between and any(word.strip(",") in both for word in between.lower().split())


def without_target(cursor: Cursor, prefix: Prefix, number: Number) -> Prefix:
    """The qualifiers without one that only states where a change ends (wzrosła do 17 tys.)."""
    if _UP_TO not in prefix.statements or not _ends_change(cursor, prefix, number):
        return prefix
    return prefix._replace(statements=tuple(each for each in prefix.statements if each != _UP_TO))


def _ends_change(cursor: Cursor, prefix: Prefix, number: Number) -> bool:
    """Whether the word before a number states where a change ends (wzrosła do 17 tys.)."""
    patterns, text = cursor.patterns.qualifiers, cursor.text
    head = text[prefix.start : number.start].split()
    if not head or head[0].lower() not in patterns.target:
        return False
    if cursor.change >= 0:
        noun = counts_noun(cursor, cursor.change)
        between = text[cursor.change : prefix.start]
        if (_ONE_WORD if noun else _WORDS).fullmatch(between):
            return True
    if patterns.change_behind.match(text, number.end):
        return True
    before = text[max(prefix.start - _CLAUSE, 0) : prefix.start]
    part = 0 if before.rstrip().endswith(",") else before.rfind(", ") + 1
    return _changes(cursor, prefix.start, part)


def _changes(cursor: Cursor, start: int, part: int = 0) -> bool:
    """Whether a word before a number, from `part` of its clause on, tells a change."""
    patterns = cursor.patterns.qualifiers
    before = cursor.text[max(start - _CLAUSE, 0) : start]
    clause = max((m.end() for m in patterns.clause_end.finditer(before)), default=0)
    return bool(patterns.change.search(before, max(clause, part)))


def _same_sort(first: Number, second: Number) -> bool:
    """Whether the second number has a value, and a year is joined to a year only."""
    if second.value is None:
        return False
    if is_yearlike(first):
        return second.plain and second.scale is None
    return not (is_yearlike(second) and first.plain and (first.value or 0) < _FOUR_DIGITS)


def ceiling_behind(cursor: Cursor, first: Number, prefix: Prefix) -> Number | None:
    """A range of a lower bound and the upper bound that follows it."""
    at = _ceiling_at(cursor, first.end, prefix)
    second = _second(cursor, at, first.currency) if at >= 0 else None
    if second is None or second.value is None or first.value is None:
        return None
    low, high = _shared(first, second, thousands=False)
    if low >= high:
        return None
    return second._replace(start=first.start, value=low, high=high, bounded=True)


def _ceiling_at(cursor: Cursor, end: int, prefix: Prefix) -> int:
    """Where the number of the upper bound behind a number may begin; -1 for none."""
    patterns, text = cursor.patterns.qualifiers, cursor.text
    if m := patterns.perhaps.match(text, end):
        at = _upper_end(cursor, m.end())
        return m.end() if at < 0 and _begins_number(text, m.end()) else at
    if any(side == "low" for side, _ in prefix.statements):
        m = patterns.ceiling_joint.match(text, end)
    return _upper_end(cursor, m.end()) if m else -1


def _upper_end(cursor: Cursor, at: int) -> int:
    """Where the longest phrase of an upper bound at an offset ends, before a number; -1 for none."""
    text, found, words = cursor.text, -1, ""
    for _ in range(_LONGEST):
        m = _WORD_AND_GAP.match(text, at)
        if m is None:
            break
        words, at = f"{words} {m['word'].lower()}".lstrip(), m.end()
        if words in cursor.patterns.qualifiers.ceilings and _begins_number(text, at):
            found = at
    joint = _WORD_AND_GAP.match(text, found) if found >= 0 else None
    is_joint = joint and joint["word"].lower() in cursor.patterns.qualifiers.ceiling_joints
    return joint.end() if joint and is_joint else found  # höchstens aber 120


def _begins_number(text: str, at: int) -> bool:
    """Whether the sign at an offset may be the first of a number or its currency."""
    return text[at : at + 1].isalnum() or text[at : at + 1] in set(NUMBER_SIGNS)


def _second(cursor: Cursor, at: int, currency: str | None) -> Number | None:
    """The second number of a range, with its currency."""
    text = cursor.text
    at, ahead = currency_ahead(text, at)
    if cursor.patterns.shapes.match(text, at):
        return None
    currency = ahead or currency
    number = number_at(cursor, at, money=currency is not None)
    if number is None:
        return None
    end, currency = currency_behind(text, number.end, currency, cursor.language)
    if not number.word and text[end : end + 1].isalnum() and not units.measured(cursor, end):
        return None
    return number._replace(end=end, currency=currency)


def _shared(first: Number, second: Number, *, thousands: bool) -> tuple[Decimal, Decimal]:
    """Both ends of a range; the first takes the second's scale where it has none."""
    low, high = first.value or Decimal(0), second.value or Decimal(0)
    if first.scale is None and second.scale and low <= EXACT.divide(high, second.scale):
        return EXACT.multiply(low, second.scale), high
    if thousands and _in_hundreds(first, second, low, high):
        return EXACT.multiply(low, _HUNDRED), high
    if thousands and _in_thousands(first, second, low, high):
        return EXACT.multiply(low, _THOUSAND), high
    return low, high


def _is_unsure(first: Number, second: Number) -> bool:
    """Whether a bare number is above that of millions or more behind it, and hardly stands for itself (900 und 1,2 Millionen)."""
    low, scale = first.value or Decimal(0), second.scale or Decimal(1)
    bare = first.scale is None and first.plain and not first.word and low < _THOUSAND
    return bare and scale > _THOUSAND and low > EXACT.divide(second.value or low, scale)


def _in_hundreds(first: Number, second: Number, low: Decimal, high: Decimal) -> bool:
    """Whether a number word shares the hundreds of the other one (sechs- bis achthundert)."""
    spelt = first.word and second.word and second.scale is None
    return spelt and _HUNDRED <= high < _THOUSAND and high % _HUNDRED == 0 and low * _HUNDRED < high


def _in_thousands(first: Number, second: Number, low: Decimal, high: Decimal) -> bool:
    """Whether a bare number below the other one's thousands is in thousands (10–12.000)."""
    bare = first.scale is None and 0 < low < _THOUSAND and low == int(low)
    grouped = second.scale is None and not second.plain
    return bare and grouped and EXACT.multiply(low, _THOUSAND) < high


def in_brackets(cursor: Cursor, number: Number, start: int) -> Number:
    """A range in brackets in the scale of the number before them: 4.1 million (3.2-4.9)."""
    scale, value, high = cursor.scale, number.value, number.high
    if scale is None or value is None or high is None or number.scale is not None:
        return number
    between = cursor.text[cursor.floor : start]
    if high >= scale or between.strip() not in {"(", "["}:
        return number
    return number._replace(value=value * scale, high=high * scale, scale=scale)
