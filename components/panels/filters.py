"""The filters, in one row."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import streamlit as st

from components.dates import say_day, today
from components.page import widgets
from components.page.callbacks import uninterrupted
from components.page.escaping import escape
from components.page.view import originators_of
from components.panels import downloads, selects
from components.problems import capitalised, one_line

if TYPE_CHECKING:
    from components.page.snapshot import Page
    from components.page.view import View

_SCALES: Final = {"linear": "Linear", "log": "Log"}
_DRAWINGS: Final = {"timeline": "Timeline", "compare": "Compare"}


def show(page: Page, view: View, *, with_drawing: bool = True) -> None:
    """The view's parameters; a choice changes the view. At the end, the chart as a picture."""
    metrics = {key: name.title for key, name in page.snapshot.names.items()}
    originators, measures, bases = _options(page, view.metric)
    with st.container(key="filters", horizontal=True, vertical_alignment="center", gap="xsmall"):
        selects.show_list("Metric", "metric", metrics, view.metric, required=True, width=180)
        selects.show_several(
            "Originators", "by", originators, view.by, placeholder="All originators", width=150
        )
        for label, every, parameter, options, chosen, width in (
            ("Measure", "All measures", "measure", measures, view.measure, 140),
            ("How they know", "Any basis", "basis", bases, view.basis, 130),
        ):
            if options:
                selects.show_list(
                    label, parameter, options, chosen, index=None, placeholder=every, width=width
                )
        if with_drawing:
            show_drawing(view)
        selects.show_switch("Scale", "scale", _SCALES, view.scale)
        _show_days(page, view)
        _show_find(view)
        downloads.show(
            page,
            view.metric,
            view.rows(page),
            view,
            scale=view.scale,
        )


def show_unknown(view: View) -> None:
    """What the address requests and nothing here has, so that nobody takes the view for a filtered one."""
    if view.unknown:
        unknown = escape(", ".join(one_line(value) for value in view.unknown))
        st.html(f'<p class="unknown">In the address, but not in this view: {unknown}</p>')


def show_drawing(view: View) -> None:
    """The switch between a timeline and rows."""
    selects.show_switch("Drawing", "draw", _DRAWINGS, view.draw)


def _options(page: Page, metric: str) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """The originators, the measures and the ways of knowing that the figures of a metric have."""
    rows = page.snapshot.rows_of(metric)
    originators = sorted({name for row in rows for name in originators_of(row)})
    bases = sorted({how for row in rows for how in row.basis})
    counted = {row.measure for row in rows}
    measures = page.snapshot.names[metric].measures
    return (
        {name: name for name in originators},
        {key: words for key, words in measures.items() if key in counted},
        {how: how for how in bases},
    )


def _show_find(view: View) -> None:
    """The box for words to look for; what has them is listed below the filters."""
    key = widgets.versioned_key("pick-q", view.q)
    st.session_state[key] = view.q
    with st.popover("Find"):
        st.text_input(
            "Find in quotes, translations, originators and texts",
            key=key,
            max_chars=200,
            on_change=_on_words,
            args=(key,),
        )


@uninterrupted
def _on_words(key: str) -> None:
    """Request the view with the words that were typed."""
    words = " ".join(st.session_state[key].split())
    widgets.request("pick-q", key, words, q=words)


def _show_days(page: Page, view: View) -> None:
    """The day on which one looks at the estimates: only what was published by then is shown."""
    days = [row.published.latest for row in page.today.rows]
    if not days:
        return
    first = min(days)
    last = max(today(), *days, first + timedelta(days=1))
    key = widgets.versioned_key("pick-known", view.known and view.known.isoformat())
    st.session_state[key] = min(max(view.known or last, first), last)
    with st.popover(_days(view)):
        st.slider(
            "Show only what had been published by",
            min_value=first,
            max_value=last,
            format="D MMM YYYY",
            key=key,
            on_change=_on_day,
            args=(key, last),
        )
        _show_since(view, first, last)


def _days(view: View) -> str:
    """`Known today`; `New since 1 Jan 2025`; `1 Mar 2025, new since 1 Jan 2025`."""
    if view.since:
        new = f"new since {say_day(view.since)}"
        return f"{say_day(view.known)}, {new}" if view.known else capitalised(new)
    return f"Known on {say_day(view.known)}" if view.known else "Known today"


def _show_since(view: View, first: date, last: date) -> None:
    """The day after which what was published is marked as new."""
    key = widgets.versioned_key("pick-since", view.since and view.since.isoformat())
    st.session_state[key] = view.since
    st.date_input(
        "Mark as new what was published after",
        min_value=min(first, view.since or first),
        max_value=max(last, view.since or last),
        format="YYYY-MM-DD",
        key=key,
        on_change=_on_since,
        args=(key,),
    )


@uninterrupted
def _on_since(key: str) -> None:
    """Request the view from the day that was chosen; none marks nothing."""
    day = st.session_state[key]
    since = day.isoformat() if day else None
    widgets.request("pick-since", key, since, since=since)


@uninterrupted
def _on_day(key: str, last: date) -> None:
    """Request the view of the day that was chosen; the last one means all that is known."""
    day = st.session_state[key]
    known = None if day >= last else day.isoformat()
    widgets.request("pick-known", key, known, known=known)
