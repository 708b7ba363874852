"""The records of what is counted: metrics and their measures."""

from __future__ import annotations

import re
from collections.abc import Iterator  # noqa: TC003 (pydantic reads the annotations)
from typing import Annotated, Final, Literal

from pydantic import BeforeValidator, Field

from components.entries.places import Record
from components.entries.values import (
    Flag,
    Nouns,
    Text,
    Unit,
    measure_block,
    read_connect,
)

_MONEY: Final = re.compile(r"[A-Z]{3}")


class Measure(Record):
    """What exactly is counted; only like is joined to like."""

    title: Unit
    """The words to show."""
    hypothetical: Flag = False
    """true for what could be, is planned or is offered: never a headline by itself."""
    cumulative: Flag = False
    """true for a total that only grows: containers shipped so far, soldiers killed so far."""
    part_of: Text | None = None
    """The measure that this one is a part of, such as killed of killed or wounded."""
    per: Literal["day", "week", "month", "year"] | None = None
    """day, week, month or year when the figures are rates, such as 300 shells a month."""
    counted: Nouns | None = None
    """Nouns by language, of which the quote must hold one; instead of the metric's."""


class Metric(Record):
    """One chart: something that can be counted, and the ways in which it is."""

    title: Text
    """Name of the chart and of its tile."""
    subtitle: Text | None = None
    """What is counted, in a few words under the title."""
    unit: Unit
    """A plural noun such as containers, percent, or an ISO 4217 code such as USD for money; no scale such as thousand."""
    counted: Nouns | None = None
    """Nouns by language, such as {de: [Soldat], en: [soldier]}, of which the quote (and an English translation) must hold one."""
    measures: dict[
        str,
        Annotated[Measure, BeforeValidator(measure_block, json_schema_input_type=Unit | Measure)],
    ] = Field(min_length=1)
    """What exactly is counted: short names, and the words to show or a block. Only like is joined to like."""
    headline: Text | None = None
    """The measure of tile and title; the first one that is not hypothetical unless told."""
    scale: Literal["linear", "log"] = "linear"
    """linear or log; log when the values differ by more than about a factor of ten."""
    connect: Annotated[
        Literal["originator", "publication", "across"],
        BeforeValidator(
            read_connect,
            json_schema_input_type=Literal["originator", "publication", "across", "measure"],
        ),
    ] = "originator"
    """originator joins the figures of one originator; publication adds a pale dotted line in the order of publication (so does measure, its old name); across adds a hairline that joins unlike measures."""
    reference: Text | None = None
    """The id of an estimate to draw as a horizontal line for comparison."""

    @property
    def currency(self) -> str | None:
        """The ISO 4217 code when this metric is money."""
        return self.unit if _MONEY.fullmatch(self.unit) else None

    @property
    def main_measure(self) -> str:
        """The key of the measure that tile and title are about; a hypothetical one only if all are."""
        keys = [key for key in (self.headline, *self.measures) if key in self.measures]
        return next((key for key in keys if not self.measures[key].hypothetical), keys[0])

    def titles(self) -> dict[str, str]:
        """The words to show for each measure, by its key."""
        return {key: measure.title for key, measure in self.measures.items()}

    def nouns(self, measure: str, lang: str) -> tuple[str, ...]:
        """The nouns of which a quote in `lang` must hold one; empty where any will do."""
        own = self.measures[measure].counted if measure in self.measures else None
        return (own or {}).get(lang) or (self.counted or {}).get(lang, ())

    def parts(self) -> Iterator[tuple[tuple[str | int, ...], Record]]:
        """Its measures."""
        for key, measure in self.measures.items():
            yield ("measures", key), measure
