import io
import re
import struct
import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pypdf import PdfReader

from components import table
from components.__main__ import main
from components.drawing import lettering
from components.export import pictures
from tests.conftest import GOOD, HEAD, HOME

DAY = date(2026, 11, 21)
METRICS = ("containers", "revenue", "troops", "munitions", "deliveries")
TEXT = """\
Nach Angaben aus Seoul wurden bis März mehr als 9.400 Container mit Granaten verschifft. Die
Einnahmen lägen bei rund 2,3 Milliarden Euro, hieß es.
"""
MONEY = """\
  - id: income
    metric: revenue
    measure: all
    best: 2.3 billion
    approximate: true
    currency: EUR
    by: South Korea
    source: kurier
    quote: rund 2,3 Milliarden Euro
"""
BAD = GOOD.replace("id: seoul", "id: wrong").replace("low: 9400", "low: 9500")


@pytest.fixture
def of(real_library):
    def picture(metric="containers", **style):
        rows = table.rows(real_library)
        return pictures.of(
            real_library, metric, [row for row in rows if row.metric == metric], DAY, **style
        )

    return picture


@pytest.fixture
def picture_from(reads):
    """The picture of this YAML's containers."""

    def read(content, **style):
        found = reads(content, kurier=TEXT)
        assert not found.errors, found.problems
        rows = table.rows(found)
        return pictures.of(
            found, "containers", [row for row in rows if row.metric == "containers"], DAY, **style
        )

    return read


def texts(spec):
    return [
        row
        for name, rows in spec["datasets"].items()
        if name.startswith("texts-")
        for row in rows
        if row["text"]
    ]


def parsed(svg):
    return ET.fromstring(svg)  # noqa: S314 (our own)


def written(svg):
    return [node.text for node in parsed(svg).iter("{http://www.w3.org/2000/svg}text")]


def squeezed(text):
    return re.sub(r"\s", "", unicodedata.normalize("NFC", text))


def opened(deck):
    return list(Presentation(io.BytesIO(deck)).slides)


def picture_of(slide):
    (found,) = [shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE]
    return found


def noted(slide):
    return slide.notes_slide.notes_text_frame.text


# --- Forms and sizes --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "pixels"),
    [("slide", (3200, 1800)), ("square", (2160, 2160)), ("wide", (1200, 630))],
)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_png_has_its_size_and_no_transparent_pixel(of, size, pixels, theme):
    png = pictures.content(of("revenue", size=size, theme=theme), "png")
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", png[16:24]) == pixels
    image = Image.open(io.BytesIO(png)).convert("RGBA")
    assert image.getchannel("A").getextrema() == (255, 255)
    paper = image.getpixel((0, 0))[:3]
    assert paper == ((255, 255, 255) if theme == "light" else (14, 20, 32))


@pytest.mark.parametrize("size", pictures.SIZES)
@pytest.mark.parametrize("metric", METRICS)
def test_every_text_is_in_the_svg_inside_its_frame(of, metric, size):
    picture = of(metric, size=size)
    spec = pictures.spec(picture)
    svg = pictures.render(spec, "svg").decode()
    assert sorted(written(svg)) == sorted(row["text"] for row in texts(spec))
    root = parsed(svg)
    assert (root.get("width"), root.get("height")) == tuple(
        str(n) for n in pictures.SIZES[size][:2]
    )
    assert root.get("aria-label") == spec["description"]
    for row in texts(spec):
        assert 0 < row["y"] < spec["height"]
        assert 0 < row["x"] < spec["width"]


@pytest.mark.parametrize("metric", METRICS)
def test_a_picture_says_its_finding_its_sources_its_day_and_its_data(of, metric, real_library):
    told = " ".join(row["text"] for row in texts(pictures.spec(of(metric))))
    assert pictures.titles.title(of(metric).rows, of(metric).names) in told
    assert "Source" in told
    assert f"As of 21 Nov 2026 · data {real_library.digest}" in told


@pytest.mark.parametrize("size", pictures.SIZES)
def test_no_text_is_under_14_pixels_where_the_picture_is_1600_wide(of, size):
    for metric in METRICS:
        spec = pictures.spec(of(metric, size=size))
        least = min(row["size"] for row in texts(spec))
        assert least * 1600 / pictures.SIZES[size].width >= 20, (metric, size)


@pytest.mark.parametrize("metric", METRICS)
def test_a_pdf_is_a_vector_with_embedded_fonts_and_every_text(of, metric):
    spec = pictures.spec(of(metric))
    (page,) = PdfReader(io.BytesIO(pictures.render(spec, "pdf"))).pages
    assert tuple(page.mediabox[2:]) == (1600, 900)
    assert not list(page.images)
    assert "/Annots" not in page
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    assert any("LiberationSans" in font["/BaseFont"] for font in fonts)
    for font in fonts:
        described = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert {"/FontFile2", "/FontFile3"} & set(described)
    told = squeezed(page.extract_text())
    for row in texts(spec):
        assert squeezed(row["text"]) in told


def test_a_logarithmic_or_a_compared_picture_says_so(of):
    spec = pictures.spec(of("troops", scale="log"))
    assert any("logarithmic scale" in row["text"] for row in texts(spec))
    assert pictures.spec(of("troops", drawing="compare")) != pictures.spec(of("troops"))


@pytest.mark.parametrize("form", ["png", "svg", "pptx"])
def test_equal_pictures_give_equal_bytes_also_side_by_side(of, form):
    first = pictures.content(of("deliveries"), form)
    with ThreadPoolExecutor(4) as pool:
        again = list(pool.map(pictures.content, [of("deliveries")] * 4, [form] * 4))
    assert again == [first] * 4


def test_another_form_is_refused(of):
    with pytest.raises(ValueError, match="'gif' is no form"):
        pictures.content(of(), "gif")


# --- Texts that are markup elsewhere ----------------------------------------------------------

HOSTILE = [
    "<script>alert(1)</script>",
    "</text><a href='javascript:alert(1)'>x</a>",
    "=HYPERLINK('http://example.org')",
    "javascript:alert(1)",
    "![x](http://example.org/x.png)",
    "&amp; &lt;b&gt; ]]>",
    "${datum.id} {{x}} %s \\u202e",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_stays_text(picture_from, text):
    quoted = "'" + text.replace("'", "''") + "'"
    content = GOOD.replace("by: South Korea", f"by: {quoted}\n    note: {quoted}")
    head = HEAD.replace("outlet: Kurier", f"outlet: {quoted}").replace(
        "title: Containers", f"title: {quoted}\n    subtitle: {quoted}"
    )
    picture = picture_from(head + content)
    spec = pictures.spec(picture)
    svg = pictures.render(spec, "svg")
    assert sorted(written(svg)) == sorted(row["text"] for row in texts(spec))
    assert text in " ".join(written(svg))
    for node in parsed(svg).iter():
        assert node.tag.split("}")[1] in {"svg", "g", "path", "rect", "text", "line"}
        for name, value in node.attrib.items():
            assert "href" not in name
            assert not name.startswith("on")
            assert name == "aria-label" or not re.search(r"https?:|url\(", value), (name, value)
    (page,) = PdfReader(io.BytesIO(pictures.render(spec, "pdf"))).pages
    assert "/Annots" not in page
    (slide,) = opened(pictures.deck([picture]))
    assert f": {text}\n{text}, published" in noted(slide)
    relations = [*slide.part.rels.values(), *slide.notes_slide.part.rels.values()]
    assert not any(relation.is_external for relation in relations)


@pytest.mark.parametrize(
    "by",
    [
        "조선일보",
        "共同通信社",
        "وكالة الأنباء",
        "🚀 Agency",
        "₩ Bank",
        "Aa\u202fBb",
        "\u202eyreveR",
        "ТАСС",
    ],
)
def test_a_name_that_the_face_lacks_does_not_vanish(of, by):
    picture = of("containers")
    spec = pictures.spec(replace(picture, rows=[replace(row, by=by) for row in picture.rows]))
    places = [row for row in texts(spec) if by in row["text"]]
    assert places
    assert sorted(written(pictures.render(spec, "svg"))) == sorted(r["text"] for r in texts(spec))
    image = Image.open(io.BytesIO(pictures.render(spec, "png"))).convert("L")
    for row in places:
        if row["text"] != by:
            continue
        x, y, size = row["x"], row["y"], row["size"]
        wide = lettering.width(by, size)
        left = {"texts-plain-right": x - wide}.get(
            next(n for n, rows in spec["datasets"].items() if row in rows), x
        )
        box = (round(left), round(y - size), round(left + wide), round(y + size * 0.3))
        assert image.crop(box).getextrema()[0] < 150, (by, box)
    (page,) = PdfReader(io.BytesIO(pictures.render(spec, "pdf"))).pages
    assert "morethan15,800" in squeezed(page.extract_text())
    (slide,) = opened(
        pictures.deck([replace(picture, rows=[replace(row, by=by) for row in picture.rows])])
    )
    assert by in noted(slide)


# --- Slides -----------------------------------------------------------------------------------


def test_a_slide_is_filled_by_its_picture_which_is_told_in_words(of):
    (slide,) = opened(pictures.deck([of("troops", size="square")]))
    shown = picture_of(slide)
    page = Presentation(io.BytesIO(pictures.deck([of("troops")])))
    assert page.slide_width * 9 == page.slide_height * 16
    assert (shown.left, shown.top) == (0, 0)
    assert (shown.width, shown.height) == (page.slide_width, page.slide_height)
    assert Image.open(io.BytesIO(shown.image.blob)).size == (3200, 1800)
    assert shown.image.blob == pictures.content(of("troops"), "png")
    assert list(slide.shapes)[-1].shape_id == shown.shape_id  # nothing lies over it
    alternative = shown.element.nvPicPr.cNvPr.get("descr")
    assert alternative == pictures.alternatives.alternative(of("troops").rows, of("troops").names)
    assert slide.shapes.title.text == pictures.titles.title(of("troops").rows, of("troops").names)


@pytest.mark.parametrize("metric", METRICS)
def test_the_notes_hold_every_quote_with_its_place(of, metric):
    (slide,) = opened(pictures.deck([of(metric)]))
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
        assert pictures.descriptions.published(row) in part


def test_the_notes_say_rate_and_time_that_a_figure_is_about(of):
    assert "Converted: €5bn = $" in pictures.notes(of("revenue"))
    assert "About the time: Aug 2023 – Mar 2025" in pictures.notes(of("deliveries"))


def test_a_deck_opens_with_the_data_and_ends_with_the_sources(of, real_library):
    made = [of(metric) for metric in METRICS]
    first, *charts, last = opened(pictures.deck(made, "Support & <b>war</b>"))
    assert [noted(slide) for slide in charts] == [pictures.notes(picture) for picture in made]
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


@pytest.mark.parametrize(("texts_", "slides"), [(1, 1), (12, 1), (30, 1), (31, 2), (75, 3)])
def test_the_list_of_sources_runs_off_no_slide(of, texts_, slides):
    picture = of("deliveries")
    row = picture.rows[0]
    many = [
        replace(row, source=f"s{n}", file=f"{n:03}_9f0c498553a36a2e.txt", outlet=f"Paper {n}")
        for n in range(texts_)
    ]
    found = opened(pictures.deck([replace(picture, rows=many)], "Many"))[2:]
    assert len(found) == slides
    assert sum(len(slide.shapes[1].text_frame.paragraphs) for slide in found) == texts_
    for slide in found:
        assert_fits(slide)


@pytest.mark.parametrize(("scale", "told"), [("log", False), ("linear", True)])
def test_a_picture_tells_that_a_label_has_no_room(of, scale, told):
    said = written(pictures.content(of("troops", scale=scale), "svg"))
    assert any(line.endswith(" · no room for 1 of 6 labels") for line in said) == told
    assert any(line.startswith("4,000–5,000 killed") for line in said) != told


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_long_titles_and_outlets_are_shortened_to_their_frame(of, theme):
    picture = of("deliveries", theme=theme)
    rows = [
        replace(row, outlet="The very long name of an outlet " * 40, file="f" * 300)
        for row in picture.rows
    ]
    first, _, last = opened(
        pictures.deck([pictures.replace(picture, rows=rows)], "A long title " * 60)
    )
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
    facts = Presentation(io.BytesIO(pictures.deck([of()]))).core_properties
    assert (facts.author, facts.last_modified_by) == ("", "")
    assert facts.created.date() == facts.modified.date() == DAY
    assert facts.title.startswith("More than 15,800 containers")
    assert str(HOME).encode() not in pictures.deck([of()], "Title")


# --- Names and files --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("style", "form", "name"),
    [
        ({}, "png", "containers-2025-04-known-2026-11-21.png"),
        ({"size": "square"}, "png", "containers-2025-04-known-2026-11-21-square.png"),
        ({"size": "wide"}, "svg", "containers-2025-04-known-2026-11-21-wide.svg"),
        ({"size": "wide"}, "pptx", "containers-2025-04-known-2026-11-21.pptx"),
        ({"size": "wide", "drawing": "compare"}, "csv", "containers-2025-04-known-2026-11-21.csv"),
        ({"drawing": "compare"}, "pdf", "containers-2025-04-known-2026-11-21-compare.pdf"),
    ],
)
def test_a_file_name_says_what_the_file_holds(of, style, form, name):
    assert pictures.name(of(**style), form) == name


@pytest.mark.parametrize(
    "key",
    ["../../etc/passwd", "a/b", "a\\b", "CON", "nul", "Container", "контейнеры", "a:b*?", ".", "x" * 300, "a b", "%s", "-x"],
)  # fmt: skip
def test_a_file_name_is_safe_everywhere(of, key):
    picture = of()
    names = pictures.replace(picture.names, key=key)
    name = pictures.name(pictures.replace(picture, names=names), "png")
    assert re.fullmatch(r"[a-z0-9_][a-z0-9_-]*-2025-04-known-2026-11-21\.png", name), name
    assert len(name) < 120


def test_two_metrics_never_share_a_file_name(of):
    keys = ["a b", "a-b", "a/b", "A-B", "a--b", "б", "в", "x" * 61, "x" * 62]
    picture = of()
    names = {
        pictures.name(
            pictures.replace(picture, names=pictures.replace(picture.names, key=key)), "png"
        )
        for key in keys
    }
    assert len(names) == len(keys)


def test_a_file_is_written_whole(tmp_path):
    pictures.write(tmp_path / "a.png", b"new")
    pictures.write(tmp_path / "a.png", b"newer")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    assert (tmp_path / "a.png").read_bytes() == b"newer"


@pytest.mark.parametrize(
    "step", [(pictures.os, "fsync"), (Path, "replace")], ids=["on the disk", "in its place"]
)
def test_a_failure_leaves_the_old_file_and_no_other(tmp_path, monkeypatch, step):
    (tmp_path / "a.png").write_bytes(b"old")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*step, full)
    with pytest.raises(OSError, match=r"a\.png cannot be written: no space left on device"):
        pictures.write(tmp_path / "a.png", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    assert (tmp_path / "a.png").read_bytes() == b"old"


def test_an_interruption_leaves_the_old_file_and_no_other(tmp_path, monkeypatch):
    (tmp_path / "a.png").write_bytes(b"old")

    def stop(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(pictures.os, "fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        pictures.write(tmp_path / "a.png", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    assert (tmp_path / "a.png").read_bytes() == b"old"


def test_a_place_that_cannot_be_written_is_named(tmp_path, monkeypatch):
    with pytest.raises(OSError, match=f"no folder {tmp_path / 'none'}$"):
        pictures.write(tmp_path / "none" / "a.png", b"")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OSError, match=r"cannot be written: not a directory$"):
        pictures.write(tmp_path / "file" / "a.png", b"")
    with pytest.raises(OSError, match=r"cannot be written: it is a folder$"):
        pictures.write(tmp_path, b"")

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(OSError, match=f"the folder {tmp_path} may not be written to$"):
        pictures.write(tmp_path / "a.png", b"")


# --- The command ------------------------------------------------------------------------------


@pytest.fixture
def run(folder, monkeypatch, capsys):
    """Run `picture` on this YAML; returns the status and the lines of both streams."""
    monkeypatch.chdir(folder)
    (folder / "seeds" / "kurier.txt").write_text(TEXT, "utf-8")

    def command(*arguments, content=HEAD + GOOD + MONEY):
        (folder / "estimates.yaml").write_text(content, "utf-8")
        status = main(["picture", *arguments, "--estimates", "estimates.yaml"])
        out, err = capsys.readouterr()
        return status, out.splitlines(), err.splitlines()

    return command


@pytest.mark.parametrize(
    ("name", "begins"),
    [("a.png", b"\x89PNG"), ("a.SVG", b"<svg "), ("a.pdf", b"%PDF"), ("a.pptx", b"PK")],
)
def test_the_ending_of_the_file_is_its_form(run, folder, name, begins):
    assert run("containers", "-o", name) == (0, [name], [])
    assert (folder / name).read_bytes().startswith(begins)


def test_size_theme_and_day_reach_the_picture(run, folder):
    assert run("containers", "-o", "a.svg", "--size", "wide", "--theme", "dark", "--known", "2024-05-13")[0] == 0  # fmt: skip
    svg = (folder / "a.svg").read_text("utf-8")
    assert 'width="1200"' in svg
    assert "As of 13 May 2024" in svg
    assert "#0e1420" in svg


def test_all_metrics_go_into_a_folder_one_file_each(run, folder):
    expected = [f"out/{m}-2024-05-known-2024-06-01.png" for m in ("containers", "revenue")]
    assert run("all", "-o", "out/", "--known", "2024-06-01") == (0, expected, [])
    assert sorted(str(p.relative_to(folder)) for p in (folder / "out").iterdir()) == expected
    assert run("all", "-o", "out", "--known", "2024-06-01", "--form", "svg", "--size", "wide")[
        1
    ] == [path.replace(".png", "-wide.svg") for path in expected]
    assert run("containers", "-o", "out", "--known", "2024-06-01")[1] == expected[:1]


def test_all_metrics_go_into_a_deck(run, folder):
    assert run("all", "-o", "brief.pptx") == (0, ["brief.pptx"], [])
    slides = opened((folder / "brief.pptx").read_bytes())
    assert [slide.shapes.title.text for slide in slides] == [
        "Support",
        "More than 9,400 containers, South Korea",
        "About €2.3bn",
        "Sources",
    ]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["containers", "-o", "a.gif"], "a.gif: write .png, .svg, .pdf or .pptx, or a folder such as out/"),
        (["containers", "-o", "a"], "a: write .png, .svg, .pdf or .pptx, or a folder such as out/"),
        (["all", "-o", "a.png"], "a.png: all metrics go into a .pptx or a folder such as out/"),
        (["containers", "-o", "a.png", "--form", "svg"], "--form is for folders; a.png has its form in its ending"),
        (["all", "-o", "a.pptx", "--size", "wide"], "--size is for .png, .svg and .pdf; a .pptx has slides"),
        (["contaners", "-o", "a.png"], "no metric is named 'contaners'; did you mean containers?"),
        (["tanks!", "-o", "a.png"], "no metric is named 'tanks!'; there are containers, revenue, all"),
    ],
)  # fmt: skip
def test_a_wrong_call_is_answered_in_one_line(run, folder, arguments, line):
    before = sorted(folder.iterdir())
    status, out, err = run(*arguments)
    assert (status, out, err) == (2, [], [line])
    assert set(folder.iterdir()) - set(before) <= {folder / "estimates.yaml"}


@pytest.mark.parametrize("written_", ["2024-05", "soon", "2024-02-30", "2024-05-13~"])
def test_known_must_be_one_day(run, capsys, written_):
    with pytest.raises(SystemExit) as end:
        run("containers", "-o", "a.png", "--known", written_)
    assert end.value.code == 2
    assert written_ in capsys.readouterr().err


def test_a_metric_without_estimates_by_that_day_is_no_picture(run, folder):
    line = "containers: no estimate published by 12 May 2024"
    assert run("containers", "-o", "a.png", "--known", "2024-05-12") == (1, [], [line])
    assert not (folder / "a.png").exists()
    status, out, err = run("all", "-o", "out/", content=HEAD + GOOD)
    assert (status, len(out), err[-1]) == (0, 1, "revenue: no estimate")
    status, out, err = run("all", "-o", "none/", "--known", "2024-05-12")
    assert (status, out, err[-1]) == (1, [], "there is nothing to picture")
    assert not (folder / "none").exists()


def test_good_estimates_are_pictured_beside_an_error(run, folder):
    status, out, err = run("containers", "-o", "a.svg", content=HEAD + GOOD + BAD + MONEY)
    assert (status, out) == (1, ["a.svg"])
    assert len(err) == 1
    assert err[0].startswith("estimates.yaml:")
    svg = (folder / "a.svg").read_text("utf-8")
    assert "9,400" in svg
    assert "9,500" not in svg


def test_nothing_is_written_from_a_file_that_cannot_be_read(run, folder):
    status, out, err = run("containers", "-o", "a.png", content="a: [")
    assert (status, out, len(err)) == (1, [], 1)
    assert not (folder / "a.png").exists()


def test_a_folder_that_is_not_there_is_named(run, folder):
    status, out, err = run("containers", "-o", "none/a.png")
    assert (status, out) == (1, [])
    assert err == [f"none/a.png cannot be written: there is no folder {folder / 'none'}"]
    status, out, err = run("all", "-o", "none/out/")
    assert err == [f"none/out cannot be made: there is no folder {folder / 'none'}"]


def test_a_reference_alone_is_no_picture(of):
    rows = of("revenue").rows
    assert pictures.can_show(rows)
    assert not pictures.can_show([row for row in rows if row.is_reference])
    assert not pictures.can_show([])


def test_check_starts_without_the_libraries_of_pictures():
    code = (
        "import sys; from components.__main__ import main; main(['check']); "
        "print({'vl_convert', 'pptx', 'altair', 'pandas'} & set(sys.modules))"
    )
    done = subprocess.run(  # noqa: S603 (our own code)
        [sys.executable, "-c", code], cwd=HOME, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "set()"


# --- The page ---------------------------------------------------------------------------------


def _panel():
    from datetime import date

    from components.page import snapshot
    from components.panels import downloads

    page = snapshot.open_page()
    for metric in ("containers", "troops"):
        rows = [row for row in page.snapshot.rows if row.metric == metric]
        downloads.show(page, metric, rows, scale="log", known=date(2026, 11, 21))
    downloads.show(page, "containers", [], scale="log", known=None)


def test_the_page_draws_no_picture_unasked(monkeypatch):
    from streamlit.testing.v1 import AppTest

    def never(*_):
        raise AssertionError

    monkeypatch.setattr(pictures, "render", never)
    monkeypatch.setattr(pictures, "deck", never)
    page = AppTest.from_function(_panel, default_timeout=30).run()
    assert not page.exception
    assert len(page.get("download_button")) == 0
