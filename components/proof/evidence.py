"""One quote's proof: the figures of the text that stand inside it, and what a claim makes of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from components.entries.records import BOUNDS
from components.texts.seeds import Seed, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.entries.records import Claim, Estimate
    from components.texts.figures import Figure


def _is_amount(figure: Figure) -> bool:
    """Whether a figure may be what a metric counts; by rule, a length (its unit is kilometres) or votes."""
    is_vote = figure.kind == "vote" and figure.unit_kind == "vote"
    return not figure.by_rule or is_vote or figure.kind == "measurement"


class ResolvedClaim(NamedTuple):
    """What an estimate says, or its restatement with what it leaves out taken from the estimate."""

    low: float | None
    best: float | None
    high: float | None
    approximate: bool
    words: str | None
    currency: str | None
    measure: str

    def numbers(self) -> dict[str, float]:
        """The bounds that are stated, by key."""
        return {key: value for key in BOUNDS if (value := getattr(self, key)) is not None}


class Evidence(NamedTuple):
    """The passage that an estimate or restatement quotes, and the figures in it."""

    seed: Seed
    lang: str
    span: Span
    whole: tuple[Figure, ...]
    """Figures that stand wholly inside the quote, qualifier and currency included."""
    cut: tuple[Figure, ...]
    """Figures that the quote's border runs through."""
    by_rule: tuple[Figure, ...] = ()
    """Dates, ages, designations and the like inside the quote; lengths, weights and votes are among `whole`."""

    def proof(self, claim: ResolvedClaim) -> Figure | None:
        """The figure that states these bounds; the one that agrees in most when several do."""
        wanted = set(claim.numbers().values())
        able = [figure for figure in self.whole if wanted and figure.values >= wanted]
        return max(able, key=lambda figure: similarity(figure, claim), default=None)

    @property
    def quote(self) -> str:
        """The passage as it stands in the text."""
        return self.seed.text[self.span.start : self.span.end]

    def text(self, figure: Figure) -> str:
        """The figure as it stands in the text, with its qualifier, on one line."""
        return " ".join(self.seed.text[figure.outer_start : figure.outer_end].split())


def resolve(claim: Claim, estimate: Estimate, proof: Evidence | None = None) -> ResolvedClaim:
    """What `claim` says; a restatement that gives no value of its own has the estimate's.

    With the value it has the estimate's `approximate`, unless its own quote, given as `proof`,
    states the same value exactly: a headline may leave out the "about" of the text below it.
    """
    own = claim is estimate or claim.words is not None or any(claim.numbers())
    value: Claim = claim if own else estimate
    approximate = value.approximate if claim.approximate is None else claim.approximate
    resolved = ResolvedClaim(
        value.low,
        value.best,
        value.high,
        bool(approximate),
        value.words,
        claim.currency or estimate.currency,
        claim.measure or estimate.measure,
    )
    if own or proof is None or claim.approximate is not None or not approximate:
        return resolved
    figure = proof.proof(resolved)
    return resolved._replace(approximate=figure is None or figure.approximate)


def similarity(figure: Figure, claim: ResolvedClaim) -> int:
    """How like a figure is to a claim: its bounds count first, then about, then the currency."""
    same = sum(getattr(figure, key) == getattr(claim, key) for key in BOUNDS)
    about = figure.approximate == claim.approximate
    return same * 4 + about * 2 + (figure.currency == claim.currency)


def of(seed: Seed, lang: str, span: Span, figures: Sequence[Figure]) -> Evidence:
    """The evidence at a span of a text, whose figures are `figures`, sorted and disjoint."""
    inside = list(touched(figures, span))
    amounts = [figure for figure in inside if _is_amount(figure)]
    outer = [_outer(figure, seed) for figure in amounts]
    return Evidence(
        seed,
        lang,
        span,
        tuple(figure for figure, around in zip(amounts, outer, strict=True) if span.holds(around)),
        tuple(
            figure for figure, around in zip(amounts, outer, strict=True) if not span.holds(around)
        ),
        tuple(figure for figure in inside if not _is_amount(figure)),
    )


def _outer(figure: Figure, seed: Seed) -> Span:
    """Where a figure stands with its qualifier and currency; the point of an abbreviation may end the sentence, too."""
    is_point = seed.text[figure.outer_end - 1] == "."
    return Span(figure.outer_start, figure.outer_end - is_point)


def proving(claim: ResolvedClaim, proof: Evidence) -> list[Figure]:
    """The figures of the quote that state one of the bounds, of several the one most like the claim.

    Of a claim in words the figures that its words touch.
    """
    if claim.words:
        return [figure for figure in proof.whole if words_touch(claim.words, figure, proof)]
    found = []
    for value in claim.numbers().values():
        able = [figure for figure in proof.whole if value in figure.values]
        nearest = max(able, key=lambda figure: similarity(figure, claim), default=None)
        if nearest is not None and nearest not in found:
            found.append(nearest)
    return found


def stated_at(claim: ResolvedClaim, found: Sequence[Figure], proof: Evidence) -> list[Span]:
    """Where a quote states a claim, `found` being the figures that prove it: these, and those of equal value.

    The whole quote where it states something else, which is an error of its own; nothing where the
    words of a claim are no figure.
    """
    values = frozenset(claim.numbers().values())
    stated = [figure for figure in (*proof.whole, *proof.cut) if values & figure.values]
    if stated or found:
        return [Span(figure.start, figure.end) for figure in (*stated, *found)]
    stands = claim.words is not None and Seed("", proof.quote).find(claim.words)
    return [] if stands else [proof.span]


def words_touch(words: str, figure: Figure, proof: Evidence) -> bool:
    """Whether words of a quote and a figure of its text have a place in common."""
    for start, end in Seed("", proof.quote).find(words):
        if proof.span.start + start < figure.end and figure.start < proof.span.start + end:
            return True
    return False


def digits(figure: Figure) -> list[str]:
    """The runs of digits of a figure: how dates and the like, which have no value, are compared."""
    return re.findall(r"\d+", figure.text)


def touched(figures: Sequence[Figure], span: Span) -> Iterator[Figure]:
    """The figures, sorted and disjoint, that a span holds or cuts."""
    first = bisect_right(figures, span.start, key=lambda figure: figure.end)
    for at in range(first, len(figures)):
        if figures[at].start >= span.end:
            return
        yield figures[at]
