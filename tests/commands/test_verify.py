"""Whether an old picture is still true, from the file alone."""

import json
import os

import pytest

from components.__main__ import main
from tests.commands.test_changes import MORE, NEW, OLD


@pytest.fixture
def old(at, folder, capsys):
    """A deck made when the older figure was the only one; the options of the file as it was."""
    (folder / "seeds" / "later.txt").write_text("Seoul nennt mehr als 9.900 Container.\n", "utf-8")
    options = at(OLD)
    assert main(["picture", "containers", "-o", "old.svg", "--known", "2024-06-01", *options]) == 0
    capsys.readouterr()
    return options


def printed(capsys, *arguments, status):
    assert main(["verify", *arguments]) == status
    return capsys.readouterr()


def test_it_holds(capsys, old):
    lines = printed(capsys, "old.svg", *old, status=0).out.splitlines()
    assert lines[0].startswith("old.svg: as of 1 Jun 2024, data ")
    assert lines[0].endswith(", the data of today")
    assert lines[1:] == [
        "  holds: more than 9,400 containers, South Korea (seoul)",
        "1 of 1 figure holds; none added since",
    ]


@pytest.mark.usefixtures("old")
def test_a_figure_of_another_originator_is_added_since(capsys, at):
    other = MORE.replace("    revises: seoul\n", "").replace("South Korea", "Seoul")
    lines = printed(capsys, "old.svg", *at(NEW.replace(MORE, other)), status=0).out.splitlines()
    assert lines[1:] == [
        "  holds: more than 9,400 containers, South Korea (seoul)",
        "  added since: more than 9,900 containers, Seoul (seoul-july)",
        "1 of 1 figure holds; 1 added since",
    ]


@pytest.mark.usefixtures("old")
def test_a_figure_that_its_originator_replaced_holds_no_longer(capsys, at):
    lines = printed(capsys, "old.svg", *at(NEW), status=1).out.splitlines()
    assert lines[1] == (
        "  changed: more than 9,400 containers, South Korea (seoul): "
        "replaced by more than 9,900 containers (seoul-july)"
    )
    assert lines[-1] == "0 of 1 figure hold, 1 changed; 1 added since"


@pytest.mark.usefixtures("old")
def test_json(capsys, at):
    found = json.loads(printed(capsys, "old.svg", "--json", *at(NEW), status=1).out)
    assert [*found] == ["known", "hash", "figures", "added"]
    assert found["figures"] == [
        {
            "id": "seoul",
            "value": "more than 9,400 containers",
            "by": "South Korea",
            "state": "changed",
            "differences": ["replaced by more than 9,900 containers (seoul-july)"],
        }
    ]
    assert found["added"] == [
        {"id": "seoul-july", "value": "more than 9,900 containers", "by": "South Korea"}
    ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"plain", "it carries no figures: it was not made here, or what wrote it since "),
        (b"PK\x03\x04 cut", "it is damaged or locked, and cannot be searched"),
    ],
)
def test_a_file_that_carries_nothing_is_told_as_such(capsys, folder, old, content, reason):
    (folder / "other.png").write_bytes(content)
    out = printed(capsys, "other.png", *old, status=2)
    assert out.out == ""
    assert out.err.startswith(f"other.png: {reason}")


@pytest.mark.usefixtures("old")
def test_a_figure_under_another_id_holds_and_one_that_an_error_keeps_off_does_not(capsys, at):
    renamed = at(OLD.replace("id: seoul", "id: korea"))
    lines = printed(capsys, "old.svg", *renamed, status=0).out.splitlines()
    assert lines[1:] == [
        "  holds: more than 9,400 containers, South Korea (seoul): is now called korea",
        "1 of 1 figure holds; none added since",
    ]
    for right, wrong in (("low: 9400", "low: 9500"), ("low: 9400", "low: many"), ("    by:", "#")):
        there = at(OLD.replace(right, wrong))
        lines = printed(capsys, "old.svg", *there, status=1).out.splitlines()
        assert lines[1:] == [
            "  kept off: more than 9,400 containers, South Korea (seoul): an error keeps it off",
            "0 of 1 figure hold, 1 kept off; none added since",
        ]


@pytest.mark.usefixtures("old")
def test_the_words_of_a_measure_that_were_corrected_are_told(capsys, at):
    other = at(OLD.replace("shipped: shipped", "shipped: shipped or promised"))
    assert printed(capsys, "old.svg", *other, status=1).out.splitlines()[1] == (
        "  changed: more than 9,400 containers, South Korea (seoul): "
        "another measure than before: now Containers: shipped or promised, in containers"
    )


def test_pictures_of_several_states_of_the_data(capsys, at, folder, old):
    earlier = (folder / "old.svg").read_bytes()
    options = at(f"# a remark\n{OLD}")
    assert main(["picture", "containers", "-o", "new.svg", *options]) == 0
    capsys.readouterr()
    (folder / "both.html").write_bytes(earlier + (folder / "new.svg").read_bytes())
    line = printed(capsys, "both.html", *old, status=0).out.splitlines()[0]
    assert line == "both.html: as of 1 Jun 2024, of several states of the data"


@pytest.mark.parametrize(
    ("named", "reason"), [("", "FILE names nothing"), ("seeds", "seeds is a folder")]
)
def test_what_is_no_file_is_one_line(capsys, old, named, reason):
    assert printed(capsys, named, *old, status=2).err == f"{reason}\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_not_read(capsys, folder, old):
    os.mkfifo(folder / "pipe.png")
    assert printed(capsys, "pipe.png", *old, status=2).err == "pipe.png is no plain file\n"


@pytest.mark.parametrize("named", ["gone.png", "a\0b", "x" * 300])
def test_a_file_that_cannot_be_read_is_one_line(capsys, old, named):
    err = printed(capsys, named, *old, status=2).err
    assert " cannot be read: " in err
    assert err.count("\n") == 1


@pytest.mark.usefixtures("old")
def test_estimates_that_cannot_be_read_are_told(capsys, at):
    assert "[syntax]" in printed(capsys, "old.svg", *at("a: b: c"), status=1).err
