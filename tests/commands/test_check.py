import json

import pytest

from components.__main__ import main
from tests.conftest import GOOD, HEAD


def test_check_prints_problems_coverage_and_totals(at, capsys):
    assert main(["check", *at(HEAD + GOOD)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        (
            "estimates.yaml:1:1: info: there is no block of originators, so who said it is not proved; "
            "print one to paste with: python -m components originators [originators-missing]"
        ),
        (
            "seeds/SHA256SUMS:1:1: info: 1 text of 1 not locked: kurier.txt; lock with: "
            "python -m components lock [text-unlocked]"
        ),
        "seeds/kurier.txt: 1 figure: 1 curated, 0 set aside, 0 by rule, 0 open",
        "who proved for 0 (0 unnamed), how for 0, when for 0",
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

    monkeypatch.setattr("components.commands.check.time.sleep", sleep)
    assert main(["check", "--watch", *arguments]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("estimates.yaml:23:10: low: 9.400")
    assert out[1] == "1 problem; 0 of 1 estimate drawn"
    assert out[2].startswith("fixed: estimates.yaml:23:10: low: 9.400")
    assert out[3] == "0 problems; 1 of 1 estimate drawn"


def test_an_unreadable_file_is_one_line(at, capsys):
    at(HEAD)
    assert main(["check", "--estimates", "missing.yaml"]) == 1
    assert capsys.readouterr().out.splitlines()[0] == "missing.yaml:1:1: is not there [unreadable]"


@pytest.fixture
def watches(at, capsys, monkeypatch):
    """The lines that `check --watch` prints for these versions of the file, one list a version."""

    def watch(*versions, options=()):
        printed, rest = [], iter(versions[1:])

        def sleep(_seconds):
            printed.append(capsys.readouterr().out.splitlines())
            version = next(rest, None)
            if version is None:
                raise KeyboardInterrupt
            at(version)

        monkeypatch.setattr("time.sleep", sleep)
        assert main(["check", "--watch", *options, *at(versions[0])]) == 0
        return printed

    return watch


def wrong(*ids):
    return HEAD + "".join(GOOD.replace("seoul", each).replace("9400", "9.400") for each in ids)


def test_watch_prints_nothing_anew_when_lines_are_inserted_above(watches):
    before = wrong("one", "two") + GOOD.replace("9400\n", "9400\n    low: 9400\n")
    after = before.replace("estimates:\n", "# a remark\n\nestimates:\n")
    first, second = watches(before, after)
    assert len(first) == 4
    assert second == first[-1:] == ["3 problems; 0 of 3 estimates drawn"]


def test_watch_prints_what_is_mended_and_what_is_new_in_the_order_of_the_file(watches):
    names = [f"n{number}" for number in range(8)]
    first, second = watches(wrong(*names), HEAD + GOOD)
    assert second[:-1] == [f"fixed: {line}" for line in first[:-1]]
    _, third = watches(HEAD + GOOD, wrong(*names))
    assert third == first


def test_watch_counts_faults_that_are_alike(watches):
    twice = HEAD + GOOD.replace("mit Granaten", "mit Granaten\n    note: 7 and 7")
    once = twice.replace("7 and 7", "7")
    first, second = watches(twice, once)
    assert len(first) == 3
    assert [line.partition(":")[0] for line in second] == ["fixed", second[-1]]


def test_watch_as_json_prints_one_object_a_line_for_each_reading(watches):
    printed = watches(wrong("one"), HEAD + GOOD, options=["--json"])
    counts = [[len(json.loads(line)["problems"]) for line in lines] for lines in printed]
    assert counts == [[1], [0]]
