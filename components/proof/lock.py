"""The lock of the texts: the hash of each as it was when it was read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCK: Final = "SHA256SUMS"
"""The file in seeds/ that locks the texts, in the format of sha256sum; its paths are relative to seeds/."""


class Lock(NamedTuple):
    """The hashes of texts and originals by their path from seeds/, in hexadecimal."""

    locked: Mapping[str, str]
    actual: Mapping[str, str]
    """Of those that can be read."""


_LINE: Final = re.compile(r"\\?(?P<hash>[0-9a-fA-F]{64}) [ *](?P<path>.+)")


def parse(text: str) -> dict[str, str]:
    """The hash of each path in the lines of sha256sum; lines of another form lock nothing."""
    matches = (_LINE.fullmatch(line.rstrip("\r")) for line in text.split("\n"))
    return {match["path"].removeprefix("./"): match["hash"].lower() for match in matches if match}
