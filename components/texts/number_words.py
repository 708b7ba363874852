"""Numbers spelt out in words."""

from __future__ import annotations

import math
from decimal import Context, Decimal
from typing import TYPE_CHECKING, NamedTuple

from components.texts.notation import SPACES, words

if TYPE_CHECKING:
    import re

    from components.texts.number_patterns import NumberPatterns

MAX_DIGITS = 400
EXACT = Context(prec=2 * MAX_DIGITS)

_ZERO, _ONE, _TEN, _HUNDRED = Decimal(0), Decimal(1), Decimal(10), Decimal(100)
_TWENTY = Decimal(20)
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
    statement: tuple[str, str] | None = None
    """What a qualifier between the number and its scale word says: the side and its label."""
    about: bool = False
    """Stated by a word for an approximate number (une centaine)."""
    alone: bool = False
    """Whether the word behind its digits says nothing of it, see `followers`."""


def number_words_at(text: str, at: int, patterns: NumberPatterns) -> Number | None:
    """The number words at an offset; articles such as ``ein`` and ``a`` only before a scale word."""
    if m := patterns.part.match(text, at):
        scale = patterns.scales[m["scale"].lower()]
        about = m["scale"].lower() in words(patterns.words.approximate)
        part = part_of(m["part"], patterns)
        number = Number(at, m.end(), part * scale, scale, word=True, about=about)
        return with_rest(text, number, patterns)
    if m := patterns.duration_of_one.match(text, at):
        return Number(at, m.end(), _ONE, word=True)
    if m := patterns.compound.match(text, at):
        return _compound(at, m, patterns)
    if inverted := inverted_at(text, at, patterns):
        return inverted
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
        if hundreds is None or hundreds == _TEN or hundreds >= _TWENTY or rest is None:
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
    """Spoken decimals ("Komma zwei", "point two") behind a number word; half a number has none."""
    m = patterns.point.match(text, end)
    if m is None or value % 1:
        return value, end
    zero = patterns.words.zero
    places = (
        "0" if word == zero else str(patterns.values[word]) for word in m["places"].lower().split()
    )
    return value + Decimal(f"0.{''.join(places)}"), m.end()


def _separate_at(text: str, at: int, patterns: NumberPatterns) -> Number | None:
    """Number words that stand apart: one word after the other, as long as each may follow."""
    if (m := patterns.token.match(text, at)) is None:
        return None
    sum_, end = _Sum(patterns), m.end()
    if not sum_.begin(_word(m[0])):
        return None
    if not sum_.scale:
        sum_.value, end = _decimals(text, end, sum_.value, patterns)
        if half := patterns.and_part.match(text, end):
            sum_.value, end = sum_.value + part_of(half["part"], patterns), half.end()
    total, end = _sum_of(sum_, text, end)
    if sum_.scale and (half := patterns.and_part.match(text, end)):
        part = part_of(half["part"], patterns)
        total, end = total + part * sum_.scale, half.end()
    if total == 1 and not patterns.before_range.match(text, end):
        return None
    return Number(at, end, total, sum_.scale, word=True, about=sum_.about)


def _sum_of(sum_: _Sum, text: str, end: int) -> tuple[Decimal, int]:
    """The total of the words from an offset on, and its end; two numbers side by side are never one sum."""
    patterns = sum_.patterns
    scaled: tuple[Decimal, Decimal | None, int] | None = None
    while m := patterns.step.match(text, end):
        word = _word(m["word"])
        is_scale = word in patterns.scales
        if not sum_.add(word, joint=_word(m["joint"] or "").rstrip("-")):
            if scaled and is_scale and not m["joint"]:
                total, sum_.scale, end = scaled
                return total, end
            break
        end = m.end()
        if is_scale:
            scaled = sum_.total, sum_.scale, end
    return sum_.total, end


def _compound(at: int, m: re.Match[str], patterns: NumberPatterns) -> Number:
    """The number in a compound adjective (двадцатипятитысячный)."""
    stems = patterns.stem.findall(m["stems"].lower())
    scale = Decimal(10 ** int((m.lastgroup or "").removeprefix("power")))
    value = sum((patterns.stems[stem] for stem in stems), _ZERO) * scale
    return Number(at, m.end(), value, scale, word=True)


def inverted_at(text: str, at: int, patterns: NumberPatterns) -> Number | None:
    """A number word behind its scale word, which makes it approximate (тысяч пять)."""
    m = patterns.inverted.match(text, at)
    number = _separate_at(text, m.end(), patterns) if m else None
    if m is None or number is None or number.value is None:
        return None
    factor = patterns.scales[m["scale"].lower()]
    if number.scale or number.value >= min(factor, _THOUSAND):
        return None
    value = number.value * factor
    return number._replace(start=at, value=value, scale=factor, about=True)


def _word(raw: str) -> str:
    """A phrase as the tables have it."""
    return " ".join(raw.lower().split())


class _Sum:
    """A number that grows by its words: `value` is the part below the next scale word."""

    __slots__ = ("about", "patterns", "scale", "terms", "value")

    def __init__(self, patterns: NumberPatterns) -> None:
        self.patterns, self.value = patterns, _ZERO
        self.terms: list[tuple[Decimal, Decimal]] = []
        """What is complete: the factor of its scale word, and the value."""
        self.scale: Decimal | None = None
        """The factor of the scale words where the number ends in them."""
        self.about = False

    @property
    def total(self) -> Decimal:
        """The value of all words."""
        return self.value + sum((value for _, value in self.terms), _ZERO)

    def begin(self, word: str) -> bool:
        """Take the first word; False where no number begins with it."""
        if word in words(self.patterns.words.articles):
            self.value = _ONE
        elif word in self.patterns.values:
            self.value = self.patterns.values[word]
            self.about = word in words(self.patterns.words.approximate)
        else:
            return word in self.patterns.bare and self.add(word)
        return True

    def add(self, word: str, *, joint: str = "") -> bool:
        """Take the next word; False where it does not belong to the number."""
        numbers = self.patterns.words
        factor, more = self.patterns.scales.get(word), self.patterns.values.get(word)
        if factor is not None and (
            not joint or (self.about and joint in words(numbers.scale_joint))
        ):
            self.about = self.about or word in words(numbers.approximate)
            return self._multiply(factor, bare=word in self.patterns.bare)
        if more is not None and self._fits(more, joint):
            self.value, self.scale = self.value + more, None
            return True
        return False

    def _multiply(self, factor: Decimal, *, bare: bool) -> bool:
        """Scale what has been read since the last greater scale word (dos mil ``millones``)."""
        if factor < _THOUSAND:
            return self._hundreds(factor, bare=bare)
        lower = [term for term in self.terms if term[0] < factor]
        greater = self.terms[: len(self.terms) - len(lower)]
        below = sum(dict(lower).values(), _ZERO)
        group = self.value + below or _ONE * bare
        taken = factor in dict(greater)
        if taken or not _ZERO < group < factor:
            return False
        inner = self.scale if lower and not self.value else None
        self.scale = None if greater else factor * (inner or 1)
        self.terms, self.value = [*greater, (factor, group * factor)], _ZERO
        return True

    def _hundreds(self, factor: Decimal, *, bare: bool) -> bool:
        group = self.value or _ONE * bare
        if not 0 < group < _HUNDRED:
            return False
        self.scale = factor
        self.value = group * factor
        return True

    def _fits(self, more: Decimal, joint: str) -> bool:
        """Whether a word may follow what has been read ("twenty five", "hundred and six")."""
        numbers = self.patterns.words
        plain = not joint or joint in words(numbers.joint)
        if self.value == 0:
            return plain and bool(self.terms)
        if self.value % _HUNDRED == 0:
            return plain and more < _HUNDRED
        tens = self.value % _TEN == 0 and self.value % _HUNDRED > _TEN > more
        return tens and (not joint or joint in words(numbers.ten_joint))


def plain(value: Decimal | None) -> float | None:
    """An exact value as int where integral, else as float; None where it has none."""
    if value is None:
        return None
    if value == value.to_integral_value(context=EXACT):
        return int(value)
    number = float(value)
    return number if math.isfinite(number) else None
