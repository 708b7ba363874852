"""Named cases of bad input; more stand in test_library.py and test_estimates.py."""

import codecs
import os
import subprocess
import sys
import time

import pytest

from components import dates, library
from components.entries.reader import read
from components.texts.seeds import Seed
from tests.conftest import ARTICLE, GOOD, HEAD, HOME
from tests.timing import processor_limit

TEXT = HEAD + GOOD
SOON = 2.0  # seconds: far above what it takes, far below what a bomb would


def ids(result):
    return [estimate.id for estimate in result.estimates]


def problem_lines(text):
    return [str(problem) for problem in read(text, "e.yaml").problems]


@pytest.fixture
def path(folder, monkeypatch):
    monkeypatch.chdir(folder)
    (folder / "estimates.yaml").write_text(TEXT, "utf-8")
    return folder / "estimates.yaml"


def lines(path):
    return [str(problem) for problem in library.read(path).problems]


# --- Encodings and signs ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("encoding", "byte"),
    [
        ("latin-1", "1:2: is not UTF-8: byte 0xFC"),
        ("cp1252", "1:2: is not UTF-8: byte 0xFC"),
        ("utf-16", "1:1: is not UTF-8: byte 0xFF"),
        ("utf-16-le", "1:3: is not UTF-8: byte 0xFC"),
        ("utf-32", "1:1: is not UTF-8: byte 0xFF"),
    ],
)
def test_a_text_in_another_encoding_keeps_only_its_own_estimates_off(path, encoding, byte):
    (path.parent / "seeds" / "kurier.txt").write_bytes(f"Für {ARTICLE}".encode(encoding))
    result = library.read(path)
    assert result.readable
    assert ids(result) == []
    assert lines(path) == [f"seeds/kurier.txt:{byte}; save it as UTF-8 [unreadable]"]


@pytest.mark.parametrize(
    ("encoding", "byte"),
    [
        ("utf-16-le", "12:8: is not UTF-8: byte 0xFC"),
        ("utf-16-be", "12:8: is not UTF-8: byte 0xFC"),
        ("utf-32", "1:1: is not UTF-8: byte 0xFF"),
        ("cp037", "1:1: is not UTF-8: byte 0xA3"),
    ],
)
def test_the_file_in_another_encoding_is_told_and_nothing_guessed(path, encoding, byte):
    path.write_bytes(TEXT.replace("# one", "# für").encode(encoding))
    assert ids(library.read(path)) == []
    assert lines(path) == [f"estimates.yaml:{byte}; save it as UTF-8 [unreadable]"]


@pytest.mark.parametrize("ending", ["\r", "\r\n", "\n"])
def test_a_byte_that_is_not_utf_8_has_its_line_whatever_ends_lines(path, ending):
    path.write_bytes(TEXT.replace("\n", ending).replace("# one", "# für").encode("latin-1"))
    assert lines(path)[0].startswith("estimates.yaml:12:4: is not UTF-8: byte 0xFC")


def test_a_mark_of_utf_8_twice_hides_nothing(path):
    path.write_bytes(codecs.BOM_UTF8 * 2 + TEXT.encode())
    assert (ids(library.read(path)), lines(path)) == (["seoul"], [])


def test_nul_in_the_file_and_in_a_text(path):
    path.write_text(TEXT.replace("Kurier", "Kur\0ier"), "utf-8")
    assert lines(path) == [
        "estimates.yaml:16:16: the sign U+0000 cannot stand in a YAML file; remove it [syntax]"
    ]
    path.write_text(TEXT, "utf-8")
    seed = path.parent / "seeds" / "kurier.txt"
    seed.write_text(ARTICLE.replace("Hafen", "Ha\0fen"), "utf-8")
    assert ids(library.read(path)) == ["seoul"]
    seed.write_text("", "utf-8")
    assert ids(library.read(path)) == []


@pytest.mark.parametrize("ending", ["\r", "\u2028", "\x85"])
def test_other_line_endings_read_the_same(path, ending):
    path.write_bytes(TEXT.replace("\n", ending).encode())
    (path.parent / "seeds" / "kurier.txt").write_bytes(ARTICLE.replace("\n", ending).encode())
    found = library.read(path)
    assert (ids(found), lines(path)) == (["seoul"], [])
    seed = found.seeds["kurier.txt"]
    assert (seed.text, seed.line(seed.find("9.400")[0].start)) == (ARTICLE, 3)


# --- YAML -------------------------------------------------------------------------------------


def test_a_merge_key_is_refused_and_keeps_its_entry_off_only():
    broken = GOOD.replace("seoul", "merged").replace("    low: 9400", "    <<: {low: 9400}")
    parsed = read(HEAD + broken + GOOD, "e.yaml")
    assert [str(problem) for problem in parsed.problems] == [
        "e.yaml:23:5: merge keys (<<) are not read here; write the keys out [unknown-key]"
    ]
    assert [estimate.id for estimate in parsed.estimates] == ["merged", "seoul"]


def test_an_alias_bomb_is_one_quick_line_each():
    levels = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    bomb = "\n".join(f"    {line}" for line in ["a0: &a0 [lol]", *levels])
    with processor_limit(SOON):
        result = read(
            f"{HEAD}  - id: bomb\n    via:\n{bomb.replace('    ', '      ')}\n{GOOD}", "e.yaml"
        )
    assert [estimate.id for estimate in result.estimates] == ["seoul"]
    assert all(problem.entry in ("estimates/0", "") for problem in result.problems)
    assert len(result.problems) < 120


@pytest.mark.parametrize(
    ("deep", "column"), [("[" * 900 + "]" * 900, 30), ("{a: " * 900 + "}" * 900, 90)]
)
def test_deep_brackets_keep_only_their_entry_off(deep, column):
    result = read(f"{HEAD}  - id: deep\n    via: {deep}\n{GOOD}", "e.yaml")
    assert [estimate.id for estimate in result.estimates] == ["seoul"]
    nested = f"e.yaml:21:{column}: nested too deeply; no entry needs that [shape]"
    assert str(result.problems[0]) == nested


@pytest.mark.parametrize("deep", ["- " * 5000, "? " * 5000, "- " * 200, "[" * 100_000])
def test_deep_nesting_is_told_quickly(deep):
    with processor_limit(SOON):
        assert problem_lines(f"estimates:\n  {deep}x\n")


@pytest.mark.parametrize("key", ["note", "by", "quote", "low", "as_of", "x" * 1000, "id"])
def test_a_megabyte_in_one_value_is_told_or_kept_in_a_short_line(reads, key):
    with processor_limit(3 * SOON):
        text = HEAD + f"  - {GOOD.strip()[2:]}\n    {key}: {'1' * 1_000_000}\n"
        result = reads(text + GOOD.replace("seoul", "second"))
    assert "second" in ids(result)
    assert all(len(str(problem)) < 400 for problem in result.problems)


@pytest.mark.parametrize(
    "written",
    [
        "9" * 5000,
        "1" + "0" * 400,
        ".nan",
        ".inf",
        "-.inf",
        "nan",
        "inf",
        "1e999",
        "0x" + "F" * 99,
        "٣",
    ],
)
def test_numbers_that_no_chart_can_draw_are_refused_in_a_short_line(written):
    (line,) = problem_lines(HEAD + GOOD.replace("9400", written))
    assert line.startswith("e.yaml:23:10: low: ")
    assert line.endswith("[not-a-number]")
    assert len(line) < 200


@pytest.mark.parametrize("bounds", ["low", "high", "best"])
def test_a_figure_of_many_digits_in_a_text_is_told_exactly(reports, bounds):
    digits = "123456789" * 9
    content = (
        HEAD + GOOD.replace("low:", f"{bounds}:") + f"    translation: more than {digits} crates\n"
    )
    (line,) = [line for line in reports(content) if "translation" in line]
    assert f"more than {int(digits):,} where the quote says more than 9,400" in line


@pytest.mark.parametrize(
    "value",
    [
        "!!python/object/apply:os.system ['touch hacked']",
        "!!python/name:os.system ''",
        "!!python/object/new:os.system {args: [touch hacked]}",
        "!!binary aGFsbG8=",
        "!!timestamp 2024-01-01",
        "!!set {a, b}",
        "!own x",
    ],
)
def test_tags_make_nothing_but_text(reads, folder, value):
    result = reads(TEXT + f"    note: {value}\n")
    assert not (folder / "hacked").exists()
    assert all(isinstance(estimate.note, str) for estimate in result.estimates)
    assert result.readable


def test_a_list_where_a_flag_belongs():
    assert problem_lines(TEXT + "    approximate: [true]\n") == [
        "e.yaml:27:18: approximate should be true or false, not a list [shape]"
    ]


@pytest.mark.parametrize(
    "text", ["2024-10-24\0", "٢٠٢٤", "2024/2025/2026", "-2024", "10000", "0000"]
)
def test_dates_that_are_none(text):
    with pytest.raises(ValueError, match=r"\A[^\n]+\Z"):
        dates.parse(text)


# --- Files ------------------------------------------------------------------------------------


def test_a_huge_text_is_refused_without_being_read(path, monkeypatch):
    huge = path.parent / "seeds" / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    opened = []
    read_bytes = type(path).read_bytes
    monkeypatch.setattr(
        type(path), "read_bytes", lambda each: opened.append(each.name) or read_bytes(each)
    )
    result = library.read(path)
    assert ids(result) == ["seoul"]
    assert "huge.txt" not in opened
    assert any("has 52,428,800 bytes" in line for line in lines(path))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read all")
def test_a_text_without_permission_in_earnest(path):
    (path.parent / "seeds" / "kurier.txt").chmod(0)
    assert "seeds/kurier.txt:1:1: cannot be read: permission denied [unreadable]" in lines(path)


@pytest.mark.parametrize("gone", ["estimates.yaml", "kurier.txt"])
def test_a_file_that_vanishes_while_it_is_read(path, monkeypatch, gone):
    read_bytes = type(path).read_bytes

    def vanish(each):
        if each.name == gone:
            each.unlink()
        return read_bytes(each)

    monkeypatch.setattr(type(path), "read_bytes", vanish)
    (line,) = [line for line in lines(path) if "[unreadable]" in line]
    assert line.endswith(f"{gone}:1:1: is not there [unreadable]")


def test_a_file_that_is_half_written_is_read_again_when_it_is_whole(path):
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    half = library.signature(path)
    assert library.read(path).entries <= 1
    path.write_bytes(whole)
    assert library.signature(path) != half
    assert ids(library.read(path)) == ["seoul"]


def test_a_file_that_changes_between_signature_and_reading_is_read_once_more(path):
    """The signature is taken first, so what is read is never newer than it says and stays unseen."""
    seen = library.signature(path)
    path.write_text(f"{TEXT}# later\n", "utf-8")
    library.read(path)
    assert library.signature(path) != seen


def test_a_clock_that_jumps_hides_no_change(path):
    first = library.signature(path)
    facts = path.stat()
    os.utime(path, ns=(0, facts.st_mtime_ns - 10**15))
    earlier = library.signature(path)
    assert earlier != first
    path.write_text(f"{TEXT}#\n", "utf-8")
    os.utime(path, ns=(0, facts.st_mtime_ns))
    assert library.signature(path) not in (first, earlier)
    os.utime(path, ns=(0, 0))
    assert ids(library.read(path)) == ["seoul"]


@pytest.mark.parametrize(
    "file",
    [
        "/etc/passwd",
        "../estimates.yaml",
        "../../etc/passwd",
        "seeds/kurier.txt",
        "./kurier.txt",
        ".",
        "",
    ],
)
def test_a_source_names_a_text_in_seeds_and_nothing_else(path, file):
    path.write_text(TEXT.replace("file: kurier.txt", f"file: '{file}'"), "utf-8")
    result = library.read(path)
    assert ids(result) == []
    assert any("estimates.yaml:15:11" in str(problem) for problem in result.problems)
    assert set(result.seeds) == {"kurier.txt"}


def _link(seeds, to):
    (seeds / "odd.txt").symlink_to(to)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda seeds: _link(seeds, "/dev/zero"), "is a link to a file outside seeds/"),
        (lambda seeds: _link(seeds, "../estimates.yaml"), "is a link to a file outside seeds/"),
        (lambda seeds: _link(seeds, "nowhere.txt"), "is not there"),
        (lambda seeds: _link(seeds, "odd.txt"), "cannot be read: too many levels"),
        (lambda seeds: (seeds / "odd.txt").mkdir(), "is a folder"),
        (lambda seeds: os.mkfifo(seeds / "odd.txt"), "is no plain file"),
    ],
)
def test_an_odd_thing_in_seeds_is_told_and_hides_nothing(path, make, reason):
    make(path.parent / "seeds")
    began = time.monotonic()  # not of the processor: one that waits uses none
    assert any(line.startswith(f"seeds/odd.txt:1:1: {reason}") for line in lines(path))
    assert ids(library.read(path)) == ["seoul"]
    assert time.monotonic() - began < SOON


def test_a_link_inside_seeds_is_read(path):
    _link(path.parent / "seeds", "kurier.txt")
    assert library.read(path).seeds["odd.txt"] == Seed("odd.txt", ARTICLE)


@pytest.mark.parametrize(
    "place", ["/dev/zero", "/dev/null", "/proc/self/mem", "loop.yaml", "x" * 999]
)
def test_a_path_that_is_no_file_is_answered_at_once(path, place):
    (path.parent / "loop.yaml").symlink_to("loop.yaml")
    result = library.read(type(path)(place))
    assert not result.estimates
    assert result.problems
    assert len(result.problems[0].message.splitlines()) == 1


@pytest.mark.parametrize("name", [b"bad\xff.txt", b"two\nlines.txt", b"\xe2\x80\xaeback.txt"])
def test_a_name_that_cannot_be_shown_is_told_and_hides_nothing(path, name):
    (path.parent / "seeds" / os.fsdecode(name)).write_text("300 Soldaten", "utf-8")
    result = library.read(path)
    assert ids(result) == ["seoul"]
    (line,) = map(str, result.problems)
    assert line.endswith("has a sign in its name that cannot be shown; rename it [unreadable]")
    assert len(line.splitlines()) == 1
    assert repr(library.signature(path)).encode()


# --- The command line -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "settings",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "ascii:strict"},
        {"PYTHONIOENCODING": "utf-16"},
    ],
)
def test_check_prints_on_a_terminal_of_any_encoding(tmp_path, settings):
    home = tmp_path / "Meine Schätzungen"
    (home / "seeds").mkdir(parents=True)
    (home / "seeds" / "kurier.txt").write_text(ARTICLE, "utf-8")
    (home / "estimates.yaml").write_text(TEXT.replace("by: South", "bü: 조선 Süd"), "utf-8")
    made = subprocess.run(  # noqa: S603 (our own)
        [sys.executable, "-m", "components", "check", "--estimates", str(home / "estimates.yaml")],
        cwd=HOME,
        env={key: value for key, value in os.environ.items() if key != "LANG"} | settings,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert made.returncode == 1
    assert made.stderr == b""
    assert "unknown key 'bü'" in made.stdout.decode("utf-8")
