"""What changed between two readings: what was published, and what the curators of the file corrected.

A figure of a text that the earlier reading does not have, and that may have been published after its
newest one, was published since; so was a revision or a withdrawal by such a text. Any other
difference is a correction: the world said nothing new, the file says it differently.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from components import naming, table
from components.dates import say, say_day
from components.findings import descriptions
from components.findings.descriptions import in_full, originator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from components.dates import Window
    from components.library import Library
    from components.naming import Names
    from components.table import Row


class Publication(NamedTuple):
    """Something that was published: a new figure, or what became of an older one."""

    kind: Literal["new", "revised", "withdrawn"]
    row: Row
    """The new figure; or the older one that was revised or taken back."""
    successor: Row | None = None
    """The figure that replaces a revised one."""


class Correction(NamedTuple):
    """A difference in what the file says of an estimate; the fields are keys of `changes --json`."""

    id: str
    what: str
    """`added`, `removed`, `kept off`, `drawn again`, `id`, or which of its facts changed: a key of `FACTS`."""
    before: str
    after: str


class Changes(NamedTuple):
    """What was published and what was corrected, each in the order of the file."""

    published: tuple[Publication, ...]
    corrected: tuple[Correction, ...]


class Reading(NamedTuple):
    """What a comparison needs of one reading of the file."""

    rows: Mapping[str, Row]
    """The rows that are drawn, by id."""
    ids: frozenset[str]
    """Every id in the file, those of estimates with errors included."""
    texts: frozenset[str]
    """The files of its sources."""
    newest: date | None
    """The first day on which its newest source may have been published."""
    names: Mapping[str, Names]
    """What each metric calls things."""


def reading(library: Library) -> Reading:
    """What the comparison needs of a library."""
    windows = [source.published for source in library.sources.values()]
    return Reading(
        {row.id: row for row in table.rows(library)},
        table.ids(library),
        frozenset(source.file for source in library.sources.values()),
        max((window.earliest for window in windows if window.earliest), default=None),
        naming.of(library),
    )


def published(before: Iterable[Row], now: Sequence[Row]) -> tuple[Publication, ...]:
    """What came between two days of one file: its rows as known on the earlier and on the later day."""
    earlier = {row.id: row for row in before}
    return tuple(_published(earlier, now, lambda _: True))


def against(before: Reading, now: Reading) -> Changes:
    """What differs between an earlier reading and the present one."""

    def is_later(window: Window) -> bool:
        return before.newest is None or window.latest is None or window.latest >= before.newest

    def is_new(row: Row) -> bool:
        return row.id not in before.ids and row.file not in before.texts and is_later(row.published)

    rows = list(now.rows.values())
    made = tuple(_published(before.rows, rows, is_new))
    since = {(each.kind, each.row.id) for each in made}
    return Changes(made, tuple(_corrections(before, now, since)))


def _published(
    before: Mapping[str, Row], now: Sequence[Row], is_new: Callable[[Row], bool]
) -> Iterator[Publication]:
    by_id = {row.id: row for row in now}
    new = {row.id for row in now if row.id not in before and is_new(row)}
    for row in now:
        earlier = before.get(row.id)
        if row.id in new:
            yield Publication("new", row)
        elif earlier is None:
            continue
        elif row.withdrawn and not earlier.withdrawn:
            yield Publication("withdrawn", row)
        elif row.revised_by in new:
            yield Publication("revised", row, by_id[row.revised_by])


def _corrections(
    before: Reading, now: Reading, since: set[tuple[str, str]]
) -> Iterator[Correction]:
    renamed = _renamed(before, now)
    for key, row in now.rows.items():
        earlier = before.rows.get(renamed.get(key, key))
        if key in renamed:
            yield Correction(key, "id", renamed[key], key)
        if earlier is not None:
            names = before.names[earlier.metric], now.names[row.metric]
            yield from _differences(earlier, row, names, since)
        elif key in before.ids:
            yield Correction(key, "drawn again", "", _in_short(row, now))
        elif ("new", key) not in since:
            yield Correction(key, "added", "", _in_short(row, now))
    for key, row in before.rows.items():
        if key not in now.rows and key not in renamed.values():
            what = "kept off" if key in now.ids else "removed"
            yield Correction(key, what, _in_short(row, before), "")


def _renamed(before: Reading, now: Reading) -> dict[str, str]:
    """The earlier id of each estimate that has another one now: its quote and measure are the same."""
    gone = {_place(row): key for key, row in before.rows.items() if key not in now.ids}
    return {
        key: gone[_place(row)]
        for key, row in now.rows.items()
        if key not in before.ids and _place(row) in gone
    }


def _place(row: Row) -> tuple[str, str, str, str]:
    return row.file, row.quote, row.metric, row.measure


def _differences(
    earlier: Row, row: Row, names: tuple[Names, Names], since: set[tuple[str, str]]
) -> Iterator[Correction]:
    for what, words in FACTS.items():
        one, other = words(earlier, names[0]), words(row, names[1])
        if one != other and not (what == "withdrawn" and ("withdrawn", row.id) in since):
            yield Correction(row.id, what, one, other)


def _in_short(row: Row, reading: Reading) -> str:
    value = descriptions.value_in_full(row, reading.names[row.metric])
    return f"{value}, {row.by}, published {say(row.published)}"


FACTS: Final[Mapping[str, Callable[[Row, Names], str]]] = {
    "value": lambda row, names: (
        f"{descriptions.with_unit(row.amount, names)}{descriptions.denial(row)}"
    ),
    "measure": descriptions.what_is_counted,
    "originator": lambda row, _: f"{row.by}, via {row.via}" if row.via else row.by,
    "basis": lambda row, _: ", ".join(row.basis) or "not stated",
    "quote": lambda row, _: row.quote,
    "translation": lambda row, _: row.translation,
    "attribution": lambda row, _: row.attribution,
    "source": lambda row, _: f"{row.outlet} ({row.file})",
    "date": lambda row, _: descriptions.dates(row),
    "withdrawn": lambda row, _: say_day(row.withdrawn) if row.withdrawn else "",
    "revises": lambda row, _: row.revises,
    "derived_from": lambda row, _: ", ".join(row.derived_from),
    "note": lambda row, _: row.note,
    "url": lambda row, _: row.url,
}
"""What is compared of two rows of one estimate, in words."""


def counted(changes: Iterable[Publication]) -> str:
    """`2 new, 1 revised or withdrawn`; `nothing new` where there is neither."""
    kinds = [each.kind for each in changes]
    new, changed = kinds.count("new"), len(kinds) - kinds.count("new")
    parts = [f"{new} new"] if new else []
    parts += [f"{changed} revised or withdrawn"] if changed else []
    return ", ".join(parts) or "nothing new"


def since(day: date, changes: Iterable[Publication]) -> str:
    """`since 1 Jan 2025: 2 new, 1 revised or withdrawn`, as title, tile and header say it."""
    return f"since {say_day(day)}: {counted(changes)}"


def marks(day: date, changes: Iterable[Publication], metric: str) -> dict[str, Any]:
    """What came since a day, as a chart or picture of a metric takes it: `since` in words, `news` as ids."""
    own = [each for each in changes if each.row.metric == metric]
    return {"since": since(day, own), "news": frozenset(each.row.id for each in own)}


def describe(change: Publication, names: Names) -> str:
    """What was published: the figure, who said it when, and what replaces it."""
    row, after = change.row, change.successor
    words = f"{in_full(row, names)}, {originator(row)}, {say(row.published)}"
    if row.withdrawn:
        return f"{words}; taken back by {say_day(row.withdrawn)}"
    if after is None:
        return words
    return f"{words}; now {in_full(after, names)}, {say(after.published)}"
