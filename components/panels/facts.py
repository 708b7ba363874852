"""The facts about one estimate, as a list of terms: who, how they know, when, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from components.dates import say, say_day
from components.findings import descriptions
from components.page.escaping import escape
from components.proof import time_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.entries.records import Estimate, Restatement, Source
    from components.library import Library
    from components.page.snapshot import Snapshot
    from components.table import Row


def listed(snapshot: Snapshot, estimate: Estimate, row: Row) -> str:
    """The facts as an HTML list, in the order a reader asks for them; what is absent is left out."""
    library, source = snapshot.library, snapshot.library.sources[estimate.source]
    facts = (
        *_who(library, estimate, source),
        *_when(library, estimate, source),
        *_history(snapshot, estimate, row),
        *_where(estimate, source, row),
        ("Converted", escape(descriptions.rate(row))),
        ("Also", "<br>".join(_restatement(library, each, source) for each in estimate.restated)),
        ("Note", escape(row.note)),
        ("Caution", _unread(library, estimate)),
    )
    items = "".join(
        f"<dt>{term}</dt><dd>{described}</dd>" for term, described in facts if described
    )
    return f"<dl>{items}</dl>"


def _unread(library: Library, estimate: Estimate) -> str:
    """What of the quote was not read, where the words of its language are not known."""
    found = [
        problem.message
        for problem in library.problems
        if problem.rule == "language-unread" and problem.entry == estimate.entry
    ]
    return "<br>".join(map(escape, dict.fromkeys(found)))


def link(address: str) -> str:
    """An address as a link that opens a page of its own, where it leads to the web; else as text."""
    if urlsplit(address).scheme.lower() not in ("http", "https"):
        return escape(address)
    shown = escape(address)
    return f'<a href="{shown}" target="_blank" rel="noopener noreferrer">{shown}</a>'


def _who(library: Library, estimate: Estimate, source: Source) -> Iterator[tuple[str, str]]:
    known = library.proofs.parsed.originators
    kinds = dict.fromkeys(known[name].kind for name in estimate.by if name in known)
    kind = f" ({', '.join(filter(None, kinds))})" if any(kinds) else ""
    yield "Originator", escape(f"{' and '.join(estimate.by)}{kind}")
    yield "Passed on by", escape(", ".join(estimate.via))
    basis = estimate.basis
    how = f"{escape(', '.join(basis.how))}: {_quoted(basis.quote, source)}" if basis else ""
    yield "How they know", how or "not stated"
    words = estimate.words if estimate.words_translated else ""
    yield "In the text", _quoted(words or "", source)


def _when(library: Library, estimate: Estimate, source: Source) -> Iterator[tuple[str, str]]:
    yield "About the time", _time(library, estimate, "as_of")
    yield "Said", _time(library, estimate, "said")
    yield "Published", _dating(source)


def _time(library: Library, estimate: Estimate, key: str) -> str:
    """A time in words, and the passage that states it."""
    window = getattr(estimate, key)
    if window is None:
        return ""
    source = library.sources[estimate.source]
    own = getattr(estimate, f"{key}_quote")
    if own is None:
        stated = time_rules.stated_at(estimate, key, library.proofs)
        proof = time_rules.proves([*stated.values()], window, source.published)
        span = next((span for span, mention in stated.items() if mention is proof), None)
        own = library.seeds[source.file].text[slice(*span)] if span else None
    return f"{escape(say(window))}: {_quoted(own, source)}" if own else escape(say(window))


def _history(snapshot: Snapshot, estimate: Estimate, row: Row) -> Iterator[tuple[str, str]]:
    """What it replaces, what replaced it, and whether it was denied, taken back or computed."""
    sources = snapshot.library.sources

    def figures(*keys: str) -> str:
        others = filter(None, map(snapshot.row, keys))
        return "<br>".join(_figure(each, snapshot) for each in others)

    yield "Denied", "the passage denies this figure" if row.denied else ""
    back = estimate.withdrawn
    if back and back.source in sources:
        text = sources[back.source]
        said = f"{escape(text.outlet)}, {escape(say(text.published))}"
        yield "Taken back", f"{said}: {_quoted(back.quote, text)}"
    yield "Replaces", figures(row.revises)
    yield "Replaced by", figures(row.revised_by)
    computed = figures(*row.derived_from)
    if computed and estimate.derived_quote:
        computed += f": {_quoted(estimate.derived_quote, sources[estimate.source])}"
    yield "Computed from", computed


def _figure(row: Row, snapshot: Snapshot) -> str:
    value = descriptions.in_full(row, snapshot.names[row.metric])
    return escape(f"{value}, {descriptions.originator(row)}, {descriptions.published(row)}")


def _where(estimate: Estimate, source: Source, row: Row) -> Iterator[tuple[str, str]]:
    title = (
        f': <span lang="{escape(source.lang)}">{escape(source.title)}</span>'
        if source.title
        else ""
    )
    yield "Printed by", escape(source.outlet) + title
    yield "Author", escape(source.author or "")
    yield "Where", escape(f"{estimate.where}, seeds/{source.file} line {row.line}")
    yield "Address", link(source.url) if source.url else ""
    yield "Archived copy", link(source.archived) if source.archived else ""
    yield "Accessed", escape(say_day(source.accessed)) if source.accessed else ""


def _dating(source: Source) -> str:
    when = escape(say(source.published))
    if source.dated_by is None and source.because is None:
        return when
    quote = f"{_quoted(source.dated_by, source)} " if source.dated_by else ""
    return f"<details><summary>{when}: how it is known</summary>{quote}{escape(source.because or '')}</details>"


def _restatement(library: Library, restated: Restatement, own: Source) -> str:
    source = library.sources.get(restated.source or "")
    outlet = f"{source.outlet}, " if source else ""
    return f"{escape(outlet + restated.where)}: {_quoted(restated.quote, source or own)}"


def _quoted(quote: str, source: Source) -> str:
    """A passage of a text in its language; nothing for none."""
    words = " ".join(quote.split())
    return f'<q lang="{escape(source.lang)}">{escape(words)}</q>' if words else ""
