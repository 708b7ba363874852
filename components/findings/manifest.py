"""What an export shows, as data that travels inside it; and what of it still holds.

A manifest names the day, the data and each figure by its id, value, originator and three hashes: of
its passage, of its times, and of what else is known of it. Compared with the rows of today it says
which figures hold, which changed and in what, which are gone, and which were added since.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from components import amounts
from components.problems import plural

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from components.dates import Window
    from components.table import Row

VERSION: Final = 1
"""The first value of a manifest; one of another version is not read."""
_LETTERS: Final = 8
"""Letters of each hash of a row: a change goes unnoticed once in four thousand million."""
_MOST: Final = 20_000
"""Figures in a manifest that is read."""
_LONGEST: Final = 2_000
"""Characters of a text in a manifest that is read."""


class Figure(NamedTuple):
    """One figure that an export shows."""

    id: str
    value: str
    by: str
    hash: str
    """The hashes of `_PARTS`, joined by hyphens."""


class Manifest(NamedTuple):
    """All that an export shows."""

    known: str
    """The ISO day up to which it shows what was known."""
    hash: str
    """SHA-256 of estimates.yaml and the texts in hexadecimal."""
    metrics: tuple[str, ...]
    figures: tuple[Figure, ...]
    omitted: tuple[str, ...]
    """The ids of further figures of those metrics that it could have shown and does not."""


class Verdict(NamedTuple):
    """What became of one figure of an export."""

    figure: Figure
    state: Literal["holds", "changed", "gone"]
    differences: tuple[str, ...] = ()
    """What changed, such as `value: more than 15,000 → more than 15,800`."""


class Verification(NamedTuple):
    """What became of an export's figures, and what it does not have yet."""

    verdicts: tuple[Verdict, ...]
    added: tuple[Row, ...]
    """The figures of its metrics that are drawn today and were not there when it was made."""


def of(rows: Sequence[Row], omitted: Iterable[str], known: date, data: str) -> Manifest:
    """The manifest of an export of `rows`; `data` is the full hash of the reading that they are of."""
    metrics = dict.fromkeys(row.metric for row in rows)
    figures = tuple(figure(row) for row in rows)
    return Manifest(known.isoformat(), data, tuple(metrics), figures, tuple(omitted))


def figure(row: Row) -> Figure:
    """A row as a manifest has it."""
    hashes = (_digest(part(row)) for part in _PARTS.values())
    return Figure(row.id, _value(row), row.by, "-".join(hashes))


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
    if not isinstance(content, dict) or content.get("estimates") != VERSION:
        return None
    figures = content.get("figures")
    if not isinstance(figures, list) or len(figures) > _MOST:
        return None
    known, data = content.get("known"), content.get("hash")
    made = [_figure(each) for each in figures]
    lists = [_texts(content.get(key)) for key in ("metrics", "omitted")]
    if not (_is_text(known) and _is_text(data)) or None in made or None in lists:
        return None
    metrics, omitted = lists
    return Manifest(known, data, metrics, tuple(made), omitted)


def merged(manifests: Sequence[Manifest]) -> Manifest:
    """One manifest of several pictures in one file; each figure once, of the earliest day."""
    figures = {each: None for manifest in manifests for each in manifest.figures}
    shown = {each.id for each in figures}
    return Manifest(
        min(each.known for each in manifests),
        manifests[0].hash if len({each.hash for each in manifests}) == 1 else "",
        tuple(dict.fromkeys(key for each in manifests for key in each.metrics)),
        tuple(figures),
        tuple({key: None for each in manifests for key in each.omitted if key not in shown}),
    )


def verify(manifest: Manifest, rows: Sequence[Row]) -> Verification:
    """What of the manifest holds among the rows that are drawn today."""
    today = {row.id: row for row in rows}
    old = {each.id for each in manifest.figures} | {*manifest.omitted}
    return Verification(
        tuple(_verdict(each, today.get(each.id), today) for each in manifest.figures),
        tuple(row for row in rows if row.metric in manifest.metrics and row.id not in old),
    )


def in_words(figure: Figure) -> str:
    """`more than 15,800 containers, Open Source Centre and Reuters (containers-osc-2025)`."""
    return f"{figure.value}, {figure.by} ({figure.id})"


def described(verdict: Verdict) -> str:
    """The figure, and what changed of it."""
    beside = f": {'; '.join(verdict.differences)}" if verdict.differences else ""
    return f"{in_words(verdict.figure)}{beside}"


def summary(found: Verification) -> str:
    """`11 of 12 figures hold, 1 changed; 2 added since`."""
    states = [each.state for each in found.verdicts]
    holding = states.count("holds")
    parts = [f"{holding} of {plural(len(states), 'figure')} hold{'s' if holding == 1 else ''}"]
    parts += [f"{states.count(state)} {state}" for state in ("changed", "gone") if state in states]
    return f"{', '.join(parts)}; {len(found.added) or 'none'} added since"


def _verdict(old: Figure, row: Row | None, today: Mapping[str, Row]) -> Verdict:
    if row is None:
        return Verdict(old, "gone")
    differences = tuple(_differences(old, row, today))
    return Verdict(old, "changed" if differences else "holds", differences)


def _differences(old: Figure, row: Row, today: Mapping[str, Row]) -> Iterator[str]:
    now = figure(row)
    if old.value != now.value:
        yield f"value: {old.value} → {now.value}"
    if old.by != now.by:
        yield f"originator: {old.by} → {now.by}"
    parts = zip(_PARTS, old.hash.split("-"), now.hash.split("-"), strict=False)
    changed = [part for part, before, after in parts if before != after]
    if "standing" in changed and (standing := _standing(row, today)):
        changed.remove("standing")
        yield standing
    if changed:
        yield f"changed: {amounts.listed(_WORDS[part] for part in changed)}"


def _standing(row: Row, today: Mapping[str, Row]) -> str:
    """What became of a figure that stands no longer; empty for one that does."""
    if row.withdrawn:
        return f"withdrawn by {row.withdrawn.isoformat()}"
    if row.revised_by in today:
        return f"replaced by {_value(today[row.revised_by])} ({row.revised_by})"
    return "denied" if row.denied else ""


_PARTS: Final[Mapping[str, Callable[[Row], tuple[Any, ...]]]] = {
    "passage": lambda row: (row.outlet, row.file, row.quote, row.translation, row.attribution),
    "times": lambda row: tuple(map(_days, (row.published, row.as_of, row.said))),
    "standing": lambda row: (
        *(row.metric, row.measure, row.via, sorted(row.basis), sorted(row.derived_from)),
        *(row.denied, str(row.withdrawn or ""), row.revised_by, row.revises),
    ),
}
"""What each of the hashes of a row covers, beside its value and originator, which stand in clear."""
_WORDS: Final = {
    "passage": "the quote, its translation or where it stands",
    "times": "its dates",
    "standing": "what is counted, how they know or how it was passed on",
}


def _value(row: Row) -> str:
    amount = row.amount
    unit = "" if amount.currency or amount.kind == "words" else f" {amount.unit}"
    return f"{amounts.value(amount)}{unit}{', denied' if row.denied else ''}"


def _days(window: Window | None) -> list[str]:
    if window is None:
        return []
    return [str(window.earliest), str(window.latest), str(window.approximate)]


def _digest(content: tuple[Any, ...]) -> str:
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:_LETTERS]


def _figure(content: object) -> Figure | None:
    if not isinstance(content, dict):
        return None
    texts = [content.get(name) for name in Figure._fields]
    return Figure(*texts) if all(map(_is_text, texts)) else None


def _texts(content: object) -> tuple[str, ...] | None:
    if not isinstance(content, list) or len(content) > _MOST or not all(map(_is_text, content)):
        return None
    return tuple(content)


def _is_text(content: object) -> bool:
    return isinstance(content, str) and len(content) <= _LONGEST
