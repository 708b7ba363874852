"""The quote behind a point in its paragraph, and who said it, where and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import table
from components.dates import say
from components.findings import descriptions
from components.page import view
from components.page.escaping import escape
from components.panels import selects
from components.problems import plural
from components.proof.evidence import resolve
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.entries.records import Estimate, Restatement, Source
    from components.library import Library
    from components.page.snapshot import Page
    from components.table import Row


def choose(page: Page, rows: list[Row], chosen: str) -> None:
    """The list of the estimates, newest first: the keyboard's way to a quote."""
    names = page.snapshot.names
    labels = {
        row.id: f"{descriptions.in_full(row.amount, row.measure, names[row.metric])}, {descriptions.originator(row)}"
        for row in sorted(rows, key=table.order, reverse=True)
    }
    selects.show_list("The quote behind", "estimate", labels, chosen)


def show(page: Page, chosen: str) -> None:
    """The evidence of one estimate: its quote in its paragraph, and the facts about it."""
    library, estimate = page.snapshot.library, page.snapshot.estimates[chosen]
    row = next(row for row in page.snapshot.rows if row.id == chosen)
    facts = "".join(
        f"<dt>{escape(term)}</dt><dd>{described}</dd>"
        for term, described in _facts(library, estimate, row)
        if described
    )
    translation = f'<p class="translation">{escape(row.translation)}</p>' if row.translation else ""
    st.html(
        f'<div class="evidence"><p class="counted">{escape(appearances(estimate))}</p>'
        f'<blockquote lang="{escape(library.sources[row.source].lang)}">{_passage(library, estimate)}</blockquote>'
        f"{translation}<dl>{facts}</dl></div>"
    )
    st.button("Read in the source", key="read", on_click=_read, args=(row.source,), type="tertiary")


def _read(source: str) -> None:
    """Open the text in the reader and scroll to the quote."""
    view.change(text=source)
    st.session_state["scroll-to-quote"] = st.session_state.get("scroll-to-quote", 0) + 1


def appearances(estimate: Estimate) -> str:
    """`3 appearances in 1 text, 1 originator`: repeating a claim makes it no second one."""
    texts = {claim.source or estimate.source for claim in (estimate, *estimate.restated)}
    return f"{plural(1 + len(estimate.restated), 'appearance')} in {plural(len(texts), 'text')}, 1 originator"


def _passage(library: Library, estimate: Estimate) -> str:
    """The quote, marked, with its figure in bold and the words around it, as HTML."""
    seed = library.seeds[library.sources[estimate.source].file]
    quote = seed.find(estimate.quote)[0]
    whole, shown = seed.paragraph(quote), seed.around(quote)
    start, end = _stated_at(library, estimate, quote)

    def part(start: int, end: int) -> str:
        return escape(seed.text[start:end])

    return (
        f"{'… ' if shown.start > whole.start else ''}{part(shown.start, quote.start)}"
        f"<mark>{part(quote.start, start)}<b>{part(start, end)}</b>{part(end, quote.end)}</mark>"
        f"{part(quote.end, shown.end)}{' …' if shown.end < whole.end else ''}"
    )


def _stated_at(library: Library, estimate: Estimate, quote: Span) -> Span:
    """Where the figure, or the words, that the estimate rests on stand in the text."""
    evidence = library.proofs.evidence_for(estimate)
    figure = evidence.proof(resolve(estimate, estimate)) if evidence else None
    if figure is not None:
        return Span(figure.outer_start, figure.outer_end)
    seed = library.seeds[library.sources[estimate.source].file]
    words = seed.find(estimate.words or "")
    return next((span for span in words if quote.holds(span)), Span(quote.start, quote.start))


def _facts(library: Library, estimate: Estimate, row: Row) -> Iterator[tuple[str, str]]:
    """Term and HTML of each fact about an estimate, in the order a reader asks for them."""
    source = library.sources[estimate.source]
    yield "Originator", escape(" and ".join(estimate.by))
    yield "Passed on by", escape(", ".join(estimate.via))
    yield "Printed by", escape(_outlet(source))
    yield "Where", escape(f"{estimate.where}, seeds/{source.file} line {row.line}")
    yield "Converted", escape(descriptions.rate(row))
    yield "About", escape(say(estimate.as_of)) if estimate.as_of else ""
    yield "Published", _dating(source)
    yield "Also", "<br>".join(_restatement(library, each) for each in estimate.restated)
    yield "Note", escape(row.note) if row.note else ""


def _outlet(source: Source) -> str:
    return f"{source.outlet}: {source.title}" if source.title else source.outlet


def _dating(source: Source) -> str:
    when = escape(say(source.published))
    if source.dated_by is None and source.because is None:
        return when
    quote = f"<q>{escape(source.dated_by)}</q> " if source.dated_by else ""
    return f"<details><summary>{when}: how it is known</summary>{quote}{escape(source.because or '')}</details>"


def _restatement(library: Library, restated: Restatement) -> str:
    source = library.sources.get(restated.source or "")
    outlet = f"{source.outlet}, " if source else ""
    return f"{escape(outlet + restated.where)}: <q>{escape(' '.join(restated.quote.split()))}</q>"
