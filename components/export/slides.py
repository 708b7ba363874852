"""Pictures as a PowerPoint file: one slide each, with every quote in the speaker's notes."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from components import table
from components.dates import say, say_day
from components.drawing import lettering
from components.drawing.sheet import THEMES
from components.export import images, renderer
from components.findings import alternatives, descriptions, titles
from components.problems import isolated, plural, without_controls

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pptx.presentation import Presentation
    from pptx.slide import Slide
    from pptx.text.text import TextFrame

    from components.export.images import Picture
    from components.table import Names, Row

FACE: Final = "Arial"
"""The face of what is typed on slides: every office has it, and `labels` tells its widths."""


class Heading(NamedTuple):
    """The title of a slide; sizes in points."""

    size: float
    top: float
    lines: int
    """How many it may have at most."""
    anchor: Literal["TOP", "BOTTOM"]
    """Where it stands when it has fewer."""


_COVER: Final = Heading(40, 130, 3, "BOTTOM")
_HEAD: Final = Heading(28, 30, 2, "TOP")
_BEHIND: Final = Heading(16, 30, 8, "TOP")  # behind the picture, for outlines and screen readers
_EMU: Final = 12_700  # English Metric Units in a point
_PAGE: Final = (960, 540)  # points: 16:9, as wide as PowerPoint's own widescreen page
_MARGIN: Final = 48  # points
_SIZES_OF_LISTS: Final = (20, 18, 16, 14, 12)  # points; the largest at which a list fits a slide
_LINE: Final = 1.2  # times the size of the text
_LONGEST_FACT: Final = 255  # characters of a property of a file, by the standard
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file can state


def deck(pictures: Sequence[Picture], title: str | None = None) -> bytes:
    """A PowerPoint file with one slide a picture; equal pictures give equal bytes.

    With a `title` there is a slide before them that names the data, and as many behind them as
    the list of sources needs. Pictures are drawn at the size of a slide whatever theirs is.
    """
    from pptx import Presentation

    show = Presentation()
    show.slide_width, show.slide_height = (points * _EMU for points in _PAGE)
    _widen(show)
    _describe(show, pictures, title)
    if title is not None:
        _add_title(show, pictures, title)
    for picture in pictures:
        _add_picture(show, replace(picture, size="slide"))
    if title is not None:
        _add_sources(show, pictures)
    packed = io.BytesIO()
    show.save(packed)
    return _undated(packed.getvalue())


def notes(picture: Picture) -> str:
    """The speaker's notes: the finding, then every estimate with its quote and where that stands."""
    rows = sorted(picture.rows, key=table.order)
    head = [titles.title(picture.rows, picture.names), _stamp(picture)]
    parts = ["\n".join(head), *(_evidence(row, picture.names) for row in rows)]
    return renderer.drawable("\n\n".join(parts))


def _evidence(row: Row, names: Names) -> str:
    rate = descriptions.rate(row)
    lines = (
        f"{descriptions.in_full(row.amount, row.measure, names)}: {descriptions.originator(row)}",
        f"{isolated(row.outlet)}, published {descriptions.published(row)}",
        f"“{row.quote}”",
        f"In English: “{row.translation}”" if row.translation else "",
        f"About the time: {say(row.as_of)}" if row.as_of else "",
        f"Converted: {rate}" if rate else "",
        f"Note: {row.note}" if row.note else "",
        f"seeds/{row.file}, line {row.line}",
    )
    return "\n".join(line for line in lines if line)


def _add_picture(show: Presentation, picture: Picture) -> None:
    """A slide filled by the picture; its title lies behind that, for outlines and screen readers."""
    slide = _add_slide(show, picture.theme, titles.title(picture.rows, picture.names), _BEHIND)
    image = slide.shapes.add_picture(
        io.BytesIO(images.image(picture, "png")), 0, 0, show.slide_width, show.slide_height
    )
    image.name = "Chart"
    image.element.nvPicPr.cNvPr.set(
        "descr", renderer.drawable(alternatives.alternative(picture.rows, picture.names))
    )
    slide.notes_slide.notes_text_frame.text = notes(picture)


def _add_title(show: Presentation, pictures: Sequence[Picture], title: str) -> None:
    slide = _add_slide(show, pictures[0].theme, title, _COVER)
    _write(
        _add_box(slide, top=320, height=120),
        [f"As of {say_day(pictures[0].known)}", _totals(pictures), f"data {pictures[0].digest}"],
        20,
        THEMES[pictures[0].theme].quiet,
    )


def _totals(pictures: Sequence[Picture]) -> str:
    rows = [row for picture in pictures for row in picture.rows]
    return (
        f"{plural(len(rows), 'estimate')} by {plural(len({row.by for row in rows}), 'originator')} "
        f"in {plural(len({row.file for row in rows}), 'text')}"
    )


def _add_sources(show: Presentation, pictures: Sequence[Picture]) -> None:
    top, theme = 80, pictures[0].theme
    size, pages = _fitted(_sources(pictures), _PAGE[1] - top - _MARGIN / 2)
    for number, page in enumerate(pages, 1):
        title = "Sources" if len(pages) == 1 else f"Sources ({number} of {len(pages)})"
        slide = _add_slide(show, theme, title, _HEAD._replace(lines=1))
        _write(_add_box(slide, top, _PAGE[1] - top), page, size, THEMES[theme].ink)


def _sources(pictures: Iterable[Picture]) -> list[str]:
    """A line a text, in order of publication: outlet, when, file."""
    rows = [row for picture in pictures for row in picture.rows]
    rows.sort(key=lambda row: (row.published.middle, row.file))
    lines = {
        row.source: f"{isolated(row.outlet)}, {descriptions.published(row)}: seeds/{row.file}"
        for row in rows
    }
    return list(lines.values())


def _fitted(entries: Sequence[str], height: float) -> tuple[int, list[list[str]]]:
    """The largest size at which the entries fit one slide; else the smallest, on several slides.

    An entry longer than two lines is shortened.
    """
    for size in _SIZES_OF_LISTS:
        pages = list(_pages(entries, size, height))
        if len(pages) == 1:
            break
    return size, pages


def _pages(entries: Sequence[str], size: int, height: float) -> Iterator[list[str]]:
    page: list[str] = []
    room = most = int(height / (size * _LINE))
    for entry in entries:
        lines = _lines(entry, size)
        if len(lines) > room:
            yield page
            page, room = [], most
        page.append(" ".join(lines))
        room -= len(lines)
    yield page


def _lines(text: str, size: float, lines: int = 2, *, bold: bool = False) -> tuple[str, ...]:
    """The text as an office breaks it on a slide; a little room is left for one that breaks earlier."""
    return lettering.wrap(text, size, (_PAGE[0] - 2 * _MARGIN) * 0.97, bold=bold, lines=lines)


def _add_slide(show: Presentation, theme: str, title: str, heading: Heading) -> Slide:
    """An empty slide with its title, shortened where it has too many lines."""
    from pptx.dml.color import RGBColor
    from pptx.enum.text import MSO_ANCHOR

    slide = show.slides.add_slide(show.slide_layouts.get_by_name("Title Only"))
    slide.background.fill.solid()
    slide.background.fill.fore_color.rgb = RGBColor.from_string(THEMES[theme].paper[1:])
    head = slide.shapes.title
    head.left, head.top, head.width, head.height = _frame(
        heading.top, heading.size * _LINE * heading.lines
    )
    head.text_frame.vertical_anchor = MSO_ANCHOR[heading.anchor]
    shown = " ".join(_lines(without_controls(title), heading.size, heading.lines, bold=True))
    _write(head.text_frame, [shown], heading.size, THEMES[theme].ink, bold=True)
    return slide


def _add_box(slide: Slide, top: float, height: float) -> TextFrame:
    return slide.shapes.add_textbox(*_frame(top, height)).text_frame


def _frame(top: float, height: float) -> tuple[int, int, int, int]:
    """Left, top, width and height of a frame across the page, given in points."""
    wide = _PAGE[0] - 2 * _MARGIN
    return tuple(round(points * _EMU) for points in (_MARGIN, top, wide, height))


def _write(
    frame: TextFrame, texts: Sequence[str], size: float, color: str, *, bold: bool = False
) -> None:
    """A paragraph for each of the texts, at this size in points."""
    from pptx.dml.color import RGBColor
    from pptx.enum.text import MSO_AUTO_SIZE, PP_ALIGN
    from pptx.util import Pt

    frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.text = "\n".join(map(renderer.drawable, texts))
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.LEFT
        font = paragraph.font
        font.name, font.size, font.bold = FACE, Pt(size), bold
        font.color.rgb = RGBColor.from_string(color[1:])


def _widen(show: Presentation) -> None:
    """Stretch the library's 4:3 layouts, for slides that the user adds."""
    for layout in (show.slide_master, *show.slide_layouts):
        for shape in layout.placeholders:
            shape.left, shape.top, shape.width, shape.height = (
                shape.left * 4 // 3,
                shape.top,
                shape.width * 4 // 3,
                shape.height,
            )


def _describe(show: Presentation, pictures: Sequence[Picture], title: str | None) -> None:
    """The properties of the file, all from the data, so that nothing depends on time or place."""
    known = pictures[0].known
    facts = show.core_properties
    headline = title or titles.title(pictures[0].rows, pictures[0].names)
    facts.title = without_controls(headline)[:_LONGEST_FACT]
    facts.subject = _stamp(pictures[0])
    facts.author = facts.last_modified_by = facts.keywords = ""
    facts.created = facts.modified = datetime(known.year, known.month, known.day)  # noqa: DTZ001 (the library takes UTC without a zone)
    facts.revision = 1


def _undated(packed: bytes) -> bytes:
    """The same zip file with every part dated alike."""
    undated = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(packed)) as source,
        zipfile.ZipFile(undated, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for part in source.namelist():
            entry = zipfile.ZipInfo(part, _EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(part))
    return undated.getvalue()


def _stamp(picture: Picture) -> str:
    return f"As of {say_day(picture.known)} · data {picture.digest}"
