"""What the words of a text say beside its numbers: that somebody died, that it is a plan, half of it, a month."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from components.texts import languages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from components.texts.language import Language

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_MAY = re.compile(r"\bMay\b(?! (?:have|be|not|well|also)\b)")
"""The month in English, which is no "may"."""


class _Table(NamedTuple):
    """Phrases and the senses that each has: whole words, beginnings of words, several words."""

    whole: dict[str, set[str]]
    begun: dict[str, set[str]]
    several: dict[tuple[str, ...], set[str]]
    shortest: int
    """Letters of the shortest beginning."""


def stated(text: str, lang: str) -> dict[str, str]:
    """The senses that a text states, each with the first words that do, as they stand."""
    if lang == "en":
        text = _MAY.sub("", text)
    return _found(text, _senses(languages.of(lang)))


def countries(text: str, lang: str) -> set[str]:
    """The countries that a text names."""
    return set(_found(text, _countries(languages.of(lang))))


def _found(text: str, table: _Table) -> dict[str, str]:
    """What the phrases of a table that stand in a text mean, each with the first of them."""
    found: dict[str, str] = {}
    words = [(m[0].lower().replace("’", "'"), m.start(), m.end()) for m in _WORD.finditer(text)]
    for at, (word, start, end) in enumerate(words):
        for sense in _of_word(word, table):
            found.setdefault(sense, text[start:end])
        for phrase, senses in _several(table, [each[0] for each in words[at : at + 5]]):
            for sense in senses:
                found.setdefault(sense, text[start : words[at + len(phrase) - 1][2]])
    return found


def months(text: str, lang: str) -> set[int]:
    """The months that a text names in full."""
    times = languages.of(lang).times
    full = dict(enumerate(times.months.split("|")[:12], 1))
    return _named(text, times.month_numbers or full)


def weekdays(text: str, lang: str) -> set[int]:
    """The days of the week that a text names."""
    return _named(text, languages.of(lang).times.weekdays)


_SURE = frozenset(
    "pro je per each every jeden jede jedes täglich wöchentlich monatlich jährlich par chaque".split()
)
"""Words of which one at the beginning of a period leaves no other sense (im Monat Mai)."""


def periods(text: str, lang: str, *, sure: bool = False) -> set[str]:
    """day, week, month or year where a text says that something is for each of it."""
    words = f" {' '.join(_WORD.findall(text.lower()))} "
    rates = languages.of(lang).nouns.rates
    return {
        period
        for period, text in rates.items()
        if any(
            f" {p} " in words for p in text.lower().split("|") if not sure or p.split()[0] in _SURE
        )
    }


def _named(text: str, names: Mapping[int, str]) -> set[int]:
    words = set(_WORD.findall(text))
    return {number for number, forms in names.items() if not words.isdisjoint(forms.split("|"))}


def _of_word(word: str, table: _Table) -> Iterable[str]:
    """The senses of one word."""
    yield from table.whole.get(word, ())
    for size in range(table.shortest, len(word) + 1):
        yield from table.begun.get(word[:size], ())


def _several(table: _Table, words: list[str]) -> Iterator[tuple[tuple[str, ...], set[str]]]:
    """The phrases of several words at the beginning of a list of words."""
    for size in range(2, len(words) + 1):
        phrase = tuple(words[:size])
        if senses := table.several.get(phrase):
            yield phrase, senses


@cache
def _senses(language: Language) -> _Table:
    """The phrases of a language; made once, as they are the same for every text."""
    return _table(language.senses)


@cache
def _countries(language: Language) -> _Table:
    """The countries of a language, made once like its senses."""
    return _table(language.countries)


def _table(meanings: Mapping[str, str]) -> _Table:
    table = _Table({}, {}, {}, 1)
    for sense, phrases in meanings.items():
        for phrase in filter(None, phrases.lower().split("|")):
            words = tuple(phrase.split())
            if len(words) > 1:
                table.several.setdefault(words, set()).add(sense)
            elif phrase.endswith("*"):
                table.begun.setdefault(phrase[:-1], set()).add(sense)
            else:
                table.whole.setdefault(phrase, set()).add(sense)
    return table._replace(shortest=min(map(len, table.begun), default=1))
