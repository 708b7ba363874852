"""A draft for a text: its open figures in context, and the YAML of those picked, to be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import drafts
from components.panels import state
from components.problems import count

if TYPE_CHECKING:
    from components.drafts import Opening
    from components.estimates import Notebook
    from components.panels.state import Page
    from components.seeds import Seed


@st.fragment
def show(page: Page) -> None:
    """Choose a text, pick figures that nothing accounts for yet, copy their YAML; writes no file."""
    library = page.known.library
    notebook = library.ledger.notebook
    st.html('<h2 id="draft">Add estimates from a text</h2>')
    if not library.seeds:
        st.text("No text yet: save one as .txt in the folder seeds/, and it appears here.")
        return
    known = {each.file: each.open for each in library.coverage}
    chosen = st.selectbox(
        "Text to draft from",
        sorted(library.seeds, key=lambda name: (name in known, not known.get(name), name)),
        format_func=lambda name: told(name, known.get(name)),
        key="draft-text",
    )
    _show_text(library.seeds[chosen], notebook)


def told(name: str, still_open: int | None) -> str:
    """How a text is offered: `kurier.txt: 4 open figures`; without a source when it has no count."""
    if still_open is None:
        return f"{name}: no source yet"
    return f"{name}: {count(still_open, 'open figure') if still_open else 'no open figure'}"


def context(seed: Seed, opening: Opening) -> str:
    """The passage proposed as quote with the figure marked, as HTML with all of the text escaped."""
    figure, span = opening.figure, opening.span
    before, marked, after = (
        state.escape(seed.text[start:end])
        for start, end in (
            (span.start, figure.outer_start),
            (figure.outer_start, figure.outer_end),
            (figure.outer_end, span.end),
        )
    )
    return (
        f'<p class="evidence" style="margin: 0 0 0 1.6rem">{before}<mark>{marked}</mark>{after}</p>'
    )


def _show_text(seed: Seed, notebook: Notebook) -> None:
    found = drafts.openings(seed, notebook)
    if not found:
        st.text("No open figure: every number of this text is accounted for.")
    picked = {opening.figure.start for opening in found if _pick(seed, opening)}
    draft = drafts.draft(seed, notebook, picked)
    if draft.source:
        st.text("Paste under sources:")
        st.code(draft.source, language="yaml", wrap_lines=True)
    if draft.estimates:
        st.text("Paste at the end of estimates:")
        st.code(draft.estimates, language="yaml", wrap_lines=True)


def _pick(seed: Seed, opening: Opening) -> bool:
    """Whether this figure is to be drafted; the others of a new text are set aside."""
    figure = opening.figure
    what = " ".join(filter(None, (figure.text, figure.unit)))
    line = f"line {seed.line(figure.start)}"
    key = f"draft-{seed.name}-{figure.start}"
    picked = st.checkbox(state.literal(f"{what} ({line})"), value=True, key=key)
    st.html(context(seed, opening))
    return picked
