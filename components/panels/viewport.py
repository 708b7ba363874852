"""How wide the page is and whether it is dark, as the browser tells it."""

from __future__ import annotations

from typing import Any, Final, Literal, NamedTuple

import streamlit as st

KEY: Final = "viewport"
_FIRST: Final = (
    1208  # pixels of a page 1280 wide: the first run draws for it, before the browser tells
)
_WIDTHS: Final = (280, 4000)  # what is believed of a width that comes from outside

_GAP: Final = 32  # pixels between two columns
_AIR: Final = 8  # pixels that keep a chart from touching its column's edge

_SCRIPT: Final = """
export default function ({ parentElement, setStateValue }) {
  const host = parentElement.host ?? parentElement
  const tell = () => {
    const paper = getComputedStyle(host).getPropertyValue("--st-background-color").trim()
    const parts = paper.startsWith("#")
      ? [1, 3, 5].map((at) => parseInt(paper.slice(at, at + 2), 16))
      : (paper.match(/\\d+/g) ?? [255, 255, 255]).map(Number)
    const seen = [Math.floor(host.clientWidth / 4) * 4, parts[0] + parts[1] + parts[2] < 384].join()
    if (host.clientWidth > 0 && seen !== host.dataset.seen) {
      host.dataset.seen = seen
      setStateValue("seen", seen)
    }
  }
  let later = 0
  const watcher = new ResizeObserver(() => {
    clearTimeout(later)
    later = setTimeout(tell, host.dataset.seen ? 150 : 0)
  })
  watcher.observe(host)
  tell()
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

    def share(self, part: float) -> int:
        """The pixels of a column that takes this part of a wide page, or the whole of a narrow one."""
        return round((self.width - _GAP) * part) - _AIR if self.is_wide else self.width


def show() -> Viewport:
    """Mount the unseen watcher; before the browser has told, the page of a 1280 wide window."""
    result: Any = _component(key=KEY, on_seen_change=lambda: None, height=1)
    told = str(result.seen or "").split(",")
    if len(told) != 2 or not told[0].isdecimal():  # noqa: PLR2004 (width and theme)
        return Viewport(_FIRST, "dark" if st.context.theme.type == "dark" else "light")
    width = min(max(int(told[0]), _WIDTHS[0]), _WIDTHS[1])
    return Viewport(width, "dark" if told[1] == "true" else "light")
