"""Rules about the language of a text and of a translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.problems import Fault, one_line
from components.texts import languages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.proof.evidence import Evidence
    from components.proof.index import ProofIndex
    from components.texts.figures import Figure

_LEAST_SURE: Final = 0.15  # of all words of a translation, before it is told to be no English

_WORDS: Final = 2  # on each side of a number, which may bound or scale it


def language_wrong(proofs: ProofIndex) -> Iterator[Fault]:
    """A text must be in the language that its `lang` says, and a translation in English."""
    for source in proofs.parsed.sources.values():
        seed = proofs.seeds.get(source.file)
        if seed and (doubt := proofs.texts.doubt(seed.text, source.lang)):
            message = (
                f"lang is {source.lang}, but {doubt.message}; its numbers would be read wrongly"
            )
            level = None if doubt.plain else "warning"
            yield Fault(source.place("lang"), message, source.entry, level)
    for claim, estimate in proofs.claims:
        guess = proofs.texts.guess(claim.translation or "")
        if guess.code not in ("", "en") and guess.confidence > _LEAST_SURE:
            message = f"translation is in {guess.code}; write it in English"
            yield Fault(claim.place("translation"), message, estimate.entry)


def language_unread(proofs: ProofIndex) -> Iterator[Fault]:
    """Of a language whose words are not known, only digits are read; each estimate tells which words were not."""
    for source in proofs.parsed.sources.values():
        if languages.of(source.lang) is languages.OTHER:
            message = f"lang is {source.lang}, whose words are not known here; more than, about and number words of the text are not read"
            yield Fault(source.place("lang"), message, source.entry)
    for estimate, claim, proof, _, figures in proofs.statements:
        for figure in figures if languages.of(proof.lang) is languages.OTHER else ():
            around = _words_around(figure, proof)
            if around:
                number, words = one_line(figure.text), one_line(around, 60)
                message = f"number {number} found; its qualifier was not read, nor a scale word or currency: see whether {words!r} holds one"
                yield Fault(claim.place("quote"), message, estimate.entry)


def _words_around(figure: Figure, proof: Evidence) -> str:
    """A figure with the words of its quote right before and behind it; empty where it stands alone."""
    text = proof.seed.text
    before = text[proof.span.start : figure.outer_start].split()[-_WORDS:]
    behind = text[figure.outer_end : proof.span.end].split()[:_WORDS]
    own = text[figure.outer_start : figure.outer_end]
    is_alone = not any(letter.isalpha() for letter in "".join([*before, *behind]))
    return "" if is_alone else " ".join([*before, own, *behind])
