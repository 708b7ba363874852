"""Numbers written with characters that multiply: 1만5000, 3억 2천만, 二百五十, 열두."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from components.texts.notation import any_of, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.texts.language import Language, UnspacedWords

_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_TEN = 10


class Numeral(NamedTuple):
    """A number at ``start:end`` of a text, and what a reader of digits and scale words reads for it."""

    start: int
    end: int
    plain: str
    has_digit: bool
    """Whether it has a decimal digit, and is a number whatever stands around it."""
    has_scale: bool
    is_native: bool = False


def _characters(table: Mapping[int, str]) -> dict[str, int]:
    return {character: value for value, text in table.items() for character in text.split("|")}


class Numerals:
    """The numerals of one language."""

    def __init__(self, language: Language, unspaced: UnspacedWords) -> None:
        self.digits = _characters(unspaced.digits)
        self.multipliers = _characters(unspaced.multipliers)
        self.groups = _characters(unspaced.groups)
        self.bare = words(unspaced.bare_groups)
        self.scales = {word for text in language.numbers.scales.values() for word in words(text)}
        self.native = {
            word: value for value, text in unspaced.native.items() for word in words(text)
        }
        ones = any_of([word for word, value in self.native.items() if value < _TEN])
        tens = any_of([word for word, value in self.native.items() if value >= _TEN])
        small = f"(?:{_DIGITS}|{any_of([*self.digits, *self.multipliers])})+"
        groups = any_of(self.groups)
        self._written = re.compile(
            rf"(?:{small}\s?)?(?:{groups})(?:\s?{small}(?:{groups}))*(?:\s?{small})?|{small}"
        )
        self._token = re.compile(
            rf"{_DIGITS}|{any_of([*self.digits, *self.multipliers, *self.groups])}"
        )
        self._native = re.compile(rf"(?P<ten>{tens})?(?P<one>{ones})|(?P<tens>{tens})")
        self.beginning = re.compile(
            rf"\d|{any_of([*self.digits, *self.multipliers, *self.groups, *self.native])}"
        )

    def at(self, text: str, start: int) -> Numeral | None:
        """The longest numeral at an offset; None where the characters make no number."""
        m = self._written.match(text, start)
        end = m.end() if m else start
        while end > start:
            if (numeral := self._read(text, start, end)) is not None:
                return numeral
            end = self._shorter(text, start, end)
        return self._native_at(text, start)

    def _shorter(self, text: str, start: int, end: int) -> int:
        """Where the numeral ends without its last token."""
        tokens = list(self._token.finditer(text, start, end))
        return tokens[-2].end() if len(tokens) > 1 else start

    def _read(self, text: str, start: int, end: int) -> Numeral | None:
        tokens = self._token.findall(text, start, end)
        has_digit = any(token[0].isdecimal() for token in tokens)
        has_scale = any(token in self.multipliers or token in self.groups for token in tokens)
        if len(tokens) == 1 and has_digit:
            return Numeral(start, end, tokens[0], has_digit, has_scale)
        scale = "".join(tokens[1:])
        if tokens[0][0].isdecimal() and scale in self.scales:
            return Numeral(start, end, f"{tokens[0]} {scale}", has_digit, has_scale)
        value = self._value(tokens)
        if value is None:
            return None
        return Numeral(start, end, f"{value.normalize():f}", has_digit, has_scale)

    def _value(self, tokens: list[str]) -> Decimal | None:
        """The value of digits and characters; None where they stand in no order of a number."""
        sum_ = _Sum()
        for token in tokens:
            if token in self.groups:
                fits = sum_.group(self.groups[token], bare=token in self.bare)
            elif token in self.multipliers:
                fits = sum_.multiply(self.multipliers[token])
            elif token in self.digits:
                fits = sum_.place(self.digits[token])
            else:
                fits = sum_.number(Decimal(token.replace(",", "")))
            if not fits:
                return None
        return sum_.total + sum_.section + (sum_.last or 0)

    def _native_at(self, text: str, start: int) -> Numeral | None:
        m = self._native.match(text, start)
        if m is None:
            return None
        parts = [self.native[part] for part in (m["ten"], m["one"], m["tens"]) if part]
        return Numeral(
            start, m.end(), f"{sum(parts):g}", has_digit=False, has_scale=False, is_native=True
        )


class _Sum:
    """A number that grows from left to right; each step says whether the token may stand there."""

    __slots__ = ("in_places", "last", "limit", "section", "smallest", "total")

    def __init__(self) -> None:
        self.total = self.section = Decimal(0)
        """What is complete, and what the next group multiplies."""
        self.last: Decimal | None = None
        """The digits that no character has multiplied yet."""
        self.in_places = False
        self.limit = self.smallest = Decimal("Infinity")
        """What the value behind the last group and behind the last multiplier stays below."""

    def group(self, factor: int, *, bare: bool) -> bool:
        """Multiply all since the last group (3억 ``2천만``)."""
        self.section += self.last or 0
        if factor >= self.limit or not (self.section or bare):
            return False
        self.total += (self.section or 1) * factor
        self.section, self.last = Decimal(0), None
        self.limit, self.smallest = Decimal(factor), Decimal("Infinity")
        return True

    def multiply(self, factor: int) -> bool:
        """Multiply the digits right before (``二百``五十)."""
        if factor >= min(self.smallest, self.limit):
            return False
        self.section += (1 if self.last is None else self.last) * factor
        self.last, self.smallest = None, Decimal(factor)
        return True

    def place(self, digit: int) -> bool:
        """Take a character for a digit; several stand for the places of a number (二〇二四)."""
        if self.last is None:
            fits, self.in_places = self.number(Decimal(digit)), True
            return fits
        self.last = self.last * _TEN + digit
        return self.in_places and self.last < min(self.smallest, self.limit)

    def number(self, value: Decimal) -> bool:
        """Take a number in digits."""
        if self.last is not None:
            return False
        self.last, self.in_places = value, False
        return value < min(self.smallest, self.limit)
