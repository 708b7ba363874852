from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.proof import rates
from components.proof.rates import NoRateError, rate


def test_a_bank_day_has_its_own_rate():
    assert rate("EUR", "USD", date(2024, 10, 28)) == (1.0818, date(2024, 10, 28))


def test_a_weekend_has_the_rate_of_the_friday_before():
    assert rate("EUR", "USD", date(2024, 10, 27)) == (1.0825, date(2024, 10, 25))


def test_the_way_back_is_the_inverse():
    there = rate("EUR", "USD", date(2024, 10, 28)).value
    back = rate("USD", "EUR", date(2024, 10, 28)).value
    assert there * back == pytest.approx(1)


def test_a_day_after_the_newest_rate_says_which_day_it_took():
    taken = rate("EUR", "USD", date(2999, 1, 1))
    assert date(2026, 1, 1) < taken.day < date(2999, 1, 1)


def test_the_days_of_the_table_stand_from_the_newest_to_the_oldest():
    rates._table.cache_clear()  # noqa: SLF001
    days = [line.partition(",")[0] for line in rates._table().all()]  # noqa: SLF001
    assert days == sorted(days, reverse=True)
    assert days[-1] == "1999-01-04"


def test_an_old_day_is_found_before_and_after_a_new_one():
    old, new = date(2001, 3, 5), date(2024, 10, 28)
    rates._table.cache_clear()  # noqa: SLF001
    assert [rate("EUR", "USD", day).day for day in (new, old, new)] == [new, old, new]


@given(
    origin=st.sampled_from(
        ["EUR", "USD", "RUB", "KPW", "ISK", "ZAR", "SIT", "eur", "", "Date", "N/A"]
    ),
    target=st.sampled_from(["EUR", "USD", "CNY", "LTL"]),
    day=st.dates(date(1998, 12, 20), date(2027, 1, 1)),
)
def test_a_rate_is_required_exactly_where_there_is_one(origin, target, day):
    def message(work):
        try:
            work(origin, target, day)
        except NoRateError as error:
            return str(error)
        return None

    assert message(rates.require) == message(rate)


def test_a_currency_no_longer_quoted_has_its_last_rate_for_a_few_days():
    assert rate("RUB", "EUR", date(2022, 3, 3)).day == date(2022, 3, 1)


def test_one_currency_needs_no_rate():
    assert rate("USD", "USD", date(2024, 10, 27)) == (1.0, date(2024, 10, 27))


@pytest.mark.parametrize(
    ("currency", "day", "message"),
    [
        ("RUB", date(2024, 10, 28), "rates for RUB only from 2005-04-01 to 2022-03-01"),
        ("KPW", date(2024, 10, 28), "sets no rate for KPW"),
        ("USD", date(1990, 1, 1), "rates for"),
        ("USD", date(1, 1, 1), "only from 1999-01-04"),
        ("ISK", date(2012, 5, 2), "set no rate between ISK and EUR on 2012-05-02"),
    ],
)
def test_no_rate_says_why(currency, day, message):
    with pytest.raises(NoRateError, match=message):
        rate(currency, "EUR", day)
