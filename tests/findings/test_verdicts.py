from dataclasses import replace

from components import naming, table
from components.dates import parse
from components.findings.verdicts import WORDS, line, verdicts
from components.naming import Names
from tests.rows import rows_of

NAMES = {
    "m": Names(
        "m",
        "Soldiers",
        "",
        "soldiers",
        None,
        {"a": "killed", "b": "fighting"},
        "a",
        frozenset("a"),
    )
}


def rows(*figures, as_of=None):
    made = rows_of([(day, 0, measure, bounds, by) for day, measure, bounds, by in figures])
    return [
        replace(
            row,
            as_of=parse(as_of) if as_of else None,
            amount=row.amount._replace(unit="soldiers"),
        )
        for row in made
    ]


def exactly(number):
    return None, number, None, False, None


def test_the_verdicts_of_the_real_data(real_library):
    made = verdicts(table.rows(real_library), naming.of(real_library))
    found = {(each.metric, each.measure): each for each in made}
    containers = found["containers", "shipped"]
    assert containers.verdict == "compatible"
    assert containers.reason == (
        "a growing total; more than 15,800 containers contradicts none of the 3"
    )
    assert (containers.low, containers.high) == (15800, None)
    assert containers.between == ("containers-us-2023", "containers-osc-2025")
    assert containers.originators == (
        "United States",
        "South Korea",
        "Open Source Centre",
        "Reuters",
    )
    assert (containers.independent, containers.unnamed) == (3, 0)
    assert found["troops", "arrived"].verdict == "none"
    assert found["troops", "killed_or_wounded"].unnamed == 1
    assert {each.verdict for each in made} == {"compatible", "single", "none"}


def said(verdict):
    return f"{WORDS[verdict.verdict]}: {verdict.reason}"


def test_a_dispute_names_both_sides():
    figures = rows((0, "a", exactly(14000), "Ukraine"), (0, "a", exactly(410), "Russia"))
    killed, fighting = verdicts(figures, NAMES)
    assert killed.verdict == "disagree"
    assert killed.between == ("e0", "e1")
    assert said(killed) == (
        "They disagree: a total only grows, yet 14,000 soldiers killed (Ukraine, published 1 Jan 2022), "
        "410 soldiers killed (Russia, published 1 Jan 2022)"
    )
    assert (fighting.verdict, fighting.reason) == ("none", "no figure")


def test_without_a_time_nothing_is_decided():
    figures = rows((0, "b", exactly(500), "KIDA"), (9, "b", exactly(900), "unnamed"))
    fighting = verdicts(figures, NAMES)[1]
    assert said(fighting) == (
        "Not decidable: no time is given for 500 soldiers fighting (KIDA, published 1 Jan 2022)"
    )
    assert (fighting.independent, fighting.unnamed) == (1, 1)


def test_what_does_not_stand_decides_nothing():
    one, other = rows((0, "a", exactly(14000), "Ukraine"), (0, "a", exactly(410), "Russia"))
    assert verdicts([one, replace(other, denied=True)], NAMES)[0].verdict == "single"


def test_figures_of_one_time_whose_bounds_overlap_are_compatible():
    figures = rows(
        (0, "b", (400, None, 600, False, None), "A"), (0, "b", exactly(500), "B"), as_of="2024-05"
    )
    fighting = verdicts(figures, NAMES)[1]
    assert (fighting.verdict, fighting.low, fighting.high) == ("compatible", 500, 500)
    assert said(fighting) == "Compatible: their bounds overlap"


def test_the_lines_under_the_titles_of_the_real_data(real_library):
    rows_, names = table.rows(real_library), naming.of(real_library)
    lines = {key: line([row for row in rows_ if row.metric == key], names[key]) for key in names}
    assert {key: each.text for key, each in lines.items()} == {
        "containers": "Compatible: a growing total; more than 15,800 containers contradicts none of "
        "the 3 · 3 figures, 3 separate origins",
        "revenue": "Different things counted · 2 figures, 2 separate origins",
        "troops": "Different things counted · 4 figures, 2 separate origins, 2 unnamed",
        "munitions": "",
        "deliveries": "",
    }
    assert lines["containers"].between == ("containers-us-2023", "containers-osc-2025")
    assert lines["containers"].verdict == "Compatible"
    assert {lines[key].between for key in names if key != "containers"} == {None}


def test_a_dispute_comes_before_the_headline():
    fights = [(0, "b", exactly(500), "A"), (0, "b", exactly(500), "B")]
    deaths = [(0, "a", exactly(14000), "Ukraine"), (0, "a", exactly(410), "Russia")]
    names = replace(NAMES["m"], headline="b")
    both = line(rows(*fights, *deaths, as_of="2024-05"), names)
    assert both.verdict == "They disagree (killed)"
    assert both.text.startswith("They disagree (killed): a total only grows, yet 14,000 soldiers")
    assert both.text.endswith(" · 2 figures, 2 separate origins · 2 figures of other things")
    assert both.between == ("e2", "e3")
    assert line(rows(*fights, as_of="2024-05"), names).verdict == "Compatible"


def test_a_second_dispute_is_named():
    names = replace(NAMES["m"], measures={"a": "killed", "b": "fighting", "c": "wounded"})
    figures = [
        (0, key, exactly(number), by) for key in "ac" for number, by in ((700, "A"), (50, "B"))
    ]
    both = line(rows(*figures, (0, "b", exactly(9), "C"), as_of="2024-05"), names)
    assert both.text.endswith(" · 2 figures, 2 separate origins · also in dispute: wounded")


def test_a_reference_settles_nothing():
    one, other = rows((0, "a", exactly(14000), "Ukraine"), (0, "a", exactly(410), "Russia"))
    assert line([one, replace(other, is_reference=True)], NAMES["m"]).text == ""


def test_figures_of_different_times_are_told_with_their_times():
    one, other = rows((0, "b", exactly(500), "A"), (9, "b", exactly(900), "B"))
    figures = [replace(one, as_of=parse("2024-05")), replace(other, as_of=parse("2024-08"))]
    assert said(verdicts(figures, NAMES)[1]) == (
        "Of different times: no two are about one time: May 2024 and Aug 2024"
    )
