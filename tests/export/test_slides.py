import io
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE

from components import history, table
from components.drawing import lettering
from components.export import files, images, slides, speaker_notes
from components.findings import alternatives, changes, descriptions, titles
from tests.conftest import HOME
from tests.export.pictures import DAY, METRICS, noted, opened


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
def test_the_notes_hold_every_quote_with_its_source(of, metric):
    (slide,) = opened(slides.deck([of(metric)]))
    told = noted(slide)
    assert "seeds/" not in told
    for row in of(metric).rows:
        (part,) = [part for part in told.split("\n\n") if f"“{row.quote}”" in part]
        assert row.by in part
        assert f"{row.outlet}, published {descriptions.published(row)}" in part
        if row.translation:
            assert f"In English: “{row.translation}”" in part
        if row.basis:
            assert f"How they know: {', '.join(row.basis)}" in part
        if row.note:
            assert f"Note: {row.note}" in part


def test_the_notes_hold_the_passage_that_names_who_said_it(of):
    (slide,) = opened(slides.deck([of("containers")]))
    named = [row for row in of("containers").rows if row.attribution]
    assert len(named) == 2
    for row in named:
        assert f"Named in: “{row.attribution}”" in noted(slide)


def test_a_claim_in_words_on_a_slide_of_numbers_says_who_and_what(of):
    (row,) = [row for row in of("munitions").rows if row.amount.kind == "words"][:1]
    (slide,) = opened(slides.deck([replace(of("munitions"), rows=[row])]))
    told = " ".join(shape.text_frame.text for shape in slide.shapes)
    assert row.voice in told
    assert descriptions.measured(row.measure, of("munitions").names) in told


def test_a_deck_opens_with_the_data_and_ends_with_the_sources(of, real_library):
    made = [of(metric) for metric in METRICS]
    first, *charts, last = opened(slides.deck(made, "Support & <b>war</b>"))
    told = [shape.text_frame.text for shape in first.shapes]
    assert told[0] == "Support & <b>war</b>"
    drawn = real_library.estimates
    named = {name for e in drawn for name in e.by} - {"unnamed"}
    assert told[1].split("\n") == [
        "As of 21 Nov 2026",
        f"{len(drawn)} estimates (2 unnamed) by {len(named)} originators, 9 separate origins, in 5 texts",
        f"data {real_library.digest}",
    ]
    assert [noted(slide) for slide in charts] == [
        speaker_notes.notes([picture]).text for picture in made
    ]
    head, body = (shape.text_frame.text for shape in last.shapes)
    assert head == "Sources"
    assert body.split("\n") == [
        "German article, outlet not named, Sep – Dec 2022",
        "News.de/dpa, Oct – Nov 2023",
        "BILD, 2 articles, May – Dec 2024",
        "News.de, about Apr 2025",
    ]


def test_a_lone_number_is_no_chart_and_several_share_a_slide(of):
    lone = of("deliveries")
    other = replace(lone, names=replace(lone.names, title="Voyages"))
    (slide,) = opened(slides.deck([lone, other]))
    assert not [shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE]
    told = [shape.text_frame.text for shape in slide.shapes]
    assert told[0] == "Single figures"
    assert told.count("64") == 2
    assert "Voyages: Open Source Centre and Reuters say 64" in told
    assert "As of 21 Nov 2026" in told[-1]
    assert_fits(slide)


def test_an_address_stands_where_the_text_has_one(of):
    picture = of("containers")
    rows = [replace(row, url=f"https://example.org/{row.source}") for row in picture.rows]
    last = opened(slides.deck([replace(picture, rows=rows)], "T"))[-1]
    assert last.shapes[1].text_frame.text.split("\n") == [
        "News.de/dpa, Oct – Nov 2023: https://example.org/news-de-2023",
        "News.de, about Apr 2025: https://example.org/news-de-2025",
    ]


def test_rows_that_one_slide_does_not_hold_go_on_in_a_second(of):
    picture = of("containers")
    rows = [replace(picture.rows[0], id=f"e{n}") for n in range(30)]
    found = opened(slides.deck([replace(picture, rows=rows)]))
    assert len(found) > 1
    assert len({picture_of(slide).image.sha1 for slide in found}) == len(found)


def test_the_file_names_the_master_of_its_notes_and_no_page_of_4_to_3(of):
    show = Presentation(io.BytesIO(slides.deck([of("containers")])))
    root = show.part._element  # noqa: SLF001 (the library has no name for it)
    (listed,) = root.iterchildren("{*}notesMasterIdLst")
    assert listed.getprevious().tag.endswith("sldMasterIdLst")
    (key,) = listed[0].attrib.values()
    assert show.part.rels[key].reltype.endswith("/notesMaster")
    assert root.sldSz.get("type") is None


@pytest.mark.parametrize(("texts_", "count"), [(2, 1), (12, 1), (30, 1), (31, 2), (75, 3)])
def test_the_list_of_sources_runs_off_no_slide(of, monkeypatch, texts_, count):
    blank = io.BytesIO()
    Image.new("L", (16, 9)).save(blank, "png")
    monkeypatch.setattr(images, "image", lambda *_: blank.getvalue())  # the list is asked for
    picture = of("deliveries")
    row = picture.rows[0]
    many = [replace(row, id=f"e{n}", source=f"s{n}", outlet=f"Paper {n}") for n in range(texts_)]
    found = [
        slide
        for slide in opened(slides.deck([replace(picture, rows=many)], "Many"))
        if slide.shapes.title.text.startswith("Sources")
    ]
    assert len(found) == count
    assert sum(len(slide.shapes[1].text_frame.paragraphs) for slide in found) == texts_
    for slide in found:
        assert_fits(slide)


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


def test_a_deck_since_a_day_begins_with_a_slide_of_changes(of, real_library):
    rows = table.rows(real_library)
    then = table.rows(history.known_on(real_library, date(2024, 12, 31)))
    news = slides.News(date(2024, 12, 31), changes.published(then, rows))
    made = [of(metric) for metric in METRICS]
    cover, first, *_ = opened(slides.deck(made, "Support", news))
    assert cover.shapes.title.text == "Support"
    assert "Since 31 Dec 2024: 8 new" in cover.shapes[1].text_frame.text
    head, body = (shape.text_frame.text for shape in first.shapes)
    assert head == "Since 31 Dec 2024: 8 new"
    assert len(body.split("\n")) == 8
    assert body.split("\n")[0] == (
        "New: Containers shipped: more than 15,800 containers, Open Source Centre and Reuters, "
        "about Apr 2025"
    )
    first, chart = opened(slides.deck([of("containers")], news=news))
    assert first.shapes.title.text == "Since 31 Dec 2024: 1 new"
    assert "15,800" in chart.shapes.title.text


def test_a_deck_since_a_day_without_news_says_so(of):
    first, _ = opened(slides.deck([of("containers")], news=slides.News(date(2026, 1, 1), ())))
    assert [shape.text_frame.text for shape in first.shapes] == [
        "Since 1 Jan 2026: nothing new",
        "No text says anything new.",
    ]
