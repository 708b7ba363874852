"""What a rule yields, and the words that several rules share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from components.problems import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from components.entries.reader import Claim, Estimate
    from components.problems import Place
    from components.proof.index import ProofIndex


class Fault(NamedTuple):
    """One breach of a rule: where, in which words, and about which entry."""

    place: Place
    message: str
    entry: str


def claims(proofs: ProofIndex) -> Iterator[tuple[Claim, Estimate]]:
    """Each estimate and each restatement, with the estimate it belongs to, in the file's order."""
    for estimate in proofs.parsed.estimates:
        for claim in (estimate, *estimate.restated):
            yield claim, estimate


def unknown(kind: str, name: str, declared: Mapping[str, object]) -> str:
    """`unknown metric 'container'; did you mean containers?`, or the names there are."""
    there = ", ".join(list(declared)[:8]) or "none yet"
    return f"unknown {kind} {one_line(name)!r}{did_you_mean(name, declared) or f'; declared are {there}'}"


def did_you_mean(name: str, declared: Mapping[str, object]) -> str:
    """The hint at the declared name most like this one; empty when none is near."""
    from difflib import get_close_matches

    near = get_close_matches(name, list(declared), 1)
    return f"; did you mean {near[0]}?" if near else ""
