"""A draft for a text: its open figures in context, and the YAML of those picked, to be copied."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Final

import streamlit as st

from components.intake import drafts
from components.page import snapshot, view
from components.problems import plural

if TYPE_CHECKING:
    from components.entries.records import ParsedFile
    from components.intake.drafts import Opening
    from components.library import Library
    from components.page.snapshot import Page
    from components.texts.seeds import Seed

_MOST: Final = 300  # figures to pick from: each is a box to tick, and thousands stall the page


@st.fragment
def show(page: Page) -> None:
    """Choose a text, pick figures that nothing accounts for yet, copy their YAML; writes no file."""
    library = page.snapshot.library
    st.html('<h2 id="draft">Add estimates from a text</h2>')
    if not library.seeds:
        st.text("No text yet: save one as .txt in the folder seeds/, and it appears here.")
        return
    _show_text(library, library.seeds[_choose(_texts(library.digest, library))])


def _choose(texts: dict[str, str]) -> str:
    """The text to draft from; it stays chosen when the list says something else of it.

    The list is a new one then, as the browser tells a choice in the words that it was offered in.
    """
    names, chosen = list(texts), st.session_state.get("draft-from")
    chosen = st.selectbox(
        "Text to draft from",
        names,
        index=names.index(chosen) if chosen in names else 0,
        format_func=texts.get,
        key=view.anew("draft-text", str(texts)),
    )
    st.session_state["draft-from"] = chosen
    return chosen


@st.cache_data(max_entries=4, show_spinner=False)
def _texts(digest: str, _library: Library) -> dict[str, str]:
    """How each text is offered, by its name: those without a source first, then the open ones."""
    del digest  # it is the cache's key for the library
    known = {each.file: each.open for each in _library.coverage}
    ordered = sorted(_library.seeds, key=lambda name: (name in known, not known.get(name), name))
    return {name: told(name, known.get(name)) for name in ordered}


def told(name: str, still_open: int | None) -> str:
    """How a text is offered: `kurier.txt: 4 open figures`; without a source when it has no count."""
    if still_open is None:
        return f"{name}: no source yet"
    return f"{name}: {plural(still_open, 'open figure') if still_open else 'no open figure'}"


def context(seed: Seed, opening: Opening) -> str:
    """The passage proposed as quote with the figure marked, as HTML with all of the text escaped."""
    figure, span = opening.figure, opening.span
    before, marked, after = (
        snapshot.escape(seed.text[start:end])
        for start, end in (
            (span.start, figure.outer_start),
            (figure.outer_start, figure.outer_end),
            (figure.outer_end, span.end),
        )
    )
    return (
        f'<p class="evidence" style="margin: 0 0 0 1.6rem">{before}<mark>{marked}</mark>{after}</p>'
    )


def _show_text(library: Library, seed: Seed) -> None:
    parsed = library.proofs.parsed
    still_open = _count(library.digest, seed.name, seed, parsed)
    if not still_open:
        st.text("No open figure: every number of this text is accounted for.")
    if still_open > _MOST:
        told = plural(still_open, "open figure")
        st.text(f"{told}, too many to pick from here. A draft of all of them is printed by")
        command = f"python -m components draft {shlex.quote(f'seeds/{seed.name}')}"
        st.code(command, language=None, wrap_lines=True)
        return
    found = _openings(library.digest, seed.name, seed, parsed)
    picked = {opening.figure.start for opening in found if _pick(seed, opening)}
    draft = _draft(library.digest, seed.name, sorted(picked), seed, parsed)
    if draft.source:
        st.text("Paste under sources:")
        st.code(draft.source, language="yaml", wrap_lines=True)
    if draft.estimates:
        st.text("Paste at the end of estimates:")
        st.code(draft.estimates, language="yaml", wrap_lines=True)


@st.cache_data(max_entries=50, show_spinner=False)
def _count(digest: str, name: str, _seed: Seed, _notebook: ParsedFile) -> int:
    """As `drafts.count_open`, from the cache when nothing of it changed."""
    del digest, name
    return drafts.count_open(_seed, _notebook)


@st.cache_resource(max_entries=50, show_spinner=False)
def _openings(digest: str, name: str, _seed: Seed, _notebook: ParsedFile) -> list[Opening]:
    """As `drafts.openings`, from the cache when nothing of it changed."""
    del digest, name
    return drafts.openings(_seed, _notebook)


@st.cache_resource(max_entries=50, show_spinner=False)
def _draft(
    digest: str, name: str, picked: list[int], _seed: Seed, _notebook: ParsedFile
) -> drafts.Draft:
    """As `drafts.draft`, from the cache when nothing of it changed."""
    del digest, name
    return drafts.draft(_seed, _notebook, picked)


def _pick(seed: Seed, opening: Opening) -> bool:
    """Whether this figure is to be drafted; the others of a new text are set aside."""
    figure = opening.figure
    what = " ".join(filter(None, (figure.text, figure.unit)))
    line = f"line {seed.line(figure.start)}"
    key = f"draft-{seed.name}-{figure.start}"
    picked = st.checkbox(snapshot.literal(f"{what} ({line})"), value=True, key=key)
    st.html(context(seed, opening))
    return picked
