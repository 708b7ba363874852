import json
import re

from playwright.sync_api import Error

from components import library
from tests import bench, generated


def test_generated_data_is_without_fault_and_the_same_each_time(tmp_path):
    first, again = (generated.write(tmp_path / name, 100, 10) for name in ("a", "b"))
    found = library.read(first)
    assert found.problems == ()
    assert len(found.estimates) == found.entries == 100
    assert len(found.seeds) == 10
    assert min(len(seed.text) for seed in found.seeds.values()) >= generated.LENGTH
    assert library.read(again).digest == found.digest


def test_one_generated_estimate_can_be_changed(tmp_path):
    path = generated.write(tmp_path, 20, 2)
    for number, save in enumerate(bench.WAYS.values()):
        content, selector = bench.changed(path.read_text("utf-8"), number)
        save(path, content)
        assert path.read_text("utf-8") == content
        found = library.read(path)
        assert found.problems == ()
        assert found.estimates[0].by[0] in selector
    assert bench.opening(content) == f"?metric={found.estimates[0].metric}&estimate=estimate-0"


def test_the_real_data_can_be_changed(tmp_path):
    place = bench.Place(tmp_path, quick=True)
    path = place.real()
    drawn = len(library.read(path).estimates)
    for number in range(3):
        content, name = bench.changed(path.read_text("utf-8"), number)
        path.write_text(content, "utf-8")
        found = library.read(path)
        assert (found.errors, len(found.estimates)) == (0, drawn)
        assert found.estimates[0].note == name


def test_table_and_verdicts():
    rows = [
        bench.ratio("fast", [(1.0, 1.2), (2.0, 2.2), (1.0, 9.0)], 1.25),
        bench.absolute("slow", [0.2, 0.5, 0.4], 0.3),
        bench.absolute("far", [5.0, 6.0], 4, floors=[3.0, 3.5]),
        bench.absolute("heavy", [512.0], 700, "MB"),
    ]
    assert bench.lines(rows) == [
        "what      value   floor  measured   at most  verdict",
        "fast     2.20 s  1.00 s     1.20×     1.25×  ok",
        "slow   400.0 ms       –  400.0 ms  300.0 ms  over",
        "far      5.50 s  3.25 s    5.50 s    4.00 s  over",
        "heavy    512 MB       –    512 MB    700 MB  ok",
    ]


def test_a_page_that_does_not_come_is_a_row_and_the_next_ones_are_measured(monkeypatch, capsys):
    def rows(_):
        yield bench.absolute("one", [1.0], 2)
        message = "Page.evaluate: Error: .marks is not there\n    at look"
        raise Error(message)

    monkeypatch.setitem(bench.ROWS, "change", rows)
    monkeypatch.setitem(bench.ROWS, "check", lambda _: [bench.absolute("check", [1.0], 2)])
    bench.main(["--only", "change", "--only", "check"])
    table = capsys.readouterr().out
    assert re.search(r"(?m)^one .* ok$", table)
    assert re.search(r"(?m)^change, given up: \.marks is not there .* over$", table)
    assert re.search(r"(?m)^check .* ok$", table)


def test_a_cheap_row_is_measured_and_printed(monkeypatch, capsys):
    monkeypatch.setitem(bench.ROWS, "check", lambda _: [bench.absolute("check", [1.0], 2)])
    bench.main(["--only", "check"])
    assert capsys.readouterr().out.startswith("what")
    bench.main(["--only", "check", "--json"])
    assert json.loads(capsys.readouterr().out)[0]["verdict"] == "ok"
