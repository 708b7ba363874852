"""A place to drop an earlier picture or deck: which of its figures still hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.export import metadata
from components.findings import manifest
from components.page.escaping import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.findings.manifest import Manifest, Verification
    from components.page.snapshot import Page, Snapshot

_LARGEST: Final = 100  # megabytes
_STATES: Final = {"holds": "holds", "changed": "changed", "gone": "no longer drawn"}


def show(page: Page) -> None:
    """The drop target, and below it what became of the figures of the file that was dropped."""
    st.html('<h2 id="verify">Is an earlier picture still true?</h2>')
    file = st.file_uploader(
        "Drop a picture or a deck that was made here: PNG, SVG, PDF or PPTX",
        key="verify",
        max_upload_size=_LARGEST,
    )
    if file is not None:
        snapshot = page.today
        st.html(
            snapshot.once(
                ("verify", file.file_id), lambda: report(snapshot, file.getvalue(), file.name)
            )
        )


def report(snapshot: Snapshot, content: bytes, name: str) -> str:
    """What became of the figures of a file, as HTML; where it has none, that it has none."""
    try:
        carried = metadata.extract(content)
        reason = metadata.LOST
    except metadata.MetadataError as error:
        carried, reason = None, str(error)
    if carried is None:
        return f'<p role="status">{escape(f"{name}: {reason}.")}</p>'
    checked = manifest.verify(carried, snapshot.rows)
    head = f"{name}, as of {carried.known}: {manifest.summary(checked)}"
    items = "".join(f"<li>{item}</li>" for item in _items(carried, checked))
    return f'<div class="verified"><p role="status"><b>{escape(head)}</b></p><ul>{items}</ul></div>'


def _items(carried: Manifest, checked: Verification) -> Iterator[str]:
    for each in checked.verdicts:
        state = f'<b class="{each.state}">{_STATES[each.state]}</b>'
        yield f"{state}: {escape(manifest.described(each))}"
    for row in checked.added:
        words = manifest.in_words(manifest.figure(row))
        yield f'<b class="added">added since {escape(carried.known)}</b>: {escape(words)}'
