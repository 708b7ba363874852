"""One chart as a finished slide: it fills 16:9, without controls; arrow keys turn to the next metric."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from components.panels import chart, view

if TYPE_CHECKING:
    from components.panels.state import Page
    from components.panels.view import View
    from components.panels.viewport import Viewport

_SLIDE: Final = (1600, 900, 24.0)  # width, height and base size of texts of the slide's picture
_CSS: Final = """
[data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stStatusWidget"] { display: none !important; }
.block-container { padding: 0 !important; max-width: none !important; }
.stVerticalBlock { gap: 0 !important; }
[data-testid="stMain"] { overflow: hidden; }
[data-testid="stElementToolbar"] { display: none !important; }
"""
_SCRIPT: Final = """
const turns = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 }
export default function ({ setTriggerValue }) {
  const turn = (event) => {
    if (turns[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      setTriggerValue("turned", turns[event.key])
    }
  }
  document.addEventListener("keydown", turn)
  return () => document.removeEventListener("keydown", turn)
}
"""
_keys = st.components.v2.component("tracker_keys", html="<i></i>", js=_SCRIPT)


def show(page: Page, asked: View, seen: Viewport) -> None:
    """The slide of the view's metric, as wide as the window, in the picture's own proportions."""
    st.html(f"<style>{_CSS}</style>")
    width, height, text = _SLIDE
    slot = chart.Slot(
        width=seen.width,
        height=round(seen.width * height / width),
        theme=seen.theme,
        scale=asked.scale,
        draw=asked.draw,
        known=asked.known,
        text=text * seen.width / width,
    )
    chart.show(page, asked.metric, asked.of(page.known.rows), slot)
    metrics = list(page.known.names)
    pressed: Any = _keys(
        key="keys", height=1, on_turned_change=lambda: _turn(metrics, asked.metric)
    )
    del pressed


def _turn(metrics: list[str], metric: str) -> None:
    """The next metric, or the one before; after the last comes the first."""
    step = st.session_state["keys"].turned or 0
    view.change(metric=metrics[(metrics.index(metric) + step) % len(metrics)])
