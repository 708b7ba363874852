"""The originators with what each has said over all metrics; choosing one filters by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pandas as pd
import streamlit as st

from components.findings import descriptions, origins
from components.page import view as views
from components.page import widgets
from components.page.callbacks import uninterrupted
from components.page.escaping import escape
from components.problems import plural

if TYPE_CHECKING:
    from components.findings.origins import Profile
    from components.page.snapshot import Page, Snapshot
    from components.page.view import View

_WIDTHS: Final = {"Kind": 110, "Of": 220, "Figures": "large", "How they know": 120, "Texts": 60}
_MOST: Final = 20  # figures of one originator in a cell
_CAUTION: Final = (
    "Figures of one body are one origin. Different names prove no independence: two originators may "
    "rest on one source that neither of them names."
)


def show(page: Page, view: View) -> None:
    """One row an originator, those with most estimates first; cells are shown as text.

    The table is made once a reading: the bench row "filter at 10,000 estimates" has no time for it.
    """
    snapshot = page.snapshot
    profiles = origins.profiles(snapshot.rows)
    if not profiles:
        return
    st.html('<h2 id="originators">Originators</h2>')
    st.html(f'<p class="caution">{escape(_CAUTION)}</p>')
    key = widgets.versioned_key("originators", snapshot.library.digest)
    st.dataframe(
        snapshot.once("originators", lambda: _frame(snapshot, profiles)),
        hide_index=True,
        key=key,
        on_select=lambda: _choose(key, profiles, view.metric),
        selection_mode="single-row",
        height="content",
        column_config={
            name: st.column_config.TextColumn(width=width) for name, width in _WIDTHS.items()
        },
        alt="Originators",
    )


def _frame(snapshot: Snapshot, profiles: list[Profile]) -> pd.DataFrame:
    """What the table shows; columns that would be empty are left out."""
    known = snapshot.library.proofs.parsed.originators
    rows = [
        {
            "Originator": each.name,
            "Kind": (known[each.name].kind or "") if each.name in known else "",
            "Of": ", ".join(each.bodies),
            "Figures": _figures(snapshot, each),
            "Replaced": plural(each.revised, "figure") if each.revised else "",
            "Taken back": plural(each.withdrawn, "figure") if each.withdrawn else "",
            "How they know": ", ".join(each.bases) or "not stated",
            "Texts": str(len({row.file for row in each.rows})),
        }
        for each in profiles
    ]
    frame = pd.DataFrame(rows)
    return frame[[name for name in frame if any(frame[name])]]


def _figures(snapshot: Snapshot, profile: Profile) -> str:
    """`more than 15,800 containers; 4.2–5.8 million units of munitions delivered`; of very many the first."""
    figures = [
        descriptions.in_full(row, snapshot.names[row.metric]) for row in profile.rows[:_MOST]
    ]
    more = len(profile.rows) - len(figures)
    return "; ".join([*figures, f"and {more:,} more"] if more else figures)


@uninterrupted
def _choose(key: str, profiles: list[Profile], metric: str) -> None:
    """Show the estimates of the originator that was chosen; of another metric where this one has none."""
    chosen = st.session_state[key]["selection"]["rows"]
    if widgets.is_current("originators", key) and chosen and chosen[0] < len(profiles):
        profile = profiles[chosen[0]]
        own = list(dict.fromkeys(row.metric for row in profile.rows))
        views.change(metric=metric if metric in own else own[0], by=[profile.name])
