"""Where the sentences of a text end."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from components.texts.notation import words
from components.texts.seeds import Span

if TYPE_CHECKING:
    from components.texts.language import Language

_END = re.compile(
    r"[.!?…]+[)\]\"“”»«'’]*(?=\s|\Z)|[。！？]+[」』）]*"
    r"|(?>\r\n|[\n\r\x85\u2028]){2,}|\u2029"
)
_LAST_WORD = re.compile(r"\S+\Z")
_NUMBER = re.compile(r"\d+\.?\Z")
_INITIAL = re.compile(r"[^\W\d_]\.\Z")
_REACH = 40  # characters before a full stop that hold the word it belongs to


def sentences(text: str, language: Language) -> list[Span]:
    """The sentences of a text, in order, without the white space around them.

    A full stop behind an abbreviation, an initial or an ordinal (Mio., J., am 3. Mai) ends none;
    a blank line always does.
    """
    spans, start = [], 0
    for m in _END.finditer(text):
        if text[m.start()] == "." and _goes_on(text, m, language):
            continue
        spans.append(_trimmed(text, start, m.end()))
        start = m.end()
    spans.append(_trimmed(text, start, len(text)))
    return [span for span in spans if span.start < span.end]


def _goes_on(text: str, m: re.Match[str], language: Language) -> bool:
    """Whether the sentence goes on behind a full stop."""
    head = _LAST_WORD.search(text, max(m.start() - _REACH, 0), m.start() + 1)
    following = text[m.end() : m.end() + _REACH].lstrip()[:1]
    if head is None or not following:
        return False
    word = head[0].lower().lstrip("(„“\"'")
    if word in _abbreviations(language) or _INITIAL.match(word):
        return True
    return following.islower() or (
        language.kinds.ordinal_dot and _NUMBER.match(word) is not None and len(word) <= len("31.")
    )


@cache
def _abbreviations(language: Language) -> frozenset[str]:
    """The words of a language that end with a full stop."""
    numbers, kinds = language.numbers, language.kinds
    texts = [*numbers.scales.values(), kinds.codes, kinds.references, language.qualifiers.fillers]
    texts += [phrases for _, _, phrases in language.qualifiers.prefix]
    found = {word for text in texts for word in words(text) if word.endswith(".")}
    return frozenset(found | {f"{month.lower()}." for month in language.times.month_names})


def _trimmed(text: str, start: int, end: int) -> Span:
    inner = text[start:end]
    return Span(start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip()))
