from dataclasses import replace

from components.drawing import marks, wording
from components.drawing.sheet import Options
from tests.drawing.test_timelines import NAMES
from tests.rows import rows_of


def words(rows, names=NAMES, **options):
    given = Options(**options)
    made = marks.of_rows(rows, names, given)
    return wording.words_of(rows, names, given, made, wording.kinds(made))


def test_the_legend_names_what_is_drawn_and_nothing_else():
    rows = rows_of(
        [(0, 0, "a", (1, 2, 3, False, None), "X"), (9, 0, "a", (1, None, None, False, None), "X")]
    )
    assert [kind for kind, _ in words(rows).legend] == ["least", "whisker"]
    revised = [replace(rows[0], revised_by="e1"), replace(rows[1], denied=True)]
    assert [kind for kind, _ in words(revised).legend][-2:] == ["revised", "struck"]


def test_the_subtitle_says_what_colours_and_scale_mean():
    rows = rows_of(
        [
            (0, 0, "a", (None, 5, None, False, None), "X"),
            (9, 0, "b", (None, 5, None, False, None), "Y"),
        ]
    )
    assert words(rows, scale="log").subtitle.endswith(
        "logarithmic scale, each colour counts something else"
    )
    one = replace(NAMES, measures={"a": "sent"})
    rows = [replace(row, measure="a") for row in rows]
    assert words(rows, one).subtitle.endswith("each colour is another originator")


def test_the_stamp_is_the_last_line_with_the_remark():
    rows = rows_of([(0, 0, "a", (None, 5, None, False, None), "X")])
    stamp = {"as_of": "1 May 2026", "digest": "abc"}
    made = words(rows, **stamp, remark="shown as rows", drawing="compare")
    assert made.footer[-1] == "As of 1 May 2026 · data abc · shown as rows"
    made = words(rows, **stamp, omitted=1, drawing="compare")
    assert made.footer[-1] == "As of 1 May 2026 · data abc · 1 estimate filtered out"
    assert words(rows, **stamp).footer[-1] == (
        "Source: Outlet 0 (1 Jan 2022). As of 1 May 2026 · data abc"
    )


def test_the_subtitle_says_by_which_time_the_marks_stand():
    (row,) = rows_of([(0, 0, "a", (None, 5, None, False, None), "X")])
    assert "by date of publication" in words([row]).subtitle
    assert (
        "by the day it was said or published" in words([replace(row, said=row.published)]).subtitle
    )


def test_the_subtitle_says_what_is_grey():
    rows = rows_of([(n, 0, "a", (None, 5, None, False, None), "X") for n in range(2)])
    news = {rows[1].id}
    assert words(rows, news=frozenset(news)).subtitle.endswith("in grey what was known before")
    assert "grey" not in words(rows[1:], news=frozenset(news)).subtitle
    assert "grey" not in words(rows).subtitle
