"""A metric's chart: drawn to the pixel for this page, and a click on a point opens its quote."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa
import streamlit as st

from components.dates import say_day
from components.drawing import charts, timelines
from components.drawing.layers import SELECTION, VERDICT
from components.drawing.sheet import Options
from components.findings import alternatives, descriptions
from components.page import view as views
from components.page import widgets
from components.page.callbacks import uninterrupted
from components.page.escaping import escape
from components.page.isolation import isolate
from components.page.viewport import DEFAULT
from components.panels import downloads
from components.problems import plural

if TYPE_CHECKING:
    from components.naming import Names
    from components.page.snapshot import Page
    from components.page.view import View
    from components.page.viewport import Viewport
    from components.table import Row

_NARROW: Final = 480  # pixels; below it a chart needs height for what it lacks in width
_HEIGHTS: Final = (300, 430, 500)
"""Pixels of a timeline: without a label, with those of four estimates or more, and at most."""
_MANY: Final = 12  # figures, of which few timelines have room for all
_SINCE: Final = 40  # pixels that a timeline is higher where its title says what came since a day
_MOST_BESIDE: Final = 300
_HIGHEST: Final = 1600  # pixels of a chart as rows; of more rows it shows the latest, and says so
_BROAD: Final = 1100  # pixels of a page that has room for three small sheets side by side
_THIRD: Final = 0.325  # of such a page, without the gaps
_BESIDE_ROWS: Final = 3  # rows' worth of a small sheet that is no rows: its title and its axis
_BASE: Final = 12.5  # pixels: the base size of texts on the page

PARTS: Final = (0.62, 0.38)
"""How a wide page is shared by the chart of the view and what stands beside it."""
_LEAST_PRINTED: Final = DEFAULT.share(PARTS[0])
"""Pixels of a chart on paper: those beside a quote in a window of 1280, which are laid out already."""


def prepare(page: Page, view: View, window: Viewport) -> None:
    """Lay the chart of this view out, for `show` to find."""
    if rows := view.rows(page):
        _spec(page, view.metric, rows, _options_of(page, view, rows, window))


def show(page: Page, view: View, rows: list[Row], window: Viewport) -> None:
    """The chart of the view, with its point chosen."""
    names = page.snapshot.names[view.metric]
    st.html(
        f'<div class="unseen"><h2>{escape(names.title)}</h2><p role="status">{escape(status(page, view, rows))}</p></div>'
    )
    _show(page, view, view.metric, rows, _options_of(page, view, rows, window))


def on_paper(page: Page, view: View, rows: list[Row], window: Viewport) -> dict[str, Any]:
    """The Vega-Lite dict of the view's chart as it is printed: light, without the chosen point, and not narrow."""
    names, options = page.snapshot.names[view.metric], _options_of(page, view, rows, window)
    options = replace(options, width=max(options.width, _LEAST_PRINTED))
    fitted = _fitted_once(page, view.metric, rows, options)
    spec = charts.spec(rows, names, replace(fitted, theme="light", chosen=""))
    return {**spec, "description": alternatives.alternative(rows, names, options.since)}


def status(page: Page, view: View, rows: list[Row]) -> str:
    """What a screen reader is told when the view has changed: what is shown and what is open."""
    names = page.snapshot.names[view.metric]
    opened = next((row for row in rows if row.id == view.estimate), None)
    words = opened and descriptions.in_full(opened, names)
    said = f"; open: {words}, {descriptions.originator(opened)}" if opened else ""
    return f"{names.title}: {plural(len(rows), 'estimate')} shown{said}"


def show_others(page: Page, view: View, window: Viewport) -> None:
    """The other metrics as rows, two beside each other on a wide page, each with its picture."""
    others = [metric for metric in page.snapshot.names if metric != view.metric]
    if not others:
        return
    st.html("<h2>All charts</h2>")
    st.button(
        "On one screen",
        key="overview",
        on_click=views.change,
        kwargs={"view": "overview"},
        type="tertiary",
    )
    for column, metric in zip(cycle(window.columns(0.5, 0.5)), others, strict=False):
        with column, isolate(f"the chart of {page.snapshot.names[metric].title}"):
            rows = _show_small(page, view, metric, window, 0.5)
            if len(rows) > 1:
                scale = page.snapshot.library.metrics[metric].scale
                downloads.show(page, metric, rows, view, scale=scale)


def show_all(page: Page, view: View, window: Viewport) -> None:
    """All metrics as rows: on a wide page each in the column that has the fewest rows so far."""
    parts = (_THIRD,) * 3 if window.width >= _BROAD else (0.5, 0.5)
    columns = window.columns(*parts)
    filled = [0] * len(columns)
    for metric, names in page.snapshot.names.items():
        at = filled.index(min(filled)) if window.is_wide else 0
        with columns[at], isolate(f"the chart of {names.title}"):
            rows = _show_small(page, view, metric, window, parts[0])
        filled[at] += len(rows) + _BESIDE_ROWS


def _show_small(page: Page, view: View, metric: str, window: Viewport, part: float) -> list[Row]:
    """A metric as a small sheet of rows, or as a number; returns the rows."""
    record, title = page.snapshot.library.metrics[metric], page.snapshot.names[metric].title
    options = replace(
        _options(page, view, window),
        width=window.share(part),
        scale=record.scale,
        connect=record.connect,
        chosen="",
        drawing="compare",
        brief=True,
        **page.marks(view.since, metric),
    )
    st.html(f'<div class="unseen"><h3>{escape(title)}</h3></div>')
    rows = _latest(page, metric)
    if len(rows) == 1:
        _show_number(page, rows[0], is_new=rows[0].id in (options.news or ()))
    else:
        _show(page, view, metric, rows, options)
    return rows


def _options_of(page: Page, view: View, rows: list[Row], window: Viewport) -> Options:
    """How the chart of the view is drawn, with how many of its rows a filter leaves out."""
    omitted = page.omitted(view.metric, rows)
    return replace(_options(page, view, window), omitted=len(omitted))


def _options(page: Page, view: View, window: Viewport) -> Options:
    """How the chart of the view is drawn, as yet without regard to its rows."""
    library = page.snapshot.library
    return Options(
        width=window.share(PARTS[0]),
        theme=window.theme,
        scale=view.scale,
        connect=library.metrics[view.metric].connect,
        drawing=view.draw,
        chosen=view.estimate,
        as_of=say_day(view.day),
        digest=library.digest,
        **page.marks(view.since, view.metric),
    )


def _fitted(options: Options, rows: list[Row], names: Names) -> Options:
    """The options with the height that these rows need; as rows what has no room else."""
    is_narrow = options.width < _NARROW
    options = replace(options, text=_BASE - 0.5 if is_narrow else _BASE)
    sheets = _sheets(options, rows)
    if options.drawing == "compare":
        return replace(sheets[-1], highest=_HIGHEST, part=0)
    # where the highest has no room, none has: the bench row "filter at 10,000 estimates" has no time for all
    highest = replace(sheets[-1], strip=False)
    if len(rows) <= _MANY or timelines.fits(rows, names, highest):
        for sheet in sheets:
            fitted = charts.fitted(rows, names, sheet)
            if fitted.drawing == "timeline":
                spare = timelines.spare(rows, names, fitted)
                return replace(fitted, height=fitted.height - spare)
    return replace(charts.as_rows(rows, sheets[-1]), highest=_HIGHEST, part=0)


def _sheets(options: Options, rows: list[Row]) -> list[Options]:
    """The options with the heights that a timeline of these rows may have, the lower one first."""
    least, usual, most = _HEIGHTS
    heights = (min(least + len(rows) * (usual - least) // 4, usual), most)
    broad = 1.35 if options.width < _NARROW else 1
    return [
        replace(options, height=round((height + _SINCE * bool(options.since)) * broad))
        for height in heights
    ]


def _fitted_once(page: Page, metric: str, rows: list[Row], options: Options) -> Options:
    key = ("fitted", metric, tuple(row.id for row in rows), options)
    return page.snapshot.once(key, lambda: _fitted(options, rows, page.snapshot.names[metric]))


def _show_number(page: Page, row: Row, *, is_new: bool) -> None:
    """A metric of one estimate as a number: a chart of one point says no more."""
    names = page.snapshot.names[row.metric]
    value = f"{'New: ' if is_new else ''}{descriptions.in_full(row, names)}"
    said = f"{descriptions.originator(row)} · {descriptions.published(row)}"
    st.html(
        f'<div class="number"><span>{escape(names.title)}</span><b>{escape(value)}</b>'
        f"<span>{escape(said)}</span></div>"
    )
    st.button(
        "Open its quote",
        key=f"open-{row.metric}",
        on_click=views.change,
        kwargs={"metric": row.metric, "estimate": row.id, "view": None},
        type="tertiary",
    )


def _why_nothing(page: Page, view: View, metric: str) -> str:
    """Why a metric has nothing to draw: the filters, the day, or that nobody has said anything yet."""
    if page.snapshot.rows_of(metric):
        return "no estimate to draw with these filters"
    if view.known and page.today.rows_of(metric):
        return f"nothing had been published by {say_day(view.known)}"
    return "no estimate yet"


def _show(page: Page, view: View, metric: str, rows: list[Row], options: Options) -> None:
    if not rows:
        st.text(f"{page.snapshot.names[metric].title}: {_why_nothing(page, view, metric)}.")
        return
    key = widgets.versioned_key(f"chart-{metric}", options.chosen)
    spec, description = _spec(page, metric, rows, options)
    st.vega_lite_chart(
        spec=spec,
        theme=None,
        width="content",
        key=key,
        on_select=lambda: _open(key, metric),
        selection_mode=[SELECTION, *({VERDICT} & {*spec["datasets"]})],
        alt=description,
    )


def _spec(page: Page, metric: str, rows: list[Row], options: Options) -> tuple[dict[str, Any], str]:
    """The chart of these rows, not to be changed itself, and its alternative text.

    Its datasets are Arrow streams, which Streamlit sends as they are. From rows it would make them
    anew in every run, and that took two thirds of the run.
    """

    def make() -> tuple[dict[str, Any], str]:
        spec = charts.spec(rows, names, options)
        streams = {name: _stream(points) for name, points in spec["datasets"].items()}
        return {**spec, "datasets": streams}, alternatives.alternative(rows, names, options.since)

    names = page.snapshot.names[metric]
    options = _fitted_once(page, metric, rows, options)
    return page.snapshot.once(("chart", metric, tuple(row.id for row in rows), options), make)


def _stream(points: charts.Rows) -> bytes:
    """Rows of a dataset as an Arrow IPC stream."""
    table, buffer = pa.Table.from_pylist(points), pa.BufferOutputStream()
    with pa.ipc.new_stream(buffer, table.schema) as stream:
        stream.write_table(table)
    return buffer.getvalue().to_pybytes()


def _latest(page: Page, metric: str) -> list[Row]:
    """The rows of a metric; of very many the latest, and a line says so."""
    rows = page.snapshot.rows_of(metric)
    if len(rows) <= _MOST_BESIDE:
        return rows
    title = page.snapshot.names[metric].title
    st.text(f"{title}: the latest {_MOST_BESIDE} of {len(rows):,}; choose it for all.")
    last = sorted(rows, key=lambda row: row.published.latest)[-_MOST_BESIDE:]
    return sorted(last, key=lambda row: row.position)


@uninterrupted
def _open(key: str, metric: str) -> None:
    """Open the quote behind the point that was clicked; behind the verdict, the two that decide it."""
    if not widgets.is_current(f"chart-{metric}", key):
        return  # the browser reports late what was clicked in a chart that has been replaced since
    chosen = st.session_state[key]["selection"]
    for point in (*chosen.get(SELECTION, ()), *chosen.get(VERDICT, ())):
        against = point.get("against")
        views.change(metric=metric, estimate=point["id"], against=against, view=None)
