"""Verdicts worked out by hand, and what must hold of any verdict."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.amounts import Amount
from components.dates import parse
from components.findings.agreement import Statement, agreement, limits, statement
from tests.timing import processor_limit


def amount(words):
    """`>1000`, `<5000`, `4000-5000`, `~11000` or `2000` as an amount."""
    approximate, words = words.startswith("~"), words.lstrip("~")
    low = best = high = None
    if words[0] == ">":
        low = int(words[1:])
    elif words[0] == "<":
        high = int(words[1:])
    elif "-" in words:
        low, high = map(int, words.split("-"))
    else:
        best = int(words)
    return Amount(low, best, high, approximate, "", "things", "", "")


def verdict_of(kind, figures):
    """The verdict on figures such as `a >1000 of 2023-10 in 2023-11`: as of, and published."""
    statements = []
    for figure in figures.split(";"):
        key, words, *rest = figure.split()
        times = dict(zip(rest[::2], rest[1::2], strict=True))
        statements.append(
            statement(
                key,
                amount(words),
                as_of=parse(times["of"]) if "of" in times else None,
                published=parse(times.get("in", "2025-01-01")),
                cumulative=kind == "total",
            )
        )
    found = agreement(statements, cumulative=kind == "total")
    between = "".join(found.between or ())
    bounds = "".join(
        f" {sign}{bound:f}"
        for sign, bound in ((">=", found.low), ("<=", found.high))
        if bound is not None
    )
    return f"{found.verdict} {between}".strip() + bounds


CASES = """
total | a >1000 in 2023-10/2023-11; b 2000 in 2023-10/2023-11; c >15800 of 2023-08/2025-03 in 2025-04 | compatible bc >=15800
total | a <18500 of 2024-10-20; b 33000 of 2024-10-20 | disagree ab
total | a 1000 of 2023-01; b 900 of 2024-01 | disagree ab
total | a 1000 of 2023-01; b 1000 of 2024-01 | compatible ab >=1000 <=1000
total | a 1000 of 2023-01; b 2000 of 2024-01 | compatible ab >=2000 <=2000
total | a >1000 of 2023-01; b 900 of 2024-01 | disagree ab
total | a >1000 of 2023-01; b <900 of 2024-01 | disagree ab
total | a <1000 of 2023-01; b >5000 of 2024-01 | compatible ab >=5000
total | a <5000 of 2023-01; b 300 of 2024-01 | compatible ab >=300 <=300
total | a ~11000 of 2024-01; b 10400 of 2025-01 | disagree ab
total | a ~11000 of 2024-01; b 10500 of 2025-01 | compatible ab >=10500 <=10500
total | a 14000 of 2025-01; b 410 of 2025-01 | disagree ab
total | a >14000 of 2025-01; b >410 of 2025-01 | compatible ab >=14000
total | a >14000 in 2025-01-05; b 410 in 2025-01-05 | disagree ab
total | a >14000 in 2025-01-05; b 410 in 2025-02 | disagree ab
total | b 410 in 2025-01-05; a >14000 in 2025-02 | compatible ba >=14000
total | a 4000-5000 in 2025-04; b <5000 in 2025-04 | compatible ab >=4000 <=5000
total | a 4000-5000 of 2025-01; b 5000 of 2025-01 | compatible ab >=5000 <=5000
total | a 4000-5000 of 2025-01; b 5001 of 2025-01 | disagree ab
total | a 4000-5000 of 2025-01; b 3000-3900 of 2025-02 | disagree ab
total | a 4000-5000 of 2025-01; b 3000-4000 of 2025-02 | compatible ab >=4000 <=4000
total | a 4000-5000 of 2025-01; b 6000-7000 of 2025-02 | compatible ab >=6000 <=7000
total | a >1000 in 2023; b 2000 in 2023-06 | compatible ba >=2000 <=2000
total | a >3000 in 2023; b 2000 in 2023-06 | disagree ba
total | a 100 of 2023; b 200 of 2023-06 | disagree ba
total | a 100 of 2023-01/2023-03; b 200 of 2023-02/2023-06 | compatible ab >=200 <=200
total | a 100 of 2023-01/2023-06; b 200 of 2023-02/2023-06 | disagree ab
total | a >5 of 2020/..  in 2025; b 3 in 2025 | disagree ab
total | a >5 of ../2020 in 2025; b 3 in 2025 | disagree ab
total | a 1 of 2021; b 2 of 2022; c 3 of 2023 | compatible bc >=3 <=3
total | a 1 of 2021; b 9 of 2022; c 3 of 2023 | disagree bc
total | a 10 of 2021; b 9 of 2022; c 3 of 2023 | disagree ac
total | a <10 of 2021; b >2 of 2022; c <30 of 2023 | compatible bc >=2 <=30
total | a >50 of 2021; b >2 of 2022; c >30 of 2023 | compatible bc >=50
total | a >50 of 2021; b <60 of 2022; c <40 of 2023 | disagree ac
total | a ~1000 of 2023; b ~1000 of 2023 | compatible ab >=500 <=1500
total | a ~1000 of 2023; b ~2000 of 2023 | compatible ab >=1500 <=1500
total | a ~1000 of 2023; b ~3000 of 2023 | disagree ab
total | a ~1200 of 2023; b ~1300 of 2023 | compatible ab >=1250 <=1250
total | a ~1200 of 2023; b 1251 of 2023 | disagree ab
total | a ~4000-5000 of 2023; b 5400 of 2023 | compatible ab >=5400 <=5400
total | a ~4000-5000 of 2023; b 5600 of 2023 | disagree ab
total | a ~>1000 of 2024; b 600 of 2024 | compatible ab >=600 <=600
total | a 64 in 2025-04 | single
level | a 11000 of 2025-04; b 11000 of 2025-04 | compatible ab >=11000 <=11000
level | a 11000 of 2025-04; b 12000 of 2025-04 | disagree ab
level | a ~11000 of 2025-04; b ~12000 of 2025-04 | compatible ab >=11500 <=11500
level | a ~11000 of 2025-04; b 10000 of 2025-04 | disagree ab
level | a 11000 of 2024-10; b 3000 of 2025-04 | other-time ab
level | a <12000 of 2024-10; b >30000 of 2025-04 | other-time ab
level | a 11000 in 2025-04; b 3000 in 2025-04 | not-decidable ab
level | a 11000 in 2025-04; b 11000 in 2025-04 | not-decidable ab
level | a 11000 of 2025-04; b 11000 in 2025-04 | not-decidable ba
level | a 11000 of 2025; b 3000 of 2025-04 | disagree ba
level | a 11000 of 2025; b >3000 of 2025-04 | compatible ba >=11000 <=11000
level | a 11000 of 2024-12/2025-01; b 3000 of 2025-01/2025-02 | disagree ab
level | a 11000 of 2024-12; b 3000 of 2025-01 | other-time ab
level | a 5 of 2023; b 5 of 2023; c 9 of 2024 | compatible ab >=9 <=9
level | a 5 of 2023; b 7 of 2023; c 9 of 2024 | disagree ab
level | a 5 of 2023; b 7 of 2023; c 9 in 2024 | disagree ab
level | a 5 of 2023; b 5 of 2023; c 9 in 2024 | not-decidable cb
level | a <5 of 2023; b <9 of 2023; c >2 of 2023 | compatible bc >=2 <=5
level | a <5 of 2023; b >9 of 2023; c >7 of 2023 | disagree ab
level | a >5 of ../2023; b 4 of 2020 | disagree ba
level | a >5 of 2023/..; b 4 of 2030 | disagree ba
level | a 0 of 2023; b <5 of 2023 | compatible ab >=0 <=0
level | a <3 of 2023-01; b >7 of 2023-05; c <9 of 2023 | compatible bc <=9
level | a 100 of 2024-05-13; b 101 of 2024-05-13 | disagree ab
level | a 100 of 2024-05-13; b 101 of 2024-05-14 | other-time ab
level | a 100 of 2024-05-13~; b 101 of 2024-05 | disagree ab
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_verdicts_worked_out_by_hand(case):
    kind, figures, verdict = (part.strip() for part in case.split("|"))
    assert verdict_of(kind, figures) == verdict


def test_no_figure_at_all():
    assert agreement([], cumulative=True).verdict == "none"


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [("~11000", 10500, 11500), ("~10", 5, 15), ("~1", "0.5", "1.5"), ("~0", 0, 0), ("7", 7, 7)],
)
def test_about_is_half_a_unit_of_the_last_digit_that_is_stated(words, low, high):
    assert limits(amount(words)) == (Decimal(low), Decimal(high))


def test_a_fraction_is_as_exact_as_it_is_written():
    about = Amount(None, 4.2, None, approximate=True, words="", unit="", currency="", qualifier="")
    assert limits(about) == (Decimal("4.15"), Decimal("4.25"))


DAYS = st.integers(0, 40).map(lambda n: date.fromordinal(date(2024, 1, 1).toordinal() + n))
BOUNDS = st.one_of(st.none(), st.integers(0, 12).map(Decimal))


@st.composite
def statements(draw):
    low, high = draw(BOUNDS), draw(BOUNDS)
    if low is not None and high is not None and low > high:
        low, high = high, low
    days = draw(st.one_of(st.none(), st.tuples(DAYS, DAYS).map(sorted)))
    return low, high, *(days or (None, None))


LISTS = st.lists(statements(), max_size=6).map(
    lambda found: [Statement(f"e{number}", *each) for number, each in enumerate(found)]
)


@given(LISTS, st.booleans(), st.randoms())
def test_the_order_of_the_file_decides_nothing(figures, cumulative, chance):
    shuffled = chance.sample(figures, len(figures))
    assert agreement(shuffled, cumulative=cumulative) == agreement(figures, cumulative=cumulative)


@given(LISTS, st.booleans())
def test_a_further_figure_never_ends_a_disagreement(figures, cumulative):
    if agreement(figures[:-1], cumulative=cumulative).verdict == "disagree":
        assert agreement(figures, cumulative=cumulative).verdict == "disagree"


@given(LISTS, st.booleans())
def test_compatible_figures_leave_a_value_that_satisfies_all(figures, cumulative):
    found = agreement(figures, cumulative=cumulative)
    if found.verdict == "compatible" and None not in (found.low, found.high):
        assert found.low <= found.high
    if found.verdict != "compatible":
        assert (found.low, found.high) == (None, None)


@given(LISTS, st.booleans())
def test_a_verdict_on_two_or_more_names_two_figures_of_theirs(figures, cumulative):
    found = agreement(figures, cumulative=cumulative)
    if len(figures) < 2:
        assert found.between is None
    else:
        assert set(found.between) <= {each.id for each in figures}
        assert len(set(found.between)) == 2


@given(LISTS)
def test_a_figure_without_a_time_is_never_called_compatible(figures):
    if any(each.first is None for each in figures) and len(figures) > 1:
        assert agreement(figures, cumulative=False).verdict in ("not-decidable", "disagree")


def test_what_has_no_time_is_compared_with_nothing():
    timeless = [Statement(str(n), Decimal(n), None, None, None) for n in range(3)]
    dated = Statement("9", None, Decimal(1), date(2024, 5, 1), date(2024, 5, 1))
    assert agreement(timeless, cumulative=False).between == ("1", "2")
    found = agreement([dated, *timeless], cumulative=False)
    assert (found.verdict, found.between) == ("not-decidable", ("2", "9"))


def by_pairs(statements, *, cumulative):
    """The greatest contradiction of all pairs, looked at one by one; at most 0 for none."""
    timed = sorted(
        (each for each in statements if each.last is not None),
        key=lambda each: (str(each.last), str(each.first), each.id),
    )
    most = Decimal(0)
    for one, other in combinations(timed, 2):
        overlap = one.first <= other.last and other.first <= one.last
        if (overlap or cumulative) and None not in (one.low, other.high):
            most = max(most, one.low - other.high)
        if overlap and None not in (other.low, one.high):
            most = max(most, other.low - one.high)
    return most


@given(st.data(), st.booleans())
def test_a_contradiction_is_found_where_any_pair_has_one(data, cumulative):
    day = st.integers(0, 12).map(lambda days: date(2024, 1, 1) + timedelta(days=days))
    bound = st.none() | st.integers(0, 6).map(Decimal)
    made = data.draw(st.lists(st.tuples(bound, bound, st.none() | st.tuples(day, day)), max_size=8))
    statements = []
    for number, (one, other, time) in enumerate(made):
        low, high = (one, other) if None in (one, other) else sorted((one, other))
        first, last = sorted(time) if time else (None, None)
        statements.append(Statement(f"e{number}", low, high, first, last))
    found = agreement(statements, cumulative=cumulative)
    most = by_pairs(statements, cumulative=cumulative)
    assert (found.verdict == "disagree") == (most > 0)
    if most > 0:
        pair = [each for each in statements if each.id in found.between]
        assert by_pairs(pair, cumulative=cumulative) == most


@pytest.mark.parametrize("cumulative", [False, True])
def test_thousands_of_figures_are_settled_at_once(cumulative):
    first = [date(2022, 1, 1) + timedelta(days=number % 900) for number in range(20_000)]
    many = [
        Statement(f"e{number}", Decimal(number % 7), None, day, day + timedelta(days=90))
        for number, day in enumerate(first)
    ]
    with processor_limit(2):  # pair by pair it takes minutes
        assert agreement(many, cumulative=cumulative).verdict == "compatible"
