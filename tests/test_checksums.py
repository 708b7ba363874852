import shutil
import subprocess

import pytest

from components import checksums
from tests.conftest import GOOD, HEAD

LARGEST = 1000


@pytest.fixture
def seeds(folder):
    (folder / "originals").mkdir()
    (folder / "originals" / "kurier.pdf").write_bytes(b"%PDF")
    return folder / "seeds"


def test_what_is_locked_is_what_sha256sum_accepts(seeds):
    text = checksums.lines(seeds, ["kurier.txt", "../originals/kurier.pdf", "none.txt"], LARGEST)
    (seeds / "SHA256SUMS").write_text(text, "utf-8")
    lock = checksums.read(seeds, LARGEST)
    assert list(lock.locked) == ["../originals/kurier.pdf", "kurier.txt"]
    assert lock.locked == lock.actual
    if shutil.which("sha256sum"):
        done = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=seeds, check=False)  # noqa: S607 (the system's own)
        assert done.returncode == 0


def test_a_file_that_cannot_be_read_has_no_hash(seeds):
    assert checksums.of_file(seeds, LARGEST) == ""
    assert checksums.of_file(seeds / "none.txt", LARGEST) == ""
    assert checksums.of_file(seeds / "kurier.txt", 3) == ""
    assert checksums.read(seeds / "none", LARGEST) == ({}, {})


def test_every_byte_of_a_locked_text_counts(reads, folder):
    seeds = folder / "seeds"
    content = (seeds / "kurier.txt").read_bytes()
    (seeds / "SHA256SUMS").write_text(checksums.lines(seeds, ["kurier.txt"], LARGEST), "utf-8")
    locked = reads(HEAD + GOOD)
    assert (locked.errors, [each.rule for each in locked.infos]) == (0, ["originators-missing"])
    (seeds / "kurier.txt").write_bytes(b"\xef\xbb\xbf" + content)
    changed = reads(HEAD + GOOD)
    assert str(changed.problems[0]) == (
        "estimates.yaml:15:11: seeds/kurier.txt is not the one that was locked in seeds/SHA256SUMS; put that "
        "one back, or read the new one against its quotes before it is locked [text-changed]"
    )
    assert changed.estimates == ()
