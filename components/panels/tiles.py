"""One tile a metric: its latest estimate, who and when, and how it changed; it chooses the chart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from components.findings import changes, titles, verdicts
from components.page import view as views
from components.page.callbacks import uninterrupted
from components.problems import without_controls

if TYPE_CHECKING:
    from components.page.snapshot import Page
    from components.page.view import View

_STYLE: Final = """
.tiles { --gap: 0.5rem; display: grid; gap: var(--gap);
  grid-template-columns: repeat(auto-fit, minmax(max(150px, (100% - 5 * var(--gap)) / 6), 1fr)); }
.tile { font: inherit; color: inherit; text-align: left; background: none; cursor: pointer; min-width: 0; min-height: 120px;
  display: flex; flex-direction: column; justify-content: flex-start; margin: 0; padding: 0.45rem 0.7rem 0.5rem;
  border: 1px solid color-mix(in srgb, currentColor 22%, transparent); border-radius: 7px; }
.tile:hover { background: color-mix(in srgb, currentColor 5%, transparent); }
.tile:focus-visible { outline: 3px solid light-dark(#1a5ba8, #7fb4ff); }
.tile[aria-pressed=true] { border-color: light-dark(#1a5ba8, #7fb4ff);
  box-shadow: inset 0 -4px 0 light-dark(#1a5ba8, #7fb4ff); }
.tile > span { font-size: 0.75rem; line-height: 1.3; opacity: 0.85; overflow-wrap: anywhere;
  display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.tile > .value { font-size: 1.12rem; font-weight: 700; line-height: 1.2; opacity: 1; margin: 0.1rem 0; -webkit-line-clamp: 4; }
.tile > .who { -webkit-line-clamp: 3; }
.tile > .change { -webkit-line-clamp: 4; white-space: pre-line; }
.value small { font-size: 0.75rem; font-weight: 500; }
.tiles.small { display: flex; overflow-x: auto; gap: 0.4rem; scrollbar-width: none; padding: 3px; margin: -3px; }
.small .tile { flex: 0 0 auto; max-width: 70vw; min-height: 44px; padding: 0.2rem 0.6rem 0.3rem; }
.small .tile > .who, .small .tile > .change, .small .value small { display: none; }
.small .tile > .name, .small .tile > .value { -webkit-line-clamp: 1; margin: 0; overflow-wrap: normal; }
.small .tile > .value { font-size: 0.95rem; }
@media (forced-colors: active) { .tile[aria-pressed=true] { outline: 3px solid Highlight; outline-offset: -1px; } }
"""
"""At most six in a row; a tile is a button, whose parts are cut where they would take too many lines."""

_SCRIPT: Final = """
export default function ({ parentElement, data, setTriggerValue }) {
  const root = parentElement.querySelector(".tiles")
  const line = (kind, ...parts) => {
    const node = document.createElement("span")
    node.className = kind
    node.append(...parts)
    return node
  }
  root.classList.toggle("small", data.small)
  while (root.children.length > data.tiles.length) root.lastChild.remove()
  data.tiles.forEach((tile, at) => {
    const button = root.children[at] ?? root.appendChild(document.createElement("button"))
    const measure = document.createElement("small")
    measure.textContent = tile.measure
    button.type = "button"
    button.className = "tile"
    button.ariaPressed = String(tile.metric === data.chosen)
    button.onclick = () => setTriggerValue("chosen", tile.metric)
    button.replaceChildren(
      line("name", tile.title), " ", line("value", tile.value, " ", measure), " ",
      line("who", tile.who), " ", line("change", tile.change),
    )
  })
  const chosen = root.querySelector("[aria-pressed=true]")
  if (data.small && chosen) root.scrollLeft = chosen.offsetLeft - root.offsetLeft - 24
}
"""

_component = st.components.v2.component(
    "tracker_tiles",
    html='<div class="tiles" role="group" aria-label="Metrics"></div>',
    css=_STYLE,
    js=_SCRIPT,
)


def show(page: Page, view: View, *, small: bool = False) -> None:
    """All tiles, side by side as far as the page is wide; the chosen one is marked.

    `small` makes them one row of names and values, which scrolls, for a phone.
    """
    snapshot = page.snapshot
    result: Any = _component(
        key="tiles",
        data={
            "tiles": snapshot.once(
                ("tiles", view.since), lambda: [_tile(page, view, key) for key in snapshot.names]
            ),
            "chosen": view.metric,
            "small": small,
        },
        on_chosen_change=lambda: _choose([*snapshot.names]),
    )
    del result


def _tile(page: Page, view: View, metric: str) -> dict[str, str]:
    """What a tile says, and the metric that it opens."""
    names, rows = page.snapshot.names[metric], page.snapshot.rows_of(metric)
    tile = titles.tile(rows, names)
    news = [each for each in page.published_since(view.since) if each.row.metric == metric]
    change = [changes.since(view.since, news)] if view.since else []
    change += [verdicts.line(rows, names).verdict, tile.others]
    words = {"title": names.title, "who": tile.voice, "value": tile.value, "measure": tile.measure}
    lines = [change[0]] if view.since else []
    lines.append("; ".join(part for part in change[len(lines) :] if part))
    shown = {part: without_controls(text) for part, text in words.items()}
    shown["change"] = "\n".join(without_controls(line) for line in lines if line)
    return {"metric": metric} | shown


@uninterrupted
def _choose(metrics: list[str]) -> None:
    """Open the metric whose tile was clicked."""
    metric = st.session_state["tiles"].chosen
    if metric in metrics:
        views.change(metric=metric)
