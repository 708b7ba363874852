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
_MOST = 40  # characters between two that multiply by ten thousand or more
_MOST_GROUPS = 6


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
        self._longest_scale = 1 + max(map(len, self.scales), default=0)
        self.native = {
            word: value for value, text in unspaced.native.items() for word in words(text)
        }
        ones = any_of([word for word, value in self.native.items() if value < _TEN])
        tens = any_of([word for word, value in self.native.items() if value >= _TEN])
        # Possessive: what stands in a run of digits is tried in one way only.
        small = f"(?:{_DIGITS}|{any_of([*self.digits, *self.multipliers])}){{1,{_MOST}}}+"
        groups = any_of(self.groups)
        more = rf"(?:\s?{small}(?:{groups})){{0,{_MOST_GROUPS}}}"
        self._written = re.compile(rf"(?:{small}\s?)?(?:{groups}){more}(?:\s?{small})?|{small}")
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
        tokens = list(self._token.finditer(m[0])) if m else []
        signs = [token[0] for token in tokens]
        value, fitting = self._value(signs)
        scaled = self._scaled(signs)
        if m is None or not (fitting or scaled):
            return self._native_at(text, start)
        size = max(fitting, scaled)
        taken = signs[:size]
        return Numeral(
            start,
            start + tokens[size - 1].end(),
            self._plain(taken, value, is_scaled=scaled == size),
            any(sign[0].isdecimal() for sign in taken),
            any(sign in self.multipliers or sign in self.groups for sign in taken),
        )

    def _plain(self, signs: list[str], value: Decimal, *, is_scaled: bool) -> str:
        """What a reader of digits and scale words reads: digits as they stand, with their scale word."""
        if len(signs) == 1 and signs[0][0].isdecimal():
            return signs[0]
        return f"{signs[0]} {''.join(signs[1:])}" if is_scaled else f"{value.normalize():f}"

    def _scaled(self, signs: list[str]) -> int:
        """How many of the first signs are a number in digits with its scale word; 0 for none."""
        if not signs or not signs[0][0].isdecimal():
            return 0
        sizes = range(min(len(signs), self._longest_scale), 0, -1)
        return next((size for size in sizes if "".join(signs[1:size]) in self.scales), 0)

    def _value(self, signs: list[str]) -> tuple[Decimal, int]:
        """The value of the first signs that stand in the order of a number, and how many they are."""
        sum_, value = _Sum(), Decimal(0)
        for size, sign in enumerate(signs):
            if not self._takes(sum_, sign):
                return value, size
            value = sum_.total + sum_.section + (sum_.last or 0)
        return value, len(signs)

    def _takes(self, sum_: _Sum, sign: str) -> bool:
        """Whether a number goes on with a sign."""
        if sign in self.groups:
            return sum_.group(self.groups[sign], bare=sign in self.bare)
        if sign in self.multipliers:
            return sum_.multiply(self.multipliers[sign])
        if sign in self.digits:
            return sum_.place(self.digits[sign])
        return sum_.number(Decimal(sign.replace(",", "")))

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
