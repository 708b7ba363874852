"""What a rule yields, and the claims that rules go through."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.entries.records import Claim, Estimate
    from components.problems import Level, Place
    from components.proof.index import ProofIndex


class Fault(NamedTuple):
    """One breach of a rule: where, in which words, and about which entry."""

    place: Place
    message: str
    entry: str
    level: Level | None = None
    """Where it is another than that of the rule."""


def claims(proofs: ProofIndex) -> Iterator[tuple[Claim, Estimate]]:
    """Each estimate and each restatement, with the estimate it belongs to, in the file's order."""
    for estimate in proofs.parsed.estimates:
        for claim in (estimate, *estimate.restated):
            yield claim, estimate
