"""What an export shows, as data that travels inside it; and what of it still holds.

A manifest names the day, the data and each figure by its id, value, originator and a hash of each
part of what else is known of it. Compared with the rows of today it says which figures hold, which
changed and in what, which are gone or kept off by an error, and which were added since.
"""

from __future__ import annotations

import hashlib
import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from components.dates import say_day
from components.findings import descriptions
from components.problems import plural

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

    from components.dates import Window
    from components.naming import Names
    from components.table import Row

VERSION: Final = 2
"""The first value of a manifest; one of another version is not read."""
_LETTERS: Final = 8
"""Letters of each hash of a row: a change goes unnoticed once in four thousand million."""
_LONGEST: Final = 2_000
"""Characters of a text in a manifest that is read."""
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_HASH: Final = re.compile(r"(?:[0-9a-f]{64})?")


class Figure(NamedTuple):
    """One figure that an export shows."""

    id: str
    value: str
    """With its unit and what it counts, as `descriptions.value_in_full` says it."""
    by: str
    hash: str
    """The hashes of `_PARTS`, joined by hyphens."""


class Manifest(NamedTuple):
    """All that an export shows."""

    known: str
    """The ISO day up to which it shows what was known."""
    hash: str
    """SHA-256 of estimates.yaml and the texts in hexadecimal; empty where it is not one."""
    metrics: tuple[str, ...]
    figures: tuple[Figure, ...]
    omitted: tuple[str, ...]
    """The ids of further figures of those metrics that it could have shown and does not."""

    @property
    def day(self) -> str:
        """`known` in words: `26 Nov 2026`."""
        return say_day(date.fromisoformat(self.known))


class FigureStatus(NamedTuple):
    """What became of one figure of an export."""

    figure: Figure
    state: Literal["holds", "changed", "gone", "kept off"]
    differences: tuple[str, ...] = ()
    """What changed, such as `value: more than 15,000 → more than 15,800`; or its new id."""


class Verification(NamedTuple):
    """What became of an export's figures, and what it does not have yet."""

    statuses: tuple[FigureStatus, ...]
    added: tuple[Figure, ...]
    """The figures of its metrics that are drawn today and were not there when it was made."""


def of(
    rows: Sequence[Row], omitted: Iterable[str], known: date, data: str, names: Names
) -> Manifest:
    """The manifest of an export of the rows of a metric; `data` is the full hash of their reading."""
    metrics = dict.fromkeys(row.metric for row in rows)
    figures = tuple(figure(row, names) for row in rows)
    return Manifest(known.isoformat(), data, tuple(metrics), figures, tuple(omitted))


def figure(row: Row, names: Names) -> Figure:
    """A row as a manifest has it."""
    hashes = (_digest(part(row, names)) for part in _PARTS.values())
    return Figure(row.id, descriptions.value_in_full(row, names), row.by, "-".join(hashes))


def dumps(manifest: Manifest) -> str:
    """The manifest as JSON in ASCII, without spaces."""
    content = {
        "estimates": VERSION,
        **manifest._asdict(),
        "figures": [each._asdict() for each in manifest.figures],
    }
    return json.dumps(content, separators=(",", ":"))


def loads(text: str) -> Manifest | None:
    """The manifest that a text states; None where it is none, or not of this version."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict) or not _is_version(content.get("estimates")):
        return None
    known, data = content.get("known"), content.get("hash")
    figures = _figures(content.get("figures"))
    metrics, omitted = (_texts(content.get(key)) for key in ("metrics", "omitted"))
    if not (_is_day(known) and _is_hash(data) and figures) or None in (metrics, omitted):
        return None
    return Manifest(known, data, metrics, figures, omitted)


def merge(manifests: Sequence[Manifest]) -> Manifest:
    """One manifest of several pictures in one file; each figure once, of the earliest day."""
    ordered = sorted(manifests, key=lambda each: each.known)
    every = [each for manifest in ordered for each in manifest.figures]
    figures = {each.id: each for each in reversed(every)}  # of those of one id the first is kept
    omitted = dict.fromkeys(key for each in ordered for key in each.omitted)
    return Manifest(
        ordered[0].known,
        ordered[0].hash if len({each.hash for each in ordered}) == 1 else "",
        tuple(dict.fromkeys(key for each in manifests for key in each.metrics)),
        tuple(reversed(figures.values())),
        tuple(key for key in omitted if key not in figures),
    )


def verify(
    manifest: Manifest, rows: Sequence[Row], names: Mapping[str, Names], ids: Container[str]
) -> Verification:
    """What of the manifest holds among the rows that are drawn today.

    `ids` are all of the file, those of estimates that an error keeps off included.
    """
    today = {row.id: row for row in rows}
    old = {each.id for each in manifest.figures} | {*manifest.omitted}
    others = [row for row in rows if row.id not in old]
    missing = [each for each in manifest.figures if each.id not in ids]
    renamed = _new_ids(missing, others, names) if missing else {}
    statuses = (
        _status(each, today, names) if each.id in today else _status_of_missing(each, ids, renamed)
        for each in manifest.figures
    )
    new = [row for row in others if row.metric in manifest.metrics]
    return Verification(tuple(statuses), _new_figures(new, names, {*renamed.values()}))


def in_words(figure: Figure) -> str:
    """`more than 15,800 containers, Open Source Centre and Reuters (containers-osc-2025)`."""
    return f"{figure.value}, {figure.by} ({figure.id})"


def describe(status: FigureStatus) -> str:
    """The figure, and what changed of it."""
    beside = f": {'; '.join(status.differences)}" if status.differences else ""
    return f"{in_words(status.figure)}{beside}"


def summary(found: Verification) -> str:
    """`11 of 12 figures hold, 1 changed; 2 added since`."""
    states = [each.state for each in found.statuses]
    holding = states.count("holds")
    parts = [f"{holding:,} of {plural(len(states), 'figure')} hold{'s' if holding == 1 else ''}"]
    parts += [f"{states.count(state):,} {state}" for state in _FALLEN if state in states]
    added = f"{len(found.added):,}" if found.added else "none"
    return f"{', '.join(parts)}; {added} added since"


def _new_ids(
    missing: Iterable[Figure], others: Iterable[Row], names: Mapping[str, Names]
) -> dict[str, str]:
    """The new id of each figure that is the same as one of the other rows in all but its id."""
    made = {figure(row, names[row.metric])[2:]: row for row in others}
    found = {}
    for each in missing:
        row = made.get(each[2:])
        if row is not None and each.value in _forms(row, names[row.metric]):
            found[each.id] = row.id
    return found


def _new_figures(
    rows: Iterable[Row], names: Mapping[str, Names], known: Container[str]
) -> tuple[Figure, ...]:
    return tuple(figure(row, names[row.metric]) for row in rows if row.id not in known)


def _status(old: Figure, today: Mapping[str, Row], names: Mapping[str, Names]) -> FigureStatus:
    differences = tuple(_differences(old, today, names))
    return FigureStatus(old, "changed" if differences else "holds", differences)


def _status_of_missing(
    old: Figure, ids: Container[str], renamed: Mapping[str, str]
) -> FigureStatus:
    if old.id in ids:
        return FigureStatus(old, "kept off", ("an error keeps it off",))
    if old.id in renamed:
        return FigureStatus(old, "holds", (f"is now called {renamed[old.id]}",))
    return FigureStatus(old, "gone")


def _differences(
    old: Figure, today: Mapping[str, Row], names: Mapping[str, Names]
) -> Iterator[str]:
    row = today[old.id]
    own = names[row.metric]
    now = figure(row, own)
    if old.value not in _forms(row, own):
        yield f"value: {old.value} → {now.value}"
    if old.by != now.by:
        yield f"originator: {old.by} → {now.by}"
    before, after = old.hash.split("-"), now.hash.split("-")
    if len(before) != len(after):
        yield "its hashes are of another form than ours"
        return
    for part, one, other in zip(_PARTS, before, after, strict=True):
        if one != other:
            yield _standing(row, today, names) if part == "standing" else _WORDS[part](row, own)


def _forms(row: Row, names: Names) -> tuple[str, ...]:
    """The value with and without the words of its measure, which are said only beside other measures."""
    amount = descriptions.with_unit(row.amount, names)
    denied = descriptions.denial(row)
    return (
        f"{amount}{denied}",
        f"{amount} {names.measures.get(row.measure, row.measure)}{denied}",
    )


def _standing(row: Row, today: Mapping[str, Row], names: Mapping[str, Names]) -> str:
    """What became of a figure that stands no longer, or stands otherwise than before."""
    if row.withdrawn:
        return f"withdrawn by {say_day(row.withdrawn)}"
    if row.revised_by in today:
        after = today[row.revised_by]
        return f"replaced by {descriptions.value_in_full(after, names[after.metric])} ({after.id})"
    return "derived, revised or withdrawn otherwise than before"


_FALLEN: Final = ("changed", "gone", "kept off")
_PARTS: Final[Mapping[str, Callable[[Row, Names], tuple[Any, ...]]]] = {
    "passage": lambda row, _: (row.outlet, row.file, row.quote, row.translation, row.attribution),
    "times": lambda row, _: tuple(map(_days, (row.published, row.as_of, row.said))),
    "counted": lambda row, names: (descriptions.what_is_counted(row, names), names.unit),
    "basis": lambda row, _: (sorted(row.basis),),
    "via": lambda row, _: (row.via,),
    "standing": lambda row, _: (
        *(sorted(row.derived_from), str(row.withdrawn or "")),
        *(row.revised_by, row.revises),
    ),
}
"""What each of the hashes of a row covers, beside its value and originator, which stand in clear."""
_WORDS: Final[Mapping[str, Callable[[Row, Names], str]]] = {
    "passage": lambda *_: "another quote, translation or source than before",
    "times": lambda row, _: f"other dates than before: now {descriptions.dates(row)}",
    "counted": lambda row, names: (
        f"another measure than before: now {descriptions.what_is_counted(row, names)}, in {names.unit}"
    ),
    "basis": lambda row, _: f"how they know: now {', '.join(row.basis) or 'not stated'}",
    "via": lambda row, _: f"passed on: now {descriptions.via(row)[2:] or 'by nobody'}",
}
"""What is said of each part that changed; of the standing it depends on more."""


def _days(window: Window | None) -> list[str]:
    if window is None:
        return []
    return [str(window.earliest), str(window.latest), str(window.approximate)]


def _digest(content: tuple[Any, ...]) -> str:
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:_LETTERS]


def _figures(content: object) -> tuple[Figure, ...] | None:
    if not isinstance(content, list):
        return None
    made = [_figure(each) for each in content]
    return None if None in made else tuple(made)


def _figure(content: object) -> Figure | None:
    if not isinstance(content, dict):
        return None
    texts = [content.get(name) for name in Figure._fields]
    return Figure(*texts) if all(map(_is_text, texts)) else None


def _texts(content: object) -> tuple[str, ...] | None:
    if not isinstance(content, list) or not all(map(_is_text, content)):
        return None
    return tuple(content)


def _is_text(content: object) -> bool:
    return isinstance(content, str) and len(content) <= _LONGEST


def _is_version(content: object) -> bool:
    return type(content) is int and content == VERSION


def _is_hash(content: object) -> bool:
    return isinstance(content, str) and bool(_HASH.fullmatch(content))


def _is_day(content: object) -> bool:
    """Whether it is a day of the calendar as ISO 8601 writes it with hyphens."""
    if not isinstance(content, str) or not _DAY.fullmatch(content):
        return False
    try:
        date.fromisoformat(content)
    except ValueError:
        return False
    return True
