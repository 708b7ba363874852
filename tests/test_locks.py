import shutil
import subprocess
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components import locks

ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
"""SHA-256 of abc (FIPS 180-2, appendix B.1)."""
NAMES = st.text(st.characters(exclude_characters="\0/", exclude_categories=["Cs"]), min_size=1)


def test_the_sums_stand_in_the_order_of_their_paths():
    assert locks.dump({"b.txt": ABC, "../originals/a.html": ABC, "a.txt": ABC}) == (
        f"{ABC}  ../originals/a.html\n{ABC}  a.txt\n{ABC}  b.txt\n"
    )


def test_what_other_programs_write_is_read():
    lines = [f"{ABC.upper()} *a.txt\r", "", f"{ABC}  ./b c.txt", "no sum", f"{ABC[:-1]}  d.txt"]
    assert locks.parse("\n".join(lines)) == {"a.txt": ABC, "b c.txt": ABC}


@given(st.dictionaries(NAMES, st.binary()))
def test_what_is_written_is_read(contents):
    digests = {name: sha256(content).hexdigest() for name, content in contents.items()}
    assert locks.parse(locks.dump(digests)) == digests


@given(st.text())
def test_any_text_is_read(text):
    locks.parse(text)


def test_what_differs_is_changed_added_or_removed():
    other = sha256(b"").hexdigest()
    assert locks.compare({"a": ABC, "b": ABC, "c": ABC}, {"a": ABC, "b": other, "d": ABC}) == (
        ("b",),
        ("d",),
        ("c",),
    )


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="GNU coreutils are not there")
def test_sha256sum_says_the_same(tmp_path):
    contents = {"a.txt": b"a\r\n", "ä b.txt": b"", "c\\d.txt": b"x", "e\nf.txt": b"y"}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    digests = {name: sha256(content).hexdigest() for name, content in contents.items()}
    (tmp_path / "SHA256SUMS").write_text(locks.dump(digests), "utf-8", newline="")
    check = ["sha256sum", "--strict", "-c", "SHA256SUMS"]
    assert subprocess.run(check, cwd=tmp_path, check=False, capture_output=True).returncode == 0  # noqa: S603
    (tmp_path / "a.txt").write_bytes(b"a\n")
    assert subprocess.run(check, cwd=tmp_path, check=False, capture_output=True).returncode == 1  # noqa: S603
