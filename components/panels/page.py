"""The page from top to bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.panels import (
    briefing,
    chart,
    drafting,
    evidence,
    faults,
    filters,
    header,
    listing,
    reader,
    state,
    style,
    tiles,
    view,
    viewport,
    watch,
    welcome,
)

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator

    from components.panels.state import Page
    from components.panels.view import View
    from components.panels.viewport import Viewport


def show() -> None:
    """Draw the page for the reader whose run this is, when it is its turn."""
    st.set_page_config(page_title="Disputed estimates", page_icon="📈", layout="wide")
    with watch.turn():
        _draw()


def _draw() -> None:
    style.show()
    page = state.open_page()
    seen, asked = viewport.seen(), view.recall(page)
    watcher = st.container()
    if asked and asked.view == "briefing":
        with watcher:
            viewport.show()
        briefing.show(page, asked, seen)
    else:
        if asked:
            _draw_view(page, asked, seen, watcher)
        else:
            _introduce(page)
        if page.known.library.seeds:
            drafting.show(page)
        faults.show(page)
    watch.show(page.path, page.signature)


def _draw_view(page: Page, asked: View, seen: Viewport, watcher: DeltaGenerator) -> None:
    """The chart that was asked for is sent first, as it is what one waits for; then what stands above it."""
    rows = asked.lines(page)
    above = st.container(key="above")
    left, right = seen.columns(0.62, 0.38)
    with left:
        chart.show_asked(page, asked, rows, seen)
    with watcher:
        viewport.show()
    if viewport.is_coming():  # it draws the chart first; the whole page is drawn for what it tells
        with above:
            viewport.wait()
        st.stop()
    if asked.estimate:
        with right:
            evidence.choose(page, rows, asked.estimate)
            evidence.show(page, asked.estimate)
    with above:
        _introduce(page)
        tiles.show(page, asked)
        filters.show(page, asked)
    if asked.estimate:
        listing.show(page, rows, asked.estimate)
    chart.show_others(page, asked, seen)
    if asked.text:
        reader.show(page, asked)


def _introduce(page: Page) -> None:
    header.show(page)
    if state.is_new(page):
        welcome.show(page)
