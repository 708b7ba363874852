import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from components.export import files


@pytest.mark.parametrize("form", ["png", "svg", "pptx"])
def test_equal_pictures_give_equal_bytes_also_side_by_side(of, form):
    first = files.content(of("deliveries"), form)
    with ThreadPoolExecutor(4) as pool:
        again = list(pool.map(files.content, [of("deliveries")] * 4, [form] * 4))
    assert again == [first] * 4


def test_another_form_is_refused(of):
    with pytest.raises(ValueError, match="'gif' is no form"):
        files.content(of(), "gif")


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
    assert files.name(of(**style), form) == name


@pytest.mark.parametrize(
    "key",
    ["../../etc/passwd", "a/b", "a\\b", "CON", "nul", "Container", "контейнеры", "a:b*?", ".", "x" * 300, "a b", "%s", "-x"],
)  # fmt: skip
def test_a_file_name_is_safe_everywhere(of, key):
    picture = of()
    names = replace(picture.names, key=key)
    name = files.name(replace(picture, names=names), "png")
    assert re.fullmatch(r"[a-z0-9_][a-z0-9_-]*-2025-04-known-2026-11-21\.png", name), name
    assert len(name) < 120


def test_two_metrics_never_share_a_file_name(of):
    keys = ["a b", "a-b", "a/b", "A-B", "a--b", "б", "в", "x" * 61, "x" * 62]
    picture = of()
    names = {
        files.name(replace(picture, names=replace(picture.names, key=key)), "png") for key in keys
    }
    assert len(names) == len(keys)


def test_a_file_is_written_whole(tmp_path):
    files.write(tmp_path / "a.png", b"new")
    files.write(tmp_path / "a.png", b"newer")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    assert (tmp_path / "a.png").read_bytes() == b"newer"


@pytest.mark.parametrize(
    "step", [(files.os, "fsync"), (Path, "replace")], ids=["on the disk", "in its place"]
)
def test_a_failure_leaves_the_old_file_and_no_other(tmp_path, monkeypatch, step):
    (tmp_path / "a.png").write_bytes(b"old")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*step, full)
    with pytest.raises(OSError, match=r"a\.png cannot be written: no space left on device"):
        files.write(tmp_path / "a.png", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    assert (tmp_path / "a.png").read_bytes() == b"old"


def test_an_interruption_leaves_the_old_file_and_no_other(tmp_path, monkeypatch):
    (tmp_path / "a.png").write_bytes(b"old")

    def stop(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(files.os, "fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        files.write(tmp_path / "a.png", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    assert (tmp_path / "a.png").read_bytes() == b"old"


def test_a_place_that_cannot_be_written_is_named(tmp_path, monkeypatch):
    with pytest.raises(OSError, match=f"no folder {tmp_path / 'none'}$"):
        files.write(tmp_path / "none" / "a.png", b"")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OSError, match=r"cannot be written: not a directory$"):
        files.write(tmp_path / "file" / "a.png", b"")
    with pytest.raises(OSError, match=r"cannot be written: it is a folder$"):
        files.write(tmp_path, b"")

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(OSError, match=f"the folder {tmp_path} may not be written to$"):
        files.write(tmp_path / "a.png", b"")
