"""Mistakes of YAML itself: their real cause and place, in the words of the person who wrote the file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from components.entries.records import KEYS
from components.problems import line_and_column, one_line, split_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import yaml

_UNREADABLE: Final = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
)
_MERGE: Final = re.compile(r"^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$", re.MULTILINE)
_LINE: Final = re.compile(r"(?P<indent> *)(?P<dashes>(?:- +)*)(?:(?P<key>[\w-]+):(?=\s|$))?")
_ANY_KEY: Final = re.compile(r"(?:^ *(?:- +)*\{?|[{,] *)([\w-]+):(?=\s|$)")
_OPENING: Final = re.compile(
    r"""(?:^ *(?:- +)*(?:[^\s"'#:{\[]+: +)?|[{,\[] *(?:[\w-]+: +)?)(?P<mark>["'])"""
)
_CLOSING: Final = {
    '"': re.compile(r'(?:[^"\\]|\\.)*"'),
    "'": re.compile(r"(?:[^']|'')*'(?!')"),
}
_BLOCK_OF_TEXT: Final = re.compile(r"(?:^|[:-] +)[>|][-+0-9]*(?: +#.*)?$")

_HINTS: Final = (
    (
        "mapping values are not allowed",
        "a colon followed by a space is read as a new key; put the text in quotes or after >-",
    ),
    (
        "block sequence entries are not allowed",
        "a dash followed by a space begins a list; put the text in quotes or after >-",
    ),
    (
        "found character that cannot start any token",
        "a value cannot begin with this sign; put it in quotes, and indent with spaces, not tabs",
    ),
    (
        "mapping keys are not allowed",
        "a question mark followed by a space begins a key; put the text in quotes or after >-",
    ),
    ("found a tab character", "indent with spaces, not tabs"),
    (
        "did not find expected key",
        "the line does not fit the block around it: check the indentation and the quotes of the lines above",
    ),
    (
        "did not find expected '-' indicator",
        "the line does not fit the list around it: check its indentation",
    ),
    ("could not find expected ':'", "a key needs a colon and a space behind it"),
    (
        "found unexpected end of stream",
        "a quotation mark or a bracket is opened here and never closed",
    ),
    (
        "found undefined alias",
        "an asterisk at the start of a value refers to an anchor; put the text in quotes",
    ),
    (
        "found unknown escape character",
        "in double quotes a backslash starts an escape; use single quotes",
    ),
    (
        "did not find expected ',' or",
        "a bracket is not closed, or a comma is missing; put text with [ ] { } in quotes",
    ),
    (
        "did not find expected comment or line break",
        "> or | begins a text on the lines below; put a text that begins with it in quotes",
    ),
    (
        "did not find expected alphabetic or numeric character",
        "a value cannot begin with * or &; put it in quotes",
    ),
    (
        "found undefined tag handle",
        "a value cannot begin with an exclamation mark; put it in quotes",
    ),
    ("a second document begins", "--- begins a second file within this one; remove the line"),
    ("nested too deeply", "more brackets or lists are open here than any entry needs"),
)
_AT_THE_OPENING: Final = (
    "could not find expected ':'",
    "found unexpected end of stream",
    "did not find expected ',' or",
)
"""Problems that are told where the thing begins that was not closed."""


class Mistake(NamedTuple):
    """Where a text is no YAML, counted from 1, and why."""

    line: int
    column: int
    message: str


class _Line(NamedTuple):
    """A line by what it begins with."""

    number: int
    item_column: int
    """The column of its first dash, or of its first sign."""
    key_column: int
    """The column behind its dashes."""
    is_item: bool
    key: str
    text: str


def precheck(text: str) -> Mistake | None:
    """What makes a text unreadable whatever YAML may say of it: a sign, or a merge left open."""
    sign = _UNREADABLE.search(text)
    if sign:
        message = f"the sign U+{ord(sign[0]):04X} cannot stand in a YAML file; remove it"
        return Mistake(*line_and_column(text, sign.start()), message)
    if text.count("<<<<<<<") + text.count(">>>>>>>") == 0:
        return None
    return _merge_mark(split_lines(text))


def _merge_mark(lines: Sequence[str]) -> Mistake | None:
    for number, line in enumerate(lines, 1):
        if _MERGE.match(line):
            message = (
                f"a merge was not finished: {one_line(line, 30)!r} stands here; "
                "keep one of the two versions and remove the lines of marks"
            )
            return Mistake(number, 1, message)
    return None


def explain(error: yaml.MarkedYAMLError, text: str) -> Mistake:
    """Why the text is no YAML, where that begins, and what to write instead."""
    lines = split_lines(text)
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    problem = error.problem or "cannot be read"
    opening = error.context_mark.line if error.context_mark else line
    return (
        _merge_mark(lines[: line + 1])
        or _unclosed_quote(lines, line)
        or _behind_a_closing_mark(lines, line, column, problem)
        or _wrong_column(lines, line, column, problem)
        or _cut_by_comment(lines[: line + 1], opening, problem)
        or _by_the_parser(error, lines)
    )


def _by_the_parser(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Mistake:
    """What the parser says, in plain words where they are known."""
    problem = error.problem or "cannot be read"
    mark = error.problem_mark or error.context_mark
    opening = error.context_mark
    if opening and problem.startswith(_AT_THE_OPENING) and opening.line != mark.line:
        mark = opening
    line, column = (mark.line, mark.column) if mark else (0, 0)
    hint = next((hint for start, hint in _HINTS if problem.startswith(start)), problem)
    return Mistake(line + 1, column + 1, hint + _there_stands(lines, line))


def _there_stands(lines: Sequence[str], line: int) -> str:
    written = lines[line].strip() if line < len(lines) else ""
    return f"; there stands {one_line(written)!r}" if written else ""


def _unclosed_quote(lines: Sequence[str], last: int) -> Mistake | None:
    """A quotation mark that is not closed in its line and so swallows the keys below it."""
    for number, column, end in _long_quotes(lines, last):
        if any(_has_key(line) for line in lines[number + 1 : end + 1]):
            next_mark = f"; the next one stands in line {end + 1}" if end < len(lines) else ""
            message = f"the quotation mark opened here is not closed before the next key{next_mark}"
            return Mistake(number + 1, column + 1, message + _there_stands(lines, number))
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


def _has_key(line: str) -> bool:
    return any(match[1] in KEYS for match in _ANY_KEY.finditer(line))


def _behind_a_closing_mark(
    lines: Sequence[str], line: int, column: int, problem: str
) -> Mistake | None:
    """Text behind a closing quotation mark or bracket, which ends the value."""
    before = lines[line][:column].rstrip() if line < len(lines) else ""
    rest = lines[line][column:] if line < len(lines) else ""
    if not before.endswith(('"', "'", "]", "}")) or not rest.strip():
        return None
    if not problem.startswith(("did not find expected", "mapping values are not allowed")):
        return None
    what = "quotation mark" if before[-1] in "\"'" else "bracket"
    message = f"text stands behind the closing {what}; put the whole text on its own lines below >-"
    return Mistake(line + 1, column + 1, message + _there_stands(lines, line))


def _wrong_column(lines: Sequence[str], line: int, column: int, problem: str) -> Mistake | None:
    """A key or list item that does not stand in the column of those above it."""
    if line >= len(lines) or not problem.startswith(
        ("mapping values are", "block sequence entries are", "did not find expected")
    ):
        return None
    here = _line(lines, line)
    if here.key_column + len(here.key) < column:
        return None
    if here.is_item:
        return _item_in_wrong_column(lines, here)
    return _key_in_wrong_column(lines, here) if here.key else None


def _item_in_wrong_column(lines: Sequence[str], here: _Line) -> Mistake | None:
    """A list item beside the column of the last one that begins with the same key."""
    above = [item for n in range(here.number) if (item := _line(lines, n)).is_item]
    alike = [item for item in above if item.key == here.key] or above
    if not alike or alike[-1].item_column == here.item_column:
        return None
    return _misaligned(here, alike[-1], "this list item", "the one")


def _key_in_wrong_column(lines: Sequence[str], here: _Line) -> Mistake | None:
    """A key beside the column of those around it.

    The line above is the wrong one when that before it stands in the column of this one, or when
    this one is a name: names may stand in any column.
    """
    above = [key for n in range(here.number) if (key := _line(lines, n)).key in KEYS][-2:]
    if not above or above[-1].key_column == here.key_column:
        return None
    if len(above) > 1:
        is_adjacent = above[0].number + 1 == above[1].number and above[0].key_column > 0
        is_name = here.key not in KEYS and is_adjacent
        if is_name or above[0].key_column == here.key_column:
            above, here = above[:1], above[1]
    if here.key not in KEYS or above[-1].key_column == here.key_column:
        return None
    return _misaligned(here, above[-1], here.key, above[-1].key)


def _misaligned(here: _Line, other: _Line, what: str, sibling: str) -> Mistake:
    columns = (
        (here.item_column, other.item_column)
        if here.is_item
        else (here.key_column, other.key_column)
    )
    message = (
        f"{what} begins in column {columns[0] + 1}, {sibling} in line {other.number + 1} "
        f"in column {columns[1] + 1}; put both in the same column"
    )
    return Mistake(here.number + 1, columns[0] + 1, message)


def _line(lines: Sequence[str], number: int) -> _Line:
    match = _LINE.match(lines[number])
    indent, dashes, key = (match[name] or "" for name in ("indent", "dashes", "key"))
    return _Line(number, len(indent), len(indent) + len(dashes), bool(dashes), key, lines[number])


def _cut_by_comment(lines: Sequence[str], opening: int, problem: str) -> Mistake | None:
    """A # that cuts off a text or closing bracket, so that what follows stands alone."""
    if not problem.startswith(("could not find expected ':'", "did not find expected")):
        return None
    first = opening if "','" in problem else len(lines) - 2
    for number in range(max(first, 0), len(lines)):
        comment = re.search(r"\s#(?=[^\s#])", lines[number])
        if comment:
            message = "a # behind a space begins a comment and cuts the text off; put it in quotes"
            return Mistake(number + 1, comment.start() + 2, message + _there_stands(lines, number))
    return None
