"""Quotation marks that are opened and not closed before the next key."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from components.entries.lines import Mistake, line_of, there_stands
from components.entries.records import KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ANY_KEY: Final = re.compile(r"(?:^ *(?:- +)*\{?|[{,] *)([\w-]+):(?=\s|$)")
_OPENING: Final = re.compile(
    r"""(?:^ *(?:- +)*(?:[^\s"'#:{\[]+: +)?|[{,\[] *(?:[\w-]+: +)?)(?P<mark>["'])"""
)
_CLOSING: Final = {
    '"': re.compile(r'(?:[^"\\]|\\.)*"'),
    "'": re.compile(r"(?:[^']|'')*'(?!')"),
}
_BLOCK_OF_TEXT: Final = re.compile(r"(?:^|[:-] +)[>|][-+0-9]*(?: +#.*)?$")


def explain(lines: Sequence[str], last: int) -> Mistake | None:
    """A quotation mark that is not closed in its line and so swallows the keys below it."""
    for number, column, end in _long_quotes(lines, last):
        opening = line_of(lines[number], number)
        if any(_has_key(line, opening.key_column) for line in lines[number + 1 : end + 1]):
            next_mark = f"; the next one stands in line {end + 1}" if end < len(lines) else ""
            message = f"the quotation mark opened here is not closed before the next key{next_mark}"
            return Mistake(number + 1, column + 1, message + there_stands(lines, number))
    return None


def _long_quotes(lines: Sequence[str], last: int) -> Iterator[tuple[int, int, int]]:
    """Each quoted text that goes on beyond its line: line and column of its mark, line of its end."""
    number, column = 0, 0
    while number <= min(last, len(lines) - 1):
        opening = _OPENING.search(lines[number], column) if column else _opening(lines, number)
        if opening is None:
            number, column = _behind_text_block(lines, number), 0
            continue
        closing = _CLOSING[opening["mark"]]
        closed = closing.match(lines[number], opening.end())
        if closed:
            column = closed.end()
            continue
        end, column = _closing_line(lines, number + 1, closing)
        yield number, opening.start("mark"), end
        number = end


def _opening(lines: Sequence[str], number: int) -> re.Match[str] | None:
    """The first value of a line that is quoted; text that goes on from the line above is none."""
    opening = _OPENING.search(lines[number])
    begins = opening is not None and not lines[number][: opening.start("mark")].strip()
    if begins and number and not lines[number - 1].rstrip().endswith((":", "-", ",", "[", "{")):
        return None
    return opening


def _closing_line(lines: Sequence[str], number: int, closing: re.Pattern[str]) -> tuple[int, int]:
    while number < len(lines):
        closed = closing.match(lines[number])
        if closed:
            return number, closed.end()
        number += 1
    return number, 0


def _behind_text_block(lines: Sequence[str], number: int) -> int:
    """The next line; behind `>-` and the like, the one after their text."""
    if not _BLOCK_OF_TEXT.search(lines[number].rstrip()):
        return number + 1
    indent = _indent(lines[number])
    number += 1
    while number < len(lines) and (not lines[number].strip() or _indent(lines[number]) > indent):
        number += 1
    return number


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _has_key(text: str, column: int) -> bool:
    """Whether a line has a key that the file may have, or a name in the column of the one before."""
    line = line_of(text, 0)
    is_peer = bool(line.key) and line.key_column == column
    return is_peer or any(match[1] in KEYS for match in _ANY_KEY.finditer(text))
