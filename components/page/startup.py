"""What the first reader waits for is got ready while the server starts and the browser comes."""

from __future__ import annotations

import signal
from contextlib import asynccontextmanager
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from streamlit import App


@asynccontextmanager
async def lifespan(app: App) -> AsyncIterator[None]:
    """For the server's life; the page is got ready beside it, and nobody waits for that."""
    del app
    Thread(target=prepare, name="prepare").start()  # a stop waits until it has ended
    yield
    if hasattr(signal, "pthread_sigmask"):  # uvicorn raises again what has stopped it: "Aborted!"
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})


def prepare() -> None:
    """Read the files and lay out the chart that opens; both are kept, and so is what had to be imported."""
    from components.page import snapshot, view, viewport
    from components.panels import chart

    page = snapshot.open_page()
    if asked := view.usual(page):
        chart.prepare(page, asked, viewport.USUAL)
