"""The quote behind a point in its paragraph, with who, how many and when marked, and the facts about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import table
from components.findings import descriptions, verdicts
from components.page import view
from components.page.callbacks import uninterrupted
from components.page.escaping import escape
from components.panels import facts, marking, reader, selects
from components.panels.marking import Highlight
from components.problems import plural
from components.proof import context, originator_rules, time_rules
from components.proof.evidence import resolve
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.entries.records import Estimate
    from components.library import Library
    from components.page.snapshot import Page
    from components.table import Row


def choose(page: Page, rows: list[Row], chosen: str) -> None:
    """The list of the estimates, newest first: the keyboard's way to a quote."""
    names = page.snapshot.names
    labels = {
        row.id: f"{descriptions.in_full(row, names[row.metric])}, {descriptions.originator(row)}"
        for row in sorted(rows, key=table.order, reverse=True)
    }
    selects.show_list("The quote behind", "estimate", labels, chosen)


def show(page: Page, chosen: str) -> None:
    """The evidence of one estimate: its quote in its paragraph, and the facts about it."""
    library, estimate = page.snapshot.library, page.snapshot.estimates[chosen]
    row = page.snapshot.row(chosen)
    source = library.sources[row.source]
    translation = f'<p class="translation">{escape(row.translation)}</p>' if row.translation else ""
    st.html(
        f'<section class="evidence" aria-label="Evidence"><p class="counted">{escape(appearances(estimate))}</p>'
        f'<blockquote lang="{escape(source.lang)}">{passage(library, estimate)}</blockquote>'
        f"{translation}{facts.listed(page.snapshot, estimate, row)}</section>"
    )
    for label, address in (("Address", source.url), ("Archived copy", source.archived)):
        if address:
            st.caption(f"{label}, to copy")
            st.code(address, language=None, wrap_lines=True)
    st.button("Read in the source", key="read", on_click=_read, args=(row.source,), type="tertiary")


def offer_pair(page: Page, rows: list[Row], metric: str) -> None:
    """A button that opens the two quotes that decide whether the figures agree, where two do."""
    found = verdicts.line(rows, page.snapshot.names[metric])
    if found.between:
        against, estimate = found.between
        st.button(
            f"{found.verdict}: the two quotes that decide it",
            key="pair",
            on_click=view.change,
            kwargs={"estimate": estimate, "against": against},
            type="tertiary",
        )


@uninterrupted
def _read(source: str) -> None:
    """Open the text in the reader and scroll to the quote."""
    view.change(text=source)
    reader.scroll_to_quote()


def appearances(estimate: Estimate) -> str:
    """`3 appearances in 1 text, 1 originator`: repeating a claim makes it no second one."""
    texts = {claim.source or estimate.source for claim in (estimate, *estimate.restated)}
    return (
        f"{plural(1 + len(estimate.restated), 'appearance')} in {plural(len(texts), 'text')}, "
        f"{plural(len(estimate.by), 'originator')}"
    )


def passage(library: Library, estimate: Estimate) -> str:
    """The quote and the passages that name its originators, marked in the words around them, as HTML."""
    seed = library.seeds[library.sources[estimate.source].file]
    quote = seed.find(estimate.quote)[0]
    naming = context.attributions(estimate, seed)
    marks = [Highlight(quote, "quote"), *(Highlight(span, "naming") for span in naming)]
    proofs = [
        Highlight(_stated_at(library, estimate, quote), "figure"),
        *_proofs(library, estimate),
    ]
    return marking.passages(seed, marks, proofs)


def _proofs(library: Library, estimate: Estimate) -> Iterator[Highlight]:
    """Where the originators are named, and where the times of the figure are stated."""
    evidence = library.proofs.evidence_for(estimate)
    if evidence is None:
        return
    spans = [evidence.span, *context.attributions(estimate, evidence.seed)]
    for name in (*estimate.by, *estimate.via):
        for span in originator_rules.named_at(name, spans, evidence, library.proofs):
            yield Highlight(span, "name")
    for key in ("as_of", "said"):
        if getattr(estimate, key) is not None:
            for span in time_rules.stated_at(estimate, key, library.proofs):
                yield Highlight(span, "time")


def _stated_at(library: Library, estimate: Estimate, quote: Span) -> Span:
    """Where the figure, or the words, that the estimate rests on stand in the text."""
    evidence = library.proofs.evidence_for(estimate)
    figure = evidence.proof(resolve(estimate, estimate)) if evidence else None
    if figure is not None:
        return Span(figure.outer_start, figure.outer_end)
    seed = library.seeds[library.sources[estimate.source].file]
    words = seed.find(estimate.words or "")
    return next((span for span in words if quote.holds(span)), Span(quote.start, quote.start))
