"""The estimates of one metric as a table; choosing a row opens its quote, by keyboard too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from components import table
from components.findings import descriptions
from components.page import snapshot, view

if TYPE_CHECKING:
    from components.page.snapshot import Page
    from components.table import Names, Row


def show(page: Page, rows: list[Row], chosen: str) -> None:
    """One row an estimate, newest first; cells are shown as text, never as markup."""
    ids, shown = _table(page.snapshot.library.digest, snapshot.ids(rows), rows, page.snapshot.names)
    key = view.widget("row", chosen)
    st.dataframe(
        shown,
        hide_index=True,
        key=key,
        on_select=lambda: _open(key, ids),
        selection_mode="single-row",
        alt=f"Estimates of {page.snapshot.names[rows[0].metric].title}",
    )


@st.cache_data(max_entries=100, show_spinner=False)
def _table(
    digest: str, shown: str, _rows: list[Row], _names: dict[str, Names]
) -> tuple[list[tuple[str, str]], pd.DataFrame]:
    """Metric and id of each row, and what the table shows of it."""
    del digest, shown  # they are the cache's key for the rows
    ordered = sorted(_rows, key=table.order, reverse=True)
    told = pd.DataFrame(
        {
            "Published": [descriptions.published(row) for row in ordered],
            "Estimate": [
                descriptions.in_full(row.amount, row.measure, _names[row.metric]) for row in ordered
            ],
            "Originator": [descriptions.originator(row) for row in ordered],
            "Printed by": [row.outlet for row in ordered],
            "Quote": [row.quote for row in ordered],
            "In English": [row.translation for row in ordered],
            "Converted": [descriptions.rate(row) for row in ordered],
            "Place": [f"seeds/{row.file}:{row.line}" for row in ordered],
        }
    )
    for name in ("In English", "Converted"):
        if not told[name].any():
            del told[name]
    return [(row.metric, row.id) for row in ordered], told


def _open(key: str, ids: list[tuple[str, str]]) -> None:
    """Open the quote behind the row that was chosen."""
    chosen = st.session_state[key]["selection"]["rows"]
    if chosen and chosen[0] < len(ids):
        metric, estimate = ids[chosen[0]]
        if view.accept("row", key, estimate):
            view.change(metric=metric, estimate=estimate)
