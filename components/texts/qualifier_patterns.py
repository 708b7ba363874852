"""The qualifiers and range words of a language compiled for matching."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

from components.texts.denial_patterns import DenialPatterns
from components.texts.notation import GAP, any_of, compiled, sides, unelided, words
from components.texts.phrases import PhraseIndex, PhraseSearch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from components.texts.language import Language

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


class WordForms:
    """Words, among them beginnings (``verfüg*``) and ends of words (``*,``), that a single word is compared with."""

    def __init__(self, forms: Iterable[str]) -> None:
        forms = list(forms)
        self._whole = frozenset(each for each in forms if "*" not in each)
        self._beginnings = tuple(each[:-1] for each in forms if each.endswith("*"))
        self._ends = tuple(each[1:] for each in forms if each.startswith("*"))

    def has(self, word: str) -> bool:
        """Whether a word, in lower case, is one of the forms."""
        if word in self._whole or word.endswith(self._ends):
            return True
        return word.startswith(self._beginnings) and any(
            word.startswith(each) and f"{word[len(each) :]}a".isalpha() for each in self._beginnings
        )


@cache
def topic(text: str) -> tuple[WordForms, WordForms]:
    """What may stand right before a preposition, and what in the words before it."""
    phrases = words(text)
    near, far = [p.rstrip("+") for p in phrases], [p[:-1] for p in phrases if p.endswith("+")]
    return WordForms(near), WordForms(far)


class QualifierPatterns(DenialPatterns):
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
