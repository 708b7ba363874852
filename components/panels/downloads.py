"""The chart as a file for a briefing: a picture, a slide, or the figures that it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import streamlit as st

from components import table
from components.export import files, images
from components.export.renderer import RenderError
from components.page import view as views
from components.page.isolation import isolate
from components.problems import without_controls

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.export.images import Picture
    from components.page.snapshot import Page
    from components.page.view import View
    from components.table import Row

_SIZES: Final = {"slide": "Slide 16:9", "square": "Square", "wide": "Wide"}
_MIME: Final = {**files.MIME, "csv": "text/csv", "excel": "text/csv"}
_FORMS: Final = {form: form.upper() for form in _MIME} | {"excel": "CSV for Excel"}
_THEMES: Final = {"light": "Light", "dark": "Dark"}


def show(
    page: Page, metric: str, rows: list[Row], view: View, *, scale: Literal["linear", "log"]
) -> None:
    """A button that opens the downloads of these rows; a file is made when its form is chosen.

    The days and the drawing are those of the view, which may show another metric.
    """
    if not images.can_show(rows):
        return
    popover = st.popover("Picture", key=f"downloads-{metric}", on_change="rerun")
    if not popover.open:
        return
    with popover, isolate("the picture"):
        picture = images.of(
            page.snapshot.library,
            metric,
            rows,
            view.day,
            scale=scale,
            drawing=view.draw,
            grows=True,
            omitted=page.omitted(metric, rows),
            **page.marks(view.since, metric),
            size=_choice("Size", _SIZES, f"picture-size-{metric}"),
            theme=_choice("Colours", _THEMES, f"picture-theme-{metric}"),
        )
        _offer(page, picture, _choice("Form", _FORMS, f"picture-form-{metric}"))
        st.button(
            "Fill the screen",
            key=f"slide-of-{metric}",
            help="As a slide: the arrow keys turn to the next one, Esc comes back.",
            on_click=views.change,
            kwargs={"view": "briefing", "metric": metric},
        )


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


def _offer(page: Page, picture: Picture, form: str) -> None:
    """The button that downloads the picture in this form, which is made now.

    (A file that Streamlit makes only after the click is lost when the page's watcher runs meanwhile.)
    """
    style = (
        picture.size,
        picture.theme,
        picture.drawing,
        picture.scale,
        picture.known,
        picture.since,
        form,
    )
    key = ("file", picture.names.key, tuple(row.id for row in picture.rows), style)
    try:
        with st.spinner("Drawing …"):
            content = page.snapshot.once(key, lambda: _content(picture, form))
    except RenderError as reason:
        st.text(without_controls(str(reason)))
        return
    st.download_button(
        f"Download {_FORMS[form]}",
        content,
        file_name=_name(picture, form),
        mime=_MIME[form],
        key=f"download-{form}-{picture.names.key}",
        on_click="ignore",
        type="primary",
    )


def _content(picture: Picture, form: str) -> bytes:
    if form in ("csv", "excel"):
        return table.csv(picture.rows, for_excel=form == "excel").encode()
    return files.content(picture, form)


def _name(picture: Picture, form: str) -> str:
    name = files.name(picture, "csv" if form == "excel" else form)
    return name.replace(".csv", "-excel.csv") if form == "excel" else name
