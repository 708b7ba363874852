"""The page on paper: a block that only print shows, with the chart as an image, the table and the quotes."""

from __future__ import annotations

import base64
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import table
from components.dates import say_day
from components.export import images
from components.export.renderer import RenderError
from components.findings import descriptions
from components.page.escaping import escape
from components.panels import chart

if TYPE_CHECKING:
    from concurrent.futures import Future

    from components.page.snapshot import Page
    from components.page.view import View
    from components.page.viewport import Viewport
    from components.table import Row


_EXECUTOR: Final = ThreadPoolExecutor(1, "paper")


def prepare(page: Page, view: View, rows: list[Row], window: Viewport) -> Future[str]:
    """The print-only block of this view, made while the rest of the page is.

    The bench row "filter at 10,000 estimates" fails when the page waits for its picture.
    """
    shown = view.metric, view.scale, view.draw, view.since, view.day
    key = ("paper", *shown, tuple(row.id for row in rows), window)
    return page.snapshot.once(key, lambda: _EXECUTOR.submit(block, page, view, rows, window))


def show(page: Page, view: View, rows: list[Row], window: Viewport) -> None:
    """The print-only block of this view."""
    st.html(prepare(page, view, rows, window).result())


def block(page: Page, view: View, rows: list[Row], window: Viewport) -> str:
    """Title, chart, and each estimate with its quote, as HTML; the texts are escaped."""
    names = page.snapshot.names[view.metric]
    about = f"{names.title}: {names.subtitle}" if names.subtitle else names.title
    title = page.today.library.title or page.path.name
    items = "".join(_item(page, row) for row in sorted(rows, key=table.order, reverse=True))
    return (
        f'<div class="paper"><h1>{escape(title)}</h1>'
        f"<p>{escape(about)}. Known on {say_day(view.day)}.</p>"
        f"{_image(page, view, rows, window)}"
        "<table><thead><tr><th>Published</th><th>Estimate</th><th>Originator</th><th>How they know</th>"
        f"<th>Printed by</th></tr></thead>{items}</table></div>"
    )


def _item(page: Page, row: Row) -> str:
    """The line of one estimate, and below it the quote and where it stands."""
    lang = page.snapshot.library.sources[row.source].lang
    value = descriptions.in_full(row, page.snapshot.names[row.metric])
    basis = ", ".join(row.basis) or "not stated"
    cells = (descriptions.published(row), value, descriptions.originator(row), basis, row.outlet)
    line = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    translation = f" {escape(row.translation)}" if row.translation else ""
    place = f"seeds/{row.file} line {row.line}"
    return (
        f'<tbody><tr>{line}</tr><tr><td colspan="5"><q lang="{escape(lang)}">{escape(row.quote)}</q>'
        f"{translation} <small>{escape(place)} {escape(row.url)}</small></td></tr></tbody>"
    )


def _image(page: Page, view: View, rows: list[Row], window: Viewport) -> str:
    """The light picture of the chart on the page; nothing where there is none."""
    if not rows:
        return ""
    spec = chart.on_paper(page, view, rows, window)
    try:
        drawn = base64.b64encode(images.render(spec, "svg")).decode()
    except RenderError as reason:
        return f"<p>{escape(str(reason))}</p>"
    return f'<img src="data:image/svg+xml;base64,{drawn}" alt="{escape(spec["description"])}">'
