"""Rows of any content are drawn: nothing raises, nothing leaves the calendar or the numbers, and time grows with size."""

import json
import math
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.amounts import Amount
from components.dates import Window
from components.drawing import charts
from components.drawing.sheet import Options
from components.export import renderer
from components.findings import alternatives
from components.naming import Names
from components.table import Conversion
from tests.rows import row as plain_row
from tests.rows import rows_of
from tests.timing import processor_seconds

FIRST, LAST = date.min.toordinal(), date.max.toordinal()
DAYS = st.one_of(
    st.integers(date(1684, 1, 1).toordinal(), date(2100, 12, 31).toordinal()),
    st.sampled_from([FIRST, LAST, date(1969, 12, 31).toordinal(), date(2024, 2, 29).toordinal()]),
    st.integers(FIRST, LAST),
)
TEXTS = st.one_of(
    st.text(max_size=40),
    st.text(st.characters(exclude_categories=()), max_size=20),
    st.sampled_from(
        ["", " ", "KIDA", "\u202eabc", "x" * 3000, "a b " * 800, "<b>&amp;</b>", "S\ufffe", "\ud800", "\x00", "조선일보", "ﷺ" * 30, "e\u0301" * 60]
    ),
)  # fmt: skip
NUMBERS = st.one_of(
    st.integers(0, 10**15),
    st.floats(0, 1e15, allow_subnormal=True),
    st.sampled_from([0, 0.0, 5e-324, 1e-300, 1e-9, 0.1, 1, 10**15]),
)
BOUNDS = st.one_of(
    st.tuples(NUMBERS, st.none(), st.none()),
    st.tuples(st.none(), NUMBERS, st.none()),
    st.tuples(st.none(), st.none(), NUMBERS),
    st.tuples(NUMBERS, st.none(), NUMBERS).map(lambda b: (min(b[::2]), None, max(b[::2]))),
    st.tuples(NUMBERS, NUMBERS, NUMBERS).map(lambda b: tuple(sorted(b))),
    st.just((None, None, None)),
)
MEASURES = st.sampled_from("abc")


@st.composite
def windows(draw):
    first, last = sorted((draw(DAYS), draw(DAYS)))
    if draw(st.booleans()):
        last = min(first + draw(st.integers(0, 400)), LAST)
    days = date.fromordinal(first), date.fromordinal(last)
    return Window(*days, draw(st.booleans()), days[1])


@st.composite
def a_row(draw, position):
    low, best, high = draw(BOUNDS)
    rate = draw(st.none() | st.floats(1e-6, 1e6))
    axis = [None if n is None else n * (rate or 1) for n in (low, best, high)]
    unit, currency = ("USD", "EUR") if rate else ("things", "")
    words = draw(TEXTS) if low is best is high is None else ""
    by = draw(TEXTS)
    return replace(
        plain_row(position, (0, 0, draw(MEASURES), (low, best, high, False, words), by)),
        amount=Amount(low, best, high, draw(st.booleans()), words, unit, currency, ""),
        axis_low=axis[0],
        axis_best=axis[1],
        axis_high=axis[2],
        conversion=Conversion(rate, date(2024, 1, 1)) if rate else None,
        originators=draw(st.sampled_from([(), ("KIDA",), ("A", "B")])),
        via=draw(TEXTS),
        source=draw(st.sampled_from(["s1", "s2"])),
        outlet=draw(TEXTS),
        published=draw(windows()),
        said=draw(st.none() | windows()),
        revises=draw(st.sampled_from(["", "e0"])),
        revised_by=draw(st.sampled_from(["", "", "e1"])),
        withdrawn=draw(st.sampled_from([None, None, date(2024, 5, 3)])),
        denied=draw(st.integers(0, 9)) == 0,
        basis=draw(st.sampled_from([(), ("imagery", "model")])),
        quote=draw(TEXTS),
        note=draw(TEXTS),
        is_reference=draw(st.integers(0, 9)) == 0,
    )


@st.composite
def libraries(draw):
    count = draw(st.integers(0, 12))
    names = Names(
        "m",
        draw(TEXTS),
        draw(TEXTS),
        "things",
        draw(st.sampled_from([None, "USD", "XAU"])),
        dict.fromkeys("ab", draw(TEXTS)),
    )
    return [draw(a_row(number)) for number in range(count)], names


OPTIONS = st.builds(
    lambda size, **options: Options(width=size[0], height=size[1], text=size[2], **options),
    st.sampled_from([(720, 420, 12.5), (340, 560, 12), (1600, 900, 24), (200, 120, 12)]),
    theme=st.sampled_from(["light", "dark"]),
    scale=st.sampled_from(["linear", "log"]),
    connect=st.sampled_from(["originator", "publication", "across"]),
    drawing=st.sampled_from(["timeline", "compare"]),
    chosen=st.sampled_from(["", "e0", "none"]),
    as_of=TEXTS,
    digest=TEXTS,
    notes=st.booleans(),
)


def drawn(rows, names, options):
    """The chart and its alternative text, each number finite."""
    chart = charts.spec(rows, names, options)
    json.dumps(chart, allow_nan=False)
    for layer, data in chart["datasets"].items():
        for row in data:
            for key in row.keys() & {"x", "y", "x2", "y2"}:
                assert math.isfinite(row[key]), (layer, row)
    return {**chart, "description": alternatives.alternative(rows, names)}


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(libraries(), OPTIONS)
def test_any_rows_are_drawn(library, options):
    drawn(*library, options)


@pytest.mark.slow
@settings(max_examples=15, deadline=None)
@given(libraries(), OPTIONS)
def test_the_renderer_takes_every_drawing(library, options):
    assert renderer.render(drawn(*library, options), "svg").startswith(b"<svg ")
    assert renderer.render(drawn(*library, options), "png").startswith(b"\x89PNG")


@pytest.mark.parametrize("scale", ["linear", "log"])
@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date.min, date.min),
        (date.max, date.max),
        (date.min, date.max),
        (date(1684, 1, 1), date(2100, 12, 31)),
        (date(2924, 5, 13), date(2924, 5, 13)),
    ],
)
def test_years_at_the_ends_of_the_calendar_have_an_axis(first, last, scale):
    rows = rows_of([(0, 0, "a", (None, 5000, None, False, None), "KIDA")] * 2)
    rows = [
        replace(row, published=Window(day, day, False, day))
        for row, day in zip(rows, (first, last), strict=True)
    ]
    names = Names("m", "T", "", "things", None, {"a": "came"})
    chart = drawn(rows, names, Options(scale=scale))
    labels = [
        text["text"]
        for text in chart["datasets"]["texts-plain-center"]
        if text["text"].split()[-1].isdigit()
    ]
    assert 1 <= len(labels) <= 20
    assert renderer.render(chart, "svg")


def crowd(count, days):
    estimates = [
        (
            n * 37 % days,
            (0, 30)[n % 2],
            "abc"[n % 3],
            (None, 1000 + n * 7919 % 50_000, None, n % 5 == 0, None)
            if n % 7
            else (None, None, None, False, "many"),
            f"KIDA {n % 40}",
        )
        for n in range(count)
    ]
    return rows_of(estimates)


@pytest.mark.slow
@pytest.mark.parametrize("drawing", ["timeline", "compare"])
@pytest.mark.parametrize("days", [1, 1200], ids=["one day", "years"])
def test_the_time_of_a_drawing_grows_with_the_rows(drawing, days):
    names = Names("m", "T", "", "things", None, dict.fromkeys("abc", "words"))
    options = Options(drawing=drawing)

    def took(count):
        rows = crowd(count, days)
        return min(processor_seconds(lambda: charts.spec(rows, names, options)) for _ in range(3))

    took(100)
    small, large = took(1_000), took(8_000)
    assert large < 8 * small * 1.6 + 0.05, (small, large)
