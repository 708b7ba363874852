"""A place to drop an earlier picture or deck: which of its figures still hold."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

import streamlit as st

from components import table
from components.export import metadata
from components.findings import manifest
from components.page.escaping import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.findings.manifest import Manifest, Verification
    from components.page.snapshot import Page, Snapshot

_MOST: Final = 200  # items of a list, which a browser still lays out at once
_STATES: Final = {
    "holds": ("holds", "holds"),
    "changed": ("changed", "changed"),
    "gone": ("gone", "no longer drawn"),
    "kept off": ("gone", "kept off"),
}
"""The class and the words of each state."""


def show(page: Page) -> None:
    """The drop target, and below it what became of the figures of the file that was dropped."""
    st.html('<h2 id="verify">Is an earlier picture still true?</h2>')
    file = st.file_uploader(
        "Drop a picture or a deck that was made here: PNG, SVG, PDF or PPTX",
        key="verify",
        max_upload_size=metadata.LARGEST // 2**20,
    )
    if file is not None:
        st.html(report(page.today, file.getvalue(), file.name))


def report(snapshot: Snapshot, content: bytes, name: str) -> str:
    """What became of the figures of a file, as HTML; where it has none, that it has none."""
    try:
        carried = metadata.extract(content)
        reason = metadata.LOST
    except metadata.MetadataError as error:
        carried, reason = None, str(error)
    if carried is None:
        return f'<p role="status">{escape(f"{name}: {reason}.")}</p>'
    ids = table.ids(snapshot.library)
    checked = manifest.verify(carried, snapshot.rows, snapshot.names, ids)
    head = f"{name}, as of {carried.day}: {manifest.summary(checked)}"
    items = "".join(f"<li>{item}</li>" for item in islice(_items(carried, checked), _MOST))
    more = len(checked.statuses) + len(checked.added) - _MOST
    rest = f"<p>and {more:,} more</p>" if more > 0 else ""
    return f'<div class="verified"><p role="status"><b>{escape(head)}</b></p><ul>{items}</ul>{rest}</div>'


def _items(carried: Manifest, checked: Verification) -> Iterator[str]:
    for each in checked.statuses:
        kind, words = _STATES[each.state]
        yield f'<b class="{kind}">{words}</b>: {escape(manifest.describe(each))}'
    for each in checked.added:
        words = manifest.in_words(each)
        yield f'<b class="added">added since {carried.day}</b>: {escape(words)}'
