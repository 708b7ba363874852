import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from components.entries.messages import READING_RULES
from components.entries.reader import read
from tests.conftest import GOOD, HEAD, HOME


def problem_lines(text):
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
            ["e.yaml:27:5: low is already set in line 23 [duplicate-key]"],
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
                "e.yaml:27:12: as_of: 'last spring' is no date; write a day 2023-10-24, a month 2023-10, a year 2023, an interval 2023-08/2025-03, or ../2025-03 where only the end is known [not-a-date]"
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
    assert sorted(problem_lines(entry(*lines))) == sorted(expected)


def test_one_bad_entry_never_hides_the_others():
    bad = "  - id: bad\n    low: 15.800\n"
    parsed = read(HEAD + bad + GOOD + "  - [nonsense]\n", "e.yaml")
    assert [estimate.id for estimate in parsed.estimates] == ["seoul"]
    assert parsed.entries == 3


def test_a_metric_with_one_bad_key_still_serves_its_estimates():
    parsed = read(
        (HEAD + GOOD).replace("unit: containers", "unit: containers\n    scale: logg"), "e.yaml"
    )
    assert problem_lines(
        (HEAD + GOOD).replace("unit: containers", "unit: containers\n    scale: logg")
    ) == ["e.yaml:6:12: scale is 'logg'; choose linear or log [not-a-choice]"]
    assert parsed.metrics["containers"].scale == "linear"


MEASURES = """\
    measures:
      made: made
      shipped:
        title: shipped
        per: hour
        cumulativ: true
        part_of: made
"""


def test_a_measure_with_bad_keys_still_serves_its_estimates():
    text = (HEAD + GOOD).replace("    measures: {shipped: shipped}\n", MEASURES)
    parsed = read(text, "e.yaml")
    assert problem_lines(text) == [
        "e.yaml:10:14: per is 'hour'; choose day, week, month or year [not-a-choice]",
        "e.yaml:11:9: unknown key 'cumulativ'; did you mean cumulative? [unknown-key]",
    ]
    shipped = parsed.metrics["containers"].measures["shipped"]
    assert (shipped.title, shipped.per, shipped.part_of) == ("shipped", None, "made")
    assert read(text.replace("title: shipped\n", "titel: x\n"), "e.yaml").metrics.keys() == {
        "revenue"
    }


ORIGINATORS = """\
originators:
  Japan: {kind: government, written: [Tokio, Tokyo], short: JP}
  Defence Ministry:
    kind: government
    of: Japan
    written: Verteidigungsministerium
"""


def test_originators_are_a_section_of_names():
    parsed = read(ORIGINATORS + HEAD + GOOD, "e.yaml")
    assert parsed.problems == []
    japan, ministry = parsed.originators.values()
    assert (japan.kind, japan.of, japan.written, japan.short) == (
        "government",
        None,
        ("Tokio", "Tokyo"),
        "JP",
    )
    assert (ministry.of, ministry.written) == ("Japan", ("Verteidigungsministerium",))
    assert str(parsed.declared["originators"]["Defence Ministry"]) == "e.yaml:3:3"
    assert str(ministry.place("of")) == "e.yaml:5:9"


@pytest.mark.parametrize(("block", "there"), [("", False), ("originators:\n", True)])
def test_an_empty_block_of_originators_is_told_from_none(block, there):
    assert read(block + HEAD, "e.yaml").has_originators == there


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (
            "originators: {Japan: {kind: state}}\n",
            "e.yaml:1:29: kind is 'state'; choose government, military, intelligence, international organisation, think tank, university, company, ngo, media, person or other [not-a-choice]",
        ),
        (
            "originators: {Japan: {short: J}}\n",
            "e.yaml:1:22: kind is missing; every originator needs it [missing-key]",
        ),
        (
            "originators: {unnamed: {kind: other}}\n",
            "e.yaml:1:15: unnamed stands for a text that names nobody; no originator can be called so [shape]",
        ),
        (
            "originators: [Japan]\n",
            "e.yaml:1:14: originators is a block of names, each with its keys below it, not a list [shape]",
        ),
    ],
)
def test_faults_of_an_originator(block, expected):
    assert problem_lines(block + HEAD + GOOD) == [expected]


def test_by_names_one_several_or_nobody():
    several = (HEAD + GOOD).replace("by: South Korea", "by: [South Korea, Japan]")
    assert read(HEAD + GOOD, "e.yaml").estimates[0].by == ("South Korea",)
    assert read(several, "e.yaml").estimates[0].by == ("South Korea", "Japan")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "by: {a: b}",
            "e.yaml:24:9: by: a text or a list of texts is expected, not a block of keys [shape]",
        ),
        (
            "by: [unnamed, Japan]",
            "e.yaml:24:9: by: unnamed stands beside a name; keep the one that is true [shape]",
        ),
        ("by: [Japan, Japan]", "e.yaml:24:9: by: Japan stands there twice [shape]"),
        (
            "by: []",
            "e.yaml:24:9: by should be a text or a list with something in it, not empty [shape]",
        ),
        (
            "by: [Japan, '']",
            "e.yaml:24:17: item 2 of by should be a text with something in it, not empty [shape]",
        ),
    ],
)
def test_faults_of_the_originator_of_an_estimate(line, expected):
    assert problem_lines((HEAD + GOOD).replace("by: South Korea", line)) == [expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "basis: {how: guess, quote: x}",
            "e.yaml:27:18: how is 'guess'; choose imagery, model, analysis, official, intelligence, witnesses, documents, intercepts or own count [not-a-choice]",
        ),
        (
            "basis: {how: model}",
            "e.yaml:27:12: quote is missing; every basis needs it [missing-key]",
        ),
        (
            "basis: {hwo: model, quote: x}",
            "e.yaml:27:13: unknown key 'hwo'; did you mean how? [unknown-key]",
        ),
        (
            "withdrawn: {quote: x}",
            "e.yaml:27:16: source is missing; every withdrawal needs it [missing-key]",
        ),
        (
            "withdrawn: true",
            "e.yaml:27:16: withdrawn should be a block of keys, not the text 'true' [shape]",
        ),
        ("denied: no", "e.yaml:27:13: denied: is 'no'; write true or false [not-a-choice]"),
    ],
)
def test_faults_of_what_says_how_and_when(line, expected):
    assert problem_lines(HEAD + GOOD + f"    {line}\n") == [expected]


def test_missing_and_unknown_sections():
    assert problem_lines("titel: x\n") == [
        "e.yaml:1:1: unknown key 'titel'; did you mean title? [unknown-key]",
        "e.yaml:1:1: metrics is missing [missing-key]",
        "e.yaml:1:1: sources is missing [missing-key]",
        "e.yaml:1:1: estimates is missing [missing-key]",
    ]


def test_sections_of_the_wrong_kind():
    assert problem_lines("metrics: [a]\nsources: b\nestimates: {c: d}\n") == [
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            HEAD.replace("# one text so far", "title: Again") + GOOD,
            "e.yaml:12:1: title is already set in line 1 [duplicate-key]",
        ),
        (
            HEAD.replace("  revenue:", "  containers:") + GOOD,
            "e.yaml:7:3: containers is already set in line 3 [duplicate-key]",
        ),
        (
            HEAD.replace("metrics:\n", "metrics:\n  title: Support\n") + GOOD,
            "e.yaml:3:3: title is a key of a metric and stands where its name should; indent it below the metric [shape]",
        ),
    ],
)
def test_a_name_stands_once_and_is_no_key(text, expected):
    (line,) = problem_lines(text)
    assert line == expected
