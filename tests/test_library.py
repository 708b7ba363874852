import os
import re
import stat
from pathlib import Path

import pytest

from components import library, table
from components.texts import detection, figures
from tests.conftest import ARTICLE, GOOD, HEAD


def test_the_real_files_are_read(real_library):
    assert library.summary(real_library) == "0 problems; 18 of 18 estimates drawn"
    assert len(real_library.seeds) == 5
    assert len(real_library.digest) == 7


def test_the_summary_counts(reads):
    found = reads(HEAD + GOOD + GOOD.replace("seoul", "second").replace("9.400", "9.500"))
    assert library.summary(found) == "1 problem; 1 of 2 estimates drawn"


def test_problems_come_in_the_order_of_their_places(reads):
    content = HEAD + "".join(
        GOOD.replace("seoul", f"n{n}").replace("9400", "9.400") for n in range(12)
    )
    lines = [problem.place.line for problem in reads(content).problems]
    assert lines == sorted(lines)
    assert len(lines) == 12


def test_the_digest_changes_with_the_file_and_with_a_text(reads, folder):
    first = reads(HEAD + GOOD).digest
    assert reads(HEAD + GOOD + "# remark\n").digest != first
    assert reads(HEAD + GOOD).digest == first
    (folder / "seeds" / "kurier.txt").write_text(f"{ARTICLE}Ende.", "utf-8")
    assert reads(HEAD + GOOD).digest != first


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_byte_order_mark_and_line_endings_change_nothing(folder, monkeypatch, ending, mark):
    monkeypatch.chdir(folder)
    path = folder / "estimates.yaml"
    path.write_bytes((mark + (HEAD + GOOD).replace("\n", ending)).encode())
    (folder / "seeds" / "kurier.txt").write_bytes((mark + ARTICLE.replace("\n", ending)).encode())
    found = library.read(path)
    assert found.problems == ()
    assert str(found.estimates[0].place("quote")) == "estimates.yaml:26:12"


def one_line(path):
    found = library.read(path)
    assert not found.readable
    (problem,) = found.problems
    return str(problem)


def test_what_is_no_readable_file_is_told_in_one_line(folder, monkeypatch):
    monkeypatch.chdir(folder)
    path = folder / "estimates.yaml"
    assert one_line(path) == "estimates.yaml:1:1: is not there [unreadable]"
    path.mkdir()
    assert one_line(path) == "estimates.yaml:1:1: is a folder [unreadable]"
    path.rmdir()
    os.mkfifo(path)
    assert one_line(path) == "estimates.yaml:1:1: is no plain file [unreadable]"
    path.unlink()
    path.write_bytes("title: x\n# gr\xfc\xdfe\n".encode("latin-1"))
    assert (
        one_line(path)
        == "estimates.yaml:2:5: is not UTF-8: byte 0xFC; save it as UTF-8 [unreadable]"
    )
    path.write_bytes((HEAD + GOOD).encode("utf-16"))
    assert one_line(path).startswith("estimates.yaml:1:1: is not UTF-8: byte 0xFF")


def test_a_huge_file_is_refused_and_not_read(folder, monkeypatch):
    monkeypatch.chdir(folder)
    path = folder / "estimates.yaml"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    assert one_line(path) == (
        "estimates.yaml:1:1: has 52,428,800 bytes; at most 20,971,520 are read [unreadable]"
    )


def test_a_file_without_permission(folder, monkeypatch):
    read_bytes = type(folder).read_bytes

    def refuse(path):
        if path.suffix == ".yaml":
            raise PermissionError(13, "Permission denied")
        return read_bytes(path)

    monkeypatch.chdir(folder)
    path = folder / "estimates.yaml"
    path.write_text(HEAD + GOOD, "utf-8")
    monkeypatch.setattr(type(path), "read_bytes", refuse)
    assert one_line(path) == "estimates.yaml:1:1: cannot be read: permission denied [unreadable]"


def test_a_bad_text_keeps_only_its_own_estimates_off(reads, folder):
    (folder / "seeds" / "bad.txt").write_bytes(b"gr\xfc\xdfe")
    (folder / "seeds" / "other.txt").write_text(ARTICLE, "utf-8")
    content = (HEAD + GOOD + GOOD.replace("seoul", "two").replace("kurier", "bad")).replace(
        "\nestimates:",
        "\n  bad:\n    file: bad.txt\n    outlet: B\n    lang: de\n    published: 2024\nestimates:",
    )
    found = reads(content)
    assert [estimate.id for estimate in found.estimates] == ["seoul"]
    assert [str(p) for p in found.problems if p.rule != "text-unused"] == [
        "seeds/bad.txt:1:3: is not UTF-8: byte 0xFC; save it as UTF-8 [unreadable]"
    ]


def test_a_text_that_links_out_of_the_folder_is_not_read(reads, folder, tmp_path_factory):
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.txt"
    secret.write_text("geheim", "utf-8")
    (folder / "seeds" / "link.txt").symlink_to(secret)
    found = reads(HEAD + GOOD)
    assert (
        "seeds/link.txt:1:1: is a link to a file outside seeds/; copy the text here [unreadable]"
        in [str(problem) for problem in found.problems]
    )
    assert "link.txt" not in found.seeds


def test_without_a_seeds_folder_each_source_says_so(folder, monkeypatch):
    monkeypatch.chdir(folder)
    (folder / "seeds" / "kurier.txt").unlink()
    (folder / "seeds").rmdir()
    (folder / "estimates.yaml").write_text(HEAD + GOOD, "utf-8")
    found = library.read(folder / "estimates.yaml")
    assert [str(problem) for problem in found.problems] == [
        "estimates.yaml:15:11: seeds/kurier.txt is not there [text-missing]"
    ]


def test_the_signature_sees_every_way_of_saving(folder):
    path = folder / "estimates.yaml"
    path.write_text("one", "utf-8")
    seen = [library.signature(path)]
    path.write_text("three", "utf-8")
    seen.append(library.signature(path))
    (folder / "new").write_text("renamed", "utf-8")
    (folder / "new").replace(path)
    seen.append(library.signature(path))
    (folder / "seeds" / "kurier.txt").write_text("shorter", "utf-8")
    seen.append(library.signature(path))
    (folder / "seeds" / "another.txt").write_text("new", "utf-8")
    seen.append(library.signature(path))
    path.unlink()
    seen.append(library.signature(path))
    assert len(set(seen)) == len(seen)


def test_reading_writes_nothing(reads, folder):
    reads(HEAD + GOOD)
    for entry in (folder, folder / "seeds"):
        entry.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        assert library.read(folder / "estimates.yaml").problems == ()
    finally:
        for entry in (folder, folder / "seeds"):
            entry.chmod(stat.S_IRWXU)


def test_a_path_with_spaces_and_umlauts(tmp_path, monkeypatch):
    home = tmp_path / "Meine Schätzungen"
    (home / "seeds").mkdir(parents=True)
    (home / "seeds" / "kurier.txt").write_text(ARTICLE, "utf-8")
    (home / "estimates.yaml").write_text(HEAD + GOOD.replace("low: 9400", "low: 9.400"), "utf-8")
    monkeypatch.chdir(tmp_path)
    (problem,) = library.read(home / "estimates.yaml").problems
    assert str(problem).startswith("Meine Schätzungen/estimates.yaml:23:10: low: 9.400")


# --- Reading again ----------------------------------------------------------------------------


def told(found):
    """All that a reading says and the page shows of it."""
    proofs = found.proofs
    return (
        [str(problem) + problem.entry for problem in found.problems],
        [str(problem) for problem in found.drift],
        found.coverage,
        [(estimate, estimate.entry, estimate.place("quote")) for estimate in found.estimates],
        [(estimate.id, evidence) for estimate, _, evidence in proofs.evidence],
        {source: proofs.classify_figures(source) for source in found.sources},
        {source: [quote.span for quote in proofs.quotes(source)] for source in found.sources},
        (found.title, found.entries, found.readable, found.digest),
        table.csv(table.rows(found)),
    )


TWO = HEAD + GOOD + GOOD.replace("seoul", "again").replace("9400", "9401")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("low: 9401", "low: 9400"),  # a fault is mended
        ("low: 9401", "low: 9402"),  # and stays one
        ("low: 9400", "low: 9300"),  # a new one
        ("low: 9400", "best: 9400"),
        ("low: 9400", "low: 9.400"),  # one of the file
        ("by: South Korea\n    source: kurier\n    quote", "via: [NIS]\n    by: South Korea\n    source: kurier\n    quote"),
        ("metric: containers\n    measure: shipped\n    low: 9400", "metric: revenue\n    measure: all\n    low: 9400"),
        ("mehr als 9.400 Container mit Granaten", "9.400 Container"),
        ("lang: de", "lang: en"),
        ("published: 2024-05-13", "published: 2024-05-14"),
        ("{shipped: shipped}", "{sent: sent}"),
        ("unit: containers", "unit: containers\n    reference: again"),
        ("outlet: Kurier", "outlet: Bote"),
    ],
)  # fmt: skip
def test_a_reading_after_another_says_what_it_says_alone(reads, folder, old, new):
    before = reads(TWO)
    (folder / "estimates.yaml").write_text(TWO.replace(old, new, 1), "utf-8")
    again = library.read(folder / "estimates.yaml", before)
    alone = library.read(folder / "estimates.yaml")
    assert told(again) == told(alone)
    assert table.rows(again) == table.rows(alone)
    back = TWO + "# remark\n"
    (folder / "estimates.yaml").write_text(back, "utf-8")
    assert told(library.read(folder / "estimates.yaml", again)) == told(reads(back))


@pytest.mark.parametrize("text", [ARTICLE.replace("9.400", "9.500"), f"Neu.\n\n{ARTICLE}", None])
def test_another_text_is_looked_up_again(reads, folder, text):
    before = reads(HEAD + GOOD)
    path = folder / "seeds" / "kurier.txt"
    path.unlink() if text is None else path.write_text(text, "utf-8")
    again = library.read(folder / "estimates.yaml", before)
    assert told(again) == told(library.read(folder / "estimates.yaml"))


@pytest.mark.parametrize(
    ("module", "name"), [(figures, "read"), (detection, "guess"), (detection, "doubt")]
)
def test_a_text_that_stayed_is_not_read_again(reads, folder, monkeypatch, module, name):
    texts = []
    read = getattr(module, name)
    monkeypatch.setattr(module, name, lambda *given: texts.append(given[0]) or read(*given))
    before = reads(HEAD + GOOD)
    assert texts
    texts.clear()
    (folder / "estimates.yaml").write_text(
        HEAD + GOOD + "    translation: more than 9,400 containers of shells\n", "utf-8"
    )
    again = library.read(folder / "estimates.yaml", before)
    new = ["more than 9,400 containers of shells"]
    assert texts == ([] if name == "doubt" else new)  # a translation is not doubted
    assert told(again) == told(library.read(folder / "estimates.yaml"))


def test_what_is_no_text_in_the_folder_is_told_in_one_line(reads, folder):
    (folder / "seeds" / "ordner.txt").mkdir()
    os.mkfifo(folder / "seeds" / "rohr.txt")
    assert [str(problem) for problem in reads(HEAD + GOOD).problems] == [
        "seeds/ordner.txt:1:1: is a folder [unreadable]",
        "seeds/rohr.txt:1:1: is no plain file [unreadable]",
    ]


def test_the_hash_is_whole_and_the_digest_its_beginning(reads):
    found = reads(HEAD + GOOD)
    assert re.fullmatch("[0-9a-f]{64}", found.hash)
    assert found.digest == found.hash[:7]


@pytest.mark.parametrize(
    "name",
    [".kurier.txt", ".kurier.txt.swp", "~$kurier.txt", "kurier.txt~", "#kurier.txt#", ".DS_Store"],
)
def test_hidden_files_and_those_of_editors_are_passed_over(reads, folder, name):
    before = reads(HEAD + GOOD)
    signature = library.signature(folder / "estimates.yaml")
    (folder / "seeds" / name).write_bytes(b"\xff not a text, 7 at all")
    assert reads(HEAD + GOOD).problems == before.problems == ()
    assert library.read(folder / "estimates.yaml").seeds.keys() == {"kurier.txt"}
    assert signature


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("kurier.pdf", "is not read, for its name does not end in .txt; rename it, or keep it elsewhere"),
        ("NEU.TXT", "is not read, for its name does not end in .txt; rename it, or keep it elsewhere"),
        ("neu", "is not read, for its name does not end in .txt; rename it, or keep it elsewhere"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_text_by_its_name_is_a_warning(reads, folder, name, message):
    (folder / "seeds" / name).write_text("7 Schiffe", "utf-8")
    found = reads(HEAD + GOOD)
    assert [str(problem) for problem in found.problems] == [
        f"seeds/{name}:1:1: warning: {message} [not-a-text]"
    ]
    assert len(found.estimates) == 1


def test_a_folder_among_the_texts_is_a_warning_and_the_list_of_hashes_none(reads, folder):
    (folder / "seeds" / "alt").mkdir()
    (folder / "seeds" / "SHA256SUMS").write_text("", "utf-8")
    assert [str(problem) for problem in reads(HEAD + GOOD).problems] == [
        "seeds/alt:1:1: warning: is a folder and is not read; texts lie in seeds/ itself [not-a-text]"
    ]


def test_a_name_in_decomposed_letters_is_read_and_said_to_be_so(reads, folder):
    name = "ku\u0308ste.txt"
    (folder / "seeds" / name).write_text(ARTICLE, "utf-8")
    found = reads(HEAD.replace("kurier.txt", name) + GOOD)
    assert (
        f"seeds/{name}:1:1: warning: has decomposed letters (NFD) in its name, which no typed name "
        "equals; rename it to k\u00fcste.txt [not-a-text]"
    ) in [str(problem) for problem in found.problems]
    assert len(found.estimates) == 1


def test_a_closed_folder_of_texts_cannot_be_read_and_is_not_missing(folder, monkeypatch):
    def refuse(path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.chdir(folder)
    path = folder / "estimates.yaml"
    path.write_text(HEAD + GOOD, "utf-8")
    before = library.signature(path)
    monkeypatch.setattr(os, "scandir", refuse)
    found = library.read(path)
    assert [str(problem) for problem in found.problems] == [
        "seeds/:1:1: cannot be read: permission denied [unreadable]"
    ]
    assert found.estimates == ()
    assert library.signature(path) != before


def test_a_file_in_place_of_the_folder_of_texts(folder, monkeypatch):
    monkeypatch.chdir(folder)
    (folder / "seeds" / "kurier.txt").unlink()
    (folder / "seeds").rmdir()
    (folder / "seeds").write_text("", "utf-8")
    (folder / "estimates.yaml").write_text(HEAD + GOOD, "utf-8")
    assert [str(problem) for problem in library.read(folder / "estimates.yaml").problems] == [
        "seeds/:1:1: cannot be read: not a directory [unreadable]"
    ]


def test_another_content_of_the_same_size_and_time_is_seen(folder):
    path = folder / "estimates.yaml"
    path.write_text("title: one\n", "utf-8")
    facts, before = path.stat(), library.signature(path)
    path.write_text("title: two\n", "utf-8")
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    in_place = library.signature(path)
    assert in_place != before
    (folder / "new").write_text("title: six\n", "utf-8")
    os.utime(folder / "new", ns=(facts.st_atime_ns, facts.st_mtime_ns))
    (folder / "new").replace(path)
    assert library.signature(path) not in (before, in_place)


def paths_that_lead_nowhere(folder):
    (folder / "loop").symlink_to("loop")
    return [
        folder / "loop" / "estimates.yaml",
        folder / ("x" * 300) / "estimates.yaml",
        folder / "estimates.yaml" / "estimates.yaml",
        folder / "a\0b",
        folder / ("y/" * 3000),
    ]


def test_a_path_that_leads_nowhere_is_one_line_and_never_raised(folder):
    (folder / "estimates.yaml").write_text(HEAD + GOOD, "utf-8")
    for path in paths_that_lead_nowhere(folder):
        (problem,) = library.read(path).problems
        assert problem.rule == "unreadable"
        assert library.signature(path) == library.signature(path)
        assert library.name_of(path)


def test_what_is_there_is_there_though_nobody_may_look(folder, monkeypatch):
    assert library.is_there(folder / "seeds")
    assert not library.is_there(folder / "none")
    assert not library.is_there(folder / "seeds" / "kurier.txt" / "none")
    (folder / "loop").symlink_to("loop")
    assert library.is_there(folder / "loop")

    def refuse(path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(type(folder), "lstat", refuse)
    assert library.is_there(folder / "none")


def test_a_working_folder_that_was_deleted_is_no_matter(tmp_path, monkeypatch):
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    (problem,) = library.read(Path("estimates.yaml")).problems
    assert str(problem) == "estimates.yaml:1:1: is not there [unreadable]"
    assert library.signature(Path("estimates.yaml"))


def test_a_text_that_nobody_may_look_at_is_told_in_one_line(reads, monkeypatch):
    look = os.stat

    def refuse(path, **options):
        if path.name == "kurier.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return look(path, **options)

    monkeypatch.setattr(Path, "stat", refuse)  # lstat asks it, too
    (problem,) = reads(HEAD + GOOD).problems
    assert str(problem) == "seeds/kurier.txt:1:1: cannot be read: permission denied [unreadable]"
