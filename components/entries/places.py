"""A block of the file that knows where it and each of its values stand."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from components.problems import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
"""To look for plugins among all that is installed takes longer than to build a model (bench row of `check`)."""


@dataclass(slots=True)
class SourceMap:
    """A block of the file: its values as plain texts, lists and dicts, and where each stands."""

    entry: str
    file: str
    places: dict[tuple[str | int, ...], tuple[int, int]] = field(default_factory=dict)
    keys: dict[tuple[str | int, ...], tuple[int, int]] = field(default_factory=dict)
    previous_keys: dict[tuple[str | int, ...], str] = field(default_factory=dict)
    """Of each key between { and }, the one before it, whose text a comma may have split."""
    todos: list[tuple[str | int, ...]] = field(default_factory=list)
    """Where a draft's TODO has not been filled in yet."""
    dropped: frozenset[str] = frozenset()
    """The keys of the entry whose values could not be read."""

    def place(self, path: tuple[str | int, ...]) -> Place:
        """Where the value at `path` stands, or the nearest block around it."""
        while path and path not in self.places:
            path = path[:-1]
        line, column = self.places[path]
        return Place(self.file, line, column)

    def key(self, path: tuple[str | int, ...]) -> Place:
        """Where the key at `path` stands."""
        if path not in self.keys:
            return self.place(path)
        line, column = self.keys[path]
        return Place(self.file, line, column)


class Record(BaseModel):
    """One block of the file that knows where it and each of its values stand."""

    # Most kinds of blocks stand only inside another one, and need no validator of their own.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    if TYPE_CHECKING:
        _source_map: SourceMap
        _path: tuple[str | int, ...]

    def place(self, *path: str | int) -> Place:
        """Where the value behind the keys `path` stands; of a missing one, its block."""
        return self._source_map.place((*vars(self).get("_path", ()), *path))

    def parts(self) -> Iterator[tuple[tuple[str | int, ...], Record]]:
        """The records inside this one, each with the keys that lead to it."""
        yield from ()

    @property
    def entry(self) -> str:
        """The name of the entry that this record is or is part of, for `Problem.entry`."""
        return self._source_map.entry

    @property
    def dropped(self) -> frozenset[str]:
        """The keys whose values could not be read; each has its Problem already."""
        return self._source_map.dropped


def set_place(record: Record, source_map: SourceMap) -> None:
    """Let a frozen record and its parts know where they stand.

    pydantic's own private attributes would cost ten times the time.
    """
    vars(record)["_source_map"] = source_map
    for path, part in record.parts():
        vars(part).update(_source_map=source_map, _path=path)
