"""The library as rows, one an estimate, with money in the metric's currency; and the rows as CSV."""

from __future__ import annotations

import csv as csv_format
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from components.amounts import Amount
from components.entries.records import BOUNDS
from components.problems import without_controls
from components.proof import rates
from components.proof.evidence import resolve

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from components.dates import Window
    from components.entries.records import Estimate, Metric
    from components.library import Library

COLUMNS: Final = tuple(
    "id metric measure low best high approximate words unit currency axis_low axis_best axis_high "
    "rate rate_date by via source outlet file line where published_from published_to as_of_from "
    "as_of_to restated quote translation note".split()
)
_SIGNS: Final = r"[=+\-@＝＋－＠]"
_FORMULA: Final = re.compile(rf"^(?={_SIGNS})|(?<=;)(?=[\s\"]*{_SIGNS})")
"""Before the sign of a formula, plain or full-width, that begins a cell, or what a program that splits
at semicolons takes for one: quotation marks count for nothing there. A text has no tabs or line ends."""


@dataclass(frozen=True, slots=True)
class Names:
    """What a metric calls things: its title, its unit and the words of each measure."""

    key: str
    title: str
    subtitle: str
    unit: str
    currency: str | None
    measures: dict[str, str]

    def noun(self) -> str:
        """The counted thing behind a number; nothing for money, whose sign stands before it."""
        return "" if self.currency else self.unit


class Conversion(NamedTuple):
    """The ECB's rate at which a sum was converted, and the day it was set."""

    rate: float
    day: date


@dataclass(frozen=True, slots=True)
class Row:
    """One estimate that is drawn. A text that is absent is empty."""

    position: int
    """Its place in the file, counted from 0."""
    id: str
    metric: str
    measure: str
    amount: Amount
    """Its bounds as stated, with the qualifier of the quote in English."""
    axis_low: float | None
    """`low` in the metric's unit, at the rate of `conversion`; `axis_best` and `axis_high` likewise."""
    axis_best: float | None
    axis_high: float | None
    conversion: Conversion | None
    """How money was brought to the metric's currency; None where it is in it, or is no money."""
    by: str
    via: str
    source: str
    outlet: str
    file: str
    line: int
    """The line of the quote in `file`, counted from 1."""
    where: str
    published: Window
    """The days on which its text may have been published; both ends are known."""
    as_of: Window | None
    restated: int
    """How many further appearances it has."""
    quote: str
    translation: str
    note: str
    is_reference: bool
    """Whether it is drawn as the metric's reference line."""


def rows(library: Library) -> list[Row]:
    """One row for each estimate that is drawn, in the order of the file."""
    return [_row(number, each, library) for number, each in enumerate(library.estimates)]


def names(library: Library) -> dict[str, Names]:
    """What each metric calls things, by its key."""
    return {
        key: Names(
            key,
            without_controls(metric.title),
            without_controls(metric.subtitle or ""),
            without_controls(metric.unit),
            metric.currency,
            {key: without_controls(words) for key, words in metric.titles().items()},
        )
        for key, metric in library.metrics.items()
    }


def order(row: Row) -> tuple[date, int]:
    """Sort key: the middle of the window of publication, then the order of the file."""
    return row.published.middle, row.position


def csv(rows: Sequence[Row]) -> str:
    """The table as CSV: columns COLUMNS, whole numbers without a fraction, days as ISO dates.

    What a spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV injection),
    wherever it splits the file: at commas, semicolons or tabs.
    """
    text = io.StringIO()
    writer = csv_format.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in _cells(row)] for row in rows)
    return text.getvalue()


def _cells(row: Row) -> list[object]:
    amount, conversion = row.amount, row.conversion
    return [
        *(row.id, row.metric, row.measure),
        *(amount.low, amount.best, amount.high, amount.approximate, amount.words, amount.unit),
        *(amount.currency, row.axis_low, row.axis_best, row.axis_high),
        *(conversion or (None, None)),
        *(row.by, row.via, row.source, row.outlet, row.file, row.line, row.where),
        *(row.published.earliest, row.published.latest),
        *((row.as_of.earliest, row.as_of.latest) if row.as_of else (None, None)),
        *(row.restated, row.quote, row.translation, row.note),
    ]


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _harmless(value)
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value)


def _row(position: int, estimate: Estimate, library: Library) -> Row:
    metric, source = library.metrics[estimate.metric], library.sources[estimate.source]
    seed = library.seeds[source.file]
    conversion = _conversion(estimate, metric, source.published.middle)
    low, best, high = (_on_axis(getattr(estimate, key), conversion) for key in BOUNDS)
    return Row(
        position=position,
        id=estimate.id,
        metric=estimate.metric,
        measure=estimate.measure,
        amount=_amount(estimate, metric, library),
        axis_low=low,
        axis_best=best,
        axis_high=high,
        conversion=conversion,
        by=_one_line(" and ".join(estimate.by)),
        via=_one_line("; ".join(estimate.via)),
        source=estimate.source,
        outlet=_one_line(source.outlet),
        file=source.file,
        line=seed.line(seed.find(estimate.quote)[0].start),
        where=estimate.where,
        published=source.published,
        as_of=estimate.as_of,
        restated=len(estimate.restated),
        quote=_one_line(estimate.quote),
        translation=_one_line(estimate.translation),
        note=_one_line(estimate.note),
        is_reference=metric.reference == estimate.id,
    )


def _amount(estimate: Estimate, metric: Metric, library: Library) -> Amount:
    """The bounds as stated, with the qualifier that the quote itself states."""
    evidence = library.proofs.evidence_for(estimate)
    figure = evidence.proof(resolve(estimate, estimate)) if evidence else None
    return Amount(
        estimate.low,
        estimate.best,
        estimate.high,
        bool(estimate.approximate),
        _one_line(estimate.words),
        metric.unit,
        estimate.currency or "",
        figure.qualifier if figure else "",
    )


def _conversion(estimate: Estimate, metric: Metric, day: date) -> Conversion | None:
    if not metric.currency or not estimate.currency or estimate.currency == metric.currency:
        return None
    return Conversion(*rates.rate(estimate.currency, metric.currency, day))


def _on_axis(value: float | None, conversion: Conversion | None) -> float | None:
    return value if value is None or conversion is None else value * conversion.rate


def _one_line(text: str | None) -> str:
    return without_controls(" ".join((text or "").split()))


def _harmless(text: str) -> str:
    return _FORMULA.sub("'", without_controls(" ".join(text.split())))
