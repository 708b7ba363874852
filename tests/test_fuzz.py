import pytest

from tests import fuzz


@pytest.mark.slow
def test_a_share_of_the_fuzzing_finds_nothing(capsys):
    status = fuzz.main(["--runs", "160", "--seed", "1"])
    told = capsys.readouterr().out
    assert status == 0, told
    assert " 0 exceptions; seed 1" in told


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
