"""Phrases looked up in a text: which one wins, what stands behind it, and where the search goes on."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.texts.notation import any_of
from components.texts.phrases import PhraseIndex, PhraseSearch

WORD = r"(?!\w)"
INDEX = PhraseIndex(
    {
        "share": ("half|half of", WORD),
        "plural": ("hundreds|thousand*|half dozens", WORD),
        "few": ("a few|few|quite a few", rf"\s(?:hundred|dozen){WORD}"),
    }
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("half of them", ("half of", "share")),
        ("Half them", ("Half", "share")),
        ("half  of them", ("half  of", "share")),
        ("halfway", None),
        ("half dozens", ("half", "share")),
        ("hundreds", ("hundreds", "plural")),
        ("thousands more", ("thousands", "plural")),
        ("a few hundred men", ("a few hundred", "few")),
        ("a few men", None),
        ("a\nfew dozen", ("a\nfew dozen", "few")),
        ("", None),
        ("İ", None),
        ("h", None),
    ],
)
def test_the_first_table_wins_and_of_one_table_the_longest_phrase(text, found):
    match = INDEX.match(text, 0)
    assert (match and (text[: match.end], match.table)) == found


def test_nothing_from_the_end_on_is_read():
    assert INDEX.match("hundreds", 0, 7) is None
    assert INDEX.match("half of it", 0, 6).end == 4
    assert INDEX.match("a few hundred", 0, 12) is None


def test_a_table_may_be_empty():
    assert PhraseIndex({"none": ("", WORD)}).match("half", 0) is None
    search = PhraseSearch({"none": ("", WORD)})
    assert list(search.finditer("half", 0)) == []
    assert search.search("", 0) is None


def test_a_search_finds_whole_words_from_left_to_right():
    search = PhraseSearch({"verb": ("denied|deny|ruled out", WORD), "sign": ("no", "(?=,)")})
    text = "He Denied it, undeny, no, no. They ruled\nout and deny"
    found = [(text[m.start : m.end], m.table) for m in search.finditer(text, 0)]
    assert found == [("Denied", "verb"), ("no", "sign"), ("ruled\nout", "verb"), ("deny", "verb")]
    assert [m.start for m in search.finditer(text, 4, len(text) - 1)] == [22, 35]


WORDS = ["no", "not", "nor", "not a", "not at all", "n", "none", "nich*", "at", "a"]


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, unique=True),
    st.text(alphabet="nota lirech NO\n", max_size=40),
)
def test_the_search_finds_what_one_pattern_of_all_phrases_would(phrases, text):
    search = PhraseSearch({"all": (phrases, WORD)})
    pattern = re.compile(rf"(?<!\w)(?:{any_of(phrases)}){WORD}", re.IGNORECASE)
    assert [(m.start, m.end) for m in search.finditer(text, 0)] == [
        m.span() for m in pattern.finditer(text)
    ]
