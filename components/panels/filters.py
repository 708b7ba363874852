"""The filters, in one row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.panels import view as views

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.panels.state import Page
    from components.panels.view import View

_SCALES: Final = {"linear": "Linear", "log": "Log"}


def show(page: Page, view: View) -> None:
    """Metric, originator, measure and scale as the view has them; a choice changes the view."""
    names, rows = page.known.names, page.known.rows
    own, measures = rows[rows["metric"] == view.metric], names[view.metric].measures
    with st.container(key="filters", horizontal=True, vertical_alignment="center", gap="small"):
        _list(
            "Metric", "metric", {key: name.title for key, name in names.items()}, view.metric, 200
        )
        originators = sorted(own["by"].unique())
        _list("Originator", "by", dict(zip(originators, originators, strict=True)), view.by, 230)
        counted = set(own["measure"])
        _list(
            "Measure",
            "measure",
            {key: measures[key] for key in measures if key in counted},
            view.measure,
            200,
        )
        st.session_state["pick-scale"] = view.scale
        st.segmented_control(
            "Scale",
            list(_SCALES),
            required=True,
            format_func=_SCALES.get,
            key="pick-scale",
            on_change=_pass_on,
            args=("scale",),
            label_visibility="collapsed",
        )


def _list(
    label: str, name: str, options: Mapping[str, str], chosen: str | None, width: int
) -> None:
    """A list of options by key, shown by their words; without a choice it means all of them."""
    key = f"pick-{name}"
    st.session_state[key] = chosen
    st.selectbox(
        label,
        list(options),
        index=None,
        placeholder=f"All {label.lower()}s",
        format_func=lambda option: options.get(option, option),
        required=name == "metric",
        key=key,
        on_change=_pass_on,
        args=(name,),
        label_visibility="collapsed",
        width=width,
    )


def _pass_on(name: str) -> None:
    views.change(**{name: st.session_state[f"pick-{name}"]})
