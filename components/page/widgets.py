"""The widgets that show the parameters of the view: their keys, and what is chosen in them.

Streamlit's own `bind="query-params"` is not used: it writes a list's words into the URL, where
links hold keys (`metric=containers`), so a reworded title would break every link; and a click in
a chart, which changes several parameters at once, cannot be bound.

What is needed instead is one thing. The browser may report late what was chosen in a widget that
has come to show something else since, by Back or by a click elsewhere. So a widget is replaced by
one of a new key whenever the value that it shows was not chosen in it, and a choice that comes
from a replaced widget, or from one that has gone from the page, is dropped.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import streamlit as st

from components.page import view
from components.page.callbacks import uninterrupted

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterator

_SHOWN: Final = "shown-widgets"  # the names of those that the latest run has shown so far


def versioned_key(name: str, value: Hashable) -> str:
    """The key of the widget `name`, which shows `value`: a new one whenever the value has changed.

    The exception is a value that was chosen in the widget itself (`request`): it stays the same
    then, and keeps the focus.
    """
    version, last = st.session_state.get(_state(name), (0, value))
    version += last != value
    st.session_state[_state(name)] = (version, value)
    st.session_state.setdefault(_SHOWN, set()).add(name)
    return f"{name}-{version}"


@contextmanager
def retire_absent() -> Iterator[None]:
    """Show the page within this; afterwards, the widgets that it did not show are no longer current.

    The browser reports a widget for a moment after it has gone. A run that is cut short retires
    none: what it has not come to is still on the page.
    """
    shown: set[str] = set()
    st.session_state[_SHOWN] = shown
    yield
    for state, versioned in st.session_state.items():
        name = str(state).removeprefix(_state(""))
        if name != state and name not in shown:
            version, last = versioned
            st.session_state[state] = (version + 1, last)


def is_current(name: str, key: str) -> bool:
    """Whether this key is that of the widget on the page, and not of one that it has replaced."""
    version, _ = st.session_state[_state(name)]
    return key == f"{name}-{version}"


def request(name: str, key: str, value: Hashable, **parameters: str | list[str] | None) -> None:
    """Request the view with these parameters, for `value` chosen in this widget; for callbacks."""
    if is_current(name, key):
        version, _ = st.session_state[_state(name)]
        st.session_state[_state(name)] = (version, value)
        view.change(**parameters)


@uninterrupted
def on_pick(name: str, parameter: str, key: str, options: Collection[str]) -> None:
    """Request the option that was chosen in a widget; its callback.

    What is no option is no choice: the browser may report one in words that have changed since.
    """
    value = st.session_state[key]
    if value is None or value in options:
        request(name, key, value, **{parameter: value})


@uninterrupted
def on_pick_several(name: str, parameter: str, key: str, options: Collection[str]) -> None:
    """The same for a widget in which several options may be chosen."""
    chosen = [value for value in st.session_state[key] if value in options]
    request(name, key, tuple(chosen), **{parameter: chosen})


def _state(name: str) -> str:
    return f"version-{name}"
