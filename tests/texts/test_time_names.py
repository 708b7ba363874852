import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.texts import languages, time_names


def test_a_name_is_replaced_by_as_many_signs_as_it_has_letters():
    names = time_names.of(languages.of("de"))
    replaced = names.replaced("am 3. März, letzte Woche")
    assert len(replaced) == len("am 3. März, letzte Woche")
    assert replaced.startswith("am 3. ")
    assert len(set(replaced[6:10])) == 1
    assert names.key(replaced[6]) == 3
    assert names.key(replaced[-1]) == "week-1"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("they may march", "en"),  # months count as they are written
        ("die Maier", "de"),
        ("Sonnenmontage", "de"),
    ],
)
def test_what_is_no_name_stays(text, lang):
    assert time_names.of(languages.of(lang)).replaced(text) == text


def test_a_name_in_another_case_counts_where_case_says_nothing():
    names = time_names.of(languages.of("en"))
    assert names.key(names.replaced("LAST\u00a0YEAR")[0]) == "year-1"


def test_names_within_unspaced_text():
    names = time_names.of(languages.of("ja"))
    assert names.key(names.replaced("約300人が昨年死亡")[6]) == "year-1"


@given(st.text(alphabet="MäMarchz 3.\ud7ff\ue000laste yr\n"))
def test_the_length_never_changes(text):
    for lang in ("de", "en", "la"):
        assert len(time_names.of(languages.of(lang)).replaced(text)) == len(text)
