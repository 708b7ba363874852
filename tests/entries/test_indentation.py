from types import SimpleNamespace

import pytest

from components.entries.indentation import _without_first_key
from components.entries.reader import read
from tests.conftest import GOOD, HEAD

# HEAD ends with line 19; GOOD is lines 20 to 26:
# 20 id  21 metric  22 measure  23 low  24 by  25 source  26 quote
TEXT = HEAD + GOOD
SECOND = GOOD.replace("seoul", "second")


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
        (
            changed("    measure:", "      measure:"),
            "22:7: measure begins in column 7, metric in line 21 in column 5",
        ),
        (changed("    by", "     by"), "24:6: by begins in column 6, low in line 23 in column 5"),
        (
            changed("    by", "      by", changed("low: 9400", "via: [A]")),
            "24:7: by begins in column 7, via in line 23 in column 5",
        ),
        (
            changed("    measure:", "   measure:"),
            "22:4: measure begins in column 4, metric in line 21 in column 5",
        ),
        (
            changed("    unit: containers", "  unit: containers"),
            "5:3: unit begins in column 3, measures in line 6 in column 5",
        ),
        (
            TEXT + SECOND.replace("  - id", "- id"),
            "27:1: this list item begins in column 1, the one in line 20 in column 3",
        ),
        (
            TEXT + SECOND.replace("  - id", "    - id"),
            "27:5: this list item begins in column 5, the one in line 20 in column 3",
        ),
        (
            TEXT + "    restated:\n      - quote: a\n    - quote: b\n",
            "29:5: this list item begins in column 5, the one in line 28 in column 7",
        ),
        (
            TEXT + "    restated:\n      - {quote: a}\n" + SECOND.replace("  - id", "- id"),
            "29:1: this list item begins in column 1, the one in line 20 in column 3",
        ),
    ],
)
def test_a_line_in_the_wrong_column_is_told_with_the_one_it_belongs_to(text, expected):
    assert only(text) == f"e.yaml:{expected}; put both in the same column"


def test_a_key_in_the_first_column_is_told_wherever_the_parser_gives_up():
    said = "begins in column 1, where only title, originators, metrics, sources, estimates may; indent it"
    assert only(changed("    measure:", "measure:")) == f"e.yaml:22:1: measure {said}"
    block = "    measures:\n      shipped: shipped\n      sunk: sunk\n"
    text = changed("    measures: {shipped: shipped}\n", block)
    assert problem_lines(text) == []
    assert only(changed("    measures:", "measures:", text)) == f"e.yaml:6:1: measures {said}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (changed("  - id: seoul", "  - id seoul"), "e.yaml:20:5: a key needs a colon"),
        (
            changed("  - id: seoul", "  - seoul"),
            "e.yaml:20:5: 'seoul' has no key; an estimate begins with its id: write - id: seoul",
        ),
        (changed("title: Support", "title Support"), "e.yaml:1:1: a key needs a colon"),
        (
            changed("title: Support", " title: Support"),
            "e.yaml:1:2: title begins in column 2, metrics",
        ),
        (
            changed("  containers:", "   containers:"),
            "e.yaml:3:4: containers begins in column 4, revenue",
        ),
        (changed("  - id:", "   - id:"), "e.yaml:20:6: id begins in column 6, metric in line 21"),
        (
            changed("    title: Containers", "  title: Containers"),
            "e.yaml:4:3: title",
        ),
    ],
)
def test_the_line_above_is_the_wrong_one_when_it_stands_alone(text, expected):
    assert problem_lines(text)[0].startswith(expected)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "      story: end",
            "28:7: story begins deeper than note in line 27 and is read as its text",
        ),
        ("      - story: end", "28:14: a colon followed by a space is read as a new key"),
    ],
)
def test_a_text_that_goes_on_with_a_colon(name, expected):
    assert only(f"{TEXT}    note: a long\n{name}\n").startswith(f"e.yaml:{expected}")


def test_a_key_where_a_name_should_stand():
    text = changed("    measures: {shipped: shipped}", "  measures:\n      shipped: shipped")
    assert problem_lines(text) == [
        "e.yaml:4:5: measures is missing; every metric needs it [missing-key]",
        "e.yaml:6:3: measures is a key of a metric and stands where its name should; indent it below the metric [shape]",
    ]
    named = changed("  containers:", "  title:").replace("metric: containers", "metric: title")
    assert problem_lines(named) == []


def test_a_text_in_a_list_is_no_key_that_lacks_a_colon():
    text = changed("    source: kurier", "    via:\n      - Reuters\n        source: kurier")
    assert only(text) == (
        "e.yaml:27:9: source begins in column 9, via in line 25 in column 5; put both in the same column"
    )


def test_a_list_above_a_name_is_no_neighbour_of_it():
    text = changed(
        "    measures: {shipped: shipped}", "    measures:\n    - shipped\n   sunk: sunk"
    )
    assert only(text) == (
        "e.yaml:8:4: the line does not fit the block around it: check the indentation and the "
        "quotes of the lines above; there stands 'sunk: sunk'"
    )


def test_the_name_right_above_is_told_where_it_stands_alone():
    measures = "    measures:\n      sunk: sunk\n       shipped: shipped\n       lost: lost"
    assert only(changed("    measures: {shipped: shipped}", measures)) == (
        "e.yaml:7:7: sunk begins in column 7, shipped in line 8 in column 8; put both in the same column"
    )


def test_a_sign_above_the_keys_of_an_estimate_is_no_bare_name():

    last = SimpleNamespace(is_item=True, key="", key_column=4, rest="(seoul", number=20)
    here = SimpleNamespace(is_item=False, key="metric", key_column=4)
    assert _without_first_key(here, [last]) is None


MEASURES = """\
    measures:
      shipped: {title: shipped, cumulative: true}
      sunk: sunk
      seen: seen
    connect: publication
"""
WHOLE = """\
title: Support
originators:
  Seoul: {kind: government}
metrics:
  containers:
    title: Containers
    unit: containers
%s
sources:
  kurier:
    file: kurier.txt
    outlet: Kurier
    lang: de
    published: 2024-05
estimates:
  - id: seoul
    metric: containers
    measure: shipped
    low: 9400
    by: Seoul
    source: kurier
    quote: mehr als 9.400 Container
  - id: kyiv
    metric: containers
    measure: sunk
    best: 6000
    by: Seoul
    source: kurier
    quote: sprach von 6.000 Containern
""" % MEASURES.rstrip()  # noqa: UP031 (braces stand in it)
KEYED = [
    number for number, line in enumerate(WHOLE.splitlines(), 1) if ":" in line and line[0] == " "
]


@pytest.mark.parametrize("number", KEYED)
@pytest.mark.parametrize("by", [-1, 1])
def test_a_line_moved_sideways_is_told_at_its_line_in_a_file_with_originators(number, by):
    lines = WHOLE.splitlines()
    line = lines[number - 1]
    lines[number - 1] = line[1:] if by < 0 else f" {line}"
    first = read("\n".join(lines), "e.yaml").problems[:1]
    alone = {3, 5, 14}  # the only name of its section may stand in any column
    assert [problem.place.line for problem in first] == [number] or number in alone


def test_the_whole_file_has_no_problem():
    assert problem_lines(WHOLE) == []


def test_a_key_of_a_metric_that_is_indented_like_a_measure_is_none():
    assert problem_lines(WHOLE.replace("    connect:", "      connect:")) == [
        (
            "e.yaml:12:16: connect is a key of a metric and stands among its measures; "
            "put it in the column of measures [shape]"
        )
    ]
    assert problem_lines(WHOLE.replace("      sunk: sunk", "      headline: {title: sunk}")) == []
