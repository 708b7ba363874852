"""The originators with what each has said over all metrics; choosing one filters by it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from components.findings import origins
from components.page import view as views
from components.problems import plural

if TYPE_CHECKING:
    from components.findings.origins import Profile
    from components.page.snapshot import Page, Snapshot
    from components.page.view import View

_CAUTION = (
    "Figures of one body are one origin. Different names prove no independence: two originators may "
    "rest on one source that neither of them names."
)


def show(page: Page, view: View) -> None:
    """One row an originator, those with most estimates first; cells are shown as text."""
    snapshot = page.snapshot
    profiles = snapshot.once("originators", lambda: origins.profiles(snapshot.rows))
    if not profiles:
        return
    st.html('<h2 id="originators">Originators</h2>')
    st.caption(_CAUTION)
    key = f"originators-{snapshot.library.digest}"
    st.dataframe(
        snapshot.once("originators-table", lambda: _frame(snapshot, profiles)),
        hide_index=True,
        key=key,
        on_select=lambda: _choose(key, profiles, view.metric),
        selection_mode="single-row",
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
            "Estimates": _counted(snapshot, each),
            "Replaced": plural(each.revised, "figure") if each.revised else "",
            "Taken back": plural(each.withdrawn, "figure") if each.withdrawn else "",
            "How they know": ", ".join(each.bases) or "not stated",
            "Texts": str(len({row.file for row in each.rows})),
        }
        for each in profiles
    ]
    frame = pd.DataFrame(rows)
    return frame[[name for name in frame if any(frame[name])]]


def _counted(snapshot: Snapshot, profile: Profile) -> str:
    """`Containers shipped 1, Munitions 1`."""
    counts = Counter(row.metric for row in profile.rows)
    return ", ".join(f"{snapshot.names[key].title} {count}" for key, count in counts.items())


def _choose(key: str, profiles: list[Profile], metric: str) -> None:
    """Show the estimates of the originator that was chosen; of another metric where this one has none."""
    chosen = st.session_state[key]["selection"]["rows"]
    if chosen and chosen[0] < len(profiles):
        profile = profiles[chosen[0]]
        own = list(dict.fromkeys(row.metric for row in profile.rows))
        views.change(metric=metric if metric in own else own[0], by=[profile.name])
