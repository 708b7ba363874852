"""The speaker's notes of a slide: every quote with its source, in a size at which they fit their page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from components import table
from components.dates import say, say_day
from components.drawing import lettering, wording
from components.export import renderer
from components.findings import descriptions, titles
from components.problems import isolated, plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.export.images import Picture
    from components.naming import Names
    from components.table import Row

PAGE: Final = (432, 324)
"""Points: width and height of the frame for notes on their page."""
_INSET: Final = (14.4, 7.2)  # points that an office keeps free in it, across and upright
_SIZES: Final = (12, 11, 10, 9, 8, 7)
_LINE: Final = 1.2  # times the size of the text


class Notes(NamedTuple):
    """The text of notes, and its size in points."""

    text: str
    size: int


def stamp(picture: Picture) -> str:
    """The day that a picture is as of, its data, and how many estimates are filtered out."""
    return wording.stamp(say_day(picture.known), picture.digest, len(picture.omitted))


def notes(pictures: Sequence[Picture]) -> Notes:
    """The notes of a slide with these pictures: findings, then every estimate with its quote.

    What does not fit at the smallest size is given without the passages that name who said it, then
    without its quotes, and after that counted.
    """
    heads = [titles.title(picture.rows, picture.names, picture.since) for picture in pictures]
    head = renderer.drawable("\n".join([*heads, stamp(pictures[0])]))
    rows = [
        (row, picture.names)
        for picture in pictures
        for row in sorted(picture.rows, key=table.order)
    ]
    for with_names in (True, False):
        quoted = (evidence(row, names, with_names=with_names) for row, names in rows)
        text = "\n\n".join([head, *quoted])
        size = next((size for size in _SIZES if _height(text, size) <= _room()), None)
        if size:
            return Notes(text, size)
    return Notes(_shortened(head, [_in_short(row, names) for row, names in rows]), _SIZES[-1])


def evidence(row: Row, names: Names, *, with_names: bool) -> str:
    """One estimate with its quote, where that was printed, and what it rests on."""
    rate = descriptions.rate(row)
    lines = (
        f"{descriptions.in_full(row, names)}: {descriptions.originator(row)}",
        f"{isolated(row.outlet)}, published {descriptions.published(row)}{f', {row.url}' if row.url else ''}",
        f"“{row.quote}”",
        f"In English: “{row.translation}”" if row.translation else "",
        f"Named in: “{row.attribution}”" if row.attribution and with_names else "",
        f"How they know: {', '.join(row.basis)}" if row.basis else "",
        f"About the time: {say(row.as_of)}" if row.as_of else "",
        f"Converted: {rate}" if rate else "",
        f"Note: {row.note}" if row.note else "",
    )
    return renderer.drawable("\n".join(line for line in lines if line))


def _in_short(row: Row, names: Names) -> str:
    value = descriptions.in_full(row, names)
    return renderer.drawable(
        f"{value}: {descriptions.originator(row)}, {isolated(row.outlet)}, {descriptions.published(row)}"
    )


def _shortened(head: str, lines: Sequence[str]) -> str:
    """As many lines as fit, and how many more there are."""
    count, text = len(lines), "\n".join([head, *lines])
    while count and _height(text, _SIZES[-1]) > _room():
        count -= 1
        more = f"and {plural(len(lines) - count, 'further estimate')}"
        text = "\n".join([head, *lines[:count], more])
    return text


def _room() -> float:
    return PAGE[1] - _INSET[1]


def _height(text: str, size: int) -> float:
    """The height in points of a text as an office breaks it; a little is left for one that breaks earlier."""
    wide = (PAGE[0] - _INSET[0]) * 0.96
    lines = (max(len(lettering.wrap(each, size, wide, lines=999)), 1) for each in text.split("\n"))
    return sum(lines) * size * _LINE
