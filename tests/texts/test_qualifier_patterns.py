"""The patterns of qualifiers and ranges."""

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
