from dataclasses import replace

from components.findings.origins import Origins, origins
from tests.rows import rows_of

FIGURE = (0, 0, "a", (None, 900, None, False, None))


def figures(*names, **roots):
    rows = rows_of([(*FIGURE, name) for name in names])
    return [
        replace(row, roots=frozenset(roots[row.by])) if row.by in roots else row for row in rows
    ]


def test_figures_of_one_body_are_one_origin():
    rows = figures("Ukraine", "Budanov", "KIDA", Budanov={"Ukraine"})
    assert origins(rows) == Origins(figures=3, independent=2, unnamed=0)


def test_a_joint_figure_joins_its_bodies():
    rows = figures("OSC", "Reuters", "both", both={"OSC", "Reuters"})
    assert origins(rows) == Origins(figures=3, independent=1, unnamed=0)


def test_a_figure_without_a_name_equals_no_other_and_proves_nothing():
    assert origins(figures("unnamed", "unnamed", "KIDA")) == Origins(3, 1, 2)


def test_a_figure_computed_from_another_is_of_its_origin():
    one, other = figures("KIDA", "Reuters")
    assert origins([one, replace(other, derived_from=(one.id,))]).independent == 1


def test_no_figures_have_no_origin():
    assert origins([]) == Origins(0, 0, 0)


def test_the_order_decides_nothing():
    rows = figures("A", "B", "AB", "C", AB={"A", "B"})
    assert origins(rows) == origins(rows[::-1]) == Origins(4, 2, 0)
