"""Boxes measured in the rendered SVG: no text on another, on a mark, or beyond the sheet."""

import math
import random
import re
from dataclasses import replace
from html import unescape
from xml.etree import ElementTree  # noqa: ICN001 (its own name says more than ET)

import pytest
import vl_convert

from components.dates import parse
from components.drawing import charts, comparisons, timelines
from components.drawing.geometry import Box
from components.drawing.lettering import width
from components.drawing.sheet import Options
from tests.drawing.test_timelines import NAMES, READ, text_box
from tests.rows import nearest, row

COUNTS = (1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 200)
SIZES = ((735, 430, 12.5), (358, 580, 12), (1600, 900, 24))
BY = (
    "KIDA",
    "South Korea",
    "Open Source Centre and Reuters",
    "Olena Guseinova, Friedrich Naumann Foundation",
    "Ministry of Defence of the United Kingdom of Great Britain and Northern Ireland",
)
_PLACE = re.compile(r"translate\(([-\d.]+),([-\d.]+)\)")
_SVG = "{http://www.w3.org/2000/svg}"


def estimates(count, chance):
    for number in range(count):
        value = round(10 ** chance.uniform(1, 6))
        bounds = chance.choice(
            [
                (value, None, None, False, None),
                (None, value, None, False, None),
                (None, value, None, True, None),
                (None, None, value, False, None),
                (value, None, value * 2, False, None),
                (None, None, None, False, "mehrere tausend"),
            ]
        )
        day, window = chance.randrange(1500), chance.choice([0, 0, 0, 30, 120])
        made = row(number, (day, window, chance.choice("abc"), bounds, chance.choice(BY)))
        covers = parse("2021-06/2021-09") if number == count // 2 else None
        yield replace(made, as_of=covers)


def svg_of(count, seed, **options):
    rows = list(estimates(count, random.Random(seed)))  # noqa: S311 (test data)
    spec = charts.spec(
        rows, READ, Options(**{"as_of": "21 Nov 2026", "digest": "abc1234", **options})
    )
    return ElementTree.fromstring(vl_convert.vegalite_to_svg(spec))  # noqa: S314 (our own)


def texts(svg):
    for node in svg.iter(f"{_SVG}text"):
        if node.get("stroke"):
            continue  # the halo behind a label
        x, y = map(float, _PLACE.search(node.get("transform")).groups())
        size = float(node.get("font-size").removesuffix("px"))
        told = unescape("".join(node.itertext()))
        wide = width(told, size, bold=node.get("font-weight") == "bold")
        left = {"start": x, "middle": x - wide / 2, "end": x - wide}[node.get("text-anchor")]
        yield told, Box(left, y - size * 0.72, left + wide, y + size * 0.2)


def symbols(svg):
    """Dots and diamonds; the sign of the chosen one and the unseen areas to click are no marks."""
    for group in svg.iter(f"{_SVG}g"):
        if "mark-symbol" not in (group.get("class") or ""):
            continue
        for node in group.iter(f"{_SVG}path"):
            place = _PLACE.search(node.get("transform") or "")
            if place:
                x, y = map(float, place.groups())
                reach = max(abs(float(n)) for n in re.findall(r"-?[\d.]+", node.get("d"))[:2])
                yield Box(x - reach, y - reach, x + reach, y + reach)


@pytest.mark.slow
@pytest.mark.parametrize("drawing", ["timeline", "compare"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_overlaps_and_nothing_is_clipped(size, drawing, capsys):
    wide, high, base = size
    sheet = Box(0, 0, wide, high).grown(0.5)
    checked = overlaps = clipped = on_marks = 0
    for count in COUNTS:
        for seed, scale in ((count, "log"), (count + 1, "linear")):
            svg = svg_of(
                count, seed, width=wide, height=high, text=base, scale=scale, drawing=drawing
            )
            found, marks = list(texts(svg)), list(symbols(svg))
            checked += len(found)
            clipped += sum(not box.inside(sheet) for _, box in found)
            on_marks += sum(
                box.grown(-0.5).overlaps(mark.grown(-0.5)) for _, box in found for mark in marks
            )
            overlaps += sum(
                box.grown(-0.5).overlaps(other.grown(-0.5))
                for at, (_, box) in enumerate(found)
                for _, other in found[at + 1 :]
            )
    with capsys.disabled():
        print(
            f"\n{drawing} {wide}x{high}: {checked} texts, {overlaps} overlap, {on_marks} on a mark, {clipped} clipped",
            end=" ",
        )
    assert (overlaps, on_marks, clipped) == (0, 0, 0)
    assert checked > 500


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("connect", ["originator", "publication", "across"])
def test_no_label_lies_on_a_line_or_stands_far_from_its_mark(size, connect):
    """Measured on the drawing: lines, brackets and grid against every label of a figure."""
    wide, high, base = size
    checked = 0
    for count in COUNTS[:8]:
        rows = list(estimates(count, random.Random(count)))  # noqa: S311 (test data)
        options = Options(width=wide, height=high, text=base, scale="log", connect=connect)
        made = timelines.draw(rows, READ, options)
        sheet = made.sheet
        lines = [line for path in made.paths for line in path.segments()] + sheet.grid
        dots = [placed.place for placed in made.marks]
        for text in sheet.texts:
            if text.part == "label" and text.y < sheet.plot.bottom:
                box, checked = text_box(text), checked + 1
                assert not any(line.touches(box.grown(-0.5)) for line in lines), text
                near = (math.dist(nearest(box, *dot), dot) for dot in dots)
                windows = (
                    math.dist(nearest(box, end, y), (end, y))
                    for placed in made.marks
                    if placed.window
                    for end, y in zip(placed.window[::2], placed.window[1::2], strict=True)
                )
                assert min(*near, *windows, math.inf) < base * 6, text
    assert checked > 30


@pytest.mark.parametrize("count", [41, 200])
def test_many_rows_fit_no_timeline_and_none_of_them_is_missing_as_rows(count):
    rows = [
        row(n, (n, 0, "a", (None, 1000 + (n * 7919) % 5000, None, False, None), "KIDA"))
        for n in range(count)
    ]
    options = Options(width=1600, height=900, text=24)
    assert not timelines.fits(rows, NAMES, options)
    grown = replace(options, drawing="compare", highest=100_000)
    written = {text.text for text in comparisons.draw(rows, NAMES, grown).sheet.texts}
    for each in rows:
        assert f"{each.amount.best:,} offered" in written


def test_every_text_of_the_spec_is_in_the_svg():
    svg = svg_of(21, 3)
    rows = list(estimates(21, random.Random(3)))  # noqa: S311 (test data)
    spec = charts.spec(rows, READ, Options(as_of="21 Nov 2026", digest="abc1234"))
    wanted = sorted(
        text["text"]
        for name, data in spec["datasets"].items()
        if name.startswith("texts")
        for text in data
    )
    assert sorted(told for told, _ in texts(svg)) == wanted
