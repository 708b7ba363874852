"""Rules that account for every number: those of the texts, and those of notes and titles."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from typing import TYPE_CHECKING

from components.problems import Place, one_line
from components.proof.evidence import digits
from components.proof.faults import Fault
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from components.entries.records import Estimate
    from components.proof.index import ProofIndex
    from components.texts.figures import Figure


def text_unused(proofs: ProofIndex) -> Iterator[Fault]:
    """Every text in seeds/ should be some source's file."""
    if len(proofs.parsed.sources) < len(proofs.parsed.declared["sources"]):
        return  # a source that could not be read may be the one
    used = {source.file for source in proofs.parsed.sources.values()}
    texts = {file for file, seed in proofs.seeds.items() if seed is not None}
    for file in sorted(texts - used):
        path = f"seeds/{file}"
        message = f"no source names this text; draft it with: python -m components draft {path}"
        yield Fault(Place(path), message, path)


def uncounted_figure(proofs: ProofIndex) -> Iterator[Fault]:
    """Every figure of a text must be curated, set aside with a reason, or settled by rule."""
    for source_id, source in proofs.parsed.sources.items():
        if source_id != proofs.source_of(source.file):
            continue  # another source has the same text
        path, seed = f"seeds/{source.file}", proofs.seeds.get(source.file)
        for figure, state, _ in proofs.classify_figures(source_id):
            if state != "open":
                continue
            place = Place(path, seed.line(figure.start), seed.column(figure.start))
            what = " ".join(filter(None, (" ".join(figure.text.split()), figure.unit)))
            message = f"{one_line(what)!r} is neither in a quote nor set aside; quote it in an estimate, or set it aside with a reason"
            yield Fault(place, message, path)


def set_aside_unused(proofs: ProofIndex) -> Iterator[Fault]:
    """A passage set aside must hold a figure that is not accounted for otherwise."""
    for source_id, source in proofs.parsed.sources.items():
        seed = proofs.seeds.get(source.file)
        if seed is None or not source.set_aside:
            continue
        aside = [
            Span(figure.start, figure.end)
            for figure, state, _ in proofs.classify_figures(source_id)
            if state == "set aside"
        ]
        for number, passage in enumerate(source.set_aside):
            spans = seed.find(passage.quote)
            if len(spans) == 1 and not _holds_any(spans[0], aside):
                message = "sets nothing aside: its figures are curated, settled by rule, or there are none; remove it"
                yield Fault(source.place("set_aside", number, "quote"), message, source.entry)


def _holds_any(span: Span, figures: Sequence[Span]) -> bool:
    """Whether one of the figures, sorted and disjoint, lies in the span."""
    first = bisect_left(figures, (span.start,))
    return first < len(figures) and span.holds(figures[first])


def number_without_evidence(proofs: ProofIndex) -> Iterator[Fault]:
    """A number in a note, title or subtitle must stand in a quote or a text of its entry."""
    yield from _of_notes(proofs)
    yield from _of_metrics(proofs)
    yield from _of_sources(proofs)


def _of_notes(proofs: ProofIndex) -> Iterator[Fault]:
    for estimate in proofs.parsed.estimates:
        for message in _unproved(proofs, estimate.note, "en", partial(_quoted, estimate, proofs)):
            yield Fault(estimate.place("note"), f"note {message}", estimate.entry)


def _of_metrics(proofs: ProofIndex) -> Iterator[Fault]:
    for key, metric in proofs.parsed.metrics.items():
        for name in ("title", "subtitle"):
            text = getattr(metric, name)
            for message in _unproved(proofs, text, "en", partial(_quoted_in, key, proofs)):
                yield Fault(metric.place(name), f"{name} {message}", metric.entry)


def _of_sources(proofs: ProofIndex) -> Iterator[Fault]:
    for source in proofs.parsed.sources.values():
        seed, lang = proofs.seeds.get(source.file), source.lang
        if seed is not None:
            behind = partial(proofs.figures.read, seed.text, lang)
            for message in _unproved(proofs, source.title, lang, behind):
                yield Fault(source.place("title"), f"title {message}", source.entry)


def _quoted(estimate: Estimate, proofs: ProofIndex) -> list[Figure]:
    """The figures in the quotes of an estimate and its restatements."""
    proved = [proofs.evidence_for(claim) for claim in (estimate, *estimate.restated)]
    return [figure for proof in proved if proof for figure in (*proof.whole, *proof.by_rule)]


def _quoted_in(metric: str, proofs: ProofIndex) -> list[Figure]:
    own = (estimate for estimate in proofs.parsed.estimates if estimate.metric == metric)
    return [figure for estimate in own for figure in _quoted(estimate, proofs)]


def _unproved(
    proofs: ProofIndex, text: str | None, lang: str, behind: Callable[[], Iterable[Figure]]
) -> Iterator[str]:
    """The figures of a text that are not among those behind it, which are only read if need be."""
    stated = proofs.figures.read(text, lang) if text else ()
    if not stated:
        return
    known: set[object] = set()
    for figure in behind():
        known.update(digits(figure) if figure.by_rule else figure.values)
    for figure in stated:
        wanted = set(digits(figure)) if figure.by_rule else figure.values
        if not wanted <= known or (not wanted and figure.kind == "amount"):
            yield f"says {one_line(figure.text)!r}, which no quote behind it states"
