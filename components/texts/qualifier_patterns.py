"""The qualifiers and range words of a language compiled for matching."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

from components.texts.notation import GAP, any_of, compiled, sides, unelided, words
from components.texts.phrases import PhraseIndex, PhraseMatch, PhraseSearch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from components.texts.language import Language
    from components.texts.qualifier_words import QualifierWords

SIGNS = {
    ">": ("low", "more than"),
    "≥": ("low", "at least"),
    "<": ("high", "fewer than"),
    "≤": ("high", "no more than"),
    "~": ("about", "about"),
    "∼": ("about", "about"),
    "≈": ("about", "about"),
}
"""Signs before a number: the side of the bound and its label."""

NUMBER_SIGNS = "€$£¥₩₽₴₹₺½¼¾"
_CASELESS = re.IGNORECASE
_OPENING = frozenset('\n"„“”»«')
_DENIAL_REACH = 30  # characters, more than any denial has


class WordForms:
    """Words, among them beginnings (``verfüg*``) and ends of words (``*,``), that a single word is compared with."""

    def __init__(self, forms: Iterable[str]) -> None:
        forms = list(forms)
        self._whole = frozenset(each for each in forms if "*" not in each)
        self._beginnings = [each[:-1] for each in forms if each.endswith("*")]
        self._ends = tuple(each[1:] for each in forms if each.startswith("*"))

    def has(self, word: str) -> bool:
        """Whether a word, in lower case, is one of the forms."""
        return (
            word in self._whole
            or any(
                word.startswith(each) and f"{word[len(each) :]}a".isalpha()
                for each in self._beginnings
            )
            or word.endswith(self._ends)
        )


@cache
def topic(text: str) -> tuple[WordForms, WordForms]:
    """What may stand right before a preposition, and what in the words before it."""
    phrases = words(text)
    near, far = [p.rstrip("+") for p in phrases], [p[:-1] for p in phrases if p.endswith("+")]
    return WordForms(near), WordForms(far)


def _opens_sentence(text: str, at: int) -> bool:
    """Whether the word at an offset opens a sentence (Hätte er 5.000 geschickt)."""
    before = text[max(at - 2, 0) : at]
    is_first = not before or before[-1] in _OPENING or (before[0] in ".!?" and before[1:].isspace())
    return is_first and text[at].isupper()


class _DenialPatterns:
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
            }
        )

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
            rf"{copula}{GAP}(?:{any_of(self.words.denials)})(?!\w)"
            rf"(?:{GAP}(?:{any_of(self.words.participles)}))?(?=\s{{0,2}}(?:[.,;!?]|\Z))",
            _CASELESS,
        )


class QualifierPatterns(_DenialPatterns):
    """The qualifiers and range words of one language."""

    def __init__(self, language: Language) -> None:
        self.words, self.ranges = language.qualifiers, language.ranges
        self.number_words = [w for text in language.numbers.values.values() for w in words(text)]
        self.between, self.start = words(self.ranges.between), words(self.ranges.start)
        self.change_start = words(self.ranges.change_start)
        self.target = words(self.ranges.target)
        self.elisions, self.times = words(self.words.elisions), words(self.words.until_now)
        self.prefixes = self._prefixes()
        self.ceilings = sides(self.words.prefix, "high").keys()
        self.prefix_ends = frozenset(phrase.split()[-1] for phrase in self.prefixes)
        self.comparing = words(self.words.comparing)
        self.fillers, self.articles = words(self.words.fillers), words(self.words.articles)
        self.passed = self.fillers | self.articles
        self.before_number = (
            self.prefix_ends
            | self.articles
            | self.fillers
            | {denial.split()[-1] for denial in words(self.words.denials)}
            | words(self.words.degrees)
        )
        self.adjectives = tuple(words(self.words.adjectives))
        self.conjunctions = words(self.ranges.both) | words(self.ranges.either)
        self.one = words(language.numbers.articles)
        self.deciding = self.prefix_ends | words(f"{self.words.denials}|{self.words.negators}")
        self.prepositions = words(self.words.prepositions)
        self.definite = words(self.words.definite)
        self.suffixes = sides(self.words.suffix)
        self.far_negators, self.limits = words(self.words.far_negators), words(self.words.limits)
        self.attached = words(self.words.attached)
        self.joined = words(self.ranges.either) | words(self.words.suffix_joints)
        self.negators, self.degrees = words(self.words.negators), words(self.words.degrees)
        self.denials, self.multiples = words(self.words.denials), words(self.words.multiples)
        self.ceiling_joints = words(self.ranges.ceiling)
        self.to, self.both = words(self.ranges.to), words(self.ranges.both)

    def _prefixes(self) -> dict[str, tuple[str, str]]:
        """What the phrases before a number say of it: a side and its label, or that they are no bound."""
        stated = {
            " ".join(unelided(phrase.split(), self.elisions)): statement
            for phrase, statement in sides(self.words.prefix).items()
        }
        found = (
            stated
            | dict.fromkeys(words(self.words.parts), ("part", ""))
            | dict.fromkeys(self.times, ("time", ""))
            | dict.fromkeys(self.between | self.start | self.change_start, ("span", ""))
        )
        return found | SIGNS if found else {}

    @cached_property
    def far_ends(self) -> frozenset[str]:
        """The last words of far negators."""
        return frozenset(phrase.split()[-1] for phrase in self.far_negators)

    @cached_property
    def ratio(self) -> PhraseSearch:
        """A word that makes of two numbers a ratio and no range."""
        return PhraseSearch({"ratio": (self.ranges.ratio, r"(?!\w)")})

    @cached_property
    def change(self) -> re.Pattern[str]:
        """A word that makes of two numbers a change and no range."""
        return compiled(rf"(?<!\w)(?:{any_of(self.ranges.change)})(?!\w)", _CASELESS)

    @cached_property
    def change_to(self) -> re.Pattern[str]:
        """What stands between the two numbers of a change and never of a range (von 40 auf 55)."""
        return compiled(
            rf"{GAP}(?P<word>{any_of(self.ranges.change_to)}){GAP}(?=[\w{NUMBER_SIGNS}])"
        )

    @cached_property
    def change_behind(self) -> re.Pattern[str]:
        """A word of change a little behind a number (до 11 трлн выросли)."""
        return compiled(
            rf"[^,.;:!?()\n]{{0,20}}(?<!\w)(?:{any_of(self.ranges.change)})(?!\w)", _CASELESS
        )

    @cached_property
    def suffix_gap(self) -> re.Pattern[str]:
        """What stands between a number and a qualifier behind it, or the sign that is one."""
        adverbs = any_of(self.words.suffix_fillers)
        return compiled(
            rf"(?P<plus>(?:\+|-plus(?!\w)){self._no_number})"
            rf"|,?{GAP}(?:(?P<adverb>{adverbs}){GAP})?|-(?=[^\W\d_])|(?={any_of(self.words.glued)}(?!\w))",
            _CASELESS,
        )

    @cached_property
    def suffix(self) -> PhraseIndex:
        """A qualifier behind a number and that gap."""
        return PhraseIndex({"suffix": (self.suffixes, rf"(?!\w){self._no_number}")})

    @cached_property
    def _no_number(self) -> str:
        """What keeps a qualifier from belonging to the number behind it."""
        return rf"(?!{GAP}?\d|{GAP}(?:{any_of(self.words.comparatives)})(?!\w))"

    @cached_property
    def pause(self) -> re.Pattern[str]:
        """The end of a phrase."""
        return compiled(r"\s{0,2}(?:[.,;:!?)\]–—\"“”«»]|\n|\Z)")

    @cached_property
    def further(self) -> re.Pattern[str]:
        """What goes on behind a word that only seems to be a qualifier (and up ``to`` 5,000)."""
        return compiled(
            rf"{GAP}(?:{any_of(self.ranges.to)}|{any_of(self.number_words)})", _CASELESS
        )

    @cached_property
    def ceiling_joint(self) -> re.Pattern[str]:
        """What joins an upper bound to a lower one."""
        return compiled(rf"(?:,?{GAP}(?:{any_of(self.ranges.ceiling)})|,){GAP}", _CASELESS)

    @cached_property
    def perhaps(self) -> re.Pattern[str]:
        """What joins an upper bound to a number without one (3,000 and possibly as many as 5,000)."""
        both, perhaps = any_of(self.ranges.both), any_of(self.ranges.perhaps)
        return compiled(rf"(?:,?{GAP}(?:{both})|,){GAP}(?:{perhaps}){GAP}", _CASELESS)

    @cached_property
    def connector(self) -> re.Pattern[str]:
        """What stands between the two numbers of a range."""
        ranges = self.ranges
        joints = any_of(f"{ranges.to}|{ranges.either}|{ranges.both}")
        return compiled(
            rf"""(?:(?P<hyphen>-)?{GAP}(?P<word>{joints}){GAP}(?:(?:{any_of(ranges.inner)}){GAP}){{0,2}}
              | (?P<dash>[^\S\n]?[-–—][^\S\n]?))(?=[\w{NUMBER_SIGNS}])"""
        )
