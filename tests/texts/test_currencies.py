"""Currencies beside a number."""

import pytest

from components.texts import languages
from components.texts.currencies import currency_ahead, currency_before, currency_behind


@pytest.mark.parametrize(
    ("lang", "behind", "code"),
    [
        ("de", " Euro", "EUR"),
        ("de", " US-Dollar", "USD"),
        ("de", "-Pfund-Bombe", None),
        ("de", " Pfund", "GBP"),
        ("en", " South Korean won", "KRW"),
        ("en", " U.S. dollars", "USD"),
        ("de", " CHF", "CHF"),
        ("de", "€", "EUR"),
        ("de", " Europa", None),
        ("en", " €5", None),
    ],
)
def test_behind_a_number(lang, behind, code):
    end, found = currency_behind(f"5{behind}", 1, None, languages.of(lang))
    assert (found, end > 1) == (code, code is not None)


def test_another_currency_behind_does_not_replace_the_one_before():
    assert currency_behind("$5 Euro", 2, "USD", languages.of("de")) == (2, "USD")


@pytest.mark.parametrize(
    ("text", "start", "code"),
    [
        ("US$5", 0, "USD"),
        ("€ 5", 0, "EUR"),
        ("EUR 5", 0, "EUR"),
        ("NEUR 5", 5, None),
        ("5", 0, None),
    ],
)
def test_before_a_number(text, start, code):
    assert currency_before(text, text.index("5"), 0) == (start, code)


def test_ahead_of_the_second_number_of_a_range():
    assert currency_ahead("$7bn", 0) == (1, "USD")
    assert currency_ahead("7bn", 0) == (0, None)
