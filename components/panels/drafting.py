"""A draft for a text: its open figures in context, and the YAML of those picked, to be copied."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Final

import streamlit as st

from components.intake import drafts
from components.page import widgets
from components.page.escaping import escape, literal
from components.page.isolation import isolate
from components.panels import selects
from components.problems import plural

if TYPE_CHECKING:
    from components.intake.drafts import Opening
    from components.library import Library
    from components.page.snapshot import Page, Snapshot
    from components.texts.seeds import Seed

_MOST: Final = 300  # figures to pick from: each is a box to tick, and thousands stall the page


@st.fragment
def show(page: Page) -> None:
    """Choose one of the texts, pick figures that nothing accounts for yet, copy their YAML.

    No file is written.
    """
    with isolate("the drafts"):  # within the fragment, which runs again without the page
        st.html('<h2 id="draft">Add estimates from a text</h2>')
        seeds = page.snapshot.library.seeds
        _show_text(page.snapshot, seeds[_choose(_texts(page.snapshot.library))])


def _choose(texts: dict[str, str]) -> str:
    """The text to draft from; it stays chosen when its words in the list change.

    The list is a new one then, as the browser reports a choice by the words that it was offered in.
    """
    names, chosen = list(texts), st.session_state.get("draft-from")
    chosen = st.selectbox(
        "Text to draft from",
        names,
        index=names.index(chosen) if chosen in names else 0,
        format_func=texts.get,
        key=widgets.versioned_key("draft-text", str(texts)),
    )
    st.session_state["draft-from"] = chosen
    return chosen


def _texts(library: Library) -> dict[str, str]:
    """The words of each text in the list, by its name: those without a source first, then the open ones."""
    still_open = {each.file: each.open for each in library.coverage}
    ordered = sorted(
        library.seeds, key=lambda name: (name in still_open, not still_open.get(name), name)
    )
    return selects.unique_labels({name: label(name, still_open.get(name)) for name in ordered})


def label(name: str, still_open: int | None) -> str:
    """`kurier.txt: 4 open figures`; without a source when it has no count."""
    if still_open is None:
        return f"{name}: no source yet"
    return f"{name}: {plural(still_open, 'open figure') if still_open else 'no open figure'}"


def context(seed: Seed, opening: Opening) -> str:
    """The passage proposed as quote with the figure marked, as HTML with all of the text escaped."""
    figure, span = opening.figure, opening.span
    before, marked, after = (
        escape(seed.text[start:end])
        for start, end in (
            (span.start, figure.outer_start),
            (figure.outer_start, figure.outer_end),
            (figure.outer_end, span.end),
        )
    )
    return (
        f'<p class="evidence" style="margin: 0 0 0 1.6rem">{before}<mark>{marked}</mark>{after}</p>'
    )


def _show_text(snapshot: Snapshot, seed: Seed) -> None:
    parsed = snapshot.library.proofs.parsed
    still_open = snapshot.once(("open", seed.name), lambda: drafts.count_open(seed, parsed))
    if not still_open:
        st.text("No open figure: every number of this text is accounted for.")
    if still_open > _MOST:
        figures = plural(still_open, "open figure")
        st.text(f"{figures}, too many to pick from here. A draft of all of them is printed by")
        command = f"python -m components draft {shlex.quote(f'seeds/{seed.name}')}"
        st.code(command, language=None, wrap_lines=True)
        return
    openings = snapshot.once(("openings", seed.name), lambda: drafts.openings(seed, parsed))
    starts = tuple(opening.figure.start for opening in openings if _pick(seed, opening))
    key = ("draft", seed.name, starts)
    draft = snapshot.once(key, lambda: drafts.draft(seed, parsed, starts))
    if draft.source:
        st.text("Paste under sources:")
        st.code(draft.source, language="yaml", wrap_lines=True)
    if draft.estimates:
        st.text("Paste at the end of estimates:")
        st.code(draft.estimates, language="yaml", wrap_lines=True)


def _pick(seed: Seed, opening: Opening) -> bool:
    """Whether this figure is to be drafted; the others of a new text are set aside."""
    figure = opening.figure
    words = " ".join(filter(None, (figure.text, figure.unit)))
    line = f"line {seed.line(figure.start)}"
    key = f"draft-{seed.name}-{figure.start}"
    is_picked = st.checkbox(literal(f"{words} ({line})"), value=True, key=key)
    st.html(context(seed, opening))
    return is_picked
