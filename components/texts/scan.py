"""Where a figure may begin: a digit, a web address, or the beginning of a word that states one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.texts.notation import any_of, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from components.texts.language import Language

HEAD = 3  # letters of a word by which the scan looks ahead
_AHEAD = 200  # characters at the start of a text, more than any beginning of a figure has
_EDGE = re.compile(r"\W")
_ALPHABETS = "_A-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ"
LETTERS = 4  # a scale word of fewer letters is an abbreviation, which no article precedes


class _Trie(dict[str, "_Trie"]):
    """Words by letter."""

    is_word = False

    def add(self, word: str) -> None:
        node = self
        for letter in word:
            node = node.setdefault(letter, _Trie())
        node.is_word = True

    def pattern(self, *, whole: bool) -> str:
        """A pattern of the words; unless they must be whole, one that begins with another is left out.

        Their first letters are classes, which are tried faster; the rest is not, which is compiled faster.
        """
        if self.is_word and not (whole and self):
            return ""
        branches = [
            f"{_letter(letter)}(?i:{'|'.join(node.rests(whole=whole))})"
            for letter, node in self.items()
        ]
        return f"(?:{'|'.join([*branches, *([''] if self.is_word else [])])})"

    def rests(self, *, whole: bool) -> Iterator[str]:
        """The rests of the words as patterns, of two that begin alike the longer one first."""
        if whole or not self.is_word:
            for letter, node in self.items():
                head = r"[\s-]" if letter == " " else re.escape(letter)
                yield from (head + rest for rest in node.rests(whole=whole))
        if self.is_word:
            yield ""


class _Beginnings(dict[str, dict[str, _Trie]]):
    """The words that may begin a figure, by their first letter and the pattern of what must follow.

    So a letter is tried once, and such a pattern compiled once a letter, and not once a word.
    """

    def add(self, word: str, tail: str = "") -> None:
        word = word.lower()
        self.setdefault(word[0], {}).setdefault(tail, _Trie()).add(word[1:])

    def pattern(self) -> str:
        return "|".join(f"{_letter(first)}(?:{_behind(tries)})" for first, tries in self.items())

    def ahead(self) -> str:
        """A pattern of the first two signs; one test of it spares most words the rest."""
        first, second = set(self), {"w", "t"}
        for trie in (trie for tries in self.values() for trie in tries.values()):
            second |= trie.keys() | (
                {"\n", "-", "\u00a0", " "} if trie.is_word or " " in trie else set()
            )
        return f"(?=[{_both_cases(first | {'w', 'h'})}][{_both_cases(second)}])"


def _behind(tries: dict[str, _Trie]) -> str:
    return "|".join(
        trie.pattern(whole=bool(tail)) + (f"(?i:{tail})" if tail else "")
        for tail, trie in sorted(tries.items())
    )


def _both_cases(letters: set[str]) -> str:
    """The inside of a class of letters."""
    return re.escape("".join(sorted(letters | {letter.upper() for letter in letters})))


def _letter(letter: str) -> str:
    """A pattern of a letter in both cases; classes are tried faster than a flag that ignores case."""
    if letter == " ":
        return r"[\s-]"
    upper = letter.upper()
    return f"[{letter}{upper}]" if upper != letter and len(upper) == 1 else re.escape(letter)


def _beginnings(language: Language) -> _Beginnings:
    """The beginnings of all words that may open a figure without a digit."""
    numbers, vague = language.numbers, language.vague
    found = _Beginnings()
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
        behind = any_of([*long_scales(language), *words(numbers.part_of)])
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
    return any_of({phrase.rstrip("*")[:HEAD] for phrase in phrases})


def _inner(language: Language) -> str:
    """What may stand behind a number word in the same word (drei``hundert``)."""
    numbers = language.numbers
    endings = [w for text in numbers.ending_part.values() for w in words(text)]
    return any_of([numbers.unit_first, *words(numbers.bare), *endings])


def _add_articles(found: _Beginnings, language: Language) -> None:
    """Articles and forms of one, which begin a figure only before certain words."""
    numbers, ranges = language.numbers, language.ranges
    parts = [p for text in numbers.parts.values() for p in words(text)]
    joints = "|".join(filter(None, (ranges.to, ranges.either, ranges.both, numbers.share_joints)))
    tails = [*joints.split("|"), *long_scales(language), *parts, *and_parts(language)]
    tails.append(numbers.point)
    ones = words(numbers.durations_of_one)
    for article in sorted(words(numbers.articles) | ones):
        spans = language.times.durations.split("|") if article in ones else []
        found.add(article, rf"[\s-]{{1,2}}(?i:{any_of([*tails, *spans])})")
        if numbers.share_nouns:
            shares = any_of(f"{numbers.share_joints}|{numbers.share_of_many}")
            found.add(article, rf"\s{{1,2}}[^\W\d_]{{2,30}}\s{{1,2}}(?:{shares})")
        if numbers.fused:
            found.add(article, f"(?:{_inner(language)})")


def _add_scales(found: _Beginnings, language: Language) -> None:
    """Scales that stand apart from their numbers: (thousands), in thousands."""
    scales = [*long_scales(language), *words(language.vague.alone)]
    for scale in scales:
        found.add(scale.rstrip("*"))
    for text in language.numbers.scales.values():
        for scale in words(text):
            if 1 < len(scale) < LETTERS:
                found.add(scale, r"(?!\w)")
    for word in words(language.numbers.scale_in):
        found.add(word, rf"\s{_heads(scales)}")


def and_parts(language: Language) -> list[str]:
    """The phrases that add a part to a number."""
    return [phrase for text in language.numbers.and_part.values() for phrase in text.split("|")]


def scan_pattern(language: Language) -> re.Pattern[str]:
    """The pattern that finds a digit, or the sign before a web address or the beginning of a word.

    It opens with one class of signs, by which a search passes over the letters inside words at once:
    all but the letters of the alphabets, since a class of letters is tried faster than all that are none.
    """
    edge, digit = rf"[^{_ALPHABETS}]", r"(?P<digit>(?<=[\d½¼¾]))"
    web = r"(?P<web>https?://|www\.)"
    beginnings = _beginnings(language)
    if not beginnings:
        return re.compile(rf"{edge}(?:(?<=\W){web}|{digit})")
    word = f"(?P<word>{beginnings.pattern()})"
    return re.compile(rf"{edge}(?:{beginnings.ahead()}(?<=\W)(?:{web}|{word})|{digit})")


def beginning(scan: re.Pattern[str], text: str, at: int) -> tuple[int, str] | None:
    """Where a figure may begin from an offset on, and by what: digit, web or word."""
    if at == 0 and (m := scan.match(f" {text[:_AHEAD]}")):
        return 0, m.lastgroup or ""
    m = scan.search(text, at - bool(at and _EDGE.match(text, at - 1)))
    if m is None:
        return None
    kind = m.lastgroup or ""
    return (m.start() if kind == "digit" else m.start(kind)), kind


def long_scales(language: Language) -> list[str]:
    """The scale words that are no abbreviations, and the dozen."""
    numbers = language.numbers
    scales = [w for text in numbers.scales.values() for w in words(text)]
    return [w for w in [*scales, *words(numbers.dozens)] if len(w) >= LETTERS]
