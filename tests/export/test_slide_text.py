"""Lists on slides: the largest size that fits, several slides where none does, nothing lost."""

from pptx import Presentation

from components.export import slide_text


def listed(entries):
    show = Presentation()
    show.slide_width, show.slide_height = (points * slide_text.EMU for points in slide_text.PAGE)
    slide_text.add_list(show, "light", "Sources", entries)
    return [[shape.text_frame for shape in slide.shapes] for slide in show.slides]


def test_a_short_list_is_one_slide_in_large_letters():
    ((head, body),) = listed(["one", "two"])
    assert head.text == "Sources"
    assert body.text == "one\ntwo"
    assert body.paragraphs[0].font.size.pt == 20
    assert body.paragraphs[0].font.name == "Arial"


def test_a_long_list_goes_on_and_every_entry_is_on_a_slide_that_has_room_for_it():
    entries = [f"Entry {number}: {'words ' * (number % 30)}".strip() for number in range(120)]
    slides = listed(entries)
    assert len(slides) > 1
    assert [head.text for head, _ in slides] == [
        f"Sources ({number} of {len(slides)})" for number in range(1, len(slides) + 1)
    ]
    written = [entry for _, body in slides for entry in body.text.split("\n")]
    assert written == entries
    for _, body in slides:
        lines = sum(len(slide_text.lines_of(entry, 12)) for entry in body.text.split("\n"))
        assert lines * 12 * 1.2 <= slide_text.PAGE[1] - 80


def test_a_title_that_is_too_long_is_shortened_and_shows_no_control_signs():
    show = Presentation()
    slide = slide_text.add_slide(show, "dark", "a\x1bb " * 200, slide_text.HEAD)
    assert slide.shapes.title.text_frame.text.endswith("…")
    assert "\x1b" not in slide.shapes.title.text_frame.text
