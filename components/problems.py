"""A place in a file, a fault found there, and the one line that tells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Level = Literal["error", "warning", "info"]


class Place(NamedTuple):
    """Where something stands: a file as the user knows it, line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in the data.

    An `error` keeps the entry it is about off the charts, a `warning` leaves it there,
    `info` is worth knowing and no fault. `rule` is the short name that the README lists.
    `entry` names the entry, such as `estimates/containers-us-2023`; it is empty for a file.
    """

    place: Place
    rule: str
    message: str
    level: Level = "error"
    entry: str = ""

    def __str__(self) -> str:
        told = self.message if self.level == "error" else f"{self.level}: {self.message}"
        return f"{self.place}: {told} [{self.rule}]"


def by_place(problem: Problem) -> tuple[str, int, int, str, str]:
    """Sort key: file, line, column, then rule and message."""
    return (*problem.place, problem.rule, problem.message)


def plural(number: int, noun: str) -> str:
    """`1 problem`, `2 problems`: English plurals of regular nouns."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def one_line(text: str, limit: int = 60) -> str:
    """`text` on one line for a message: control characters shown, at most `limit` characters."""
    line = " ".join(text.split())
    shown = "".join(sign if sign.isprintable() else f"\\x{ord(sign):02x}" for sign in line)
    return shown if len(shown) <= limit else f"{shown[: limit - 1]}…"


def without_controls(text: str) -> str:
    """The text with each control and direction sign replaced by U+FFFD, so that none acts unseen.

    A right-to-left override in a name would else turn round the figures drawn behind it.
    """
    return text.translate(_UNSEEN)


_UNSEEN = dict.fromkeys(
    [
        *range(9),
        11,
        12,
        *range(14, 32),
        *range(127, 160),
        0x200E,
        0x200F,
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
    ],
    "\ufffd",
)
