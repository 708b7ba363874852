"""Two quotes beside each other: those that decide whether the figures of a measure agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.findings import descriptions, verdicts
from components.page import view as views
from components.page.escaping import escape
from components.panels import evidence

if TYPE_CHECKING:
    from components.page.snapshot import Page
    from components.page.view import View
    from components.table import Row


def show(page: Page, view: View, rows: list[Row]) -> None:
    """What decides the verdict, then both quotes; each opens alone with all that is known of it."""
    found = verdicts.line(rows, page.snapshot.names[view.metric])
    pair = [row for key in (view.against, view.estimate) for row in rows if row.id == key]
    if {*(found.between or ())} == {view.against, view.estimate}:
        st.html(f'<p class="verdict">{escape(found.text)}</p>')
    for column, row in zip(st.columns(2, gap="small"), pair, strict=True):
        with column:
            st.html(_quote(page, row))
            st.button(
                "All about it",
                key=f"alone-{row.id}",
                on_click=views.change,
                kwargs={"estimate": row.id},
                type="tertiary",
            )


def _quote(page: Page, row: Row) -> str:
    """The value and who said it when, then the quote in its paragraph, as HTML."""
    library, estimate = page.snapshot.library, page.snapshot.estimates[row.id]
    value = descriptions.in_full(row, page.snapshot.names[row.metric])
    said = f"{descriptions.originator(row)}, {descriptions.published(row)}"
    translation = f'<p class="translation">{escape(row.translation)}</p>' if row.translation else ""
    lang = library.sources[row.source].lang
    return (
        f'<section class="evidence" aria-label="Evidence of {escape(value)}"><p class="head"><b>{escape(value)}</b><br>'
        f'{escape(said)}</p><blockquote lang="{escape(lang)}">{evidence.passage(library, estimate)}</blockquote>'
        f'{translation}<p class="counted">{escape(row.outlet)}</p></section>'
    )
