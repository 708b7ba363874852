"""The estimates of one metric as a table; choosing a row opens its quote, by keyboard too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pandas as pd
import streamlit as st

from components import table
from components.findings import descriptions
from components.page import widgets

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.page.snapshot import Page
    from components.table import Names, Row

_CELLS: Final[dict[str, Callable[[Row], str]]] = {
    "Published": descriptions.published,
    "Originator": descriptions.originator,
    "How they know": lambda row: ", ".join(row.basis) or "not stated",
    "Printed by": lambda row: row.outlet,
    "Quote": lambda row: row.quote,
    "In English": lambda row: row.translation,
    "Converted": descriptions.rate,
    "Place": lambda row: f"seeds/{row.file}:{row.line}",
}
"""The columns beside the estimate itself, and the cell of a row in each."""


def show(page: Page, rows: list[Row], chosen: str) -> None:
    """One row an estimate, newest first; cells are shown as text, never as markup."""
    names = page.snapshot.names[rows[0].metric]
    ordered = sorted(rows, key=table.order, reverse=True)
    key = widgets.versioned_key("pick-row", chosen)
    with st.container(key=f"table-{min(len(rows), 10)}"):
        st.dataframe(
            _frame(ordered, names, chosen),
            hide_index=True,
            key=key,
            on_select=lambda: _open(key, ordered),
            selection_mode="single-row",
            alt=f"Estimates of {names.title}",
        )


def _frame(rows: list[Row], names: Names, chosen: str) -> pd.DataFrame:
    """What the table shows of these rows; columns that would be empty are left out.

    The row whose quote is open is ticked in a column of its own: a row that Streamlit selects by
    default can no longer be changed by keyboard.
    """
    columns = {name: [cell(row) for row in rows] for name, cell in _CELLS.items()}
    values = [descriptions.in_full(row.amount, row.measure, names) for row in rows]
    ticks = {"Open": ["✓" if row.id == chosen else "" for row in rows]}
    columns = ticks | {"Published": columns.pop("Published"), "Estimate": values, **columns}
    return pd.DataFrame({name: cells for name, cells in columns.items() if any(cells)})


def _open(key: str, rows: list[Row]) -> None:
    """Open the quote behind the row that was chosen."""
    chosen = st.session_state[key]["selection"]["rows"]
    if chosen and chosen[0] < len(rows):
        row = rows[chosen[0]]
        widgets.request("pick-row", key, row.id, metric=row.metric, estimate=row.id)
