"""A file read again after an edit: the entries that the edit left alone are kept, the others read."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from components.entries import reader

if TYPE_CHECKING:
    from components.entries.reader import ParsedFile

_HEAD: Final = "metrics: {}\nsources: {}\nestimates:\n"
_NEXT_SECTION: Final = re.compile(r"^[^\s#-]", re.MULTILINE)
_INTRICATE: Final = re.compile(
    r"^(?:---|\.\.\.|%)|[\x85\u2028\u2029]|\r(?!\n)", re.MULTILINE
)  # ends of documents, directives, and line ends that only YAML knows


class _Edit(NamedTuple):
    """The entries from `first` up to `last`, and the lines of theirs in the old and the new text."""

    first: int
    last: int
    start: int
    """Offset of the lines, the same in both texts."""
    old_end: int
    new_end: int

    def lines(self, old: str, new: str) -> int:
        """How many lines it adds."""
        ends = new.count("\n", self.start, self.new_end), old.count("\n", self.start, self.old_end)
        return ends[0] - ends[1]


def read(text: str, file: str, before: ParsedFile | None = None) -> ParsedFile:
    """As `reader.read`; `before` is an earlier reading of the file, which is left as it is.

    When the text differs from the earlier one within entries of a list that had no fault, only these
    are read, as a list of their own, and the others are `kept`. YAML reads the entries there as it
    does in the file: what begins with the dash of an entry continues nothing that stands before it,
    and what can end a file leaves nothing open. In any other case the whole text is read.
    """
    if before is None or before.problems or before.file != file:
        return reader.read(text, file)
    if text == before.text:
        return replace(before, kept={id(estimate): estimate for estimate in before.estimates})
    edit = _find(before, text)
    again = _apply(edit, before, text) if edit else None
    return again or reader.read(text, file)


def _find(before: ParsedFile, text: str) -> _Edit | None:
    """Where the text differs from the one before; None when that is not within simple entries."""
    old, starts = before.text, before.starts
    if not starts or len(starts) < before.entries:
        return None
    next_section = _NEXT_SECTION.search(old, starts[-1])
    borders = [*starts, next_section.start() if next_section else len(old)]
    start = _shared(old, text)
    end = len(old) - _shared(old[start:], text[start:], from_end=True)
    first, last = bisect_right(starts, start) - 1, bisect_left(borders, end)
    if first < 0 or last == len(borders):
        return None
    last = max(last, first + 1)
    edit = _Edit(first, last, starts[first], borders[last], borders[last] + len(text) - len(old))
    return None if next_section and edit.lines(old, text) else edit


def _apply(edit: _Edit, before: ParsedFile, text: str) -> ParsedFile | None:
    """The notebook after the edit; None when its lines cannot be read on their own, or have a fault."""
    part = _read_alone(edit, before, text)
    above, below = before.estimates[: edit.first], before.estimates[edit.last :]
    taken = {estimate.id for estimate in (*above, *below)}
    if part is None or taken & {estimate.id for estimate in part.estimates}:
        return None
    lines = before.estimates[edit.first].place().line - _HEAD.count("\n") - 1
    fresh = [each.moved(edit.first + n, lines) for n, each in enumerate(part.estimates)]
    lines, behind = edit.lines(before.text, text), edit.first + len(fresh)
    kept = [each.moved(behind + n, lines) for n, each in enumerate(below)]
    return replace(
        before,
        text=text,
        estimates=[*above, *fresh, *kept],
        entries=len(above) + len(fresh) + len(kept),
        starts=[
            *before.starts[: edit.first],
            *(at - len(_HEAD) + edit.start for at in part.starts),
            *(at - edit.old_end + edit.new_end for at in before.starts[edit.last :]),
        ],
        kept={id(now): then for now, then in zip((*above, *kept), (*above, *below), strict=True)},
    )


def _read_alone(edit: _Edit, before: ParsedFile, text: str) -> ParsedFile | None:
    """The entries of the edit as a list of their own, without a fault."""
    old, new = before.text[edit.start : edit.old_end], text[edit.start : edit.new_end]
    dash = old[: old.index("-") + 1]
    if _INTRICATE.search(old) or _INTRICATE.search(new):
        return None
    is_whole = new.endswith("\n") or edit.new_end == len(text)
    if new and not (is_whole and new.startswith(f"{dash} ")):
        return None
    part = reader.read(_HEAD + new, before.file)
    return None if part.problems else part


def _shared(one: str, other: str, *, from_end: bool = False) -> int:
    """How many signs the two have in common at their beginning, or at their end."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if from_end:
            same = (
                one[len(one) - middle : len(one) - low]
                == other[len(other) - middle : len(other) - low]
            )
        else:
            same = one[low:middle] == other[low:middle]
        low, high = (middle, high) if same else (low, middle - 1)
    return low
