"""On how many separate origins figures rest, as far as names tell; other names prove no independence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from components.problems import plural

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
    parents: dict[str, str] = {}

    def origin(key: str) -> str:
        while parents.setdefault(key, key) != key:
            parents[key] = key = parents[parents[key]]
        return key

    for row in named:
        keys = [f"figure {key}" for key in (row.id, *row.derived_from)]
        for key in (*keys, *(f"body {root}" for root in row.roots)):
            parents[origin(key)] = origin(keys[0])
    return Origins(
        len(rows), len({origin(f"figure {row.id}") for row in named}), len(rows) - len(named)
    )


def sentence(found: Origins) -> str:
    """`3 figures, 2 separate origins, 1 unnamed`."""
    parts = [plural(found.figures, "figure")]
    parts += [plural(found.independent, "separate origin")] if found.independent else []
    parts += [f"{found.unnamed} unnamed"] if found.unnamed else []
    return ", ".join(parts)


def counted(rows: Sequence[Row]) -> str:
    """`18 estimates (2 unnamed) by 13 originators, 9 separate origins,`; one count where each is an origin of its own."""
    named = {name for row in rows for name in row.originators}
    found = origins(rows)
    parts = [
        plural(len(rows), "estimate") + (f" ({found.unnamed} unnamed)" if found.unnamed else "")
    ]
    parts += [f"by {plural(len(named), 'originator')}"] if named else []
    separate = found.independent < len(named)
    parts[-1] += f", {plural(found.independent, 'separate origin')}," if separate else ""
    return " ".join(parts)


class Profile(NamedTuple):
    """What one originator has said, over all metrics."""

    name: str
    bodies: tuple[str, ...]
    """The bodies that it belongs to in the end, where that is not itself."""
    rows: tuple[Row, ...]
    """Its estimates, alone or with others, in the order of the file."""

    @property
    def revised(self) -> int:
        """How many of its figures it has replaced itself."""
        return sum(bool(row.revised_by) for row in self.rows)

    @property
    def withdrawn(self) -> int:
        """How many of its figures were taken back."""
        return sum(row.withdrawn is not None for row in self.rows)

    @property
    def bases(self) -> tuple[str, ...]:
        """How it knows, as far as any of its texts says so."""
        return tuple(dict.fromkeys(how for row in self.rows for how in row.basis))


def profiles(rows: Sequence[Row]) -> list[Profile]:
    """The originators, those with most estimates first, then in the order of the file; nobody unnamed."""
    said: dict[str, list[Row]] = {}
    for row in rows:
        for name in row.originators:
            said.setdefault(name, []).append(row)
    made = [Profile(name, _bodies(name, own), tuple(own)) for name, own in said.items()]
    return sorted(made, key=lambda profile: -len(profile.rows))


def _bodies(name: str, rows: Sequence[Row]) -> tuple[str, ...]:
    """The bodies behind a name, from its own estimates alone, as those with others have theirs too."""
    own = (row.roots for row in rows if row.originators == (name,))
    return tuple(sorted(frozenset[str]().union(*own) - {name}))
