"""The command `lock`: the sums that show whether a text is still the one that was curated."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from components import checksums, library, locks
from components.commands.console import refuse
from components.problems import plural, visible

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping
    from pathlib import Path


def run(options: argparse.Namespace) -> int:
    """Write seeds/SHA256SUMS and print what differs from the one before; 1 when a file, or all, cannot be locked."""
    from components.export import files

    current = library.read(options.estimates)
    if not current.seeds:
        for problem in current.problems:
            print(problem, file=sys.stderr)
        return refuse("there is no text in seeds/ that can be read, so nothing is locked", 1)
    folder = options.estimates.parent / "seeds"
    paths = {name: folder / name for name in current.seeds}
    paths |= {f"../originals/{path.name}": path for path in _originals(folder.parent)}
    present = _digests(paths)
    target = folder / locks.LOCK
    for line in _differences(target, present):
        print(visible(line))
    try:
        files.write(target, locks.dump(present).encode())
    except OSError as error:
        return refuse(str(error))
    originals = len(present) - len(current.seeds)
    also = f" and {plural(originals, 'original')}" if originals else ""
    print(f"seeds/{locks.LOCK}: {plural(len(current.seeds), 'text')}{also} locked")
    return int(len(present) < len(paths))


def _digests(paths: Mapping[str, Path]) -> dict[str, str]:
    """The sums of the files by name; a line for each that has none."""
    digests = {name: checksums.of_file(path) for name, path in paths.items()}
    for name, digest in digests.items():
        if not digest:
            line = f"not locked, as it cannot be read or is too large: {name}"
            print(visible(line), file=sys.stderr)
    return {name: digest for name, digest in digests.items() if digest}


def _originals(home: Path) -> list[Path]:
    folder = home / "originals"
    if not folder.is_dir():
        return []
    return sorted(p for p in folder.iterdir() if p.is_file() and not p.name.startswith("."))


def _differences(target: Path, present: dict[str, str]) -> Iterator[str]:
    """What is not as the sums before said; nothing where there were none."""
    if not target.exists():
        return
    before = locks.parse(target.read_text("utf-8", errors="replace"))
    for what, names in locks.compare(before, present)._asdict().items():
        yield from (f"{what}: {name}" for name in names)
