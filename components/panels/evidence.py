"""The quote behind a point, inside the paragraph around it, and how the figure came to be known."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import streamlit as st

from components import table
from components.dates import say
from components.findings import descriptions
from components.page import view
from components.page.snapshot import escape, ids
from components.problems import plural
from components.proof.evidence import resolve
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.entries.records import Estimate, Restatement, Source
    from components.library import Library
    from components.page.snapshot import Page, Snapshot
    from components.table import Names, Row


def choose(page: Page, rows: list[Row], chosen: str) -> None:
    """The list of the estimates, newest first: the keyboard's way to a quote."""
    labels = _labels(page.snapshot.library.digest, ids(rows), rows, page.snapshot.names)
    key = view.widget("estimate", chosen)
    st.session_state[key] = chosen
    st.selectbox(
        "The quote behind",
        list(labels),
        format_func=lambda key: labels.get(key, key),
        key=key,
        on_change=view.pick,
        args=("estimate", key, labels),
        label_visibility="collapsed",
    )


@st.cache_data(max_entries=100, show_spinner=False)
def _labels(digest: str, shown: str, _rows: list[Row], _names: dict[str, Names]) -> dict[str, str]:
    """Each estimate in words, by id, the newest first; no two alike, as the browser tells the words."""
    del digest, shown  # they are the cache's key for the rows
    ordered = sorted(_rows, key=table.order, reverse=True)
    told = {
        row.id: f"{descriptions.in_full(row.amount, row.measure, _names[row.metric])}, {descriptions.originator(row)}"
        for row in ordered
    }
    often = Counter(told.values())
    return {
        row.id: f"{told[row.id]}, {descriptions.published(row)} ({row.id})"
        if often[told[row.id]] > 1
        else told[row.id]
        for row in ordered
    }


def show(page: Page, chosen: str) -> None:
    """The evidence of one estimate."""
    found = page.snapshot.library
    st.html(_told(found.digest, chosen, page.snapshot))
    source = page.snapshot.estimates[chosen].source
    st.button("Read in the source", key="read", on_click=_read, args=(source,), type="tertiary")


@st.cache_data(max_entries=500, show_spinner=False)
def _told(digest: str, chosen: str, _known: Snapshot) -> str:
    """The quote of an estimate in its paragraph, and the facts about it, as HTML."""
    del digest  # it is the cache's key for what is known
    found, estimate = _known.library, _known.estimates[chosen]
    row = next(row for row in _known.rows if row.id == chosen)
    facts = "".join(
        f"<dt>{escape(term)}</dt><dd>{told}</dd>"
        for term, told in _facts(found, estimate, row)
        if told
    )
    translation = f'<p class="translation">{escape(row.translation)}</p>' if row.translation else ""
    return (
        f'<div class="evidence"><p class="counted">{escape(appearances(estimate))}</p>'
        f'<blockquote lang="{escape(found.sources[estimate.source].lang)}">{_passage(found, estimate)}</blockquote>'
        f"{translation}<dl>{facts}</dl></div>"
    )


def _read(source: str) -> None:
    """Open the text in the reader and bring the quote into sight."""
    view.change(text=source)
    st.session_state["sought"] = st.session_state.get("sought", 0) + 1


def appearances(estimate: Estimate) -> str:
    """`3 appearances in 1 text, 1 originator`: repeating a claim makes it no second one."""
    outlets = {again.source or estimate.source for again in (estimate, *estimate.restated)}
    return f"{plural(1 + len(estimate.restated), 'appearance')} in {plural(len(outlets), 'text')}, 1 originator"


def _passage(found: Library, estimate: Estimate) -> str:
    """The quote, marked, with its figure in bold and the words around it, as HTML."""
    seed = found.seeds[found.sources[estimate.source].file]
    quote = seed.find(estimate.quote)[0]
    whole, shown = seed.paragraph(quote), seed.around(quote)
    start, end = _stated_at(found, estimate, quote)

    def part(start: int, end: int) -> str:
        return escape(seed.text[start:end])

    return (
        f"{'… ' if shown.start > whole.start else ''}{part(shown.start, quote.start)}"
        f"<mark>{part(quote.start, start)}<b>{part(start, end)}</b>{part(end, quote.end)}</mark>"
        f"{part(quote.end, shown.end)}{' …' if shown.end < whole.end else ''}"
    )


def _stated_at(found: Library, estimate: Estimate, quote: Span) -> Span:
    """Where the figure, or the words, that the estimate rests on stand in the text."""
    proved = found.proofs.evidence_for(estimate)
    figure = proved.proof(resolve(estimate, estimate)) if proved else None
    if figure is not None:
        return Span(figure.outer_start, figure.outer_end)
    seed = found.seeds[found.sources[estimate.source].file]
    words = seed.find(estimate.words or "")
    return next((span for span in words if quote.holds(span)), Span(quote.start, quote.start))


def _facts(found: Library, estimate: Estimate, row: Row) -> Iterator[tuple[str, str]]:
    """Term and HTML of each fact about an estimate, in the order a reader asks for them."""
    source = found.sources[estimate.source]
    yield "Originator", escape(estimate.by)
    yield "Passed on by", escape(", ".join(estimate.via))
    yield "Printed by", escape(_outlet(source))
    yield "Where", escape(f"{estimate.where}, seeds/{source.file} line {row.line}")
    yield "Converted", escape(descriptions.rate(row))
    yield "About", escape(say(estimate.as_of)) if estimate.as_of else ""
    yield "Published", _dating(source)
    yield "Also", "<br>".join(_again(found, again) for again in estimate.restated)
    yield "Note", escape(row.note) if row.note else ""


def _outlet(source: Source) -> str:
    return f"{source.outlet}: {source.title}" if source.title else source.outlet


def _dating(source: Source) -> str:
    when = escape(say(source.published))
    if source.dated_by is None and source.because is None:
        return when
    quote = f"<q>{escape(source.dated_by)}</q> " if source.dated_by else ""
    return f"<details><summary>{when}: how it is known</summary>{quote}{escape(source.because or '')}</details>"


def _again(found: Library, again: Restatement) -> str:
    outlet = f"{found.sources[again.source].outlet}, " if again.source in found.sources else ""
    return f"{escape(outlet + again.where)}: <q>{escape(' '.join(again.quote.split()))}</q>"
