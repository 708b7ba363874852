import pytest

from components.intake import proposals


@pytest.mark.parametrize(
    ("noun", "same"),
    [
        ("Soldaten", "soldiers"),
        ("Elitesoldaten", "troops"),
        ("Artilleriegranaten", "shells"),
        ("Container", "containers"),
        ("Panzer", "Panzern"),
    ],
)
def test_a_noun_counts_the_same_in_both_languages_and_numbers(noun, same):
    assert proposals.kind(noun) == proposals.kind(same) != ""


def test_other_nouns_count_other_things():
    assert len({proposals.kind(noun) for noun in ("Soldaten", "Container", "Raketen", "")}) == 4


def test_no_noun_is_no_kind():
    assert proposals.kind("7 %") == ""
