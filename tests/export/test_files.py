import os
import re
import signal
import stat
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from components.export import files
from tests.conftest import HOME


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
        ({"omitted": ("a",)}, "png", "containers-2025-04-known-2026-11-21-filtered.png"),
    ],
)
def test_a_file_name_says_what_the_file_holds(of, style, form, name):
    assert files.name(of(**style), form) == name


def test_the_name_of_a_second_file_says_so(of):
    assert files.name(replace(of(), part=2), "png") == "containers-2025-04-known-2026-11-21-2.png"


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

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match=f"the folder {tmp_path} may not be written to$"):
        files.write(tmp_path / "a.png", b"")


@pytest.mark.parametrize("nameless", [True, False])
def test_the_mode_of_a_file_written_over_is_kept(tmp_path, monkeypatch, nameless):
    if not nameless:
        monkeypatch.delattr(files.os, "O_TMPFILE", raising=False)
    path = tmp_path / "a.png"
    path.write_bytes(b"old")
    for mode in (0o600, 0o664, 0o444):
        path.chmod(mode)
        files.write(path, b"new")
        assert stat.S_IMODE(path.stat().st_mode) == mode
    assert path.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["a.png"]


@pytest.mark.parametrize("nameless", [True, False])
def test_a_new_file_has_the_mode_that_the_user_gives_new_files(tmp_path, monkeypatch, nameless):
    if not nameless:
        monkeypatch.delattr(files.os, "O_TMPFILE", raising=False)
    before = os.umask(0o027)
    try:
        files.write(tmp_path / "a.png", b"new")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.png").stat().st_mode) == 0o640


@pytest.mark.parametrize("call", ["link", "open"])
def test_a_system_that_gives_no_name_to_an_open_file_gets_a_file_all_the_same(
    tmp_path, monkeypatch, call
):
    as_it_is = getattr(os, call)

    def refuse(path, *args, **options):
        if call == "link" or path == "/proc/self/fd":
            raise OSError(18, "Invalid cross-device link")
        return as_it_is(path, *args, **options)

    monkeypatch.setattr(files.os, call, refuse)
    files.write(tmp_path / "a.png", b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.png", b"new")]


def test_a_link_is_followed_and_stays(tmp_path):
    (tmp_path / "real.png").write_bytes(b"old")
    (tmp_path / "a.png").symlink_to("real.png")
    files.write(tmp_path / "a.png", b"new")
    assert (tmp_path / "a.png").is_symlink()
    assert (tmp_path / "real.png").read_bytes() == b"new"
    (tmp_path / "b.png").symlink_to("not there yet.png")
    files.write(tmp_path / "b.png", b"new")
    assert (tmp_path / "not there yet.png").read_bytes() == b"new"


def refusal(path):
    with pytest.raises(OSError, match="cannot be written") as reason:
        files.write(path, b"new")
    return str(reason.value)


@pytest.mark.parametrize("direct", [True, False])
def test_only_an_ordinary_file_is_written_over(tmp_path, direct):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for kind, why in (
        ("pipe", "it is a device or a pipe, no file"),
        ("folder", "it is a folder"),
        ("/dev/null", "it is a device or a pipe, no file"),
    ):
        path = tmp_path / kind
        if not direct:
            path = tmp_path / f"{path.name}.png"
            path.symlink_to(tmp_path / kind)
        before = path.stat()
        assert refusal(path) == f"{path} cannot be written: {why}"
        assert path.stat().st_mode == before.st_mode
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".part"]


def test_a_loop_of_links_is_named(tmp_path):
    (tmp_path / "a.png").symlink_to("b.png")
    (tmp_path / "b.png").symlink_to("a.png")
    assert refusal(tmp_path / "a.png").endswith(": it is a link that leads back to itself")
    assert refusal(tmp_path / "a.png" / "c.png").endswith(
        ": it is a link that leads back to itself"
    )
    with pytest.raises(OSError, match="cannot be made: it is a link that leads back to itself"):
        files.make_folder(tmp_path / "a.png" / "out")


def test_a_name_that_is_too_long_is_named(tmp_path):
    for path in (tmp_path / f"{'x' * 252}.png", tmp_path / ("x" * 300) / "a.png"):
        assert refusal(path).endswith("… cannot be written: its name is too long")
    with pytest.raises(OSError, match="… cannot be made: its name is too long"):
        files.make_folder(tmp_path / ("x" * 300))
    longest = tmp_path / f"{'x' * 251}.png"
    files.write(longest, b"new")
    assert longest.read_bytes() == b"new"


def test_a_file_where_a_folder_should_be_is_named(tmp_path):
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(OSError, match=r"out cannot be made: there is a file of that name$"):
        files.make_folder(tmp_path / "out")


def test_control_characters_of_a_path_are_visible(tmp_path):
    assert r"a\x1b[31m.png cannot be written" in refusal(tmp_path / "none" / "a\x1b[31m.png")


def test_a_working_folder_that_is_gone_is_told_in_one_sentence(tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert refusal(Path("a.png")) == "a.png cannot be written: the working folder is gone"
    with pytest.raises(OSError, match=r"^out cannot be made: the working folder is gone$"):
        files.make_folder(Path("out"))


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="this system has no files without a name")
def test_a_write_that_is_killed_leaves_the_old_file_and_no_other(tmp_path):
    code = """\
        import os, pathlib, signal
        from components.export import files
        os.fsync = lambda number: os.kill(os.getpid(), signal.SIGKILL)
        files.write(pathlib.Path("a.png"), b"new" * 1_000_000)
    """
    (tmp_path / "a.png").write_bytes(b"old")
    done = subprocess.run(  # noqa: S603 (our own code)
        [sys.executable, "-c", textwrap.dedent(code)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(HOME)},
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.png", b"old")]
