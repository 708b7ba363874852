"""The qualifiers and range words of a language compiled for matching."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

from components.texts.notation import GAP, any_of, compiled, sides, unelided, words

if TYPE_CHECKING:
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


@cache  # a table of topics is compiled when its qualifier is first read
def topic(text: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What may stand right before a preposition, and what in the words before it."""
    phrases = list(words(text))
    near, far = [p.rstrip("+") for p in phrases], [p[:-1] for p in phrases if p.endswith("+")]
    return compiled(rf"(?:{any_of(near)})\Z"), compiled(rf"(?:{any_of(far)})\Z")


def _by_initial(phrases: str, before: str = "") -> str:
    """A pattern of the phrases by their first letters; without it English prose takes a seventh longer to read.

    `before` is what must hold where one begins; it is tried only at such a letter.
    """
    by_letter: dict[str, list[str]] = {}
    for phrase in filter(None, phrases.lower().split("|")):
        letter, rest = (phrase[0], phrase[1:]) if phrase[1:2].isalpha() else ("", phrase)
        by_letter.setdefault(letter, []).append(rest)
    whole = by_letter.pop("", [])
    branches = [
        rf"[{letter}{letter.upper()}]{any_of(rests)}" for letter, rests in by_letter.items()
    ]
    initials = {c for k in [*by_letter, *(p[0] for p in whole)] for c in k + k.upper()}
    ahead = re.escape("".join(sorted(initials)))
    return rf"(?=[{ahead}]){before}(?:{'|'.join([*branches, any_of(whole)])})" if ahead else "(?!)"


class _DenialPatterns:
    """What denies a number, or turns what its qualifiers say."""

    words: QualifierWords

    @cached_property
    def denied_before(self) -> re.Pattern[str]:
        """A word that denies what follows it in its clause."""
        denials = [re.escape(w).replace(r"\ ", r"\s") for w in words(self.words.denials)]
        twice = "".join(rf"(?<!{w}\s)" for w in [*(rf"\b{w}" for w in denials), "n't", "n’t"])
        """A denial that is denied is none (bestritt nicht, did not deny)."""
        verbs, particles = self.words.denying_verbs, self.words.denying_particles
        apart = (
            rf"(?:{any_of(verbs)})(?:\s[^.;:!?\n]{{0,60}}?)?\s(?:{any_of(particles)})(?!\w)(?=,)"
        )
        unreal = rf"(?-i:{any_of(self.words.unreal)})(?!\w)"
        start = r"(?:\A|(?<=[.!?]\s)|(?<=[\n\"„“”»«]))"
        denied = _by_initial(self.words.denied_before, twice)
        return compiled(
            rf"(?<!\w)(?:{denied}(?!\w)(?!{GAP}(?:{any_of(self.words.denials)})(?!\w))"
            rf"|{apart}|(?={unreal}){start}\w)",
            _CASELESS,
        )

    @cached_property
    def denied_behind(self) -> re.Pattern[str]:
        """A word that denies what stands before it in its clause, or the particle of a verb that does."""
        particles = any_of(self.words.denying_particles)
        return compiled(
            rf"(?<!\w)(?:{_by_initial(self.words.denied_behind)}(?!\w)"
            rf"|(?P<particle>{particles})(?=\s{{0,2}}(?:[.,;:!?)\"“”»«]|\Z)))",
            _CASELESS,
        )

    @cached_property
    def denying_verb(self) -> re.Pattern[str]:
        """A verb that denies with a particle (wies … zurück)."""
        return compiled(rf"(?<!\w)(?:{any_of(self.words.denying_verbs)})(?!\w)", _CASELESS)

    @cached_property
    def reaching(self) -> re.Pattern[str]:
        """A verb that with a negator behind the number makes an upper bound of it."""
        return compiled(rf"(?<!\w)(?:{any_of(self.words.reaching)})(?!\w)", _CASELESS)

    @cached_property
    def clause_end(self) -> re.Pattern[str]:
        """What a denial or a verb of change does not reach beyond."""
        contrasts = any_of(self.words.contrasts)
        note = r"(?<=\d{3})\.\d{1,2}(?=\s+(?-i:[A-ZÄÖÜ]))"  # the mark of a footnote
        return compiled(rf"[.!?;:](?=\s|\Z)|{note}|\n\n|(?<!\w)(?:{contrasts})(?!\w)", _CASELESS)

    @cached_property
    def not_behind(self) -> re.Pattern[str]:
        """A negator behind a number, at the end of its clause (übersteigt 5.000 nicht)."""
        return compiled(
            rf"{GAP}(?:{any_of(self.words.denials)})(?!\w)(?=\s{{0,2}}(?:[.,;!?]|\Z))", _CASELESS
        )


class QualifierPatterns(_DenialPatterns):
    """The qualifiers and range words of one language."""

    def __init__(self, language: Language) -> None:
        self.words, self.ranges = language.qualifiers, language.ranges
        self.number_words = [w for text in language.numbers.values.values() for w in words(text)]
        self.between, self.start = words(self.ranges.between), words(self.ranges.start)
        self.change_start = words(self.ranges.change_start)
        self.target = words(self.ranges.target)
        openers = self.between | self.start | self.change_start
        self.elisions = words(self.words.elisions)
        stated = {
            " ".join(unelided(phrase.split(), self.elisions)): statement
            for phrase, statement in sides(self.words.prefix).items()
        }
        parts = dict.fromkeys(words(self.words.parts), ("part", ""))
        prefixes = stated | parts | dict.fromkeys(openers, ("span", ""))
        self.prefixes = prefixes | SIGNS if prefixes else {}
        self.ceilings = sides(self.words.prefix, "high").keys()
        self.prefix_ends = frozenset(phrase.split()[-1] for phrase in self.prefixes)
        self.fillers, self.articles = words(self.words.fillers), words(self.words.articles)
        self.passed = self.fillers | self.articles
        self.before_number = (
            self.prefix_ends
            | self.articles
            | self.fillers
            | words(self.words.denials)
            | words(self.words.degrees)
        )
        self.adjectives = tuple(words(self.words.adjectives))
        self.conjunctions = words(self.ranges.both) | words(self.ranges.either)
        self.one = words(language.numbers.articles)
        self.deciding = self.prefix_ends | words(self.words.denials)
        self.prepositions = words(self.words.prepositions)
        self.definite = words(self.words.definite)
        self.suffixes = sides(self.words.suffix)
        self.far_negators, self.limits = words(self.words.far_negators), words(self.words.limits)
        self.attached = words(self.words.attached)
        self.joined = words(self.ranges.either) | words(self.words.suffix_joints)
        self.negators, self.degrees = words(self.words.negators), words(self.words.degrees)
        self.denials, self.multiples = words(self.words.denials), words(self.words.multiples)
        self.to, self.both = words(self.ranges.to), words(self.ranges.both)

    @cached_property
    def ratio(self) -> re.Pattern[str]:
        """A word that makes of two numbers a ratio and no range."""
        return compiled(rf"(?<!\w)(?:{any_of(self.ranges.ratio)})(?!\w)", _CASELESS)

    @cached_property
    def change(self) -> re.Pattern[str]:
        """A word that makes of two numbers a change and no range."""
        return compiled(rf"(?<!\w)(?:{any_of(self.ranges.change)})(?!\w)", _CASELESS)

    @cached_property
    def change_behind(self) -> re.Pattern[str]:
        """A word of change a little behind a number (до 11 трлн выросли)."""
        return compiled(
            rf"[^,.;:!?()\n]{{0,20}}(?<!\w)(?:{any_of(self.ranges.change)})(?!\w)", _CASELESS
        )

    @cached_property
    def suffix(self) -> re.Pattern[str]:
        """A qualifier behind a number."""
        than = any_of(self.words.comparatives)
        adverbs = any_of(self.words.suffix_fillers)
        return compiled(
            rf"""(?:(?P<plus>\+|-plus(?!\w))|(?:,?{GAP}(?:(?:{adverbs}){GAP})?|-(?=[^\W\d_]))(?P<phrase>{any_of(self.suffixes)})(?!\w))
            (?!{GAP}?\d|{GAP}(?:{than})(?!\w))""",
            _CASELESS,
        )

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
