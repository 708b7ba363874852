"""Numbers spelt out in words."""

from __future__ import annotations

from decimal import Context, Decimal
from typing import TYPE_CHECKING, NamedTuple

from components.texts.notation import SPACES, words

if TYPE_CHECKING:
    from components.texts.number_patterns import NumberPatterns

MAX_DIGITS = 400
EXACT = Context(prec=2 * MAX_DIGITS)

_ZERO, _ONE, _TEN, _HUNDRED = Decimal(0), Decimal(1), Decimal(10), Decimal(100)
_THOUSAND = Decimal(1000)


class Number(NamedTuple):
    """A number or range as it stands; ``value`` None: unreadable; ``high`` makes it a range."""

    start: int
    end: int
    value: Decimal | None
    scale: Decimal | None = None
    """The factor of its scale word."""
    high: Decimal | None = None
    currency: str | None = None
    plain: bool = False
    """Digits only, without any mark."""
    word: bool = False
    bounded: bool = False
    """A lower and an upper bound, each with its own qualifier."""


def number_words_at(text: str, at: int, patterns: NumberPatterns) -> Number | None:
    """The number words at an offset; articles such as ``ein`` and ``a`` only before a scale word."""
    if m := patterns.part.match(text, at):
        scale = patterns.scales[m["scale"].lower()]
        part = part_of(m["part"], patterns)
        return with_rest(text, Number(at, m.end(), part * scale, scale, word=True), patterns)
    if m := patterns.duration_of_one.match(text, at):
        return Number(at, m.end(), _ONE, word=True)
    if patterns.words.fused:
        return _fused_at(text, at, patterns)
    return _separate_at(text, at, patterns)


def part_of(phrase: str, patterns: NumberPatterns) -> Decimal:
    """The value of a part as it is written: half, three-quarters, and a half."""
    return patterns.parts[" ".join(phrase.lower().replace("-", " ").split())]


def with_rest(text: str, number: Number, patterns: NumberPatterns) -> Number:
    """Add the number behind a scale word where the language does (eine Million zweihunderttausend)."""
    if not patterns.words.adds_rest or number.value is None:
        return number
    at = number.end + (text[number.end : number.end + 1] in SPACES)
    m = patterns.fused.match(text, at) if at > number.end else None
    rest = compound(m[0], patterns) if m else None
    if m is None or rest is None or not _HUNDRED <= rest < number.value:
        return number
    return number._replace(end=m.end(), value=number.value + rest, scale=None)


def _fused_at(text: str, at: int, patterns: NumberPatterns) -> Number | None:
    """A number below a million in one word, or an article with a scale word."""
    if m := patterns.article_scale.match(text, at):
        scale = patterns.scales[m["scale"].lower()]
        return with_rest(text, Number(at, m.end(), scale, scale, word=True), patterns)
    m = patterns.fused.match(text, at)
    value = compound(m[0], patterns) if m else None
    if m is None or value is None:
        return None
    if value == 1 and not patterns.before_range.match(text, m.end()):
        return None
    value, end = _decimals(text, m.end(), value, patterns)
    scale = value if m[0].lower() in patterns.scales else None
    return Number(at, end, value, scale, word=True)


def compound(word: str, patterns: NumberPatterns) -> Decimal | None:
    """The value of a number below a million in one word; None where the parts are no number."""
    word = word.lower()
    for power in (w for w in patterns.scales if patterns.scales[w] == _THOUSAND and w in word):
        if len(power) > 1:
            left, _, right = word.partition(power)
            thousands = _below_thousand(left, patterns) if left else _ONE
            rest = _below_thousand(_unjoined(right, patterns), patterns) if right else _ZERO
            return None if thousands is None or rest is None else thousands * 1000 + rest
    return _below_thousand(word, patterns)


def _unjoined(word: str, patterns: NumberPatterns) -> str:
    return word.removeprefix(patterns.words.joint)


def _below_thousand(word: str, patterns: NumberPatterns) -> Decimal | None:
    """The value of a word such as ``zweihundertfünfzig`` or ``zweieinhalb``."""
    if (value := _with_part(word, patterns)) is not None:
        return value
    for power in (w for w in patterns.scales if patterns.scales[w] == _HUNDRED and w in word):
        left, _, right = word.partition(power)
        hundreds = patterns.values.get(left) if left else _ONE
        rest = _below_hundred(_unjoined(right, patterns), patterns) if right else _ZERO
        if hundreds is None or hundreds >= _TEN or rest is None:
            return None
        return hundreds * 100 + rest
    return _below_hundred(word, patterns)


def _with_part(word: str, patterns: NumberPatterns) -> Decimal | None:
    """The value of a unit with a part as its ending (zweieinhalb)."""
    for ending, part in patterns.parts.items():
        whole = word.removesuffix(ending) if word.endswith(ending) else ""
        if (value := patterns.values.get(whole)) is not None and 1 < value < _TEN:
            return value + part
    return None


def _below_hundred(word: str, patterns: NumberPatterns) -> Decimal | None:
    if (value := patterns.values.get(word)) is not None:
        return value
    unit, joint, ten = word.partition(patterns.words.unit_first or " ")
    first, second = patterns.values.get(unit), patterns.values.get(ten)
    if not joint or first is None or second is None or not first < _TEN < second:
        return None
    return first + second if second % _TEN == 0 else None


def _decimals(text: str, end: int, value: Decimal, patterns: NumberPatterns) -> tuple[Decimal, int]:
    """Spoken decimals ("Komma zwei", "point two") behind a number word."""
    if (m := patterns.point.match(text, end)) is None:
        return value, end
    zero = patterns.words.zero
    places = (
        "0" if word == zero else str(patterns.values[word]) for word in m["places"].lower().split()
    )
    return Decimal(f"{value}.{''.join(places)}"), m.end()


def _separate_at(text: str, at: int, patterns: NumberPatterns) -> Number | None:
    """Number words that stand apart: one word after the other, as long as each may follow."""
    if (m := patterns.token.match(text, at)) is None:
        return None
    first = m[0].lower()
    article = first in words(patterns.words.articles)
    value = _ONE if article else patterns.values.get(first)
    if value is None:
        return None
    value, end = _decimals(text, m.end(), value, patterns)
    if half := patterns.and_part.match(text, end):
        value, end = value + part_of(half["part"], patterns), half.end()
    sum_ = _Sum(value)
    while (m := patterns.step.match(text, end)) and sum_.add(
        m["word"].lower(), patterns, joined=bool(m["joint"])
    ):
        end = m.end()
    total = sum_.total + sum_.value
    if sum_.scale and (half := patterns.and_part.match(text, end)):
        part = part_of(half["part"], patterns)
        total, end = total + part * sum_.scale, half.end()
    if total == 1 and not patterns.before_range.match(text, end):
        return None
    return Number(at, end, total, sum_.scale, word=True)


class _Sum:
    """A number that grows by its words: `value` is the part below the next scale word."""

    __slots__ = ("ceiling", "scale", "total", "value")

    def __init__(self, value: Decimal) -> None:
        self.total, self.value = _ZERO, value
        self.scale: Decimal | None = None
        self.ceiling: Decimal | None = None

    def add(self, word: str, patterns: NumberPatterns, *, joined: bool) -> bool:
        """Take the next word; False where it does not belong to the number."""
        factor, more = patterns.scales.get(word), patterns.values.get(word)
        if factor is not None and not joined:
            return self._multiply(factor)
        if more is not None and self._fits(more, joined=joined):
            self.value, self.scale = self.value + more, None
            return True
        return False

    def _multiply(self, factor: Decimal) -> bool:
        if factor == _HUNDRED and 0 < self.value < _HUNDRED:
            self.value *= factor
        elif (
            factor != _HUNDRED
            and 0 < self.value < factor
            and (self.ceiling is None or factor < self.ceiling)
        ):
            self.scale = None if self.total else factor
            self.total, self.value = self.total + self.value * factor, _ZERO
            self.ceiling = factor
        else:
            return False
        return True

    def _fits(self, more: Decimal, *, joined: bool) -> bool:
        """Whether a word may follow what has been read ("twenty five", "hundred and six")."""
        if self.value == 0:
            return bool(self.total)
        if self.value % _HUNDRED == 0:
            return True
        return not joined and self.value % _TEN == 0 and self.value % _HUNDRED > _TEN > more
