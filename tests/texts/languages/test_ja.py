"""Japanese words in use."""

import pytest

from components.texts.figures import read


@pytest.mark.parametrize("unit", ["人", "発", "隻", "個", "両", "門", "基"])
def test_counters_are_the_units_of_counts(unit):
    (figure,) = read(f"合計で約１万５０００{unit}を支援した。", "ja")
    assert (figure.best, figure.approximate, figure.unit) == (15000, True, unit)


@pytest.mark.parametrize("text", ["20歳", "6時", "3カ月", "155旅団", "2397号", "170ミリ", "12キロ"])
def test_what_is_no_estimate(text):
    assert all(figure.by_rule for figure in read(f"その後{text}となった。", "ja"))
