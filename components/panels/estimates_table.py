"""The estimates of one metric as a table; choosing a row opens its quote, by keyboard too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from components import table
from components.findings import descriptions
from components.page import widgets

if TYPE_CHECKING:
    from components.page.snapshot import Page
    from components.table import Names, Row


def show(page: Page, rows: list[Row], chosen: str) -> None:
    """One row an estimate, newest first; cells are shown as text, never as markup."""
    names = page.snapshot.names[rows[0].metric]
    ordered = sorted(rows, key=table.order, reverse=True)
    key = widgets.versioned_key("pick-row", chosen)
    st.dataframe(
        _frame(ordered, names),
        hide_index=True,
        key=key,
        on_select=lambda: _open(key, ordered),
        selection_mode="single-row",
        alt=f"Estimates of {names.title}",
    )


def _frame(rows: list[Row], names: Names) -> pd.DataFrame:
    """What the table shows of these rows; columns that would be empty are left out."""
    columns = {
        "Published": [descriptions.published(row) for row in rows],
        "Estimate": [descriptions.in_full(row.amount, row.measure, names) for row in rows],
        "Originator": [descriptions.originator(row) for row in rows],
        "Printed by": [row.outlet for row in rows],
        "Quote": [row.quote for row in rows],
        "In English": [row.translation for row in rows],
        "Converted": [descriptions.rate(row) for row in rows],
        "Place": [f"seeds/{row.file}:{row.line}" for row in rows],
    }
    return pd.DataFrame({name: cells for name, cells in columns.items() if any(cells)})


def _open(key: str, rows: list[Row]) -> None:
    """Open the quote behind the row that was chosen."""
    chosen = st.session_state[key]["selection"]["rows"]
    if chosen and chosen[0] < len(rows):
        row = rows[chosen[0]]
        widgets.request("pick-row", key, row.id, metric=row.metric, estimate=row.id)
