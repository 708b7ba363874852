"""What stands below the chart: the table, the other charts, the sources, the originators and the checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.page.isolation import isolate
from components.panels import (
    chart,
    drafting,
    estimates_table,
    originators_table,
    paper,
    problems_table,
    reader,
    verifying,
)

if TYPE_CHECKING:
    from components.page.snapshot import Page
    from components.page.view import View
    from components.page.viewport import Viewport


def show(page: Page, view: View, window: Viewport) -> None:
    """Everything about the view, from the table to what only paper shows."""
    rows = view.rows(page)
    if view.estimate:
        with isolate("the table"):
            estimates_table.show(page, rows, view)
    chart.show_others(page, view, window)
    with isolate("the originators"):
        originators_table.show(page, view)
    if view.text:
        with isolate("the sources"):
            reader.show(page, view)
    show_checks(page)
    with isolate("the verification"):
        verifying.show(page)
    with isolate("the print"):
        paper.show(page, view, rows, window)


def show_checks(page: Page) -> None:
    """What can be added, and what is wrong; a page without a metric has these alone."""
    if page.snapshot.library.seeds:
        drafting.show(page)
    with isolate("the checks"):
        problems_table.show(page)
