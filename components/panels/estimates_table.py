"""The estimates of one metric as a table; choosing a row opens its quote, by keyboard too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pandas as pd
import streamlit as st

from components import table
from components.findings import descriptions, verdicts
from components.page import widgets
from components.page.callbacks import uninterrupted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from components.naming import Names
    from components.page.snapshot import Page
    from components.page.view import View
    from components.table import Row

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


def show(page: Page, rows: list[Row], view: View) -> None:
    """One row an estimate, newest first; cells are shown as text, never as markup."""
    chosen = view.estimate
    names = page.snapshot.names[rows[0].metric]
    ordered = sorted(rows, key=table.order, reverse=True)
    key = widgets.versioned_key("pick-row", chosen)
    with st.container(key=f"table-{min(len(rows), 10)}"):
        st.dataframe(
            _frame(ordered, names, chosen, _news(page, view)),
            hide_index=True,
            key=key,
            on_select=lambda: _open(key, ordered),
            selection_mode="single-row",
            alt=f"Estimates of {names.title}",
        )


def _news(page: Page, view: View) -> dict[str, str]:
    """What came of each estimate since the day of the view: `new`, `revised` or `withdrawn`."""
    return {each.row.id: each.kind for each in page.published_since(view.since)}


def _frame(rows: list[Row], names: Names, chosen: str, news: Mapping[str, str]) -> pd.DataFrame:
    """What the table shows of these rows; columns that would be empty are left out.

    The verdict is that on all figures of the row's measure that are shown.
    The row whose quote is open is ticked in a column of its own: a row that Streamlit selects by
    default can no longer be changed by keyboard.
    """
    columns = {name: [cell(row) for row in rows] for name, cell in _CELLS.items()}
    values = [descriptions.in_full(row, names) for row in rows]
    ticks = {"Open": ["✓" if row.id == chosen else "" for row in rows]}
    found = {each.measure: each for each in verdicts.verdicts(rows, {names.key: names})}
    columns = (
        ticks
        | {"Since": [news.get(row.id, "") for row in rows]}
        | {"Published": columns.pop("Published"), "Estimate": values}
        | {"Originator": columns.pop("Originator")}
        | {"Agreement": [verdicts.WORDS.get(found[row.measure].verdict, "") for row in rows]}
        | columns
    )
    return pd.DataFrame({name: cells for name, cells in columns.items() if any(cells)})


@uninterrupted
def _open(key: str, rows: list[Row]) -> None:
    """Open the quote behind the row that was chosen."""
    chosen = st.session_state[key]["selection"]["rows"]
    if chosen and chosen[0] < len(rows):
        row = rows[chosen[0]]
        widgets.request("pick-row", key, row.id, metric=row.metric, estimate=row.id)
