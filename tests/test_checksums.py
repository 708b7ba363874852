import os
from hashlib import sha256
from pathlib import Path

import pytest

from components import checksums, locks
from tests.conftest import GOOD, HEAD


def test_what_is_locked_stands_beside_what_is_there(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"a\r\n")
    (tmp_path / "SHA256SUMS").write_text(
        locks.dump({"a.txt": "0" * 64, "gone.txt": "1" * 64}), "utf-8"
    )
    lock = checksums.read(tmp_path)
    assert lock.locked == {"a.txt": "0" * 64, "gone.txt": "1" * 64}
    assert lock.actual == {"a.txt": sha256(b"a\r\n").hexdigest()}


def test_a_digest_is_that_of_the_bytes(tmp_path):
    (tmp_path / "a").write_bytes(b"abc")
    assert (
        checksums.of_file(tmp_path / "a")
        == (
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # FIPS 180-2, appendix B.1
        )
    )


def test_a_folder_without_a_lock_locks_nothing(tmp_path):
    assert checksums.read(tmp_path) == ({}, {})
    assert checksums.read(tmp_path / "none") == ({}, {})


def test_what_cannot_or_should_not_be_read_has_no_hash(tmp_path, monkeypatch):
    monkeypatch.setattr(checksums, "LARGEST", 5)
    (tmp_path / "large").write_bytes(b"12345")
    assert checksums.of_file(tmp_path / "large") == sha256(b"12345").hexdigest()
    (tmp_path / "large").write_bytes(b"123456")
    assert checksums.of_file(tmp_path / "large") == ""
    for name in ("none", ".", "\0"):
        assert checksums.of_file(tmp_path / name) == ""


def test_every_byte_of_a_locked_text_counts(reads, folder):
    text = folder / "seeds" / "kurier.txt"
    content = text.read_bytes()
    lock = locks.dump({"kurier.txt": sha256(content).hexdigest()})
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
    assert checksums.of_file(tmp_path / "pipe") == ""


def test_a_file_that_the_system_refuses_has_no_hash(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError

    (tmp_path / "closed").write_bytes(b"1")
    monkeypatch.setattr(Path, "open", refuse)
    assert checksums.of_file(tmp_path / "closed") == ""
