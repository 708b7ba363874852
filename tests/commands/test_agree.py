import json

from components.__main__ import main
from tests.conftest import GOOD, HEAD

KEYS = "metric measure verdict reason between low high originators independent unnamed".split()


def test_a_line_a_measure(capsys):
    assert main(["agree"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == (
        "containers shipped: compatible; a growing total; more than 15,800 containers contradicts "
        "none of the 3 [3 separate origins]"
    )
    assert "troops killed_or_wounded: single; one figure [0 separate origins, 1 unnamed]" in lines


def test_json_has_the_keys_that_programs_rely_on(capsys):
    assert main(["agree", "--json"]) == 0
    verdicts = json.loads(capsys.readouterr().out)
    assert [list(each) for each in verdicts] == [KEYS] * len(verdicts)
    assert verdicts[0]["between"] == ["containers-us-2023", "containers-osc-2025"]


def test_a_file_that_cannot_be_read_is_told(folder, capsys):
    path = folder / "estimates.yaml"
    path.write_text("title: a: b", "utf-8")
    assert main(["agree", "--estimates", str(path)]) == 1
    assert "[syntax]" in capsys.readouterr().err
    assert main(["agree", "--json", "--estimates", str(path)]) == 1
    assert capsys.readouterr().out == ""


def test_names_of_the_file_are_printed_visible(folder, capsys):
    path = folder / "estimates.yaml"
    path.write_text(HEAD.replace("shipped: shipped", '"s\\e": shipped') + GOOD, "utf-8")
    assert main(["agree", "--estimates", str(path)]) == 0
    assert "containers s\\x1b: none; no figure" in capsys.readouterr().out
