"""The file of a picture: its content in each form, its name, and how it is written whole or not at all."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from components.export import images, slides

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from components.export.images import Picture

MIME: Final[Mapping[str, str]] = {
    "png": "image/png",
    "svg": "image/svg+xml",
    "pdf": "application/pdf",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
"""The forms of a picture, and what a browser calls them."""

_LONGEST_NAME: Final = 60  # characters of a metric's key in a file name


def content(picture: Picture, form: str) -> bytes:
    """The file of one picture: `png`, `svg`, `pdf`, or `pptx` with one slide."""
    if form == "pptx":
        return slides.deck([picture])
    return images.image(picture, form)


def name(picture: Picture, form: str) -> str:
    """`containers-2025-04-known-2026-11-21.png`: metric, month of the latest estimate, as-of day."""
    latest = max(row.published.middle for row in picture.rows)
    parts = [_safe(picture.names.key), f"{latest:%Y-%m}", f"known-{picture.known.isoformat()}"]
    if picture.drawing != "timeline" and form != "csv":
        parts.append(picture.drawing)
    if picture.size != "slide" and form not in ("pptx", "csv"):
        parts.append(picture.size)
    return f"{'-'.join(parts)}.{form}"


def _safe(key: str) -> str:
    """The key in lower-case ASCII for any file system; a changed key gets its hash, to stay unique."""
    safe = re.sub(r"[^a-z0-9_]+", "-", key.lower()).strip("-")[:_LONGEST_NAME]
    if safe == key:
        return safe
    return f"{safe or 'metric'}-{hashlib.sha256(key.encode()).hexdigest()[:6]}"


def make_folder(path: Path) -> None:
    """Make the folder unless it is there already; the one above it must be.

    Raises:
        OSError: with one sentence that names the path and what is wrong with it.

    """
    try:
        path.mkdir(exist_ok=True)
    except OSError as error:
        message = f"{path} cannot be made: {_reason(path.resolve(), error)}"
        raise OSError(message) from error


def write(path: Path, data: bytes) -> None:
    """Write the whole file or nothing; what stood there before stays until the new one is complete.

    Raises:
        OSError: with one sentence that names the path and what is wrong with it.

    """
    target = path.resolve()
    draft = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with draft.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    except OSError as error:
        message = f"{path} cannot be written: {_reason(target, error)}"
        raise OSError(message) from error
    finally:
        with suppress(OSError):
            draft.unlink()


def _reason(target: Path, error: OSError) -> str:
    if target.is_dir():
        return "it is a folder"
    if not target.parent.exists():
        return f"there is no folder {target.parent}"
    if isinstance(error, PermissionError):
        return f"the folder {target.parent} may not be written to"
    return (error.strerror or "unknown reason").lower()
