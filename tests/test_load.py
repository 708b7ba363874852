"""A small crowd on the page while its data changes: all see the last change, none sees a fault."""

import asyncio
import contextlib

import pytest

from tests import load
from tests.browser import Site

pytestmark = pytest.mark.slow


def test_every_viewer_ends_with_the_last_data_on_its_own_chart(capsys):
    assert load.main(["--viewers", "4", "--seconds", "3"]) == 0

    assert "4 of 4 viewers have round 3 on their own chart" in capsys.readouterr().out


class Noting(load.Viewer):
    """A viewer that keeps the names under which it was told to look for changes."""

    def __init__(self, url, metric):
        super().__init__(url, metric)
        self.looks = []

    def take(self, message):
        super().take(message)
        if message.WhichOneof("type") == "auto_rerun":
            self.looks.append(message.auto_rerun.fragment_id)


def test_each_run_of_the_page_has_a_look_of_its_own(tmp_path):
    """Else a look that is on its way while a run ends has Streamlit drop the end of that run."""

    async def see_three_changes(site):
        text = site.estimates.read_text("utf-8")
        viewer = Noting(f"ws://127.0.0.1:{site.port}/_stcore/stream", "troops")
        staying = asyncio.create_task(viewer.stay())
        for number in range(3):
            load.put(site, text, number)
            await load.until(lambda number=number: viewer.round == number)
        staying.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await staying
        return viewer

    with Site(tmp_path).served() as site:
        viewer = asyncio.run(see_three_changes(site))
    assert viewer.round == 2
    assert len(viewer.looks) >= 3
    assert len(set(viewer.looks)) == len(viewer.looks)


@pytest.mark.parametrize("what", load.MEMORY)
def test_the_server_keeps_its_size(what, capsys):
    assert load.main([f"--{what}", "20"]) == 0

    assert f"{what}: " in capsys.readouterr().out


def test_a_server_that_grows_is_told(monkeypatch, capsys):
    sizes = iter([200.0, 230.0])

    async def turns(_site, times):
        for number in range(times):
            yield number

    monkeypatch.setattr(load, "resident", lambda _: next(sizes, 230.0))
    site = type("Site", (), {"port": 0})
    assert not asyncio.run(load.memory(site, "turns", turns, 5))
    assert "turns: +30 MB; at most +20 MB" in capsys.readouterr().out
