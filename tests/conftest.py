import os
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import settings

from components import library
from components.library import Library
from components.texts.seeds import Seed

# A machine under load is no fault; what CI tries is the same each time, so that a failure can be repeated.
settings.register_profile("tests", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("tests")

HOME = Path(__file__).resolve().parent.parent

ARTICLE = """\
Hafen im Fernen Osten

Nach Angaben aus Seoul wurden bis März mehr als 9.400 Container mit Granaten verschifft.
"""

LONG = """\
Hafen im Fernen Osten

Nach Angaben aus Seoul wurden bis März mehr als 9.400 Container mit Granaten verschifft. Die
Einnahmen lägen bei rund 2,3 Milliarden Euro, hieß es.

Etwa 300 Soldaten trafen ein. Der Sender nannte tausende Granaten.
"""

HEAD = """\
title: Support
metrics:
  containers:
    title: Containers
    unit: containers
    measures: {shipped: shipped}
  revenue:
    title: Revenue
    unit: USD
    measures: {all: in all}

# one text so far
sources:
  kurier:
    file: kurier.txt
    outlet: Kurier
    lang: de
    published: 2024-05-13
estimates:
"""

GOOD = """\
  - id: seoul
    metric: containers
    measure: shipped
    low: 9400
    by: South Korea
    source: kurier
    quote: mehr als 9.400 Container mit Granaten
"""


@pytest.hookimpl(tryfirst=True)  # before pytest itself takes those of a marker
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The journeys are slow; what is slow comes first: where files run side by side, the longest are not to be left to the end."""
    for item in items:
        if item.get_closest_marker("browser") or item.path.parent.name == "journeys":
            item.add_marker("slow")
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: (item.get_closest_marker("browser") is None, item.path not in slow))


@pytest.fixture(scope="session")
def real_seeds() -> dict[str, Seed]:
    return {
        path.name: Seed(path.name, path.read_text("utf-8"))
        for path in (HOME / "seeds").glob("*.txt")
    }


@pytest.fixture(scope="session")
def real_library() -> Library:
    return library.read()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "kurier.txt").write_text(ARTICLE, "utf-8")
    return tmp_path


@pytest.fixture
def reads(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Library]:
    """Read this YAML, with these further texts, as a user's own files."""

    def read(content: str, **texts: str) -> Library:
        monkeypatch.chdir(folder)
        for name, text in texts.items():
            (folder / "seeds" / f"{name}.txt").write_text(dedent(text), "utf-8")
        path = folder / "estimates.yaml"
        path.write_text(content, "utf-8")
        return library.read(path)

    return read


@pytest.fixture
def reports(reads: Callable[..., Library]) -> Callable[..., list[str]]:
    """The lines that check prints for this YAML."""

    def report(content: str, **texts: str) -> list[str]:
        return [str(problem) for problem in reads(content, **texts).problems]

    return report


@pytest.fixture
def at(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """Write this YAML into the working folder; returns the option that names it."""
    monkeypatch.chdir(folder)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)

    def write(content):
        (folder / "estimates.yaml").write_text(content, "utf-8")
        return ["--estimates", "estimates.yaml"]

    return write


@pytest.fixture
def notes(tmp_path):
    """A small file of a user's own, for the page."""
    from tests.page.test_page import NOTES, TEXT

    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "kurier.txt").write_text(TEXT, "utf-8")
    path = tmp_path / "estimates.yaml"
    path.write_text(NOTES, "utf-8")
    return path


@pytest.fixture
def opens(monkeypatch):
    """Open the page on a file with these parameters in the URL; it never shows an exception."""
    from streamlit.testing.v1 import AppTest

    def open_page(path=library.DEFAULT, **parameters):
        monkeypatch.chdir(HOME)
        monkeypatch.setattr(sys, "argv", ["dashboard.py", "--estimates", str(path)])
        at = AppTest.from_file(str(HOME / "dashboard.py"), default_timeout=60)
        for name, value in parameters.items():
            at.query_params[name] = value
        at.run()
        assert not at.exception
        return at

    return open_page
