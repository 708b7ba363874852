"""The words that may touch a number in a script without spaces, compiled for matching."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from components.texts.characters import Numerals
from components.texts.notation import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from components.texts.language import Language
    from components.texts.language_unspaced import UnspacedWords

DASHES = "~∼〜～–—-"


class Spacing:
    """The patterns of one language."""

    def __init__(self, language: Language, unspaced: UnspacedWords) -> None:
        self.numerals = Numerals(language, unspaced)
        self.groups = set(self.numerals.groups)
        self.counters, self.touching = words(unspaced.counters), words(unspaced.touching)
        self.fractions = words(unspaced.fractions)
        self.attributive = words(unspaced.attributive)
        self.tenths, self.paired = words(unspaced.tenths), unspaced.paired
        self.ordinal, self.many = words(unspaced.ordinal), words(unspaced.many)
        self.no_number_behind = self.many | self.numerals.digits.keys()
        self.low, self.high = _suffixes(language, "low"), _suffixes(language, "high")
        self.units = _units(language, unspaced)
        self._compile_behind(language, unspaced)
        self._compile_before(language, unspaced)

    def _compile_behind(self, language: Language, unspaced: UnspacedWords) -> None:
        said = _suffixes(language)
        phrases = self.units | self.touching | said
        self.behind = _any(phrases)
        adverbs = alternatives(words(unspaced.adverbs))
        self.adverb = re.compile(rf"[ \u00a0]?(?P<particle>[^\W\d_])\s?(?:{adverbs})\s?")
        self.canonical = {phrase.replace(" ", ""): phrase for phrase in sorted(phrases)}
        ends = alternatives(words(unspaced.particles) | said)
        self.ends = re.compile(rf"(?!\w)|{ends}")
        self.changes = re.compile(rf"\s?(?:{alternatives(words(unspaced.changes))})")
        self.between_bounds = re.compile(r"[ \u00a0、,]{0,2}")
        inner = alternatives(words(language.ranges.inner))
        joints = alternatives([*DASHES, *words(unspaced.joints), *self.paired])
        self.joint = re.compile(
            rf"[ \u00a0]?(?:(?P<phrase>{joints})[ \u00a0]?(?:(?:{inner})[ \u00a0]?)?"
            rf"|(?P<stop>[,、])[ \u00a0]?(?:{inner})[ \u00a0]?)"
        )

    def _compile_before(self, language: Language, unspaced: UnspacedWords) -> None:
        qualifiers, kinds = language.qualifiers, language.kinds
        before = _phrases(phrases for _, _, phrases in qualifiers.prefix)
        before |= words(f"{unspaced.before}|{qualifiers.fillers}|{qualifiers.denials}")
        before |= words(kinds.models) | words(kinds.codes)
        self.before = re.compile(rf"(?P<word>{alternatives(before)})[ \u00a0]?\Z", re.IGNORECASE)
        wholes = alternatives(words(language.numbers.whole_first))
        self.after_whole = re.compile(rf"(?:{wholes})\s?\Z")
        self.apart = _any(words(unspaced.apart)) if unspaced.apart else None
        alone = alternatives(words(language.vague.alone))
        self.beginning = re.compile(
            rf"(?<![가-힣])(?P<vague>{alone})|{self.numerals.beginning.pattern}"
        )


def _units(language: Language, unspaced: UnspacedWords) -> frozenset[str]:
    """The words of what a number counts or measures."""
    times, nouns = language.times, language.nouns
    return (
        words(f"{unspaced.counters}|{unspaced.tenths}|{language.percent}|%")
        | words(f"{language.percentage_points}|{times.durations}|{times.clock}|{times.clock_joint}")
        | _phrases(language.currencies.values())
        | _phrases(nouns.measures.values())
        | words(unspaced.fractions)
    )


def _suffixes(language: Language, side: str = "") -> frozenset[str]:
    """The qualifiers behind a number, for one side or all."""
    return _phrases(text for each, _, text in language.qualifiers.suffix if side in {"", each})


def _phrases(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase for text in texts for phrase in words(text))


def alternatives(phrases: Iterable[str]) -> str:
    """A pattern of phrases, the longest first, with or without their spaces."""
    ordered = sorted(filter(None, phrases), key=lambda phrase: -len(phrase.replace(" ", "")))
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s?") for phrase in ordered) or "(?!)"


def _any(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0]?(?P<phrase>{alternatives(phrases)})", re.IGNORECASE)


@cache
def spacing_of(language: Language) -> Spacing | None:
    """The patterns of a language, made when its first text is read."""
    return Spacing(language, language.unspaced) if language.unspaced else None
