"""The title, and the one line that says in what state the data is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.dates import Window, say, say_day
from components.page.escaping import escape
from components.problems import plural

if TYPE_CHECKING:
    from datetime import date

    from components.page.snapshot import Page


def show(page: Page, day: date | None = None) -> None:
    """Title, totals of what was known on that day, whether every figure is proved, and the Problems."""
    title = page.today.library.title or page.path.name
    parts = [_totals(page, day), *_state(page)]
    st.html(
        f'<h1 class="title">{escape(title)}: how the estimates changed</h1>'
        f'<p class="state">{" · ".join(part for part in parts if part)}</p>'
    )
    if page.broken is not None:
        _show_broken(page)


def _totals(page: Page, day: date | None) -> str:
    rows = page.snapshot.rows
    when = f"Known on {say_day(day)}: " if day else ""
    if not rows:
        return f"{when}no estimates yet"
    span = Window(
        min(row.published.earliest for row in rows), max(row.published.latest for row in rows)
    )
    return escape(
        f"{when}{plural(len(rows), 'estimate')} by {plural(len({row.by for row in rows}), 'originator')} "
        f"in {plural(len({row.file for row in rows}), 'text')}, {say(span)}"
    )


def _state(page: Page) -> list[str]:
    library = page.broken or page.snapshot.library
    if not library.problems:
        proof = (
            '<span class="proved">every figure proved against its quote</span>'
            if page.snapshot.rows
            else ""
        )
        return [proof, '<a href="#problems">No problems.</a>']
    off = library.entries - len(library.estimates) if page.broken is None else 0
    problems = plural(len(library.problems), "problem")
    missing = f"; {plural(off, 'estimate')} kept off the charts" if off else ""
    return [f'<a class="faulty" href="#problems">{problems}{missing}</a>']


def _show_broken(page: Page) -> None:
    """Where the file cannot be read, and that older data is shown meanwhile."""
    lines = "".join(f"<li>{escape(str(problem))}</li>" for problem in page.broken.problems[:5])
    shown = (
        "Below is the last version that could be read."
        if page.today.library.readable
        else "There is nothing to show until it can."
    )
    st.html(
        f'<div class="broken" role="alert"><b>{escape(page.path.name)} cannot be read as it is now.</b> '
        f"{shown}<ul>{lines}</ul></div>"
    )
