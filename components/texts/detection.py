"""Which language a text is written in, by its script, its small frequent words and its own letters."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from components.texts import languages, unread_languages
from components.texts.notation import words

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORD: Final = re.compile(r"[^\W\d_]+")
_LEAST_SHARE: Final = (
    0.12  # of all words; prose in a language that is known has three times as much
)
_LEAST_WORDS: Final = 3
_SURE: Final = 0.25  # of all words; a related language has half as much at most
_AHEAD: Final = 2.5  # times as many small words as the language that comes second
_SAMPLE: Final = 20_000  # characters; a language shows itself at once
_SCRIPT: Final = 5_000  # characters; a script does so sooner
_MANY_WORDS: Final = 40  # prose of this length has small words
_HARDLY_ANY: Final = 0.03  # of all words

_SCRIPTS: Final = {
    "Latin": "[A-Za-zÀ-ɏ]+",
    "Cyrillic": "[Ѐ-ӿ]+",
    "Korean": "[ᄀ-ᇿ㄰-㆏가-힣]+",
    "Japanese": "[぀-ヿｦ-ﾟ]+",
    "Chinese": "[一-鿿]+",
    "Arabic": "[؀-ۿ]+",
    "Greek": "[Ͱ-Ͽ]+",
}
"""The letters of each script as patterns, compiled when a text is not in those of ASCII; together they take as long as a hundredth of `check`."""
_ONE_LANGUAGE: Final = {"ko": "Korean", "ja": "Japanese"}
"""Languages that their script alone tells."""
_FOREIGN: Final = (
    0.3  # of all letters; a Korean text has Latin names, a Japanese one Chinese letters
)
_KANA: Final = 0.1  # of the letters of a Japanese text
_LEAST_LETTERS: Final = 6
_NONE: Final = frozenset[str]()


class Guess(NamedTuple):
    """A language, empty where none shows itself, and how sure that is.

    The confidence is the share of all letters that are its script, or of all words that are its own.
    """

    code: str
    confidence: float

    @property
    def sure(self) -> bool:
        """Whether no related language (Portuguese, Czech, Bulgarian) shows itself as this one."""
        return bool(self.code) and self.confidence >= _SURE


def guess(text: str) -> Guess:
    """The language whose script, or whose small words and own letters, the text is full of."""
    return _guess(_sample(text))


def _guess(sample: _Sample) -> Guess:
    for code, own in _ONE_LANGUAGE.items():
        if own == sample.script:
            return Guess(code, sample.share)
    by_count = sorted(sample.own.items(), key=itemgetter(1), reverse=True)
    (code, most), (_, second) = [*by_count, ("", 0), ("", 0)][:2]
    share = most / (sample.words or 1)
    few = most < _LEAST_WORDS or share < _LEAST_SHARE or most < _AHEAD * second
    return Guess("" if few else code, share)


class Doubt(NamedTuple):
    """What speaks against the language of a text, in words; empty where nothing does."""

    message: str
    plain: bool = False
    """Whether it is plainly another language; else the text may be a list of names or numbers."""

    def __bool__(self) -> bool:
        return bool(self.message)


def doubt(text: str, code: str) -> Doubt:
    """What shows that a text is not in the language of a code.

    Of a language whose words are not known here, only a sure guess of another one says anything.
    """
    code = code.lower().replace("_", "-").partition("-")[0]
    sample, known = _sample(text), code in languages.LANGUAGES
    found = _guess(sample)
    is_read = found.code in languages.LANGUAGES and found.sure
    if found.code not in {"", code, *_ONE_LANGUAGE} and (is_read or known):
        return Doubt(f"the small words of the text are {found.code}", plain=True)
    if not known:
        return Doubt("")
    if sample.script and sample.script != _script_of(code):
        return Doubt(f"the letters of the text are {sample.script}", plain=True)
    if code in _ONE_LANGUAGE:
        return Doubt("")
    if sample.words >= _MANY_WORDS and sample.own.get(code, 0) < _HARDLY_ANY * sample.words:
        return Doubt(f"the text has hardly any of the small words of {code}")
    return Doubt("")


class _Sample(NamedTuple):
    """What the beginning of a text shows."""

    script: str
    share: float
    """The share of all letters that are its script."""
    words: int
    own: dict[str, int]
    """The count of words that are small ones of a language or have a letter of its own, by language."""


def _sample(text: str) -> _Sample:
    found = _WORD.findall(text[:_SAMPLE].lower())
    own: dict[str, int] = {}
    small, letters = _marks()
    for word, times in Counter(found).items():
        codes = small.get(word, _NONE)
        if not word.isascii():  # no language has a letter of ASCII for its own
            codes = codes.union(*(letters[letter] for letter in letters.keys() & word))
        for code in codes:
            own[code] = own.get(code, 0) + times
    return _Sample(*_script("".join(found)), len(found), own)


@cache
def _marks() -> tuple[Mapping[str, frozenset[str]], Mapping[str, frozenset[str]]]:
    """The languages of each small word, and of each letter that is not of all languages.

    By word, as the bench row "check of 10,000 estimates" fails where each language looks at each word.
    """
    small, letters = defaultdict(set), defaultdict(set)
    for code, language in languages.LANGUAGES.items():
        for marks, of_language in (
            (small, words(language.function_words)),
            (letters, language.own_letters),
        ):
            for mark in of_language:
                marks[mark].add(code)
    read = frozenset(small)
    for code, of_language in unread_languages.WORDS.items():
        for word in words(of_language) - read:  # what they share tells nothing
            small[word].add(code)
    return tuple(
        {mark: frozenset(codes) for mark, codes in marks.items()} for marks in (small, letters)
    )


def _script(letters: str) -> tuple[str, float]:
    """The script of letters, empty where none shows itself, and its share of them."""
    letters = letters[:_SCRIPT]
    if len(letters) < _LEAST_LETTERS:
        return "", 0.0
    if (share := len(letters.encode("ascii", "ignore")) / len(letters)) > 1 - _FOREIGN:
        return "Latin", share
    counts = {name: sum(map(len, re.findall(run, letters))) for name, run in _SCRIPTS.items()}
    total = sum(counts.values())
    if total < _LEAST_LETTERS:
        return "", 0.0
    asian = counts["Japanese"] + counts["Chinese"]
    if counts["Korean"] >= _FOREIGN * total:
        return "Korean", counts["Korean"] / total
    if asian >= _FOREIGN * total and counts["Japanese"] >= _KANA * asian:
        return "Japanese", asian / total
    name = max(counts, key=lambda each: counts[each])
    return (name, counts[name] / total) if counts[name] > total / 2 else ("", 0.0)


@cache
def _script_of(code: str) -> str:
    """The script in which a language is written."""
    if code in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[code]
    return _script("".join(words(languages.LANGUAGES[code].function_words)))[0]
