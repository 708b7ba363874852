"""The lines of a file that is no YAML, by what they begin with, and a mistake in one of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from components.problems import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

_BEGINNING: Final = re.compile(r"(?P<indent> *)(?P<dashes>(?:- +)*)(?:(?P<key>[\w-]+):(?=\s|$))?")


class Mistake(NamedTuple):
    """Where a text is no YAML, counted from 1, and why."""

    line: int
    column: int
    message: str


class Line(NamedTuple):
    """A line by what it begins with; numbers and columns count from 0."""

    number: int
    item_column: int
    """The column of its first dash, or of its first sign."""
    key_column: int
    """The column behind its dashes."""
    is_item: bool
    key: str
    rest: str
    """What stands behind dashes and key."""


def line_of(text: str, number: int) -> Line:
    """The line `text` by what it begins with."""
    match = _BEGINNING.match(text)
    indent, dashes, key = (match[name] or "" for name in ("indent", "dashes", "key"))
    rest = text[match.end() + bool(key) :].strip()
    return Line(number, len(indent), len(indent) + len(dashes), bool(dashes), key, rest)


def there_stands(lines: Sequence[str], number: int) -> str:
    """The line as messages end with it; nothing for an empty one."""
    written = lines[number].strip() if number < len(lines) else ""
    return f"; there stands {one_line(written)!r}" if written else ""
