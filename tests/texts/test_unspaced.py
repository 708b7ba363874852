"""Texts without spaces between number and noun are read as texts with spaces are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.texts import languages
from components.texts.figures import read
from components.texts.folding import Folded
from components.texts.unspaced import spaced


def written(text, lang):
    return " ".join(Folded(text, spaced(text, languages.of(lang))).text.split())


@pytest.mark.parametrize(
    ("lang", "text", "apart"),
    [
        ("ko", "북한군 약1만5000여명이", "북한군 약 15000 명 여 이"),
        ("ko", "3000명에서 5000명 사이", "3000 – 5000 명 사이"),
        ("ko", "3000명에서 5000명으로 늘었다", "3000 명 에서 5000 명 으로 늘었다"),
        ("ko", "300 대전차 미사일", "300 대전차 미사일"),
        ("ko", "제4조와 KN-23", "제 4 와 KN-23"),
        ("ja", "最大で500万発供与した。", "最大で 500 万 発 供与した ."),
        ("ja", "3、4人が", "3– 4 人 が"),
        ("ja", "7割以上が", "70 % 以上が"),
        ("ko", "약5000명, 대략5000명", "약 5000 명 , 대략 5000 명"),
        ("ko", "계약5000명", "계약 5000 명"),
        ("ja", "1,234割", "12340 %"),
        ("de", "etwa 300 Soldaten", "etwa 300 Soldaten"),
    ],
)
def test_spaces_stand_around_numbers_and_what_touches_them(lang, text, apart):
    assert written(text, lang) == apart


SIGNS = st.text(
    st.sampled_from("1205,.~만억천十百万人명여약以上의を 、。数수割第이일세분의KN-月년"),
    max_size=40,
)


@given(SIGNS, st.sampled_from(["ko", "ja"]))
def test_every_digit_stands_in_one_figure_and_offsets_lead_back(text, lang):
    figures = read(text, lang)
    ends = 0
    for figure in figures:
        assert ends <= figure.start <= figure.end <= len(text)
        assert figure.text == text[figure.start : figure.end]
        ends = figure.end
    covered = {at for figure in figures for at in range(figure.start, figure.outer_end)}
    assert {at for at, sign in enumerate(text) if sign.isdecimal()} <= covered


def test_the_time_to_read_grows_with_the_text():
    text = "북한군 약 1만5000여명이 러시아에 파병됐다. " * 200
    assert len(read(text, "ko")) == 200


def test_a_word_between_commas_qualifies_no_number():
    (found,) = read("전사자는 5000명, 이상, 보고 끝.", "ko")
    assert (found.low, found.best) == (None, 5000)
