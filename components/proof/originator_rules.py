"""Rules about who made an estimate and who passed it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.entries.values import UNNAMED
from components.problems import Place, one_line
from components.proof import context, evidence
from components.proof.faults import Fault
from components.texts import names
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.entries.records import Estimate
    from components.proof.evidence import Evidence
    from components.proof.index import ProofIndex


def originators_missing(proofs: ProofIndex) -> Iterator[Fault]:
    """Without a block of originators nobody can prove who said what."""
    parsed = proofs.parsed
    if parsed.estimates and not parsed.has_originators:
        message = "there is no block of originators, so who said it is not proved; print one to paste with: python -m components originators"
        yield Fault(Place(parsed.file), message, "")


def unknown_originator(proofs: ProofIndex) -> Iterator[Fault]:
    """Once there is a block of originators, `by`, `via` and `of` must name one of them."""
    parsed = proofs.parsed
    if not parsed.has_originators:
        return
    declared = parsed.declared["originators"]
    for estimate in parsed.estimates:
        for key, at, name in _named(estimate):
            if name != UNNAMED and name not in declared:
                message = parsed.hints.unknown("originator", name, declared)
                yield Fault(estimate.place(key, at), message, estimate.entry)
    for originator in parsed.originators.values():
        if originator.of is not None and originator.of not in declared:
            message = parsed.hints.unknown("originator", originator.of, declared)
            yield Fault(originator.place("of"), message, originator.entry)


def originator_not_named(proofs: ProofIndex) -> Iterator[Fault]:
    """The quote or an attribution beside it must name who said it; `via` may be named anywhere in the text."""
    for estimate in proofs.parsed.estimates:
        proof = proofs.evidence_for(estimate)
        if proof is None or not proofs.parsed.has_originators:
            continue
        everywhere = [proof.span, *context.attributions(estimate, proof.seed)]
        near = context.around(proof.span, proof.seed)
        beside = [span for span in everywhere if near.holds(span)]
        for key, at, name in _named(estimate):
            spans = beside if key == "by" else everywhere
            if name in proofs.parsed.originators and not is_named(name, spans, proof, proofs):
                message = _not_named(name, everywhere if key == "by" else [], proof, proofs)
                yield Fault(estimate.place(key, at), message, estimate.entry)
        yield from _both(estimate)


def is_named(name: str, spans: Sequence[Span], proof: Evidence, proofs: ProofIndex) -> bool:
    """Whether an originator stands in one of the spans, in a written form and outside of figures."""
    return next(named_at(name, spans, proof, proofs), None) is not None


def named_at(
    name: str, spans: Sequence[Span], proof: Evidence, proofs: ProofIndex
) -> Iterator[Span]:
    """Where in the text an originator is named within these spans; one without a record, by its name."""
    originator = proofs.parsed.originators.get(name)
    forms = (name, *originator.written) if originator else (name,)
    figures = proofs.texts.figures(proof.seed.text, proof.lang)
    for span in spans:
        inside = list(evidence.touched(figures, span))
        words = proof.seed.text[span.start : span.end]
        for form in forms:
            for start, end in names.occurrences(form, words, proof.lang):
                first, last = span.start + start, span.start + end
                if not any(figure.start < last and first < figure.end for figure in inside):
                    yield Span(first, last)


def _named(estimate: Estimate) -> Iterator[tuple[str, int, str]]:
    """The key, the position and the name of everyone who made or passed on an estimate."""
    for key in ("by", "via"):
        for at, name in enumerate(getattr(estimate, key)):
            yield key, at, name


def _both(estimate: Estimate) -> Iterator[Fault]:
    for at, name in enumerate(estimate.via):
        if name in estimate.by:
            message = (
                f"{one_line(name)!r} stands under by, too; nobody passes on a figure of its own"
            )
            yield Fault(estimate.place("via", at), message, estimate.entry)


def _not_named(name: str, everywhere: Sequence[Span], proof: Evidence, proofs: ProofIndex) -> str:
    forms = [name, *proofs.parsed.originators[name].written]
    listed = " or ".join(repr(one_line(form)) for form in forms[:4])
    if is_named(name, everywhere, proof, proofs):
        return f"the attribution that names {listed} is neither in the quote's paragraph nor in one beside it"
    return f"neither quote nor attribution names {listed}; where the text names nobody, it is {UNNAMED}"
