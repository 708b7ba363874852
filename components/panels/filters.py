"""The filters, in one row."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import streamlit as st

from components.dates import say_day
from components.page import view as views
from components.panels import downloads

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.page.snapshot import Page
    from components.page.view import View

_SCALES: Final = {"linear": "Linear", "log": "Log"}
_DRAWINGS: Final = {"timeline": "Timeline", "compare": "Compare"}


def show(page: Page, view: View) -> None:
    """The view's parameters; a choice changes the view. At the end, the chart as a picture."""
    names, rows = page.snapshot.names, page.snapshot.rows
    own = [row for row in rows if row.metric == view.metric]
    measures = names[view.metric].measures
    with st.container(key="filters", horizontal=True, vertical_alignment="center", gap="small"):
        _list(
            "Metric", "metric", {key: name.title for key, name in names.items()}, view.metric, 180
        )
        originators = sorted({row.by for row in own})
        _list("Originator", "by", dict(zip(originators, originators, strict=True)), view.by, 160)
        counted = {row.measure for row in own}
        _list(
            "Measure",
            "measure",
            {key: measures[key] for key in measures if key in counted},
            view.measure,
            180,
        )
        _switch("Drawing", "draw", _DRAWINGS, view.draw)
        _switch("Scale", "scale", _SCALES, view.scale)
        _days(page, view)
        rows = view.rows(page)
        downloads.show(
            page, view.metric, rows, scale=view.scale, known=view.known, drawing=view.draw
        )


def _switch(label: str, name: str, options: Mapping[str, str], chosen: str) -> None:
    key = views.widget(name, chosen)
    st.session_state[key] = chosen
    st.segmented_control(
        label,
        list(options),
        required=True,
        format_func=options.get,
        key=key,
        on_change=views.pick,
        args=(name, key, options),
        label_visibility="collapsed",
    )


def _days(page: Page, view: View) -> None:
    """The day on which one looks at the estimates: only what was published by then is shown."""
    rows, today = page.snapshot.rows, date.today()  # noqa: DTZ011 (the reader's own day)
    if not rows:
        return
    days = [row.published.latest for row in rows]
    first = min(days)
    last = max(today, *days, first + timedelta(days=1))
    key = views.widget("known", view.known and view.known.isoformat())
    st.session_state[key] = min(max(view.known or last, first), last)
    with st.popover(f"Known on {say_day(view.known)}" if view.known else "Known today"):
        st.slider(
            "Show only what had been published by",
            min_value=first,
            max_value=last,
            format="D MMM YYYY",
            key=key,
            on_change=_pass_on_day,
            args=(key, last),
        )


def _pass_on_day(key: str, last: date) -> None:
    day = st.session_state[key]
    views.pass_on("known", key, None if day >= last else day.isoformat())


def _list(
    label: str, name: str, options: Mapping[str, str], chosen: str | None, width: int
) -> None:
    """A list of options by key, shown by their words; without a choice it means all of them."""
    key = views.widget(name, chosen)
    st.session_state[key] = chosen
    st.selectbox(
        label,
        list(options),
        index=None,
        placeholder=f"All {label.lower()}s",
        format_func=lambda option: options.get(option, option),
        required=name == "metric",
        key=key,
        on_change=views.pick,
        args=(name, key, options),
        label_visibility="collapsed",
        width=width,
    )
