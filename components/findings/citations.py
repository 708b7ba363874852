"""The texts and remarks behind the rows of a chart, as its footer lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import amounts
from components.findings.descriptions import published
from components.table import order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.table import Row


def sources(rows: Sequence[Row]) -> str:
    """The texts behind the rows: outlet and date of each, in order of publication."""
    texts = {row.source: f"{row.outlet} ({published(row)})" for row in sorted(rows, key=order)}
    return f"Source{'s' if len(texts) > 1 else ''}: {', '.join(texts.values())}." if texts else ""


def notes(rows: Sequence[Row]) -> str:
    """The remarks on the estimates, each led by its value and originator."""
    told = [
        f"{amounts.value(row.amount)} ({row.by}): {row.note}"
        for row in sorted(rows, key=order)
        if row.note
    ]
    return f"Note{'s' if len(told) > 1 else ''}: {' '.join(told)}" if told else ""
