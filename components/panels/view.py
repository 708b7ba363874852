"""What the reader asked to see; the URL holds the whole of it, so a link opens the same view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

import streamlit as st

from components import wording

if TYPE_CHECKING:
    import pandas as pd

    from components.panels.state import Page

PARAMETERS: Final = ("metric", "by", "measure", "scale", "estimate", "text")
"""Names in the URL. A parameter that is absent or names nothing that is there means its default."""

_WITHIN_METRIC: Final = ("by", "measure", "scale", "estimate")


class View(NamedTuple):
    """The parameters, each with a value that the data has."""

    metric: str
    by: str | None
    measure: str | None
    scale: Literal["linear", "log"]
    estimate: str
    """The id of the estimate whose quote is open; empty when there is none to open."""
    text: str
    """The source whose text is in the reader; that of the estimate unless another was asked for."""

    def of(self, rows: pd.DataFrame) -> pd.DataFrame:
        """The rows of this view; a metric's reference stays whatever is filtered."""
        return _filtered(rows, self.metric, self.by, self.measure)


def recall(page: Page) -> View:
    """The view that the URL asks for, as far as the data has it.

    The parameters live in unseen text fields that Streamlit binds to the URL; the visible widgets
    show them. (Bound themselves, those would write their labels into the URL and not our names.)
    """
    with st.container(key="memory"):
        asked = {name: st.text_input(name, key=name, bind="query-params") for name in PARAMETERS}
    rows, metrics = page.known.rows, page.known.library.metrics
    metric = asked["metric"] if asked["metric"] in metrics else next(iter(metrics))
    own = rows[rows["metric"] == metric]
    by = asked["by"] if asked["by"] in set(own["by"]) else None
    measure = asked["measure"] if asked["measure"] in set(own["measure"]) else None
    scale = asked["scale"] if asked["scale"] in ("linear", "log") else metrics[metric].scale
    shown = _filtered(rows, metric, by, measure)
    newest = wording.latest(shown)
    estimate = (
        asked["estimate"] if asked["estimate"] in set(shown["id"]) else getattr(newest, "id", "")
    )
    return View(metric, by, measure, scale, estimate, _text(page, asked["text"], estimate))


def change(**parameters: str | None) -> None:
    """Ask for another view; for callbacks. A new metric forgets what was chosen within the old one."""
    metric = parameters.get("metric")
    if metric is not None and metric != st.session_state.get("metric"):
        parameters = dict.fromkeys(_WITHIN_METRIC) | parameters
    for name, value in parameters.items():
        st.session_state[name] = value or ""


def _text(page: Page, asked: str, estimate: str) -> str:
    sources, seeds = page.known.library.sources, page.known.library.seeds
    able = [key for key, source in sources.items() if source.file in seeds]
    if asked in able:
        return asked
    own = page.known.rows.set_index("id")["source"].get(estimate, "")
    return own if own in able else next(iter(able), "")


def _filtered(rows: pd.DataFrame, metric: str, by: str | None, measure: str | None) -> pd.DataFrame:
    chosen = rows["metric"] == metric
    if by is not None:
        chosen &= (rows["by"] == by) | rows["is_reference"]
    if measure is not None:
        chosen &= (rows["measure"] == measure) | rows["is_reference"]
    return rows[chosen]
