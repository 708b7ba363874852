"""One metric as a Vega-Lite chart: the layers, declared once with Altair and filled with marks.

The layers are the same for every chart of one theme and text size, so Altair builds and checks
them once a process; a chart is these layers with its own data. That takes a few milliseconds
where building each chart anew took 300.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import altair as alt
import numpy as np

from components.drawing import comparisons, lettering, marks, timelines
from components.drawing.sheets import THEMES, Options, Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.drawing.geometry import Segment
    from components.drawing.marks import Drawing, PlacedMark
    from components.table import Names, Row

SELECTION: Final = "chosen"
"""Name of the selection parameter; an event holds `[{"id": …}]` under it."""

ROLE: Final = "estimate"
"""The aria-roledescription of the one area per estimate that can be clicked."""

_TARGET: Final = 24  # pixels: the least size of what can be clicked (WCAG 2.2, target size)
_LEAST_TARGET: Final = 3  # pixels around a dot that can be clicked however crowded it is
_WAYS: Final = ("up", "down", "left", "right")
_STYLES: Final = [(bold, align) for bold in (False, True) for align in ("left", "right", "center")]

Rows = list[dict[str, Any]]


def spec(rows: Sequence[Row], names: Names, options: Options) -> dict[str, Any]:
    """The Vega-Lite dict of one metric's rows; a pure function."""
    room = comparisons if options.drawing == "compare" else timelines
    return fill(room.draw(rows, names, options))


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
    drawn = _on(dataset).mark_rule(aria=False, **style)
    return drawn.encode(_x(), _y(), *(_color(name) for name in colored), *_ends())


def _line(dataset: str, **style: Any) -> alt.Chart:
    drawn = _on(dataset).mark_line(aria=False, **style)
    return drawn.encode(_x(), _y(), _color(), alt.Detail("path:N"), alt.Order("order:Q"))


def _point(dataset: str, **style: Any) -> alt.Chart:
    return (
        _on(dataset)
        .mark_point(filled=True, opacity=1, aria=False, **style)
        .encode(_x(), _y(), _color())
    )


def _outline(dataset: str, **style: Any) -> alt.Chart:
    drawn = _on(dataset).mark_point(**{"shape": "circle", "opacity": 1, "aria": False, **style})
    return drawn.encode(_x(), _y(), stroke=alt.Stroke("color:N", scale=None, legend=None))


def _writing(align: str, *, bold: bool) -> alt.Chart:
    drawn = _on(_texts_of(align, bold=bold)).mark_text(
        align=align, baseline="alphabetic", fontWeight="bold" if bold else "normal", aria=False
    )
    size = alt.Size("size:Q", scale=None, legend=None)
    return drawn.encode(_x(), _y(), _color(), size, alt.Text("text:N"))


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
    sheet, spots = drawing.sheet, drawing.spots
    shown = [*spots, *(marks.sample(sheet, glyph) for glyph in sheet.legend)]
    ranges = [spot for spot in shown if spot.kind == "range"]
    return {
        "lane": _lane(sheet),
        "grid": [_segment(line) for line in sheet.grid if not line.owner],
        "axis": [_segment(line) for line in sheet.grid if line.owner],
        "windows": [_stretch(spot, spot.window) for spot in shown if spot.window],
        "references": [_stretch(spot, spot.level) for spot in spots if spot.level],
        "steps": _corners(drawing, shown, "line"),
        "hairlines": _corners(drawing, shown, "across"),
        "leaders": [_segment(line) for line in drawing.leaders],
        "vague": [_stretch(spot, spot.bar) for spot in ranges if spot.approximate],
        "ranges": [_stretch(spot, spot.bar) for spot in ranges],
        "arms": [_stretch(spot, (*spot.place, *spot.tip)) for spot in shown if spot.points],
        **{
            way: [_point_at(spot, spot.tip) for spot in shown if spot.points == way]
            for way in _WAYS
        },
        "dots": [
            _point_at(spot, spot.place)
            for spot in shown
            if spot.kind in ("stated", "about", "least")
        ],
        "rims": [_point_at(spot, spot.place) for spot in shown if spot.kind == "about"],
        "hollow": [_point_at(spot, spot.place) for spot in shown if spot.kind == "most"],
        "claims": [_point_at(spot, spot.place) for spot in shown if spot.kind == "words"],
        "ring": [
            _point_at(spot, spot.middle)
            for spot in spots
            if spot.mark and spot.mark.id == sheet.options.chosen
        ],
        "targets": _targets_of(sheet, spots),
        **{
            _texts_of(align, bold=bold): _written(sheet, align, bold=bold)
            for bold, align in _STYLES
        },
    }


def _lane(sheet: Sheet) -> Rows:
    lane = sheet.lane
    return (
        [{"x": lane.left, "x2": lane.right, "y": lane.top, "y2": lane.bottom}]
        if lane.height
        else []
    )


def _segment(line: Segment) -> dict[str, float]:
    return {"x": line.x1, "y": line.y1, "x2": line.x2, "y2": line.y2}


def _stretch(spot: PlacedMark, ends: tuple[float, float, float, float]) -> dict[str, Any]:
    x1, y1, x2, y2 = ends
    return {"x": x1, "y": y1, "x2": x2, "y2": y2, "color": spot.color}


def _point_at(spot: PlacedMark, place: tuple[float, float]) -> dict[str, Any]:
    return {"x": place[0], "y": place[1], "color": spot.color}


def _corners(drawing: Drawing, shown: list[PlacedMark], kind: str) -> Rows:
    """The corners of the lines of one kind, and of their sample in the legend."""
    paths = [
        (path.corners, path.color) for path in drawing.paths if bool(path.owner) is (kind == "line")
    ]
    paths += [((spot.bar[:2], spot.bar[2:]), spot.color) for spot in shown if spot.kind == kind]
    return [
        {"x": x, "y": y, "color": color, "path": number, "order": order}
        for number, (corners, color) in enumerate(paths)
        for order, (x, y) in enumerate(corners)
    ]


def _targets_of(sheet: Sheet, spots: list[PlacedMark]) -> Rows:
    """The area to click of each mark, and the data it stands for; no area covers another mark's dot."""
    usual = max(sheet.options.text * 1.1, _TARGET / 2)
    places = np.array(sorted(spot.place for spot in spots)).reshape(-1, 2)
    return [_target(spot, clearance(spot.place, places, usual)) for spot in spots]


def clearance(place: tuple[float, float], places: np.ndarray, usual: float) -> float:
    """Half the width in pixels of an area around a dot: `usual`, or half way to the nearest other dot.

    `places` are the dots, of shape (n, 2), in order of x, so that only those near enough to matter
    are looked at.
    """
    x, _ = place
    first, last = np.searchsorted(places[:, 0], (x - 2 * usual, x + 2 * usual))
    apart = np.abs(places[first:last] - place).max(axis=1)
    nearest = apart[apart > 0].min(initial=2 * usual)
    return max(min(usual, float(nearest) / 2), _LEAST_TARGET)


def _target(spot: PlacedMark, half: float) -> dict[str, Any]:
    (x, y), mark, box = spot.place, spot.mark, spot.box
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


def _written(sheet: Sheet, align: str, *, bold: bool) -> Rows:
    return [
        {"x": text.x, "y": text.y, "text": text.text, "size": text.size, "color": text.color}
        for text in sheet.texts
        if (text.bold, text.align) == (bold, align)
    ]
