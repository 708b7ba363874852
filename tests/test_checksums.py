import os

from components import checksums, locks


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
    os.mkfifo(tmp_path / "pipe")
    assert checksums.of_file(tmp_path / "large", 5) == locks.digest(b"12345")
    assert checksums.of_file(tmp_path / "large", 4) == ""
    for name in ("pipe", "none", ".", "\0"):
        assert checksums.of_file(tmp_path / name, 5) == ""
