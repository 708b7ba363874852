import os
from pathlib import Path

import pytest

from components import checksums, locks
from tests.conftest import GOOD, HEAD


def test_what_is_locked_stands_beside_what_is_there(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"a\r\n")
    (tmp_path / "SHA256SUMS").write_text(
        locks.dump({"a.txt": "0" * 64, "gone.txt": "1" * 64}), "utf-8"
    )
    lock = checksums.read(tmp_path, 1000)
    assert lock.locked == {"a.txt": "0" * 64, "gone.txt": "1" * 64}
    assert lock.actual == {"a.txt": locks.digest(b"a\r\n")}


def test_a_folder_without_a_lock_locks_nothing(tmp_path):
    assert checksums.read(tmp_path, 100) == ({}, {})
    assert checksums.read(tmp_path / "none", 100) == ({}, {})


def test_what_cannot_or_should_not_be_read_has_no_hash(tmp_path):
    (tmp_path / "large").write_bytes(b"12345")
    assert checksums.of_file(tmp_path / "large", 5) == locks.digest(b"12345")
    assert checksums.of_file(tmp_path / "large", 4) == ""
    for name in ("none", ".", "\0"):
        assert checksums.of_file(tmp_path / name, 5) == ""


def test_every_byte_of_a_locked_text_counts(reads, folder):
    text = folder / "seeds" / "kurier.txt"
    content = text.read_bytes()
    lock = locks.dump({"kurier.txt": locks.digest(content)})
    (folder / "seeds" / "SHA256SUMS").write_text(lock, "utf-8")
    locked = reads(HEAD + GOOD)
    assert (locked.errors, [each.rule for each in locked.infos]) == (0, ["originators-missing"])
    text.write_bytes(b"\xef\xbb\xbf" + content)
    changed = reads(HEAD + GOOD)
    assert str(changed.problems[0]) == (
        "estimates.yaml:15:11: seeds/kurier.txt is not the one that was locked in seeds/SHA256SUMS; put that "
        "one back, or read the new one against its quotes before it is locked [text-changed]"
    )
    assert changed.estimates == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert checksums.of_file(tmp_path / "pipe", 5) == ""


def test_a_file_that_the_system_refuses_has_no_hash(tmp_path, monkeypatch):
    def refuse(_path):
        raise PermissionError

    (tmp_path / "closed").write_bytes(b"1")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert checksums.of_file(tmp_path / "closed", 5) == ""
