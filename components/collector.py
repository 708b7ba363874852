"""The collector of reference cycles waits while a file is read, since nearly all that is made then stays."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def paused() -> Iterator[None]:
    """Within this nothing is looked through for cycles, and afterwards what was made counts as old.

    The bench row "one of 10,000 changed" fails without it: a quarter of a reading went into looking
    through its own objects again and again. Of several threads the first ends the pause for all.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()  # what was frozen joins the oldest generation without being looked through
        if was_enabled:
            gc.enable()
