"""Where a figure may begin: a digit, a web address, or the beginning of a word that states one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.texts.notation import any_of, words
from components.texts.phrases import PhraseIndex, by_first_letter, letters_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from components.texts.language import Language

HEAD = 3  # letters of a word by which the scan looks ahead
_DEPTH = 5  # letters of a word that the scan itself looks for
_AHEAD = 200  # characters at the start of a text, more than any beginning of a figure has
_GAP = r"[\s-]{1,2}"
_EDGE = re.compile(r"\W")
_ALPHABETS = "_A-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ"
LETTERS = 4  # a scale word of fewer letters is an abbreviation, which no article precedes


class Scan:
    """The search for beginnings of figures in texts of one language.

    One pattern looks for signs, and for words that begin like one of the tables; what else the
    tables ask of such a word is looked up afterwards, which spares compiling it for words that no text has.
    """

    def __init__(self, language: Language) -> None:
        words = _beginnings(language)
        tables = words.tables().items()
        self._words = PhraseIndex({behind: (each, f"(?:{behind})") for behind, each in tables})
        self._pattern = _pattern(words.beginnings)

    def next(self, text: str, at: int) -> tuple[int, str] | None:
        """Where a figure may begin from an offset on, and by what: digit, web or word."""
        while found := self._next(text, at):
            start, by = found
            if by != "word" or self._words.match(text, start):
                return found
            at = start + 1
        return None

    def _next(self, text: str, at: int) -> tuple[int, str] | None:
        if at == 0 and (m := self._pattern.match(f" {text[:_AHEAD]}")):
            return 0, m.lastgroup or ""
        m = self._pattern.search(text, at - bool(at and _EDGE.match(text, at - 1)))
        if m is None:
            return None
        kind = m.lastgroup or ""
        return (m.start() if kind == "digit" else m.start(kind)), kind


def _pattern(beginnings: set[tuple[str, str]]) -> re.Pattern[str]:
    """The pattern that finds a digit, or the sign before a web address or the beginning of a word.

    It opens with one class of signs, by which a search passes over the letters inside words at once:
    all but the letters of the alphabets, since a class of letters is tried faster than all that are none.
    """
    edge, digit = rf"[^{_ALPHABETS}]", r"(?P<digit>(?<=[\d½¼¾]))"
    web = r"(?P<web>https?://|www\.)"
    if not beginnings:
        return re.compile(rf"{edge}(?:(?<=\W){web}|{digit})")
    word = by_first_letter(
        (letters[0], letters_of(letters[1:]) + then) for letters, then in beginnings
    )
    ahead = _two_letters({letters for letters, _ in beginnings} | {"http", "www"})
    return re.compile(rf"{edge}(?:{ahead}(?<=\W)(?:{web}|(?P<word>{word}))|{digit})")


def _two_letters(beginnings: set[str]) -> str:
    """A pattern of what stands first and second; one test of it spares most words the rest."""
    first = {beginning[0] for beginning in beginnings}
    second = {beginning[1:2] for beginning in beginnings}
    if "" in second or " " in second:
        second |= {"\n", "-", "\u00a0", " "}
    return f"(?=[{_both_cases(first)}][{_both_cases(second)}])"


def _both_cases(letters: set[str]) -> str:
    """The inside of a class of letters."""
    return re.escape("".join(sorted(letters | {letter.upper() for letter in letters})))


class _Words(dict[str, set[str]]):
    """Words that may begin a figure, each with patterns of which one must match behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.beginnings: set[tuple[str, str]] = set()
        """What the scan itself looks for: the first letters of a word, and a pattern of what follows them."""

    def add(self, word: str, behind: str = "", then: str = "") -> None:
        """Add a word; `then` is a pattern of how `behind` begins. Hyphens may stand between several words, too."""
        word = word.lower()
        first, *more = word.split(" ")
        self.setdefault(first, set()).add("".join(_GAP + re.escape(each) for each in more) + behind)
        self.beginnings.add((word[:_DEPTH], then if len(word) <= _DEPTH else ""))

    def tables(self) -> dict[str, list[str]]:
        """The words by one pattern of what must stand behind them, empty for anything."""
        tables: dict[str, list[str]] = {}
        for word, behind in self.items():
            tables.setdefault("" if "" in behind else "|".join(sorted(behind)), []).append(word)
        return tables


def _beginnings(language: Language) -> _Words:
    """All words that may open a figure without a digit."""
    numbers, vague = language.numbers, language.vague
    found = _Words()
    _add_articles(found, language)
    articles = words(numbers.articles) | words(numbers.durations_of_one)
    spelt = [*numbers.values.values(), *numbers.stems.values()]
    values = {w for text in spelt for w in words(text)} - articles
    alone = words(numbers.bare) | words(vague.alone) | words(vague.phrases) | words(vague.shares)
    for word in alone | (set() if numbers.fused else values):
        found.add(word.rstrip("*"))
    for word in values if numbers.fused else ():
        found.add(word, rf"(?:(?!\w)|{_inner(language)})")
    _add_scales(found, language)
    for part in [p for text in numbers.parts.values() for p in words(text)]:
        behind = _heads([*long_scales(language), *words(numbers.part_of)])
        found.add(part, rf"[\s-]?(?:{behind})")
    heads = _heads(words(vague.scales))
    for word in words(vague.quantifiers):
        found.add(word.rstrip("*"), rf"[^\W\d_]{{0,4}}[\s-]{{1,2}}(?:\d|{heads})")
    heads = _heads(words(vague.quantities))
    for word in words(vague.sizes):
        found.add(word.rstrip("*"), rf"[^\W\d_]{{0,12}}\s{{1,2}}{heads}")
    return found


def _heads(phrases: Iterable[str]) -> str:
    """A pattern of the first letters of phrases."""
    heads = {phrase.lower().partition("*")[0][:HEAD].rstrip() for phrase in phrases}
    return any_of(sorted(heads))


def _gap(phrases: Iterable[str]) -> str:
    """A pattern of a gap with the first letter of a phrase behind it."""
    return rf"{_GAP}[{_both_cases({phrase[0].lower() for phrase in phrases if phrase})}]"


def _inner(language: Language) -> str:
    """What may stand behind a number word in the same word (drei``hundert``)."""
    numbers = language.numbers
    endings = [w for text in numbers.ending_part.values() for w in words(text)]
    return any_of([numbers.unit_first, *words(numbers.bare), *endings])


def _add_articles(found: _Words, language: Language) -> None:
    """Articles and forms of one, which begin a figure only before certain words."""
    numbers, ranges = language.numbers, language.ranges
    parts = [p for text in numbers.parts.values() for p in words(text)]
    joints = "|".join(filter(None, (ranges.to, ranges.either, ranges.both, numbers.share_joints)))
    tails = [*joints.split("|"), *long_scales(language), *parts, *and_parts(language)]
    tails.append(numbers.point)
    ones = words(numbers.durations_of_one)
    for article in sorted(words(numbers.articles) | ones):
        spans = language.times.durations.split("|") if article in ones else []
        found.add(article, _GAP + _heads([*tails, *spans]), _gap([*tails, *spans]))
        if numbers.share_nouns and article in ones:
            shares = _heads(f"{numbers.share_joints}|{numbers.share_of_many}".split("|"))
            found.add(article, rf"\s{{1,2}}[^\W\d_]{{2,30}}\s{{1,2}}(?:{shares})", r"\s")
        if numbers.fused:
            found.add(article, f"(?:{_inner(language)})", r"\w")


def _add_scales(found: _Words, language: Language) -> None:
    """Scales that stand apart from their numbers: (thousands), in thousands."""
    scales = [*long_scales(language), *words(language.vague.alone)]
    for scale in scales:
        found.add(scale.rstrip("*"))
    for text in language.numbers.scales.values():
        for scale in words(text):
            if 1 < len(scale) < LETTERS:
                found.add(scale, r"(?!\w)", r"(?!\w)")
    for word in words(language.numbers.scale_in):
        found.add(word, rf"\s{_heads(scales)}", _gap(scales))


def and_parts(language: Language) -> list[str]:
    """The phrases that add a part to a number."""
    return [phrase for text in language.numbers.and_part.values() for phrase in text.split("|")]


def long_scales(language: Language) -> list[str]:
    """The scale words that are no abbreviations, and the dozen."""
    numbers = language.numbers
    scales = [w for text in numbers.scales.values() for w in words(text)]
    return [w for w in [*scales, *words(numbers.dozens)] if len(w) >= LETTERS]
