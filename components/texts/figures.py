"""The figures that a text states: numbers, ranges and vague amounts, with bounds and currencies.

:func:`read` returns every figure of a text in order, each with exact offsets into the untouched
text. It never raises on any string, takes time linear in its length, and leaves no decimal digit
out: every digit of the text stands in exactly one figure.

Values
    Exact: an ``int`` where integral, else a ``float`` (``4,2 Millionen`` is ``4200000``).
    "more than / at least X" gives ``low``, "up to / less than X" ``high``, "A to B" both, "about X"
    ``best`` with ``approximate``, plain "X" ``best``. A number that cannot be read for sure (``3/4``,
    ``1.58.00``, over ``MAX_DIGITS`` digits) is an amount without values: visible, proof of nothing.

Marks in numbers
    The language decides a lone mark: German ``15.800`` is 15800, ``15,800`` is 15.8. What can be no
    grouping is a decimal (Swiss ``3.5``), and two different or repeated marks settle themselves.
    Spaces and apostrophes group by threes. Digits of any script are read; superscripts are no figures.

Ranges
    "A bis B", "A to B", "A or B", "A–B", and after zwischen/between also "A und B". A scale word
    or currency behind B belongs to A too ("4,2 bis 5,8 Millionen"), unless A has its own or is the
    greater number; where B is in millions then, neither has a value ("900 und 1,2 Millionen"). A bare
    A below B's thousands with a hyphen is in thousands ("10- bis 12.000").

Number words
    "two" to "twelve" count only before a unit or after a qualifier; "a", "one" before a scale word.

Vague amounts (kind "vague", no values)
    Scale words in the plural (Tausende, dozens), a quantifier with a scale word (a few hundred), an
    adjective of size with a noun of quantity (riesige Mengen, vast amounts), and zig, countless.
    Bare quantifiers (mehrere, viele; several, many) claim no size: no figures.

By-rule kinds are those of `kinds`, doubtful amounts those of `doubtful`; text is read as `folding` and
`unspaced` make it. Without words of a language only digits are read, and ``15.800`` has no value.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from components.texts import languages
from components.texts.currencies import currency_behind
from components.texts.cursor import Cursor
from components.texts.folding import Folded, fold
from components.texts.followers import stands_alone
from components.texts.kinds import kind_of_digits, kind_of_number
from components.texts.number_words import MAX_DIGITS, Number, plain
from components.texts.numerals import has_leading_point, number_at, sign_and_currency
from components.texts.patterns import compile_language
from components.texts.prose import is_prose
from components.texts.qualifiers import (
    Prefix,
    is_denied,
    meaning,
    prefix_before,
    suffix_behind,
    with_negator,
)
from components.texts.ranges import (
    ceiling_behind,
    ends_range,
    first_of_two,
    in_brackets,
    range_from,
    without_target,
)
from components.texts.references import BY_RULE, Kind, web_address
from components.texts.scales_apart import is_scale, is_scaled_apart, scale_at
from components.texts.shares import is_of_share, joint_at
from components.texts.units import Unit, percentage, rate_behind, unit_behind, unit_of
from components.texts.unspaced import spaced
from components.texts.vague import states_number, vague_at

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MAX_DIGITS", "Figure", "read"]

_SHARES = frozenset({"share", "percent"})
_VAGUE_DIGITS = re.compile(r"1|\d{1,3}[ \n\t\u00a0\u2009\u202f:/-]")
"""Digits that may be a plural (1,000s) or stand in a share; most numbers fail here cheaply."""


class Figure(NamedTuple):
    """One figure of a text.

    ``start:end`` is the number with its scale word and currency, ``outer_start:outer_end`` the same
    with its qualifiers; ``text`` is the former. ``low``, ``best`` and ``high`` are its values (see
    the module), ``qualifier`` the English label of what the text says ("" for none), ``currency``
    an ISO 4217 code, and ``unit`` the noun behind it ("" where none follows).

    ``kind`` is "amount", "vague" (words without a number; the only figure that the words of a claim
    may rest on) or one of `references.BY_RULE`. An amount without values is doubtful and proves
    nothing. ``unit_kind`` says what is measured: count, money, percent, share, weight, volume, length,
    area, speed, temperature, angle, energy, data, frequency, factor, calibre or vote; figures of the
    kinds "measurement" and "vote" are settled by rule and keep their values. ``per`` is day, week,
    month or year for a rate (300 shells a month), else "". ``denied``: the text denies the figure (nicht
    5.000, denied that 3,000 died, was retracted), also where the denial stands outside the quote.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    text: str
    kind: str
    low: float | None = None
    best: float | None = None
    high: float | None = None
    approximate: bool = False
    qualifier: str = ""
    currency: str | None = None
    unit: str = ""
    unit_kind: str = "count"
    per: str = ""
    denied: bool = False

    @property
    def by_rule(self) -> bool:
        """Whether its kind settles that it is no estimate."""
        return self.kind in BY_RULE

    @property
    def values(self) -> frozenset[float]:
        """Those of its bounds that are stated."""
        return frozenset(v for v in (self.low, self.best, self.high) if v is not None)


def read(text: str, lang: str) -> tuple[Figure, ...]:
    """Every figure of a text, sorted and disjoint.

    ``lang`` is an ISO 639-1 code, with or without a region; see the module for what each reads.
    Never raises on any text.
    """
    patterns = compile_language(languages.of(lang))
    folded = fold(text, figures=True, apart=patterns.apart)
    apart = Folded(folded.text, spaced(folded.text, patterns.language))
    found = tuple(_figures(Cursor(apart.text, patterns)))
    for layer, under in ((apart, folded.text), (folded, text)):
        if layer.text is not under:
            found = tuple(_unfolded(figure, layer, under) for figure in found)
    return found


def _unfolded(figure: Figure, folded: Folded, text: str) -> Figure:
    """The figure with its offsets into the untouched text."""
    start, end = folded.start(figure.start), folded.end(figure.end)
    return figure._replace(
        start=start,
        end=end,
        outer_start=folded.start(figure.outer_start),
        outer_end=folded.end(figure.outer_end),
        text=text[start:end],
    )


def _figures(cursor: Cursor) -> Iterator[Figure]:
    """The figures from left to right; the cursor's floor is where the last one ended."""
    scan, at = cursor.patterns.scan, 0
    while found := scan.next(cursor.text, at):
        start, by = found
        at = start + 1
        if by == "digit":
            figure = _at_digit(cursor, start)
        elif by == "word":
            figure = _at_word(cursor, start)
            at = max(at, cursor.scale_end)
        else:
            kind, at = web_address(cursor.text, start)
            figure = _ruled(cursor, kind) if kind else None
        if figure is not None:
            yield figure
            cursor.floor = figure.outer_end
            named = figure.unit and not figure.currency and figure.unit_kind not in _SHARES
            percent = None if named else percentage(cursor, figure.end)
            at = max(figure.outer_end, percent.end if percent else 0)
            if figure.unit_kind in _SHARES or figure.kind == "vague":
                cursor.share_end = joint_at(cursor, at)


def _ruled(cursor: Cursor, kind: Kind) -> Figure:
    """A figure of a by-rule kind."""
    start, end, name = kind
    return Figure(start, end, start, end, cursor.text[start:end], name)


def _at_digit(cursor: Cursor, at: int) -> Figure | None:
    """The figure at a digit: one of a by-rule kind, else an amount."""
    if kind := kind_of_digits(cursor, at):
        return _ruled(cursor, kind)
    vague = _vague(cursor, at) if _VAGUE_DIGITS.match(cursor.text, at) else None
    return vague or _amount(cursor, at)


def _at_word(cursor: Cursor, at: int) -> Figure | None:
    """The figure at a word, None where it scales numbers further on (in thousands: 12) or is none."""
    if (end := scale_at(cursor, at)) >= 0:
        cursor.scale_end = end
        return None
    return _vague(cursor, at) or _amount(cursor, at)


def _vague(cursor: Cursor, at: int) -> Figure | None:
    """An amount in words that gives no number."""
    vague = vague_at(cursor, at)
    if vague is None:
        return None
    prefix = prefix_before(cursor, at, ranges=False)
    if states_number(cursor, vague, prefix):
        return None
    end, currency = vague.end, None
    alone = stands_alone(cursor.text, end, cursor.language)
    if not alone:
        end, currency = currency_behind(cursor.text, end, None, cursor.language)
    counts = not cursor.patterns.vague_money.search(cursor.text, at, vague.end)
    unit = unit_behind(cursor, end, currency, of=True, alone=alone) if counts else Unit("", end)
    bound, about, label = meaning(prefix.statements)
    return Figure(
        at,
        end,
        prefix.start,
        end,
        cursor.text[at:end],
        "vague",
        approximate=about and not bound,
        qualifier=label,
        currency=currency,
        unit=unit.name,
        unit_kind="share" if vague.is_share else "money" if currency else unit.kind,
    )


def _amount(cursor: Cursor, at: int) -> Figure | None:
    """The figure of the number at an offset, None where words are no figure."""
    first = _number(cursor, at)
    if first is None:
        return None
    prefix = prefix_before(cursor, first.start, ranges=True)
    span = None
    if not first.alone:
        span = range_from(cursor, first, prefix.opener) or ceiling_behind(cursor, first, prefix)
    starts = prefix.opener in cursor.patterns.qualifiers.start and not prefix.statements
    if prefix.opener and (span is None or starts):
        first = first_of_two(cursor, first, prefix.opener)
        prefix = prefix_before(cursor, first.start, ranges=False)
    if ends_range(cursor, first.start):
        first = first._replace(value=None)
    prefix = without_target(cursor, prefix, span or first)
    whole = in_brackets(cursor, span or first, prefix.start)
    cursor.scale = whole.scale
    return _judged(cursor, first, whole, prefix)


def _number(cursor: Cursor, at: int) -> Number | None:
    """The number at an offset with its sign and currency."""
    start, currency, negative = sign_and_currency(cursor, at - has_leading_point(cursor, at))
    number = number_at(cursor, at, money=currency is not None)
    if number is None:
        return None
    end = number.end
    if not number.alone:
        end, currency = currency_behind(cursor.text, end, currency, cursor.language)
    if start == number.start and currency is None:
        return number
    value = -number.value if negative and number.value is not None else number.value
    return number._replace(start=start, end=end, value=value, currency=currency)


def _judged(cursor: Cursor, first: Number, whole: Number, prefix: Prefix) -> Figure | None:
    """The figure of a number or range, of the kind that what follows it gives."""
    if kind := kind_of_number(cursor, first, whole, prefix):
        return _of_kind(cursor, kind, whole, prefix)
    unit = unit_of(cursor, whole)
    if first.word and whole.word and is_prose(cursor, whole, prefix, unit):
        return None
    if (end := is_scale(cursor, whole)) >= 0:
        cursor.scale_end = end
    if (
        prefix.part
        or is_of_share(cursor, prefix.start)
        or cursor.patterns.share_behind.match(cursor.text, unit.end)
        or is_scaled_apart(cursor, whole, unit.end)
        or cursor.patterns.qualifiers.relation_behind.match(cursor.text, unit.end)
    ):
        whole = whole._replace(value=None, high=None)
    return _stated(cursor, whole, prefix, unit)


def _of_kind(cursor: Cursor, kind: Kind, number: Number, prefix: Prefix) -> Figure:
    """The figure of a number that is settled by rule; one with a unit keeps its values."""
    if kind.name in {"measurement", "vote"}:
        unit = unit_behind(cursor, number.end, None)
        return _stated(cursor, number, prefix, unit)._replace(kind=kind.name)
    figure = _ruled(cursor, kind)
    if kind.name not in {"duration", "age"}:
        return figure
    return figure._replace(outer_start=prefix.start, qualifier=meaning(prefix.statements).label)


def _stated(cursor: Cursor, number: Number, prefix: Prefix, unit: Unit) -> Figure:
    """An amount with its values and qualifiers."""
    suffix = suffix_behind(cursor, number, unit.end)
    outer_end = suffix[0] if suffix else number.end
    statements = prefix.statements
    if number.statement:
        statements = (*statements, number.statement)
    if suffix:
        statements = (*statements, suffix[1])
    bound, approximate, label = meaning(with_negator(cursor, number, statements, unit.end))
    value, high = plain(number.value), plain(number.high)
    ends = (unit.end,) if number.alone else (unit.end, number.end)
    low = best = None
    if number.high is not None or bound == "low":
        low = value
    elif bound == "high":
        high = value
    else:
        best = value
    return Figure(
        number.start,
        number.end,
        prefix.start,
        outer_end,
        cursor.text[number.start : number.end],
        "amount",
        low,
        best,
        high,
        approximate=approximate,
        qualifier="" if number.bounded else label,
        currency=number.currency,
        unit=unit.name,
        unit_kind=unit.kind,
        per=rate_behind(cursor, *ends),
        denied=prefix.denied or is_denied(cursor, prefix.start, outer_end),
    )
