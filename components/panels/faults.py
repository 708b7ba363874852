"""The Problems as a table that names file and line; the words "No problems." when there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

if TYPE_CHECKING:
    from components.panels.state import Page


def show(page: Page) -> None:
    """What check finds in the newest version of the files."""
    problems = (page.broken or page.known.library).problems
    st.html('<h2 id="problems">Checks</h2>')
    if not problems:
        st.text("No problems.")
        return
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
    shown = pd.DataFrame(rows, columns=["File", "Line", "Column", "Level", "What", "Rule"])
    st.dataframe(shown, hide_index=True, key="problems", alt="Problems in the data")
