"""What is typed on slides: frames of text at places in points, titles, and lists that go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from components.drawing import lettering
from components.drawing.sheet import THEMES
from components.export import renderer
from components.problems import without_controls

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pptx.presentation import Presentation
    from pptx.slide import Slide
    from pptx.text.text import TextFrame

FACE: Final = "Arial"
"""The face of what is typed: every office has it, and `lettering` tells its widths."""
EMU: Final = 12_700
"""English Metric Units in a point."""
PAGE: Final = (960, 540)
"""Points: 16:9, as wide as PowerPoint's own widescreen page."""
MARGIN: Final = 48
"""Points."""
WIDTH: Final = PAGE[0] - 2 * MARGIN
"""Points: of a frame across the page."""
_SIZES_OF_LISTS: Final = (20, 18, 16, 14, 12)  # points; the largest at which a list fits a slide
_LIST_TOP: Final = 80  # points
_LINE: Final = 1.2  # times the size of the text


class Heading(NamedTuple):
    """The title of a slide; sizes in points."""

    size: float
    top: float
    lines: int
    """How many it may have at most."""
    anchor: Literal["TOP", "BOTTOM"]
    """Where it stands when it has fewer."""


HEAD: Final = Heading(28, 30, 2, "TOP")
"""The title above what is typed."""


def add_list(show: Presentation, theme: str, title: str, entries: Sequence[str]) -> None:
    """As many slides as the entries need, a line or two each; of several the titles are numbered."""
    size, pages = _fitted(entries, PAGE[1] - _LIST_TOP - MARGIN / 2)
    for number, page in enumerate(pages, 1):
        numbered = title if len(pages) == 1 else f"{title} ({number} of {len(pages)})"
        slide = add_slide(show, theme, numbered, HEAD._replace(lines=1))
        write(add_box(slide, _LIST_TOP, PAGE[1] - _LIST_TOP), page, size, THEMES[theme].ink)


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
        lines = lines_of(entry, size)
        if len(lines) > room:
            yield page
            page, room = [], most
        page.append(" ".join(lines))
        room -= len(lines)
    yield page


def lines_of(
    text: str, size: float, lines: int = 2, *, bold: bool = False, width: float = WIDTH
) -> tuple[str, ...]:
    """The text as an office breaks it on a slide; a little room is left for one that breaks earlier."""
    return lettering.wrap(text, size, width * 0.97, bold=bold, lines=lines)


def add_slide(show: Presentation, theme: str, title: str, heading: Heading) -> Slide:
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
    shown = " ".join(lines_of(without_controls(title), heading.size, heading.lines, bold=True))
    write(head.text_frame, [shown], heading.size, THEMES[theme].ink, bold=True)
    return slide


def add_box(
    slide: Slide, top: float, height: float, left: float = MARGIN, width: float = WIDTH
) -> TextFrame:
    """An empty frame at a place in points; across the page unless told."""
    return slide.shapes.add_textbox(*_frame(top, height, left, width)).text_frame


def _frame(
    top: float, height: float, left: float = MARGIN, width: float = WIDTH
) -> tuple[int, int, int, int]:
    """Left, top, width and height of a frame, given in points; across the page unless told."""
    return tuple(round(points * EMU) for points in (left, top, width, height))


def write(
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
