"""The chart as a file for a briefing: a picture, a slide, or the figures that it shows."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

import streamlit as st

from components import pictures, table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pandas as pd

    from components.panels.state import Page
    from components.pictures import Picture

_SIZES: Final = {"slide": "Slide 16:9", "square": "Square", "wide": "Wide"}
_THEMES: Final = {"light": "Light", "dark": "Dark"}


def show(  # noqa: PLR0913 (the view, one parameter each)
    page: Page,
    metric: str,
    rows: pd.DataFrame,
    *,
    scale: Literal["linear", "log"],
    known: date | None,
    drawing: Literal["timeline", "compare"] = "timeline",
) -> None:
    """A button that opens the downloads of these rows; a file is made when its own is clicked.

    `known` is the day up to which the rows go, None for all that is known today.
    """
    if not pictures.can_show(rows):
        return
    with st.popover("Picture", key=f"downloads-{metric}"):
        picture = pictures.of(
            page.known.library,
            metric,
            rows,
            known or date.today(),  # noqa: DTZ011 (the reader's own day)
            scale=scale,
            drawing=drawing,
            size=_choice("Size", _SIZES, f"picture-size-{metric}"),
            theme=_choice("Colours", _THEMES, f"picture-theme-{metric}"),
        )
        with st.container(horizontal=True, gap="small"):
            for form, kind in pictures.MIME.items():
                _offer(picture, form, kind, partial(pictures.content, picture, form))
            _offer(picture, "csv", "text/csv", partial(table.csv, rows))


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


def _offer(picture: Picture, form: str, kind: str, make: Callable[[], bytes | str]) -> None:
    """A button that downloads what `make` makes."""
    st.download_button(
        form.upper(),
        make,
        file_name=pictures.name(picture, form),
        mime=kind,
        key=f"download-{form}-{picture.names.key}",
        on_click="ignore",
    )
