"""The language of docs/languages.md is read as the manual says."""

import re

import pytest
import yaml

from components.texts import languages
from tests.conftest import HOME
from tests.reading import faults

MANUAL = (HOME / "docs" / "languages.md").read_text("utf-8")
BLOCKS = dict(re.findall(r"```(python|yaml)\n(.*?)```", MANUAL, re.DOTALL))
CASES = yaml.safe_load(BLOCKS["yaml"])


@pytest.fixture
def dutch(monkeypatch):
    names = {}
    exec(BLOCKS["python"], names)  # noqa: S102 (the manual's own example)
    monkeypatch.setitem(languages.LANGUAGES, "nl", names["DUTCH"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
@pytest.mark.usefixtures("dutch")
def test_the_example_is_read_right(case):
    assert faults({"lang": "nl", **case}) == []


def test_the_manual_names_files_that_exist():
    for name in re.findall(r"`((?:components|tests)/[\w/.]+\.py)`", MANUAL):
        assert (HOME / name).exists(), name
    for name in re.findall(r"`(\w\w\.py)`", MANUAL):
        assert (HOME / "components/texts/languages" / name).exists(), name
