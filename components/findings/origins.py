"""On how many separate origins figures rest, as far as names tell; other names prove no independence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.table import Row


class Origins(NamedTuple):
    """How many figures there are, and who is behind them."""

    figures: int
    independent: int
    """Groups of figures that share no body; a figure computed from another one is of its group."""
    unnamed: int
    """Figures whose text names nobody; each equals no other, and none of them counts as independent."""


def origins(rows: Sequence[Row]) -> Origins:
    """The origins of these figures, by the bodies that their originators belong to in the end."""
    named = [row for row in rows if row.roots]
    groups: list[set[str]] = []
    for row in named:
        keys = {f"body {root}" for root in row.roots}
        keys |= {f"figure {key}" for key in (row.id, *row.derived_from)}
        joined = [group for group in groups if group & keys]
        groups = [group for group in groups if not group & keys] + [keys.union(*joined)]
    return Origins(len(rows), len(groups), len(rows) - len(named))
