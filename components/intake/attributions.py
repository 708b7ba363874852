"""Who may have made an estimate: the names in its sentence, and in the one before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from components.proof import context
from components.texts import languages, names
from components.texts.notation import any_of
from components.texts.seeds import Span

if TYPE_CHECKING:
    from components.entries.records import ParsedFile
    from components.texts.seeds import Seed

_LONGEST: Final = 300  # characters of a sentence that is proposed as an attribution
_JOINTS: Final = "of|for|the|für|der|de|del|la|du|des"  # within a name (Ministerio de Defensa)
_CAPITALISED: Final = r"[^\W\d_a-zß-öø-ÿąćęłńśźżа-џґ][\w.&]*"
_NAME: Final = (
    r"(?:[^\"“”„«»\n]{0,40}[\"“„«](?P<quoted>[^\"“”„«»\n]{2,60})[\"“”»]"
    rf"|(?P<name>{_CAPITALISED}(?:[ -](?:(?:{_JOINTS}) ){{0,2}}{_CAPITALISED}){{0,4}}))"
)
_BODY: Final = re.compile(
    rf"['’]s\s(?P<body>{_CAPITALISED}(?: (?:(?:{_JOINTS}|and) ){{0,2}}{_CAPITALISED}){{1,4}})"
)
"""The name of a body, of two words at least, behind the name of the one whose body it is."""


class Attribution(NamedTuple):
    """Who is named, and the passage that names them where the quote does not."""

    by: tuple[str, ...] = ()
    passage: str = ""


def proposal(span: Span, seed: Seed, lang: str, parsed: ParsedFile) -> Attribution:
    """Who is named in a passage or else in the sentence before it; nobody where neither names one.

    Where somebody speaks in the passage whom nothing declares, the sentence before names another.
    """
    passage = seed.text[span.start : span.end]
    if own := _named(passage, lang, parsed):
        return Attribution(own)
    if _is_spoken(passage, lang):
        return Attribution()
    before = _sentence_before(span, seed, lang)
    text = seed.text[before.start : before.end]
    others = _named(text, lang, parsed)
    if not others or len(text) > _LONGEST or context.find(text, seed) is None:
        return Attribution()
    return Attribution(others, " ".join(text.split()))


def _is_spoken(text: str, lang: str) -> bool:
    """Whether a passage has a verb of saying, so that somebody speaks in it."""
    saying = languages.of(lang).saying
    return bool(saying) and re.search(rf"(?<!\w)(?i:{any_of(saying)})(?!\w)", text) is not None


def _sentence_before(span: Span, seed: Seed, lang: str) -> Span:
    """The sentence that ends before a passage, within its paragraph or the one above."""
    near = context.around(span, seed)
    end = near.start + len(seed.text[near.start : span.start].rstrip())
    if end <= near.start:
        return Span(span.start, span.start)
    start, _ = context.sentence(Span(end - 1, end), seed, lang)
    start = max(start, near.start)
    return Span(start + len(seed.text[start:end]) - len(seed.text[start:end].lstrip()), end)


class _Mention(NamedTuple):
    """Where an originator is named in a text."""

    start: int
    end: int
    name: str


def _named(text: str, lang: str, parsed: ParsedFile) -> tuple[str, ...]:
    """The originators that a text names, else whom a word such as according to makes one."""
    every = _mentions(text, lang, parsed)
    first = {each.name: each for each in reversed(every) if not _is_part(each, every, text, parsed)}
    if first:
        ordered = sorted(first.values())
        return tuple(dict.fromkeys(_body(text, each.end) or each.name for each in ordered))
    attributing = languages.of(lang).attributing
    match = (
        re.search(rf"(?<!\w)(?i:{any_of(attributing)})(?:\s+|(?<=['’])){_NAME}", text)
        if attributing
        else None
    )
    name = (match["quoted"] or match["name"]).strip(" .,&") if match else ""
    return (name,) if name else ()


def _mentions(text: str, lang: str, parsed: ParsedFile) -> list[_Mention]:
    """Every name and written form of an originator in a text, in its order."""
    return sorted(
        _Mention(start, end, name)
        for name, originator in parsed.originators.items()
        for form in (name, *originator.written)
        for start, end in names.occurrences(form, text, lang)
    )


def _is_part(mention: _Mention, every: list[_Mention], text: str, parsed: ParsedFile) -> bool:
    """Whether a name is but a part of another one, or stands before that of its own body (Ukraine's HUR)."""
    for other in every:
        between = text[mention.end : other.start].strip().removeprefix("'s").removeprefix("’s")
        is_of = parsed.originators[other.name].of == mention.name
        if is_of and mention.end <= other.start and not between:
            return True
        is_longer = other.end - other.start > mention.end - mention.start
        if is_longer and other.start <= mention.start and mention.end <= other.end:
            return True
    return False


def _body(text: str, end: int) -> str:
    """The name of a body of the one whose name ends there (South Korea's Defense Intelligence Agency), empty for none.

    It is an originator of its own, and may have to be declared.
    """
    m = _BODY.match(text, end - len("'s") if text[:end].endswith(("'s", "’s")) else end)
    return m["body"] if m else ""
