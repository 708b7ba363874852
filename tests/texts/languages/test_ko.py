"""Korean words in use."""

import pytest

from components.texts.figures import read


@pytest.mark.parametrize("unit", ["명", "발", "척", "개", "대", "문", "기"])
def test_counters_are_the_units_of_counts(unit):
    (figure,) = read(f"약 1만5000여{unit}의 지원", "ko")
    assert (figure.best, figure.approximate, figure.unit) == (15000, True, unit)


@pytest.mark.parametrize("text", ["20세", "6시", "3개월", "155여단", "2397호", "170㎜", "12km"])
def test_what_is_no_estimate(text):
    assert all(figure.by_rule for figure in read(f"그는 {text} 이후에 왔다.", "ko"))
