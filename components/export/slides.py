"""Pictures as a PowerPoint file: one slide each, with every quote in the speaker's notes."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from components import amounts
from components.dates import say_day
from components.drawing import lettering
from components.drawing.sheet import THEMES
from components.export import images, metadata, renderer, slide_text, speaker_notes
from components.findings import (
    alternatives,
    changes,
    citations,
    descriptions,
    manifest,
    origins,
    titles,
)
from components.problems import capitalised, plural, without_controls

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from pptx.presentation import Presentation
    from pptx.slide import Slide

    from components.export.images import Picture
    from components.findings.changes import Publication

_COVER: Final = slide_text.Heading(40, 130, 3, "BOTTOM")
_BEHIND: Final = slide_text.Heading(14, 30, 24, "TOP")  # a picture says the same in front of it
_NUMBERS: Final = 4  # on one slide
_NUMBER_PITCH: Final = 92  # points between two of them
_NUMBER_WIDTH: Final = 300  # points
_SENTENCE_WIDTH: Final = slide_text.WIDTH - _NUMBER_WIDTH - 24  # points
_LONGEST_FACT: Final = 255  # characters of a property of a file, by the standard
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file can state


class News(NamedTuple):
    """What came since an earlier day, for a deck that begins with it."""

    since: date
    published: Sequence[Publication]


def deck(pictures: Sequence[Picture], title: str | None = None, news: News | None = None) -> bytes:
    """A PowerPoint file with a slide a finding; equal pictures give equal bytes.

    Metrics of one estimate share a slide of numbers; rows that one slide does not hold go on. With a
    `title` there is a slide before them that names the data, and as many behind them as the list of
    sources needs; with `news`, as many as those need come first of all that shows figures. Pictures
    are drawn at the size of a slide whatever theirs is.
    """
    from pptx import Presentation

    show = Presentation()
    show.slide_width, show.slide_height = (points * slide_text.EMU for points in slide_text.PAGE)
    _widen(show)
    _describe(show, pictures, title)
    if title is not None:
        _add_title(show, pictures, title, news)
    if news is not None:
        _add_news(show, pictures, news)
    for picture in pictures:
        if not _is_number(picture):
            for part in images.parts(replace(picture, size="slide", grows=False)):
                _add_picture(show, part)
    for group in _in_groups([picture for picture in pictures if _is_number(picture)]):
        _add_numbers(show, group)
    if title is not None:
        slide_text.add_list(show, pictures[0].theme, "Sources", _sources(pictures))
    _complete(show)
    _add_manifest(show, pictures)
    packed = io.BytesIO()
    show.save(packed)
    return _undated(packed.getvalue())


def _add_picture(show: Presentation, picture: Picture) -> None:
    """A slide filled by the picture; its title lies behind that, for outlines and screen readers."""
    slide = slide_text.add_slide(
        show, picture.theme, titles.title(picture.rows, picture.names, picture.since), _BEHIND
    )
    image = slide.shapes.add_picture(
        io.BytesIO(images.image(picture, "png")), 0, 0, show.slide_width, show.slide_height
    )
    image.name = "Chart"
    image.element.nvPicPr.cNvPr.set(
        "descr",
        renderer.drawable(alternatives.alternative(picture.rows, picture.names, picture.since)),
    )
    _add_notes(slide, [picture])


def _add_numbers(show: Presentation, pictures: Sequence[Picture]) -> None:
    """A slide of findings that are one number each, which needs no chart."""
    theme = THEMES[pictures[0].theme]
    heading = "Single figures" if len(pictures) > 1 else pictures[0].names.title
    slide = slide_text.add_slide(show, pictures[0].theme, heading, slide_text.HEAD)
    for number, picture in enumerate(pictures):
        (row,) = (row for row in picture.rows if not row.is_reference)
        top = 120 + number * _NUMBER_PITCH
        is_number = row.amount.kind != "words"  # whose sentence says what it counts
        words = (
            amounts.value(row.amount)
            if is_number
            else descriptions.with_measure(row.amount, row.measure, picture.names)
        )
        value = lettering.wrap(words, 30, _NUMBER_WIDTH, bold=True, lines=2)
        frame = slide_text.add_box(slide, top, 80, width=_NUMBER_WIDTH)
        slide_text.write(frame, [" ".join(value)], 30, theme.measures[0], bold=True)
        sentence = slide_text.lines_of(
            titles.title(picture.rows, picture.names, picture.since), 18, 2, width=_SENTENCE_WIDTH
        )
        source = slide_text.lines_of(
            f"{row.outlet}, {descriptions.published(row)}", 14, 1, width=_SENTENCE_WIDTH
        )
        left = slide_text.MARGIN + _NUMBER_WIDTH + 24
        slide_text.write(
            slide_text.add_box(slide, top, 46, left, _SENTENCE_WIDTH),
            [" ".join(sentence)],
            18,
            theme.ink,
        )
        slide_text.write(
            slide_text.add_box(slide, top + 48, 20, left, _SENTENCE_WIDTH),
            [" ".join(source)],
            14,
            theme.quiet,
        )
    _add_stamp(slide, pictures[0])
    _add_notes(slide, pictures)


def _add_stamp(slide: Slide, picture: Picture) -> None:
    stamp = speaker_notes.stamp(picture)
    slide_text.write(
        slide_text.add_box(slide, slide_text.PAGE[1] - 40, 20),
        [stamp],
        14,
        THEMES[picture.theme].quiet,
    )


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


def _add_title(
    show: Presentation, pictures: Sequence[Picture], title: str, news: News | None
) -> None:
    slide = slide_text.add_slide(show, pictures[0].theme, title, _COVER)
    lines = [f"As of {say_day(pictures[0].known)}", _totals(pictures)]
    lines += [_heading(news, pictures)] if news else []
    slide_text.write(
        slide_text.add_box(slide, top=320, height=120),
        [*lines, f"data {pictures[0].digest}"],
        20,
        THEMES[pictures[0].theme].quiet,
    )


def _heading(news: News, pictures: Sequence[Picture]) -> str:
    """`Since 31 Dec 2024: 8 new`."""
    return capitalised(changes.since(news.since, _shown(news, pictures)))


def _shown(news: News, pictures: Sequence[Picture]) -> list[Publication]:
    """What came since of the metrics that the deck has."""
    keys = {picture.names.key for picture in pictures}
    return [each for each in news.published if each.row.metric in keys]


def _totals(pictures: Sequence[Picture]) -> str:
    rows = [row for picture in pictures for row in picture.rows]
    return f"{origins.counted(rows)} in {plural(len({row.file for row in rows}), 'text')}"


def _add_news(show: Presentation, pictures: Sequence[Picture], news: News) -> None:
    """What was published since a day, a figure an entry."""
    names = {picture.names.key: picture.names for picture in pictures}
    entries = [
        f"{each.kind.capitalize()}: {own.title}: {changes.describe(each, own)}"
        for each in _shown(news, pictures)
        for own in (names[each.row.metric],)
    ]
    heading = _heading(news, pictures)
    slide_text.add_list(show, pictures[0].theme, heading, entries or ["No text says anything new."])


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
    """A part that says what the slides without a picture show; offices keep such parts when they save."""
    from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from pptx.opc.package import Part
    from pptx.opc.packuri import PackURI

    numbers = [each.manifest for each in pictures if _is_number(each)]
    if not numbers:
        return
    name, content = metadata.part(manifest.merge(numbers))
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
