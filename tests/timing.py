"""Processor time of a piece of work: of this process alone, and without the garbage collector, whose pauses grow with all that the tests before have left."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import process_time


@contextmanager
def processor_limit(seconds: float) -> Iterator[None]:
    """Fail when the block takes as many seconds of the processor, or more."""
    with _no_collection():
        began = process_time()
        yield
        taken = process_time() - began
    assert taken < seconds, f"{taken:.2f} s of the processor, where {seconds} s are the limit"


def processor_seconds(work: Callable[[], object]) -> float:
    """Return the seconds of the processor that this call takes."""
    with _no_collection():
        began = process_time()
        work()
        return process_time() - began


@contextmanager
def _no_collection() -> Iterator[None]:
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
