"""The SHA-256 of the texts and originals on disk beside that with which they are locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import locks
from components.locks import LOCK, Lock

if TYPE_CHECKING:
    from pathlib import Path


def read(folder: Path, largest: int) -> Lock:
    """What the lock of a folder says, and what the files have now; never raises.

    Files of more than `largest` bytes and those that cannot be read have no hash.
    """
    try:
        content = (folder / LOCK).read_bytes()[:largest].decode("utf-8", "replace")
    except (OSError, ValueError):
        return Lock({}, {})
    locked = locks.parse(content)
    hashes = {path: of_file(folder / path, largest) for path in locked}
    return Lock(locked, {path: value for path, value in hashes.items() if value})


def of_file(path: Path, largest: int) -> str:
    """The hash of a file in hexadecimal; empty for one that cannot be read."""
    try:
        if not path.is_file() or path.stat().st_size > largest:
            return ""
        return locks.digest(path.read_bytes())
    except (OSError, ValueError):
        return ""
