import pytest

from components.__main__ import main
from tests.conftest import GOOD, HEAD


def test_draft_of_a_text_that_is_not_there(at, capsys):
    assert main(["draft", "seeds/none.txt", *at(HEAD + GOOD)]) == 2
    assert (
        "seeds/none.txt is no text in seeds/ that can be read; there are kurier.txt"
        in capsys.readouterr().err
    )


def test_draft_prints_yaml_to_paste(at, folder, capsys):
    (folder / "seeds" / "neu.txt").write_text(
        "Nach Angaben aus der Stadt waren es rund 700 Container, die mit der Bahn und auf der Straße kamen.",
        "utf-8",
    )
    assert main(["draft", "seeds/neu.txt", *at(HEAD + GOOD)]) == 0
    out = capsys.readouterr().out
    assert "best: 700" in out
    assert "approximate: true" in out
    assert "outlet: TODO" in out


TEXT = "Nach Angaben aus der Stadt waren es rund 700 Container.\n"


def test_a_file_elsewhere_of_the_same_name_is_refused(at, folder, capsys):
    arguments = at(HEAD + GOOD)
    (folder / "elsewhere").mkdir()
    (folder / "elsewhere" / "kurier.txt").write_text(TEXT, "utf-8")
    (folder / "kurier.txt").write_text(TEXT, "utf-8")
    for file in ("elsewhere/kurier.txt", "kurier.txt", str(folder / "elsewhere" / "kurier.txt")):
        assert main(["draft", file, *arguments]) == 2
        out, err = capsys.readouterr()
        assert (out, err) == (
            "",
            f"{file} is not in seeds/; copy it there and draft seeds/kurier.txt\n",
        )


@pytest.mark.parametrize(
    "file",
    [
        "seeds/neu.txt",
        "./seeds/neu.txt",
        "seeds//neu.txt",
        "seeds/../seeds/neu.txt",
        "elsewhere/../seeds/neu.txt",
        "neu.txt",
        "link/neu.txt",
        "link.txt",
        "{folder}/seeds/neu.txt",
    ],
)
def test_a_text_is_meant_in_whatever_spelling(at, folder, capsys, file):
    arguments = at(HEAD + GOOD)
    (folder / "seeds" / "neu.txt").write_text(TEXT, "utf-8")
    (folder / "elsewhere").mkdir()
    (folder / "link").symlink_to(folder / "seeds")
    (folder / "link.txt").symlink_to("seeds/neu.txt")
    assert main(["draft", file.format(folder=folder), *arguments]) == 0
    assert "file: neu.txt" in capsys.readouterr().out


def test_a_path_is_taken_from_the_folder_of_the_file_where_it_is_none_from_here(
    at, folder, capsys, monkeypatch
):
    at(HEAD + GOOD)
    (folder / "seeds" / "neu.txt").write_text(TEXT, "utf-8")
    (folder / "here").mkdir()
    monkeypatch.chdir(folder / "here")
    estimates = ["--estimates", str(folder / "estimates.yaml")]
    assert main(["draft", "seeds/neu.txt", *estimates]) == 0
    assert "file: neu.txt" in capsys.readouterr().out


@pytest.mark.parametrize("file", ["x" * 300, "seeds/" + "x" * 300, "loop", "seeds", "a\x1b[2J.txt"])
def test_what_is_no_text_is_refused_in_one_line_that_shows_every_sign(at, folder, capsys, file):
    arguments = at(HEAD + GOOD)
    (folder / "loop").symlink_to("loop")
    assert main(["draft", file, *arguments]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n"), "\x1b" in err) == ("", 1, False)


def test_a_broken_file_is_told_and_nothing_is_drafted_into_it(at, folder, capsys):
    (folder / "seeds" / "neu.txt").write_text(TEXT, "utf-8")
    assert main(["draft", "seeds/neu.txt", *at(HEAD + "  id: [")]) == 1
    out, err = capsys.readouterr()
    assert (out, err.startswith("estimates.yaml:")) == ("", True)
