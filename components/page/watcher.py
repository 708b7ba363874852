"""Many readers of files that change: each page looks whether they did, and few are drawn at a time."""

from __future__ import annotations

import time
from contextlib import contextmanager
from threading import BoundedSemaphore
from typing import TYPE_CHECKING, Final

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from components import library
from components.page import view
from components.page.isolation import isolate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECONDS: Final = 0.25
_MANY: Final = 8  # readers at a time; the more there are, the more rarely each page looks
_CLOSED_SECONDS: Final = 10  # after which a page that did not look again is no longer open

_turns: Final = BoundedSemaphore(2)
"""More threads than that gain nothing, as Python runs one at a time, and keep the server from its sockets."""


@contextmanager
def turn() -> Iterator[None]:
    """Draw the page within this; it waits until few enough others are drawn."""
    with _turns:
        yield


@contextmanager
def watch(path: Path) -> Iterator[None]:
    """Read and draw within this; the page runs again when the files are no longer as at its start.

    Whatever the page fails at, it goes on watching. It does so last: a look that Streamlit answers
    while the page is still being drawn would cost the page its end.
    """
    signature = library.signature(path)
    with isolate("the page"):
        yield
    _look_again(path, signature)


def _look_again(path: Path, signature: str) -> None:
    """Run the page again when the files no longer have this signature.

    Works for every way of saving, in place or by renaming, where Streamlit's own watcher does not.

    Each run has a fragment of its own. A look is on its way while a run ends; if it named the fragment
    of that run, Streamlit would answer it by a new runner and drop what the last one has still to
    send: the end of the page, and that the browser is to go on looking.
    """
    run = st.session_state["run"] = st.session_state.get("run", 0) + 1

    def look() -> None:
        _record_look()
        if library.signature(path) != signature or view.is_pending():
            st.rerun()

    _record_look()
    look.__qualname__ = f"look in run {run}"  # Streamlit names a fragment by it
    st.fragment(look, run_every=SECONDS * max(1.0, _open_pages() / _MANY))()


def _record_look() -> None:
    """Record that this page looks now."""
    context = get_script_run_ctx()
    _looks()[context.session_id if context else ""] = time.monotonic()


def _open_pages() -> int:
    """How many pages are open; forgets those that are not."""
    looks, oldest = _looks(), time.monotonic() - _CLOSED_SECONDS
    for session, at in list(looks.items()):
        if at < oldest:
            looks.pop(session, None)
    return len(looks)


@st.cache_resource(show_spinner=False)
def _looks() -> dict[str, float]:
    """When each page looked last, by session."""
    return {}
