"""Rows of the table for tests, as short tuples."""

from datetime import date, timedelta

from components.amounts import Amount
from components.dates import Window
from components.table import Row


def row(number, estimate):
    """A row from (day, days of its window, measure, (low, best, high, approximate, words), originator).

    Days count from 1 January 2022.
    """
    day, window, measure, (low, best, high, approximate, words), by = estimate
    first = date(2022, 1, 1) + timedelta(days=day)
    last = first + timedelta(days=window)
    return Row(
        position=number,
        id=f"e{number}",
        metric="m",
        measure=measure,
        amount=Amount(low, best, high, approximate, words or "", "things", "", ""),
        axis_low=low,
        axis_best=best,
        axis_high=high,
        conversion=None,
        by=by,
        originators=() if by == "unnamed" else (by,),
        voice=by,
        roots=frozenset() if by == "unnamed" else frozenset({by}),
        via="",
        source=f"s{number % 7}",
        outlet=f"Outlet {number % 7}",
        file="f.txt",
        line=1,
        where="body",
        published=Window(first, last, False, last),
        as_of=None,
        said=None,
        basis=(),
        attribution="",
        revises="",
        revised_by="",
        withdrawn=None,
        derived_from=(),
        denied=False,
        rate="",
        words=words or "",
        url="",
        restated=0,
        quote="words of the text",
        translation="",
        note="",
        is_reference=False,
    )


def rows_of(estimates):
    """Rows numbered in their order."""
    return [row(number, estimate) for number, estimate in enumerate(estimates)]


def nearest(box, x, y):
    """The point of a box that is nearest to the given one."""
    return min(max(x, box.left), box.right), min(max(y, box.top), box.bottom)
