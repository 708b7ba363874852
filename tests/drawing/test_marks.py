from dataclasses import replace
from datetime import date

import pytest

from components import history, naming, table
from components.dates import Window
from components.drawing import marks
from components.drawing.layout import lay_out
from components.drawing.sheet import THEMES, Glyph, Options, Words, contrast, pale
from tests.drawing.test_timelines import NAMES
from tests.rows import rows_of

ONE_DAY = (0, 0)


def mark(*bounds, **options):
    rows = rows_of([(0, 30, "b", bounds, "KIDA")])
    return marks.of_rows(rows, NAMES, Options(**options))[0]


@pytest.mark.parametrize(
    ("bounds", "kind", "value", "label"),
    [
        ((900, None, None, False, None), "least", 900, "more than 900 sent"),
        ((None, None, 900, False, None), "most", 900, "up to 900 sent"),
        ((None, 900, None, False, None), "stated", 900, "900 sent"),
        ((None, 900, None, True, None), "about", 900, "about 900 sent"),
        ((400, None, 900, False, None), "range", 400, "400–900 sent"),
        ((400, 500, 900, False, None), "range", 500, "500 (400–900) sent"),
        ((400, 500, None, False, None), "least", 500, "500 (more than 400) sent"),
        ((None, 500, 900, False, None), "most", 500, "500 (up to 900) sent"),
        ((None, None, None, False, "dozens"), "words", 0, "“dozens” sent"),
    ],
)
def test_the_kind_of_glyph_follows_from_the_bounds(bounds, kind, value, label):
    made = mark(*bounds)
    assert (made.kind, made.value, made.label) == (kind, value, label)


def test_the_colour_is_the_measures_own_in_each_theme():
    for theme in ("light", "dark"):
        assert mark(None, 1, None, False, None, theme=theme).color == THEMES[theme].measures[1]


def test_measures_beyond_the_colours_have_a_dot_of_another_shape():
    names = replace(NAMES, measures={f"m{n}": f"measure {n}" for n in range(20)})
    rows = [
        replace(row, measure=f"m{n}")
        for n, row in enumerate(rows_of([(0, 0, "a", (None, 5, None, False, None), "X")] * 20))
    ]
    made = marks.of_rows(rows, names, Options())
    assert len({(mark.color, mark.dot) for mark in made}) == 20


def test_of_one_measure_each_originator_has_a_colour():
    names = replace(NAMES, measures={"a": "sent"})
    rows = rows_of([(n, 0, "a", (None, 5, None, False, None), by) for n, by in enumerate("XYX")])
    one, two, three = (mark.color for mark in marks.of_rows(rows, names, Options()))
    assert one == three != two


def test_a_rate_says_for_which_time_it_is():
    names = replace(NAMES, per={"b": "year"})
    (row,) = rows_of([(0, 0, "b", (None, 900, None, False, None), "X")])
    assert marks.of_rows([row], names, Options())[0].label == "900 sent, a year"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_was_revised_is_paler_and_still_carries_its_value(theme):
    for color in THEMES[theme].measures:
        paper = THEMES[theme].paper
        assert 3 <= contrast(pale(color, paper), paper) <= contrast(color, paper)
    (row,) = rows_of([(0, 0, "b", (None, 5, None, False, None), "X")])
    revised = marks.of_rows([replace(row, revised_by="e9")], NAMES, Options(theme=theme))[0]
    assert revised.color != THEMES[theme].measures[1]


def test_a_mark_stands_where_its_figure_was_said():
    (row,) = rows_of([(400, 30, "b", (None, 5, None, False, None), "X")])
    day = date(2022, 3, 4)
    said = replace(row, said=Window(day, day, False, day))
    made = marks.of_rows([said], NAMES, Options())[0]
    assert made.moment == marks.moment(day)
    assert made.when == "4 Mar 2022"


@pytest.mark.parametrize(
    "kind", ["stated", "about", "least", "most", "range", "whisker", "words", "window", "revised"]
)
@pytest.mark.parametrize("drawing", ["timeline", "compare"])
def test_a_sample_in_the_legend_stays_in_its_row(kind, drawing):
    sheet = lay_out(Options(drawing=drawing), Words("t", "s", (), ()), [0, 1e12], [1, 2], 0)
    placed = marks.sample(sheet, Glyph(kind, 100, 200))
    size = sheet.options.text
    for shape in placed.shapes:
        assert abs(shape.x - 100) <= size
        assert abs(shape.x2 - 100) <= size
        assert abs(shape.y - 200) <= size
        assert abs(shape.y2 - 200) <= size


def luminance(color):
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


# Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
BLIND = {
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
}


def lab(rgb):
    """CIE L*a*b* (D65) of linear RGB."""
    x, y, z = (
        sum(a * b for a, b in zip(line, rgb, strict=True))
        for line in ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    )
    f = [
        n ** (1 / 3) if n > 0.008856 else 7.787 * n + 16 / 116
        for n in (max(x, 0) / 0.9505, max(y, 0), max(z, 0) / 1.089)
    ]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", [None, *BLIND])
def test_colours_are_told_apart_by_every_eye(theme, kind):
    seen = []
    for color in THEMES[theme].measures:
        rgb = luminance(color)
        if kind:
            rgb = [sum(a * b for a, b in zip(line, rgb, strict=True)) for line in BLIND[kind]]
        seen.append(lab(rgb))
    distances = [
        sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5
        for at, one in enumerate(seen)
        for other in seen[at + 1 :]
    ]
    assert min(distances) >= 18, (theme, kind, min(distances))


def test_no_filter_and_no_earlier_day_changes_the_colour_of_an_originator(real_library):
    def colors(library, keep=lambda _: True):
        own = [row for row in table.rows(library) if row.metric == "containers" and keep(row)]
        made = marks.of_rows(own, naming.of(library)["containers"], Options())
        return {mark.id: (mark.color, mark.dot) for mark in made}

    every = colors(real_library)
    assert len(set(every.values())) == 3
    for each in every:
        assert colors(real_library, lambda row, key=each: row.id == key) == {each: every[each]}
    known = colors(history.known_on(real_library, date(2024, 1, 1)))
    assert len(known) == 2
    assert known.items() <= every.items()


def test_seen_from_an_earlier_day_what_was_known_is_grey_and_what_came_is_new():
    rows = rows_of([(0, 0, "sent", (None, 900, None, False, None), name) for name in "ABC"])
    rows[2] = replace(rows[2], withdrawn=date(2024, 5, 1))
    plain = marks.of_rows(rows, NAMES, Options())
    known, new, withdrawn = marks.of_rows(rows, NAMES, Options(news=frozenset({"e1", "e2"})))
    assert known.color == known.fade == THEMES["light"].quiet
    assert known.label == plain[0].label
    assert (new.color, new.label) == (plain[1].color, f"New: {plain[1].label}")
    assert new.words == plain[1].label
    assert (withdrawn.color, withdrawn.label) == (plain[2].color, plain[2].label)
