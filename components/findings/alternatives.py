"""A chart in words for those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.findings import gaps, titles, verdicts
from components.findings.descriptions import covered, in_full, originator, published
from components.problems import capitalised
from components.table import order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.naming import Names
    from components.table import Row

_MOST_LISTED: Final = 40  # estimates in one alternative text


def alternative(rows: Sequence[Row], names: Names, since: str = "") -> str:
    """The chart in words for those who cannot see it: what is counted, the verdict, and the estimates in order.

    `since` is what came since an earlier day, in words, where one looks from there.
    """
    ordered = sorted(rows, key=order)
    earlier = ordered[:-_MOST_LISTED]
    listed = [
        f"{published(row)}: {in_full(row, names)}, {originator(row)}{f', {covered(row)}' if row.as_of else ''}"
        for row in ordered[-_MOST_LISTED:]
    ]
    more = f"{len(earlier):,} earlier estimates; " if earlier else ""
    gap = gaps.longest(rows, names)
    sentences = (
        names.subtitle or names.title,
        titles.title(rows, names, since),
        verdicts.line(rows, names).text,
        f"{more}{'; '.join(listed)}",
        capitalised(gaps.sentence(gap)) if gap else "",
    )
    return " ".join(f"{sentence}." for sentence in sentences if sentence)
