"""Rules about the language of a text and of a translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.proof.faults import Fault, claims
from components.texts import detection, languages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.proof.index import ProofIndex

_LEAST_SURE: Final = 0.15  # of all words of a translation, before it is told to be no English


def language_wrong(proofs: ProofIndex) -> Iterator[Fault]:
    """A text must be in the language that its `lang` says, and a translation in English."""
    for source in proofs.parsed.sources.values():
        seed = proofs.seeds.get(source.file)
        if seed and (doubt := detection.doubt(seed.text, source.lang)):
            message = (
                f"lang is {source.lang}, but {doubt.message}; its numbers would be read wrongly"
            )
            level = None if doubt.plain else "warning"
            yield Fault(source.place("lang"), message, source.entry, level)
    for claim, estimate in claims(proofs):
        guess = detection.guess(claim.translation or "")
        if guess.code not in ("", "en") and guess.confidence > _LEAST_SURE:
            message = f"translation is in {guess.code}; write it in English"
            yield Fault(claim.place("translation"), message, estimate.entry)


def language_unread(proofs: ProofIndex) -> Iterator[Fault]:
    """Of a language whose words are not known, only digits are read."""
    for source in proofs.parsed.sources.values():
        if languages.of(source.lang) is languages.OTHER:
            message = f"lang is {source.lang}, whose words are not known here; more than, about and number words of the text are not read"
            yield Fault(source.place("lang"), message, source.entry)
