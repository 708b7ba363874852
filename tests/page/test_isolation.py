"""A fault of one panel costs that panel alone, and the page goes on watching its data."""

import errno
import logging

import pytest
import streamlit as st

from components import library
from components.page import isolation, serving, snapshot, watcher
from components.panels import (
    briefing,
    chart,
    drafting,
    estimates_table,
    evidence,
    filters,
    header,
    problems_table,
    reader,
    tiles,
)
from tests.page.test_page import (
    NOTES,
    again,
    drawn,
    html,
    told,
)


def fails(*_, **__):
    raise ZeroDivisionError


@pytest.fixture
def looks(monkeypatch):
    """The runs in which the page went on watching its data."""
    runs, own = [], watcher._look_again  # noqa: SLF001 (what the last step of each run is)
    monkeypatch.setattr(watcher, "_look_again", lambda *given: runs.append(given) or own(*given))
    return runs


@pytest.mark.parametrize(
    ("panel", "function", "name"),
    [
        (chart, "show", "the chart"),
        (evidence, "show", "the evidence"),
        (header, "show", "the header"),
        (tiles, "show", "the tiles"),
        (filters, "show", "the filters"),
        (estimates_table, "show", "the table"),
        (reader, "show", "the sources"),
        (drafting, "_choose", "the drafts"),
        (problems_table, "show", "the checks"),
    ],
)
def test_a_panel_that_fails_is_one_line_and_the_rest_stands(  # noqa: PLR0913, PLR0917 (fixtures)
    opens, notes, monkeypatch, looks, panel, function, name
):
    whole = len(list(opens(notes)))
    with monkeypatch.context() as patched:
        patched.setattr(panel, function, fails)
        at = opens(notes)
        lines = [text for text in told(at) if "fault of this program" in text]
        assert lines == [f"Cannot show {name}: a fault of this program (ZeroDivisionError)."]
        assert drawn(at)
        assert html(at, 'class="title"') or panel is header
        assert len(looks) == 2
    assert len(list(again(at))) == whole


def test_one_of_the_other_charts_that_fails_leaves_the_others(opens, notes, monkeypatch):
    own = chart._latest  # noqa: SLF001 (raised within one chart)
    monkeypatch.setattr(
        chart, "_latest", lambda page, metric: fails() if metric == "revenue" else own(page, metric)
    )
    at = opens(notes)
    assert list(drawn(at)) == ["containers"]
    assert any("Cannot show the chart of Revenue:" in line for line in told(at))


def test_a_slide_that_fails_is_one_line(opens, notes, monkeypatch, looks):
    monkeypatch.setattr(briefing, "show", fails)
    assert any("Cannot show the slide" in line for line in told(opens(notes, view="briefing")))
    assert len(looks) == 1


@pytest.mark.parametrize("function", ["open_page", "is_new"])
def test_whatever_fails_the_page_goes_on_watching(opens, notes, monkeypatch, looks, function):
    with monkeypatch.context() as patched:
        patched.setattr(snapshot, function, fails)
        at = opens(notes)
        assert any("fault of this program" in line for line in told(at))
        assert len(looks) == 1
    assert drawn(again(at))


def test_a_reading_that_fails_leaves_the_last_one_and_the_next_save_mends_it(
    opens, notes, monkeypatch, caplog
):
    at = opens(notes)
    with monkeypatch.context() as patched:
        patched.setattr(library, "read", fails)
        notes.write_text(NOTES + "# broken\n", "utf-8")
        again(at)
        assert drawn(at)
        assert "by a fault of this program: ZeroDivisionError" in html(at, "broken")
        assert "the last version that could be read" in html(at, "broken")
        assert "ZeroDivisionError" in caplog.text
    notes.write_text(NOTES + "# mended\n", "utf-8")
    again(at)
    assert not html(at, "broken")


def test_streamlits_own_signals_pass():
    class Signal(BaseException):
        pass

    with pytest.raises(Signal), isolation.isolate("nothing"):
        raise Signal


def test_the_log_has_the_traceback(monkeypatch, caplog):
    monkeypatch.setattr(st, "text", lambda _: None)
    with caplog.at_level(logging.ERROR), isolation.isolate("the chart"):
        fails()
    assert "Showing the chart" in caplog.text
    assert "raise ZeroDivisionError" in caplog.text


def test_where_others_can_reach_the_page_it_says_so(opens, notes, monkeypatch):
    assert not html(opens(notes), 'class="exposed"')
    monkeypatch.setattr(serving, "warning", lambda: "The page listens on <b>0.0.0.0</b>")
    assert "listens on &lt;b&gt;0.0.0.0" in html(opens(notes), 'class="exposed"')


# --- Places that cannot be looked at ----------------------------------------------------------


def loop(tmp_path):
    (tmp_path / "estimates.yaml").symlink_to(tmp_path / "other")
    (tmp_path / "other").symlink_to(tmp_path / "estimates.yaml")
    return tmp_path / "estimates.yaml"


PLACES = {
    "a name of 300 signs": lambda folder: folder / ("x" * 300),
    "a folder of 300 signs": lambda folder: folder / ("x" * 300) / "estimates.yaml",
    "a path of 5,000 signs": lambda folder: folder.joinpath(*["x" * 99] * 50),
    "a link loop": loop,
}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_a_place_that_cannot_be_looked_at_is_told_and_is_not_new(opens, tmp_path, place):
    at = opens(place(tmp_path))

    assert "cannot be read" in html(at, "broken")
    assert not html(at, 'id="welcome"')
    assert not [line for line in told(at) if "fault of this program" in line]


def test_a_closed_folder_is_not_new(opens, notes, monkeypatch):
    """As the system answers it to one who is not its administrator."""
    closed = PermissionError(errno.EACCES, "Permission denied")

    def stat(self, **options):
        if self == notes:
            raise closed
        return own(self, **options)

    own = type(notes).stat
    monkeypatch.setattr(type(notes), "stat", stat)
    at = opens(notes)
    assert "permission denied" in html(at, "broken")
    assert not html(at, 'id="welcome"')


@pytest.mark.parametrize("name", ["estimates.yaml", "folder/estimates.yaml", "file/estimates.yaml"])
def test_a_file_that_nobody_has_written_is_new(opens, tmp_path, name):
    (tmp_path / "file").write_text("", "utf-8")
    assert html(opens(tmp_path / name), 'id="welcome"')
