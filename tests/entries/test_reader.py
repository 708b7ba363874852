import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from components.entries.reader import READING_RULES, read
from tests.conftest import GOOD, HEAD, HOME


def told(text):
    return [str(problem) for problem in read(text, "e.yaml").problems]


def entry(*lines):
    """One estimate after HEAD (20 lines); its first line is line 21."""
    return HEAD + "\n".join(lines) + "\n"


def test_the_head_has_the_lines_that_the_tests_count_on():
    assert HEAD.count("\n") == 19


def test_a_good_entry_is_a_record_that_knows_its_places():
    parsed = read(HEAD + GOOD, "e.yaml")
    (estimate,) = parsed.estimates
    assert parsed.problems == []
    assert (estimate.low, estimate.best, estimate.high) == (9400, None, None)
    assert str(estimate.place("low")) == "e.yaml:23:10"
    assert str(estimate.place("quote")) == "e.yaml:26:12"
    assert str(estimate.place()) == "e.yaml:20:5"
    assert str(estimate.place("note")) == "e.yaml:20:5"
    assert str(parsed.sources["kurier"].place("published")) == "e.yaml:18:16"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("15800", 15800),
        ("15_800", 15800),
        ("1_000_000", 1000000),
        ("5 billion", 5_000_000_000),
        ("4.2 million", 4_200_000),
        ("4.25 million", 4_250_000),
        ("23.7 billion", 23_700_000_000),
        ("1.1 Trillion", 1_100_000_000_000),
        ("12 thousand", 12_000),
        ("0", 0),
        ("0.5", 0.5),
        ("'15800'", 15800),
        ("15.80", 15.8),
        ("2024.125", 2024.125),
    ],
)
def test_numbers_that_can_be_read_in_one_way(written, value):
    parsed = read((HEAD + GOOD).replace("9400", written), "e.yaml")
    assert parsed.problems == []
    assert parsed.estimates[0].low == value


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("15.800", "15.800 can be read as 15,800 or with a decimal sign; write 15800 or 15_800"),
        ("15,800", "15,800 can be read as 15,800 or with a decimal sign; write 15800 or 15_800"),
        ("15 800", "15 800 can be read as 15,800 or with a decimal sign; write 15800 or 15_800"),
        ("1.234.567", "1.234.567 can be read as 1,234,567"),
        ("15.800 million", "'15.800 million' is no number"),
        ("1e9", "1e9 is in powers of ten"),
        ("NO", "'NO' is no number"),
        ("12:30", "'12:30' is no number"),
        ("0x1F", "'0x1F' is no number"),
        (".5", "'.5' is no number"),
        ("5bn", "'5bn' is no number"),
        ("-3", "-3 is below zero"),
        (".nan", "'.nan' is no number"),
        (".inf", "'.inf' is no number"),
        ("١٢٣", "'١٢٣' is no number"),
        ("9" * 30, "9" * 30 + " is larger than any figure"),
        ("9" * 5000, "9" * 59 + "… is larger than any figure"),
    ],
)
def test_numbers_that_cannot_be_are_answered_and_never_guessed(written, message):
    (line,) = told((HEAD + GOOD).replace("9400", written))
    assert line.startswith(f"e.yaml:23:10: low: {message}")
    assert line.endswith("[not-a-number]")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            [
                "  - id: a",
                "    metric: containers",
                "    measure: shipped",
                "    low: 1",
                "    by: X",
                "    source: kurier",
            ],
            ["e.yaml:20:5: quote is missing; every estimate needs it [missing-key]"],
        ),
        (
            [*GOOD.splitlines()[:-1], "    quot: mehr als"],
            ["e.yaml:26:5: unknown key 'quot'; did you mean quote? [unknown-key]"],
        ),
        (
            [*GOOD.splitlines(), "    low: 7"],
            ["e.yaml:27:5: low stands already in line 23 [duplicate-key]"],
        ),
        (
            [*GOOD.splitlines(), "    via: Reuters"],
            ["e.yaml:27:10: via should be a list, not the text 'Reuters' [shape]"],
        ),
        (
            [*GOOD.splitlines(), "    note:"],
            ["e.yaml:27:10: note has no value; write one or remove the key [missing-key]"],
        ),
        (
            [*GOOD.splitlines(), "    where: footnote"],
            [
                "e.yaml:27:12: where is 'footnote'; choose headline, summary, body or caption [not-a-choice]"
            ],
        ),
        (
            [*GOOD.splitlines(), "    approximate: yes"],
            ["e.yaml:27:18: approximate: is 'yes'; write true or false [not-a-choice]"],
        ),
        (
            [*GOOD.splitlines(), "    as_of: last spring"],
            [
                "e.yaml:27:12: as_of: 'last spring' is no date; write a day 2023-10-24, a month 2023-10, a year 2023 or an interval 2023-08/2025-03 [not-a-date]"
            ],
        ),
        (
            [*GOOD.splitlines(), "    restated:", "      - {quote: q, wher: body, low: 1e9}"],
            [
                "e.yaml:28:20: unknown key 'wher'; did you mean where? [unknown-key]",
                "e.yaml:28:37: low: 1e9 is in powers of ten; write 15800, 15_800, 4.2 million or 5 billion [not-a-number]",
            ],
        ),
        (
            [*GOOD.splitlines(), *GOOD.splitlines()],
            ["e.yaml:27:9: id 'seoul' is taken by the estimate in line 20 [duplicate-id]"],
        ),
        (
            ["  - just text"],
            ["e.yaml:20:5: an estimate is a block of keys, not the text 'just text' [shape]"],
        ),
        (["  -"], ["e.yaml:20:4: an estimate is a block of keys, not empty [shape]"]),
        (
            [*GOOD.splitlines(), "    <<: {low: 5}"],
            ["e.yaml:27:5: merge keys (<<) are not read here; write the keys out [unknown-key]"],
        ),
    ],
)
def test_faults_of_one_entry_at_their_line_and_column(lines, expected):
    assert sorted(told(entry(*lines))) == sorted(expected)


def test_one_bad_entry_never_hides_the_others():
    bad = "  - id: bad\n    low: 15.800\n"
    parsed = read(HEAD + bad + GOOD + "  - [nonsense]\n", "e.yaml")
    assert [estimate.id for estimate in parsed.estimates] == ["seoul"]
    assert parsed.entries == 3


def test_a_metric_with_one_bad_key_still_serves_its_estimates():
    parsed = read(
        (HEAD + GOOD).replace("unit: containers", "unit: containers\n    scale: logg"), "e.yaml"
    )
    assert told((HEAD + GOOD).replace("unit: containers", "unit: containers\n    scale: logg")) == [
        "e.yaml:6:12: scale is 'logg'; choose linear or log [not-a-choice]"
    ]
    assert parsed.metrics["containers"].scale == "linear"


def test_aliases_are_refused_where_they_stand():
    text = (
        HEAD
        + GOOD.replace("    source: kurier", "    via: &who [A]\n    source: kurier")
        + (GOOD.replace("seoul", "again").replace("    source", "    via: *who\n    source"))
    )
    assert told(text) == [
        "e.yaml:33:10: aliases (*name) are not read here; write the value out [shape]"
    ]


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
        (
            "title: x\n\tmetrics: y\n",
            "e.yaml:2:1: indent with spaces, not tabs; there stands",
        ),
        (
            "title: 'open\n",
            "e.yaml:2:1: a quotation mark or a bracket is opened here and never closed",
        ),
        (
            "title: \x00\n",
            "e.yaml:1:8: the sign U+0000 cannot stand in a YAML file; remove it [syntax]",
        ),
        ("title: " + "[" * 3000, "e.yaml:1:1008: more than 20 brackets are open here"),
    ],
)
def test_a_file_that_cannot_be_read_says_where(text, expected):
    assert told(text)[0].startswith(expected)


def test_missing_and_unknown_sections():
    assert told("titel: x\n") == [
        "e.yaml:1:1: unknown key 'titel'; did you mean title? [unknown-key]",
        "e.yaml:1:1: metrics is missing [missing-key]",
        "e.yaml:1:1: sources is missing [missing-key]",
        "e.yaml:1:1: estimates is missing [missing-key]",
    ]


def test_sections_of_the_wrong_kind():
    assert told("metrics: [a]\nsources: b\nestimates: {c: d}\n") == [
        "e.yaml:1:10: metrics is a block of names, each with its keys below it, not a list [shape]",
        "e.yaml:2:10: sources is a block of names, each with its keys below it, not a text [shape]",
        "e.yaml:3:12: estimates is a list, each entry led by a dash, not a block of keys [shape]",
    ]


REAL = (HOME / "estimates.yaml").read_text("utf-8")
WORDS = [
    "low: 15.800",
    "- id: x",
    "  quote: y",
    "&a",
    "*a",
    "<<: *a",
    "[",
    "{",
    "'",
    '"',
    ": ",
    "\t",
    "|",
    ">-",
    "!!python/object:os.system x",
    "%TAG",
    "---",
    "\u2028",
    "é",
]


@settings(deadline=None)
@given(st.data())
def test_any_damage_to_the_real_file_is_told_inside_the_file_and_never_raised(data):
    at = data.draw(st.integers(0, len(REAL)))
    to = data.draw(st.integers(at, min(len(REAL), at + 200)))
    text = REAL[:at] + data.draw(st.sampled_from(["", *WORDS])) + REAL[to:]
    parsed = read(text, "e.yaml")
    lines = len(text.splitlines()) + 1
    for problem in parsed.problems:
        assert 1 <= problem.place.line <= lines
        assert problem.place.column >= 1
        assert "\n" not in str(problem)


@given(st.text(max_size=300))
def test_any_text_is_told_and_never_raised(text):
    read(text, "e.yaml")


def test_every_reading_fault_is_a_documented_rule():
    text = (
        REAL.replace("low: 1000", "low: 1.000").replace("where: headline", "where: top")
        + "\n  - 5\n"
    )
    assert {problem.rule for problem in read(text, "e.yaml").problems} <= set(READING_RULES)


def test_the_real_file_reads_the_same_as_yaml_does():
    plain = yaml.safe_load(REAL)
    parsed = read(REAL, "e.yaml")
    assert parsed.problems == []
    assert [e["id"] for e in plain["estimates"]] == [e.id for e in parsed.estimates]
    assert list(plain["sources"]) == list(parsed.sources)
    for written, estimate in zip(plain["estimates"], parsed.estimates, strict=True):
        assert written["quote"] == estimate.quote
        assert [r["quote"] for r in written.get("restated", [])] == [
            r.quote for r in estimate.restated
        ]


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
      - {quote: Hafen im Fernen Osten, words: Hafen, translation: TODO}
"""


def test_each_todo_of_a_draft_is_one_line(reports):
    head = HEAD.replace("outlet: Kurier", "outlet: TODO").replace("lang: de", "lang: TODO")
    head = head.replace("published: 2024-05-13", "published: TODO")
    assert reports(head + DRAFT) == [
        "estimates.yaml:16:13: outlet is still TODO: who printed it [todo]",
        "estimates.yaml:17:11: lang is still TODO: language of the text, de or en; decides how 15.800 and 15,800 are read [todo]",
        "estimates.yaml:18:16: published is still TODO: when it was published, in EDTF: a day, a month, a year or an interval; ~ for about [todo]",
        "estimates.yaml:21:13: metric is still TODO: which chart it belongs to [todo]",
        "estimates.yaml:22:14: measure is still TODO: which of the metric's measures is counted [todo]",
        "estimates.yaml:24:9: by is still TODO: who made the estimate (the originator), not who printed it [todo]",
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
