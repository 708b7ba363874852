from components.problems import Place, Problem, by_place, one_line, plural


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
