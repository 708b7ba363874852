"""Which letters no installed font has, so that no picture shows boxes in silence."""

from __future__ import annotations

import os
import re
import struct
import sys
import unicodedata
from functools import cache
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_COMMON: Final = re.compile(r"[\u0000-\u04ff\u1e00-\u1fff\u2000-\u2bff\ufffd]+")
"""Latin, Greek and Cyrillic letters, punctuation and signs: the renderer brings fonts for them."""
_TEXT: Final = re.compile(r"<text[^>]*>([^<]*)</text>")
_FONTS: Final = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_LONGEST: Final = 12  # letters that a message lists
_PACKAGES: Final = {
    "HANGUL": "fonts-noto-cjk",
    "CJK": "fonts-noto-cjk",
    "HIRAGANA": "fonts-noto-cjk",
    "KATAKANA": "fonts-noto-cjk",
    "EMOJI": "fonts-noto-color-emoji",
}
"""The Debian package that has the letters whose name in Unicode begins so; fonts-noto-core for others."""
_TABLE: Final = struct.Struct(">4sIII")


def drawn(svg: str) -> str:
    """The letters that a picture in SVG draws."""
    return "".join(unescape(text) for text in _TEXT.findall(svg))


def is_common(text: str) -> bool:
    """Whether every letter is one that each machine can draw."""
    return not text or _COMMON.fullmatch(text) is not None


def missing(text: str) -> list[str]:
    """The letters of a text that no installed font has, in order, each once."""
    wanted = {
        sign for sign in text if not is_common(sign) and unicodedata.category(sign)[0] in "LNS"
    }
    left = set(wanted)
    for font in _installed() if wanted else ():
        left = {sign for sign in left if not any(ord(sign) in block for block in _letters(font))}
        if not left:
            break
    return list(dict.fromkeys(sign for sign in text if sign in left))


def advice(letters: Iterable[str]) -> str:
    """What is missing and how to install it, as one sentence without a full stop."""
    listed = list(letters)
    shown = " ".join(listed[:_LONGEST]) + (" …" if len(listed) > _LONGEST else "")
    packages = " ".join(dict.fromkeys(map(_package, listed)))
    return (
        f"no installed font has the letters {shown}; install one (on Debian and Ubuntu: "
        f"apt install {packages}), or take SVG, which the viewer's own fonts draw"
    )


def _package(letter: str) -> str:
    name = unicodedata.name(letter, "")
    return next(
        (package for script, package in _PACKAGES.items() if name.startswith(script)),
        "fonts-noto-core",
    )


def _folders() -> Iterator[Path]:
    """Where the system keeps fonts."""
    home = Path.home()
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        yield home / "AppData/Local/Microsoft/Windows/Fonts"
    elif sys.platform == "darwin":
        yield from (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts")
    else:
        yield from (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
        yield from (home / ".fonts", home / ".local/share/fonts")


def _installed() -> Iterator[Path]:
    for folder in _folders():
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if path.suffix.lower() in _FONTS:
                yield path


@cache
def _letters(font: Path) -> tuple[range, ...]:
    """The code points that a font file has; none where it cannot be read. Fonts do not change while a program runs."""
    try:
        data = font.read_bytes()
        return tuple(_in_file(data))
    except (OSError, struct.error, IndexError):
        return ()


def _in_file(data: bytes) -> Iterator[range]:
    """The code points of a file of one font or several (OpenType: the table cmap)."""
    starts = (0,)
    if data[:4] == b"ttcf":
        (count,) = struct.unpack_from(">I", data, 8)
        starts = struct.unpack_from(f">{count}I", data, 12)
    for start in starts:
        (tables,) = struct.unpack_from(">H", data, start + 4)
        for at in range(tables):
            tag, _, offset, _ = _TABLE.unpack_from(data, start + 12 + at * _TABLE.size)
            if tag == b"cmap":
                yield from _in_cmap(data, offset)


def _in_cmap(data: bytes, start: int) -> Iterator[range]:
    (count,) = struct.unpack_from(">H", data, start + 2)
    for at in range(count):
        (offset,) = struct.unpack_from(">I", data, start + 4 + at * 8 + 4)
        (form,) = struct.unpack_from(">H", data, start + offset)
        if form == 12:  # noqa: PLR2004 (the number of a format)
            yield from _in_groups(data, start + offset)
        elif form == 4:  # noqa: PLR2004
            yield from _in_segments(data, start + offset)


def _in_groups(data: bytes, start: int) -> Iterator[range]:
    """Format 12: groups of (first, last, glyph)."""
    (count,) = struct.unpack_from(">I", data, start + 12)
    for at in range(count):
        first, last = struct.unpack_from(">II", data, start + 16 + at * 12)
        yield range(first, last + 1)


def _in_segments(data: bytes, start: int) -> Iterator[range]:
    """Format 4: all last code points, two bytes of padding, then all first ones."""
    (doubled,) = struct.unpack_from(">H", data, start + 6)
    count = doubled // 2
    lasts = struct.unpack_from(f">{count}H", data, start + 14)
    firsts = struct.unpack_from(f">{count}H", data, start + 16 + doubled)
    yield from (range(first, last + 1) for first, last in zip(firsts, lasts, strict=True))
