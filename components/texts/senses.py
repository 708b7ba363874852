"""What the words of a text say beside its numbers: that somebody died, that it is a plan, half of it, a month."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from components.texts import languages

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.texts.language import Language

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_NOT_MEANT = re.compile(
    r"\b(?:(?P<may>May(?= (?:have|be|not|well|also)\b))|(?i:(?P<was>had to be)"
    r"|(?P<had>(?:left|leaves|leaving)(?=[^.;\n]{1,40}\b(?:dead|wounded|injured|missing|homeless)\b))"
    r"|(?P<as>(?:as|so|how) (?:many|few)|at (?:the (?:very )?)?most|most (?:likely|probably))))\b"
)
"""English words that do not say what the tables have: "may" at the beginning of a sentence, which is
no month; what had to be done, which was done and is no plan; what left people dead, which did not
depart; a comparison or a bound (as many as 5,000, at most), which says nothing of many. Each group is
called by the word that is read for it."""

_HEAD = 2  # letters by which most words are passed over
_LONGEST = 40  # letters of a word, more than any in the tables has

_Meaning = tuple[str, str]
"""A kind of statement (sense, country, month, weekday, period), and what is stated."""
_Phrase = tuple[list[str], _Meaning]
"""Several words in a row, and what they mean."""


class _Table(NamedTuple):
    """Phrases and what each means: whole words, beginnings of words, several words by the first of them."""

    whole: dict[str, list[_Meaning]]
    begun: dict[str, list[_Meaning]]
    several: dict[str, list[_Phrase]]
    named: dict[str, list[_Meaning]]
    """Whole words whose case counts."""
    heads: frozenset[str]
    """The first letters of all of them, in lower case and with either apostrophe: few words of a text begin so."""


Statements = dict[str, dict[str, str]]
"""What a text states by kind, each with the first words that do, as they stand."""


def read(text: str, lang: str) -> Statements:
    """All that the words of a text state."""
    language = languages.of(lang)
    if lang == "en":
        text = _NOT_MEANT.sub(lambda m: m.lastgroup or "", text)
    found: Statements = {"sense": {}, "country": {}, "month": {}, "weekday": {}, "period": {}}
    words, heads = _WORD.findall(text), _table(language).heads
    for n, word in enumerate(words):
        if word[:_HEAD].lower() not in heads:
            continue
        meanings, phrases = _of_word(word[:_LONGEST], language)
        for kind, meaning in meanings:
            found[kind].setdefault(meaning, word)
        for phrase, (kind, meaning) in phrases:
            row = words[n : n + len(phrase)]
            if meaning not in found[kind] and [*map(_plain, row)] == phrase:
                found[kind][meaning] = _as_it_stands(text, n, len(phrase))
    if language.unspaced:
        _look_within_words(text, language, found)
    return found


def _look_within_words(text: str, language: Language, found: Statements) -> None:
    """Add the senses and countries of a language whose words run on, or have particles at their ends."""
    text = unicodedata.normalize("NFKC", text)
    for kind, meanings in (("sense", language.senses), ("country", language.countries)):
        for meaning, phrases in meanings.items():
            if word := next((each for each in phrases.split("|") if each in text), ""):
                found[kind].setdefault(meaning, word)


def _as_it_stands(text: str, first: int, count: int) -> str:
    """Some words of a text, with what stands between them."""
    row = list(islice(_WORD.finditer(text), first, first + count))
    return text[row[0].start() : row[-1].end()]


def stated(text: str, lang: str) -> dict[str, str]:
    """The senses that a text states, each with the first words that do, as they stand."""
    return read(text, lang)["sense"]


def sure_period(text: str, lang: str) -> str:
    """day, week, month or year where a text says for sure that something is for each of it."""
    first_words = languages.of(lang).nouns.sure_rates.split("|")
    if {*first_words}.isdisjoint(text.lower().split()):
        return ""
    periods = read(text, lang)["period"]
    sure = [period for period, said in periods.items() if said.lower().split()[0] in first_words]
    return sure[0] if len(sure) == 1 else ""


def may_be_future(text: str, lang: str) -> bool:
    """Whether a verb of a text may be in the future tense, in a language that has no word such as will for it."""
    language = languages.of(lang)
    spoken = [m[0].lower() for m in _WORD.finditer(text)]
    if language.future_endings:
        return any(word.endswith(tuple(language.future_endings.split("|"))) for word in spoken)
    past = tuple(filter(None, language.past_endings.split("|")))
    return bool(past) and not any(word.endswith(past) for word in spoken)


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


@lru_cache(8192)  # without it `check` of 3,000 estimates takes a fourth longer
def _of_word(word: str, language: Language) -> tuple[Sequence[_Meaning], Sequence[_Phrase]]:
    """What one word means, and the phrases that it begins."""
    table, plain = _table(language), _plain(word)
    named, phrases = table.named.get(word, []), table.several.get(plain, ())
    if plain == "may" and word != plain:
        return named, phrases
    begun = (table.begun.get(plain[:size], ()) for size in range(1, len(plain) + 1))
    return [*named, *table.whole.get(plain, ()), *chain.from_iterable(begun)], phrases


@cache
def _table(language: Language) -> _Table:
    """The phrases of a language; made once, as they are the same for every text."""
    table = _Table({}, {}, {}, {}, frozenset())
    of_words = {"period": language.nouns.rates}
    if not language.unspaced:
        of_words |= {"sense": language.senses, "country": language.countries}
    for kind, meanings in of_words.items():
        for meaning, phrases in meanings.items():
            for phrase in filter(None, phrases.lower().split("|")):
                _add(table, phrase, (kind, meaning))
    times = language.times
    for kind, names in (("month", times.months), ("weekday", times.weekdays)):
        _name(table, kind, names)
    heads = {phrase[:_HEAD].lower() for phrases in table[:-1] for phrase in phrases}
    return table._replace(heads=frozenset(heads | {head.replace("'", "’") for head in heads}))


def _add(table: _Table, phrase: str, meaning: _Meaning) -> None:
    words = phrase.split()
    if len(words) > 1:
        table.several.setdefault(words[0], []).append((words, meaning))
    elif phrase.endswith("*"):
        table.begun.setdefault(phrase[:-1], []).append(meaning)
    else:
        table.whole.setdefault(phrase, []).append(meaning)


def _name(table: _Table, kind: str, names: Mapping[int, str]) -> None:
    for number, forms in names.items():
        for form in filter(None, forms.split("|")):
            table.named.setdefault(form, []).append((kind, str(number)))
