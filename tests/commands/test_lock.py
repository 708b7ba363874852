import os
import shutil
import subprocess
from hashlib import sha256

import pytest

from components import checksums, locks
from components.__main__ import main
from tests.conftest import ARTICLE, GOOD, HEAD


@pytest.fixture
def lock(at, capsys):
    """Run the command; its status and what it prints."""
    arguments = at(HEAD + GOOD)

    def run():
        status = main(["lock", *arguments])
        return status, *capsys.readouterr()

    return run


def sums(folder):
    return (folder / "seeds" / "SHA256SUMS").read_text("utf-8")


def test_every_text_and_original_is_locked_by_its_bytes(lock, folder):
    (folder / "seeds" / "b.txt").write_bytes(b"one\r\ntwo\n")
    (folder / "originals").mkdir()
    (folder / "originals" / "b.html").write_bytes(b"<p>one")
    assert lock() == (0, "seeds/SHA256SUMS: 2 texts and 1 original locked\n", "")
    assert locks.parse(sums(folder)) == {
        "../originals/b.html": sha256(b"<p>one").hexdigest(),
        "b.txt": sha256(b"one\r\ntwo\n").hexdigest(),
        "kurier.txt": sha256(ARTICLE.encode()).hexdigest(),
    }


def test_what_was_locked_otherwise_is_named(lock, folder):
    seeds = folder / "seeds"
    (seeds / "old.txt").write_text("alt", "utf-8")
    assert lock() == (0, "seeds/SHA256SUMS: 2 texts locked\n", "")
    (seeds / "old.txt").unlink()
    (seeds / "new.txt").write_text("neu", "utf-8")
    (seeds / "kurier.txt").write_text(f"{ARTICLE}.", "utf-8")
    assert lock()[1].splitlines() == [
        "changed: kurier.txt",
        "added: new.txt",
        "removed: old.txt",
        "seeds/SHA256SUMS: 2 texts locked",
    ]
    assert lock()[1] == "seeds/SHA256SUMS: 2 texts locked\n"


def test_without_a_text_nothing_is_locked(lock, folder):
    (folder / "seeds" / "kurier.txt").unlink()
    status, out, err = lock()
    assert (status, out) == (1, "")
    assert err.endswith("there is no text in seeds/ that can be read, so nothing is locked\n")
    assert not (folder / "seeds" / "SHA256SUMS").exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="a folder that root may write")
def test_a_folder_that_may_not_be_written_is_told(lock, folder):
    (folder / "seeds").chmod(0o500)
    status, _, err = lock()
    (folder / "seeds").chmod(0o700)
    assert status == 2
    assert "SHA256SUMS cannot be written" in err


def test_a_folder_in_the_place_of_the_sums_is_told(at, folder, capsys, monkeypatch):
    arguments = at(HEAD + GOOD)
    monkeypatch.setattr("components.commands.lock._differences", lambda *_: ())
    (folder / "seeds" / "SHA256SUMS").mkdir()
    assert main(["lock", *arguments]) == 2
    assert capsys.readouterr().err.endswith("SHA256SUMS cannot be written: it is a folder\n")


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="GNU coreutils are not there")
def test_the_sums_of_the_project_hold():
    from tests.conftest import HOME

    check = ["sha256sum", "--strict", "--quiet", "-c", "SHA256SUMS"]
    done = subprocess.run(check, cwd=HOME / "seeds", check=False, capture_output=True)  # noqa: S603
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert len(locks.parse((HOME / "seeds" / "SHA256SUMS").read_text("utf-8"))) == 5


def test_a_file_too_large_to_be_hashed_is_not_locked_and_told(lock, folder, monkeypatch):
    (folder / "originals").mkdir()
    (folder / "originals" / "a.pdf").write_bytes(b"1" * 2000)
    monkeypatch.setattr(checksums, "LARGEST", 1000)
    status, _, err = lock()
    assert status == 1
    assert "is too large: ../originals/a.pdf" in err
    assert "a.pdf" not in sums(folder)
