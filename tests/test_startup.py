"""The page is got ready while the server starts: read and laid out once, before anyone opens it."""

import asyncio
import gc
import sys
import threading
import time

from streamlit.testing.v1 import AppTest

from components import collector, library, startup
from components.drawing import charts
from tests.conftest import HOME
from tests.page.test_page import NOTES, TEXT


def counted(monkeypatch, module, name):
    """The calls of a function, each by its arguments, as they come."""
    calls, own = [], getattr(module, name)
    monkeypatch.setattr(module, name, lambda *args: calls.append(args) or own(*args))
    return calls


def test_the_first_reader_finds_the_files_read_and_the_first_chart_laid_out(monkeypatch, tmp_path):
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "kurier.txt").write_text(TEXT, "utf-8")
    path = tmp_path / "estimates.yaml"
    path.write_text(f"# of this test alone\n{NOTES}", "utf-8")
    monkeypatch.setattr(sys, "argv", ["dashboard.py", "--estimates", str(path)])
    read, laid_out = counted(monkeypatch, library, "read"), counted(monkeypatch, charts, "spec")
    startup.prepare()
    assert gc.get_threshold() == collector.THRESHOLDS
    assert len(read) == 1
    assert [names.key for _, names, _ in laid_out] == ["containers"]

    page = AppTest.from_file(str(HOME / "dashboard.py"), default_timeout=60).run()
    assert not page.exception
    assert len(page.get("vega_lite_chart")) == 2
    assert len(read) == 1
    on_paper = "containers"
    keys = [names.key for _, names, _ in laid_out]
    assert (keys[0], sorted(keys)) == ("containers", ["containers", on_paper, "revenue"])


def test_a_file_without_a_metric_is_read_all_the_same(monkeypatch, tmp_path):
    path = tmp_path / "estimates.yaml"
    path.write_text("title: Nothing yet\n", "utf-8")
    monkeypatch.setattr(sys, "argv", ["dashboard.py", "--estimates", str(path)])
    read = counted(monkeypatch, library, "read")
    startup.prepare()
    assert len(read) == 1


def test_the_server_does_not_wait_until_the_page_is_ready_and_ends_after_it(monkeypatch):
    """A thread that still imports while Python ends itself fails with a traceback."""
    came, may_end, ended = threading.Event(), threading.Event(), threading.Event()
    monkeypatch.setattr(
        startup, "prepare", lambda: (came.set(), may_end.wait(10), time.sleep(0.2), ended.set())
    )
    monkeypatch.setattr(startup.signal, "pthread_sigmask", lambda *_: None)

    async def live():
        async with startup.lifespan(None):
            assert await asyncio.to_thread(came.wait, 10)
            assert not ended.is_set()
            may_end.set()
        assert ended.is_set()

    asyncio.run(live())
