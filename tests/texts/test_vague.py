"""Amounts in words: where they end, which are shares, and which state a number after all."""

import pytest

from components.texts import languages
from components.texts.cursor import Cursor
from components.texts.figures import read
from components.texts.patterns import compile_language
from components.texts.qualifiers import Prefix
from components.texts.vague import VagueAmount, states_number, vague_at


def cursor(text, lang):
    return Cursor(text, compile_language(languages.of(lang)))


@pytest.mark.parametrize(
    ("lang", "text", "amount", "is_share"),
    [
        ("en", "several hundred thousand men", "several hundred thousand", False),
        ("en", "tens of thousands of men", "tens of thousands", False),
        ("en", "dozens of men", "dozens", False),
        ("en", "1,000s of men", "1,000s", False),
        ("en", "one in five men", "one in five", True),
        ("en", "half of the men", "half of", True),
        ("de", "Tausende und Millionen", "Tausende und Millionen", False),
        ("de", "riesige Mengen", "riesige Mengen", False),
        ("de", "drei von vier", "drei von vier", True),
        ("en", "half a million men", "", False),
        ("en", "several men", "", False),
        ("de", "1000 Mann", "", False),
    ],
)
def test_where_an_amount_ends(lang, text, amount, is_share):
    found = vague_at(cursor(text, lang), 0)
    assert found == (VagueAmount(0, len(amount), is_share) if amount else None)


def test_a_plural_behind_a_bound_or_before_its_number_is_a_number():
    assert states_number(cursor("тысячи", "ru"), VagueAmount(0, 6, False), BOUND)
    assert not states_number(cursor("тысячи", "ru"), VagueAmount(0, 6, False), Prefix(0))
    assert states_number(cursor("тысяч пять", "ru"), VagueAmount(0, 5, False), Prefix(0))


BOUND = Prefix(0, (("low", "more than"),))


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("in the second half of the war", "en"),
        ("in der zweiten Hälfte der Saison", "de"),
        ("в первой половине года", "ru"),
        ("en la segunda mitad del año", "es"),
    ],
)
def test_a_half_behind_an_ordinal_is_a_time(text, lang):
    assert read(text, lang) == ()


def test_any_other_half_is_a_share():
    assert [figure.unit_kind for figure in read("half of the troops", "en")] == ["share"]
    assert [figure.unit_kind for figure in read("die andere Hälfte der Truppen", "de")] == ["share"]
