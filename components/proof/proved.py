"""How far who, how and when are proved beside the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from components.entries.values import UNNAMED
from components.proof import time_rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.entries.records import Estimate
    from components.proof.index import ProofIndex


class Proved(NamedTuple):
    """Of how many estimates the text says who, how and when."""

    who: int
    unnamed: int
    """Of those whose text names nobody, which `who` does not count."""
    how: int
    when: int


def count(proofs: ProofIndex, estimates: Sequence[Estimate]) -> Proved:
    """The counts among `estimates`, which have no error: each claim of theirs is proved where it can be."""
    unnamed = sum(estimate.by == (UNNAMED,) for estimate in estimates)
    who = len(estimates) - unnamed if proofs.parsed.has_originators else 0
    how = sum(estimate.basis is not None for estimate in estimates)
    when = sum(_is_dated(estimate, proofs) for estimate in estimates)
    return Proved(who, unnamed, how, when)


def summary(proofs: ProofIndex, estimates: Sequence[Estimate]) -> str:
    """The line of check: `who proved for 16 (2 unnamed), how for 4, when for 2`."""
    counts = count(proofs, estimates)
    return f"who proved for {counts.who} ({counts.unnamed} unnamed), how for {counts.how}, when for {counts.when}"


def _is_dated(estimate: Estimate, proofs: ProofIndex) -> bool:
    source = proofs.parsed.sources.get(estimate.source)
    if estimate.as_of is None or source is None:
        return False
    mentions = time_rules.stated(estimate, "as_of", proofs)
    return time_rules.proves(mentions, estimate.as_of, source.published) is not None
