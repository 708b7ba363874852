"""What to do first, for a page that has no estimate to show yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.page.escaping import escape

if TYPE_CHECKING:
    from components.page.snapshot import Page

TEXT: Final = """\
Officials in Seoul said on Monday that more than 9,400 containers had been shipped by March.
"""
"""An article of our own for the example."""

YAML: Final = """\
title: My estimates

metrics:
  containers:
    title: Containers shipped
    unit: containers
    measures: {shipped: shipped}

sources:
  example:
    file: example.txt            # in seeds/
    outlet: The Example
    lang: en
    published: 2024-05-13

estimates:
  - id: containers-seoul-2024
    metric: containers
    measure: shipped
    low: 9400                    # "more than" is a lower bound
    by: South Korea              # who made the estimate
    source: example
    quote: more than 9,400 containers had been shipped
"""
"""An estimates.yaml that is whole and right, given TEXT as seeds/example.txt."""


def show(page: Page) -> None:
    """Three steps and an example that works as it stands."""
    st.html(
        '<h2 id="welcome">No estimates yet: three steps to the first</h2>'
        "<ol class='steps'><li>Put the text of an article into the folder <code>seeds/</code>, as plain text.</li>"
        "<li>Write the estimate, its source and its quote into <code>estimates.yaml</code> beside that folder; "
        "<code>python -m components draft seeds/FILE</code> does the typing.</li>"
        "<li>Save. This page shows the point at once, or says in which line something does not fit.</li></ol>"
        "<p>An example that works as it stands; save this as <code>seeds/example.txt</code>:</p>"
    )
    st.code(TEXT, language=None)
    st.html(f"<p>and this as <code>{escape(page.path.name)}</code>:</p>")
    st.code(YAML, language="yaml")
