"""What the reader asked to see; the URL holds the whole of it, so a link opens the same view."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from components import table, wording

if TYPE_CHECKING:
    import pandas as pd

    from components.panels.state import Page

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

    def of(self, page: Page) -> pd.DataFrame:
        """The rows of this view; a metric's reference stays whatever is filtered."""
        return _rows(page, self.known, self.metric, self.by, self.measure)

    def beside(self, page: Page, metric: str) -> pd.DataFrame:
        """All rows of another metric that were known on the day of this view."""
        return _rows(page, self.known, metric)


def recall(page: Page) -> View:
    """The view that the URL asks for, as far as the data has it.

    The visible widgets show the parameters. (Bound to the URL, those would write their labels into
    it and not our names, and each parameter of one choice would be a step of its own for Back.)
    """
    late = st.session_state.pop("late", None)
    if late:
        change(**late)
    st.session_state["asked"] = _address()
    asked = dict.fromkeys(PARAMETERS, "") | st.session_state["asked"]
    known = _day(asked["known"])
    metrics = page.known.library.metrics
    metric = asked["metric"] if asked["metric"] in metrics else next(iter(metrics))
    own = _rows(page, known, metric)
    by = asked["by"] if asked["by"] in set(own["by"]) else None
    measure = asked["measure"] if asked["measure"] in set(own["measure"]) else None
    scale = asked["scale"] if asked["scale"] in ("linear", "log") else metrics[metric].scale
    own = _rows(page, known, metric, by, measure)
    estimate = asked["estimate"] if asked["estimate"] in set(own["id"]) else _newest(page, own)
    shown = View(
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
    last = st.session_state.get("shown", shown)
    if shown != last or "before" not in st.session_state:
        st.session_state["before"] = last
    st.session_state["shown"] = shown
    return shown


def restore() -> None:
    """Ask again for the view that is on the page; for the watcher.

    Its request may have left the browser before the address of the last choice had arrived there,
    and would bring back the view before.
    """
    if "asked" in st.session_state:
        st.query_params.from_dict(st.session_state["asked"])


def change(**parameters: str | None) -> None:
    """Ask for another view; for callbacks. A new metric forgets what was chosen within the old one.

    The watcher's request can bring a choice before the choice's own one does. Its run draws nothing
    and its address is old, so the choice waits for the run that follows.
    """
    if _is_watching():
        st.session_state["late"] = parameters
        return
    asked, shown = st.session_state["asked"], st.session_state["shown"]
    if parameters.get("metric", shown.metric) != shown.metric:
        parameters = dict.fromkeys(_WITHIN_METRIC) | parameters
    asked = asked | parameters
    st.query_params.from_dict({name: value for name, value in asked.items() if value})


def pick(name: str, value: str | None) -> None:
    """As `change`, for a widget that shows a parameter of the view.

    Such a callback is not always a choice. What the browser tells of a widget may be older than what
    the last run put there; it tells that with its next request, which then looks like a change, but
    to what is shown already. So only what differs from the view counts; and with the address of
    another view, as Back sends it, or from the watcher, what was shown before does not.
    """
    shown, before = st.session_state["shown"], st.session_state["before"]
    is_here = _address() == st.session_state["asked"] and not _is_watching()
    known = [shown] if is_here else [shown, before]
    if value not in [_own(view, name) for view in known]:
        change(**{name: value})


def _is_watching() -> bool:
    """Whether this is a run of the watcher alone."""
    context = get_script_run_ctx()
    return context is not None and bool(context.fragment_ids_this_run)


def _address() -> dict[str, str]:
    """The parameters in the URL."""
    return {name: st.query_params[name] for name in PARAMETERS if st.query_params.get(name)}


def _own(view: View, name: str) -> str | None:
    """The value of a view's parameter, as the URL has it."""
    value = getattr(view, name)
    return value.isoformat() if isinstance(value, date) else value


def _day(asked: str) -> date | None:
    try:
        return date.fromisoformat(asked)
    except ValueError:
        return None


def _text(page: Page, asked: str, estimate: str) -> str:
    sources, seeds = page.known.library.sources, page.known.library.seeds
    able = [key for key, source in sources.items() if source.file in seeds]
    if asked in able:
        return asked
    own = page.known.estimates[estimate].source if estimate else ""
    return own if own in able else next(iter(able), "")


def _newest(page: Page, rows: pd.DataFrame) -> str:
    return _latest(page.known.library.digest, "\n".join(rows["id"]), rows)


@st.cache_data(max_entries=200, show_spinner=False)
def _latest(digest: str, shown: str, _rows: pd.DataFrame) -> str:
    """The id of the latest of these rows; empty when there are none."""
    del digest, shown  # they are the cache's key for the rows
    return getattr(wording.latest(_rows), "id", "")


def _rows(
    page: Page, known: date | None, metric: str, by: str | None = None, measure: str | None = None
) -> pd.DataFrame:
    return _filtered(page.known.library.digest, known, metric, by, measure, page.known.rows)


@st.cache_resource(max_entries=50, show_spinner=False)
def _filtered(
    digest: str,
    known: date | None,
    metric: str,
    by: str | None,
    measure: str | None,
    _rows: pd.DataFrame,
) -> pd.DataFrame:
    """The rows of a view, from the cache when nothing of it changed; not to be changed themselves."""
    del digest  # it is the cache's key for the rows
    rows = _rows if known is None else table.known_on(_rows, known)
    chosen = rows["metric"] == metric
    if by is not None:
        chosen &= (rows["by"] == by) | rows["is_reference"]
    if measure is not None:
        chosen &= (rows["measure"] == measure) | rows["is_reference"]
    return rows[chosen]
