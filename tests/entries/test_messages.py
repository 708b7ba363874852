import re

import pytest

from components.entries.reader import read
from tests.conftest import GOOD, HEAD

ASIDE = HEAD.replace(
    "    published: 2024-05-13\n",
    "    published: 2024-05-13\n    set_aside:\n      - {quote: x, reason: a, b}\n",
)


def problem_lines(text):
    return [str(problem) for problem in read(text, "e.yaml").problems]


def hint(key):
    return f"a comma between {{ and }} begins a new key: put the text of {key} in quotes if this belongs to it"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ASIDE + GOOD, f"e.yaml:20:31: unknown key 'b'; {hint('reason')} [unknown-key]"),
        (
            ASIDE.replace("a, b", "2,3 Milliarden") + GOOD,
            f"e.yaml:20:30: unknown key '3 Milliarden'; {hint('reason')} [unknown-key]",
        ),
        (
            ASIDE.replace("a, b", "a, b: c") + GOOD,
            f"e.yaml:20:31: unknown key 'b'; {hint('reason')} [unknown-key]",
        ),
        (
            HEAD.replace("{all: in all}", "{all: arms, help and troops, x: y}") + GOOD,
            f"e.yaml:10:27: help and troops has no value; {hint('all')} [missing-key]",
        ),
        (
            ASIDE.replace("reason: a, b", "reson: a") + GOOD,
            "e.yaml:20:20: unknown key 'reson'; did you mean reason? [unknown-key]",
        ),
    ],
)
def test_a_comma_that_splits_a_text_between_braces(text, expected):
    assert problem_lines(text) == [expected]


def test_a_restatement_in_the_wrong_list_is_one_line():
    assert problem_lines(
        HEAD + GOOD + "    restated:\n      - {quote: a}\n  - {quote: b, where: body}\n"
    ) == [
        "e.yaml:29:5: this list item has only keys of a restatement; indent it below restated of its estimate [shape]"
    ]


def test_an_item_of_a_list_is_told_by_its_number():
    text = HEAD + GOOD + "    via: [A, {b: c}]\n    restated: [x]\n"
    assert problem_lines(text) == [
        "e.yaml:27:14: item 2 of via should be a text, not a block of keys [shape]",
        "e.yaml:28:16: item 1 of restated should be a block of keys, not the text 'x' [shape]",
    ]


VALUES = ["[]", "{}", "[{a: }]", "{a: [b, {c: }]}", "[[~]]", "~", "''", "x", "{? [a] : b}", "[*n]"]
KEYS = (
    "low approximate where quote by via attribution basis denied said withdrawn derived_from restated "
    "as_of id"
).split()


@pytest.mark.parametrize("value", VALUES)
def test_no_message_shows_the_innards_of_the_program(value):
    text = HEAD.replace("Support", "&n Support")
    for key in KEYS:
        entry = GOOD if f"    {key}:" not in GOOD else re.sub(f"    {key}:.*\n", "", GOOD)
        metric = f"title: {value}\n    scale: {value}\n    measures: {value}"
        shown = problem_lines(
            text.replace("title: Containers", metric) + entry + f"    {key}: {value}\n"
        )
        for line in shown:
            assert not re.search(r"object at|0x|Node|Error|<|\bdict\b|\bNone\b|pydantic", line), (
                line
            )
            assert len(line) < 400


def test_hints_are_bounded_for_one_reading():
    entries = "".join(
        GOOD.replace("    low", "    lwo").replace("seoul", f"e{n}") for n in range(99)
    )
    lines = [line for line in problem_lines(HEAD + entries) if "[unknown-key]" in line]
    assert len(lines) == 99
    assert lines[0].endswith("unknown key 'lwo'; did you mean low? [unknown-key]")
    assert sum("did you mean" in line for line in lines) == 40


def test_a_key_of_a_megabyte_is_told_in_a_short_line():
    (line,) = problem_lines(
        f"{HEAD}{GOOD}    {'quote' * 20_000}x: a\n    ? {'quote' * 200_000}\n    : b\n"
    )[:1]
    assert len(line) < 400


DRAFT = """\
  - id: seoul
    metric: TODO
    measure: TODO
    low: 9400
    by: TODO
    via: [Yonhap, TODO]
    source: kurier
    quote: mehr als 9.400 Container mit Granaten
    translation: TODO
    restated:
      - {quote: Hafen im Fernen Osten, words: Hafen, translation: TODO, where: headline}
"""


def test_each_todo_of_a_draft_is_one_line(reports):
    head = HEAD.replace("outlet: Kurier", "outlet: TODO").replace("lang: de", "lang: TODO")
    head = head.replace("published: 2024-05-13", "published: TODO")
    assert reports(head + DRAFT) == [
        "estimates.yaml:16:13: outlet is still TODO: who printed it [todo]",
        "estimates.yaml:17:11: lang is still TODO: language of the text, its ISO 639-1 code such as de; decides how 15.800 and 15,800 are read [todo]",
        "estimates.yaml:18:16: published is still TODO: when it was published, in EDTF: a day, a month, a year or an interval; ~ for about [todo]",
        "estimates.yaml:21:13: metric is still TODO: which chart it belongs to [todo]",
        "estimates.yaml:22:14: measure is still TODO: which of the metric's measures is counted [todo]",
        "estimates.yaml:24:9: by is still TODO: who made the estimate (the originator), not who printed it: one or several; unnamed where the text names nobody [todo]",
        "estimates.yaml:25:19: via is still TODO: who passed it on before the outlet, nearest to the originator first [todo]",
        "estimates.yaml:28:18: translation is still TODO: the quote in English; leave it out for an English text [todo]",
        "estimates.yaml:30:67: translation is still TODO: the quote in English; leave it out for an English text [todo]",
    ]
    assert [line.rsplit(": ", 1)[0].split(":")[1] for line in reports(HEAD + DRAFT)] == [
        "21",
        "22",
        "24",
        "25",
        "28",
        "30",
    ]
