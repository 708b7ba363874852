import io
import re
import struct
from dataclasses import replace

import pytest
from PIL import Image
from pypdf import PdfReader

from components.drawing import lettering
from components.export import files, fonts, images, slides
from components.export.renderer import RenderError
from components.findings import titles
from tests.conftest import GOOD, HEAD
from tests.export.pictures import METRICS, noted, opened, parsed, squeezed, texts, written


@pytest.mark.parametrize(
    ("size", "pixels"),
    [("slide", (3200, 1800)), ("square", (2160, 2160)), ("wide", (1200, 630))],
)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_png_has_its_size_and_no_transparent_pixel(of, size, pixels, theme):
    png = files.content(of("revenue", size=size, theme=theme), "png")
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", png[16:24]) == pixels
    image = Image.open(io.BytesIO(png)).convert("RGBA")
    assert image.getchannel("A").getextrema() == (255, 255)
    paper = image.getpixel((0, 0))[:3]
    assert paper == ((255, 255, 255) if theme == "light" else (14, 20, 32))


@pytest.mark.parametrize("size", images.SIZES)
@pytest.mark.parametrize("metric", METRICS)
def test_every_text_is_in_the_svg_inside_its_frame(of, metric, size):
    picture = of(metric, size=size)
    spec = images.spec(picture)
    svg = images.render(spec, "svg").decode()
    assert sorted(written(svg)) == sorted(row["text"] for row in texts(spec))
    root = parsed(svg)
    assert (root.get("width"), root.get("height")) == tuple(str(n) for n in images.SIZES[size][:2])
    assert root.get("aria-label") == spec["description"]
    for row in texts(spec):
        assert 0 < row["y"] < spec["height"]
        assert 0 < row["x"] < spec["width"]


@pytest.mark.parametrize("metric", METRICS)
def test_a_picture_says_its_finding_its_sources_its_day_and_its_data(of, metric, real_library):
    told = " ".join(row["text"] for row in texts(images.spec(of(metric))))
    assert titles.title(of(metric).rows, of(metric).names) in told
    assert "Source" in told
    assert f"As of 21 Nov 2026 · data {real_library.digest}" in told


@pytest.mark.parametrize("size", images.SIZES)
def test_no_text_is_under_14_pixels_where_the_picture_is_1600_wide(of, size):
    for metric in METRICS:
        spec = images.spec(of(metric, size=size))
        least = min(row["size"] for row in texts(spec))
        assert least * 1600 / images.SIZES[size].width >= 20, (metric, size)


@pytest.mark.parametrize("metric", METRICS)
def test_a_pdf_is_a_vector_with_embedded_fonts_and_every_text(of, metric):
    spec = images.spec(of(metric))
    (page,) = PdfReader(io.BytesIO(images.render(spec, "pdf"))).pages
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


@pytest.mark.parametrize(("size", "dots"), [("slide", 192), ("wide", 96)])
def test_a_png_says_its_resolution(of, size, dots):
    made = Image.open(io.BytesIO(files.content(of(size=size), "png")))
    assert made.info["dpi"] == pytest.approx((dots, dots), abs=0.02)


def test_gradients_are_counted_anew_in_every_svg(of):
    files.content(of("troops"), "svg")
    svg = files.content(of("containers"), "svg").decode()
    assert "gradient_0" in svg
    assert svg == files.content(of("containers"), "svg").decode()


def many(picture, count):
    return replace(
        picture, rows=[replace(picture.rows[0], id=f"e{n}", note="") for n in range(count)]
    )


def test_many_rows_grow_the_picture_or_go_on_in_further_ones(of):
    """A timeline has no room for sixty labels; nothing is dropped, and the foot says what it is."""
    grown = images.spec(many(of("containers", grows=True), 60))
    assert grown["height"] > 900
    assert sum(row["text"] == "more than 1,000" for row in texts(grown)) == 60
    assert any("shown as rows" in row["text"] for row in texts(grown))
    fixed = [images.spec(part) for part in images.parts(many(of("containers"), 60))]
    assert len(fixed) > 1
    assert {spec["height"] for spec in fixed} == {900}
    shown = [row["text"] for spec in fixed for row in texts(spec)]
    assert shown.count("more than 1,000") == 60


def test_a_logarithmic_or_a_compared_picture_says_so(of):
    spec = images.spec(of("troops", scale="log"))
    assert any("logarithmic scale" in row["text"] for row in texts(spec))
    assert images.spec(of("troops", drawing="compare")) != images.spec(of("troops"))


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
    spec = images.spec(picture)
    svg = images.render(spec, "svg")
    assert sorted(written(svg)) == sorted(row["text"] for row in texts(spec))
    assert text in " ".join(written(svg))
    for node in parsed(svg).iter():
        assert node.tag.split("}")[1] in {
            *("svg", "g", "path", "rect", "text", "line", "defs", "linearGradient", "stop")
        }
        for name, value in node.attrib.items():
            assert "href" not in name
            assert not name.startswith("on")
            assert name == "aria-label" or not re.search(
                r"https?:|url\((?!#gradient_\d+\)$)", value
            ), (name, value)
    (page,) = PdfReader(io.BytesIO(images.render(spec, "pdf"))).pages
    assert "/Annots" not in page
    (slide,) = opened(slides.deck([picture]))
    assert f": {text}\n{text}, published" in noted(slide)
    relations = [*slide.part.rels.values(), *slide.notes_slide.part.rels.values()]
    assert not any(relation.is_external for relation in relations)


@pytest.mark.slow
@pytest.mark.parametrize(
    "by",
    [
        "조선일보",
        "共同通信社",
        "وكالة الأنباء",
        "🚀 Agency",
        "₩ Bank",
        "Aa\u202fBb",
        "ТАСС",
    ],
)
def test_a_name_that_the_face_lacks_does_not_vanish(of, by, monkeypatch):
    monkeypatch.setattr(fonts, "missing", lambda _: [])  # as on a machine that has a font for it
    picture = of("containers")
    spec = images.spec(
        replace(picture, rows=[replace(row, by=by, voice=by) for row in picture.rows])
    )
    places = [row for row in texts(spec) if by in row["text"]]
    assert places
    assert sorted(written(images.render(spec, "svg"))) == sorted(r["text"] for r in texts(spec))
    image = Image.open(io.BytesIO(images.render(spec, "png"))).convert("L")
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
    (page,) = PdfReader(io.BytesIO(images.render(spec, "pdf"))).pages
    assert "morethan15,800" in squeezed(page.extract_text())
    (slide,) = opened(
        slides.deck([replace(picture, rows=[replace(row, by=by) for row in picture.rows])])
    )
    assert by in noted(slide)


def test_a_reference_alone_is_no_picture(of):
    rows = of("revenue").rows
    assert images.can_show(rows)
    assert not images.can_show([row for row in rows if row.is_reference])
    assert not images.can_show([])


@pytest.mark.parametrize("form", ["png", "pdf"])
def test_letters_that_no_font_has_are_told_and_never_drawn_as_boxes(of, form, monkeypatch):
    monkeypatch.setattr(fonts, "_folders", list)
    rows = [replace(row, voice="국가정보원", by="국가정보원") for row in of("revenue").rows]
    picture = replace(of("revenue"), rows=rows)
    with pytest.raises(
        RenderError, match=r"no installed font has the letters .*국.*fonts-noto-cjk"
    ):
        images.image(picture, form)
    assert "국가정보원" in images.image(picture, "svg").decode()
