"""What a quote proves: the figures inside it, and how far each text's figures are accounted for."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from components.entries.reader import BOUNDS
from components.texts import figures
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from components.entries.reader import Claim, Estimate, ParsedFile, Source
    from components.texts.figures import Figure
    from components.texts.seeds import Seed

    Seeds = Mapping[str, Seed | None]
    """The texts by file name; None is a file that is there and could not be read."""

State = Literal["curated", "set aside", "by rule", "open"]


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
    """Dates, ages, designations and the like inside the quote."""

    def proof(self, said: ResolvedClaim) -> Figure | None:
        """The figure that states these bounds; the one that agrees in most when several do."""
        wanted = said.numbers()
        able = [figure for figure in self.whole if wanted and figure.values >= set(wanted.values())]
        return max(able, key=lambda figure: similarity(figure, said), default=None)

    def text(self, figure: Figure) -> str:
        """The figure as it stands in the text, with its qualifier, on one line."""
        return " ".join(self.seed.text[figure.outer_start : figure.outer_end].split())


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
    """A quote of an estimate, found in its text."""

    span: Span
    estimate: Estimate
    stated: Claim


class FigureReader:
    """Reads the figures of texts and translations, each content once.

    With an `earlier` reader it takes what that one has read instead of reading it again, and keeps
    only what is asked for: after a save the unchanged texts of the file before are not read anew.
    The bench row "save 10,000 estimates" fails without it.
    """

    def __init__(self, earlier: FigureReader | None = None) -> None:
        self._earlier = earlier.kept if earlier else {}
        self.kept: dict[tuple[str, str], tuple[Figure, ...]] = {}
        """By language and content."""

    def read(self, text: str, lang: str) -> tuple[Figure, ...]:
        """The figures of a text, as `figures.read`."""
        key = (lang, text)
        if key not in self.kept:
            kept = self._earlier.get(key)
            self.kept[key] = figures.read(text, lang) if kept is None else kept
        return self.kept[key]


def resolve(stated: Claim, estimate: Estimate) -> ResolvedClaim:
    """What `stated` says; a restatement that gives no value of its own has the estimate's."""
    own = stated is estimate or stated.words is not None or any(stated.numbers())
    value: Claim = stated if own else estimate
    approximate = value.approximate if stated.approximate is None else stated.approximate
    return ResolvedClaim(
        value.low,
        value.best,
        value.high,
        bool(approximate),
        value.words,
        stated.currency or estimate.currency,
        stated.measure or estimate.measure,
    )


class ProofIndex:
    """The quotes of a file looked up in its texts, and the figures found there, each once."""

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
            (estimate, stated, found)
            for estimate in self.parsed.estimates
            for stated in (estimate, *estimate.restated)
            if (found := self._look_up(stated, estimate)) is not None
        ]

    @cached_property
    def _by_quote(self) -> dict[int, Evidence]:
        return {id(stated): found for _, stated, found in self.evidence}

    @cached_property
    def _by_source(self) -> dict[str, list[Quote]]:
        quotes: dict[str, list[Quote]] = {}
        for estimate, stated, found in self.evidence:
            source = getattr(stated, "source", None) or estimate.source
            quotes.setdefault(source, []).append(Quote(found.span, estimate, stated))
        return quotes

    def evidence_for(self, stated: Claim) -> Evidence | None:
        """The evidence of an estimate or restatement; None while its quote is not found once."""
        return self._by_quote.get(id(stated))

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

    def _look_up(self, stated: Claim, estimate: Estimate) -> Evidence | None:
        source = self.parsed.sources.get(getattr(stated, "source", None) or estimate.source)
        seed = self.seeds.get(source.file) if source else None
        if source is None or seed is None or len(seed.find(stated.quote)) != 1:
            return None
        span = seed.find(stated.quote)[0]
        inside = list(_between(self.figures.read(seed.text, source.lang), span))
        near = [figure for figure in inside if not figure.by_rule]
        whole = tuple(
            figure for figure in near if span.holds(Span(figure.outer_start, figure.outer_end))
        )
        return Evidence(
            seed,
            source.lang,
            span,
            whole,
            tuple(figure for figure in near if figure not in whole),
            tuple(figure for figure in inside if figure.by_rule),
        )

    def _classify(self, source_id: str) -> list[ClassifiedFigure]:
        source = self.parsed.sources[source_id]
        seed = self.seeds.get(source.file)
        if seed is None:
            return []
        linked = [(quote.span, quote.estimate.id) for quote in self.quotes(source_id)]
        aside = [
            (seed.find(passage.quote)[0], passage.reason)
            for passage in source.set_aside
            if len(seed.find(passage.quote)) == 1
        ]
        return list(_states_of(self.figures.read(seed.text, source.lang), linked, aside))


def _states_of(
    found: Sequence[Figure], linked: Sequence[tuple[Span, str]], aside: Sequence[tuple[Span, str]]
) -> Iterator[ClassifiedFigure]:
    for figure in found:
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


def _count(source_id: str, source: Source, found: Sequence[ClassifiedFigure]) -> Coverage:
    states = [each.state for each in found]
    counts = (states.count(state) for state in ("curated", "set aside", "by rule", "open"))
    return Coverage(source_id, source.file, len(found), *counts)


def _between(found: Sequence[Figure], span: Span) -> Iterator[Figure]:
    """The figures, sorted and disjoint as they are, that the span touches."""
    first = bisect_right(found, span.start, key=lambda figure: figure.end)
    for at in range(first, len(found)):
        if found[at].start >= span.end:
            return
        yield found[at]


def similarity(figure: Figure, said: ResolvedClaim) -> int:
    """How like a figure is to what an estimate says: its bounds first, then about, then currency."""
    same = sum(getattr(figure, key) == getattr(said, key) for key in BOUNDS)
    return (
        same * 4 + (figure.approximate == said.approximate) * 2 + (figure.currency == said.currency)
    )
