"""The passages that an estimate quotes beside its figure, and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.texts import languages, sentences
from components.texts.seeds import Span

if TYPE_CHECKING:
    from components.entries.records import Estimate
    from components.proof.evidence import Evidence
    from components.texts.seeds import Seed

_LONGEST_SENTENCE: Final = 600  # characters on either side of a quote


def find(quote: str, seed: Seed) -> Span | None:
    """Where a passage stands, when it stands there once."""
    spans = seed.find(quote)
    return spans[0] if len(spans) == 1 else None


def around(span: Span, seed: Seed) -> Span:
    """The paragraph of a span and the two beside it."""
    here = seed.paragraph(span)
    start, end = here
    before, behind = start - 1, end
    while before >= 0 and seed.text[before].isspace():
        before -= 1
    while behind < len(seed.text) and seed.text[behind].isspace():
        behind += 1
    if before >= 0:
        start = seed.paragraph(Span(before, before + 1)).start
    if behind < len(seed.text):
        end = seed.paragraph(Span(behind, behind + 1)).end
    return Span(start, end)


def sentence(span: Span, seed: Seed, lang: str) -> Span:
    """The sentence or sentences that a span stands in, within its lines; none longer than some lines."""
    text, language = seed.text, languages.of(lang)
    first, last = max(span.start - _LONGEST_SENTENCE, 0), span.end + _LONGEST_SENTENCE
    first = text.rfind("\n", first, span.start) + 1 or first
    end_of_line = text.find("\n", span.end, last)
    last = min(last, len(text)) if end_of_line < 0 else end_of_line
    before = [m.end() for m in sentences.ends(text, language, first, span.start)]
    behind = next(sentences.ends(text, language, max(span.end - 1, span.start), last), None)
    return Span(before[-1] if before else first, behind.start() + 1 if behind else last)


def attributions(estimate: Estimate, seed: Seed) -> list[Span]:
    """The passages that name who said it, as far as each stands in the text once."""
    return [span for quote in estimate.attribution if (span := find(quote, seed)) is not None]


def stating(estimate: Estimate, key: str, proof: Evidence) -> list[Span]:
    """Where the time of `key` may be stated: in the quote, an attribution or the passage for it."""
    own = getattr(estimate, f"{key}_quote")
    span = find(own, proof.seed) if own else None
    spans = [proof.span, *attributions(estimate, proof.seed)]
    return [*spans, span] if span else spans
