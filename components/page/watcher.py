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

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECONDS: Final = 0.25
_MANY: Final = 8  # readers at a time; the more there are, the more rarely each page looks
_GONE_SECONDS: Final = 10  # after which a page that did not look again is no longer open

_turns: Final = BoundedSemaphore(2)
"""More threads than that gain nothing, as Python runs one at a time, and keep the server from its sockets."""


@contextmanager
def turn() -> Iterator[None]:
    """Draw the page within this; it waits until few enough others are drawn."""
    with _turns:
        yield


def show(path: Path, seen: str) -> None:
    """Run the page again when the files are no longer what it has read.

    Works for every way of saving, in place or by renaming, where Streamlit's own watcher does not.

    Each run has a fragment of its own. A look is on its way while a run ends; if it named the fragment
    of that run, Streamlit would answer it by a new runner and drop what the last one has still to
    send: the end of the page, and that the browser is to go on looking.
    """
    run = st.session_state["run"] = st.session_state.get("run", 0) + 1

    def look() -> None:
        _note()
        if library.signature(path) != seen or view.is_due():
            st.rerun()

    _note()
    look.__qualname__ = f"look in run {run}"  # Streamlit names a fragment by it
    st.fragment(look, run_every=SECONDS * max(1.0, _readers() / _MANY))()


def _note() -> None:
    """Keep that this page looks now."""
    context = get_script_run_ctx()
    _looked()[context.session_id if context else ""] = time.monotonic()


def _readers() -> int:
    """How many pages are open; forgets those that are not."""
    looked, oldest = _looked(), time.monotonic() - _GONE_SECONDS
    for session, at in list(looked.items()):
        if at < oldest:
            looked.pop(session, None)
    return len(looked)


@st.cache_resource(show_spinner=False)
def _looked() -> dict[str, float]:
    """When each page looked last, by session."""
    return {}
