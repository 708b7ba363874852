from components.__main__ import main
from tests.conftest import GOOD, HEAD


def test_table_prints_csv_and_faults_apart(at, capsys):
    assert main(["table", *at(HEAD + GOOD)]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[1].startswith("seoul,containers,shipped,9400,")
    assert err == ""


def test_alone_it_prints_help_with_examples(capsys):
    assert main([]) == 0
    out = capsys.readouterr().out
    assert "examples:" in out
    assert "python -m components check" in out


def test_table_tells_the_faults_beside_the_rows_that_stand(at, capsys):
    assert (
        main(["table", *at(HEAD + GOOD + GOOD.replace("seoul", "later").replace("9400", "9500"))])
        == 1
    )
    out, err = capsys.readouterr()
    assert [line.partition(",")[0] for line in out.splitlines()] == ["id", "seoul"]
    assert err.startswith("estimates.yaml:30:10: ")
