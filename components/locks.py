"""The file seeds/SHA256SUMS, which locks the texts: the format of `sha256sum -c`, written and read."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

_LINE: Final = re.compile(r"(\\?)([0-9a-fA-F]{64}) [ *](.+)", re.DOTALL)
_ESCAPES: Final = {"\\": "\\\\", "\n": "\\n", "\r": "\\r"}
"""How GNU coreutils write these signs in a name, in a line that begins with a backslash."""


class Lock(NamedTuple):
    """What a file of sums says."""

    digests: dict[str, str]
    """SHA-256 in hexadecimal of each file, by its path relative to the folder of the sums."""
    bad_lines: tuple[int, ...]
    """The lines, counted from 1, that are no sum; `sha256sum -c` passes over them, too."""


class Difference(NamedTuple):
    """What is not as it was locked, each by its path, in alphabetical order."""

    changed: tuple[str, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]


def digest(content: bytes) -> str:
    """The SHA-256 of a file's bytes, in small hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def dump(digests: Mapping[str, str]) -> str:
    """The file of sums for these digests by path, in the order of the paths."""
    return "".join(_line(path, digests[path]) for path in sorted(digests))


def parse(text: str) -> Lock:
    """Read a file of sums; of two lines about one path the last one counts."""
    digests: dict[str, str] = {}
    bad_lines: list[int] = []
    for number, line in enumerate(text.split("\n"), start=1):
        match = _LINE.fullmatch(line.removesuffix("\r"))
        if match:
            escaped, value, path = match.groups()
            digests[_unescaped(path) if escaped else path] = value.lower()
        elif line.strip():
            bad_lines.append(number)
    return Lock(digests, tuple(bad_lines))


def compare(locked: Mapping[str, str], present: Mapping[str, str]) -> Difference:
    """What differs between the digests that were locked and those of the files that are there."""
    both = locked.keys() & present.keys()
    return Difference(
        tuple(sorted(path for path in both if locked[path] != present[path])),
        tuple(sorted(present.keys() - both)),
        tuple(sorted(locked.keys() - both)),
    )


def _line(path: str, value: str) -> str:
    escaped = "".join(_ESCAPES.get(sign, sign) for sign in path)
    return f"{'' if escaped == path else chr(92)}{value}  {escaped}\n"


def _unescaped(path: str) -> str:
    signs = {written[1]: sign for sign, written in _ESCAPES.items()}
    return re.sub(r"\\(.)", lambda match: signs.get(match[1], match[0]), path)
