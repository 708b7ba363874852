"""The library as rows, one an estimate, with money in the metric's currency; and the rows as CSV."""

from __future__ import annotations

import csv as csv_format
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from components.amounts import Amount, listed
from components.entries.originators import root
from components.entries.records import BOUNDS
from components.entries.values import UNNAMED
from components.problems import without_controls
from components.proof import rates, unit_rules
from components.proof.evidence import resolve

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from components.dates import Window
    from components.entries.records import Estimate, Measure, Metric, Originator
    from components.library import Library
    from components.proof.evidence import Evidence
    from components.texts.figures import Figure

COLUMNS: Final = tuple(
    "id metric measure low best high approximate words unit currency axis_low axis_best axis_high "
    "rate rate_date by via source outlet file line where published_from published_to as_of_from "
    "as_of_to restated quote translation note basis attribution said_from said_to revises withdrawn "
    "url denied".split()
)
_SIGNS: Final = r"[=+\-@＝＋－＠]"
_FORMULA: Final = {
    marks: re.compile(rf"^(?={_SIGNS})|(?<=[{marks}])(?=[\s\"]*{_SIGNS})") for marks in (";", ";,")
}
"""Before the sign of a formula, plain or full-width, that begins a cell, or what a program that splits
at other marks than the file is written with takes for one: quotation marks count for nothing there.
A text has no tabs or line ends, and with commas for the file's own marks one with a comma is quoted."""


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
    """Who made the estimate; several are joined by `and`."""
    originators: tuple[str, ...]
    """The same one by one; empty where the text names nobody."""
    voice: str
    """The same in few words for labels and titles: each by its short name, where it has one."""
    roots: frozenset[str]
    """The bodies behind the originators: of a person or unit the one it belongs to in the end."""
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
    said: Window | None
    """When the originator said it, where the text names another time than its own."""
    basis: tuple[str, ...]
    """How the originator knows; empty where the text does not say."""
    attribution: str
    """The passages that name the originator, where the quote does not."""
    revises: str
    """The id of the originator's older figure that this one replaces."""
    revised_by: str
    """The id of the figure that replaces this one."""
    withdrawn: date | None
    """The day by which the text that takes it back had certainly been published."""
    derived_from: tuple[str, ...]
    """The ids of the estimates that it is computed from."""
    denied: bool
    """Whether the passage denies the figure."""
    rate: str
    """The period (day, week, month, year) that the figure is for each of, where its measure is no such rate."""
    words: str
    """The words of a claim without a number, as the text has them; `amount` has them in English."""
    url: str
    restated: int
    """How many further appearances it has."""
    quote: str
    translation: str
    note: str
    is_reference: bool
    """Whether it is drawn as the metric's reference line."""

    @property
    def stated(self) -> Window:
        """When it was said: as the text says, else when the text was published."""
        return self.said or self.published

    @property
    def stands(self) -> bool:
        """Whether it counts: it is not denied, taken back or replaced by its originator, and no rate among totals."""
        return not (self.denied or self.withdrawn or self.revised_by or self.rate)


def rows(library: Library, metric: str | None = None) -> list[Row]:
    """One row for each estimate that is drawn, in the order of the file; of one metric, or of all."""
    revised = {each.revises: each.id for each in library.estimates if each.revises}
    return [
        _row(number, each, library, revised)
        for number, each in enumerate(library.estimates)
        if metric in (None, each.metric)
    ]


def ids(library: Library) -> frozenset[str]:
    """Every id in the file, those of estimates that an error keeps off included."""
    return frozenset(library.proofs.parsed.ids)


def order(row: Row) -> tuple[date, int]:
    """Sort key: the middle of the time when it was said, then the order of the file."""
    return row.stated.middle, row.position


def csv(rows: Sequence[Row], *, for_excel: bool = False) -> str:
    """The table as CSV: columns COLUMNS, whole numbers without a fraction, days as ISO dates.

    What a spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV injection),
    wherever it splits the file: at commas, semicolons or tabs. `for_excel` makes it one that Excel
    opens with a double click where the decimal mark is a comma: with a byte order mark, semicolons
    and decimal commas.
    """
    text = io.StringIO()
    delimiter = ";" if for_excel else ","
    writer = csv_format.writer(text, delimiter=delimiter, lineterminator="\n")
    writer.writerow(COLUMNS)
    mark = "," if for_excel else "."
    formula = _FORMULA[";," if for_excel else ";"]
    writer.writerows([_cell(value, mark, formula) for value in _cells(row)] for row in rows)
    return "\ufeff" + text.getvalue() if for_excel else text.getvalue()


def _cells(row: Row) -> list[object]:
    amount, conversion = row.amount, row.conversion
    return [
        *(row.id, row.metric, row.measure),
        *(amount.low, amount.best, amount.high, amount.approximate, row.words, amount.unit),
        *(amount.currency, row.axis_low, row.axis_best, row.axis_high),
        *(conversion or (None, None)),
        *(row.by, row.via, row.source, row.outlet, row.file, row.line, row.where),
        *(row.published.earliest, row.published.latest),
        *_ends(row.as_of),
        *(row.restated, row.quote, row.translation, row.note),
        *("; ".join(row.basis), row.attribution, *_ends(row.said)),
        *(row.revises, row.withdrawn, row.url, row.denied),
    ]


def _ends(window: Window | None) -> tuple[date | None, date | None]:
    return (window.earliest, window.latest) if window else (None, None)


def _cell(value: object, decimal: str, formula: re.Pattern[str]) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return formula.sub("'", without_controls(" ".join(value.split())))
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value).replace(".", decimal)
    return str(value)


def _row(
    position: int, estimate: Estimate, library: Library, revised: Mapping[str | None, str]
) -> Row:
    metric, source = library.metrics[estimate.metric], library.sources[estimate.source]
    seed = library.seeds[source.file]
    conversion = _conversion(estimate, metric, source.published.middle)
    low, best, high = (_on_axis(getattr(estimate, key), conversion) for key in BOUNDS)
    proof = library.proofs.evidence_for(estimate)
    figure = proof.proof(resolve(estimate, estimate)) if proof else None
    return Row(
        position=position,
        id=estimate.id,
        metric=estimate.metric,
        measure=estimate.measure,
        amount=_amount(estimate, metric, figure),
        axis_low=low,
        axis_best=best,
        axis_high=high,
        conversion=conversion,
        **_speakers(estimate, library.proofs.parsed.originators),
        source=estimate.source,
        outlet=_one_line(source.outlet),
        file=source.file,
        line=seed.line(seed.find(estimate.quote)[0].start),
        where=estimate.where,
        published=source.published,
        as_of=estimate.as_of,
        said=estimate.said,
        **_history(estimate, library, revised),
        rate=_rate(figure, proof, metric.measures.get(estimate.measure)),
        words=_one_line(estimate.words),
        url=_one_line(source.url),
        restated=len(estimate.restated),
        quote=_one_line(estimate.quote),
        translation=_one_line(estimate.translation),
        note=_one_line(estimate.note),
        is_reference=metric.reference == estimate.id,
    )


def _history(
    estimate: Estimate, library: Library, revised: Mapping[str | None, str]
) -> dict[str, Any]:
    """How the originator knows, and what became of the figure."""
    back = estimate.withdrawn and library.sources.get(estimate.withdrawn.source)
    return {
        "basis": estimate.basis.how if estimate.basis else (),
        "attribution": _one_line(" … ".join(estimate.attribution)),
        "revises": _one_line(estimate.revises),
        "revised_by": revised.get(estimate.id, ""),
        "withdrawn": back.published.latest if back else None,
        "derived_from": tuple(estimate.derived_from),
        "denied": bool(estimate.denied),
    }


def _speakers(estimate: Estimate, known: Mapping[str, Originator]) -> dict[str, Any]:
    """Who made the estimate, the bodies behind them, and through whom it came."""
    named = tuple(_one_line(name) for name in estimate.by if name != UNNAMED)
    short = [known[name].short if name in known else None for name in estimate.by]
    voices = (each or name for each, name in zip(short, estimate.by, strict=True))
    return {
        "by": _one_line(" and ".join(estimate.by)),
        "originators": named,
        "voice": _one_line(listed(voices)),
        "roots": frozenset(root(name, known) for name in named),
        "via": _one_line("; ".join(estimate.via)),
    }


def _rate(figure: Figure | None, proof: Evidence | None, measure: Measure | None) -> str:
    """The period of a figure of which the rule `rate-without-per` warns."""
    per = unit_rules.rate(figure, proof) if figure and proof else ""
    return per if measure and per != measure.per else ""


def _amount(estimate: Estimate, metric: Metric, figure: Figure | None) -> Amount:
    """The bounds as stated, with the qualifier that the quote itself states."""
    return Amount(
        estimate.low,
        estimate.best,
        estimate.high,
        bool(estimate.approximate),
        _one_line(estimate.words_translated or estimate.words),
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
    return without_controls(" ".join(text.split())) if text else ""
