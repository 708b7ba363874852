from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from components.dates import parse
from components.drawing import timelines
from components.drawing.geometry import Box
from components.drawing.lettering import width
from components.drawing.sheet import Options
from components.naming import Names
from tests.rows import rows_of

NAMES = Names(
    "m", "Metric", "Things counted", "things", None, {"a": "offered", "b": "sent", "c": "lost"}
)
READ = replace(NAMES, texts=tuple(parse(day) for day in ("2022-01-09", "2022-02/2022-05", "2024")))


VALUES = st.integers(1, 10**7)
BOUNDS = st.one_of(
    VALUES.map(lambda n: (n, None, None, False, None)),
    VALUES.map(lambda n: (None, n, None, False, None)),
    VALUES.map(lambda n: (None, n, None, True, None)),
    VALUES.map(lambda n: (None, None, n, False, None)),
    st.tuples(VALUES, VALUES).map(lambda two: (min(two), None, max(two), False, None)),
    st.sampled_from(["mehrere tausend", "riesige Mengen", "dozens"]).map(
        lambda w: (None, None, None, False, w)
    ),
)
BY = st.sampled_from(
    ["KIDA", "South Korea", "Open Source Centre and Reuters", "Olena Guseinova, Friedrich Naumann Foundation",
     "Ministry of Defence of the United Kingdom of Great Britain and Northern Ireland"]
)  # fmt: skip
ESTIMATES = st.tuples(
    st.integers(0, 1200), st.sampled_from([0, 0, 30, 150]), st.sampled_from("abc"), BOUNDS, BY
)


def drawing(estimates, names=NAMES, **options):
    rows = rows_of(estimates)
    return timelines.draw(rows, names, Options(**{"scale": "log", **options}))


def text_box(text):
    wide = width(text.text, text.size, bold=text.bold)
    left = {"left": text.x, "right": text.x - wide, "center": text.x - wide / 2}[text.align]
    return Box(left, text.y - text.size * 0.72, left + wide, text.y + text.size * 0.2)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(ESTIMATES, min_size=1, max_size=200),
    st.sampled_from([(720, 420, 12.5), (340, 560, 12), (1600, 900, 24)]),
    st.sampled_from(["linear", "log"]),
)
def test_no_text_overlaps_another_or_leaves_the_sheet(estimates, size, scale):
    wide, high, base = size
    found = drawing(estimates, READ, width=wide, height=high, text=base, scale=scale)
    sheet = Box(0, 0, wide, high)
    boxes = [(text, text_box(text)) for text in found.sheet.texts]
    for at, (text, box) in enumerate(boxes):
        assert box.inside(sheet.grown(0.5)), (text, box)
        for other, taken in boxes[at + 1 :]:
            assert not box.grown(-0.5).overlaps(taken.grown(-0.5)), (text, other)


def test_equal_points_of_one_day_stand_side_by_side_and_can_each_be_opened():
    same = [(0, 0, "a", (None, 1000, None, False, None), f"X{n}") for n in range(5)]
    far = (900, 0, "a", (None, 50_000, None, False, None), "KIDA")
    made = drawing([*same, far], scale="linear")
    places = [placed.place for placed in made.marks]
    assert len(set(places)) == 6
    assert len({placed.mark.moment for placed in made.marks}) == 2
    xs = sorted(x for x, _ in places)
    assert min(b - a for a, b in pairwise(xs)) >= 12
    assert xs[0] >= made.sheet.plot.left


def test_figures_of_one_day_that_do_not_meet_stay_on_it():
    apart = [(0, 0, "a", (None, 10 ** (n + 1), None, False, None), "KIDA") for n in range(3)]
    assert len({placed.place[0] for placed in drawing(apart).marks}) == 1


def test_ranges_that_one_originator_revised_are_joined_band_to_band():
    made = drawing(
        [
            (0, 0, "a", (1000, None, 2000, False, None), "KIDA"),
            (500, 0, "a", (3000, None, 5000, False, None), "KIDA"),
        ],
        scale="linear",
    )
    sheet = made.sheet
    ends = [(path.corners[0][1], path.corners[-1][1]) for path in made.paths]
    assert ends == [
        (sheet.y(1000), sheet.y(3000)),
        (sheet.y(2000), sheet.y(5000)),
    ]
    ((band, _),) = made.bands
    assert (band.top, band.bottom) == (sheet.y(2000), sheet.y(1000))


def test_zero_makes_a_logarithmic_chart_linear():
    zero = [
        (0, 0, "a", (None, 0, None, False, None), "KIDA"),
        (9, 0, "a", (None, 5, None, False, None), "X"),
    ]
    found = drawing(zero)
    assert found.sheet.options.scale == "linear"
    assert not any("logarithmic" in text.text for text in found.sheet.texts)


def test_a_line_to_several_figures_of_one_text_is_straight():
    told = [(0, 1000), (300, 2000), (300, 3000)]
    rows = rows_of([(day, 0, "a", (None, n, None, False, None), "A") for day, n in told])
    rows = [replace(row, source=f"t{day}") for row, (day, _) in zip(rows, told, strict=True)]
    (line,) = timelines.draw(rows, NAMES, Options()).paths
    assert len(line.corners) == 2
