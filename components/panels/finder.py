"""What has the words that are looked for; a hit opens its evidence, or its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.findings import descriptions, search
from components.page import view as views
from components.page.callbacks import uninterrupted
from components.page.escaping import literal
from components.panels import reader
from components.problems import plural

if TYPE_CHECKING:
    from components.findings.search import Hit
    from components.page.snapshot import Page, Snapshot
    from components.page.view import View

_MOST: Final = 12


def show(page: Page, view: View) -> None:
    """The hits of the view's words, one button each; nothing without words."""
    if not view.q:
        return
    snapshot = page.snapshot
    hits = snapshot.once(("hits", view.q), lambda: _hits(snapshot, view.q))
    with st.container(key="hits", border=True):
        more = f", the first {_MOST} of them" if len(hits) > _MOST else ""
        st.text(f"{plural(len(hits), 'hit')} for “{view.q}”{more}")
        for number, hit in enumerate(hits[:_MOST]):
            st.button(
                literal(label(snapshot, hit)),
                key=f"hit-{number}",
                on_click=_open,
                args=(snapshot, hit),
                type="tertiary",
            )
        st.button("Close", key="hits-close", on_click=views.change, kwargs={"q": None})


def label(snapshot: Snapshot, hit: Hit) -> str:
    """What a hit says: the estimate or the outlet, and the words in what stands around them."""
    if not hit.estimate:
        return f"{snapshot.library.sources[hit.source].outlet}, in the text: {hit.excerpt}"
    row = snapshot.row(hit.estimate)
    value = descriptions.in_full(row, snapshot.names[row.metric])
    return f"{value}, {descriptions.originator(row)}, in the {hit.field}: {hit.excerpt}"


def _hits(snapshot: Snapshot, words: str) -> list[Hit]:
    library = snapshot.library
    texts = {
        key: library.seeds[source.file].text
        for key, source in library.sources.items()
        if source.file in library.seeds
    }
    return search.matches(words, snapshot.rows, texts)


@uninterrupted
def _open(snapshot: Snapshot, hit: Hit) -> None:
    """Open the estimate of a hit, free of filters that would hide it; of a hit in a text, the text."""
    if hit.estimate:
        metric = snapshot.estimates[hit.estimate].metric
        everything = dict.fromkeys(("by", "basis", "measure"))
        views.change(**everything, metric=metric, estimate=hit.estimate, text=hit.source)
    else:
        views.change(text=hit.source)
        reader.scroll_to_quote()
