"""The texts and remarks behind the rows of a chart, as its footer lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import amounts
from components.dates import Window, say, say_day
from components.findings.descriptions import published, rate
from components.problems import isolated
from components.table import order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.table import Row

_MOST_SUMS: Final = 4  # converted sums that a footer lists each by itself


def sources(rows: Sequence[Row]) -> str:
    """The texts behind the rows, outlet by outlet, in order of publication."""
    parts = [f"{outlet} ({when})" for outlet, when, _ in by_outlet(rows)]
    several = len({row.source for row in rows}) > 1
    return f"Source{'s' if several else ''}: {', '.join(parts)}." if parts else ""


def by_outlet(rows: Sequence[Row]) -> list[tuple[str, str, list[Row]]]:
    """Each outlet with its texts: its name, `4 articles, Jun 2023 – Jan 2025`, and a row of each text.

    Two texts without a named outlet are not known to be of one; their description is their name.
    """
    outlets: dict[str, dict[str, Row]] = {}
    for row in sorted(rows, key=lambda row: (row.published.middle, row.position)):
        outlets.setdefault(row.outlet, {}).setdefault(row.source, row)
    return [
        (isolated(outlet), _when(list(texts.values())), list(texts.values()))
        for outlet, texts in outlets.items()
    ]


def _when(texts: Sequence[Row]) -> str:
    if len(texts) == 1:
        return published(texts[0])
    windows = [row.published for row in texts]
    last = max(windows, key=lambda window: window.latest)
    span = Window(
        min(window.earliest for window in windows),
        last.latest,
        any(window.approximate for window in windows),
        last.ends_from,
    )
    return f"{len(texts)} articles, {say(span)}"


def notes(rows: Sequence[Row]) -> str:
    """The remarks on the estimates, each led by its value and originator."""
    remarks = [
        f"{amounts.value(row.amount)} ({isolated(row.by)}): {row.note}"
        for row in sorted(rows, key=order)
        if row.note
    ]
    return f"Note{'s' if len(remarks) > 1 else ''}: {' '.join(remarks)}" if remarks else ""


def conversions(rows: Sequence[Row]) -> str:
    """How money was brought to the axis: `Converted: €5bn = $5.28bn at …`; of many sums, the rates."""
    sums = dict.fromkeys(rate(row) for row in sorted(rows, key=order) if row.conversion)
    if len(sums) <= _MOST_SUMS:
        return f"Converted: {'; '.join(sums)}." if sums else ""
    rates = {
        f"1 {row.amount.currency} = {row.conversion.rate:g} {row.amount.unit} ({say_day(row.conversion.day)})"
        for row in rows
        if row.conversion
    }
    return f"Converted at ECB rates: {', '.join(sorted(rates))}."
