"""The widgets that show the parameters of the view: their keys, and what is chosen in them.

Streamlit's own `bind="query-params"` is not used: it writes a list's words into the URL, where
links hold keys (`metric=containers`), so a reworded title would break every link; and a click in
a chart, which changes several parameters at once, cannot be bound.

What is needed instead is one thing. The browser may report late what was chosen in a widget that
has come to show something else since, by Back or by a click elsewhere. So a widget is replaced by
one of a new key whenever the value that it shows was not chosen in it, and a choice that comes
from a replaced widget is dropped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.page import view

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable


def versioned_key(name: str, value: Hashable) -> str:
    """The key of the widget `name`, which shows `value`: a new one whenever the value has changed.

    The exception is a value that was chosen in the widget itself (`request`): it stays the same
    then, and keeps the focus.
    """
    version, last = st.session_state.get(_state(name), (0, value))
    version += last != value
    st.session_state[_state(name)] = (version, value)
    return f"{name}-{version}"


def retire() -> None:
    """Drop what the browser still reports of the filters, where the page shows none of them."""
    for state, value in st.session_state.items():
        if str(state).startswith(_state("pick-")):
            version, last = value
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


def on_pick(name: str, parameter: str, key: str, options: Collection[str]) -> None:
    """Request the option that was chosen in a widget; its callback.

    What is no option is no choice: the browser may report one in words that have changed since.
    """
    value = st.session_state[key]
    if value is None or value in options:
        request(name, key, value, **{parameter: value})


def on_pick_several(name: str, parameter: str, key: str, options: Collection[str]) -> None:
    """The same for a widget in which several options may be chosen."""
    chosen = [value for value in st.session_state[key] if value in options]
    request(name, key, tuple(chosen), **{parameter: chosen})


def _state(name: str) -> str:
    return f"version-{name}"
