from hypothesis import given, settings
from hypothesis import strategies as st

from components.drawing import timelines
from components.drawing.geometry import Box
from components.drawing.lettering import width
from components.drawing.sheet import Options
from components.table import Names
from tests.rows import rows_of

NAMES = Names(
    "m", "Metric", "Things counted", "things", None, {"a": "offered", "b": "sent", "c": "lost"}
)


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


def drawing(estimates, **options):
    rows = rows_of(estimates)
    return timelines.draw(rows, NAMES, Options(**{"scale": "log", **options}))


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
    found = drawing(estimates, width=wide, height=high, text=base, scale=scale)
    sheet = Box(0, 0, wide, high)
    boxes = [(text, text_box(text)) for text in found.sheet.texts]
    for at, (text, box) in enumerate(boxes):
        assert box.inside(sheet.grown(0.5)), (text, box)
        for other, taken in boxes[at + 1 :]:
            assert not box.grown(-0.5).overlaps(taken.grown(-0.5)), (text, other)


def test_estimates_of_one_window_that_would_hide_each_other_are_drawn_apart():
    same = [(0, 30, "a", (None, 1000 + n, None, False, None), "KIDA") for n in range(3)]
    far = (900, 0, "a", (None, 50_000, None, False, None), "KIDA")
    moments = [placed.mark.moment for placed in drawing([*same, far], scale="linear").marks]
    assert len(set(moments)) == 4
    for placed in drawing([*same, far], scale="linear").marks:
        assert placed.mark.first <= placed.mark.moment <= placed.mark.last


def test_estimates_of_one_known_day_stay_on_it():
    same = [(0, 0, "a", (None, 1000 + n, None, False, None), "KIDA") for n in range(3)]
    assert len({placed.mark.moment for placed in drawing(same).marks}) == 1


def test_zero_makes_a_logarithmic_chart_linear():
    zero = [
        (0, 0, "a", (None, 0, None, False, None), "KIDA"),
        (9, 0, "a", (None, 5, None, False, None), "X"),
    ]
    found = drawing(zero)
    assert found.sheet.options.scale == "linear"
    assert not any("logarithmic" in text.text for text in found.sheet.texts)
