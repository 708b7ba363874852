"""A metric's chart: drawn to the pixel for this page, and a click on a point opens its quote."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

import streamlit as st

from components import charts, comparisons, wording
from components.dates import say_day
from components.panels import state, view
from components.sheets import Options

if TYPE_CHECKING:
    import pandas as pd

    from components.panels.state import Page

_NARROW: Final = 480  # pixels; below it a chart needs height for what it lacks in width
_HIGHEST: Final = 1600  # pixels of a comparison; it leaves out what has no room then
_BASE: Final = 12.5  # pixels: the base size of texts on the page


class Slot(NamedTuple):
    """The room a chart gets on the page, in pixels, and how it is to be drawn there."""

    width: int
    height: int
    theme: Literal["light", "dark"]
    scale: Literal["linear", "log"]
    chosen: str = ""
    """The id of the estimate whose quote is open."""
    draw: Literal["timeline", "compare"] = "timeline"
    known: date | None = None
    """The day that the reader looks from; today unless told."""
    text: float = _BASE


def show(page: Page, metric: str, rows: pd.DataFrame, slot: Slot) -> None:
    """The chart of these rows; higher than its slot where the page is narrow."""
    names = page.known.names[metric]
    if rows.empty:
        st.text(f"{names.title}: no estimate to draw with these filters.")
        return
    is_narrow = slot.width < _NARROW
    height = round(slot.height * 1.35) if is_narrow else slot.height
    if slot.draw == "compare" and slot.text == _BASE:
        height = max(
            height, min(_HIGHEST, round(height * 0.45 + comparisons.height(len(rows), slot.text)))
        )
    options = Options(
        width=slot.width,
        height=height,
        text=slot.text - 0.5 if is_narrow else slot.text,
        theme=slot.theme,
        scale=slot.scale,
        connect=page.known.library.metrics[metric].connect,
        drawing=slot.draw,
        chosen=slot.chosen,
        as_of=say_day(slot.known or date.today()),  # noqa: DTZ011 (the reader's own day)
        digest=page.known.library.digest,
    )
    key = f"chart-{metric}"
    st.vega_lite_chart(
        spec=state.spec(page.known.library.digest, rows, names, tuple(rows["id"]), options),
        theme=None,
        width="content",
        key=key,
        on_select=lambda: _open(key, metric),
        selection_mode=[charts.SELECTION],
        alt=wording.alternative(rows, names),
    )


def _open(key: str, metric: str) -> None:
    """Open the quote behind the point that was clicked."""
    points = st.session_state[key]["selection"].get(charts.SELECTION, [])
    if points:
        view.change(metric=metric, estimate=points[0]["id"])
