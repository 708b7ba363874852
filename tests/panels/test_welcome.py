import sys

import pytest
from streamlit.testing.v1 import AppTest

from components.panels import welcome
from tests.conftest import HOME


def page_of(path, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["dashboard.py", "--estimates", str(path)])
    return AppTest.from_file(str(HOME / "dashboard.py"), default_timeout=60).run()


def codes(at):
    return [block.value for block in at.code]


@pytest.mark.parametrize(
    "content", [None, "", "title: x\n", "metrics: {}\nsources: {}\nestimates: []\n"]
)
def test_a_newcomer_is_told_what_to_do_next(tmp_path, monkeypatch, content):
    path = tmp_path / "estimates.yaml"
    if content is not None:
        path.write_text(content, "utf-8")
    at = page_of(path, monkeypatch)
    assert not at.exception
    assert codes(at)[:2] == [welcome.TEXT.rstrip("\n"), welcome.YAML.rstrip("\n")]


def test_the_example_is_good_data_as_it_stands(reads):
    found = reads(welcome.YAML, example=welcome.TEXT)
    assert [str(p) for p in found.problems if p.rule != "text-unused"] == []
    assert len(found.estimates) == 1


def test_with_estimates_there_is_no_welcome(monkeypatch):
    assert welcome.YAML not in "".join(codes(page_of(HOME / "estimates.yaml", monkeypatch)))


@pytest.mark.parametrize(
    "content", [b"title: a: b\nestimates:\n  - id: x\n", "title: gr\xfc\xdfe\n".encode("latin-1")]
)
def test_a_file_that_cannot_be_read_is_not_taken_for_none(tmp_path, monkeypatch, content):
    path = tmp_path / "estimates.yaml"
    path.write_bytes(content)
    at = page_of(path, monkeypatch)
    assert not at.exception
    assert codes(at) == []
