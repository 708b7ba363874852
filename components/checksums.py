"""The SHA-256 of the texts and originals on disk beside that with which they are locked."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from components import locks
from components.locks import LOCK, Lock

if TYPE_CHECKING:
    from pathlib import Path

LARGEST: Final = 1 << 30
"""Bytes of the largest file that is hashed, for `lock` and `check` alike: each save of the YAML hashes all."""
_LONGEST_LOCK: Final = 20_000_000  # bytes that are read of the lock itself


def read(folder: Path) -> Lock:
    """What the lock of a folder says, and what the files have now; never raises."""
    try:
        with (folder / LOCK).open("rb") as file:
            content = file.read(_LONGEST_LOCK).decode("utf-8", "replace")
    except (OSError, ValueError):
        return Lock({}, {})
    locked = locks.parse(content)
    hashes = {path: of_file(folder / path) for path in locked}
    return Lock(locked, {path: value for path, value in hashes.items() if value})


def of_file(path: Path) -> str:
    """The hash of a file in hexadecimal; empty for one that cannot be read, and above `LARGEST`."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST:
            return ""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return ""
