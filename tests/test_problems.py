import pytest

from components.problems import (
    Hints,
    Place,
    Problem,
    by_place,
    isolated,
    line_and_column,
    one_line,
    plural,
    split_lines,
    without_controls,
)
from tests.timing import processor_limit


def test_a_problem_is_one_line_with_place_message_and_rule():
    problem = Problem(Place("estimates.yaml", 57, 10), "value-not-in-quote", "low is 1,500")
    assert str(problem) == "estimates.yaml:57:10: low is 1,500 [value-not-in-quote]"


def test_a_warning_says_so():
    problem = Problem(Place("estimates.yaml"), "text-unused", "nobody names it", "warning")
    assert str(problem) == "estimates.yaml:1:1: warning: nobody names it [text-unused]"


def test_problems_sort_by_file_then_line_as_numbers():
    later = Problem(Place("b.yaml", 10, 1), "x", "")
    sooner = Problem(Place("b.yaml", 9, 30), "x", "")
    first = Problem(Place("a.yaml", 99, 1), "x", "")
    assert sorted([later, sooner, first], key=by_place) == [first, sooner, later]


def test_counting():
    assert [plural(n, "problem") for n in (0, 1, 2, 1000)] == [
        "0 problems",
        "1 problem",
        "2 problems",
        "1,000 problems",
    ]


def test_clip_keeps_a_message_on_one_line():
    assert one_line("a\n  b\tc") == "a b c"
    assert one_line("\x1b[31mred\u202e") == "\\x1b[31mred\\x202e"
    assert one_line("x" * 100, 10) == "xxxxxxxxx…"


def test_lines_end_as_those_of_yaml_do():
    assert split_lines("a\rb\r\nc\u2028d\x85e\u2029\n") == ["a", "b", "c", "d", "e", "", ""]
    assert line_and_column("a\rbc\u2028de", 6) == (3, 2)
    assert line_and_column("a", 0) == (1, 1)


def test_the_nearest_name_or_none():
    hints = Hints()
    assert hints.nearest("troop", {"containers": 1, "troops": 2}) == "troops"
    assert hints.nearest("revenue", ["containers", "troops"]) == ""
    assert hints.nearest("troop", []) == ""
    assert hints.nearest("", ["troops"]) == ""
    assert hints.nearest("x" * 61, ["x" * 61]) == ""
    assert hints.nearest("Souht Korea", ["South Korea", "North Korea"]) == "South Korea"
    known = ["Ukrainian intelligence", "US intelligence"]
    assert hints.nearest("National Intelligence Service", known) == ""


def test_an_unknown_name_is_told_with_the_name_most_like_it_or_with_those_there_are():
    hints, declared = Hints(), ["containers", "troops"]
    expected = "unknown metric 'container'; did you mean containers?"
    assert hints.unknown("metric", "container", declared) == expected
    expected = "unknown metric 'revenue'; declared are containers, troops"
    assert hints.unknown("metric", "revenue", declared) == expected
    assert hints.unknown("metric", "revenue", {}).endswith("declared are none yet")


def test_one_reading_has_so_many_hints_and_no_more():
    hints = Hints()
    near = [hints.nearest("troop", ["troops"]) for _ in range(Hints.MOST + 5)]
    assert near == ["troops"] * Hints.MOST + [""] * 5
    assert Hints().nearest("troop", ["troops"]) == "troops"


def test_a_hint_among_ten_thousand_long_names_takes_milliseconds():
    names = [f"{'n' * 1000}{n}" for n in range(10_000)] + [f"name-{n}" for n in range(10_000)]
    with processor_limit(0.5):  # the library is loaded in this time, too
        assert Hints().nearest("nam-9999", names) == "name-9999"


def test_a_name_from_right_to_left_is_isolated_and_stays_so():
    shown = f"{isolated('وزارة الدفاع')} · Mar 2025"
    assert shown == "\u2068وزارة الدفاع\u2069 · Mar 2025"
    assert without_controls(shown) == shown
    assert isolated("KIDA") == "KIDA"


@pytest.mark.parametrize(
    "text", ["a\u2068b", "a\u2069b\u2068", "\u2068a\u2069\u2069", "\u2067a\u2069"]
)
def test_an_isolate_that_is_not_closed_is_shown(text):
    assert "\ufffd" in without_controls(text)
