"""What may touch a number is compiled from the tables of a language."""

from components.texts import languages
from components.texts.unspaced_patterns import spacing_of


def test_units_are_counters_currencies_measures_and_times():
    assert {"명", "달러", "톤", "개월", "%"} <= spacing_of(languages.of("ko")).units


def test_a_phrase_is_matched_without_its_spaces_too():
    spacing = spacing_of(languages.of("ko"))
    assert spacing.behind.match("을넘는 병사")["phrase"] == "을넘는"
    assert spacing.canonical["을넘는"] == "을 넘는"


def test_other_languages_have_none():
    assert spacing_of(languages.of("de")) is None
