"""The SHA-256 of the texts and originals on disk, and the file in seeds/ that locks them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from components.proof import lock
from components.proof.lock import LOCK, Lock

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def read(folder: Path, largest: int) -> Lock:
    """What the lock of a folder says, and what the files have now; never raises.

    Files of more than `largest` bytes and those that cannot be read have no hash.
    """
    try:
        content = (folder / LOCK).read_bytes()[:largest].decode("utf-8", "replace")
    except (OSError, ValueError):
        return Lock({}, {})
    locked = lock.parse(content)
    hashes = {path: of_file(folder / path, largest) for path in locked}
    return Lock(locked, {path: value for path, value in hashes.items() if value})


def lines(folder: Path, paths: Iterable[str], largest: int) -> str:
    """The content of a lock of these paths, relative to the folder, as `sha256sum` prints it."""
    hashes = ((path, of_file(folder / path, largest)) for path in sorted(paths))
    return "".join(f"{value}  {path}\n" for path, value in hashes if value)


def of_file(path: Path, largest: int) -> str:
    """The hash of a file in hexadecimal; empty for one that cannot be read."""
    try:
        if not path.is_file() or path.stat().st_size > largest:
            return ""
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except (OSError, ValueError):
        return ""
