"""One metric as a Vega-Lite chart: marks, lines and texts in pixels as the data of its layers."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Any, Final

from components.drawing import comparisons, figure_labels, marks, timelines
from components.drawing.geometry import Box
from components.drawing.layers import VERDICT, WAYS, layers, texts_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from components.drawing.geometry import Segment
    from components.drawing.marks import Drawing, PlacedMark
    from components.drawing.sheet import Options, Sheet, Text, VerdictArea
    from components.naming import Names
    from components.table import Row

_TARGET: Final = 24  # pixels: the least size of what can be clicked (WCAG 2.2, target size)
_LEAST_TARGET: Final = 3  # pixels around a dot that can be clicked however crowded it is
_CELL: Final = 2 * _LEAST_TARGET

Datum = dict[str, Any]
Rows = list[Datum]


def fitted(rows: Sequence[Row], names: Names, options: Options) -> Options:
    """The options with rows in place of a timeline on which not every label has room.

    For the labels' sake a timeline first does without the strip below its axis.
    """
    if options.drawing == "compare":
        return options
    for each in (options, replace(options, strip=False)):
        if timelines.fits(rows, names, each):
            return each
    return as_rows(rows, options)


def as_rows(rows: Sequence[Row], options: Options) -> Options:
    """The options of a timeline without room for its labels, which is shown as rows and says why."""
    has_numbers = any(row.amount.kind != "words" for row in rows)
    reason = "a timeline has no room for the labels" if has_numbers else "there is no number"
    return replace(options, drawing="compare", remark=f"shown as rows: {reason}")


def spec(rows: Sequence[Row], names: Names, options: Options) -> dict[str, Any]:
    """The Vega-Lite dict of one metric's rows; a pure function."""
    kind = comparisons if options.drawing == "compare" else timelines
    return fill(kind.draw(rows, names, options))


def fill(drawing: Drawing) -> dict[str, Any]:
    """The Vega-Lite dict of a drawing."""
    options, data = drawing.sheet.options, _datasets(drawing)
    drawn = layers(options.theme, options.text)
    unused = {
        name for name, rows in data.items() if not rows and name.startswith(("fade-", VERDICT))
    }
    return {
        **drawn,
        "layer": [part for part in drawn["layer"] if part["data"]["name"] not in unused],
        "width": options.width,
        "height": options.height,
        "datasets": {name: rows for name, rows in data.items() if name not in unused},
    }


# --- Data -------------------------------------------------------------------------------------


def _datasets(drawing: Drawing) -> dict[str, Rows]:
    """The rows of each layer, by the name of its dataset."""
    sheet = drawing.sheet
    samples = [marks.sample(sheet, glyph) for glyph in sheet.legend]
    parts = layers(sheet.options.theme, sheet.options.text)["layer"]
    data: dict[str, Rows] = {part["data"]["name"]: [] for part in parts}
    if sheet.lane.height:
        data["lane"].append(_corners(sheet.lane))
    for line in sheet.grid:
        data["axis" if line.owner else "grid"].append(_segment(line))
    for mark in (*drawing.marks, *samples):
        for name, row in _glyph(mark):
            data[name].append(row)
    data["strip"] = [{**_corners(box), "color": color} for box, color in sheet.strip]
    data["bands"] = [{**_corners(box), "color": color} for box, color in drawing.bands]
    data["strikes"] += [{**_segment(line), "color": line.owner} for line in drawing.strikes]
    _add_texts(data, sheet)
    _add_paths(data, drawing)
    _add_targets(data, sheet, drawing.marks)
    if sheet.verdict:
        data[VERDICT].append(_verdict(sheet.verdict))
    return data


def _add_texts(data: dict[str, Rows], sheet: Sheet) -> None:
    """Add the texts, and what stands behind the labels within the plot."""
    for text in sheet.texts:
        data[texts_of(text.align, bold=text.bold)].append(_text(text))
        if text.part == "label" and text.y < sheet.plot.bottom and text.x > sheet.plot.left:
            data[texts_of(text.align, bold=text.bold, family="halo")].append(_text(text))


_DATASETS: Final = {
    "dot": "dots", "bar": "bars", "whisker": "whiskers", "cap": "caps", "claim": "claims",
}  # fmt: skip
"""The dataset of each kind of shape; those of fades have their way and colour in their names."""
_FAINT: Final = 0.5  # the opacity of the fades of what was revised


def _glyph(mark: PlacedMark) -> Iterator[tuple[str, Datum]]:
    """The parts of one glyph, each with the name of its dataset."""
    if mark.window:
        yield "windows", _stretch(mark, mark.window)
    if mark.level:
        yield "references", _stretch(mark, mark.level)
    for shape in mark.shapes:
        row = {**_stretch(mark, shape[1:]), "shape": mark.dot}
        if shape.kind in WAYS:
            row["opacity"] = _FAINT if mark.faint else 1
            yield f"fade-{shape.kind}-{mark.fade or mark.color}", row
        else:
            yield _DATASETS[shape.kind], row
    if mark.strike:
        yield "strikes", _stretch(mark, mark.strike)


def _segment(line: Segment) -> Datum:
    return {"x": line.x1, "y": line.y1, "x2": line.x2, "y2": line.y2}


def _corners(box: Box) -> Datum:
    return {"x": box.left, "x2": box.right, "y": box.top, "y2": box.bottom}


def _stretch(mark: PlacedMark, ends: Sequence[float]) -> Datum:
    x1, y1, x2, y2 = ends
    return {"x": x1, "y": y1, "x2": x2, "y2": y2, "color": mark.color}


def _text(text: Text) -> Datum:
    return {"x": text.x, "y": text.y, "text": text.text, "size": text.size, "color": text.color}


def _add_paths(data: dict[str, Rows], drawing: Drawing) -> None:
    """Add lines and brackets, and their samples in the legend."""
    sheet = drawing.sheet
    size = sheet.options.text
    paths, brackets = list(drawing.paths), list(drawing.brackets)
    for glyph in sheet.legend:
        ends = (glyph.x - size * 0.7, glyph.y), (glyph.x + size * 0.7, glyph.y)
        if glyph.kind in marks.LINES:
            paths.append(marks.Path(ends, marks.line_color(sheet.theme, glyph.kind), glyph.kind))
        elif glyph.kind == "bracket":
            brackets.append(Box(ends[0][0], glyph.y - size * 0.4, ends[1][0], glyph.y + size * 0.4))
    for number, path in enumerate(paths):
        data["steps" if path.kind == "line" else "hairlines"] += [
            {"x": x, "y": y, "color": path.color, "path": number, "order": order}
            for order, (x, y) in enumerate(path.corners)
        ]
    for box in brackets:
        data["brackets"] += [_segment(edge) for edge in figure_labels.edges(box, size * 0.28)]


def _add_targets(data: dict[str, Rows], sheet: Sheet, placed: Sequence[PlacedMark]) -> None:
    """Add the area to click of each mark, and the sign of the chosen one; no area covers another's dot."""
    usual = max(sheet.options.text * 1.1, _TARGET / 2)
    halves = clearances([mark.place for mark in placed], usual)
    for mark, half in zip(placed, halves, strict=True):
        data["targets"].append(_target(mark, half))
        if mark.mark and mark.mark.id == sheet.options.chosen:
            frame = mark.area or Box(*mark.place, *mark.place).grown(sheet.options.text * 0.78)
            data["chosen"].append(_corners(frame))


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


def _verdict(verdict: VerdictArea) -> Datum:
    one, other = verdict.between
    tooltip = "opens the two quotes that decide it, beside each other"
    corners = _corners(verdict.box)
    return {
        "id": other,
        "against": one,
        "described": f"{verdict.text}; {tooltip}",
        "tooltip": tooltip,
        **corners,
    }


def _target(placed: PlacedMark, half: float) -> Datum:
    (x, y), mark = placed.place, placed.mark
    box = placed.area or Box(x, y, x, y).grown(half)
    return {
        "id": mark.id,
        "described": f"{mark.label}, {mark.by}",
        "tooltip": mark.tooltip,
        **_corners(box),
        "published": mark.moment,
        "value": None if mark.in_words else mark.value,
        "low": mark.low,
        "high": mark.high,
        "measure": mark.measure,
    }
