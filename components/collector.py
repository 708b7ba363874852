"""How often Python's collector looks for cycles of references: seldom, as nearly all that is read stays."""

from __future__ import annotations

import gc
from typing import Final

THRESHOLDS: Final = (20_000, 5, 5)
"""As `gc.set_threshold` takes them.

The bench row "one of 10,000 changed" fails without them (3.6 s, 2.4 s with them, at most 2.5 s): with
Python's own, a third of a reading goes into looking through its own objects again and again. Higher
ones are no faster there, and memory grows (28 MB in `python -m tests.load --saves 500` with 100,000, 10 and 10).
"""


FOR_ONE_READING: Final = (1_000_000, 10, 10)
"""The same for a command, which ends after its reading, and for the first one of the server.

`check` takes a twentieth less (bench row), and so does the first page at 10,000 estimates.
"""


def relax(thresholds: tuple[int, int, int] = THRESHOLDS) -> None:
    """Set thresholds, those of the server unless others are given, for the life of this process."""
    gc.set_threshold(*thresholds)
