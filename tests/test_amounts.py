import pytest
from hypothesis import given
from hypothesis import strategies as st

from components import amounts
from components.amounts import Amount


@pytest.mark.parametrize(
    ("value", "currency", "said"),
    [
        (15800, "", "15,800"),
        (1_000_000, "", "1 million"),
        (4_200_000, "", "4.2 million"),
        (4_217_345, "", "4,217,345"),
        (5_000_000_000, "EUR", "€5bn"),
        (23_700_000_000, "USD", "$23.7bn"),
        (28_700_000_000_000, "KRW", "₩28.7tn"),
        (3_500_000, "CHF", "CHF 3.5m"),
        (0, "", "0"),
        (0.5, "", "0.5"),
        (999_999, "", "999,999"),
        (999_999_999, "USD", "$999,999,999"),
    ],
)
def test_numbers(value, currency, said):
    assert amounts.number(value, currency) == said


@given(st.integers(0, 10**15))
def test_a_number_is_never_rounded(value):
    said = amounts.number(value)
    head, _, scale = said.partition(" ")
    size = {"": 1, "million": 10**6, "billion": 10**9, "trillion": 10**12}[scale]
    whole, _, part = head.replace(",", "").partition(".")
    assert (int(whole) * 1000 + int(part.ljust(3, "0"))) * size == value * 1000


def said(**bounds):
    defaults = {
        "low": None,
        "best": None,
        "high": None,
        "approximate": False,
        "words": "",
        "unit": "",
        "currency": "",
        "qualifier": "",
    }
    return Amount(**{**defaults, **bounds})


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        (said(low=15800), "more than 15,800"),
        (said(low=15800, qualifier="at least"), "at least 15,800"),
        (said(high=20000), "up to 20,000"),
        (said(high=20000, qualifier="no more than"), "no more than 20,000"),
        (said(best=2000), "2,000"),
        (said(best=11000, approximate=True), "about 11,000"),
        (said(low=4000, high=5000), "4,000–5,000"),
        (said(low=4000, high=5000, approximate=True), "about 4,000–5,000"),
        (said(low=4_200_000, high=5_800_000), "4.2–5.8 million"),
        (said(low=900_000, high=1_200_000), "900,000–1.2 million"),
        (said(low=4e9, high=5e9, currency="EUR"), "€4–5bn"),
        (said(low=900e6, high=1.2e9, currency="USD"), "$900m–1.2bn"),
        (said(low=3e9, high=4e9, currency="CHF"), "CHF 3bn–4bn"),
        (said(high=5e9, currency="EUR"), "up to €5bn"),
        (said(words="riesige Mengen"), "“riesige Mengen”"),
    ],
)
def test_values_in_words(statement, told):
    assert amounts.value(statement) == told


def test_lists():
    assert [amounts.listed(items) for items in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == [
        "",
        "A",
        "A and B",
        "A, B and C",
    ]
