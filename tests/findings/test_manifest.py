"""What an export carries, and what of it still holds."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.dates import parse
from components.findings import manifest
from components.naming import Names
from tests.rows import rows_of

DAY = date(2026, 1, 2)
ROWS = rows_of(
    [
        (0, 0, "a", (1000, None, None, False, None), "X"),
        (40, 5, "a", (None, 2000, None, True, None), "Y"),
        (90, 0, "b", (None, None, None, False, "several"), "unnamed"),
    ]
)
NAMES = Names("m", "Support", "", "things", None, {"a": "given", "b": "said to be given"})


def made(rows=ROWS, omitted=(), names=NAMES):
    return manifest.of(rows, omitted, DAY, "0f" * 32, names)


def verified(manifested, rows, names=NAMES, kept_off=()):
    ids = {*(row.id for row in rows), *kept_off}
    return manifest.verify(manifested, rows, {"m": names, "other": names}, ids)


def statuses(rows, of=None, **style):
    return {each.figure.id: each for each in verified(of or made(), rows, **style).statuses}


def test_it_reads_back_as_it_was_written():
    assert manifest.loads(manifest.dumps(made(omitted=["e9"]))) == made(omitted=["e9"])
    assert manifest.dumps(made()).isascii()


def test_a_figure_is_there_by_id_value_originator_and_hashes():
    figure = made().figures[0]
    assert figure[:3] == ("e0", "more than 1,000 things given", "X")
    assert [len(part) for part in figure.hash.split("-")] == [8] * 6
    assert [each.value for each in made().figures[1:]] == [
        "about 2,000 things given",
        "“several” said to be given",
    ]


def test_the_same_data_holds_in_every_figure():
    found = verified(made(), ROWS)
    assert manifest.summary(found) == "3 of 3 figures hold; none added since"
    assert {each.state for each in found.statuses} == {"holds"}


def test_what_does_not_show_changes_nothing():
    moved = [replace(row, position=row.position + 5, line=99, note="a remark") for row in ROWS]
    assert {each.state for each in statuses(moved).values()} == {"holds"}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {"amount": ROWS[0].amount._replace(low=1200)},
            "value: more than 1,000 things given → more than 1,200 things given",
        ),
        ({"by": "Z"}, "originator: X → Z"),
        (
            {"denied": True},
            "value: more than 1,000 things given → more than 1,000 things given, denied",
        ),
        ({"quote": "other words"}, "another quote, translation or source than before"),
        ({"published": parse("2024-05")}, "other dates than before: now published May 2024"),
        (
            {"as_of": parse("2024-05")},
            "other dates than before: now published 1 Jan 2022, as of May 2024",
        ),
        ({"basis": ("imagery",)}, "how they know: now imagery"),
        ({"via": "Z; Y"}, "passed on: now via Z, Y"),
        (
            {"derived_from": ("e1",)},
            "derived, revised or withdrawn otherwise than before",
        ),
        ({"withdrawn": date(2024, 5, 1)}, "withdrawn by 1 May 2024"),
        ({"revised_by": "e1"}, "replaced by about 2,000 things given (e1)"),
        (
            {"quote": "other", "published": parse("2024-05")},
            (
                "another quote, translation or source than before; "
                "other dates than before: now published May 2024"
            ),
        ),
    ],
)
def test_what_changed_is_named(changes, words):
    found = statuses([replace(ROWS[0], **changes), *ROWS[1:]])
    assert found["e0"].state == "changed"
    assert "; ".join(found["e0"].differences) == words
    assert {found[key].state for key in ("e1", "e2")} == {"holds"}


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (
            {"measures": {"a": "given or promised", "b": "said to be given"}},
            (
                "value: more than 1,000 things given → more than 1,000 things given or promised; "
                "another measure than before: now Support: given or promised, in things"
            ),
        ),
        (
            {"unit": "tons"},
            (
                "value: more than 1,000 things given → more than 1,000 tons given; "
                "another measure than before: now Support: given, in tons"
            ),
        ),
        ({"title": "Aid"}, "another measure than before: now Aid: given, in things"),
        (
            {"cumulative": frozenset("a")},
            "another measure than before: now Support: given, cumulative, in things",
        ),
        (
            {"hypothetical": frozenset("a"), "per": {"a": "day"}},
            "another measure than before: now Support: given, hypothetical, per day, in things",
        ),
    ],
)
def test_what_is_counted_is_compared_by_its_words(names, words):
    found = statuses(ROWS, names=replace(NAMES, **names))
    assert "; ".join(found["e0"].differences) == words


def test_a_measure_alone_has_its_words_compared_too():
    alone = replace(NAMES, measures={"a": "given"})
    other = replace(NAMES, measures={"a": "promised"})
    found = statuses(ROWS[:1], made(ROWS[:1], names=alone), names=other)
    assert found["e0"].differences == (
        "another measure than before: now Support: promised, in things",
    )


def test_a_second_measure_of_the_metric_changes_no_figure_of_the_first():
    alone = replace(NAMES, measures={"a": "given"})
    assert statuses(ROWS[:1], made(ROWS[:1], names=alone))["e0"].state == "holds"
    assert statuses(ROWS[:1], made(ROWS[:1]), names=alone)["e0"].state == "holds"


def test_a_key_that_says_nothing_to_a_reader_may_change():
    names = replace(NAMES, measures={"z": "given", "b": "said to be given"})
    assert statuses([replace(ROWS[0], measure="z")], made(ROWS[:1]), names=names)["e0"].state == (
        "holds"
    )


def test_an_estimate_with_another_id_holds():
    found = verified(made(), [replace(ROWS[0], id="other"), *ROWS[1:]])
    assert found.statuses[0].state == "holds"
    assert manifest.describe(found.statuses[0]) == (
        "more than 1,000 things given, X (e0): is now called other"
    )
    assert found.added == ()
    assert manifest.summary(found) == "3 of 3 figures hold; none added since"


@pytest.mark.parametrize(
    "changes", [{"by": "Z"}, {"quote": "z"}, {"amount": ROWS[0].amount._replace(low=9)}]
)
def test_another_estimate_with_another_id_is_not_the_same(changes):
    found = verified(made(), [replace(ROWS[0], id="other", **changes), *ROWS[1:]])
    assert found.statuses[0].state == "gone"
    assert [each.id for each in found.added] == ["other"]


def test_an_estimate_that_an_error_keeps_off_is_told_as_such():
    found = verified(made(), ROWS[1:], kept_off=["e0"])
    assert found.statuses[0][1:] == ("kept off", ("an error keeps it off",))
    assert manifest.summary(found) == "2 of 3 figures hold, 1 kept off; none added since"


def test_gone_and_added():
    new = replace(ROWS[2], id="new")
    elsewhere = replace(ROWS[2], id="elsewhere", metric="other")
    found = verified(made(ROWS[:2]), [ROWS[0], new, elsewhere])
    assert [each.state for each in found.statuses] == ["holds", "gone"]
    assert [row.id for row in found.added] == ["new"]
    assert manifest.summary(found) == "1 of 2 figures holds, 1 gone; 1 added since"


def test_what_a_filter_left_out_is_not_added_since():
    found = verified(made(ROWS[:1], omitted=["e1"]), ROWS)
    assert [row.id for row in found.added] == ["e2"]


def test_pictures_of_one_file_are_one_manifest():
    one, other = made(ROWS[:2], omitted=["e2"]), made(ROWS[1:])
    both = manifest.merge([one, other])
    assert [each.id for each in both.figures] == ["e0", "e1", "e2"]
    assert both.omitted == ()
    assert both.hash == one.hash
    assert manifest.merge([one, other._replace(hash="ff")]).hash == ""


def test_a_figure_of_two_pictures_is_that_of_the_earlier_day():
    later, earlier = made(), made([replace(ROWS[0], by="Z")])._replace(known="2025-06-01")
    both = manifest.merge([later, earlier])
    assert both.known == "2025-06-01"
    assert [(each.id, each.by) for each in both.figures][:2] == [("e0", "Z"), ("e1", "Y")]


def test_an_id_that_a_manifest_repeats_is_there_once():
    twice = made()._replace(figures=made().figures * 2)
    assert manifest.merge([twice]) == made()


FIGURE = {"id": "a", "value": "1", "by": "X", "hash": "-"}
WHOLE = {
    "estimates": manifest.VERSION,
    "known": "2026-01-02",
    "hash": "",
    "metrics": [],
    "omitted": [],
    "figures": [FIGURE],
}


def test_what_the_next_test_damages_is_a_manifest():
    assert manifest.loads(json.dumps(WHOLE)).figures == (manifest.Figure(**FIGURE),)


@pytest.mark.parametrize(
    "damage",
    [
        *({"estimates": odd} for odd in (True, 1, 1.0, 2.0, "2", None)),
        *({"known": odd} for odd in ("", [], "20260102", "2026-02-30", "2026-W01-1", "x" * 3000)),
        *({"known": odd} for odd in ("2026-01-02\n", "２０２６-01-02", "2026-01", "0000-01-01")),
        *({"hash": odd} for odd in (None, "0", "0F" * 32, "0f" * 32 + "\n", "é")),
        *({"metrics": odd} for odd in (5, None, [1], "a")),
        {"omitted": [1]},
        *({"figures": odd} for odd in ([], [1], [{"id": "a"}], {}, None, [FIGURE, None])),
        *({"figures": [{**FIGURE, key: 5}]} for key in FIGURE),
        {"figures": [{**FIGURE, "by": "x" * 3000}]},
    ],
)
def test_a_manifest_with_one_thing_wrong_is_none(damage):
    assert manifest.loads(json.dumps({**WHOLE, **damage})) is None


@pytest.mark.parametrize("text", ["", "nothing", "[]", "{}", "[" * 100_000, '{"estimates":2}'])
def test_what_is_no_manifest_is_none(text):
    assert manifest.loads(text) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
TEXTS = st.text(max_size=5) | st.sampled_from(["e0", "e1", "m", "X", "-"])
FIGURES = st.lists(st.fixed_dictionaries(dict.fromkeys(FIGURE, TEXTS)), min_size=1, max_size=4)


@given(st.fixed_dictionaries({"known": JSON, "hash": JSON, "metrics": JSON, "figures": JSON}))
def test_no_json_raises(content):
    manifest.loads(json.dumps({**WHOLE, **content}))


@given(FIGURES, st.lists(TEXTS, max_size=3), st.lists(TEXTS, max_size=3))
def test_no_manifest_raises(figures, metrics, omitted):
    content = {**WHOLE, "figures": figures, "metrics": metrics, "omitted": omitted}
    found = manifest.loads(json.dumps(content))
    assert len(verified(found, ROWS).statuses) == len(figures)


def test_hashes_of_another_form_are_a_change_and_no_failure():
    odd = made()._replace(figures=(made().figures[0]._replace(hash="-"),))
    assert statuses(ROWS, odd)["e0"].state == "changed"
