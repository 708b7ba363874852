"""One chart as a finished slide, 16:9 and without controls: arrow keys turn to the next one, Esc closes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from components.dates import say_day
from components.export import images
from components.page import view as views
from components.page.callbacks import uninterrupted

if TYPE_CHECKING:
    from components.export.images import Picture
    from components.page.snapshot import Page
    from components.page.view import View
    from components.page.viewport import Viewport

_CSS: Final = """
[data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stStatusWidget"] { display: none !important; }
.block-container { padding: 0 !important; max-width: none !important; }
.stVerticalBlock { gap: 0 !important; }
[data-testid="stMain"] { overflow: hidden; }
.stVegaLiteChart { --wide: min(100vw, 100vh * 16 / 9); position: fixed !important; inset: 0 !important;
  margin: auto !important; overflow: hidden;
  width: var(--wide) !important; height: calc(var(--wide) * 9 / 16) !important; }
.stVegaLiteChart svg { width: var(--wide) !important; height: auto !important; display: block; }
[data-testid="stElementToolbar"] { display: none !important; }
"""
_SCRIPT: Final = """
const turns = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 }
export default function ({ parentElement, setTriggerValue }) {
  const turn = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === "Escape") setTriggerValue("closed", true)
    if (turns[event.key]) {
      event.preventDefault()
      setTriggerValue("turned", turns[event.key])
    }
  }
  document.addEventListener("keydown", turn)
  parentElement.querySelector("i").className = "listening"
  return () => document.removeEventListener("keydown", turn)
}
"""
_keys = st.components.v2.component("tracker_keys", html="<i></i>", js=_SCRIPT)


def show(page: Page, view: View, window: Viewport) -> None:
    """The slide of the view's metric, as wide as the window."""
    st.html(f"<style>{_CSS}</style>")
    slides = _slides(page, view, window)
    if slides:
        st.vega_lite_chart(
            spec=images.spec(slides[min(view.part, len(slides)) - 1]),
            theme=None,
            width="content",
            key=f"slide-{view.metric}",
        )
    else:
        st.text(
            f"{page.snapshot.names[view.metric].title}: nothing had been published by {say_day(view.day)}."
        )
    pressed: Any = _keys(
        key="keys",
        height=1,
        on_turned_change=lambda: _turn(page, view, window, len(slides)),
        on_closed_change=lambda: views.change(view=None, part=None),
    )
    del pressed


def _slides(page: Page, view: View, window: Viewport) -> list[Picture]:
    """The very pictures that the page offers as downloads, scaled to the window by the browser."""
    rows = view.rows(page)
    if not images.can_show(rows):
        return []
    picture = images.of(
        page.snapshot.library,
        view.metric,
        rows,
        view.day,
        scale=view.scale,
        drawing=view.draw,
        theme=window.theme,
        omitted=page.omitted(view.metric, rows),
        **page.marks(view.since, view.metric),
    )
    return images.parts(picture)


@uninterrupted
def _turn(page: Page, view: View, window: Viewport, slides: int) -> None:
    """The next slide of the metric, then the next metric, or those before; after the last comes the first."""
    step = st.session_state["keys"].turned or 0
    metric, part = view.metric, min(view.part, max(slides, 1)) + step
    if not 1 <= part <= slides:
        metrics = list(page.snapshot.names)
        metric = metrics[(metrics.index(metric) + step) % len(metrics)]
        part = len(_slides(page, _unfiltered(page, view, metric), window)) if step < 0 else 1
    views.change(metric=metric, part=str(part) if part > 1 else None)


def _unfiltered(page: Page, view: View, metric: str) -> View:
    """The view that opens with another metric."""
    scale = page.snapshot.library.metrics[metric].scale
    return replace(view, metric=metric, by=(), basis=None, measure=None, scale=scale)
