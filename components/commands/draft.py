"""The command `draft`: YAML for the figures of a text that are still open."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from components.commands import console
from components.commands.console import refuse

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable


def run(options: argparse.Namespace) -> int:
    """Print the draft; 1 when estimates.yaml cannot be read, 2 when the file is no text in seeds/."""
    from components.intake import drafts

    current = console.read(options.estimates)
    if current is None:
        return 1
    folder = options.estimates.parent / "seeds"
    name = _name(Path(options.file), folder, current.seeds)
    if name is None:
        return refuse(_why_none(options.file, folder, current.seeds))
    print(drafts.draft(current.seeds[name], current.proofs.parsed), end="")
    return 0


def _name(file: Path, folder: Path, names: Iterable[str]) -> str | None:
    """The name of the text in seeds/ that this path leads to, in whatever spelling.

    What stands at the path is meant; where nothing does, the path is taken from the folder of
    estimates.yaml, and a name alone from seeds/.
    """
    place = next(
        (place for place in (file, folder.parent / file) if os.path.lexists(place)),
        folder / file if file.name == str(file) else file,
    )
    return next((name for name in names if _is_same(place, folder / name)), None)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _why_none(file: str, folder: Path, names: Iterable[str]) -> str:
    path = Path(file)
    is_elsewhere = os.path.isfile(path) and not _is_same(path.parent, folder)  # noqa: PTH113 (never raises)
    if is_elsewhere:
        return f"{file} is not in seeds/; copy it there and draft seeds/{path.name}"
    there = ", ".join(sorted(names)) or "none yet"
    return f"{file} is no text in seeds/ that can be read; there are {there}"
