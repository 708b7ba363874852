"""The list and the switch by which a parameter of the view is chosen."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import streamlit as st

from components.page import widgets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def show_list(
    label: str, parameter: str, options: Mapping[str, str], chosen: str | None, **style: Any
) -> None:
    """A list of options by key, shown by their words; `style` goes to `st.selectbox`."""
    name = f"pick-{parameter}"
    key = widgets.versioned_key(name, chosen)
    labels = unique_labels(options)
    st.session_state[key] = chosen
    st.selectbox(
        label,
        list(labels),
        format_func=lambda option: labels.get(option, option),
        key=key,
        on_change=widgets.on_pick,
        args=(name, parameter, key, labels),
        label_visibility="collapsed",
        **style,
    )


def show_several(
    label: str, parameter: str, options: Mapping[str, str], chosen: Sequence[str], **style: Any
) -> None:
    """A list of options of which several may be chosen; `style` goes to `st.multiselect`."""
    name = f"pick-{parameter}"
    key = widgets.versioned_key(name, tuple(chosen))
    labels = unique_labels(options)
    st.session_state[key] = list(chosen)
    st.multiselect(
        label,
        list(labels),
        format_func=lambda option: labels.get(option, option),
        key=key,
        on_change=widgets.on_pick_several,
        args=(name, parameter, key, labels),
        label_visibility="collapsed",
        **style,
    )


def show_switch(label: str, parameter: str, options: Mapping[str, str], chosen: str) -> None:
    """A few options beside each other, of which one is always chosen."""
    name = f"pick-{parameter}"
    key = widgets.versioned_key(name, chosen)
    st.session_state[key] = chosen
    st.segmented_control(
        label,
        list(options),
        required=True,
        format_func=options.get,
        key=key,
        on_change=widgets.on_pick,
        args=(name, parameter, key, options),
        label_visibility="collapsed",
    )


def unique_labels(options: Mapping[str, str]) -> dict[str, str]:
    """The words of each option, with its key behind them where others have the same words.

    The browser reports a choice by its words, so of two options in the same words the first could
    not be chosen.
    """
    labels = dict(options)
    while repeated := {words for words, often in Counter(labels.values()).items() if often > 1}:
        labels = {
            key: f"{words} ({key})" if words in repeated else words for key, words in labels.items()
        }
    return labels
