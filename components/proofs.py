"""What a quote proves: the figures inside it, and how far each text's figures are accounted for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from components import figures
from components.estimates import BOUNDS
from components.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from components.estimates import Estimate, Notebook, Restated, Source, Stated
    from components.figures import Figure
    from components.seeds import Seed

    Seeds = Mapping[str, Seed | None]
    """The texts by file name; None is a file that is there and could not be read."""

State = Literal["curated", "set aside", "by rule", "open"]


class Statement(NamedTuple):
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

    def proof(self, said: Statement) -> Figure | None:
        """The figure that states these bounds; the one that agrees in most when several do."""
        wanted = said.numbers()
        able = [figure for figure in self.whole if wanted and figure.values >= set(wanted.values())]
        return max(able, key=lambda figure: _agreement(figure, said), default=None)

    def text(self, figure: Figure) -> str:
        """The figure as it stands in the text, with its qualifier, on one line."""
        return " ".join(self.seed.text[figure.outer_start : figure.outer_end].split())


class Found(NamedTuple):
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
    stated: Stated


@lru_cache(maxsize=4096)
def read(text: str, lang: str) -> tuple[Figure, ...]:
    """The figures of a text; read once while the text stays the same."""
    return figures.read(text, lang)


def statement(stated: Stated, estimate: Estimate) -> Statement:
    """What `stated` says; a restatement that gives no value of its own has the estimate's."""
    own = stated is estimate or stated.words is not None or any(stated.numbers())
    value: Stated = stated if own else estimate
    approximate = value.approximate if stated.approximate is None else stated.approximate
    return Statement(
        value.low,
        value.best,
        value.high,
        bool(approximate),
        value.words,
        stated.currency or estimate.currency,
        stated.measure or estimate.measure,
    )


def evidence(
    stated: Stated, estimate: Estimate, notebook: Notebook, seeds: Seeds
) -> Evidence | None:
    """The evidence of an estimate or restatement; None while its quote is not found exactly once."""
    source = notebook.sources.get(getattr(stated, "source", None) or estimate.source)
    seed = seeds.get(source.file) if source else None
    if source is None or seed is None or len(seed.find(stated.quote)) != 1:
        return None
    span = seed.find(stated.quote)[0]
    near = [figure for figure in _between(read(seed.text, source.lang), span) if not figure.by_rule]
    whole = tuple(
        figure for figure in near if span.holds(Span(figure.outer_start, figure.outer_end))
    )
    return Evidence(
        seed, source.lang, span, whole, tuple(figure for figure in near if figure not in whole)
    )


def quotes(source_id: str, notebook: Notebook, seeds: Seeds) -> list[Quote]:
    """The quotes of estimates and restatements found in this source's text, in its order."""
    return sorted(
        (
            Quote(seed.find(stated.quote)[0], estimate, stated)
            for estimate, stated in _stated_in(source_id, notebook)
            if (seed := seeds.get(notebook.sources[source_id].file))
            and len(seed.find(stated.quote)) == 1
        ),
        key=lambda quote: quote.span,
    )


def account(source_id: str, notebook: Notebook, seeds: Seeds) -> list[Found]:
    """Every figure of a source's text with its state, in the text's order.

    A figure inside a linked quote is curated, inside a passage set aside set aside; dates, ages,
    designations and the like are settled by rule; all others are open.
    """
    source = notebook.sources[source_id]
    seed = seeds.get(source.file)
    if seed is None:
        return []
    linked = [(quote.span, quote.estimate.id) for quote in quotes(source_id, notebook, seeds)]
    aside = [
        (seed.find(passage.quote)[0], passage.reason)
        for passage in source.set_aside
        if len(seed.find(passage.quote)) == 1
    ]
    return list(_accounted(read(seed.text, source.lang), linked, aside))


def coverage(notebook: Notebook, seeds: Seeds) -> list[Coverage]:
    """The count of each source whose text can be read, in the order of the file."""
    return [
        _count(source_id, source, account(source_id, notebook, seeds))
        for source_id, source in notebook.sources.items()
        if seeds.get(source.file) is not None
    ]


def _accounted(
    found: Sequence[Figure], linked: Sequence[tuple[Span, str]], aside: Sequence[tuple[Span, str]]
) -> Iterator[Found]:
    for figure in found:
        span = Span(figure.start, figure.end)
        owner = _owner(linked, span)
        if figure.by_rule:
            yield Found(figure, "by rule", figure.kind)
        elif owner is not None:
            yield Found(figure, "curated", owner)
        elif (reason := _owner(aside, span)) is not None:
            yield Found(figure, "set aside", reason)
        else:
            yield Found(figure, "open", "")


def _owner(spans: Sequence[tuple[Span, str]], inner: Span) -> str | None:
    return next((name for span, name in spans if span.holds(inner)), None)


def _count(source_id: str, source: Source, found: Sequence[Found]) -> Coverage:
    states = [each.state for each in found]
    counts = (states.count(state) for state in ("curated", "set aside", "by rule", "open"))
    return Coverage(source_id, source.file, len(found), *counts)


def _stated_in(
    source_id: str, notebook: Notebook
) -> Iterator[tuple[Estimate, Estimate | Restated]]:
    for estimate in notebook.estimates:
        if estimate.source == source_id:
            yield estimate, estimate
        for again in estimate.restated:
            if (again.source or estimate.source) == source_id:
                yield estimate, again


def _between(found: Sequence[Figure], span: Span) -> Iterator[Figure]:
    return (figure for figure in found if figure.start < span.end and span.start < figure.end)


def _agreement(figure: Figure, said: Statement) -> int:
    same = sum(getattr(figure, key) == getattr(said, key) for key in BOUNDS)
    return (
        same * 4 + (figure.approximate == said.approximate) * 2 + (figure.currency == said.currency)
    )
