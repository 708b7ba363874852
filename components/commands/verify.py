"""The command `verify`: what of an earlier picture or deck still holds."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from components import library, naming, table
from components.commands import console
from components.commands.console import refuse
from components.problems import one_line, visible

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from components.findings.manifest import Manifest, Verification

_LONGEST: Final = 300  # characters of a line


def run(options: argparse.Namespace) -> int:
    """Print what became of each figure; 1 when one does not hold, 2 when the file carries none."""
    from components.export import metadata
    from components.findings import manifest

    found = console.read(options.estimates)
    if found is None:
        return 1
    shown = visible(options.file)
    try:
        if reason := _why_no_file(options.file):
            return refuse(f"{shown or 'FILE'} {reason}")
        with Path(options.file).open("rb") as file:
            carried = metadata.extract(file.read(metadata.LARGEST + 1))
    except metadata.MetadataError as reason:
        return refuse(f"{shown}: {reason}")
    except (OSError, ValueError) as error:
        return refuse(f"{shown} cannot be read: {_reason(error)}")
    if carried is None:
        return refuse(f"{shown}: {metadata.LOST}")
    checked = manifest.verify(carried, table.rows(found), naming.of(found), table.ids(found))
    if options.json:
        print(json.dumps(_as_json(carried, checked), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(shown, carried, checked, found.hash)))
    return int(any(each.state != "holds" for each in checked.statuses))


def _why_no_file(named: str) -> str:
    """Why a name is none of an ordinary file, since reading a pipe or a device may never end; else nothing."""
    if not named:
        return "names nothing"
    mode = Path(named).stat().st_mode
    if stat.S_ISDIR(mode):
        return "is a folder"
    return "" if stat.S_ISREG(mode) else "is no plain file"


def _reason(error: OSError | ValueError) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()


def _lines(shown: str, carried: Manifest, checked: Verification, data: str) -> Iterator[str]:
    from components.findings import manifest

    same = ", the data of today" if carried.hash == data else ""
    state = (
        f"data {carried.hash[: library.SHORT]}" if carried.hash else "of several states of the data"
    )
    yield f"{shown}: as of {carried.day}, {state}{same}"
    for each in checked.statuses:
        yield f"  {one_line(f'{each.state}: {manifest.describe(each)}', _LONGEST)}"
    for each in checked.added:
        yield f"  {one_line(f'added since: {manifest.in_words(each)}', _LONGEST)}"
    yield manifest.summary(checked)


def _as_json(carried: Manifest, checked: Verification) -> dict[str, Any]:
    return {
        "known": carried.known,
        "hash": carried.hash,
        "figures": [
            {
                "id": each.figure.id,
                "value": each.figure.value,
                "by": each.figure.by,
                "state": each.state,
                "differences": list(each.differences),
            }
            for each in checked.statuses
        ],
        "added": [{"id": new.id, "value": new.value, "by": new.by} for new in checked.added],
    }
