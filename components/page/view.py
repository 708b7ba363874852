"""What the reader looks at; the URL holds the whole of it, so a link opens the same view."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from components.dates import today
from components.entries.values import UNNAMED
from components.findings import titles
from components.page.callbacks import uninterrupted

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from components.page.snapshot import Page, Snapshot
    from components.table import Row

PARAMETERS: Final = (
    "view",
    "metric",
    "by",
    "basis",
    "measure",
    "scale",
    "estimate",
    "text",
    "draw",
    "known",
    "since",
    "against",
    "q",
    "part",
)
"""Names in the URL. A parameter that is absent or names nothing that is there means its default."""

_WITHIN_METRIC: Final = ("by", "basis", "measure", "scale", "estimate", "against", "part")
_SEVERAL: Final = ("by",)
"""Parameters that the URL repeats for several values, as names hold commas."""

Parameters = dict[str, str | list[str]]


@dataclass(frozen=True)
class View:
    """The parameters, each with a value that the data has."""

    view: Literal["page", "briefing", "overview"]
    metric: str
    by: tuple[str, ...]
    """The originators whose figures are shown; all of them where it is empty."""
    basis: str | None
    measure: str | None
    scale: Literal["linear", "log"]
    estimate: str
    """The id of the estimate whose quote is open; empty when there is none to open."""
    text: str
    """The source whose text is in the reader; that of the estimate unless the URL names another."""
    draw: Literal["timeline", "compare"]
    known: date | None
    """Only what had been published by this day is shown; None for all there is."""
    since: date | None
    """What was published after this day is marked as new; None marks nothing."""
    against: str
    """The id of a second estimate, whose quote is open beside the other; empty for none."""
    q: str
    """Words that are looked for in quotes, translations, originators and texts; empty for none."""
    part: int
    """Which slide of the briefing view, where the rows of a metric go on; the last one where there are fewer."""
    unknown: tuple[str, ...] = ()
    """What the URL requests and nothing here has, as `by=KIDA`; the view is the one without it."""

    @property
    def day(self) -> date:
        """The day on which the estimates are looked at: today unless the reader asks for another."""
        return self.known or today()

    def rows(self, page: Page) -> list[Row]:
        """The rows of this view; a metric's reference stays whatever is filtered."""
        return _filtered(page.snapshot.rows_of(self.metric), self.by, self.basis, self.measure)


def originators_of(row: Row) -> tuple[str, ...]:
    """The originators of a row one by one, as the filter has them; `unnamed` where there is none."""
    return row.originators or (UNNAMED,)


def current(page: Page, *, is_phone: bool = False) -> View | None:
    """The view that the reader requests, as far as the data has it; None when it has no metric.

    On a phone the page has rows unless the reader asks for a timeline; a slide is the same everywhere.

    The session holds the parameters and the URL shows them. The URL is read when the page opens
    and when the reader goes back or forward; at any other time what the browser says of it may be
    older than the last choice.
    """
    context = get_script_run_ctx()
    if "parameters" not in st.session_state or (context and context.is_history_navigation):
        st.session_state["parameters"] = _address()
    elif st.session_state["parameters"] != _address():
        st.query_params.from_dict(st.session_state["parameters"])
    st.session_state["shown-parameters"] = st.session_state["parameters"]
    parameters = st.session_state["parameters"]
    is_slide = parameters.get("view") == "briefing"
    drawing = "compare" if is_phone and not is_slide else "timeline"
    view = _resolve(page, {"draw": drawing} | parameters)
    st.session_state["metric"] = view.metric if view else ""
    return view


def default(page: Page) -> View | None:
    """The view of a URL without parameters; None when the data has no metric at all."""
    return _resolve(page, {})


@uninterrupted
def change(**parameters: str | list[str] | None) -> None:
    """Request another view; for callbacks. A new metric resets what was chosen within the old one.

    An estimate that is opened is opened alone, unless another is named beside it.
    """
    before, metric = st.session_state["parameters"], st.session_state["metric"]
    if "estimate" in parameters:
        parameters = {"against": None} | parameters
    if parameters.get("metric", metric) != metric:
        parameters = dict.fromkeys(_WITHIN_METRIC) | parameters
    after = before | parameters
    st.session_state["parameters"] = {name: value for name, value in after.items() if value}


def is_pending() -> bool:
    """Whether a view is requested that no run has shown yet.

    The watcher's request can bring a choice before the choice's own one does, and draws nothing.
    """
    return st.session_state.get("parameters") != st.session_state.get("shown-parameters")


def _resolve(page: Page, parameters: Mapping[str, str | list[str]]) -> View | None:
    """The view with these parameters, each as far as the data has its value."""
    if not page.today.names:
        return None
    given: dict[str, Any] = dict.fromkeys(PARAMETERS, "") | parameters
    known = _known(given["known"])
    snapshot = page.today.known_on(known)
    metrics = snapshot.library.metrics
    metric = given["metric"] if given["metric"] in metrics else next(iter(metrics))
    rows = snapshot.rows_of(metric)
    filters = _filters(rows, given)
    rows = _filtered(rows, *filters)
    estimate, shown = given["estimate"], {row.id for row in rows}
    if estimate not in shown:
        estimate = getattr(titles.headline(rows, snapshot.names[metric]), "id", "")
    by, basis, measure = filters
    view = View(
        view=given["view"] if given["view"] in ("briefing", "overview") else "page",
        metric=metric,
        by=by,
        basis=basis,
        measure=measure,
        scale=given["scale"] if given["scale"] in ("linear", "log") else metrics[metric].scale,
        estimate=estimate,
        text=_text(snapshot, given["text"], estimate),
        draw="compare" if given["draw"] == "compare" else "timeline",
        known=known,
        since=_since(given["since"], known),
        against=given["against"] if given["against"] in shown - {estimate} else "",
        q=" ".join(given["q"].split()),
        part=max(int(given["part"]), 1) if re.fullmatch("[0-9]{1,4}", given["part"]) else 1,
    )
    return replace(view, unknown=_unknown(page.today, view, parameters))


def _unknown(
    today: Snapshot, view: View, parameters: Mapping[str, str | list[str]]
) -> tuple[str, ...]:
    """Those of the parameters that name nothing the data has; what a filter or a day hides is there."""
    available = _available(today, view)
    unknown = [
        f"{name}={value}"
        for name, values in parameters.items()
        for value in ([values] if isinstance(values, str) else values)
        if name in available and value not in available[name]
    ]
    days = {"known": view.known, "since": view.since}
    no_days = [
        f"{name}={parameters[name]}" for name, day in days.items() if name in parameters and not day
    ]
    return (*unknown, *no_days)


def _available(today: Snapshot, view: View) -> dict[str, Container[str | None]]:
    """The values of each parameter that the data has, for the metric of a view."""
    rows = today.rows_of(view.metric)
    estimates = {row.id for row in rows}
    return {
        "view": ("page", view.view),
        "metric": (view.metric,),
        "by": {name for row in rows for name in originators_of(row)},
        "basis": {how for row in rows for how in row.basis},
        "measure": {row.measure for row in rows},
        "scale": (view.scale,),
        "draw": (view.draw,),
        "estimate": estimates,
        "against": estimates,
        "text": today.library.sources,
    }


def _filters(
    rows: list[Row], given: Mapping[str, Any]
) -> tuple[tuple[str, ...], str | None, str | None]:
    """The originators, the basis and the measure that are requested, as far as these rows have them."""
    named = {name for row in rows for name in originators_of(row)}
    bases = {how for row in rows for how in row.basis}
    measures = {row.measure for row in rows}
    return (
        tuple(dict.fromkeys(name for name in given["by"] if name in named)),
        given["basis"] if given["basis"] in bases else None,
        given["measure"] if given["measure"] in measures else None,
    )


def _filtered(
    rows: list[Row], by: tuple[str, ...], basis: str | None, measure: str | None
) -> list[Row]:
    return [
        row
        for row in rows
        if row.is_reference
        or (
            (not by or not {*by}.isdisjoint(originators_of(row)))
            and (basis is None or basis in row.basis)
            and measure in (None, row.measure)
        )
    ]


def _address() -> Parameters:
    """The parameters in the URL."""
    query = st.query_params
    return {
        name: query.get_all(name) if name in _SEVERAL else query[name]
        for name in PARAMETERS
        if query.get(name)
    }


def _known(text: str) -> date | None:
    """The day of the view; none where that is still to come, as nobody knows what will be known then."""
    day = _day(text)
    return None if day and day > today() else day


def _since(text: str, known: date | None) -> date | None:
    """The day after which all is new; none where nothing after it is known."""
    day = _day(text)
    return None if day and known and day >= known else day


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _text(snapshot: Snapshot, requested: str, estimate: str) -> str:
    sources, seeds = snapshot.library.sources, snapshot.library.seeds
    readable = [key for key, source in sources.items() if source.file in seeds]
    if requested in readable:
        return requested
    own = snapshot.estimates[estimate].source if estimate else ""
    return own if own in readable else next(iter(readable), "")
