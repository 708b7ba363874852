"""How wide the page is and whether it is dark, as the browser reports it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

import streamlit as st

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator

KEY: Final = "viewport"
_WIDTH: Final = 1208  # pixels of a page 1280 wide: the first run draws for it
_PATIENCE: Final = 2  # seconds that the browser has to report
_SETTLING: Final = 0.12  # seconds; without them the page shifts by 0.1 as it opens at 1280 pixels, with them by 0.02
_WIDTHS: Final = (280, 4000)  # pixels: the limits of a width that comes from outside

ABOVE: Final = 242
"""Pixels that title, tiles and filters take: a place held from the start, as the style sheet comes late."""

_GAP: Final = 32  # pixels between two columns
_MARGIN: Final = 8  # pixels that keep a chart from touching its column's edge

_SCRIPT: Final = """
export default function ({ parentElement, setStateValue }) {
  const host = parentElement.host ?? parentElement
  const report = () => {
    const paper = getComputedStyle(host).getPropertyValue("--st-background-color").trim()
    const parts = paper.startsWith("#")
      ? [1, 3, 5].map((at) => parseInt(paper.slice(at, at + 2), 16))
      : (paper.match(/\\d+/g) ?? [255, 255, 255]).map(Number)
    const size = [Math.floor(host.clientWidth / 4) * 4, parts[0] + parts[1] + parts[2] < 384].join()
    if (host.clientWidth > 0 && size !== host.dataset.size) {
      host.dataset.size = size
      setStateValue("size", size)
    }
  }
  const latest = Date.now() + 1000
  const reportFirst = () => {
    if (document.querySelector(".stVegaLiteChart .marks") || Date.now() > latest) report()
    else setTimeout(reportFirst, 16)
  }
  let later = 0
  const watcher = new ResizeObserver(() => {
    clearTimeout(later)
    if (host.dataset.size) later = setTimeout(report, 150)
  })
  watcher.observe(host)
  reportFirst()
  return () => watcher.disconnect()
}
"""
_STYLE: Final = """
:host {
  display: block; height: 0;
}
"""

_component = st.components.v2.component("tracker_viewport", html="<i></i>", css=_STYLE, js=_SCRIPT)


class Viewport(NamedTuple):
    """The width of the page's content in pixels, and its theme."""

    width: int
    theme: Literal["light", "dark"]

    @property
    def is_wide(self) -> bool:
        """Whether a chart and its quote stand side by side."""
        return self.width >= 900  # noqa: PLR2004 (below it, neither has room)

    @property
    def is_phone(self) -> bool:
        """Whether it is so narrow that a timeline has little room for labels."""
        return self.width < 600  # noqa: PLR2004 (of five real metrics three fit a timeline of 600)

    def columns(self, *parts: float) -> list[DeltaGenerator]:
        """A column for each part, side by side where the page is wide; else one for all of them."""
        return st.columns(parts, gap="medium") if self.is_wide else [st.container()] * len(parts)

    def share(self, part: float) -> int:
        """The pixels of a column that takes this part of a wide page, or the whole of a narrow one."""
        return round((self.width - _GAP) * part) - _MARGIN if self.is_wide else self.width


DEFAULT: Final = Viewport(_WIDTH, "light")


def current() -> Viewport:
    """What the browser reported last; before it has, the page of a 1280 wide window."""
    parts = _reported().split(",")
    if len(parts) != 2 or not parts[0].isdecimal():  # noqa: PLR2004 (width and theme)
        return Viewport(_WIDTH, "dark" if st.context.theme.type == "dark" else "light")
    width = min(max(int(parts[0]), _WIDTHS[0]), _WIDTHS[1])
    return Viewport(width, "dark" if parts[1] == "true" else "light")


def show(hidden: DeltaGenerator) -> None:
    """Mount the unseen component there; its report, once the first chart is drawn, runs the page again."""
    with hidden:
        _component(key=KEY, on_size_change=lambda: None, height=1)


def is_awaited() -> bool:
    """Whether a browser has just opened the page and has still to report its size.

    True in the first run only: without a report, the page is drawn for the size assumed.
    """
    is_first = "opened" not in st.session_state
    st.session_state["opened"] = True
    return is_first and st.context.url is not None and not _reported()


def settle() -> None:
    """Leave the browser a moment to make the page wide and to style it, before anything can move on it."""
    if "opened" not in st.session_state and st.context.url is not None:
        time.sleep(_SETTLING)


@st.fragment(run_every=_PATIENCE)
def wait() -> None:
    """Hold the place of what is still to come; run the page again when the browser does not report."""
    if "waiting" in st.session_state:
        st.rerun()
    st.session_state["waiting"] = True
    st.html("<div></div>")


def _reported() -> str:
    return str(st.session_state.get(KEY, {}).get("size") or "")
