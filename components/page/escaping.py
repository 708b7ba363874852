"""Text of the user's files, made ready to be shown as it is."""

from __future__ import annotations

import html

from components.problems import without_controls


def escape(text: str) -> str:
    """`text` for `st.html`, so that it shows as it is and nothing of it acts."""
    return html.escape(without_controls(text))


def literal(text: str) -> str:
    """`text` for a label that Streamlit reads as Markdown, so that it shows as it is."""
    escaped = "".join(
        f"\\{sign}" if sign.isascii() and not (sign.isalnum() or sign.isspace()) else sign
        for sign in without_controls(text)
    )
    return " ".join(escaped.replace("\\:", "\\:\u2060").split())
