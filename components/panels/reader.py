"""A source text as a whole, with its quotes and the state of each of its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from components.page import view as views
from components.page.callbacks import uninterrupted
from components.panels import selects
from components.problems import without_controls
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.library import Library
    from components.page.snapshot import Page
    from components.page.view import View
    from components.proof.index import ClassifiedFigure, Quote

_STATES: Final = {
    "curated": "curated",
    "set aside": "set aside, with a reason",
    "by rule": "date, age or designation, by rule",
    "open": "open: neither curated nor set aside",
}

_STYLE: Final = """
:host { display: block; }
.legend { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; font-size: 0.8rem; margin: 0 0 0.6rem; padding: 0; }
.legend li { list-style: none; }
.text { white-space: pre-wrap; line-height: 1.6; font-size: 0.9rem; max-width: 130ch; max-height: 32rem; overflow-y: auto;
  border: 1px solid var(--st-border-color); border-radius: 6px; padding: 0.8rem 1rem; overflow-wrap: anywhere; }
.quote { cursor: pointer; border-bottom: 2px solid var(--st-primary-color); border-radius: 2px; }
.quote:hover, .quote.sought { background: color-mix(in srgb, var(--st-primary-color) 14%, transparent); }
.quote:focus-visible { outline: 3px solid var(--st-primary-color); }
mark { color: inherit; border-radius: 3px; padding: 0 2px; }
mark.curated { background: light-dark(#cfe0f7, #1d4273); font-weight: 700; }
mark.set-aside { background: light-dark(#e3e6ea, #39424f); text-decoration: line-through; text-decoration-thickness: 1px; }
mark.by-rule { background: none; text-decoration: underline dotted; text-underline-offset: 3px; }
mark.open { background: light-dark(#ffd9a8, #6b3d00); font-weight: 700; outline: 2px dashed light-dark(#9a5200, #f5ad5b); }
"""

_SCRIPT: Final = """
export default function ({ parentElement, data, setTriggerValue }) {
  const make = (tag, kind, text) => {
    const node = document.createElement(tag)
    if (kind) node.className = kind
    if (text !== undefined) node.textContent = text
    return node
  }
  const root = parentElement.querySelector(".reader")
  const legend = make("ul", "legend")
  for (const [kind, meaning] of data.legend) {
    const item = make("li")
    item.append(make("mark", kind, "1"), " " + meaning)
    item.firstChild.setAttribute("data-legend", "")
    legend.append(item)
  }
  const text = make("div", "text")
  text.tabIndex = 0
  text.lang = data.lang
  text.setAttribute("role", "region")
  text.setAttribute("aria-label", "The text")
  for (const block of data.blocks) {
    const holder = block.estimate ? make("span", "quote") : text
    if (block.estimate) {
      holder.tabIndex = 0
      holder.setAttribute("role", "button")
      holder.title = "Open the estimate " + block.estimate
      holder.dataset.estimate = block.estimate
      if (block.primary) holder.dataset.primary = ""
      const open = () => setTriggerValue("opened", block.estimate)
      holder.onclick = open
      holder.onkeydown = (event) => {
        if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open() }
      }
      text.append(holder)
    }
    for (const part of block.parts) {
      if (!part.state) { holder.append(part.text); continue }
      const figure = make("mark", part.state.replace(" ", "-"), part.text)
      figure.title = part.why
      holder.append(figure)
    }
  }
  root.replaceChildren(legend, text)
  const own = [...root.querySelectorAll(".quote")].filter((node) => node.dataset.estimate === data.estimate)
  const quote = own.find((node) => "primary" in node.dataset) ?? own[0]
  if (quote) {
    quote.classList.add("sought")
    text.scrollTop = quote.offsetTop - text.offsetTop - 40
    if (data.scroll && root.dataset.scroll !== String(data.scroll)) {
      root.dataset.scroll = data.scroll
      root.scrollIntoView({ block: "center" })
      quote.focus({ preventScroll: true })
    }
  }
}
"""

_component = st.components.v2.component(
    "tracker_reader", html='<div class="reader"></div>', css=_STYLE, js=_SCRIPT
)


def scroll_to_quote() -> None:
    """Bring the reader to the quote that is open; for callbacks."""
    st.session_state["scroll-to-quote"] = st.session_state.get("scroll-to-quote", 0) + 1


def show(page: Page, view: View) -> None:
    """The reader with the text of the view, its coverage on top."""
    library = page.snapshot.library
    st.html('<h2 id="sources">Sources</h2>')
    texts = {
        key: f"{source.outlet}, {source.published}: {source.file}"
        for key, source in library.sources.items()
        if source.file in library.seeds
    }
    selects.show_list("Text", "text", texts, view.text)
    file = library.sources[view.text].file
    coverage = next(each for each in library.coverage if each.file == file)
    st.text(str(coverage).partition(": ")[2])
    result: Any = _component(
        key="reader",
        data={
            "blocks": list(blocks(library, view.text)),
            "lang": library.sources[view.text].lang,
            "legend": [(state.replace(" ", "-"), meaning) for state, meaning in _STATES.items()],
            "estimate": view.estimate,
            "scroll": st.session_state.get("scroll-to-quote", 0),
        },
        on_opened_change=lambda: _open(page),
    )
    del result


def blocks(library: Library, source_id: str) -> Iterator[dict[str, Any]]:
    """The text in pieces: each quote with the estimate it belongs to, each figure with its state."""
    seed = library.seeds[library.sources[source_id].file]
    figures = library.proofs.classify_figures(source_id)
    at = 0
    for span, quote in _without_overlap(library.proofs.quotes(source_id), figures):
        yield {"estimate": "", "parts": list(_parts(seed.text, at, span.start, figures))}
        yield {
            "estimate": quote.estimate.id,
            "primary": quote.claim is quote.estimate,
            "parts": list(_parts(seed.text, span.start, span.end, figures)),
        }
        at = span.end
    yield {"estimate": "", "parts": list(_parts(seed.text, at, len(seed.text), figures))}


def _without_overlap(
    quotes: Sequence[Quote], figures: Sequence[ClassifiedFigure]
) -> Iterator[tuple[Span, Quote]]:
    """The quotes in order, none beginning before the last one ended, and none cutting a figure."""
    at = 0
    for quote in quotes:
        start, end = max(quote.span.start, at), quote.span.end
        for each in figures:
            if each.figure.start < start < each.figure.end:
                start = each.figure.end
            if each.figure.start < end < each.figure.end:
                end = each.figure.start
        if start < end:
            yield Span(start, end), quote
            at = end


def _parts(
    text: str, start: int, end: int, figures: Sequence[ClassifiedFigure]
) -> Iterator[dict[str, str]]:
    at = start
    for each in figures:
        if start <= each.figure.start and each.figure.end <= end:
            yield {"text": without_controls(text[at : each.figure.start]), "state": "", "why": ""}
            yield {
                "text": without_controls(text[each.figure.start : each.figure.end]),
                "state": each.state,
                "why": f"{each.state}: {each.owner}" if each.owner else each.state,
            }
            at = each.figure.end
    yield {"text": without_controls(text[at:end]), "state": "", "why": ""}


@uninterrupted
def _open(page: Page) -> None:
    """Open the estimate of the quote that was clicked."""
    chosen = st.session_state["reader"].opened
    metric = next(
        (each.metric for each in page.snapshot.library.estimates if each.id == chosen), None
    )
    if metric:
        views.change(metric=metric, estimate=chosen)
