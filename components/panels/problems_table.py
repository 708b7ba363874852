"""The Problems as a table that names file and line; the words "No problems." when there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pandas as pd
import streamlit as st

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.page.snapshot import Page
    from components.problems import Problem

_TINTS: Final = {
    "error": "background-color: rgba(214, 48, 62, 0.28)",
    "warning": "background-color: rgba(232, 146, 40, 0.32)",
}
"""The colour behind each level: red and amber, pale enough for the text of either theme."""


_WIDTHS: Final = {"File": 120, "Line": 60, "Column": 75, "Level": 80, "What": 690, "Rule": 170}
_ROW: Final = 66  # pixels of a row; Streamlit breaks a message into lines in rows above 64


def show(page: Page) -> None:
    """What check finds in the newest version of the files."""
    problems = (page.broken or page.snapshot.library).problems
    st.html('<h2 id="problems">Checks</h2>')
    if problems:
        _show_problems(problems)
    else:
        st.text("No problems.")
    infos = (page.broken or page.snapshot.library).infos
    if infos:
        st.html('<h3 id="infos">Worth knowing</h3>')
        frame = pd.DataFrame(
            [(info.message, str(info.place), info.rule) for info in infos],
            columns=["What", "Place", "Kind"],
        )
        st.dataframe(frame, hide_index=True, key="infos", alt="Worth knowing about the data")
    drift = page.snapshot.library.drift
    if drift:
        st.html('<h3 id="drift">Drift: one estimate told in different words</h3>')
        frame = pd.DataFrame(
            [(_name(page, fault), fault.message, str(fault.place)) for fault in drift],
            columns=["Estimate", "What differs", "Place"],
        )
        st.dataframe(
            frame, hide_index=True, key="drift", alt="Drift between restatements and estimates"
        )


def _name(page: Page, fault: Problem) -> str:
    estimates = page.snapshot.library.proofs.parsed.estimates
    return next((estimate.id for estimate in estimates if estimate.entry == fault.entry), "")


def _show_problems(problems: Sequence[Problem]) -> None:
    rows = [
        (
            problem.place.file,
            problem.place.line,
            problem.place.column,
            problem.level,
            problem.message,
            problem.rule,
        )
        for problem in problems
    ]
    frame = pd.DataFrame(rows, columns=["File", "Line", "Column", "Level", "What", "Rule"])
    st.dataframe(
        frame.style.map(_TINTS.get, subset="Level"),
        hide_index=True,
        key="problems",
        row_height=_ROW,
        column_config={
            name: st.column_config.Column(width=width) for name, width in _WIDTHS.items()
        },
        alt="Problems in the data",
    )
