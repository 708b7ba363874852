"""What denies a number, or turns what its qualifiers say, compiled for matching."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from components.texts.notation import GAP, any_of, compiled, words
from components.texts.phrases import PhraseMatch, PhraseSearch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.texts.language_qualifiers import QualifierWords

_CASELESS = re.IGNORECASE
_OPENING = frozenset('\n"„“”»«')
_DENIAL_REACH = 30  # characters, more than any denial has


def _opens_sentence(text: str, at: int) -> bool:
    """Whether the word at an offset opens a sentence (Hätte er 5.000 geschickt)."""
    before = text[max(at - 2, 0) : at]
    is_first = not before or before[-1] in _OPENING or (before[0] in ".!?" and before[1:].isspace())
    return is_first and text[at].isupper()


class DenialPatterns:
    """What denies a number, or turns what its qualifiers say."""

    words: QualifierWords

    @cached_property
    def denied_before(self) -> PhraseSearch:
        """A word that denies what follows it in its clause."""
        particles = self.words.denying_particles
        apart = rf"(?:\s[^.;:!?\n]{{0,60}}?)?\s(?:{any_of(particles)})(?!\w)(?=,)"
        ends = any_of(f"{self.words.denials}|{self.words.denied_already}")
        behind = rf"(?!\w)(?!{GAP}(?:{ends})(?!\w))"
        return PhraseSearch(
            {
                "whole": (self.words.denied_before, behind),
                "apart": (self.words.denying_verbs, apart),
                "claim apart": (self.words.claim_deniers_apart, self._claim + apart),
                "claim": (self.words.claim_deniers, self._claim),
                "condition": (self.words.conditions, behind),
                "disclaimed": (self.words.disclaimers, self._followed_by(self.words.beliefs)),
                "belief_verbs": (self.words.belief_verbs, self._followed_by(self.words.denials)),
                **{
                    f"pair {word}": (
                        before,
                        rf"(?!\w)[^.;:!?\n]{{0,60}}{GAP}(?:{any_of(word)}){GAP}?\Z",
                    )
                    for word, before in self.words.paired_denials.items()
                },
                "unreal": (self.words.unreal, r"(?!\w)"),
                "untrue": (self.words.untruths, self._said),
            }
        )

    @cached_property
    def _said(self) -> str:
        """What stands between a word for an untruth and what it says of, with an insertion."""
        return rf"(?:,[^,.;:!?\n]{{1,60}})?,?{GAP}(?:{any_of(self.words.untruths_of)})(?!\w)"

    def _followed_by(self, phrases: str) -> str:
        """One of these a little behind a word, and then the number or what it is said of."""
        ends = rf"(?=,?{GAP}(?:{any_of(self.words.complementizers)})(?!\w)|{GAP}?\Z)"
        only = rf"(?!{GAP}(?:{any_of(self.words.limits)})(?!\w))"
        return rf"{only}(?:{GAP}[^\W\d_]+){{0,2}}{GAP}(?:{any_of(phrases)})(?!\w){only}{ends}"

    @cached_property
    def _claim(self) -> str:
        """What stands behind a verb that denies a claim."""
        return rf"(?:{GAP}[^\W\d_]+){{0,2}}{GAP}(?:{any_of(self.words.claims)})(?!\w)"

    @cached_property
    def claim_before(self) -> re.Pattern[str]:
        """A claim right before its number."""
        claims, of = any_of(self.words.claims), any_of(self.words.claims_of)
        return compiled(rf"(?<!\w)(?:{claims}){GAP}(?:{of}){GAP}?\Z", _CASELESS)

    @cached_property
    def denial_before(self) -> re.Pattern[str]:
        """A denial right before a denial, of which none is left (bestritt nicht, did not deny, nobody doubts)."""
        denials = any_of(f"{self.words.denials}|{self.words.nobody}")
        return compiled(rf"(?:(?<!\w)(?:{denials})|n['’]t)\s\Z", _CASELESS)

    def denials_in(self, text: str, start: int, end: int) -> Iterator[PhraseMatch]:
        """What denies all that follows it in its clause, in a part of a text."""
        for match in self.denied_before.finditer(text, start, end):
            between = text[match.end : end].removeprefix(",")
            if match.table == "unreal":
                if _opens_sentence(text, match.start):
                    yield match
                continue
            if match.table == "condition":
                if self._supposes(between):
                    yield match
                continue
            if match.table == "claim" and "," in between:
                continue  # despite false reports of peace, 5,000 came
            reach = max(match.start - _DENIAL_REACH, 0)
            if match.table.endswith("apart") or not self.denial_before.search(
                text, reach, match.start
            ):
                yield match

    def _supposes(self, between: str) -> bool:
        """Whether a condition holds for the number behind these words, and that is no known one (if the 5,000)."""
        last = between.split()[-1:]
        return "," not in between and (
            not last or last[0].lower() not in words(self.words.definite)
        )

    @cached_property
    def denied_behind(self) -> PhraseSearch:
        """A word that denies what stands before it in its clause, or the particle of a verb that does."""
        end = r"(?=\s{0,2}(?:[.,;:!?)\"“”»«]|\Z))"
        return PhraseSearch(
            {
                "whole": (self.words.denied_behind, r"(?!\w)"),
                "particle": (self.words.denying_particles, end),
                "claim": (self.words.claim_denials_behind, r"(?!\w)"),
                "unconfirmed": (
                    self.words.confirming,
                    rf"(?:{GAP}[^\W\d_]+){{0,3}}{GAP}(?:{any_of(self.words.unconfirmed)}){end}",
                ),
            }
        )

    @cached_property
    def denying_verb(self) -> PhraseSearch:
        """A verb that denies with a particle (wies … zurück)."""
        return PhraseSearch(
            {
                "verb": (self.words.denying_verbs, r"(?!\w)"),
                "claim": (self.words.claim_deniers_apart, self._claim),
            }
        )

    @cached_property
    def relation_behind(self) -> re.Pattern[str]:
        """What makes a ratio of the number and noun before it, or a difference at the end of its phrase."""
        words, than = any_of(self.words.differences), any_of(self.words.comparing)
        ends = rf"(?=\s{{0,2}}(?:[.,;!?]|\Z)|{GAP}(?:{than})(?!\w))"
        ratios = any_of(self.words.ratios_behind)
        return compiled(rf"{GAP}(?:(?:{words}){ends}|(?:{ratios})(?!\w))", _CASELESS)

    @cached_property
    def reaching(self) -> PhraseSearch:
        """A verb that with a negator behind the number makes an upper bound of it."""
        return PhraseSearch({"verb": (self.words.reaching, r"(?!\w)")})

    @cached_property
    def mark_before(self) -> re.Pattern[str]:
        """What makes a mark of the number behind it, which a participle says to be crossed."""
        return compiled(rf"(?<!\w)(?:{any_of(self.words.marks)}){GAP}\Z", _CASELESS)

    @cached_property
    def clause_end(self) -> re.Pattern[str]:
        """What a denial or a verb of change does not reach beyond."""
        contrasts = any_of(self.words.contrasts)
        note = r"(?<=\d{3})\.\d{1,2}(?=\s+(?-i:[A-ZÄÖÜ]))"  # the mark of a footnote
        return compiled(rf"[.!?;:](?=\s|\Z)|{note}|\n\n|(?<!\w)(?:{contrasts})(?!\w)", _CASELESS)

    @cached_property
    def not_behind(self) -> re.Pattern[str]:
        """A negator behind a number, at the end of its clause (übersteigt 5.000 nicht)."""
        copula = rf"(?:{GAP}(?:{any_of(self.words.copulas)})(?:{GAP}[^\W\d_]+){{0,3}}?)?"
        return compiled(
            rf"{copula}{GAP}(?:{any_of(self.words.denials)})(?!\w)(?:{GAP}"
            rf"(?:(?P<passed>{any_of(self.words.passing)})|{any_of(self.words.participles)}))?(?=\s{{0,2}}(?:[.,;!?]|\Z))",
            _CASELESS,
        )
