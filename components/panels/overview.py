"""All metrics on one screen: what each of their estimates says, and its place among the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.page import view as views
from components.panels import chart, header

if TYPE_CHECKING:
    from components.page.snapshot import Page
    from components.page.view import View
    from components.page.viewport import Viewport


def show(page: Page, view: View, window: Viewport) -> None:
    """Title and state, and every metric as rows; a click on a row opens it on the page of its metric."""
    header.show(page, view.known, view.since)
    st.button(
        "Back to one chart",
        key="overview-back",
        on_click=views.change,
        kwargs={"view": None},
        type="tertiary",
    )
    st.html('<div class="unseen"><h2>All metrics</h2></div>')
    chart.show_all(page, view, window)
