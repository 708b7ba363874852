import dataclasses
from collections.abc import Mapping

import pytest

from components.texts import languages
from components.texts.currencies import currency_behind
from components.texts.cursor import Cursor
from components.texts.followers import stands_alone
from components.texts.number_words import Number
from components.texts.numerals import _CODE_OF_THOUSANDS, _LETTER
from components.texts.patterns import compile_language
from components.texts.qualifiers import suffix_behind
from components.texts.units import _SIGN, measured, rate_behind

CODES = [*languages.LANGUAGES, "xx"]


def phrases(table):
    """Every phrase of a language, whatever it is for."""
    if isinstance(table, str):
        return {
            phrase.replace("*", ending).rstrip("+")
            for phrase in table.split("|")
            for ending in ("", "en")
        }
    if dataclasses.is_dataclass(table):
        table = [getattr(table, field.name) for field in dataclasses.fields(table)]
    elif isinstance(table, Mapping):
        table = list(table.values())
    return set().union(*map(phrases, table)) if isinstance(table, list | tuple) else set()


def tried(language):
    """The patterns that are tried behind a number in digits, unless it stands alone."""
    patterns = compile_language(language)
    numbers, qualifiers = patterns.numbers, patterns.qualifiers
    yield from (numbers.scale, numbers.and_part, numbers.infix, numbers.digit_ending)
    yield from (patterns.percent, _SIGN, _LETTER, _CODE_OF_THOUSANDS)
    yield from (patterns.calibre, patterns.age_word, patterns.duration, patterns.duration_joint)
    yield from (patterns.against, patterns.after_year)
    yield from (qualifiers.connector, qualifiers.perhaps)
    yield from (qualifiers.ceiling_joint, qualifiers.not_behind)


@pytest.mark.slow
@pytest.mark.parametrize("code", CODES)
def test_behind_a_number_that_stands_alone_no_pattern_matches(code):
    language = languages.of(code)
    words = set().union(
        *(phrases(languages.of(other)) for other in CODES),
        ["TEUR", "T€", "US$", "zł", "Kč", "SFr.", "US"],
    )
    alone = 0
    for word in sorted(words):
        for written in {word, word.upper(), word.capitalize()}:
            text = f"12 {written}. 13 {written} 14"
            if not stands_alone(text, 2, language):
                continue
            alone += 1
            for end in (2, text.index(" 13 ") + 3):
                assert currency_behind(text, end, None, language)[1] is None, text
                cursor = Cursor(text, compile_language(language))
                assert measured(cursor, end) is None, text
                assert not rate_behind(cursor, end), text
                assert suffix_behind(cursor, Number(0, end, None), end) is None, text
                assert not [p.pattern[:80] for p in tried(language) if p.match(text, end)], text
    assert alone > 1000


@pytest.mark.parametrize(
    "text",
    [
        "12 Tausend",
        "12 mm",
        "12 TEUR",
        "12 US$",
        "12 jährigen",
        "12 bis",
        "12",
        "12.",
        "12-Tonnen",
        "12 34",
        "12\nMann",
    ],
)
def test_a_number_with_a_word_of_the_tables_or_none_does_not_stand_alone(text):
    assert not stands_alone(text, 2, languages.of("de"))


def test_a_number_before_another_noun_stands_alone():
    assert stands_alone("12 Soldaten", 2, languages.of("de"))
    assert stands_alone("12\u00a0Soldaten", 2, languages.of("de"))
