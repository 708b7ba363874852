"""One metric as a Vega-Lite chart: the layers, declared once with Altair and filled with marks.

The layers are the same for every chart of one theme and text size, so Altair builds and checks
them once a process; a chart is these layers with its own data. That takes a few milliseconds
where building each chart anew took 300.
"""

from __future__ import annotations

import math
from collections import defaultdict
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Any, Final

import altair as alt

from components.drawing import comparisons, lettering, marks, timelines
from components.drawing.sheet import THEMES, Options, Sheet, Text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from components.drawing.geometry import Segment
    from components.drawing.marks import Drawing, PlacedMark
    from components.table import Names, Row

SELECTION: Final = "chosen"
"""Name of the selection parameter; an event holds `[{"id": …}]` under it."""

ROLE: Final = "estimate"
"""The aria-roledescription of the one area per estimate that can be clicked."""

_TARGET: Final = 24  # pixels: the least size of what can be clicked (WCAG 2.2, target size)
_LEAST_TARGET: Final = 3  # pixels around a dot that can be clicked however crowded it is
_CELL: Final = 2 * _LEAST_TARGET
_WAYS: Final = ("up", "down", "left", "right")
_STYLES: Final = [(bold, align) for bold in (False, True) for align in ("left", "right", "center")]

Datum = dict[str, Any]
Rows = list[Datum]


def spec(rows: Sequence[Row], names: Names, options: Options) -> dict[str, Any]:
    """The Vega-Lite dict of one metric's rows; a pure function."""
    kind = comparisons if options.drawing == "compare" else timelines
    return fill(kind.draw(rows, names, options))


def fill(drawing: Drawing) -> dict[str, Any]:
    """The Vega-Lite dict of a drawing."""
    options = drawing.sheet.options
    return {
        **layers(options.theme, options.text),
        "width": options.width,
        "height": options.height,
        "datasets": _datasets(drawing),
    }


# --- Layers -----------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def layers(theme: str, size: float) -> dict[str, Any]:
    """The layers as a dict that names its datasets and has none; not to be changed."""
    colors = THEMES[theme]
    dot, thin = (size * 0.84) ** 2, size * 0.17
    parts = [
        _rect("lane", color=colors.band),
        _rule("grid", color=colors.grid),
        _rule("axis", color=colors.axis),
        _rule("windows", "color", strokeWidth=size * 0.62, opacity=0.22),
        _rule("references", "color", strokeWidth=1.2, strokeDash=[6, 4]),
        _line("steps", strokeWidth=1.6, opacity=0.55, strokeJoin="miter"),
        _line("hairlines", strokeWidth=1.6, strokeDash=[1.5, 4], strokeCap="round"),
        _rule("leaders", color=colors.quiet, strokeWidth=0.8),
        _rule("vague", "color", strokeWidth=size * 1.05, opacity=0.3),
        _rule("ranges", "color", strokeWidth=size * 0.6),
        _rule("arms", "color", strokeWidth=thin),
        *(_point(way, shape=f"triangle-{way}", size=dot * 0.62) for way in _WAYS),
        _point("dots", shape="circle", size=dot),
        _outline("rims", opacity=0.45, size=dot * 2.9, strokeWidth=size * 0.15),
        _outline("hollow", size=dot, strokeWidth=thin, fill=colors.paper),
        _point("claims", shape="diamond", size=dot),
        *(_writing(align, bold=bold) for bold, align in _STYLES),
        _outline("ring", size=(size * 1.9) ** 2, strokeWidth=1.5),
        _targets(),
    ]
    chart = alt.LayerChart(
        layer=parts,
        padding=0,
        autosize=alt.AutoSizeParams(type="none"),
        background=colors.paper,
        config=alt.Config(font=lettering.FONT, view=alt.ViewConfig(stroke=None)),
    )
    return chart.to_dict(
        validate=False
    )  # a test validates the whole; here it would double the time


def _x(name: str = "x") -> alt.X:
    return alt.X(f"{name}:Q", scale=None, axis=None)


def _y(name: str = "y") -> alt.Y:
    return alt.Y(f"{name}:Q", scale=None, axis=None)


def _ends() -> tuple[alt.X2, alt.Y2]:
    """Where a rule or an area ends; channels by name, as Altair takes ten times as long to find them."""
    return alt.X2("x2:Q"), alt.Y2("y2:Q")


def _color(name: str = "color") -> alt.Color:
    return alt.Color(f"{name}:N", scale=None, legend=None)


def _on(dataset: str) -> alt.Chart:
    return alt.Chart(alt.NamedData(name=dataset))


def _rect(dataset: str, **style: Any) -> alt.Chart:
    return _on(dataset).mark_rect(aria=False, **style).encode(_x(), _y(), *_ends())


def _rule(dataset: str, *colored: str, **style: Any) -> alt.Chart:
    layer = _on(dataset).mark_rule(aria=False, **style)
    return layer.encode(_x(), _y(), *(_color(name) for name in colored), *_ends())


def _line(dataset: str, **style: Any) -> alt.Chart:
    layer = _on(dataset).mark_line(aria=False, **style)
    return layer.encode(_x(), _y(), _color(), alt.Detail("path:N"), alt.Order("order:Q"))


def _point(dataset: str, **style: Any) -> alt.Chart:
    return (
        _on(dataset)
        .mark_point(filled=True, opacity=1, aria=False, **style)
        .encode(_x(), _y(), _color())
    )


def _outline(dataset: str, **style: Any) -> alt.Chart:
    layer = _on(dataset).mark_point(**{"shape": "circle", "opacity": 1, "aria": False, **style})
    return layer.encode(_x(), _y(), stroke=alt.Stroke("color:N", scale=None, legend=None))


def _writing(align: str, *, bold: bool) -> alt.Chart:
    layer = _on(_texts_of(align, bold=bold)).mark_text(
        align=align, baseline="alphabetic", fontWeight="bold" if bold else "normal", aria=False
    )
    size = alt.Size("size:Q", scale=None, legend=None)
    return layer.encode(_x(), _y(), _color(), size, alt.Text("text:N"))


def _targets() -> alt.Chart:
    """One unseen area an estimate, which can be clicked, shows the tooltip and is read out."""
    return (
        _on("targets")
        .mark_rect(opacity=0, cursor="pointer", ariaRoleDescription=ROLE)
        .encode(_x(), _y(), *_ends(), alt.Description("described:N"), alt.Tooltip("tooltip:N"))
        .add_params(alt.selection_point(name=SELECTION, fields=["id"], empty=False, toggle=False))
    )


# --- Data -------------------------------------------------------------------------------------


def _datasets(drawing: Drawing) -> dict[str, Rows]:
    """The rows of each layer, by the name of its dataset."""
    sheet = drawing.sheet
    samples = [marks.sample(sheet, glyph) for glyph in sheet.legend]
    parts = layers(sheet.options.theme, sheet.options.text)["layer"]
    data: dict[str, Rows] = {part["data"]["name"]: [] for part in parts}
    if sheet.lane.height:
        lane = sheet.lane
        data["lane"].append({"x": lane.left, "x2": lane.right, "y": lane.top, "y2": lane.bottom})
    for line in sheet.grid:
        data["axis" if line.owner else "grid"].append(_segment(line))
    data["leaders"] = [_segment(line) for line in drawing.leaders]
    for text in sheet.texts:
        data[_texts_of(text.align, bold=text.bold)].append(_text(text))
    for mark in (*drawing.marks, *samples):
        for name, row in _glyph(mark):
            data[name].append(row)
    _add_paths(data, drawing, samples)
    _add_targets(data, sheet, drawing.marks)
    return data


_DATASET_OF_KIND: Final = {
    "stated": ("dots",),
    "about": ("dots", "rims"),
    "least": ("dots",),
    "most": ("hollow",),
    "words": ("claims",),
}
"""The datasets that draw the dot of each kind of mark; a range has a bar in place of a dot."""


def _glyph(mark: PlacedMark) -> Iterator[tuple[str, Datum]]:
    """The parts of one glyph, each with the name of its dataset."""
    if mark.window:
        yield "windows", _stretch(mark, mark.window)
    if mark.level:
        yield "references", _stretch(mark, mark.level)
    if mark.kind == "range":
        if mark.approximate:
            yield "vague", _stretch(mark, mark.bar)
        yield "ranges", _stretch(mark, mark.bar)
    if mark.points:
        yield "arms", _stretch(mark, (*mark.place, *mark.tip))
        yield mark.points, _point_at(mark, mark.tip)
    for name in _DATASET_OF_KIND.get(mark.kind, ()):
        yield name, _point_at(mark, mark.place)


def _segment(line: Segment) -> Datum:
    return {"x": line.x1, "y": line.y1, "x2": line.x2, "y2": line.y2}


def _stretch(mark: PlacedMark, ends: tuple[float, float, float, float]) -> Datum:
    x1, y1, x2, y2 = ends
    return {"x": x1, "y": y1, "x2": x2, "y2": y2, "color": mark.color}


def _point_at(mark: PlacedMark, place: tuple[float, float]) -> Datum:
    return {"x": place[0], "y": place[1], "color": mark.color}


def _text(text: Text) -> Datum:
    return {"x": text.x, "y": text.y, "text": text.text, "size": text.size, "color": text.color}


def _add_paths(data: dict[str, Rows], drawing: Drawing, samples: Sequence[PlacedMark]) -> None:
    """Add the corners of the lines, and of their samples in the legend."""
    paths = [
        ("steps" if path.owner else "hairlines", path.corners, path.color) for path in drawing.paths
    ]
    for sample in samples:
        if sample.kind in ("line", "across"):
            name = "steps" if sample.kind == "line" else "hairlines"
            paths.append((name, (sample.bar[:2], sample.bar[2:]), sample.color))
    for number, (name, corners, color) in enumerate(paths):
        data[name] += [
            {"x": x, "y": y, "color": color, "path": number, "order": order}
            for order, (x, y) in enumerate(corners)
        ]


def _add_targets(data: dict[str, Rows], sheet: Sheet, placed: Sequence[PlacedMark]) -> None:
    """Add the area to click of each mark, and the ring of the chosen one; no area covers another's dot."""
    usual = max(sheet.options.text * 1.1, _TARGET / 2)
    halves = clearances([mark.place for mark in placed], usual)
    for mark, half in zip(placed, halves, strict=True):
        data["targets"].append(_target(mark, half))
        if mark.mark and mark.mark.id == sheet.options.chosen:
            data["ring"].append(_point_at(mark, mark.middle))


def clearances(places: Sequence[tuple[float, float]], usual: float) -> list[float]:
    """Half the width in pixels of the area of each dot: `usual`, or half way to the nearest other dot.

    Distance is the larger of the two along the axes; dots on one place leave each other room. Two
    places in one cell are so near that the least area is theirs; only a place alone in its cell
    looks around, so the time grows with the number of dots.
    """
    cells: dict[tuple[int, int], set[tuple[float, float]]] = defaultdict(set)
    for x, y in places:
        cells[int(x // _CELL), int(y // _CELL)].add((x, y))
    return [_clearance(place, cells, 2 * usual) for place in places]


def _clearance(
    place: tuple[float, float],
    cells: Mapping[tuple[int, int], Collection[tuple[float, float]]],
    reach: float,
) -> float:
    x, y = place
    column, row = int(x // _CELL), int(y // _CELL)
    if len(cells[column, row]) > 1:
        return _LEAST_TARGET
    steps = range(-math.ceil(reach / _CELL), math.ceil(reach / _CELL) + 1)
    near = [
        max(abs(x - other_x), abs(y - other_y))
        for right, down in product(steps, repeat=2)
        if right or down
        for other_x, other_y in cells.get((column + right, row + down), ())
    ]
    return max(min([reach, *near]) / 2, _LEAST_TARGET)


def _target(placed: PlacedMark, half: float) -> Datum:
    (x, y), mark, box = placed.place, placed.mark, placed.box
    return {
        "id": mark.id,
        "described": f"{mark.label}, {mark.by}",
        "tooltip": mark.tooltip,
        "x": min(box.left, x - half),
        "x2": max(box.right, x + half),
        "y": min(box.top, y - half),
        "y2": max(box.bottom, y + half),
        "published": mark.moment,
        "value": None if mark.kind == "words" else mark.value,
        "low": mark.low,
        "high": mark.high,
        "measure": mark.measure,
    }


def _texts_of(align: str, *, bold: bool) -> str:
    return f"texts-{'bold' if bold else 'plain'}-{align}"
