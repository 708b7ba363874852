"""Each form of an export carries its manifest, within its size; a hostile or foreign file harms nothing."""

import base64
import io
import json
import tracemalloc
import zipfile
import zlib
from dataclasses import replace

import pytest
from PIL import Image
from pptx import Presentation
from pptx.util import Pt
from pypdf import PdfReader

from components import naming, table
from components.export import files, images, metadata, slides
from components.findings import manifest
from tests.export.pictures import DAY, METRICS, parsed, picture_of
from tests.timing import processor_limit

FORMS = ("png", "svg", "pdf", "pptx")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("metric", ["containers", "munitions"])
def test_every_form_gives_back_what_it_shows(of, metric, form, real_library):
    picture = of(metric, omitted=("left-out",))
    carried = metadata.extract(files.content(picture, form))
    assert carried == picture.manifest
    assert carried.known == DAY.isoformat()
    assert carried.hash == real_library.hash
    assert carried.omitted == ("left-out",)
    names, ids = naming.of(real_library), table.ids(real_library)
    found = manifest.verify(carried, table.rows(real_library), names, ids)
    assert {each.state for each in found.statuses} == {"holds"}


def test_a_deck_carries_all_of_its_metrics(real_library):
    deck = slides.deck([picture_of(real_library, metric) for metric in METRICS], "Support")
    carried = metadata.extract(deck)
    shown = {row.id: row.metric for row in table.rows(real_library)}
    assert {each.id for each in carried.figures} == {*shown}
    assert len(carried.figures) == len(shown)
    assert {*carried.metrics} == {*METRICS}
    metrics = [shown[each.id] for each in carried.figures]
    assert list(dict.fromkeys(metrics))[:3] == [*METRICS[:3]]


def test_a_slide_that_is_deleted_counts_no_longer_and_a_picture_pasted_counts(of):
    show = Presentation(io.BytesIO(slides.deck([of("troops"), of("containers")])))
    listed = show.part._element.sldIdLst  # noqa: SLF001 (the library has no name for it)
    show.part.drop_rel(listed[0].rId)
    listed.remove(listed[0])
    edited = io.BytesIO()
    show.save(edited)
    assert metadata.extract(edited.getvalue()).metrics == ("containers",)
    revenue = files.content(of("revenue"), "png")
    show.slides[0].shapes.add_picture(io.BytesIO(revenue), 0, 0)
    edited = io.BytesIO()
    show.save(edited)
    carried = metadata.extract(edited.getvalue())
    assert {*carried.metrics} == {"containers", "revenue"}
    assert len(carried.figures) == 6


def test_the_part_of_a_deck_has_only_what_is_shown_without_a_picture(of):
    def has_part(*metrics):
        deck = slides.deck([of(metric) for metric in metrics])
        return "customXml/item1.xml" in zipfile.ZipFile(io.BytesIO(deck)).namelist()

    lone = next(metric for metric in METRICS if len(of(metric).rows) == 1)
    assert has_part(lone, "containers")
    assert not has_part("containers")
    assert metadata.extract(slides.deck([of(lone)])) == of(lone).manifest


def many(picture, count):
    rows = [replace(picture.rows[0], id=f"estimate-{n}", position=n) for n in range(count)]
    return replace(picture, rows=rows, drawing="compare", grows=True)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("count", [3, *(pytest.param(n, marks=pytest.mark.slow) for n in (18, 60))])
def test_a_file_grows_by_3_percent_or_2_kb_at_most(of, form, count, monkeypatch):
    picture = many(of(), count)
    with_it = files.content(picture, form)
    monkeypatch.setattr(metadata, "embed", lambda drawn, *_: drawn)
    monkeypatch.setattr(slides, "_add_manifest", lambda *_: None)
    without = files.content(picture, form)
    assert metadata.extract(without) is None
    assert 0 < len(with_it) - len(without) <= max(2048, 0.03 * len(without))


def test_the_files_are_still_what_they_were(of):
    png, svg, pdf, deck = (files.content(of(), form) for form in FORMS)
    Image.open(io.BytesIO(png)).load()
    assert "metadata" in parsed(svg.decode())[0].tag
    reader = PdfReader(io.BytesIO(pdf))
    assert "15,800" in reader.pages[0].extract_text()
    assert reader.metadata["/Estimates"].startswith("estimates-manifest:")
    assert reader.metadata.producer == "svg2pdf"
    assert len(Presentation(io.BytesIO(deck)).slides) == 1
    assert files.content(of(), "svg") == svg
    assert files.content(of(), "pptx") == deck


def test_an_office_that_saves_a_deck_keeps_it(of):
    show = Presentation(io.BytesIO(files.content(of(), "pptx")))
    show.slides[0].shapes.add_textbox(0, 0, Pt(90), Pt(20)).text_frame.text = "ours"
    saved = io.BytesIO()
    show.save(saved)
    assert metadata.extract(saved.getvalue()) == of().manifest


def test_pictures_pasted_into_a_deck_of_others_are_read(of):
    show = Presentation()
    for metric in ("containers", "revenue"):
        slide = show.slides.add_slide(show.slide_layouts[6])
        slide.shapes.add_picture(io.BytesIO(files.content(of(metric), "png")), 0, 0)
    saved = io.BytesIO()
    show.save(saved)
    carried = metadata.extract(saved.getvalue())
    assert {*carried.metrics} == {"containers", "revenue"}
    assert len(carried.figures) == 6


def test_an_svg_inside_a_page_is_read(of):
    page = b"<!doctype html><title>x</title>" + files.content(of(), "svg")
    assert metadata.extract(page) == of().manifest


def test_a_file_that_lost_its_metadata_has_none(of):
    shot = io.BytesIO()
    Image.open(io.BytesIO(files.content(of(), "png"))).convert("RGB").save(shot, "jpeg")
    assert metadata.extract(shot.getvalue()) is None
    bare = io.BytesIO()
    with Image.open(io.BytesIO(files.content(of(), "png"))) as image:
        Image.frombytes(image.mode, image.size, image.tobytes()).save(bare, "png")
    assert metadata.extract(bare.getvalue()) is None


def wrapped(content):
    return b"estimates-manifest:" + base64.b64encode(content) + b";"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04",
        b"\x89PNG\r\n\x1a\n",
        b"estimates-manifest:",
        b"estimates-manifest:=====;",
        b"estimates-manifest:abc;",
        wrapped(b"not packed"),
        wrapped(zlib.compress(b"not json")),
        wrapped(zlib.compress("ÿ".encode())),
        wrapped(zlib.compress(b'{"estimates": 99}')),
        wrapped(zlib.compress(b"{" * 1_000_000))[:-10],
        wrapped(zlib.compress(b"[]")) * 500,
    ],
)
def test_what_is_no_manifest_is_passed_over(content):
    if content.startswith(b"PK"):
        with pytest.raises(metadata.MetadataError):
            metadata.extract(content)
    else:
        assert metadata.extract(content) is None


def packed(**parts):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


@pytest.mark.parametrize("name", ["A.PNG", "a.Svg", "folder/a.pdf", "a.xml"])
def test_these_parts_of_a_zip_file_are_searched(of, name):
    carried = metadata.extract(packed(**{name: files.content(of(), "svg")}))
    assert carried == of().manifest


def manifested(count, number=0):
    figures = [{"id": f"{number}-{n}", "value": "1", "by": "X", "hash": "-"} for n in range(count)]
    whole = {"known": "2026-01-02", "hash": "", "metrics": [], "omitted": [], "figures": figures}
    return wrapped(zlib.compress(json.dumps({"estimates": manifest.VERSION, **whole}).encode()))


def test_as_many_figures_as_are_compared():
    assert len(metadata.extract(manifested(20_000)).figures) == 20_000


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (manifested(20_001), "more than the 20,000 figures"),
        (b"".join(manifested(600, n) for n in range(40)), "more than the 20,000 figures"),
        (manifested(20_000) * 40, "more data than any file that is made here"),
        (
            wrapped(zlib.compress(b"0" * 500_000_000, 9)),
            "more data than any file that is made here",
        ),
        (wrapped(zlib.compress(b"[]")) * 501, "more data than any file that is made here"),
    ],
    ids=["one", "many", "large", "bomb", "empty"],
)
def test_a_file_with_more_than_is_compared_is_refused_at_once(content, reason):
    with processor_limit(2), pytest.raises(metadata.MetadataError, match=reason):
        metadata.extract(content)


def test_what_is_unpacked_of_a_bomb_has_a_bound():
    bomb = wrapped(zlib.compress(b"0" * 200_000_000, 9))
    tracemalloc.start()
    with pytest.raises(metadata.MetadataError):
        metadata.extract(bomb)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 40_000_000


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2, zipfile.ZIP_DEFLATED])
def test_a_zip_file_that_is_damaged_is_refused_however_it_is_packed(method):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        archive.writestr("a.xml", b"<a/>" * 500)
    content = bytearray(made.getvalue())
    at = content.index(b"a.xml") + len("a.xml")
    content[at + 4 : at + 24] = b"\xff" * 20
    with pytest.raises(metadata.MetadataError, match="damaged or locked"):
        metadata.extract(bytes(content))


def test_a_zip_file_packed_in_an_unknown_way_is_refused():
    content = packed(**{"a.xml": b"<a/>"})
    at = content.index(b"PK\x01\x02") + 10
    with pytest.raises(metadata.MetadataError, match="damaged or locked"):
        metadata.extract(content[:at] + b"\x61\0" + content[at + 2 :])


def test_a_zip_file_whose_part_begins_at_its_end_is_refused():
    content = packed(**{"a.xml": b"<a/>"})
    at = content.index(b"PK\x01\x02") + 42
    behind = (len(content) - 5).to_bytes(4, "little")
    with pytest.raises(metadata.MetadataError, match="damaged or locked"):
        metadata.extract(content[:at] + behind + content[at + 4 :])


def test_memory_that_does_not_suffice_is_one_sentence(monkeypatch):
    def read(*_):
        raise MemoryError

    monkeypatch.setattr(zipfile.ZipFile, "read", read)
    with pytest.raises(metadata.MetadataError, match="damaged or locked"):
        metadata.extract(packed(**{"a.xml": b"<a/>"}))


def test_a_zip_file_of_a_huge_part_is_refused():
    bomb = packed(**{"a.xml": b"0" * (metadata.LARGEST + 1)})
    assert len(bomb) < 1_000_000
    with pytest.raises(metadata.MetadataError, match="more than the"):
        metadata.extract(bomb)


def test_a_zip_file_that_lies_about_the_size_of_a_part_is_refused():
    lying = packed(**{"a.xml": b"0" * 5_000})
    size = (5_000).to_bytes(4, "little")
    assert lying.count(size) == 2
    with pytest.raises(metadata.MetadataError):
        metadata.extract(lying.replace(size, (10).to_bytes(4, "little")))


def test_a_locked_zip_file_is_refused():
    content = bytearray(packed(**{"a.xml": b"<a/>"}))
    at = content.index(b"PK\x01\x02")
    content[6] |= 1
    content[at + 8] |= 1
    with pytest.raises(metadata.MetadataError, match="damaged or locked"):
        metadata.extract(bytes(content))


def test_a_file_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(metadata, "LARGEST", 2**20)
    assert metadata.extract(b"0" * 2**20) is None
    with pytest.raises(metadata.MetadataError, match="larger than the 1 MB that are searched"):
        metadata.extract(b"0" * (2**20 + 1))


def test_a_pdf_of_another_form_is_no_silent_loss(of):
    with pytest.raises(ValueError, match="trailer"):
        metadata.embed(b"%PDF-1.7 cut off", "pdf", of().manifest)


def test_a_name_of_the_users_never_ends_a_part(reads):
    content = "x</metadata><script>alert(1)</script>) /Root 9 0 R"
    row = table.rows(reads(GOOD_WITH.format(content)))[0]
    made = manifest.of([row], (), DAY, "0" * 64, picture_of_row(row).names)
    for form, drawn in (("svg", b"<svg ></svg>"), ("png", b"\x89PNG" + b"0" * 12)):
        file = metadata.embed(drawn, form, made)
        assert b"script" not in file
        assert metadata.extract(file) == made
    assert metadata.extract(images.image(picture_of_row(row), "pdf")).figures[0].by == content


GOOD_WITH = """\
metrics:
  containers:
    title: Containers
    unit: containers
    measures: {{shipped: shipped}}
sources:
  kurier: {{file: kurier.txt, outlet: Kurier, lang: de, published: 2024-05-13}}
estimates:
  - id: seoul
    metric: containers
    measure: shipped
    low: 9400
    by: "{}"
    source: kurier
    quote: mehr als 9.400 Container mit Granaten
"""


def picture_of_row(row):
    names = naming.Names("containers", "Containers", "", "containers", None, {"shipped": "shipped"})
    return images.Picture([row], names, DAY)
