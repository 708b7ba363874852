import pytest

from components.entries import quotation
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


@pytest.mark.parametrize("mark", ['"', "'"])
def test_a_quotation_mark_that_is_never_closed_is_told_where_it_is_opened(mark):
    text = changed("by: South", f"by: {mark}South") + SECOND + SECOND.replace("second", "third")
    quoted = changed("quote: mehr als 9.400", f"quote: {mark}mehr als 9.400{mark}", SECOND)
    assert only(text + quoted.replace("second", "fourth")).startswith(
        "e.yaml:24:9: the quotation mark opened here is not closed before the next key; "
        "the next one stands in line 47; there stands"
    )


def test_a_quotation_mark_between_braces_that_is_never_closed():
    text = TEXT + '    restated:\n      - {quote: "a, where: body}\n      - {quote: "b", low: 1}\n'
    assert only(text).startswith("e.yaml:28:17: the quotation mark opened here is not closed")


def test_a_quotation_mark_that_swallows_the_rest_of_the_file():
    assert only(changed("title: Support", 'title: "Support')).startswith(
        "e.yaml:1:8: the quotation mark opened here is not closed before the next key; there stands"
    )


def test_marks_in_a_block_of_text_and_in_quotes_of_several_lines_are_no_suspects():
    text = changed(
        "    low: 9400\n",
        "    note: >-\n      'open mark\n      by: nobody\n    translation: 'two\n      lines'\n    low: 9400\n",
    )
    assert problem_lines(text) == []
    assert only(text.replace("    source", "     source", 1)).startswith(
        "e.yaml:30:6: source begins"
    )


def test_a_mark_where_a_text_goes_on_opens_no_value():
    text = changed("quote: mehr als", 'quote: Es heißt,\n      "mehr" als: rund')
    assert only(text).startswith("e.yaml:27:17: a colon followed by a space is read as a new key")


def test_a_text_that_goes_on_with_a_mark_swallows_no_key():
    lines = ["quote: Es heißt", '  "mehr als 9.400', "by: Kiew", 'note: "']
    assert quotation.explain(lines, 2) is None
    assert quotation.explain([lines[0], "note:", *lines[1:]], 3).line == 3
