"""The texts and remarks behind the rows of a chart, as its footer lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import amounts
from components.dates import say_day
from components.findings.descriptions import published, rate
from components.problems import isolated
from components.table import order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.table import Row

_MOST_SUMS: Final = 4  # converted sums that a footer lists each by itself


def sources(rows: Sequence[Row]) -> str:
    """The texts behind the rows: outlet and date of each, in order of publication."""
    texts = {
        row.source: f"{isolated(row.outlet)} ({published(row)})" for row in sorted(rows, key=order)
    }
    return f"Source{'s' if len(texts) > 1 else ''}: {', '.join(texts.values())}." if texts else ""


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
