"""Mistakes of YAML itself: their real cause and place, in the words of the person who wrote the file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from components.entries import indentation, quotation
from components.entries.lines import Mistake, there_stands
from components.problems import line_and_column, one_line, split_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    import yaml

_UNREADABLE: Final = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
)
_MERGE: Final = re.compile(r"^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$", re.MULTILINE)
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
        or quotation.explain(lines, line)
        or _behind_a_closing_mark(lines, line, column)
        or indentation.explain(lines, line, column, problem)
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
    return Mistake(line + 1, column + 1, hint + there_stands(lines, line))


def _behind_a_closing_mark(lines: Sequence[str], line: int, column: int) -> Mistake | None:
    """Text behind a closing quotation mark or bracket, which ends the value."""
    before = lines[line][:column].rstrip() if line < len(lines) else ""
    rest = lines[line][column:] if line < len(lines) else ""
    if not before.endswith(('"', "'", "]", "}")) or not rest.strip():
        return None
    what = "quotation mark" if before[-1] in "\"'" else "bracket"
    message = f"text stands behind the closing {what}; put the whole text on its own lines below >-"
    return Mistake(line + 1, column + 1, message + there_stands(lines, line))


def _cut_by_comment(lines: Sequence[str], opening: int, problem: str) -> Mistake | None:
    """A # that cuts off a text or closing bracket, so that what follows stands alone."""
    if not problem.startswith(("could not find expected ':'", "did not find expected")):
        return None
    first = opening if "','" in problem else len(lines) - 2
    for number in range(max(first, 0), len(lines)):
        comment = re.search(r"\s#(?=[^\s#])", lines[number])
        if comment:
            message = "a # behind a space begins a comment and cuts the text off; put it in quotes"
            return Mistake(number + 1, comment.start() + 2, message + there_stands(lines, number))
    return None
