"""How wide texts are: as the font file has them, and never wider than their room."""

from __future__ import annotations

import string
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFont

from components.drawing.lettering import shorten, width, wrap

FACES = Path("/usr/share/fonts/truetype/liberation")

texts = st.text(
    alphabet=string.ascii_letters + string.digits + "  äéßŁ–—…’€→≤  \n\u0301\u200b漢ЖЯ", max_size=80
)
sizes = st.floats(6, 40)
rooms = st.floats(0, 600)


# --- Widths ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "bold", "units"),
    [
        ("", False, 0),
        ("A", False, 1366),
        ("A", True, 1479),
        ("more than 15,800", False, 16054),
        ("more than 15,800", True, 16733),
        ("é", False, 1139),
        ("e\u0301", False, 1139),
        ("ď", False, 1259),
        ("„…“", False, 682 + 2048 + 682),
        ("€", True, 1139),
        ("Ж", False, 1891),
        ("→", False, 2048),
        ("≤", False, 1124),
        ("\u00a0", False, 569),
        ("\u202f", False, 569),
        ("₩", False, 2048),
        ("漢字", True, 4096),
        ("\u200b\u200d\u2066\u0301\x07\u00ad", False, 0),
    ],
)
def test_widths_are_those_of_the_face(text: str, bold: bool, units: int) -> None:  # noqa: FBT001 - a case, not an interface
    assert width(text, 2048, bold=bold) == pytest.approx(units)


@pytest.mark.parametrize(("name", "bold"), [("Regular", False), ("Bold", True)])
def test_widths_agree_with_the_font_file(name: str, bold: bool) -> None:  # noqa: FBT001 - as above
    path = FACES / f"LiberationSans-{name}.ttf"
    if not path.exists():
        pytest.skip("the face is not on this machine")
    face = ImageFont.truetype(str(path), 2048, layout_engine=ImageFont.Layout.BASIC)
    spans = [(0x20, 0x7F), (0xA1, 0xAD), (0xAE, 0x180), (0x400, 0x460), (0x2018, 0x201F)]
    chars = [chr(code) for span in spans for code in range(*span)] + list("–—…•‹›€™→←↑↓−≈≠≤≥∞")
    chars = [char for char in chars if unicodedata.category(char) != "Mn"]
    wrong = {
        char: (width(char, 2048, bold=bold), face.getlength(char))
        for char in chars
        if width(char, 2048, bold=bold) != pytest.approx(face.getlength(char), abs=1)
        and char != "‛"  # left to the rule for unknown characters
    }
    assert not wrong


@given(texts, texts, sizes)
def test_widths_add_up(one: str, two: str, size: float) -> None:
    assert width(one + two, size) == pytest.approx(width(one, size) + width(two, size))


# --- Shortening and wrapping ----------------------------------------------------------------


@given(texts, sizes, rooms, st.booleans())
def test_a_shortened_text_fits(text: str, size: float, room: float, bold: bool) -> None:  # noqa: FBT001 - drawn
    short = shorten(text, size, room, bold=bold)
    assert width(short, size, bold=bold) <= room
    if short != " ".join(word for word in text.replace("\u200b", " ").split() if word):
        assert not short or short.endswith("…")


@given(texts, sizes, rooms, st.integers(0, 4), st.booleans())
def test_wrapped_lines_fit(text: str, size: float, room: float, lines: int, bold: bool) -> None:  # noqa: FBT001 - drawn
    rows = wrap(text, size, room, bold=bold, lines=lines)
    assert len(rows) <= lines
    assert all(rows)
    assert all(width(row, size, bold=bold) <= room for row in rows)


@given(st.lists(st.text(string.ascii_letters, min_size=1, max_size=8), max_size=12), rooms)
def test_no_word_is_lost_before_the_last_line(words: list[str], room: float) -> None:
    room += max((width(word, 12) for word in words), default=0)
    rows = wrap(" ".join(words), 12, room, lines=3)
    full = " ".join(rows).removesuffix("…").split()
    assert full == words[: len(full)] or full[:-1] == words[: len(full) - 1]
    assert len(rows) == 3 or full == words


def test_shorten_cuts_at_a_word() -> None:
    text = "Open Source Centre and Reuters"
    assert shorten(text, 13, 1000) == text
    assert shorten(text, 13, width("Open Source Centre…", 13)) == "Open Source Centre…"
    assert shorten("Guseinova, Friedrich Naumann", 13, 90) == "Guseinova…"
    assert shorten("1,000 – 2,000", 13, width("1,000 –…", 13)) == "1,000…"


def test_shorten_cuts_a_giant_word() -> None:
    assert shorten("Donaudampfschifffahrt", 13, 60) == "Donaud…"
    assert shorten("e\u0301e\u0301e\u0301e\u0301", 10, 16) == "e\u0301…"
    assert shorten("word", 13, 14) == "…"
    assert shorten("word", 13, 5) == ""
    assert shorten("", 13, 100) == shorten(" \n ", 13, 100) == ""


def test_wrap_is_greedy_and_shortens_the_last_line() -> None:
    text = "Open Source Centre and Reuters"
    assert wrap(text, 13, 125) == ("Open Source Centre", "and Reuters")
    assert wrap(text, 13, 78) == ("Open Source", "Centre and…")
    assert wrap(text, 13, 125, lines=1) == ("Open Source…",)
    assert wrap("Donaudampfschifffahrt here", 13, 60) == ("Donaud…", "here")
    assert wrap("", 13, 60) == ()
    assert wrap("A A A A", 12, width("A", 12), lines=3) == ("A", "A", "A")
    assert wrap("up to 5\u00a0billion", 13, width("up to 5", 13)) == ("up to", "5\u00a0bill…")
