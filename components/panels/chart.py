"""A metric's chart: drawn to the pixel for this page, and a click on a point opens its quote."""

from __future__ import annotations

from datetime import date
from itertools import cycle
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

import streamlit as st

from components.dates import say_day
from components.drawing import charts, comparisons
from components.drawing.sheet import Options
from components.page import snapshot, view
from components.panels import downloads

if TYPE_CHECKING:
    from components.page.snapshot import Page
    from components.page.view import View
    from components.page.viewport import Viewport
    from components.table import Row

_NARROW: Final = 480  # pixels; below it a chart needs height for what it lacks in width
_MOST_BESIDE: Final = 300
_HIGHEST: Final = 1600  # pixels of a comparison; it leaves out what has no room then
_BASE: Final = 12.5  # pixels: the base size of texts on the page


PARTS: Final = (0.62, 0.38)
"""How a wide page is shared by the chart that was asked for and what stands beside it."""


class _Slot(NamedTuple):
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


def prepare(page: Page, asked: View, seen: Viewport) -> None:
    """Lay the chart of this view out, for `show_asked` to find."""
    if rows := asked.rows(page):
        _spec(page, asked.metric, rows, _slot(asked, seen))


def show_asked(page: Page, asked: View, rows: list[Row], seen: Viewport) -> None:
    """The chart that was asked for, with its point chosen."""
    _show(page, asked.metric, rows, _slot(asked, seen))


def show_others(page: Page, asked: View, seen: Viewport) -> None:
    """A chart for each metric but the one that was asked for, two beside each other on a wide page."""
    others = [metric for metric in page.snapshot.names if metric != asked.metric]
    if not others:
        return
    st.html("<h2>All charts</h2>")
    for column, metric in zip(cycle(seen.columns(0.5, 0.5)), others, strict=False):
        scale = page.snapshot.library.metrics[metric].scale
        width = seen.share(0.5)
        slot = _Slot(width, 400, seen.theme, scale, draw=asked.draw, known=asked.known)
        with column:
            _show_latest(page, metric, asked.beside(page, metric), slot)


def _slot(asked: View, seen: Viewport) -> _Slot:
    width = seen.share(PARTS[0])
    return _Slot(width, 430, seen.theme, asked.scale, asked.estimate, asked.draw, asked.known)


def _show(page: Page, metric: str, rows: list[Row], slot: _Slot) -> None:
    names = page.snapshot.names[metric]
    if not rows:
        is_filtered = any(row.metric == metric for row in page.snapshot.rows)
        why = "no estimate to draw with these filters" if is_filtered else "no estimate yet"
        st.text(f"{names.title}: {why}.")
        return
    key = view.anew(f"chart-{metric}", slot.chosen)
    st.vega_lite_chart(
        spec=_spec(page, metric, rows, slot),
        theme=None,
        width="content",
        key=key,
        on_select=lambda: _open(key, metric),
        selection_mode=[charts.SELECTION],
        alt=snapshot.alternative(page.snapshot.library.digest, rows, names, snapshot.ids(rows)),
    )


def _spec(page: Page, metric: str, rows: list[Row], slot: _Slot) -> dict[str, Any]:
    """The chart of these rows; higher than its slot where the page is narrow."""
    is_narrow = slot.width < _NARROW
    height = round(slot.height * 1.35) if is_narrow else slot.height
    if slot.draw == "compare":
        height = max(
            height, min(_HIGHEST, round(height * 0.45 + comparisons.height(len(rows), _BASE)))
        )
    options = Options(
        width=slot.width,
        height=height,
        text=_BASE - 0.5 if is_narrow else _BASE,
        theme=slot.theme,
        scale=slot.scale,
        connect=page.snapshot.library.metrics[metric].connect,
        drawing=slot.draw,
        chosen=slot.chosen,
        as_of=say_day(slot.known or date.today()),  # noqa: DTZ011 (the reader's own day)
        digest=page.snapshot.library.digest,
    )
    return snapshot.spec(
        options.digest, rows, page.snapshot.names[metric], snapshot.ids(rows), options
    )


def _show_latest(page: Page, metric: str, rows: list[Row], slot: _Slot) -> None:
    """As `_show`, with its picture; of very many estimates the latest, and it says so."""
    if len(rows) > _MOST_BESIDE:
        st.text(
            f"{page.snapshot.names[metric].title}: the latest {_MOST_BESIDE} of {len(rows):,}; choose it for all."
        )
        last = sorted(rows, key=lambda row: row.published.latest)[-_MOST_BESIDE:]
        rows = sorted(last, key=lambda row: row.position)
    _show(page, metric, rows, slot)
    downloads.show(page, metric, rows, scale=slot.scale, known=slot.known, drawing=slot.draw)


def _open(key: str, metric: str) -> None:
    """Open the quote behind the point that was clicked."""
    points = st.session_state[key]["selection"].get(charts.SELECTION, [])
    if points:
        view.change(metric=metric, estimate=points[0]["id"])
