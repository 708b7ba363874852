import io
from dataclasses import replace

import pytest
from PIL import Image
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE

from components.drawing import lettering
from components.export import files, slides
from components.findings import alternatives, descriptions, titles
from tests.conftest import HOME
from tests.export.pictures import DAY, METRICS, noted, opened, written


def picture_of(slide):
    (shape,) = [shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE]
    return shape


def test_a_slide_is_filled_by_its_picture_which_is_told_in_words(of):
    (slide,) = opened(slides.deck([of("troops", size="square")]))
    shown = picture_of(slide)
    page = Presentation(io.BytesIO(slides.deck([of("troops")])))
    assert page.slide_width * 9 == page.slide_height * 16
    assert (shown.left, shown.top) == (0, 0)
    assert (shown.width, shown.height) == (page.slide_width, page.slide_height)
    assert Image.open(io.BytesIO(shown.image.blob)).size == (3200, 1800)
    assert shown.image.blob == files.content(of("troops"), "png")
    assert list(slide.shapes)[-1].shape_id == shown.shape_id  # nothing lies over it
    alternative = shown.element.nvPicPr.cNvPr.get("descr")
    assert alternative == alternatives.alternative(of("troops").rows, of("troops").names)
    assert slide.shapes.title.text == titles.title(of("troops").rows, of("troops").names)


@pytest.mark.parametrize("metric", METRICS)
def test_the_notes_hold_every_quote_with_its_place(of, metric):
    (slide,) = opened(slides.deck([of(metric)]))
    told = noted(slide)
    for row in of(metric).rows:
        (part,) = [part for part in told.split("\n\n") if f"“{row.quote}”" in part]
        assert row.by in part
        assert row.outlet in part
        assert f"seeds/{row.file}, line {row.line}" in part
        if row.translation:
            assert f"In English: “{row.translation}”" in part
        if row.note:
            assert f"Note: {row.note}" in part
        assert descriptions.published(row) in part


def test_the_notes_say_rate_and_time_that_a_figure_is_about(of):
    assert "Converted: €5bn = $" in slides.notes(of("revenue"))
    assert "About the time: Aug 2023 – Mar 2025" in slides.notes(of("deliveries"))


def test_a_deck_opens_with_the_data_and_ends_with_the_sources(of, real_library):
    made = [of(metric) for metric in METRICS]
    first, *charts, last = opened(slides.deck(made, "Support & <b>war</b>"))
    assert [noted(slide) for slide in charts] == [slides.notes(picture) for picture in made]
    told = [shape.text_frame.text for shape in first.shapes]
    assert told[0] == "Support & <b>war</b>"
    drawn = real_library.estimates
    assert told[1].split("\n") == [
        "As of 21 Nov 2026",
        f"{len(drawn)} estimates by {len({e.by for e in drawn})} originators in 5 texts",
        f"data {real_library.digest}",
    ]
    head, body = (shape.text_frame.text for shape in last.shapes)
    assert head == "Sources"
    assert len(body.split("\n")) == 5
    for source in real_library.sources.values():
        assert f"{source.outlet}, {source.published}: seeds/{source.file}" in body


@pytest.mark.parametrize(("texts_", "count"), [(1, 1), (12, 1), (30, 1), (31, 2), (75, 3)])
def test_the_list_of_sources_runs_off_no_slide(of, texts_, count):
    picture = of("deliveries")
    row = picture.rows[0]
    many = [
        replace(row, source=f"s{n}", file=f"{n:03}_9f0c498553a36a2e.txt", outlet=f"Paper {n}")
        for n in range(texts_)
    ]
    found = opened(slides.deck([replace(picture, rows=many)], "Many"))[2:]
    assert len(found) == count
    assert sum(len(slide.shapes[1].text_frame.paragraphs) for slide in found) == texts_
    for slide in found:
        assert_fits(slide)


@pytest.mark.parametrize(("scale", "told"), [("log", False), ("linear", True)])
def test_a_picture_tells_that_a_label_has_no_room(of, scale, told):
    said = written(files.content(of("troops", scale=scale), "svg"))
    assert any(line.endswith(" · no room for 1 of 6 labels") for line in said) == told
    assert any(line.startswith("4,000–5,000 killed") for line in said) != told


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_long_titles_and_outlets_are_shortened_to_their_frame(of, theme):
    picture = of("deliveries", theme=theme)
    rows = [
        replace(row, outlet="The very long name of an outlet " * 40, file="f" * 300)
        for row in picture.rows
    ]
    first, _, last = opened(slides.deck([replace(picture, rows=rows)], "A long title " * 60))
    assert first.shapes.title.text.endswith("…")
    assert last.shapes[1].text_frame.text.endswith("…")
    for slide in (first, last):
        assert_fits(slide)
        paper = {"light": "FFFFFF", "dark": "0E1420"}[theme]
        assert str(slide.background.fill.fore_color.rgb) == paper


def assert_fits(slide):
    """Every text of the slide, as Arial breaks it, is in its frame and the frame in the page."""
    for shape in slide.shapes:
        assert shape.left >= 0
        assert shape.top >= 0
        assert shape.left + shape.width <= 960 * 12700
        assert shape.top + shape.height <= 540 * 12700
        high = 0
        for paragraph in shape.text_frame.paragraphs:
            size = paragraph.font.size.pt
            assert size * 1600 / 960 >= 14
            assert paragraph.font.name == "Arial"
            wide = lettering.width(paragraph.text, size, bold=bool(paragraph.font.bold))
            lines = len(
                lettering.wrap(
                    paragraph.text,
                    size,
                    shape.width / 12700,
                    bold=bool(paragraph.font.bold),
                    lines=99,
                )
            )
            assert wide <= lines * shape.width / 12700
            high += lines * size * 1.2
        assert high <= shape.height / 12700 + 0.01


def test_nothing_in_a_deck_names_a_person_a_machine_or_the_time_it_was_made(of):
    facts = Presentation(io.BytesIO(slides.deck([of()]))).core_properties
    assert (facts.author, facts.last_modified_by) == ("", "")
    assert facts.created.date() == facts.modified.date() == DAY
    assert facts.title.startswith("Containers shipped: more than 1,000")
    assert str(HOME).encode() not in slides.deck([of()], "Title")
