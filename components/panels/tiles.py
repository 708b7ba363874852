"""One tile a metric: its latest estimate, who and when, and how it changed; it chooses the chart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import table, wording
from components.panels import view
from components.panels.state import escape, literal

if TYPE_CHECKING:
    from datetime import date

    import pandas as pd

    from components.panels.state import Page
    from components.panels.view import View
    from components.wording import Names

_IN_A_ROW: Final = 6


def show(page: Page, asked: View) -> None:
    """All tiles, side by side as far as the page is wide; the chosen one is marked."""
    names = page.known.names
    with st.container(key="tiles"):
        grid = st.grid(min(len(names), _IN_A_ROW), min_column_width=150, gap="small")
        for number, key in enumerate(names):
            with grid.cell():
                _tile(page, asked, key, number)


def _tile(page: Page, asked: View, key: str, number: int) -> None:
    names = page.known.names[key]
    told = _told(page.known.library.digest, key, asked.known, page.known.rows, names)
    with st.container(key=f"tile-{number}{'-chosen' if key == asked.metric else ''}"):
        st.html(f'<div class="tile"><p>{escape(names.title)}</p>{told}</div>')
        label = f"Show {literal(names.title)}"
        st.button(label, key=f"show-{number}", on_click=_choose, args=(key,), width="stretch")


@st.cache_data(max_entries=500, show_spinner=False)
def _told(digest: str, metric: str, known: date | None, _rows: pd.DataFrame, _names: Names) -> str:
    """What a tile says, as HTML: value, originator and date, change."""
    del digest  # it is the cache's key for the rows
    rows = _rows[_rows["metric"] == metric]
    rows = rows if known is None else table.known_on(rows, known)
    told = wording.lines(rows)
    latest = wording.latest(told)
    if latest is None:
        return '<p class="value">nothing yet</p>'
    measure = wording.measured(latest.measure, _names)
    return (
        f'<p class="value">{escape(wording.value(wording.stated(latest)))} <small>{escape(measure)}</small></p>'
        f"<p>{escape(wording.originator(latest))} · {escape(wording.published(latest))}</p>"
        f"<p>{escape(wording.change(told, _names))}</p>"
    )


def _choose(metric: str) -> None:
    view.change(metric=metric)
