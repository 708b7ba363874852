"""The title, and the one line that says in what state the data is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.dates import Window, say, say_day
from components.findings import changes, origins
from components.page.escaping import escape
from components.problems import plural

if TYPE_CHECKING:
    from datetime import date

    from components.library import Library
    from components.page.snapshot import Page


def show(
    page: Page, day: date | None = None, since: date | None = None, *, with_state: bool = True
) -> None:
    """The title, and below it the state; where the file cannot be read, that it cannot."""
    title = page.today.library.title or page.path.name
    state = _state_line(page, day, since) if with_state else ""
    st.html(f'<h1 class="title">{escape(title)}: how the estimates changed</h1>{state}')
    if page.broken is not None:
        _show_broken(page)


def show_state(page: Page, day: date | None = None, since: date | None = None) -> None:
    """The state by itself."""
    st.html(_state_line(page, day, since))


def _state_line(page: Page, day: date | None, since: date | None) -> str:
    """Totals of what was known on that day, what came since another, whether all is proved, and the Problems."""
    news = changes.since(since, page.published_since(since)) if since else ""
    parts = [_totals(page, day), news and f"<b>{escape(news)}</b>", *_state(page)]
    return f'<p class="state">{" · ".join(part for part in parts if part)}</p>'


def _totals(page: Page, day: date | None) -> str:
    rows = page.snapshot.rows
    when = f"Known on {say_day(day)}: " if day else ""
    if not rows:
        return f"{when}no estimates yet"
    span = Window(
        min(row.published.earliest for row in rows), max(row.published.latest for row in rows)
    )
    # counted once a reading: the bench row "filter at 10,000 estimates" has no time for it
    counted = page.snapshot.once("counted", lambda: origins.counted(rows))
    return escape(
        f"{when}{counted} in {plural(len({row.file for row in rows}), 'text')}, {say(span)}"
    )


def _state(page: Page) -> list[str]:
    library = page.broken or page.snapshot.library
    parts = []
    if not library.errors and page.snapshot.rows and page.broken is None:
        parts.append('<span class="proved">every figure proved against its quote</span>')
    if any(info.rule == "originators-missing" for info in library.infos):
        parts.append('<a class="warned" href="#infos">who said it is not proved</a>')
    return [*parts, _problems(library, page)]


def _problems(library: Library, page: Page) -> str:
    """How many errors and warnings there are, and what the errors keep off the charts."""
    if not library.problems:
        return '<a href="#problems">No problems.</a>'
    warnings = len(library.problems) - library.errors
    if not library.errors:
        return f'<a class="warned" href="#problems">{plural(warnings, "warning")}</a>'
    off = library.entries - len(library.estimates) if page.broken is None else 0
    missing = f"; {plural(off, 'estimate')} kept off the charts" if off else ""
    beside = f", {plural(warnings, 'warning')}" if warnings else ""
    return f'<a class="faulty" href="#problems">{plural(library.errors, "problem")}{missing}{beside}</a>'


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
