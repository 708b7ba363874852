"""The page that opens: one chart with the evidence beside it, above it the whole state, below it everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.page import sending, viewport
from components.page.isolation import isolate
from components.panels import bottom, chart, evidence, pair, paper, top

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator

    from components.page.snapshot import Page
    from components.page.view import View
    from components.page.viewport import Viewport
    from components.table import Row


def show(page: Page, view: View, window: Viewport, hidden: DeltaGenerator) -> None:
    """Draw the chart first, as the reader waits for it, and send it; then what stands around it.

    A browser that has just opened the page gets the chart alone; the rest is drawn for the size that
    it reports through what is in the container `hidden`.
    """
    is_awaited = viewport.is_awaited()
    above = st.container(
        key="above", height=viewport.ABOVE if is_awaited else "content", border=False
    )
    if not window.is_wide:
        with above:
            top.show(page, view, window)
    rows = view.rows(page)
    left, right = window.columns(*chart.PARTS)
    with left, isolate("the chart"):
        with st.container(key="provisional" if is_awaited else None):
            chart.show(page, view, rows, window)
        if not window.is_wide:
            top.show_folded(page, view)
    if not is_awaited:
        with isolate("the print"):
            paper.prepare(page, view, rows, window)
    sending.send()
    viewport.show(hidden)
    if is_awaited:
        with above:
            viewport.wait()
        st.stop()
    with right:
        _show_evidence(page, view, rows)
    if window.is_wide:
        with above:
            top.show(page, view, window)
    bottom.show(page, view, window)


def _show_evidence(page: Page, view: View, rows: list[Row]) -> None:
    """The quote of the estimate that is open, or two quotes beside each other."""
    if view.against:
        with isolate("the two quotes"):
            pair.show(page, view, rows)
    elif view.estimate:
        with isolate("the evidence"):
            evidence.choose(page, rows, view.estimate)
            evidence.show(page, view.estimate)
            evidence.offer_pair(page, rows, view.metric)
