"""The records of estimates.yaml: each knows the place of itself and of its values."""

from __future__ import annotations

from collections.abc import Iterator  # noqa: TC003 (pydantic reads the annotations)
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from pydantic import Field

from components.entries.metrics import Measure, Metric
from components.entries.places import Record
from components.entries.values import (
    Day,
    Flag,
    Hows,
    Language,
    Names,
    Number,
    Text,
    Texts,
    Url,
    When,
    Where,
)
from components.problems import Hints, Place, Problem

if TYPE_CHECKING:
    from components.entries.nodes import Node
    from components.problems import Level

BOUNDS: Final = ("low", "best", "high")
TODO: Final = "TODO"
"""Stands in a draft for what only its reader can say."""
EMPTY: Final = object()
"""Stands for a value that is not there, so that no field takes it."""
REFUSED: Final = object()
"""Stands for a value that has its Problem already."""


class Originator(Record):
    """A body, an outlet or a person that makes estimates or passes them on."""

    kind: Literal[
        "government",
        "military",
        "intelligence",
        "international organisation",
        "think tank",
        "university",
        "company",
        "ngo",
        "media",
        "person",
        "other",
    ]
    """What it is: government, military, intelligence, international organisation, think tank, university, company, ngo, media, person or other."""
    of: Text | None = None
    """The body that this person or unit belongs to; figures of one body are one origin."""
    written: Texts = ()
    """How the texts write it, apart from its name here: one form or several."""
    short: Text | None = None
    """A shorter name for labels and titles."""


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
    author: Text | None = None
    """Who wrote it, as printed."""
    url: Url | None = None
    """The web address of the text."""
    archived: Url | None = None
    """The web address of an archived copy."""
    accessed: Day | None = None
    """The day on which the text was taken from there."""
    original: Text | None = None
    """Name of the file in the folder originals/ that the text was made from."""
    lang: Language
    """Language of the text, its ISO 639-1 code such as de; decides how 15.800 and 15,800 are read."""
    published: When
    """When it was published, in EDTF: a day, a month, a year or an interval; ~ for about."""
    dated_by: Text | None = None
    """The passage that the date rests on, word for word, when the text itself bears no date."""
    because: Text | None = None
    """One sentence: how the date follows from that passage."""
    set_aside: list[SetAside] = Field(default_factory=list)
    """Numbers in this text that are no estimate of ours."""

    def parts(self) -> Iterator[tuple[tuple[str | int, ...], Record]]:
        """The passages set aside."""
        for number, passage in enumerate(self.set_aside):
            yield ("set_aside", number), passage


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
    words_translated: Text | None = None
    """The same words in English, as they stand in the translation."""
    denied: Flag = False
    """true when the passage denies the figure: it is shown as denied, never in titles or agreement."""
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


class Basis(Record):
    """How the originator knows, as the text says."""

    how: Hows
    """imagery, model, analysis, official, intelligence, witnesses, documents, intercepts or own count; one or several."""
    quote: Text
    """The passage that says so, word for word."""


class Withdrawal(Record):
    """That the originator took the figure back."""

    source: Text
    """The text that says so."""
    quote: Text
    """The passage that says so, word for word."""


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
    by: Names
    """Who made the estimate (the originator), not who printed it: one or several; unnamed where the text names nobody."""
    via: list[Text] = Field(default_factory=list)
    """Who passed it on before the outlet, nearest to the originator first."""
    attribution: Texts = ()
    """The passage that names them, or several, word for word, where the quote does not."""
    basis: Basis | None = None
    """How they know, where the text says so."""
    source: Text
    """The text that the quote stands in."""
    as_of: When | None = None
    """The time that the figure is about, in EDTF, when the text says so."""
    as_of_quote: Text | None = None
    """The passage that says so, word for word, when quote and attribution do not."""
    said: When | None = None
    """When the originator said it, in EDTF, where the text names another day than its own."""
    said_quote: Text | None = None
    """The passage that says so, word for word, when quote and attribution do not."""
    revises: Text | None = None
    """The id of this originator's older figure that this one replaces."""
    withdrawn: Withdrawal | None = None
    """That it was taken back: the text that says so, and the passage."""
    derived_from: Texts = ()
    """The ids of the estimates that this one was computed from."""
    derived_quote: Text | None = None
    """The passage that says so, word for word."""
    note: Text | None = None
    """A remark for the reader."""
    restated: list[Restatement] = Field(default_factory=list)
    """The same estimate elsewhere: further appearances of it, never further points."""

    def parts(self) -> Iterator[tuple[tuple[str | int, ...], Record]]:
        """Its basis, its withdrawal and its restatements, as far as there are any."""
        if self.basis:
            yield ("basis",), self.basis
        if self.withdrawn:
            yield ("withdrawn",), self.withdrawn
        for number, again in enumerate(self.restated):
            yield ("restated", number), again


@dataclass(slots=True)
class ParsedFile:
    """All that the file says. A declared name whose block is too broken to use has no record."""

    file: str = ""
    text: str = ""
    title: str = ""
    originators: dict[str, Originator] = field(default_factory=dict)
    metrics: dict[str, Metric] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    estimates: list[Estimate] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    """The id of every estimate that has one, those included that are too broken to use."""
    problems: list[Problem] = field(default_factory=list)
    hints: Hints = field(default_factory=Hints)
    """What misspelt names may have been meant to be; bounded for one reading."""
    declared: dict[str, dict[str, Place]] = field(
        default_factory=lambda: {"originators": {}, "metrics": {}, "sources": {}}
    )
    """Where each name stands, by section."""
    has_originators: bool = False
    """Whether the file has a block of originators, though it may be empty."""
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


RECORDS: Final[tuple[type[Record], ...]] = (
    Originator,
    Metric,
    Measure,
    Source,
    SetAside,
    Estimate,
    Basis,
    Withdrawal,
    Restatement,
)
"""Every kind of block, in the order of the file."""
SECTIONS: Final = ("title", "originators", "metrics", "sources", "estimates")
"""The keys of the file itself, which stand in the first column."""
KEYS: Final = frozenset(key for model in RECORDS for key in model.model_fields).union(SECTIONS)
"""Every key that the file may have, names of its own apart."""
