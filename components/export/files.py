"""The file of a picture: its content in each form, its name, and how it is written whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
import stat
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from components.export import images, slides
from components.problems import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.export.images import Picture

MIME: Final[Mapping[str, str]] = {
    "png": "image/png",
    "svg": "image/svg+xml",
    "pdf": "application/pdf",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
"""The forms of a picture, and what a browser calls them."""

_LONGEST_NAME: Final = 60  # characters of a metric's key in a file name
_LONGEST_PATH: Final = 200  # characters of a path in a message


def content(picture: Picture, form: str) -> bytes:
    """The file of one picture: `png`, `svg`, `pdf`, or `pptx` with one slide."""
    if form == "pptx":
        return slides.deck([replace(picture, part=1)])
    return images.image(picture, form)


def name(picture: Picture, form: str) -> str:
    """`containers-2025-04-known-2026-11-21.png`: metric, month of the latest estimate, as-of day."""
    latest = max(row.published.middle for row in picture.rows)
    parts = [_safe(picture.names.key), f"{latest:%Y-%m}", f"known-{picture.known.isoformat()}"]
    if picture.drawing != "timeline" and form != "csv":
        parts.append(picture.drawing)
    if picture.size != "slide" and form not in ("pptx", "csv"):
        parts.append(picture.size)
    if picture.omitted:
        parts.append("filtered")
    if picture.part > 1:
        parts.append(str(picture.part))
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
        message = f"{_shown(path)} cannot be made: {_reason(path, error)}"
        raise OSError(message) from error


def write(path: Path, data: bytes) -> None:
    """Write the whole file or nothing; what stood there before stays until the new one is complete.

    A link is followed; what it leads to keeps its mode. Only an ordinary file is written over.

    Raises:
        OSError: with one sentence that names the path and what is wrong with it.

    """
    try:
        target = Path(os.path.realpath(path))
        mode = _mode(target)
        draft = target.with_name(f".{secrets.token_hex(8)}.part")
        _replace(target, draft, data, mode)
    except OSError as error:
        message = f"{_shown(path)} cannot be written: {_reason(path, error)}"
        raise OSError(message) from error


def _mode(target: Path) -> int | None:
    """The permissions of the file that is there; None when there is none.

    Raises:
        OSError: when there is something else than an ordinary file.

    """
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "it is a device or a pipe, no file")
    return stat.S_IMODE(mode)


def _replace(target: Path, draft: Path, data: bytes, mode: int | None) -> None:
    """Write the data to a file of its own at `draft`, then put that in place of the target."""
    try:
        if not _write_nameless(draft, data):
            with draft.open("xb") as file:
                _save(file, data)
        if mode is not None:
            draft.chmod(mode)
        draft.replace(target)
    finally:
        with suppress(OSError):
            draft.unlink()


def _write_nameless(draft: Path, data: bytes) -> bool:
    """Write a file that gets its name when it is complete; False where the system has none such.

    Nothing is left of it when the process is killed before.
    """
    if not hasattr(os, "O_TMPFILE"):
        return False
    try:
        number = os.open(draft.parent, os.O_TMPFILE | os.O_WRONLY, 0o666)
    except OSError:
        return False
    with os.fdopen(number, "wb") as file:
        _save(file, data)
        return _name(number, draft)


def _name(number: int, path: Path) -> bool:
    """Give an open file a name (the way of open(2)); False where there is no /proc for it."""
    try:
        files = os.open("/proc/self/fd", os.O_RDONLY)
    except OSError:
        return False
    try:
        # Without a folder to start from, Python links the link in /proc itself.
        os.link(str(number), path, src_dir_fd=files, follow_symlinks=True)
    except OSError:
        return False
    finally:
        os.close(files)
    return True


def _save(file: BinaryIO, data: bytes) -> None:
    file.write(data)
    file.flush()
    os.fsync(file.fileno())


def _shown(path: Path) -> str:
    """The path on one line, with control characters visible."""
    return one_line(str(path), limit=_LONGEST_PATH)


def _reason(path: Path, error: OSError) -> str:
    """What is wrong with a path, in words."""
    reasons = {
        errno.ELOOP: "it is a link that leads back to itself",
        errno.ENAMETOOLONG: "its name is too long",
        errno.EISDIR: "it is a folder",
        errno.EEXIST: "there is a file of that name",
    }
    if error.errno in reasons:
        return reasons[error.errno]
    try:
        folder = os.path.dirname(os.path.abspath(path))  # noqa: PTH100, PTH120 (a link stays as it is)
    except OSError:
        return "the working folder is gone"
    if error.errno == errno.ENOENT:
        return f"there is no folder {folder}"
    if isinstance(error, PermissionError):
        return f"the folder {folder} may not be written to"
    return (error.strerror or "unknown reason").lower()
