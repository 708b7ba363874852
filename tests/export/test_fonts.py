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


def older_font_with(*blocks: tuple[int, int]) -> bytes:
    """The same in format 4, which has no letters beyond four hexadecimal digits."""
    ends = [*blocks, (0xFFFF, 0xFFFF)]
    lasts, firsts = (b"".join(struct.pack(">H", end[n]) for end in ends) for n in (1, 0))
    table = struct.pack(">7H", 4, 16 + 8 * len(ends), 0, 2 * len(ends), 0, 0, 0)
    table += lasts + b"\0\0" + firsts + b"\0" * 4 * len(ends)
    cmap = struct.pack(">HHHHI", 0, 1, 3, 1, 12) + table
    head = struct.pack(">IHHHH", 0x00010000, 1, 0, 0, 0)
    return head + struct.pack(">4sIII", b"cmap", 0, 28, len(cmap)) + cmap


def together(*fonts: bytes) -> bytes:
    """Several fonts in one file; the places that a font tells are those of the file."""
    starts = [12 + 4 * len(fonts) + sum(map(len, fonts[:n])) for n in range(len(fonts))]
    moved = [
        font[:20] + struct.pack(">I", start + 28) + font[24:]
        for start, font in zip(starts, fonts, strict=True)
    ]
    head = struct.pack(">4sII", b"ttcf", 0x00010000, len(fonts))
    return head + struct.pack(f">{len(starts)}I", *starts) + b"".join(moved)


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


def test_fonts_of_the_older_format_and_several_in_one_file_are_read(tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "_folders", lambda: [tmp_path])
    (tmp_path / "older.ttf").write_bytes(older_font_with((ord("김"), ord("김"))))
    assert fonts.missing("김정은") == ["정", "은"]
    both = together(font_with((ord("정"), ord("정"))), older_font_with((ord("은"), ord("은"))))
    (tmp_path / "both.ttc").write_bytes(both)
    assert fonts.missing("김정은") == []


@pytest.mark.parametrize(
    ("system", "folders"),
    [
        ("win32", ["W/Fonts", "~/AppData/Local/Microsoft/Windows/Fonts"]),
        ("darwin", ["/System/Library/Fonts", "/Library/Fonts", "~/Library/Fonts"]),
        (
            "linux",
            ["/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts"],
        ),
    ],
)
def test_the_folders_of_fonts_are_those_of_the_system(monkeypatch, tmp_path, system, folders):
    seen = []
    monkeypatch.setattr(fonts.sys, "platform", system)
    monkeypatch.setenv("WINDIR", "W")
    monkeypatch.setattr(fonts.Path, "home", lambda: tmp_path)
    monkeypatch.setattr(fonts.Path, "is_dir", lambda folder: seen.append(folder.as_posix()))
    assert fonts.missing("김") == ["김"]
    assert seen == [folder.replace("~", tmp_path.as_posix()) for folder in folders]


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
