"""Pictures as a PowerPoint file: one slide each, with every quote in the speaker's notes."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from components import amounts
from components.dates import say_day
from components.drawing import lettering
from components.drawing.sheet import THEMES
from components.export import images, metadata, renderer, speaker_notes
from components.findings import alternatives, citations, descriptions, manifest, titles
from components.problems import plural, without_controls

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pptx.presentation import Presentation
    from pptx.slide import Slide
    from pptx.text.text import TextFrame

    from components.export.images import Picture

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
_BEHIND: Final = Heading(14, 30, 24, "TOP")  # a picture says the same in front of it
_EMU: Final = 12_700  # English Metric Units in a point
_PAGE: Final = (960, 540)  # points: 16:9, as wide as PowerPoint's own widescreen page
_MARGIN: Final = 48  # points
_WIDTH: Final = _PAGE[0] - 2 * _MARGIN  # points: of a frame across the page
_NUMBERS: Final = 4  # on one slide
_NUMBER_PITCH: Final = 92  # points between two of them
_NUMBER_WIDTH: Final = 300  # points
_SENTENCE_WIDTH: Final = _WIDTH - _NUMBER_WIDTH - 24  # points
_SIZES_OF_LISTS: Final = (20, 18, 16, 14, 12)  # points; the largest at which a list fits a slide
_LINE: Final = 1.2  # times the size of the text
_LONGEST_FACT: Final = 255  # characters of a property of a file, by the standard
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file can state


def deck(pictures: Sequence[Picture], title: str | None = None) -> bytes:
    """A PowerPoint file with a slide a finding; equal pictures give equal bytes.

    Metrics of one estimate share a slide of numbers; rows that one slide does not hold go on. With a `title` there is a slide before them that names the data, and as many behind them as
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
        if not _is_number(picture):
            for part in images.parts(replace(picture, size="slide", grows=False)):
                _add_picture(show, part)
    for group in _in_groups([picture for picture in pictures if _is_number(picture)]):
        _add_numbers(show, group)
    if title is not None:
        _add_sources(show, pictures)
    _complete(show)
    _add_manifest(show, pictures)
    packed = io.BytesIO()
    show.save(packed)
    return _undated(packed.getvalue())


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
    _add_notes(slide, [picture])


def _add_numbers(show: Presentation, pictures: Sequence[Picture]) -> None:
    """A slide of findings that are one number each, which needs no chart."""
    theme = THEMES[pictures[0].theme]
    heading = "Single figures" if len(pictures) > 1 else pictures[0].names.title
    slide = _add_slide(show, pictures[0].theme, heading, _HEAD)
    for number, picture in enumerate(pictures):
        (row,) = (row for row in picture.rows if not row.is_reference)
        top = 120 + number * _NUMBER_PITCH
        value = lettering.wrap(amounts.value(row.amount), 30, _NUMBER_WIDTH, bold=True, lines=2)
        frame = _add_box(slide, top, 80, width=_NUMBER_WIDTH)
        _write(frame, [" ".join(value)], 30, theme.measures[0], bold=True)
        sentence = _lines(titles.title(picture.rows, picture.names), 18, 2, width=_SENTENCE_WIDTH)
        source = _lines(
            f"{row.outlet}, {descriptions.published(row)}", 14, 1, width=_SENTENCE_WIDTH
        )
        left = _MARGIN + _NUMBER_WIDTH + 24
        _write(_add_box(slide, top, 46, left, _SENTENCE_WIDTH), [" ".join(sentence)], 18, theme.ink)
        _write(
            _add_box(slide, top + 48, 20, left, _SENTENCE_WIDTH),
            [" ".join(source)],
            14,
            theme.quiet,
        )
    _add_stamp(slide, pictures[0])
    _add_notes(slide, pictures)


def _add_stamp(slide: Slide, picture: Picture) -> None:
    stamp = speaker_notes.stamp(picture)
    _write(_add_box(slide, _PAGE[1] - 40, 20), [stamp], 14, THEMES[picture.theme].quiet)


def _add_notes(slide: Slide, pictures: Sequence[Picture]) -> None:
    """The notes in a size at which they fit the frame of their page."""
    from pptx.util import Pt

    made = speaker_notes.notes(pictures)
    frame = slide.notes_slide.notes_text_frame
    frame.text = made.text
    for paragraph in frame.paragraphs:
        paragraph.font.size = Pt(made.size)


def _is_number(picture: Picture) -> bool:
    """Whether all that a picture has to show is one estimate."""
    return sum(not row.is_reference for row in picture.rows) == 1


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
    voices = {name for row in rows for name in row.originators}
    return (
        f"{plural(len(rows), 'estimate')} by {plural(len(voices), 'originator')} "
        f"in {plural(len({row.file for row in rows}), 'text')}"
    )


def _add_sources(show: Presentation, pictures: Sequence[Picture]) -> None:
    top, theme = 80, pictures[0].theme
    size, pages = _fitted(_sources(pictures), _PAGE[1] - top - _MARGIN / 2)
    for number, page in enumerate(pages, 1):
        title = "Sources" if len(pages) == 1 else f"Sources ({number} of {len(pages)})"
        slide = _add_slide(show, theme, title, _HEAD._replace(lines=1))
        _write(_add_box(slide, top, _PAGE[1] - top), page, size, THEMES[theme].ink)


def _in_groups(pictures: Sequence[Picture]) -> list[Sequence[Picture]]:
    return [pictures[at : at + _NUMBERS] for at in range(0, len(pictures), _NUMBERS)]


def _sources(pictures: Iterable[Picture]) -> list[str]:
    """The texts outlet by outlet, each with its address and day where they are known."""
    rows = [row for picture in pictures for row in picture.rows]
    entries = []
    for outlet, when, texts in citations.by_outlet(rows):
        addresses = [row for row in texts if row.url]
        if len(texts) == 1 and addresses:
            entries.append(f"{outlet}, {when}: {texts[0].url}")
            continue
        entries.append(f"{outlet}, {when}")
        entries += [f"{descriptions.published(row)}: {row.url}" for row in addresses]
    return entries


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


def _lines(
    text: str, size: float, lines: int = 2, *, bold: bool = False, width: float = _WIDTH
) -> tuple[str, ...]:
    """The text as an office breaks it on a slide; a little room is left for one that breaks earlier."""
    return lettering.wrap(text, size, width * 0.97, bold=bold, lines=lines)


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


def _add_box(
    slide: Slide, top: float, height: float, left: float = _MARGIN, width: float = _WIDTH
) -> TextFrame:
    return slide.shapes.add_textbox(*_frame(top, height, left, width)).text_frame


def _frame(
    top: float, height: float, left: float = _MARGIN, width: float = _WIDTH
) -> tuple[int, int, int, int]:
    """Left, top, width and height of a frame, given in points; across the page unless told."""
    return tuple(round(points * _EMU) for points in (left, top, width, height))


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


def _complete(show: Presentation) -> None:
    """Name the master of the notes, and no paper size, where the library leaves them so.

    Without the list some offices refuse the file (ECMA-376, 19.2.1.20); the library keeps the
    attribute of a 4:3 page, and a widescreen page of PowerPoint has none.
    """
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import nsdecls

    root = show.part._element  # noqa: SLF001 (the library has no name for it)
    root.sldSz.attrib.pop("type", None)
    masters = [key for key, each in show.part.rels.items() if each.reltype.endswith("/notesMaster")]
    if masters:
        listed = f'<p:notesMasterIdLst {nsdecls("p", "r")}><p:notesMasterId r:id="{masters[0]}"/></p:notesMasterIdLst>'
        root.sldMasterIdLst.addnext(parse_xml(listed))


def _add_manifest(show: Presentation, pictures: Sequence[Picture]) -> None:
    """A part that says what the deck shows; offices keep such parts when they save."""
    from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from pptx.opc.package import Part
    from pptx.opc.packuri import PackURI

    name, content = metadata.part(manifest.merged([each.manifest for each in pictures]))
    part = Part(PackURI(name), CONTENT_TYPE.XML, show.part.package, content)
    show.part.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)


def _describe(show: Presentation, pictures: Sequence[Picture], title: str | None) -> None:
    """The properties of the file, all from the data, so that nothing depends on time or place."""
    known = pictures[0].known
    facts = show.core_properties
    headline = title or titles.title(pictures[0].rows, pictures[0].names)
    facts.title = without_controls(headline)[:_LONGEST_FACT]
    facts.subject = speaker_notes.stamp(pictures[0])
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
