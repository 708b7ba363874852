from components.__main__ import main
from components.entries.reader import read
from tests.conftest import GOOD, HEAD


def test_the_block_that_it_prints_is_the_one_that_is_missing(at, capsys):
    assert main(["originators", *at(HEAD + GOOD)]) == 0
    block = capsys.readouterr().out
    assert block.endswith("originators:\n  South Korea: {kind: other}\n")
    assert read(block + HEAD + GOOD, "e.yaml").problems == []
    assert main(["originators", *at(block + HEAD + GOOD)]) == 0
    assert capsys.readouterr().out == "# every name stands below originators already\n"


def test_a_file_that_cannot_be_read_is_told(at, capsys):
    assert main(["originators", *at("title: [\n")]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "[syntax]" in err
