"""Keys and list items that stand in another column than those they belong to."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Final

from components.entries.lines import Line, Mistake, line_of, there_stands
from components.entries.records import KEYS, SECTIONS
from components.problems import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Column = Callable[[Line], int]

_PROBLEMS: Final = (
    "mapping values are not allowed",
    "block sequence entries are not allowed",
    "did not find expected",
)
"""What the parser says of a line that it can fit into no block."""
_ITEM: Final = attrgetter("item_column")
_KEY: Final = attrgetter("key_column")


def explain(lines: Sequence[str], number: int, column: int, problem: str) -> Mistake | None:
    """The line that stands in the wrong column, if that is why there is a `problem` at this place.

    The parser gives up at the first line that fits nowhere. The wrong one may be that before it:
    of two lines, it is the one that stands alone among those around them.
    """
    if number >= len(lines) or not problem.startswith(_PROBLEMS):
        return None
    here = line_of(lines[number], number)
    if here.key_column + len(here.key) < column:
        return None
    above, below = _around(lines, number)
    if here.is_item:
        return _item(here, above, below) if here.key in {"", *KEYS} else None
    return _key(here, above, below, lines, problem) if here.key else None


def _around(lines: Sequence[str], number: int) -> tuple[list[Line], list[Line]]:
    """The lines above and below that hold more than a comment."""
    written = [
        line_of(text, at)
        for at, text in enumerate(lines)
        if text.strip() and not text.lstrip().startswith("#")
    ]
    above = [line for line in written if line.number < number]
    return above, written[len(above) + 1 :]


def _key(
    here: Line, above: list[Line], below: list[Line], lines: Sequence[str], problem: str
) -> Mistake | None:
    return (
        _without_first_key(here, above)
        or _no_colon(here, above, lines)
        or _in_first_column(above)
        or (_known_key if here.key in KEYS else _name)(here, above, below)
        or _deeper(here, above, problem)
    )


def _without_first_key(here: Line, above: list[Line]) -> Mistake | None:
    """An estimate that begins with a bare name above its keys (- seoul)."""
    last = above[-1] if above else here
    if not last.is_item or last.key or here.is_item or here.key not in KEYS:
        return None
    if last.key_column != here.key_column or not last.rest[:1].isalnum():
        return None
    if last.rest.split()[0] in KEYS or not _is_estimate(last, above):
        return None
    bare = one_line(last.rest, 40)
    message = f"{bare!r} has no key; an estimate begins with its id: write - id: {bare}"
    return Mistake(last.number + 1, last.key_column + 1, message)


def _is_estimate(item: Line, above: list[Line]) -> bool:
    """Whether a list item stands right under the key estimates."""
    keys = (line for line in reversed(above) if line.key and not line.is_item)
    return next((k.key for k in keys if k.item_column <= item.item_column), "") == "estimates"


def _no_colon(here: Line, above: list[Line], lines: Sequence[str]) -> Mistake | None:
    """The line above, where it stands in the column of the key but is none."""
    last = above[-1] if above else here
    if last.key or last.key_column != here.key_column or not last.rest[:1].isalpha():
        return None
    if last.is_item and last.rest.split()[0] not in KEYS:
        return None
    message = "a key needs a colon and a space behind it" + there_stands(lines, last.number)
    return Mistake(last.number + 1, last.key_column + 1, message)


def _in_first_column(above: list[Line]) -> Mistake | None:
    """A key of a record in the first column, where it ends the section."""
    keys = (line for line in reversed(above) if line.item_column == 0 and not line.is_item)
    wrong = next((line for line in keys if line.key in KEYS and line.key not in SECTIONS), None)
    if wrong is None:
        return None
    message = f"{wrong.key} begins in column 1, where only {', '.join(SECTIONS)} may; indent it"
    return Mistake(wrong.number + 1, 1, message)


def _deeper(here: Line, above: list[Line], problem: str) -> Mistake | None:
    """A key that is read as the text of the one above."""
    last = above[-1] if above else here
    if not problem.startswith(_PROBLEMS[0]) or not last.key or last.key_column >= here.key_column:
        return None
    message = (
        f"{here.key} begins deeper than {last.key} in line {last.number + 1} and is read as its "
        "text; put it in the same column, or put the text in quotes or after >-"
    )
    return Mistake(here.number + 1, here.key_column + 1, message)


def _item(here: Line, above: list[Line], below: list[Line]) -> Mistake | None:
    """A list item beside those that begin with the same key."""
    items = [line for line in above if line.is_item]
    alike = [line for line in items if line.key == here.key] or items
    after = [line for line in below if line.is_item and line.key == here.key]
    pair = _odd_one(here, alike, after, _ITEM)
    return _misaligned(*pair, _ITEM) if pair else None


def _known_key(here: Line, above: list[Line], below: list[Line]) -> Mistake | None:
    """A key of a record beside the keys around it."""
    before = [line for line in above if line.key in KEYS]
    pair = _odd_one(here, before, [line for line in below if line.key in KEYS], _KEY)
    if pair is None:
        return None
    wrong, right = pair
    is_section = here.key in SECTIONS and here.item_column == 0
    if wrong is here and (is_section or _is_odd_item(right, here, (*above, *below))):
        wrong, right = right, wrong
    return _misaligned(wrong, right, _KEY)


def _is_odd_item(item: Line, key: Line, lines: Sequence[Line]) -> bool:
    """Whether other items that begin as this one does stand where its second key does."""
    alike = {
        line.key_column
        for line in lines
        if line.is_item and line.key == item.key and line is not item
    }
    return item.is_item and key.key_column in alike and item.key_column not in alike


def _name(here: Line, above: list[Line], below: list[Line]) -> Mistake | None:
    """A name of a metric, source or measure beside others, or a key of a record before a name."""
    pair = None
    if _begins_entry(here):
        pair = _odd_one(
            here, list(filter(_begins_entry, above)), list(filter(_begins_entry, below)), _KEY
        )
    pair = pair or _odd_neighbour(here, above[-2:], below[:1])
    return _misaligned(*pair, _KEY) if pair else None


def _begins_entry(line: Line) -> bool:
    """Whether a line is a name with a block of keys below it."""
    return bool(line.key) and line.key not in KEYS and not line.rest


def _odd_neighbour(here: Line, above: list[Line], below: list[Line]) -> tuple[Line, Line] | None:
    """The line right above, where it and not this name stands alone."""
    if [bool(line.key) for line in above] != [True, True]:
        return None
    before, last = above
    pair = _odd_one(here, above, below, _KEY)
    if pair and pair[0] is last:
        return pair
    are_keys = {before.key, last.key} <= KEYS and before.key_column > 0
    return (last, before) if are_keys and last.key_column != before.key_column else None


def _odd_one(
    here: Line, above: list[Line], below: list[Line], column: Column
) -> tuple[Line, Line] | None:
    """Of `here` and the last of its peers `above` the wrong one and the right one."""
    if not above or column(above[-1]) == column(here):
        return None
    last = above[-1]
    before = column(above[-2]) if len(above) > 1 else None
    after = column(below[0]) if below else None
    if before == column(here) or (after == column(here) and before != column(last)):
        return last, here
    return here, last


def _misaligned(wrong: Line, right: Line, column: Column) -> Mistake:
    is_item = column is _ITEM
    message = (
        f"{'this list item' if is_item else wrong.key} begins in column {column(wrong) + 1}, "
        f"{'the one' if is_item else right.key} in line {right.number + 1} "
        f"in column {column(right) + 1}; put both in the same column"
    )
    return Mistake(wrong.number + 1, column(wrong) + 1, message)
