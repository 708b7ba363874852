"""The chart as a file for a briefing: a picture, a slide, or the figures that it shows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, Literal

import streamlit as st

from components import table
from components.export import files, images

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.export.images import Picture
    from components.page.snapshot import Page
    from components.table import Row

_SIZES: Final = {"slide": "Slide 16:9", "square": "Square", "wide": "Wide"}
_MIME: Final = {**files.MIME, "csv": "text/csv"}
_FORMS: Final = {form: form.upper() for form in _MIME}
_THEMES: Final = {"light": "Light", "dark": "Dark"}


def show(  # noqa: PLR0913 (the view, one parameter each)
    page: Page,
    metric: str,
    rows: list[Row],
    *,
    scale: Literal["linear", "log"],
    known: date | None,
    drawing: Literal["timeline", "compare"] = "timeline",
) -> None:
    """A button that opens the downloads of these rows; a file is made when its form is chosen.

    `known` is the day up to which the rows go, None for all that is known today.
    """
    if not images.can_show(rows):
        return
    opened = st.popover("Picture", key=f"downloads-{metric}", on_change="rerun")
    if not opened.open:
        return
    with opened:
        picture = images.of(
            page.snapshot.library,
            metric,
            rows,
            known or date.today(),  # noqa: DTZ011 (the reader's own day)
            scale=scale,
            drawing=drawing,
            size=_choice("Size", _SIZES, f"picture-size-{metric}"),
            theme=_choice("Colours", _THEMES, f"picture-theme-{metric}"),
        )
        form = _choice("Form", _FORMS, f"picture-form-{metric}")
        _offer(picture, form, tuple(row.id for row in rows))


def _choice(label: str, options: Mapping[str, str], key: str) -> str:
    """One of the options by key, shown by their words; the first one unless another was chosen."""
    return st.segmented_control(
        label,
        list(options),
        default=next(iter(options)),
        required=True,
        format_func=options.get,
        key=key,
    )


def _offer(picture: Picture, form: str, shown: tuple[str, ...]) -> None:
    """The button that downloads the picture in this form; it is made now, when it is asked for.

    (A file that Streamlit makes only after the click is lost when the page's watcher runs meanwhile.)
    """
    style = (picture.size, picture.theme, picture.drawing, picture.scale, picture.known.isoformat())
    st.download_button(
        f"Download {form.upper()}",
        _made(picture.digest, picture.names.key, shown, style, form, picture),
        file_name=files.name(picture, form),
        mime=_MIME[form],
        key=f"download-{form}-{picture.names.key}",
        on_click="ignore",
        type="primary",
    )


@st.cache_data(max_entries=40, show_spinner="Drawing …")
def _made(
    digest: str,
    metric: str,
    shown: tuple[str, ...],
    style: tuple[str, ...],
    form: str,
    _picture: Picture,
) -> bytes:
    """The file, from the cache when nothing of it changed."""
    del digest, metric, shown, style  # they are the cache's key for the picture
    return table.csv(_picture.rows).encode() if form == "csv" else files.content(_picture, form)
