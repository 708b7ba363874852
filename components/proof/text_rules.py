"""Rules that account for every number and every text in seeds/."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from components.problems import Fault, Place, one_line
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.proof.index import ProofIndex


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
            message = f"{one_line(what)!r} is neither an estimate nor set aside; quote it in an estimate, or set it aside with a reason"
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
