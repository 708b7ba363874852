"""Callbacks of widgets: each runs to its end, whatever the browser requests meanwhile."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, ParamSpec

from streamlit.runtime.scriptrunner import RerunException

if TYPE_CHECKING:
    from collections.abc import Callable

_P = ParamSpec("_P")


def uninterrupted(callback: Callable[_P, None]) -> Callable[_P, None]:
    """A callback that sets what it has to set before another run begins.

    Where the browser requests a run during a callback, Streamlit ends the callback at its next use
    of the session state and does not call it again, so the reader's click would be lost. The
    request is no longer pending then: the callback runs once more, whole, and the request is raised
    again for Streamlit to answer. So a callback must come to the same end when it begins again.
    """

    @wraps(callback)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> None:
        try:
            callback(*args, **kwargs)
        except RerunException:
            run(*args, **kwargs)
            raise

    return run
