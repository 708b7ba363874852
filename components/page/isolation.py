"""A fault of one panel costs that panel alone."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from collections.abc import Iterator

_log = logging.getLogger(__name__)


@contextmanager
def isolate(panel: str) -> Iterator[None]:
    """Show one line that names the panel when what is within this raises; the rest of the page stands.

    The server's log has the traceback. Streamlit's own signals to stop or to run again are no
    `Exception` and pass.
    """
    try:
        yield
    except Exception as error:  # noqa: BLE001 (whatever it is, the page stands)
        _log.exception("Showing %s", panel)
        st.text(f"Cannot show {panel}: a fault of this program ({type(error).__name__}).")
