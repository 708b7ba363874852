"""Currencies: their signs, codes and names beside a number."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from components.texts.notation import GAP, SPACES, any_of
from components.texts.phrases import PhraseIndex

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.texts.language import Language

SIGNS = {
    "€": "EUR",
    "US$": "USD",
    "$": "USD",
    "£": "GBP",
    "₩": "KRW",
    "₽": "RUB",
    "¥": "JPY",
    "₴": "UAH",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "HK$": "HKD",
    "NT$": "TWD",
    "₹": "INR",
    "₺": "TRY",
    "$US": "USD",
    "US-$": "USD",
    "R$": "BRL",
    "S$": "SGD",
    "NZ$": "NZD",
    "SFr": "CHF",
    "SFr.": "CHF",
    "sFr.": "CHF",
    "Fr.": "CHF",
    "Rs": "INR",
    "Rs.": "INR",
    "₫": "VND",
    "₪": "ILS",
    "฿": "THB",
    "₸": "KZT",
    "MX$": "MXN",
    "zł": "PLN",
    "Kč": "CZK",
}
"""Signs, the same in every language."""
CODES = dict.fromkeys(
    "EUR USD GBP KRW KPW RUB JPY CNY UAH CHF PLN SEK NOK DKK AUD CAD HKD TWD INR IRR TRY BRL SGD NZD VND "
    "ILS THB KZT MXN CZK HUF RON BGN KGS BYN ZAR SAR AED IDR MYR PHP".split()
)
CODES = {code: code for code in CODES} | {"RMB": "CNY"}
"""Codes of three letters, before or behind a number."""

_SIGN_ENDS = frozenset(sign[-1] for sign in SIGNS if not sign[-1].isalpha())
_SPELT = tuple(sign for sign in SIGNS if sign[-1].isalpha())
_SPELT_ENDS = frozenset(sign[-1] for sign in _SPELT)
"""Signs that end in a letter, as many a word before a number does."""
_LONGEST = max(map(len, SIGNS))
_BEFORE_NUMBER = re.compile(rf"{GAP}?\d")
_AHEAD = re.compile(rf"(?:(?P<sign>{any_of(SIGNS)})|(?P<code>{any_of(CODES)})){GAP}?(?=\d)")


@cache
def _names(language: Language) -> Mapping[str, str]:
    """Name or code → code."""
    names = {name: code for code, text in language.currencies.items() for name in text.split("|")}
    return names | CODES


@cache
def _names_behind(language: Language) -> PhraseIndex:
    return PhraseIndex({"name": (_names(language), r"(?!\w)")})


@cache
def _of(language: Language) -> re.Pattern[str]:
    """What may stand between a number and its currency."""
    of = rf"(?:{GAP}(?:{any_of(language.nouns.currency_of)})(?:{GAP}|(?<=['’])))"
    return re.compile(rf"{of}|{GAP}|-|")


def currency_behind(
    text: str, end: int, code: str | None, language: Language
) -> tuple[int, str | None]:
    """Where a number with the currency behind it ends, and the code; `code` stood before it."""
    gap = _of(language).match(text, end)
    start = gap.end() if gap else end
    if sign := _sign_at(text, start):
        stop, found = start + len(sign), SIGNS[sign]
    else:
        name = _names_behind(language).match(text, start)
        written = " ".join(text[start : name.end].split()) if name else ""
        if name is None or written not in _names(language):
            return end, code
        if code is None and _is_weight(text, (end, start, name.end), language):
            return end, code
        stop, found = name.end, _names(language)[written]
    return (stop, found) if code in {None, found} else (end, code)


def _sign_at(text: str, at: int) -> str:
    """The longest sign of a currency at an offset that stands before no number, empty for none."""
    heads = (text[at : at + size] for size in range(_LONGEST, 0, -1))
    sign = next((head for head in heads if head in SIGNS), "")
    return "" if _BEFORE_NUMBER.match(text, at + len(sign)) else sign


def _is_weight(text: str, span: tuple[int, int, int], language: Language) -> bool:
    """Whether the name of a currency is a weight here: a 500-pound bomb, 5 pounds of explosives.

    `span` is where the number ends, and where the name begins and ends.
    """
    number_end, start, end = span
    nouns = language.nouns
    if text[start:end] not in nouns.weights_of_money.split("|"):
        return False
    of, things = _weighed(language)
    return text[number_end] == "-" or bool(of.match(text, end) and not things.match(text, end))


@cache
def _weighed(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What behind a weight names the thing weighed, and which things are paid for instead."""
    nouns = language.nouns
    joint = rf"{GAP}(?:(?:{any_of(nouns.of)}){GAP})" + ("?" if nouns.capitalised else "")
    noun = r"[A-ZÀ-Þ]\w" if nouns.capitalised else r"\w"
    return (
        re.compile(joint + noun),
        re.compile(rf"{joint}(?:\w{{1,30}}{GAP}){{0,2}}(?:{any_of(nouns.money_things)})(?!\w)"),
    )


def currency_ahead(text: str, at: int) -> tuple[int, str | None]:
    """The currency at an offset where a number follows it: where the number begins, and the code."""
    m = _AHEAD.match(text, at)
    if m is None:
        return at, None
    return m.end(), SIGNS[m["sign"]] if m["sign"] else CODES[m["code"]]


def currency_before(text: str, at: int, floor: int) -> tuple[int, str | None]:
    """The currency that ends before a number: where it begins, and its code; `at` and None for none."""
    i = at - 1 if at > floor and text[at - 1] in SPACES else at
    last = text[i - 1] if i > floor else ""
    if _may_end_sign(text, i, floor, last) and (sign := _sign_before(text, i, floor)):
        return i - len(sign), SIGNS[sign]
    named = text[max(floor, i - 3) : i] if last.isupper() else ""
    if named not in CODES:
        return at, None
    thousands = text[max(floor, i - 4) : i - 3] == "T" and not text[i - 5 : i - 4].isalnum()
    if thousands or not (i - 3 > floor and text[i - 4].isalnum()):
        return i - 3, CODES[named]
    return at, None


def _may_end_sign(text: str, end: int, floor: int, last: str) -> bool:
    """Whether the last letter or mark before an offset may be the end of a sign."""
    return last in _SIGN_ENDS or (last in _SPELT_ENDS and text.endswith(_SPELT, floor, end))


def _sign_before(text: str, end: int, floor: int) -> str:
    """The longest sign of a currency that ends at an offset, empty for none."""
    tails = (text[max(floor, end - size) : end] for size in range(_LONGEST, 0, -1))
    return next((tail for tail in tails if tail in SIGNS), "")


def is_sign(character: str) -> bool:
    """Whether a sign of a currency ends in this character, which is no letter."""
    return character in _SIGN_ENDS
