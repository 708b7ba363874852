"""Rules about estimates beside each other: parts and wholes, revisions, withdrawals, the same figure twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.problems import Fault, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.dates import Window
    from components.entries.records import Estimate
    from components.proof.evidence import Evidence
    from components.proof.index import ProofIndex
    from components.texts.figures import Figure


def measure_order(proofs: ProofIndex) -> Iterator[Fault]:
    """A part cannot be greater than its whole, where one originator gives both for the same time."""
    for metric_id, metric in proofs.parsed.metrics.items():
        own = [each for each in proofs.parsed.estimates if each.metric == metric_id]
        for part in own:
            measure = metric.measures.get(part.measure)
            for whole in own if measure and measure.part_of else ():
                if whole.measure == measure.part_of and _is_above(part, whole, proofs):
                    message = f"{one_line(part.measure)} is more than {one_line(whole.measure)}, of which it is a part, in {one_line(whole.id)} of the same originator and time"
                    key = next(iter(dict(part.numbers())))
                    yield Fault(part.place(key), message, part.entry)
                    break


def revises_wrong(proofs: ProofIndex) -> Iterator[Fault]:
    """`revises` must name an older estimate of the same originator and measure."""
    by_id = {estimate.id: estimate for estimate in proofs.parsed.estimates}
    for estimate in proofs.parsed.estimates:
        if estimate.revises is None:
            continue
        older = by_id.get(estimate.revises)
        name = one_line(estimate.revises)
        if older is None:
            reason = proofs.parsed.hints.unknown("estimate", estimate.revises, by_id)
        elif older is estimate:
            reason = f"{name} is this estimate itself"
        elif not set(older.by) & set(estimate.by):
            reason = f"{name} is by {one_line(' and '.join(older.by))}, another originator"
        elif (older.metric, older.measure) != (estimate.metric, estimate.measure):
            reason = f"{name} measures {one_line(older.measure)} of {one_line(older.metric)}, something else"
        elif not _is_older(older, estimate, proofs):
            reason = f"{name} is not older than this one"
        else:
            continue
        yield Fault(estimate.place("revises"), f"revises: {reason}", estimate.entry)


def derived_from_wrong(proofs: ProofIndex) -> Iterator[Fault]:
    """`derived_from` must name other estimates of the file."""
    by_id = {estimate.id: estimate for estimate in proofs.parsed.estimates}
    for estimate in proofs.parsed.estimates:
        for at, key in enumerate(estimate.derived_from):
            if key == estimate.id:
                reason = f"{one_line(key)} is this estimate itself"
            elif key not in by_id:
                reason = proofs.parsed.hints.unknown("estimate", key, by_id)
            else:
                continue
            yield Fault(
                estimate.place("derived_from", at), f"derived_from: {reason}", estimate.entry
            )


def withdrawn_before_said(proofs: ProofIndex) -> Iterator[Fault]:
    """A figure cannot be taken back by a text that was published before it was said."""
    sources = proofs.parsed.sources
    for estimate in proofs.parsed.estimates:
        if estimate.withdrawn is None:
            continue
        back, said = sources.get(estimate.withdrawn.source), _when(estimate, proofs)
        if back is None:
            message = proofs.parsed.hints.unknown("source", estimate.withdrawn.source, sources)
            yield Fault(
                estimate.place("withdrawn", "source"), f"withdrawn: {message}", estimate.entry
            )
        elif (
            said
            and said.earliest
            and back.published.latest
            and back.published.latest < said.earliest
        ):
            message = f"withdrawn by {one_line(estimate.withdrawn.source)} of {back.published}, but said {said}"
            yield Fault(estimate.place("withdrawn", "source"), message, estimate.entry)


def figure_shared(proofs: ProofIndex) -> Iterator[Fault]:
    """One figure of a text cannot prove estimates of different originators or measures; the first one keeps it."""
    owners: dict[tuple[str, int], tuple[Estimate, tuple[object, ...]]] = {}
    for estimate, claim, proof, resolved, figures in proofs.statements:
        metric = proofs.parsed.metrics.get(estimate.metric)
        if metric is None or resolved.measure not in metric.measures:
            continue
        own = estimate, (frozenset(estimate.by), estimate.metric, resolved.measure)
        for figure in figures:
            places = [(proof.seed.name, each.start) for each in _alike(figure, proof)]
            free = [place for place in places if _may_have(owners.get(place), own)]
            if free:
                owners.setdefault(free[0], own)
                continue
            owner, _ = owners[places[0]]
            stands = one_line(proof.text(figure))
            message = f"{stands} in the text proves {one_line(owner.id)} in line {owner.place().line} already, of another originator or measure"
            yield Fault(claim.place("quote"), message, estimate.entry)
            break


def _alike(figure: Figure, proof: Evidence) -> list[Figure]:
    """The figures of a quote that state the same values as this one, itself included."""
    stated = figure.values, figure.qualifier, figure.currency
    return [
        each
        for each in proof.whole
        if each is figure
        or (each.values and (each.values, each.qualifier, each.currency) == stated)
    ]


def _may_have(
    owner: tuple[Estimate, tuple[object, ...]] | None, own: tuple[Estimate, tuple[object, ...]]
) -> bool:
    """Whether nobody has a figure yet, or this very estimate or one of the same kind has it."""
    return owner is None or owner[0] is own[0] or owner[1] == own[1]


def duplicate_estimate(proofs: ProofIndex) -> Iterator[Fault]:
    """The same value of one originator and measure in one text, or in copies of it, is one estimate and its restatements."""
    same: dict[tuple[object, ...], list[Estimate]] = {}
    for estimate in proofs.parsed.estimates:
        value = (*estimate.numbers(), estimate.words, estimate.currency, str(estimate.as_of))
        key = (frozenset(estimate.by), estimate.metric, estimate.measure, value)
        if not any(estimate.numbers()) and not estimate.words:
            continue
        for other in same.get(key, ()):
            if _is_copied(estimate, other, proofs):
                message = f"says what {one_line(other.id)} in line {other.place().line} says; list it under restated there"
                yield Fault(estimate.place("id"), message, estimate.entry)
                break
        same.setdefault(key, []).append(estimate)


def _is_above(part: Estimate, whole: Estimate, proofs: ProofIndex) -> bool:
    """Whether a part is certainly greater than its whole: its least value above the greatest of that."""
    least = part.low if part.low is not None else part.best
    most = whole.high if whole.high is not None else whole.best
    if least is None or most is None or least <= most or not set(part.by) & set(whole.by):
        return False
    one, two = (_about(each, proofs) for each in (part, whole))
    return one is not None and two is not None and _overlap(one, two)


def _about(estimate: Estimate, proofs: ProofIndex) -> Window | None:
    """The time that a figure is about, else when it was said or printed."""
    return estimate.as_of or _when(estimate, proofs)


def _when(estimate: Estimate, proofs: ProofIndex) -> Window | None:
    source = proofs.parsed.sources.get(estimate.source)
    return estimate.said or (source.published if source else None)


def _overlap(one: Window, two: Window) -> bool:
    begun = one.earliest is None or two.latest is None or one.earliest <= two.latest
    return begun and (two.earliest is None or one.latest is None or two.earliest <= one.latest)


def _is_older(older: Estimate, newer: Estimate, proofs: ProofIndex) -> bool:
    """Whether one estimate may have been said before another."""
    first, last = _when(older, proofs), _when(newer, proofs)
    if first is None or last is None or first.earliest is None or last.latest is None:
        return True
    return first.earliest < last.latest


def _is_copied(one: Estimate, other: Estimate, proofs: ProofIndex) -> bool:
    """Whether the quote of one estimate stands in the text of the other."""
    here, there = proofs.evidence_for(one), proofs.evidence_for(other)
    if here is None or there is None:
        return False
    return here.seed.name == there.seed.name or bool(
        there.seed.find(one.quote) or here.seed.find(other.quote)
    )
