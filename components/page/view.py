"""What the reader asked to see; the URL holds the whole of it, so a link opens the same view."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from components import table
from components.findings import titles

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from components.page.snapshot import Page
    from components.table import Row

PARAMETERS: Final = (
    "view",
    "metric",
    "by",
    "measure",
    "scale",
    "estimate",
    "text",
    "draw",
    "known",
)
"""Names in the URL. A parameter that is absent or names nothing that is there means its default."""

_WITHIN_METRIC: Final = ("by", "measure", "scale", "estimate")


class View(NamedTuple):
    """The parameters, each with a value that the data has."""

    view: Literal["page", "briefing"]
    metric: str
    by: str | None
    measure: str | None
    scale: Literal["linear", "log"]
    estimate: str
    """The id of the estimate whose quote is open; empty when there is none to open."""
    text: str
    """The source whose text is in the reader; that of the estimate unless another was asked for."""
    draw: Literal["timeline", "compare"]
    known: date | None
    """Only what had been published by this day is shown; None for all there is."""

    def rows(self, page: Page) -> list[Row]:
        """The rows of this view; a metric's reference stays whatever is filtered."""
        return _rows(page, _Chosen(self.known, self.metric, self.by, self.measure))

    def beside(self, page: Page, metric: str) -> list[Row]:
        """All rows of another metric that were known on the day of this view."""
        return _rows(page, _Chosen(self.known, metric))


def recall(page: Page) -> View | None:
    """The view that was asked for, as far as the data has it; None when it has no metric at all.

    The session holds what was asked for and the URL shows it. The URL itself is asked when the page
    opens and when the reader goes back or forward; at any other time what the browser tells of it
    may be older than the last choice.
    """
    context = get_script_run_ctx()
    if "asked" not in st.session_state or (context and context.is_history_navigation):
        st.session_state["asked"] = _address()
    elif st.session_state["asked"] != _address():
        st.query_params.from_dict(st.session_state["asked"])
    st.session_state["answered"] = st.session_state["asked"]
    found = _found(page, st.session_state["asked"])
    st.session_state["metric"] = found.metric if found else ""
    return found


def usual(page: Page) -> View | None:
    """The view of one who asks for nothing; None when the data has no metric at all."""
    return _found(page, {})


def change(**parameters: str | None) -> None:
    """Ask for another view; for callbacks. A new metric forgets what was chosen within the old one."""
    asked, metric = st.session_state["asked"], st.session_state["metric"]
    if parameters.get("metric", metric) != metric:
        parameters = dict.fromkeys(_WITHIN_METRIC) | parameters
    asked = asked | parameters
    st.session_state["asked"] = {name: value for name, value in asked.items() if value}


def is_due() -> bool:
    """Whether a view was asked for that no run has shown yet.

    The watcher's request can bring a choice before the choice's own one does, and draws nothing.
    """
    return st.session_state.get("asked") != st.session_state.get("answered")


def anew(name: str, value: str | None) -> str:
    """The key of a widget that is another one whenever it comes to show another value.

    What the browser or the session still holds of an older one is no choice in it then, and a choice
    that was made in the older one can be made again.
    """
    number, last = st.session_state.get(f"shown-{name}", (0, value))
    number += last != value
    st.session_state[f"shown-{name}"] = (number, value)
    return f"{name}-{number}"


def widget(name: str, value: str | None) -> str:
    """The key of the widget that shows a parameter of the view, `value` being what it shows.

    It stays one widget, and keeps the focus, while its values are chosen in it.
    """
    return anew(f"pick-{name}", value)


def pick(name: str, key: str, options: Collection[str]) -> None:
    """Ask for the option that was chosen in a parameter's widget; for its callback.

    What is no option is no choice: the browser may tell one in words that have changed since.
    """
    value = st.session_state[key]
    if value is None or value in options:
        pass_on(name, key, value)


def pass_on(name: str, key: str, value: str | None) -> None:
    """As `change`, for what was chosen in the widget that shows the parameter; not in one before it."""
    if accept(name, key, value):
        change(**{name: value})


def accept(name: str, key: str, value: str | None) -> bool:
    """Let a parameter's widget show what was chosen in it; false when it is no longer the one on the page."""
    number, _ = st.session_state[f"shown-pick-{name}"]
    if key != f"pick-{name}-{number}":
        return False
    st.session_state[f"shown-pick-{name}"] = (number, value)
    return True


def _found(page: Page, parameters: Mapping[str, str]) -> View | None:
    """The view with these parameters, each as far as the data has its value."""
    if not page.snapshot.names:
        return None
    asked = dict.fromkeys(PARAMETERS, "") | parameters
    known = _day(asked["known"])
    metrics = page.snapshot.library.metrics
    metric = asked["metric"] if asked["metric"] in metrics else next(iter(metrics))
    own = _rows(page, _Chosen(known, metric))
    by = asked["by"] if asked["by"] in {row.by for row in own} else None
    measure = asked["measure"] if asked["measure"] in {row.measure for row in own} else None
    scale = asked["scale"] if asked["scale"] in ("linear", "log") else metrics[metric].scale
    chosen = _Chosen(known, metric, by, measure)
    own = _rows(page, chosen)
    estimate = asked["estimate"]
    if estimate not in {row.id for row in own}:
        estimate = getattr(titles.latest(own), "id", "")
    return View(
        "briefing" if asked["view"] == "briefing" else "page",
        metric,
        by,
        measure,
        scale,
        estimate,
        _text(page, asked["text"], estimate),
        "compare" if asked["draw"] == "compare" else "timeline",
        known,
    )


def _address() -> dict[str, str]:
    """The parameters in the URL."""
    return {name: st.query_params[name] for name in PARAMETERS if st.query_params.get(name)}


def _day(asked: str) -> date | None:
    try:
        return date.fromisoformat(asked)
    except ValueError:
        return None


def _text(page: Page, asked: str, estimate: str) -> str:
    sources, seeds = page.snapshot.library.sources, page.snapshot.library.seeds
    able = [key for key, source in sources.items() if source.file in seeds]
    if asked in able:
        return asked
    own = page.snapshot.estimates[estimate].source if estimate else ""
    return own if own in able else next(iter(able), "")


class _Chosen(NamedTuple):
    """What the rows of a view depend on, beside the data."""

    known: date | None
    metric: str
    by: str | None = None
    measure: str | None = None


def _rows(page: Page, chosen: _Chosen) -> list[Row]:
    rows = page.snapshot.rows
    if chosen.known is not None:
        rows = table.known_on(rows, chosen.known)
    return [
        row
        for row in rows
        if row.metric == chosen.metric
        and (row.is_reference or chosen.by in (None, row.by))
        and (row.is_reference or chosen.measure in (None, row.measure))
    ]
