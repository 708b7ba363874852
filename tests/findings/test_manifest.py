"""What an export carries, and what of it still holds."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.dates import parse
from components.findings import manifest
from tests.rows import rows_of

DAY = date(2026, 1, 2)
ROWS = rows_of(
    [
        (0, 0, "a", (1000, None, None, False, None), "X"),
        (40, 5, "a", (None, 2000, None, True, None), "Y"),
        (90, 0, "b", (None, None, None, False, "several"), "unnamed"),
    ]
)


def made(rows=ROWS, omitted=()):
    return manifest.of(rows, omitted, DAY, "0f" * 32)


def verdicts(rows, of=None):
    return {each.figure.id: each for each in manifest.verify(of or made(), rows).verdicts}


def test_it_reads_back_as_it_was_written():
    assert manifest.loads(manifest.dumps(made(omitted=["e9"]))) == made(omitted=["e9"])
    assert manifest.dumps(made()).isascii()


def test_a_figure_is_there_by_id_value_originator_and_hashes():
    figure = made().figures[0]
    assert figure[:3] == ("e0", "more than 1,000 things", "X")
    assert [len(part) for part in figure.hash.split("-")] == [8, 8, 8]
    assert [each.value for each in made().figures[1:]] == ["about 2,000 things", "“several”"]


def test_the_same_data_holds_in_every_figure():
    found = manifest.verify(made(), ROWS)
    assert manifest.summary(found) == "3 of 3 figures hold; none added since"
    assert {each.state for each in found.verdicts} == {"holds"}


def test_what_does_not_show_changes_nothing():
    moved = [replace(row, position=row.position + 5, line=99, note="a remark") for row in ROWS]
    assert {each.state for each in verdicts(moved).values()} == {"holds"}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {"amount": ROWS[0].amount._replace(low=1200)},
            "value: more than 1,000 things → more than 1,200 things",
        ),
        ({"by": "Z"}, "originator: X → Z"),
        (
            {"denied": True},
            "value: more than 1,000 things → more than 1,000 things, denied; denied",
        ),
        ({"quote": "other words"}, "changed: the quote, its translation or where it stands"),
        ({"published": parse("2024-05")}, "changed: its dates"),
        ({"as_of": parse("2024-05")}, "changed: its dates"),
        (
            {"basis": ("imagery",)},
            "changed: what is counted, how they know or how it was passed on",
        ),
        ({"withdrawn": date(2024, 5, 1)}, "withdrawn by 2024-05-01"),
        ({"revised_by": "e1"}, "replaced by about 2,000 things (e1)"),
        (
            {"quote": "other", "published": parse("2024-05")},
            "changed: the quote, its translation or where it stands and its dates",
        ),
    ],
)
def test_what_changed_is_named(changes, words):
    found = verdicts([replace(ROWS[0], **changes), *ROWS[1:]])
    assert found["e0"].state == "changed"
    assert "; ".join(found["e0"].differences) == words
    assert {found[key].state for key in ("e1", "e2")} == {"holds"}


def test_gone_and_added():
    new = replace(ROWS[2], id="new")
    elsewhere = replace(ROWS[2], id="elsewhere", metric="other")
    found = manifest.verify(made(ROWS[:2]), [ROWS[0], new, elsewhere])
    assert [each.state for each in found.verdicts] == ["holds", "gone"]
    assert [row.id for row in found.added] == ["new"]
    assert manifest.summary(found) == "1 of 2 figures holds, 1 gone; 1 added since"


def test_what_a_filter_left_out_is_not_added_since():
    found = manifest.verify(made(ROWS[:1], omitted=["e1"]), ROWS)
    assert [row.id for row in found.added] == ["e2"]


def test_pictures_of_one_file_are_one_manifest():
    one, other = made(ROWS[:2], omitted=["e2"]), made(ROWS[1:])
    both = manifest.merged([one, other])
    assert [each.id for each in both.figures] == ["e0", "e1", "e2"]
    assert both.omitted == ()
    assert both.hash == one.hash
    assert manifest.merged([one, other._replace(hash="ff")]).hash == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nothing",
        "[]",
        "{}",
        "[" * 100_000,
        '{"estimates":2}',
        '{"estimates":1,"known":"","hash":"","metrics":[],"omitted":[],"figures":[1]}',
        '{"estimates":1,"known":"","hash":"","metrics":[],"omitted":[1],"figures":[]}',
        '{"estimates":1,"known":"","hash":"","metrics":5,"omitted":[],"figures":[]}',
        '{"estimates":1,"known":[],"hash":"","metrics":[],"omitted":[],"figures":[]}',
        '{"estimates":1,"known":"","hash":"","metrics":[],"omitted":[],"figures":[{"id":"a"}]}',
        json.dumps(
            {
                "estimates": 1,
                "known": "x" * 3000,
                "hash": "",
                "metrics": [],
                "omitted": [],
                "figures": [],
            }
        ),
        json.dumps(
            {
                "estimates": 1,
                "known": "",
                "hash": "",
                "metrics": [],
                "omitted": [],
                "figures": [{}] * 20_001,
            }
        ),
    ],
)
def test_what_is_no_manifest_is_none(text):
    assert manifest.loads(text) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
KEYS = ("estimates", "known", "hash", "metrics", "omitted", "figures")


@given(st.fixed_dictionaries(dict.fromkeys(KEYS[1:], JSON)))
def test_no_json_raises(content):
    found = manifest.loads(json.dumps({"estimates": 1, **content}))
    if found is not None:
        manifest.verify(found, ROWS)


def test_hashes_of_another_form_are_a_change_and_no_failure():
    odd = made()._replace(figures=(made().figures[0]._replace(hash="-"),))
    assert verdicts(ROWS, odd)["e0"].state == "changed"
