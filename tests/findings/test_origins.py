from dataclasses import replace

from components import table
from components.findings.origins import Origins, origins, profiles, sentence
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


def test_the_count_in_words():
    assert sentence(Origins(3, 2, 1)) == "3 figures, 2 separate origins, 1 unnamed"
    assert sentence(Origins(1, 1, 0)) == "1 figure, 1 separate origin"
    assert sentence(Origins(2, 0, 2)) == "2 figures, 2 unnamed"


def test_the_originators_of_the_real_data(real_library):
    made = {each.name: each for each in profiles(table.rows(real_library))}
    assert [*made][:2] == ["Open Source Centre", "Reuters"]
    assert len(made["Reuters"].rows) == 3
    assert made["Reuters"].bodies == ()
    assert made["Reuters"].bases == ("imagery", "model")
    assert made["Kyrylo Budanov"].bodies == ("Ukraine",)
    assert "unnamed" not in made


def test_what_became_of_the_figures_of_an_originator():
    one, two, three = figures("A", "A", "A")
    rows = [replace(one, revised_by=two.id), two, replace(three, withdrawn=two.published.latest)]
    (profile,) = profiles(rows)
    assert (profile.revised, profile.withdrawn, len(profile.rows)) == (1, 1, 3)
