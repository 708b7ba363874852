"""The layers of a chart, declared once with Altair; a chart is these layers with its own data.

They are the same for every chart of one theme and text size, so Altair builds and checks them
once a process; a chart then takes a few milliseconds where building each anew took 300.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import altair as alt

from components.drawing import lettering
from components.drawing.sheet import THEMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.drawing.sheet import Theme

SELECTION: Final = "chosen"
"""Name of the selection parameter; an event holds `[{"id": …}]` under it."""
VERDICT: Final = "verdict"
"""Name of the parameter of a click on the verdict; an event holds `[{"id": …, "against": …}]` under it."""

ROLE: Final = "estimate"
"""The aria-roledescription of the one area per estimate that can be clicked."""

WAYS: Final = {
    "up": {"x1": 0, "y1": 1, "x2": 0, "y2": 0},
    "down": {"x1": 0, "y1": 0, "x2": 0, "y2": 1},
    "right": {"x1": 0, "y1": 0, "x2": 1, "y2": 0},
    "left": {"x1": 1, "y1": 0, "x2": 0, "y2": 0},
}
"""The ways in which an open bound fades, as the ends of a gradient across its box."""
_FADE: Final = "fade"
_STYLES: Final = [(bold, align) for bold in (False, True) for align in ("left", "right", "center")]


@lru_cache(maxsize=16)
def layers(theme: str, size: float) -> dict[str, Any]:
    """The layers as a dict that names its datasets and has none; not to be changed."""
    colors = THEMES[theme]
    dot = (size * 0.84) ** 2
    parts = [
        _rect("lane", color=colors.band),
        _rule("grid", color=colors.grid),
        _rule("axis", color=colors.axis),
        _colored_rect("strip"),
        _colored_rect("bands", opacity=0.16),
        _rule("windows", "color", strokeWidth=size * 0.62, opacity=0.22),
        _rect(_FADE, color="").encode(alt.Opacity("opacity:Q", scale=None)),
        _rule("references", "color", strokeWidth=size * 0.1, strokeDash=[size * 0.5, size * 0.33]),
        _line("steps", strokeWidth=size * 0.13, opacity=0.7, strokeJoin="miter"),
        _line("hairlines", strokeWidth=size * 0.13, strokeDash=[size * 0.12, size * 0.32]),
        _rule("brackets", color=colors.quiet, strokeWidth=size * 0.1),
        _colored_rect("bars"),
        _rule("whiskers", "color", strokeWidth=size * 0.17),
        _colored_rect("caps"),
        _dot("dots", size=dot),
        _point("claims", shape="diamond", size=dot),
        *(_halo(align, colors.paper, size, bold=bold) for bold, align in _STYLES),
        *(_writing(align, bold=bold) for bold, align in _STYLES),
        _rule("strikes", "color", strokeWidth=size * 0.11),
        _rect("chosen", filled=False, stroke=colors.ink, strokeWidth=size * 0.14),
        _verdict(),
        _targets(),
    ]
    chart = alt.LayerChart(
        layer=parts,
        padding=0,
        autosize=alt.AutoSizeParams(type="none"),
        background=colors.paper,
        config=alt.Config(font=lettering.FONT, view=alt.ViewConfig(stroke=None)),
    )
    made = chart.to_dict(validate=False)  # a test validates the whole
    groups = [_fades(part, colors) if _is_fade(part) else [part] for part in made["layer"]]
    return {**made, "layer": [part for group in groups for part in group]}


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


def _dot(dataset: str, **style: Any) -> alt.Chart:
    return _point(dataset, **style).encode(alt.Shape("shape:N", scale=None, legend=None))


def _colored_rect(dataset: str, **style: Any) -> alt.Chart:
    return _rect(dataset, **style).encode(_color())


def _is_fade(part: Mapping[str, Any]) -> bool:
    return part["data"]["name"] == _FADE


def _fades(part: Mapping[str, Any], colors: Theme) -> list[dict[str, Any]]:
    """The layer once for each colour and way, as a gradient cannot be the value of a channel.

    They are half of all layers; Altair would make each of them anew.
    """
    return [
        {
            **part,
            "data": {"name": f"{_FADE}-{way}-{color}"},
            "mark": {**part["mark"], "color": _gradient(color, ends)},
        }
        for color in (*colors.measures, colors.quiet)
        for way, ends in WAYS.items()
    ]


def _gradient(color: str, ends: Mapping[str, float]) -> dict[str, Any]:
    """From the colour to nothing of it; `transparent` would go through grey."""
    stops = [{"offset": 0, "color": color}, {"offset": 1, "color": f"{color}00"}]
    return {"gradient": "linear", **ends, "stops": stops}


def _halo(align: str, paper: str, size: float, *, bold: bool) -> alt.Chart:
    """The labels once more behind themselves, broader and in the colour of the paper."""
    layer = _on(texts_of(align, bold=bold, family="halo")).mark_text(
        align=align,
        baseline="alphabetic",
        fontWeight="bold" if bold else "normal",
        color=paper,
        stroke=paper,
        strokeWidth=size * 0.3,
        strokeJoin="round",
        aria=False,
    )
    return layer.encode(_x(), _y(), _text_size(), alt.Text("text:N"))


def _text_size() -> alt.Size:
    return alt.Size("size:Q", scale=None, legend=None)


def _writing(align: str, *, bold: bool) -> alt.Chart:
    layer = _on(texts_of(align, bold=bold)).mark_text(
        align=align, baseline="alphabetic", fontWeight="bold" if bold else "normal", aria=False
    )
    return layer.encode(_x(), _y(), _color(), _text_size(), alt.Text("text:N"))


def _targets() -> alt.Chart:
    """One unseen area an estimate, which can be clicked, shows the tooltip and is read out."""
    return (
        _on("targets")
        .mark_rect(opacity=0, cursor="pointer", ariaRoleDescription=ROLE)
        .encode(_x(), _y(), *_ends(), alt.Description("described:N"), alt.Tooltip("tooltip:N"))
        .add_params(alt.selection_point(name=SELECTION, fields=["id"], empty=False, toggle=False))
    )


def _verdict() -> alt.Chart:
    """An unseen area over the verdict, a click on which opens the two figures that decide it."""
    return (
        _on(VERDICT)
        .mark_rect(opacity=0, cursor="pointer", ariaRoleDescription="verdict")
        .encode(_x(), _y(), *_ends(), alt.Description("described:N"), alt.Tooltip("tooltip:N"))
        .add_params(
            alt.selection_point(name=VERDICT, fields=["id", "against"], empty=False, toggle=False)
        )
    )


def texts_of(align: str, *, bold: bool, family: str = "texts") -> str:
    """The name of the dataset of texts of one weight and alignment; `halo` for what is behind them."""
    return f"{family}-{'bold' if bold else 'plain'}-{align}"
