import json

import pytest

from components.__main__ import main
from tests.conftest import GOOD, HEAD


@pytest.fixture
def at(folder, monkeypatch):
    monkeypatch.chdir(folder)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)

    def write(content):
        (folder / "estimates.yaml").write_text(content, "utf-8")
        return ["--estimates", "estimates.yaml"]

    return write


def test_check_prints_problems_coverage_and_totals(at, capsys):
    assert main(["check", *at(HEAD + GOOD)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "seeds/kurier.txt: 1 figure: 1 curated, 0 set aside, 0 by rule, 0 open",
        "0 problems; 1 of 1 estimate drawn",
    ]


def test_check_exits_with_one_when_there_is_an_error(at, capsys):
    assert main(["check", *at(HEAD + GOOD.replace("9400", "9.400"))]) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("estimates.yaml:23:10: low: 9.400 can be read as 9,400")
    assert out[-1] == "1 problem; 0 of 1 estimate drawn"


def test_check_as_json_has_the_keys_of_the_design(at, capsys):
    assert main(["check", "--json", *at(HEAD + GOOD.replace("9400", "9.400"))]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["problems"][0].keys() == {"file", "line", "column", "level", "rule", "message"}
    assert (told["problems"][0]["line"], told["problems"][0]["column"]) == (23, 10)
    assert told["sources"][0].keys() == {
        "id",
        "file",
        "figures",
        "curated",
        "set_aside",
        "by_rule",
        "open",
    }
    assert (told["estimates"], told["drawn"]) == (1, 0)


def test_check_annotates_under_github_actions(at, capsys, monkeypatch):
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    arguments = at(HEAD + GOOD.replace("mehr als 9.400", "mehr als 9.500"))
    assert main(["check", *arguments]) == 1
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("::error")]
    assert line.startswith(
        "::error file=estimates.yaml,line=26,col=12,title=quote-not-found::quote not found in"
    )


def test_an_annotation_cannot_be_broken_by_its_text(at, capsys, monkeypatch):
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    at(HEAD + GOOD.replace("low: 9400", 'low: "50%\\n::error::x"'))
    main(["check", "--estimates", "estimates.yaml"])
    annotations = [line for line in capsys.readouterr().out.splitlines() if line.startswith("::")]
    assert len(annotations) == 1
    assert "50%25" in annotations[0]


def test_watch_prints_only_what_changed(at, capsys, monkeypatch):
    arguments = at(HEAD + GOOD.replace("9400", "9.400"))
    steps = iter([lambda: at(HEAD + GOOD + "# mended\n"), None])

    def sleep(_seconds):
        step = next(steps, None)
        if step is None:
            raise KeyboardInterrupt
        step()

    monkeypatch.setattr("components.__main__.time.sleep", sleep)
    assert main(["check", "--watch", *arguments]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("estimates.yaml:23:10: low: 9.400")
    assert out[1] == "1 problem; 0 of 1 estimate drawn"
    assert out[2].startswith("mended: estimates.yaml:23:10: low: 9.400")
    assert out[3] == "0 problems; 1 of 1 estimate drawn"


def test_table_prints_csv_and_faults_apart(at, capsys):
    assert main(["table", *at(HEAD + GOOD)]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[1].startswith("seoul,containers,shipped,9400,")
    assert err == ""


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


def test_alone_it_prints_help_with_examples(capsys):
    assert main([]) == 0
    out = capsys.readouterr().out
    assert "examples:" in out
    assert "python -m components check" in out


def test_an_unreadable_file_is_one_line(at, capsys):
    at(HEAD)
    assert main(["check", "--estimates", "missing.yaml"]) == 1
    assert capsys.readouterr().out.splitlines()[0] == "missing.yaml:1:1: is not there [unreadable]"
