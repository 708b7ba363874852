"""The records of estimates.yaml: each knows the place of itself and of its values."""

from __future__ import annotations

import re
from collections.abc import Iterator  # noqa: TC003 (pydantic reads the annotations)
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from components.entries.values import Flag, Number, Text, When, Where  # noqa: TC001 (the same)
from components.problems import Hints, Place, Problem

if TYPE_CHECKING:
    from components.entries.nodes import Node
    from components.problems import Level

_MONEY: Final = re.compile(r"[A-Z]{3}")

BOUNDS: Final = ("low", "best", "high")
TODO: Final = "TODO"
"""Stands in a draft for what only its reader can say."""
EMPTY: Final = object()
"""Stands for a value that is not there, so that no field takes it."""
REFUSED: Final = object()
"""Stands for a value that has its Problem already."""


class Record(BaseModel):
    """One block of the file that knows where it and each of its values stand."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    if TYPE_CHECKING:
        _source_map: SourceMap
        _path: tuple[str | int, ...]

    def place(self, *path: str | int) -> Place:
        """Where the value behind the keys `path` stands; of a missing one, its block."""
        return self._source_map.place((*vars(self).get("_path", ()), *path))

    @property
    def entry(self) -> str:
        """The name of the entry that this record is or is part of, for `Problem.about`."""
        return self._source_map.entry

    @property
    def dropped(self) -> frozenset[str]:
        """The keys whose values could not be read; each has its Problem already."""
        return self._source_map.dropped


class Metric(Record):
    """One chart: something that can be counted, and the ways in which it is."""

    title: Text
    """Name of the chart and of its tile."""
    subtitle: Text | None = None
    """What is counted, in a few words under the title."""
    unit: Text
    """A plural noun such as containers, or an ISO 4217 code such as USD for money."""
    measures: dict[str, Text] = Field(min_length=1)
    """What exactly is counted: short names and the words to show. Only like is joined to like."""
    scale: Literal["linear", "log"] = "linear"
    """linear or log; log when the values differ by more than about a factor of ten."""
    connect: Literal["measure", "across"] = "measure"
    """measure joins points of one measure; across adds a hairline that joins unlike measures."""
    reference: Text | None = None
    """The id of an estimate to draw as a horizontal line for comparison."""

    @property
    def currency(self) -> str | None:
        """The ISO 4217 code when this metric is money."""
        return self.unit if _MONEY.fullmatch(self.unit) else None


class SetAside(Record):
    """A passage whose numbers are no estimate of ours."""

    quote: Text
    """The passage, word for word as it stands in the text."""
    reason: Text
    """Why its numbers are not curated."""


class Source(Record):
    """One text in the folder seeds/: who printed it and when."""

    file: Text
    """Name of the text in the folder seeds/."""
    outlet: Text
    """Who printed it."""
    title: Text | None = None
    """The title as printed."""
    lang: Literal["de", "en"]
    """Language of the text, de or en; decides how 15.800 and 15,800 are read."""
    published: When
    """When it was published, in EDTF: a day, a month, a year or an interval; ~ for about."""
    dated_by: Text | None = None
    """The passage that the date rests on, word for word, when the text itself bears no date."""
    because: Text | None = None
    """One sentence: how the date follows from that passage."""
    set_aside: list[SetAside] = []
    """Numbers in this text that are no estimate of ours."""


class Claim(Record):
    """What one passage states: a value with its bounds, or words without a number."""

    low: Number | None = None
    """The lower bound: "more than X", "at least X", or the first of "X to Y"."""
    best: Number | None = None
    """The value as stated, without a bound: "X", or "about X" together with approximate."""
    high: Number | None = None
    """The upper bound: "up to X", "no more than X", or the second of "X to Y"."""
    approximate: Flag | None = None
    """true when the passage says about, around, nearly or the like."""
    words: Text | None = None
    """The words of a claim without a number, as they stand in the quote."""
    currency: Text | None = None
    """ISO 4217 code of the money as the passage states it, such as EUR."""
    measure: Text | None = None
    """Which of the metric's measures is counted."""
    quote: Text
    """The passage, word for word as it stands in the text, with number and qualifier."""
    where: Where = "body"
    """Where in the text it stands: headline, summary, body or caption."""
    translation: Text | None = None
    """The quote in English; leave it out for an English text."""

    def numbers(self) -> Iterator[tuple[str, int | float]]:
        """The bounds that are stated, as (key, value)."""
        for key in BOUNDS:
            value = getattr(self, key)
            if value is not None:
                yield key, value


class Restatement(Claim):
    """The same estimate at another place: no point of its own. What it leaves out is the same."""

    source: Text | None = None
    """The text it stands in, when that is another one."""


class Estimate(Claim):
    """One estimate: a value, who made it, and the passage that proves it."""

    id: Text
    """A name of your own for this estimate; no other may have it."""
    metric: Text
    """Which chart it belongs to."""
    measure: Text
    """Which of the metric's measures is counted."""
    by: Text
    """Who made the estimate (the originator), not who printed it."""
    via: list[Text] = []
    """Who passed it on before the outlet, nearest to the originator first."""
    source: Text
    """The text that the quote stands in."""
    as_of: When | None = None
    """The time that the figure is about, in EDTF, when the text says so."""
    note: Text | None = None
    """A remark for the reader."""
    restated: list[Restatement] = []
    """The same estimate elsewhere: further appearances of it, never further points."""

    def model_post_init(self, _context: object, /) -> None:
        """Let each restatement know its place in the block."""
        for number, again in enumerate(self.restated):
            set_place(again, _path=("restated", number))


def set_place(record: Record, **where: object) -> None:
    """Give a frozen record its `_source_map` or `_path`.

    pydantic's own private attributes would cost ten times the time.
    """
    vars(record).update(where)


@dataclass(slots=True)
class SourceMap:
    """A block of the file: its values as plain texts, lists and dicts, and where each stands."""

    entry: str
    file: str
    places: dict[tuple[str | int, ...], tuple[int, int]] = field(default_factory=dict)
    keys: dict[tuple[str | int, ...], tuple[int, int]] = field(default_factory=dict)
    previous_keys: dict[tuple[str | int, ...], str] = field(default_factory=dict)
    """Of each key between { and }, the one before it, whose text a comma may have split."""
    dropped: frozenset[str] = frozenset()
    """The keys of the entry whose values could not be read."""

    def place(self, path: tuple[str | int, ...]) -> Place:
        """Where the value at `path` stands, or the nearest block around it."""
        while path and path not in self.places:
            path = path[:-1]
        line, column = self.places[path]
        return Place(self.file, line, column)

    def key(self, path: tuple[str | int, ...]) -> Place:
        """Where the key at `path` stands."""
        if path not in self.keys:
            return self.place(path)
        line, column = self.keys[path]
        return Place(self.file, line, column)


@dataclass(slots=True)
class ParsedFile:
    """All that the file says. A declared name whose block is too broken to use has no record."""

    file: str = ""
    text: str = ""
    title: str = ""
    metrics: dict[str, Metric] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    estimates: list[Estimate] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    hints: Hints = field(default_factory=Hints)
    """What misspelt names may have been meant to be; bounded for one reading."""
    declared: dict[str, dict[str, Place]] = field(
        default_factory=lambda: {"metrics": {}, "sources": {}}
    )
    entries: int = 0
    readable: bool = True
    """False when nothing of the file could be read."""

    def place_of(self, node: Node) -> Place:
        """Where a node stands in the file."""
        return Place(self.file, node.line, node.column)

    def report(
        self, place: Place, rule: str, message: str, entry: str = "", level: Level = "error"
    ) -> None:
        """Add a Problem."""
        self.problems.append(Problem(place, rule, message, level, entry))


KEYS: Final = frozenset(
    key for model in (Metric, Source, SetAside, Estimate, Restatement) for key in model.model_fields
) | {"metrics", "sources", "estimates"}
"""Every key that the file may have, names of its own apart."""
