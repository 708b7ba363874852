"""YAML mistakes as people make them: the line told is the one to mend, not where the parser gave up."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.entries.reader import read
from components.problems import split_lines
from tests.conftest import GOOD, HEAD, HOME
from tests.timing import processor_limit

# HEAD ends with line 19; GOOD is lines 20 to 26:
# 20 id  21 metric  22 measure  23 low  24 by  25 source  26 quote
TEXT = HEAD + GOOD
SECOND = GOOD.replace("seoul", "second")
REAL = (HOME / "estimates.yaml").read_text("utf-8")


def problem_lines(text):
    return [str(problem) for problem in read(text, "e.yaml").problems]


def only(text):
    (line,) = problem_lines(text)
    assert line.endswith("[syntax]")
    return line.removesuffix(" [syntax]")


def changed(old, new, text=TEXT):
    assert old in text
    return text.replace(old, new, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "e.yaml:1:1: the file is empty; it needs metrics, sources and estimates [shape]"),
        (
            "- a\n- b\n",
            "e.yaml:1:1: the file should be a block of keys: title, metrics, sources, estimates [shape]",
        ),
        (
            "title: a: b\n",
            "e.yaml:1:9: a colon followed by a space is read as a new key; put the text in quotes or after >-",
        ),
        ("title: x\n\tmetrics: y\n", "e.yaml:2:1: indent with spaces, not tabs; there stands"),
        (
            "title: 'open\n",
            "e.yaml:1:8: a quotation mark or a bracket is opened here and never closed",
        ),
        (
            "title: \x00\n",
            "e.yaml:1:8: the sign U+0000 cannot stand in a YAML file; remove it [syntax]",
        ),
        (
            "a: b\rtitle: x\x00\r",
            "e.yaml:2:9: the sign U+0000 cannot stand in a YAML file; remove it [syntax]",
        ),
        ("title: " + "[" * 3000, "e.yaml:1:1008: more brackets or lists are open here"),
    ],
)
def test_a_file_that_cannot_be_read_says_where(text, expected):
    assert problem_lines(text)[0].startswith(expected)


@pytest.mark.parametrize(
    ("quote", "column", "expected"),
    [
        ("- mehr als", 12, "a dash followed by a space begins a list"),
        ("? mehr als", 12, "a question mark followed by a space begins a key"),
        ("> 5 mehr", 14, "> or | begins a text on the lines below"),
        ("| mehr", 14, "> or | begins a text on the lines below"),
        ("%5", 12, "a value cannot begin with this sign; put it in quotes"),
        ("@mehr", 12, "a value cannot begin with this sign; put it in quotes"),
        ("*mehr als", 12, "an asterisk at the start of a value refers to an anchor"),
        ("* mehr", 13, "a value cannot begin with * or &; put it in quotes"),
        ("!mehr!x", 12, "a value cannot begin with an exclamation mark"),
        ('"Mehr" als', 19, "text stands behind the closing quotation mark"),
        ("'Seoul's Container'", 19, "text stands behind the closing quotation mark"),
        ('"Mehr": als', 18, "text stands behind the closing quotation mark"),
        ("[sic] mehr", 18, "text stands behind the closing bracket"),
        ("[sic] @mehr", 18, "text stands behind the closing bracket"),
        ('"a \\d"', 15, "in double quotes a backslash starts an escape"),
        ("Der Satz: mehr", 20, "a colon followed by a space is read as a new key"),
    ],
)
def test_a_text_that_yaml_takes_for_something_else(quote, column, expected):
    text = changed("mehr als 9.400 Container mit Granaten", quote)
    line = only(text)
    assert line.startswith(f"e.yaml:26:{column}: {expected}")
    assert "; there stands 'quote: " in line or '; there stands "quote: ' in line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"{HEAD}<<<<<<< HEAD\n{GOOD}=======\n{SECOND}>>>>>>> theirs\n", 20),
        (changed("    by", "<<<<<<< HEAD\n    by: A\n=======\n    by"), 24),
        (f"{TEXT}=======\n{SECOND}", 27),
        (f"{TEXT}    note: 'a\n<<<<<<< HEAD\n      b'\n", 28),
        (f"{TEXT}||||||| base\n{SECOND}", 27),
    ],
)
def test_what_git_leaves_of_a_merge_is_told_as_such(text, line):
    assert only(text).startswith(f"e.yaml:{line}:1: a merge was not finished: ")


def test_signs_like_those_of_a_merge_inside_a_text_are_none():
    assert problem_lines(f"{TEXT}    note: >-\n      <<<<<<< HEAD\n      =======\n") == []


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        (changed("South Korea", "Ministry (see #12)\n      and more"), 24, 23),
        (f"{TEXT}    via: [Yonhap #2, B]\n", 27, 18),
        (f"{TEXT}    restated:\n      - {{quote: see #12, where: body}}\n", 28, 21),
    ],
)
def test_a_comment_that_cuts_off_what_follows(text, line, column):
    assert only(text).startswith(f"e.yaml:{line}:{column}: a # behind a space begins a comment")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (changed("low: 9400", "via: [A, B"), "23:10"),
        (changed("{shipped: shipped}", "{shipped: shipped"), "6:15"),
        (changed("by: South", "by South"), "24:5"),
        (changed("by: South", "by:South"), "24:5"),
    ],
)
def test_what_is_not_closed_is_told_where_it_begins(text, place):
    assert only(text).startswith(f"e.yaml:{place}: a ")


def test_a_second_document():
    assert only(f"{TEXT}---\n{HEAD}").startswith("e.yaml:27:1: --- begins a second file within")


@pytest.mark.parametrize("sign", ["\r", "\r\n", "\u2028", "\u2029", "\x85"])
def test_lines_count_whatever_ends_them(sign):
    text = changed("9400", "9.400").replace("\n", sign)
    assert [line.partition(": ")[0] for line in problem_lines(text)] == ["e.yaml:23:10"]
    broken = changed("    by", "     by").replace("\n", sign)
    assert only(broken).startswith("e.yaml:24:6: by begins in column 6")


@settings(deadline=None)
@given(st.data())
def test_a_syntax_error_lies_inside_the_file_on_one_line(data):
    at = data.draw(st.integers(0, len(REAL)))
    sign = data.draw(st.sampled_from([*"\"'[]{}#:-*&!|>%@`?,\t\n", " #x", "\n- ", "\n  x: ", ": "]))
    text = REAL[:at] + sign + REAL[at:]
    for problem in read(text, "e.yaml").problems:
        assert 1 <= problem.place.line <= len(split_lines(text)) + 1
        assert len(str(problem).splitlines()) == 1


@pytest.mark.parametrize(
    "text",
    [
        'a: "b\n' * 20_000,
        "a: 'b\n" * 20_000 + "- c: d",
        "{" * 100_000,
        "- " * 100_000 + "\n: x",
        "a: " + "' " * 100_000,
        "[a #b\n" * 20_000,
        "k: v\n" * 20_000 + "  l: w\n",
    ],
)
def test_a_broken_file_is_told_in_linear_time(text):
    with processor_limit(2):
        assert problem_lines(text)
