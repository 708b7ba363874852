"""The proofs of a whole file, and how far the figures of each text are accounted for."""

from __future__ import annotations

from collections import deque
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar

from components.locks import Lock
from components.proof import evidence
from components.texts import detection, figures, senses
from components.texts.names import NameIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from components.entries.records import Claim, Estimate, ParsedFile, Source
    from components.proof.evidence import Evidence, ResolvedClaim
    from components.texts.figures import Figure
    from components.texts.seeds import Seed, Span

    Read = TypeVar("Read")
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


class Statement(NamedTuple):
    """A claim whose quote is found once, what it says, and the figures of the quote that state it."""

    estimate: Estimate
    claim: Claim
    """The estimate itself, or one of its restatements."""
    proof: Evidence
    resolved: ResolvedClaim
    figures: list[Figure]


class TextReader:
    """Reads the figures and the language of texts and translations, each content once.

    With an `earlier` reader it takes what that one has read instead of reading it again, and keeps
    only what is asked for: after a save the unchanged texts of the file before are not read anew.
    The bench row "one of 10,000 changed" fails without it.
    """

    def __init__(self, earlier: TextReader | None = None) -> None:
        self._earlier = earlier.by_content if earlier else {}
        self.by_content: dict[tuple[object, ...], Any] = {}
        """What was read, by the function that read it and the texts that it was given."""

    def figures(self, text: str, lang: str) -> tuple[Figure, ...]:
        """The figures of a text."""
        return self._once(figures.read, text, lang)

    def guess(self, text: str) -> detection.Guess:
        """The language that a text is in."""
        return self._once(detection.guess, text)

    def doubt(self, text: str, lang: str) -> detection.Doubt:
        """What shows that a text is not in the language `lang`."""
        return self._once(detection.doubt, text, lang)

    def senses(self, text: str, lang: str) -> senses.Statements:
        """What the words of a text state beside its numbers."""
        return self._once(senses.read, text, lang)

    def _once(self, read: Callable[..., Read], *given: str) -> Read:
        key = (read, *given)
        if key not in self.by_content:
            earlier = self._earlier.get(key)
            self.by_content[key] = read(*given) if earlier is None else earlier
        return self.by_content[key]


class ProofIndex:
    """The quotes of a file looked up in its texts, and the figures that stand there, each once."""

    def __init__(
        self,
        parsed: ParsedFile,
        seeds: Seeds,
        texts: TextReader | None = None,
        lock: Lock | None = None,
    ) -> None:
        self.parsed = parsed
        self.lock = lock or Lock({}, {})
        self.seeds = seeds
        self.texts = texts or TextReader()
        self._classified: dict[str, list[ClassifiedFigure]] = {}
        self._names: dict[str, NameIndex] = {}

    @cached_property
    def claims(self) -> list[tuple[Claim, Estimate]]:
        """Each estimate and each restatement, with the estimate it belongs to, in the file's order."""
        return [
            (claim, estimate)
            for estimate in self.parsed.estimates
            for claim in (estimate, *estimate.restated)
        ]

    @cached_property
    def evidence(self) -> list[tuple[Estimate, Claim, Evidence]]:
        """Those whose quote is found exactly once, in the same order."""
        return [
            (estimate, claim, proof)
            for claim, estimate in self.claims
            if (proof := self._look_up(claim, estimate)) is not None
        ]

    @cached_property
    def statements(self) -> list[Statement]:
        """What each claim of `evidence` says, and the figures that state it."""
        found = []
        for estimate, claim, proof in self.evidence:
            resolved = evidence.resolve(claim, estimate, proof)
            figures = evidence.proving(resolved, proof)
            found.append(Statement(estimate, claim, proof, resolved, figures))
        return found

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

    @cached_property
    def _curated(self) -> dict[str, list[tuple[Span, str]]]:
        """Where each source's text states the estimates, with their ids; the whole quote where it states another value."""
        curated: dict[str, list[tuple[Span, str]]] = {}
        for estimate, claim, proof, resolved, found in self.statements:
            source = getattr(claim, "source", None) or estimate.source
            spans = evidence.stated_at(resolved, found, proof)
            curated.setdefault(source, []).extend((span, estimate.id) for span in spans)
        return curated

    def may_name(self, text: str, lang: str) -> list[str]:
        """The originators whose names may stand in a text, of however many are declared."""
        if lang not in self._names:
            forms = (
                (form, name)
                for name, originator in self.parsed.originators.items()
                for form in (name, *originator.written)
            )
            self._names[lang] = NameIndex(forms, lang)
        return self._names[lang].may_stand_in(text)

    def evidence_for(self, claim: Claim) -> Evidence | None:
        """The evidence of an estimate or restatement; None while its quote is not found once."""
        return self._by_claim.get(id(claim))

    def quotes(self, source_id: str) -> list[Quote]:
        """The quotes of estimates and restatements found in this source's text, in its order."""
        return sorted(self._by_source.get(source_id, ()), key=lambda quote: quote.span)

    @cached_property
    def _sources_of(self) -> dict[str, list[str]]:
        sources: dict[str, list[str]] = {}
        for source_id, source in self.parsed.sources.items():
            sources.setdefault(source.file, []).append(source_id)
        return sources

    def source_of(self, file: str) -> str:
        """The first source whose text this file is: the one that its figures are counted under."""
        return self._sources_of[file][0]

    def classify_figures(self, source_id: str) -> list[ClassifiedFigure]:
        """Every figure of a source's text with its state, in the text's order.

        A figure that an estimate or restatement states is curated, one inside a passage set aside
        set aside; dates, ages, designations and the like are settled by rule; all others are open,
        also those that a quote holds beside its own. Sources that share a text share its figures:
        what one of them curates is curated.
        """
        first = self.source_of(self.parsed.sources[source_id].file)
        if first not in self._classified:
            self._classified[first] = self._classify(first)
        return self._classified[first]

    def coverage(self) -> list[Coverage]:
        """The count of each text that can be read, under its first source, in the order of the file."""
        return [
            _count(first, self.parsed.sources[first], self.classify_figures(first))
            for file, (first, *_) in self._sources_of.items()
            if self.seeds.get(file) is not None
        ]

    def _look_up(self, claim: Claim, estimate: Estimate) -> Evidence | None:
        source = self.parsed.sources.get(getattr(claim, "source", None) or estimate.source)
        seed = self.seeds.get(source.file) if source else None
        if source is None or seed is None or len(spans := seed.find(claim.quote)) != 1:
            return None
        return evidence.of(seed, source.lang, spans[0], self.texts.figures(seed.text, source.lang))

    def _classify(self, source_id: str) -> list[ClassifiedFigure]:
        source = self.parsed.sources[source_id]
        seed = self.seeds.get(source.file)
        if seed is None:
            return []
        sharing = self._sources_of[source.file]
        linked = [each for key in sharing for each in self._curated.get(key, ())]
        aside = [
            (spans[0], passage.reason)
            for key in sharing
            for passage in self.parsed.sources[key].set_aside
            if len(spans := seed.find(passage.quote)) == 1
        ]
        return list(_states_of(self.texts.figures(seed.text, source.lang), linked, aside))


def _states_of(
    figures: Sequence[Figure], linked: Sequence[tuple[Span, str]], aside: Sequence[tuple[Span, str]]
) -> Iterator[ClassifiedFigure]:
    owners, reasons = _owners(figures, linked), _owners(figures, aside)
    for figure, owner, reason in zip(figures, owners, reasons, strict=True):
        if figure.by_rule:
            yield ClassifiedFigure(figure, "by rule", figure.kind)
        elif owner is not None:
            yield ClassifiedFigure(figure, "curated", owner)
        elif reason is not None:
            yield ClassifiedFigure(figure, "set aside", reason)
        else:
            yield ClassifiedFigure(figure, "open", "")


def _owners(figures: Sequence[Figure], named: Sequence[tuple[Span, str]]) -> Iterator[str | None]:
    """The name of the first span that holds each figure; the figures are sorted and disjoint.

    One walk through both: of the spans that have begun, those that end before a figure does end
    before all later ones. A look at every span for every figure is quadratic in a long text.
    """
    spans = deque(sorted(named, key=lambda each: each[0].start))
    begun: list[tuple[Span, str]] = []
    for figure in figures:
        while spans and spans[0][0].start <= figure.start:
            begun.append(spans.popleft())
        begun = [each for each in begun if each[0].end >= figure.end]
        yield begun[0][1] if begun else None


def _count(source_id: str, source: Source, classified: Sequence[ClassifiedFigure]) -> Coverage:
    states = [each.state for each in classified]
    counts = (states.count(state) for state in ("curated", "set aside", "by rule", "open"))
    return Coverage(source_id, source.file, len(classified), *counts)
