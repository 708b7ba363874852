"""The patterns of qualifiers and ranges."""

import pytest

from components.texts import languages
from components.texts.qualifier_patterns import QualifierPatterns

ENGLISH = QualifierPatterns(languages.of("en"))


def test_the_end_of_a_clause():
    assert ENGLISH.clause_end.search("denied it, but 5")[0] == "but"
    assert ENGLISH.clause_end.search("denied 5.5 of it") is None


def test_a_connector_joins_two_numbers_on_one_line():
    assert ENGLISH.connector.match(" to as many as 5")["word"] == "to"
    assert ENGLISH.connector.match("–5")["dash"] == "–"
    assert ENGLISH.connector.match("\n- 5") is None


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_a_text_that_holds_a_phrase_of_denial_holds_one_of_its_tells(code):
    patterns, found = QualifierPatterns(languages.of(code)), 0
    for pattern, phrases, tells in (
        (patterns.denied_before, patterns.words.denied_before, patterns.tells_before),
        (patterns.denied_behind, patterns.words.denied_behind, patterns.tells_behind),
    ):
        for phrase in filter(None, phrases.split("|")):
            for written in (phrase, phrase.upper(), phrase.replace(" ", "\n")):
                text = f"- {written.replace('*', 'en')} -"
                if pattern.search(text):
                    found += 1
                    assert any(tell in text.lower() for tell in tells), text
    assert found > 20
