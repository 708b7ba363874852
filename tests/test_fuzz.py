from dataclasses import replace
from random import Random

import pytest

from components import library
from components.problems import Place, Problem
from tests import fuzz


@pytest.mark.slow
def test_a_share_of_the_fuzzing_finds_nothing(capsys):
    status = fuzz.main(["--runs", "160", "--seed", "1"])
    told = capsys.readouterr().out
    assert status == 0, told
    assert " 0 exceptions; seed 1" in told


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["salad", "keys", "drawing", "growth", "mended"])
def test_each_kind_finds_nothing(capsys, kind):
    assert fuzz.main(["--runs", "6", "--seed", "2", "--kind", kind]) == 0, capsys.readouterr().out


def test_time_that_grows_faster_than_its_text_is_a_finding(monkeypatch):
    seconds = iter([0.1, 1.6] * 3)
    monkeypatch.setattr(fuzz, "processor_seconds", lambda _: next(seconds))
    with pytest.raises(fuzz.FaultError, match=r"0\.100 s for a quarter, 1\.600 s for the whole"):
        fuzz.run_growth(Random(1), str)  # noqa: S311 (no secret)


def test_a_busy_moment_is_no_finding(monkeypatch):
    seconds = iter([0.1, 1.6, 0.1, 0.4])
    monkeypatch.setattr(fuzz, "processor_seconds", lambda _: next(seconds))
    fuzz.run_growth(Random(1), str)  # noqa: S311 (no secret)


@pytest.mark.parametrize(
    ("message", "line"),
    [
        ("by is <object object at 0x7f1>", "not in the user's words"),
        ("ScalarNode(tag='x')", "not in the user's words"),
        ("raised TypeError", "not in the user's words"),
        ("x" * 900, "900 characters"),
        ("a\nb", "not one line"),
    ],
)
def test_a_message_that_no_user_reads_is_a_finding(message, line):
    problem = Problem(Place("estimates.yaml"), "shape", message)
    with pytest.raises(fuzz.FaultError, match=line):
        fuzz.judge([problem], {"estimates.yaml": "x"})


def test_a_reading_that_remembers_what_was_broken_is_a_finding(monkeypatch):
    read = library.read
    monkeypatch.setattr(
        fuzz.library,
        "read",
        lambda path, earlier=None: replace(read(path), title="old") if earlier else read(path),
    )
    with pytest.raises(fuzz.FaultError, match="title is another one after the mending"):
        fuzz.run_mended(Random(3), str)  # noqa: S311 (no secret)


def test_a_finding_is_told_with_its_input_and_the_way_to_repeat_it(capsys, monkeypatch):
    def fail(_rng, tell):
        tell("the input")
        raise TypeError

    monkeypatch.setitem(fuzz.KINDS, "yaml", (fail, 1))
    assert fuzz.main(["--runs", "3", "--seed", "4"]) == 1
    told = capsys.readouterr().out
    assert "TypeError" in told
    assert "input: 'the input'" in told
    assert "python -m tests.fuzz --seed 4 --first 0 --runs 1" in told
    assert "1 runs, 1 exceptions" in told


def test_a_seed_gives_the_same_runs_again():
    inputs = [[], []]
    for seen in inputs:
        seen += [fuzz.one(9, number)[:2] for number in range(12)]
    assert inputs[0] == inputs[1]
    assert fuzz.one(10, 0)[1] != inputs[0][0][1]
