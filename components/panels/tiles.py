"""One tile a metric: its latest estimate, who and when, and how it changed; it chooses the chart."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import wording
from components.panels import view
from components.panels.state import literal

if TYPE_CHECKING:
    from components.panels.state import Page
    from components.panels.view import View

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
    rows = asked.seen(page.known.rows)
    rows = rows[rows["metric"] == key]
    latest = wording.latest(rows)
    told, who = "nothing yet", ""
    if latest is not None:
        measure = wording.measured(latest.measure, names)
        told = f"{escape(wording.value(wording.stated(latest)))} <small>{escape(measure)}</small>"
        who = f"{wording.originator(latest)} · {wording.published(latest)}"
    with st.container(key=f"tile-{number}{'-chosen' if key == asked.metric else ''}"):
        st.html(
            f'<div class="tile"><p>{escape(names.title)}</p><p class="value">{told}</p>'
            f"<p>{escape(who)}</p><p>{escape(wording.change(rows, names))}</p></div>"
        )
        label = f"Show {literal(names.title)}"
        st.button(label, key=f"show-{number}", on_click=_choose, args=(key,), width="stretch")


def _choose(metric: str) -> None:
    view.change(metric=metric)
