"""What the first reader waits for is prepared while the server starts."""

from __future__ import annotations

import asyncio
import inspect
import signal
from contextlib import asynccontextmanager
from threading import Thread
from typing import TYPE_CHECKING

from components import collector

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@asynccontextmanager
async def lifespan(app: object) -> AsyncIterator[None]:
    """For the server's life; the page is prepared in a thread, and nobody waits for it."""
    del app
    preparing = Thread(target=prepare, name="prepare")
    preparing.start()
    yield
    # Python refuses imports of a thread once it ends itself, so a stop waits here until it has ended.
    await asyncio.to_thread(preparing.join)
    if hasattr(signal, "pthread_sigmask"):  # uvicorn raises again what has stopped it: "Aborted!"
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})


def prepare() -> None:
    """Read the files and lay out the chart that opens, for the first run of the page to find."""
    collector.relax(collector.FOR_ONE_READING)
    try:
        _prepare()
    finally:
        collector.relax()


def _prepare() -> None:
    from components.page import snapshot, view, viewport
    from components.panels import chart, estimates_table

    # Altair fails while another thread is importing pandas, as the first run of the page does.
    # The table imports it, so it is there whole before anything is drawn.
    del estimates_table

    # Streamlit asks before its first element who has called it, for which `inspect` looks up the file of every
    # module and keeps it. Beside a reading, a run of the page would wait for each of those looks.
    inspect.stack()

    page = snapshot.open_page()
    if opening := view.default(page):
        chart.prepare(page, opening, viewport.DEFAULT)
