"""Letters that no installed font has are told, and none of the others."""

import struct

import pytest

from components.export import fonts


def font_with(*blocks: tuple[int, int]) -> bytes:
    """A font file that has these code points and nothing else, in format 12."""
    groups = b"".join(struct.pack(">III", first, last, 1) for first, last in blocks)
    table = struct.pack(">HHIII", 12, 0, 16 + len(groups), 0, len(blocks)) + groups
    cmap = struct.pack(">HHHHI", 0, 1, 3, 10, 12) + table
    head = struct.pack(">IHHHH", 0x00010000, 1, 0, 0, 0)
    return head + struct.pack(">4sIII", b"cmap", 0, 28, len(cmap)) + cmap


@pytest.fixture
def installed(tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "_folders", lambda: [tmp_path])

    def install(*blocks):
        (tmp_path / f"{len(list(tmp_path.iterdir()))}.ttf").write_bytes(font_with(*blocks))

    return install


def test_letters_of_no_font_are_told_in_their_order(installed):
    assert fonts.missing("Kim 김정은 정") == ["김", "정", "은"]
    installed((ord("김"), ord("김")))
    assert fonts.missing("Kim 김정은") == ["정", "은"]
    installed((0xAC00, 0xD7A3))
    assert fonts.missing("Kim 김정은") == []


def test_latin_and_cyrillic_letters_need_no_font(installed):
    installed()
    assert fonts.missing("Zażółć Київ Ώ – “x” €") == []
    assert fonts.is_common("Київ")
    assert not fonts.is_common("금")


def test_a_damaged_font_has_no_letters(tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "_folders", lambda: [tmp_path])
    (tmp_path / "bad.ttf").write_bytes(font_with((0xAC00, 0xD7A3))[:40])
    (tmp_path / "empty.otf").write_bytes(b"")
    assert fonts.missing("금") == ["금"]


def test_the_advice_names_letters_and_package():
    assert "북 한" in fonts.advice("북한")
    assert "apt install fonts-noto-cjk" in fonts.advice("北")
    assert "apt install fonts-noto-core" in fonts.advice("ب")


def test_only_drawn_letters_count():
    assert fonts.drawn('<svg aria-label="금"><text x="1">A &amp; B</text></svg>') == "A & B"
