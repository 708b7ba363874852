"""What stands above the chart, and on a phone behind it: title, state, tiles and filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.page import serving, snapshot
from components.page.escaping import escape
from components.page.isolation import isolate
from components.panels import filters, finder, header, tiles, welcome

if TYPE_CHECKING:
    from components.page.snapshot import Page
    from components.page.view import View
    from components.page.viewport import Viewport


def show(page: Page, view: View | None, window: Viewport) -> None:
    """Title, state, tiles and filters; on a phone the tiles as one row and then the title alone."""
    if view and not window.is_wide:
        _show_tiles(page, view, window)
    with isolate("the header"):
        if warning := serving.warning():
            st.html(f'<p class="exposed" role="alert">{escape(warning)}</p>')
        days = (view.known, view.since) if view else (None, None)
        header.show(page, *days, with_state=window.is_wide or view is None)
        if snapshot.is_new(page):
            welcome.show(page)
    if view and window.is_wide:
        _show_tiles(page, view, window)
        with isolate("the filters"):
            filters.show(page, view)
            filters.show_unknown(view)
        with isolate("what was found"):
            finder.show(page, view)


def show_folded(page: Page, view: View) -> None:
    """What has no room beside the chart: how it is drawn, the filters, which unfold, and the state."""
    with isolate("the filters"):
        filters.show_drawing(view)
        with st.expander("Filters and picture"):
            filters.show(page, view, with_drawing=False)
        filters.show_unknown(view)
    with isolate("what was found"):
        finder.show(page, view)
    with isolate("the header"):
        header.show_state(page, view.known, view.since)


def _show_tiles(page: Page, view: View, window: Viewport) -> None:
    with isolate("the tiles"):
        tiles.show(page, view, small=not window.is_wide)
