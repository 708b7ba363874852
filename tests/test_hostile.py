"""Hostile text in every field and in the texts: shown as it is, and harmless in every file made of it."""

import csv
import io
import re
import zipfile
from datetime import date
from xml.etree import ElementTree as ET

import pytest

from components import table
from components.export import images, slides
from components.intake import drafts
from components.problems import without_controls
from tests.page.test_page import (
    OURS,
    Markup,
    drawn,
    faults,
    hostile,
    html,
)

DAY = date(2026, 11, 21)
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
WORDS = [
    "$x$ :red[x] :material/home: :smile: ![](http://evil.example/x.png)",
    "<img src=http://evil.example/x onerror=alert()><style>*{display:none}</style>",
    "<form action=javascript:alert()><a href='javascript:alert()'>x</a></form>",
    "\u202eabc \u2066def\u2069 \u200f",
    "=cmd|'/C calc'!A0",
    "<svg onload=alert()><image href='http://evil.example/x'/></svg>",
    "]]><!ENTITY x SYSTEM 'file:///etc/passwd'>&x;",
    "{{x*x}} ${x*x} %s {y}",
]
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u202e=1", "\n=1"]


@pytest.fixture
def library_of(reads):
    """The library of a file that has these words in every field and in the text."""

    def read(words):
        content, text = hostile(words)
        found = reads(content, kurier=text)
        assert [estimate.id for estimate in found.estimates] == ["kyiv"], found.problems
        return found

    return read


def picture(found, theme="light"):
    return images.of(found, "containers", table.rows(found), DAY, theme=theme)


@pytest.mark.parametrize("words", WORDS)
def test_no_panel_has_markup_or_an_unseen_sign_of_the_files(opens, notes, words):
    content, text = hostile(words)
    notes.write_text(content, "utf-8")
    (notes.parent / "seeds" / "kurier.txt").write_text(
        f"{text}\n{words} nannte 700 Wagen.", "utf-8"
    )
    at = opens(notes)
    assert drawn(at)["containers"] == {"kyiv"}, faults(at)
    shown = Markup(html(at))
    assert shown.tags <= OURS
    assert " ".join(without_controls(words).split()) in " ".join(shown.words.split())
    labels = [box.label for box in at.checkbox] + [button.label for button in at.button]
    for label in labels:
        left = re.sub(r"\\[^\w\s]|\\_", "", label)
        assert not re.search(r"[][<>$*_~`!&()^]|:\w", left), label
    told = [html(at), *labels, *(text.value for text in at.text)]
    assert not UNSEEN.search("".join(told))


@pytest.mark.parametrize("words", WORDS)
def test_a_picture_has_no_active_part_and_no_foreign_reference(library_of, words):
    for theme in ("light", "dark"):
        svg = images.render(images.spec(picture(library_of(words), theme)), "svg")
        for node in ET.fromstring(svg).iter():  # noqa: S314 (our own)
            assert node.tag.split("}")[1] in {"svg", "g", "path", "rect", "text", "line"}
            for name, value in node.attrib.items():
                assert "href" not in name
                assert not name.startswith("on")
                assert name == "aria-label" or not re.search(r"https?:|url\(|javascript:", value)
        assert not UNSEEN.search(svg.decode())
        assert b"<!ENTITY" not in svg
        assert b"<!DOCTYPE" not in svg


@pytest.mark.parametrize("words", WORDS)
def test_a_deck_links_to_nothing_outside(library_of, words):
    deck = slides.deck([picture(library_of(words))], words)
    with zipfile.ZipFile(io.BytesIO(deck)) as parts:
        assert parts.testzip() is None
        for name in parts.namelist():
            assert not name.startswith(("/", ".."))
            body = parts.read(name)
            if name.endswith(".rels"):
                assert b'TargetMode="External"' not in body
            if name.endswith((".xml", ".rels")):
                ET.fromstring(body)  # noqa: S314 (our own)
                assert b"hlinkClick" not in body
                assert not UNSEEN.search(body.decode().replace("\r", ""))


@pytest.mark.parametrize("words", [*WORDS, *FORMULAS])
def test_no_cell_of_the_csv_begins_a_formula(reads, words):
    content, text = hostile(words)
    found = reads(content, kurier=text)
    rows = list(csv.reader(io.StringIO(table.csv(table.rows(found)))))
    assert all(len(row) == len(table.COLUMNS) for row in rows)
    for row in rows[1:]:
        for cell in row:
            assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r")), cell


@pytest.mark.parametrize("words", WORDS)
def test_a_draft_of_a_hostile_text_reads_as_that_text(reads, words):
    content, text = hostile(words)
    found = reads(content, kurier=text, neu=f"{words} nannte 700 Container.\n")
    made = drafts.draft(found.seeds["neu.txt"], found.proofs.parsed)
    pasted = content.replace("\nestimates:", f"\n{made.source}\nestimates:") + made.estimates
    again = reads(pasted)
    assert again.readable
    assert "kyiv" in [estimate.id for estimate in again.estimates]
    assert not [problem for problem in again.problems if problem.rule.startswith("quote")]
