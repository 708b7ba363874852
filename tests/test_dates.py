from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.dates import Window, parse, say, today, why_implausible


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "approximate", "said"),
    [
        ("2023-10-24", date(2023, 10, 24), date(2023, 10, 24), False, "24 Oct 2023"),
        ("2023-10", date(2023, 10, 1), date(2023, 10, 31), False, "Oct 2023"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), False, "Feb 2024"),
        ("2023", date(2023, 1, 1), date(2023, 12, 31), False, "2023"),
        ("2025-04~", date(2025, 4, 1), date(2025, 4, 30), True, "about Apr 2025"),
        ("2025?", date(2025, 1, 1), date(2025, 12, 31), True, "about 2025"),
        ("2025-04-02%", date(2025, 4, 2), date(2025, 4, 2), True, "about 2 Apr 2025"),
        (
            "2023-10-24/2023-11-23",
            date(2023, 10, 24),
            date(2023, 11, 23),
            False,
            "Oct – Nov 2023",
        ),
        ("2023-08/2025-03", date(2023, 8, 1), date(2025, 3, 31), False, "Aug 2023 – Mar 2025"),
        ("2022/2023", date(2022, 1, 1), date(2023, 12, 31), False, "2022 – 2023"),
        (
            "2023-08~/2025-03",
            date(2023, 8, 1),
            date(2025, 3, 31),
            True,
            "about Aug 2023 – Mar 2025",
        ),
        ("2023/..", date(2023, 1, 1), None, False, "since Jan 2023"),
        ("../2025-03", None, date(2025, 3, 31), False, "until Mar 2025"),
        ("2023-08/", date(2023, 8, 1), None, False, "since Aug 2023"),
    ],
)
def test_reading_edtf(text, earliest, latest, approximate, said):
    window = parse(text)
    assert (window.earliest, window.latest, window.approximate) == (earliest, latest, approximate)
    assert say(window) == said


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2024-02-30", "is not in the calendar"),
        ("2024-13", "is not in the calendar"),
        ("0000", "is not in the calendar"),
        ("24.10.2023", "is no date"),
        ("2023-1-2", "is no date"),
        ("October 2023", "is no date"),
        ("", "is no date"),
        ("٢٠٢٣", "is no date"),
        ("2023/2024/2025", "has 2 slashes"),
        ("2024/2023", "ends before it begins"),
        ("../..", "has no date at either end"),
    ],
)
def test_what_is_no_date_says_how_to_write_one(text, message):
    with pytest.raises(ValueError, match=message):
        parse(text)


@given(st.dates(), st.dates())
def test_an_interval_of_days_is_its_two_days(one, other):
    first, last = sorted((one, other))
    window = parse(f"{first.isoformat()}/{last.isoformat()}")
    assert (window.earliest, window.latest) == (first, last)
    assert first <= window.middle <= last


@given(st.text(alphabet="0123456789-/.~?%X ", max_size=24))
def test_any_text_is_a_window_or_a_value_error(text):
    try:
        window = parse(text)
    except ValueError:
        return
    assert isinstance(window, Window)
    assert say(window)


def test_the_middle_of_a_window_and_of_open_ones():
    assert parse("2023-10-24/2023-11-23").middle == date(2023, 11, 8)
    assert parse("2023/..").middle == date(2023, 1, 1)
    assert parse("../2023").middle == date(2023, 12, 31)


def test_a_day_is_known_unless_it_is_about():
    assert parse("2023-10-24").is_day
    assert not parse("2023-10-24~").is_day
    assert not parse("2023-10").is_day


@given(st.dates(date(1684, 1, 1), date(2100, 1, 1)), st.dates(date(1700, 1, 1), date(2100, 1, 1)))
def test_a_day_is_plausible_when_it_is_tomorrow_at_most(day, now):
    reason = why_implausible(parse(day.isoformat()), now)
    assert bool(reason) == ((day - now).days > 1)


@given(st.dates(date(1, 1, 1), date(1683, 12, 31)))
def test_no_day_before_the_calendar_of_the_charts_is_plausible(day):
    assert "before 1684" in why_implausible(parse(day.isoformat()), date(2026, 11, 25))


def test_today_is_the_day_of_the_machine():
    assert isinstance(today(), date)
