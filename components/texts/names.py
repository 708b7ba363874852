"""Where a name or a noun stands in a text, in any of its forms, as a whole word."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from components.texts import languages
from components.texts.notation import any_of
from components.texts.seeds import runs_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from components.texts.language import Language

_ACRONYM: Final = 6  # letters of the longest name in capitals that takes no ending but s
_GAP: Final = r"[\s\u00a0-]+"
_WORDS: Final = re.compile(r"\w+")
_HEAD: Final = 4  # letters by which most nouns are told from a text


def occurrences(name: str, text: str, lang: str) -> Iterator[tuple[int, int]]:
    """Where a name stands, with the endings of the language.

    A name that a hyphen joins to another word counts where that word may speak (KIDA-Analysten),
    and not elsewhere (Ukraine-Krieg); nor does one that a word before it makes the aim or the place
    of what is done (in der Ukraine). Case counts, but for the first letter of several words or of
    a name written small.
    """
    if not name.split() or _head(name, lang) not in text.casefold():
        return
    language = languages.of(lang)
    for match in _named(name, lang).finditer(text):
        is_aim = _aim(lang).search(text[: match.start()][-30:])
        if not is_aim and _may_speak(text[match.end() :][:30], language):
            yield match.span()


@lru_cache(4096)  # without it a check takes a twentieth longer
def _named(name: str, lang: str) -> re.Pattern[str]:
    language, words = languages.of(lang), name.split()
    parts = [
        _form(word, language, any_case=not at and len(words) > 1) for at, word in enumerate(words)
    ]
    return re.compile(_bounded(_GAP.join(parts), name, r"(?<![\w-])"))


@cache
def _aim(lang: str) -> re.Pattern[str]:
    """A word at the end that makes an aim or a place of the name behind it."""
    return re.compile(rf"(?<!\w)(?:{any_of(languages.of(lang).nouns.aims)})\s+$", re.IGNORECASE)


class NameIndex:
    """Names of which few stand in a text, found by their first letters."""

    def __init__(self, names: Iterable[tuple[str, str]], lang: str) -> None:
        """Each name is (form, whose name it is); `lang` is that of the texts."""
        self._is_spaced = not languages.of(lang).unspaced
        self._by_head: dict[str, list[tuple[int, str]]] = {}
        for number, (form, owner) in enumerate(names):
            self._by_head.setdefault(_head(form, lang), []).append((number, owner))

    def may_stand_in(self, text: str) -> list[str]:
        """Whose names may stand in a text, each once, in the order in which they were given."""
        plain = text.casefold()
        if self._is_spaced:
            heads = {word[:size] for word in _WORDS.findall(plain) for size in range(1, _HEAD + 1)}
        else:
            heads = {head for head in self._by_head if head in plain}
        found = sorted(each for head in heads for each in self._by_head.get(head, ()))
        return list(dict.fromkeys(owner for _, owner in found))


def counts(noun: str, words: str, lang: str) -> bool:
    """Whether a noun stands in `words`, also as the last part of a compound (Elitesoldaten)."""
    if _head(noun, lang) not in words.casefold():
        return False
    if runs_on(noun):
        return noun.lower() in words.lower()
    forms = [_forms(word, lang) for word in _WORDS.findall(noun)]
    there = _WORDS.findall(_unchanged(words, lang))
    return bool(forms) and any(
        _ends(there[at], forms[0], noun, lang)
        and all(word in each for word, each in zip(there[at + 1 :], forms[1:], strict=False))
        for at in range(len(there) - len(forms) + 1)
    )


def _ends(word: str, forms: tuple[str, ...], noun: str, lang: str) -> bool:
    """Whether a word is one of the forms, or a compound that one of them ends."""
    if _takes_particles(noun):
        return word.startswith(forms)
    return word.endswith(forms) if languages.of(lang).nouns.compounds else word in forms


@lru_cache(4096)  # the tables of words have some 1,000
def _forms(word: str, lang: str) -> tuple[str, ...]:
    """The forms of one word of a noun, as `_unchanged` has them.

    Patterns of them would take a hundredth of `check` to compile (bench row).
    """
    language = languages.of(lang)
    if word.isupper() and len(word) <= _ACRONYM:
        return _unchanged(word, lang), _unchanged(f"{word}s", lang)
    endings = {"", *language.nouns.case_endings.split("|")}
    forms = {stem + ending for stem in _stems(word, language) for ending in endings}
    return tuple({_unchanged(form, lang) for form in forms})


def _unchanged(text: str, lang: str) -> str:
    """A text in lower case, with the vowels that change within a noun (Männer) as in its first form."""
    return text.lower().translate(_changes(lang))


@cache
def _changes(lang: str) -> dict[int, str]:
    pairs = languages.of(lang).nouns.vowel_changes.split("|")
    return str.maketrans({pair[1]: pair[0] for pair in pairs if pair})


@lru_cache(4096)  # as many as there are names
def _head(noun: str, lang: str) -> str:
    """The letters with which every form of a noun or name begins, by which most are told from a text at once."""
    nouns = languages.of(lang).nouns
    changed = {pair[:1] for pair in nouns.vowel_changes.split("|")}
    head = (noun.split() or [""])[0][: min(_HEAD, nouns.shortest_stem)]
    first = next((at for at, letter in enumerate(head) if at and letter in changed), len(head))
    return head[:first].casefold()


def _bounded(pattern: str, name: str, before: str) -> str:
    if runs_on(name):
        return pattern
    return f"{before}(?:{pattern})" if _takes_particles(name) else rf"{before}(?:{pattern})(?!\w)"


def _takes_particles(name: str) -> bool:
    """Whether it is written in Hangul, where particles are glued to the end of a word."""
    return any("\uac00" <= sign <= "\ud7a3" for sign in name)


def _form(word: str, language: Language, *, any_case: bool) -> str:
    """A pattern of the forms of one word."""
    if word.isupper() and len(word) <= _ACRONYM:
        return rf"{re.escape(word)}s?"
    endings = language.nouns.case_endings.split("|")
    ordered = sorted(_stems(word, language), key=len, reverse=True)
    bodies = "|".join(_letters(stem, language, any_case=any_case) for stem in ordered)
    tails = "|".join(map(re.escape, sorted(filter(None, endings), key=len, reverse=True)))
    return rf"(?:{bodies})(?:{tails})?" if tails else rf"(?:{bodies})"


def _stems(word: str, language: Language) -> set[str]:
    """A word, and what is left of it without one of the endings."""
    nouns = language.nouns
    return {word} | {
        word.removesuffix(ending)
        for ending in nouns.case_endings.split("|")
        if word.endswith(ending) and len(word) - len(ending) >= nouns.shortest_stem
    }


def _letters(stem: str, language: Language, *, any_case: bool) -> str:
    first, rest = stem[0], stem[1:]
    if any_case or first.islower():
        head = f"[{re.escape(first.lower())}{re.escape(first.upper()[:1])}]"
    else:
        head = re.escape(first)
    changes = {pair[0]: f"[{pair}]" for pair in language.nouns.vowel_changes.split("|") if pair}
    return head + "".join(changes.get(letter, re.escape(letter)) for letter in rest)


def _may_speak(behind: str, language: Language) -> bool:
    """Whether the word that a hyphen joins to a name may be one that speaks."""
    joined = re.match(r"[-‐‑]\s*(\w+)", behind)
    if joined is None:
        return True
    speakers = language.nouns.speakers
    return not speakers or joined[1].lower().startswith(tuple(speakers.split("|")))
