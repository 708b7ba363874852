"""The file seeds/SHA256SUMS, which locks the texts: the format of `sha256sum -c`, written and read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCK: Final = "SHA256SUMS"
"""The file in seeds/ that locks the texts; its paths are relative to seeds/."""
_LINE: Final = re.compile(r"(\\?)([0-9a-fA-F]{64}) [ *](.+)", re.DOTALL)
_ESCAPES: Final = {"\\": "\\\\", "\n": "\\n", "\r": "\\r"}
"""How GNU coreutils write these signs in a name, in a line that begins with a backslash."""


class Lock(NamedTuple):
    """The SHA-256 of texts and originals in hexadecimal, by their paths relative to seeds/."""

    locked: Mapping[str, str]
    actual: Mapping[str, str]
    """Of those that can be read."""


class Difference(NamedTuple):
    """What is not as it was locked, each by its path, in alphabetical order."""

    changed: tuple[str, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]


def dump(digests: Mapping[str, str]) -> str:
    """The file of sums for these digests by path, in the order of the paths."""
    return "".join(_line(path, digests[path]) for path in sorted(digests))


def parse(text: str) -> dict[str, str]:
    """The digest of each path in the lines of sha256sum; lines of another form lock nothing.

    Of two lines about one path the last one counts.
    """
    matches = (_LINE.fullmatch(line.removesuffix("\r")) for line in text.split("\n"))
    parts = (match.groups() for match in matches if match)
    return {_path(escaped, path): value.lower() for escaped, value, path in parts}


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


def _path(escaped: str, written: str) -> str:
    signs = {escape[1]: sign for sign, escape in _ESCAPES.items()}
    path = re.sub(r"\\(.)", lambda m: signs.get(m[1], m[0]), written) if escaped else written
    return path.removeprefix("./")
