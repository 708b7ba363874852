"""The proofs of a whole file, and how far the figures of each text are accounted for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from components.proof import evidence
from components.texts import figures
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from components.entries.records import Claim, Estimate, ParsedFile, Source
    from components.proof.evidence import Evidence
    from components.texts.figures import Figure
    from components.texts.seeds import Seed

    Seeds = Mapping[str, Seed | None]
    """The texts by file name; None is a file that is there and could not be read."""

State = Literal["curated", "set aside", "by rule", "open"]


class ClassifiedFigure(NamedTuple):
    """A figure of a text, and how it is accounted for."""

    figure: Figure
    state: State
    owner: str
    """The id of the estimate whose quote holds it, or the reason why it was set aside, else empty."""


class Coverage(NamedTuple):
    """How far the figures of one source's text are accounted for."""

    id: str
    file: str
    figures: int
    curated: int
    set_aside: int
    by_rule: int
    open: int

    def __str__(self) -> str:
        noun = "figure" if self.figures == 1 else "figures"
        return (
            f"seeds/{self.file}: {self.figures} {noun}: {self.curated} curated, {self.set_aside} set aside, "
            f"{self.by_rule} by rule, {self.open} open"
        )


class Quote(NamedTuple):
    """A quote of an estimate, at its place in the text."""

    span: Span
    estimate: Estimate
    claim: Claim
    """The estimate itself, or one of its restatements."""


class FigureReader:
    """Reads the figures of texts and translations, each content once.

    With an `earlier` reader it takes what that one has read instead of reading it again, and keeps
    only what is asked for: after a save the unchanged texts of the file before are not read anew.
    The bench row "save 10,000 estimates" fails without it.
    """

    def __init__(self, earlier: FigureReader | None = None) -> None:
        self._earlier = earlier.by_content if earlier else {}
        self.by_content: dict[tuple[str, str], tuple[Figure, ...]] = {}
        """The figures by language and content."""

    def read(self, text: str, lang: str) -> tuple[Figure, ...]:
        """The figures of a text, as `figures.read`."""
        key = (lang, text)
        if key not in self.by_content:
            earlier = self._earlier.get(key)
            self.by_content[key] = figures.read(text, lang) if earlier is None else earlier
        return self.by_content[key]


class ProofIndex:
    """The quotes of a file looked up in its texts, and the figures that stand there, each once."""

    def __init__(
        self, parsed: ParsedFile, seeds: Seeds, reader: FigureReader | None = None
    ) -> None:
        self.parsed = parsed
        self.seeds = seeds
        self.figures = reader or FigureReader()
        self._classified: dict[str, list[ClassifiedFigure]] = {}

    @cached_property
    def evidence(self) -> list[tuple[Estimate, Claim, Evidence]]:
        """Each estimate and restatement whose quote is found exactly once, in the order of the file."""
        return [
            (estimate, claim, proof)
            for estimate in self.parsed.estimates
            for claim in (estimate, *estimate.restated)
            if (proof := self._look_up(claim, estimate)) is not None
        ]

    @cached_property
    def _by_claim(self) -> dict[int, Evidence]:
        return {id(claim): proof for _, claim, proof in self.evidence}

    @cached_property
    def _by_source(self) -> dict[str, list[Quote]]:
        quotes: dict[str, list[Quote]] = {}
        for estimate, claim, proof in self.evidence:
            source = getattr(claim, "source", None) or estimate.source
            quotes.setdefault(source, []).append(Quote(proof.span, estimate, claim))
        return quotes

    def evidence_for(self, claim: Claim) -> Evidence | None:
        """The evidence of an estimate or restatement; None while its quote is not found once."""
        return self._by_claim.get(id(claim))

    def quotes(self, source_id: str) -> list[Quote]:
        """The quotes of estimates and restatements found in this source's text, in its order."""
        return sorted(self._by_source.get(source_id, ()), key=lambda quote: quote.span)

    def classify_figures(self, source_id: str) -> list[ClassifiedFigure]:
        """Every figure of a source's text with its state, in the text's order.

        A figure inside a linked quote is curated, inside a passage set aside set aside; dates,
        ages, designations and the like are settled by rule; all others are open.
        """
        if source_id not in self._classified:
            self._classified[source_id] = self._classify(source_id)
        return self._classified[source_id]

    def coverage(self) -> list[Coverage]:
        """The count of each source whose text can be read, in the order of the file."""
        return [
            _count(source_id, source, self.classify_figures(source_id))
            for source_id, source in self.parsed.sources.items()
            if self.seeds.get(source.file) is not None
        ]

    def _look_up(self, claim: Claim, estimate: Estimate) -> Evidence | None:
        source = self.parsed.sources.get(getattr(claim, "source", None) or estimate.source)
        seed = self.seeds.get(source.file) if source else None
        if source is None or seed is None or len(spans := seed.find(claim.quote)) != 1:
            return None
        return evidence.of(seed, source.lang, spans[0], self.figures.read(seed.text, source.lang))

    def _classify(self, source_id: str) -> list[ClassifiedFigure]:
        source = self.parsed.sources[source_id]
        seed = self.seeds.get(source.file)
        if seed is None:
            return []
        linked = [(quote.span, quote.estimate.id) for quote in self.quotes(source_id)]
        aside = [
            (spans[0], passage.reason)
            for passage in source.set_aside
            if len(spans := seed.find(passage.quote)) == 1
        ]
        return list(_states_of(self.figures.read(seed.text, source.lang), linked, aside))


def _states_of(
    figures: Sequence[Figure], linked: Sequence[tuple[Span, str]], aside: Sequence[tuple[Span, str]]
) -> Iterator[ClassifiedFigure]:
    for figure in figures:
        span = Span(figure.start, figure.end)
        owner = _owner(linked, span)
        if figure.by_rule:
            yield ClassifiedFigure(figure, "by rule", figure.kind)
        elif owner is not None:
            yield ClassifiedFigure(figure, "curated", owner)
        elif (reason := _owner(aside, span)) is not None:
            yield ClassifiedFigure(figure, "set aside", reason)
        else:
            yield ClassifiedFigure(figure, "open", "")


def _owner(spans: Sequence[tuple[Span, str]], inner: Span) -> str | None:
    return next((name for span, name in spans if span.holds(inner)), None)


def _count(source_id: str, source: Source, classified: Sequence[ClassifiedFigure]) -> Coverage:
    states = [each.state for each in classified]
    counts = (states.count(state) for state in ("curated", "set aside", "by rule", "open"))
    return Coverage(source_id, source.file, len(classified), *counts)
