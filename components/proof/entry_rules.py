"""Rules about an estimate by itself and beside what the file declares."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from components import dates
from components.entries.records import BOUNDS
from components.problems import Fault, one_line
from components.proof import rates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.entries.records import Claim, Estimate, Metric
    from components.proof.index import ProofIndex

VALUES: Final = frozenset((*BOUNDS, "words"))
"""The keys of which an estimate needs one."""


def low_above_high(proofs: ProofIndex) -> Iterator[Fault]:
    """low, best and high must not go down: low ≤ best ≤ high."""
    for claim, estimate in proofs.claims:
        for (lower, less), (upper, more) in pairwise(claim.numbers()):
            if less > more:
                message = f"{lower} is {less:,} and above {upper}, which is {more:,}"
                yield Fault(claim.place(lower), message, estimate.entry)


def words_and_number(proofs: ProofIndex) -> Iterator[Fault]:
    """A claim gives a number or only words, never both."""
    for claim, estimate in proofs.claims:
        keys = [key for key, _ in claim.numbers()]
        if claim.words and keys:
            message = f"words stand beside {' and '.join(keys)}; keep the number, or the words where the text gives none"
            yield Fault(claim.place("words"), message, estimate.entry)


def no_value(proofs: ProofIndex) -> Iterator[Fault]:
    """An estimate must give low, best or high, or words where the text has no number."""
    for estimate in proofs.parsed.estimates:
        if not _has_value(estimate) and not estimate.dropped & VALUES:
            message = "no value; give low, best or high, or words where the text has no number"
            yield Fault(estimate.place(), message, estimate.entry)


def unknown_metric(proofs: ProofIndex) -> Iterator[Fault]:
    """An estimate's metric must be declared under metrics."""
    declared = proofs.parsed.declared["metrics"]
    for estimate in proofs.parsed.estimates:
        if estimate.metric not in declared:
            message = proofs.parsed.hints.unknown("metric", estimate.metric, declared)
            yield Fault(estimate.place("metric"), message, estimate.entry)


def unknown_measure(proofs: ProofIndex) -> Iterator[Fault]:
    """A measure must be one of its metric's measures, and no part of itself."""
    for metric in proofs.parsed.metrics.values():
        yield from _unknown_in_metric(metric, proofs)
    for claim, estimate in proofs.claims:
        metric = proofs.parsed.metrics.get(estimate.metric)
        if metric and claim.measure is not None and claim.measure not in metric.measures:
            message = proofs.parsed.hints.unknown("measure", claim.measure, metric.measures)
            where = one_line(estimate.metric)
            yield Fault(claim.place("measure"), f"{message} in {where}", estimate.entry)


def unknown_source(proofs: ProofIndex) -> Iterator[Fault]:
    """A source must be declared under sources."""
    declared = proofs.parsed.declared["sources"]
    for claim, estimate in proofs.claims:
        if claim.source is not None and claim.source not in declared:
            message = proofs.parsed.hints.unknown("source", claim.source, declared)
            yield Fault(claim.place("source"), message, estimate.entry)


def unknown_reference(proofs: ProofIndex) -> Iterator[Fault]:
    """A metric's reference must be the id of one of its estimates that gives a number."""
    estimates = {estimate.id: estimate for estimate in proofs.parsed.estimates}
    for key, metric in proofs.parsed.metrics.items():
        if metric.reference is None:
            continue
        chosen = estimates.get(metric.reference)
        if chosen is None:
            message = proofs.parsed.hints.unknown("estimate", metric.reference, estimates)
        elif chosen.metric != key or not any(chosen.numbers()):
            message = (
                f"{one_line(metric.reference)} is no estimate of {one_line(key)} with a number"
            )
        else:
            continue
        yield Fault(metric.place("reference"), f"reference: {message}", metric.entry)


def currency_missing(proofs: ProofIndex) -> Iterator[Fault]:
    """A sum of money needs the currency that the quote states."""
    for estimate in proofs.parsed.estimates:
        metric = proofs.parsed.metrics.get(estimate.metric)
        is_open = estimate.currency is None and "currency" not in estimate.dropped
        if metric and metric.currency and is_open and any(estimate.numbers()):
            message = f"currency is missing; {one_line(estimate.metric)} is money, so say which, such as EUR"
            yield Fault(estimate.place(), message, estimate.entry)


def currency_wrong(proofs: ProofIndex) -> Iterator[Fault]:
    """A currency must be an ISO 4217 code with a rate on that day, and only money has one."""
    for claim, estimate in proofs.claims:
        metric = proofs.parsed.metrics.get(estimate.metric)
        if metric and claim.currency is not None:
            reason = _why_wrong(claim.currency, metric, estimate, proofs)
            if reason:
                yield Fault(claim.place("currency"), reason, estimate.entry)


def as_of_after_published(proofs: ProofIndex) -> Iterator[Fault]:
    """A figure cannot be about a time that begins or ends after its text was published."""
    for estimate in proofs.parsed.estimates:
        source, as_of = proofs.parsed.sources.get(estimate.source), estimate.as_of
        if source is None or as_of is None or source.published.latest is None:
            continue
        borders = [day for day in (as_of.earliest, as_of.ends_from) if day]
        if max(borders) > source.published.latest:
            message = f"as_of is {as_of}, but {one_line(estimate.source)} was published {source.published}"
            yield Fault(estimate.place("as_of"), message, estimate.entry)


def duplicate_title(proofs: ProofIndex) -> Iterator[Fault]:
    """No two metrics should have one title, or a reader cannot tell which one is chosen."""
    first: dict[str, Metric] = {}
    for metric in proofs.parsed.metrics.values():
        other = first.setdefault(" ".join(metric.title.split()).casefold(), metric)
        if other is not metric:
            line = other.place("title").line
            message = f"{one_line(metric.title)!r} is the title of the metric in line {line}, too"
            yield Fault(metric.place("title"), message, metric.entry)


def _unknown_in_metric(metric: Metric, proofs: ProofIndex) -> Iterator[Fault]:
    """The measures that headline and part_of name and that are not there."""
    names = [(metric.headline, metric.place("headline"), "headline")]
    for key, measure in metric.measures.items():
        names.append((measure.part_of, measure.place("part_of"), "part_of"))
        if measure.part_of == key:
            message = f"part_of: {one_line(key)} cannot be a part of itself"
            yield Fault(measure.place("part_of"), message, metric.entry)
    for name, place, what in names:
        if name is not None and name not in metric.measures:
            message = proofs.parsed.hints.unknown("measure", name, metric.measures)
            yield Fault(place, f"{what}: {message}", metric.entry)


def _has_value(claim: Claim) -> bool:
    return claim.words is not None or any(claim.numbers())


def _why_wrong(currency: str, metric: Metric, estimate: Estimate, proofs: ProofIndex) -> str | None:
    if metric.currency is None:
        unit = one_line(metric.unit)
        return (
            f"currency is {one_line(currency)!r}, but this metric counts {unit}, which is no money"
        )
    if not re.fullmatch("[A-Z]{3}", currency):
        return f"currency is {one_line(currency)!r}; write an ISO 4217 code such as EUR"
    source = proofs.parsed.sources.get(estimate.source)
    if source is None or source.published.latest is None:
        return None
    if dates.why_implausible(source.published, dates.today()):
        return None
    try:
        rates.require(currency, metric.currency, source.published.middle)
    except rates.NoRateError as reason:
        return f"currency is {currency}, which cannot be drawn in {metric.currency}: {reason}"
    return None
