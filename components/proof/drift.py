"""Where a restatement differs from its estimate: no fault, but worth knowing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import amounts
from components.problems import Problem, one_line
from components.proof import evidence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.entries.records import Claim, Estimate
    from components.proof.evidence import Evidence, ResolvedClaim
    from components.proof.index import ProofIndex

_LONGEST: Final = 300  # characters of a message


def drift(proofs: ProofIndex) -> list[Problem]:
    """Where a restatement differs from its estimate in value, qualifier or scope."""
    return [
        Problem(claim.place("quote"), "drift", one_line(message, _LONGEST), "info", estimate.entry)
        for estimate in proofs.parsed.estimates
        for claim in estimate.restated
        if (message := _difference(estimate, claim, proofs))
    ]


def _difference(estimate: Estimate, restatement: Claim, proofs: ProofIndex) -> str:
    metric = proofs.parsed.metrics.get(estimate.metric)
    one, other = proofs.evidence_for(estimate), proofs.evidence_for(restatement)
    if metric is None or one is None or other is None:
        return ""
    first = evidence.resolve(estimate, estimate)
    second = evidence.resolve(restatement, estimate, other)
    if not (_is_stated(first, one) and _is_stated(second, other)):
        return ""
    measures = metric.titles() if first.measure != second.measure else None
    there, here = _words(first, one, measures), _words(second, other, measures)
    return f"{restatement.where} says {here}, {estimate.where} {there}" if here != there else ""


def _is_stated(claim: ResolvedClaim, proof: Evidence) -> bool:
    """Whether the quote has the numbers of a claim; the words of one without numbers have a rule of their own."""
    return not claim.numbers() or proof.proof(claim) is not None


def _words(claim: ResolvedClaim, proof: Evidence, measures: Mapping[str, str] | None) -> str:
    """The value in words, with the measure when `measures` are given."""
    figure = proof.proof(claim)
    bounds = (claim.low, claim.best, claim.high, claim.approximate)
    qualifier = figure.qualifier if figure else ""
    amount = amounts.Amount(*bounds, claim.words or "", "", claim.currency or "", qualifier)
    value = amounts.value(amount)
    return value if measures is None else f"{value} {measures.get(claim.measure, claim.measure)}"
