import os
import stat

import pytest

from components import library, table
from components.texts import figures
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


def test_a_text_that_stayed_is_not_read_for_figures_again(reads, folder, monkeypatch):
    before = reads(HEAD + GOOD)
    texts = []
    once = figures.read
    monkeypatch.setattr(figures, "read", lambda text, lang: texts.append(text) or once(text, lang))
    (folder / "estimates.yaml").write_text(
        HEAD + GOOD + "    translation: more than 9,400 containers of shells\n", "utf-8"
    )
    again = library.read(folder / "estimates.yaml", before)
    assert texts == ["more than 9,400 containers of shells"]
    assert told(again) == told(library.read(folder / "estimates.yaml"))


def test_what_is_no_text_in_the_folder_is_told_in_one_line(reads, folder):
    (folder / "seeds" / "ordner.txt").mkdir()
    os.mkfifo(folder / "seeds" / "rohr.txt")
    assert [str(problem) for problem in reads(HEAD + GOOD).problems] == [
        "seeds/ordner.txt:1:1: is a folder [unreadable]",
        "seeds/rohr.txt:1:1: is no plain file [unreadable]",
    ]
