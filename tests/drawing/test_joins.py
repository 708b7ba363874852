from dataclasses import replace

from components.drawing import joins, marks
from components.drawing.sheet import Options
from tests.drawing.test_timelines import NAMES
from tests.rows import rows_of


def figures(*told, **changes):
    """Marks of (day, originator, text, measure)."""
    rows = rows_of(
        [
            (day, 0, measure, (None, 10 + n, None, False, None), by)
            for n, (day, by, _, measure) in enumerate(told)
        ]
    )
    rows = [replace(row, source=source) for row, (_, _, source, _) in zip(rows, told, strict=True)]
    rows = [replace(row, **changes.get(row.id, {})) for row in rows]
    return marks.of_rows(rows, NAMES, Options())


def joined(found, connect):
    return {
        (join.kind, "".join(m.id for m in join.start), "".join(m.id for m in join.end))
        for join in joins.joins(found, connect)
    }


TWO_VOICES = [(0, "A", "t0", "a"), (10, "B", "t1", "a"), (20, "A", "t2", "a"), (30, "B", "t3", "a")]


def test_a_solid_line_joins_the_figures_of_one_originator_in_order_of_time():
    assert joined(figures(*TWO_VOICES), "originator") == {
        ("line", "e0", "e2"),
        ("line", "e1", "e3"),
    }
    assert joined(figures(*TWO_VOICES[::-1]), "originator") == {
        ("line", "e3", "e1"),
        ("line", "e2", "e0"),
    }


def test_two_originators_together_are_another_voice_than_each_alone():
    found = figures((0, "A", "t0", "a"), (9, "B", "t1", "a"), e1={"originators": ("A", "B")})
    assert joined(found, "originator") == set()


def test_the_unnamed_are_never_joined_to_each_other_and_measures_never_mixed():
    assert (
        joined(figures((0, "unnamed", "t0", "a"), (9, "unnamed", "t1", "a")), "originator") == set()
    )
    assert joined(figures((0, "A", "t0", "a"), (9, "A", "t1", "b")), "publication") == set()


def test_the_order_of_publication_is_dotted_between_different_originators_only():
    assert joined(figures(*TWO_VOICES[:2], (20, "B", "t2", "a")), "publication") == {
        ("publication", "e0", "e1"),
        ("line", "e1", "e2"),
    }


def test_figures_of_one_text_are_one_stop():
    found = figures((0, "A", "t", "a"), (0, "B", "t", "a"), (9, "C", "u", "a"))
    assert joined(found, "publication") == {("publication", "e0e1", "e2")}


def test_figures_of_one_day_in_two_texts_have_no_order():
    found = figures((0, "A", "t", "a"), (0, "A", "u", "a"))
    assert joined(found, "originator") == set()
    assert joined(found, "publication") == set()


def test_what_was_denied_or_taken_back_is_joined_to_nothing():
    told = [(0, "A", "t", "a"), (9, "A", "u", "a"), (20, "A", "v", "a")]
    assert joined(figures(*told, e1={"denied": True}), "publication") == {("line", "e0", "e2")}
    assert joined(figures(*told, e1={"rate": "day"}), "publication") == {("line", "e0", "e2")}


def test_what_was_revised_is_joined_to_its_successor():
    told = [(0, "A", "t", "a"), (9, "A", "u", "a")]
    found = figures(*told, e0={"revised_by": "e1"}, e1={"revises": "e0"})
    assert joined(found, "originator") == {("line", "e0", "e1")}


def test_across_joins_unlike_measures():
    found = figures((0, "A", "t", "a"), (9, "B", "u", "b"), (20, "C", "v", "b"))
    assert joined(found, "across") == {("across", "e0", "e1")}


def test_of_one_day_a_revised_figure_is_joined_to_its_successor_alone():
    told = [(0, "A", "t", "a"), (0, "A", "t", "a"), (0, "A", "u", "a")]
    found = figures(*told, e0={"revised_by": "e2"}, e2={"revises": "e0"})
    assert joined(found, "originator") == {("line", "e0", "e2")}
