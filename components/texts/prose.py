"""Number words that count nothing: one, a small number without a noun, a homonym."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.texts.notation import GAP, words
from components.texts.nouns import is_plural

if TYPE_CHECKING:
    from components.texts.cursor import Cursor
    from components.texts.number_words import Number
    from components.texts.qualifiers import Prefix
    from components.texts.units import Unit

_CALIBRE = re.compile(rf"{GAP}\d{{2,3}}[ -]?mm(?!\w)")
_SMALL = 12  # the greatest number word that needs a unit to be a figure


def is_prose(cursor: Cursor, number: Number, prefix: Prefix, unit: Unit) -> bool:
    """Whether number words count nothing here: one, a small number alone, an idiom, a homonym (neuf)."""
    text = cursor.text[number.start : number.end].lower()
    phrase = cursor.text[number.start : unit.end].lower()
    if phrase in words(cursor.language.numbers.idioms):
        return True
    if text in words(cursor.language.numbers.homonyms):
        return not is_plural(unit.name, cursor.language.nouns)
    alone = not (unit.name or prefix.statements or number.scale or number.currency)
    return _is_small(number) and (
        number.value == 1 or (alone and not _counts_alone(cursor, number))
    )


def _is_small(number: Number) -> bool:
    value = number.value
    return number.high is None and value is not None and value <= _SMALL and value == int(value)


def _counts_alone(cursor: Cursor, number: Number) -> bool:
    """Whether a small number word without a noun is a count: zwei fielen, Tote: elf, es starben zwei, twelve 240-mm guns."""
    text, language = cursor.text, cursor.language
    if _CALIBRE.match(text, number.end):
        return True
    before = cursor.words_before(number.start)
    last = before[-1] if before else ""
    ends = text[number.end : number.end + 1] in set(".,;:)!?\n") or number.end == len(text)
    if ends and (last.endswith((":", "=")) or last in "–-" or text[number.start - 1] == "("):
        return bool(last)
    if last.lower() in words(language.kinds.determiners):
        return False
    if ends:
        return last.lower() in words(language.nouns.plural_verbs)
    return cursor.patterns.plural_verb.match(text, number.end) is not None
