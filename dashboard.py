"""The page from top to bottom. Run it with `streamlit run dashboard.py`."""

from __future__ import annotations

import streamlit as st

from components.panels import (
    briefing,
    chart,
    drafting,
    evidence,
    faults,
    filters,
    header,
    listing,
    reader,
    state,
    style,
    tiles,
    view,
    viewport,
    welcome,
)

st.set_page_config(page_title="Disputed estimates", page_icon="📈", layout="wide")
style.show()
page = state.open_page()
seen = viewport.seen()
asked = view.recall(page)
watcher = st.container()

if asked and asked.view == "briefing":
    with watcher:
        viewport.show()
    briefing.show(page, asked, seen)
    state.watch(page.path, page.signature)
    st.stop()

above = st.container(key="above" if asked else None)
if asked:
    rows = asked.of(page)
    left, right = (
        st.columns([0.62, 0.38], gap="medium") if seen.is_wide else (st.container(), st.container())
    )
    with left:  # the first to be sent, as it is what one waits for
        slot = chart.Slot(
            seen.share(0.62), 430, seen.theme, asked.scale, asked.estimate, asked.draw, asked.known
        )
        chart.show(page, asked.metric, rows, slot)

with watcher:
    viewport.show()
if viewport.is_coming():  # let it draw the chart first; the whole page is drawn for what it tells
    with above:
        viewport.wait()
    st.stop()

if asked and asked.estimate:
    with right:
        evidence.choose(page, rows, asked.estimate)
        evidence.show(page, asked.estimate)

with above:
    header.show(page)
    if state.is_new(page):
        welcome.show(page)
    if asked:
        tiles.show(page, asked)
        filters.show(page, asked)

if asked:
    if asked.estimate:
        listing.show(page, rows, asked.estimate)

    others = [metric for metric in page.known.names if metric != asked.metric]
    if others:
        st.html("<h2>All charts</h2>")
        columns = st.columns(2, gap="medium") if seen.is_wide else [st.container()]
        for number, metric in enumerate(others):
            with columns[number % len(columns)]:
                usual = page.known.library.metrics[metric].scale
                slot = chart.Slot(
                    seen.share(0.5), 400, seen.theme, usual, draw=asked.draw, known=asked.known
                )
                chart.show_latest(page, metric, asked.beside(page, metric), slot)

    if asked.text:
        reader.show(page, asked)
    if page.known.library.seeds:
        drafting.show(page)

faults.show(page)
state.watch(page.path, page.signature)
