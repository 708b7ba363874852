"""How often pages look whether the files changed, and how many of them are drawn at a time."""

import contextlib
import threading
import time

import pytest

from components.page import watcher


@pytest.mark.parametrize(
    ("others", "ago", "seconds"),
    [(0, 0, 0.25), (7, 0, 0.25), (15, 0, 0.5), (31, 0, 1.0), (31, 11, 0.25)],
)
def test_the_more_pages_are_open_the_more_rarely_each_looks(
    monkeypatch, tmp_path, others, ago, seconds
):
    intervals, names = [], set()

    def fragment(look, run_every):
        intervals.append(run_every)
        names.add(look.__qualname__)  # Streamlit names a fragment by it
        return lambda: None

    looks = {f"reader-{number}": time.monotonic() - ago for number in range(others)}
    monkeypatch.setattr(watcher, "_looks", lambda: looks)
    monkeypatch.setattr(watcher.st, "fragment", fragment)
    monkeypatch.setattr(watcher.st, "session_state", {})
    for _ in range(2):
        with watcher.watch(tmp_path / "estimates.yaml"):
            pass
    assert intervals == [seconds] * 2
    assert len(names) == 2


def test_two_pages_are_drawn_at_a_time_and_one_that_fails_makes_room_for_the_next():
    inside, most, drawn = set(), [], []

    def draw(number):
        with contextlib.suppress(RuntimeError), watcher.turn():
            inside.add(number)
            most.append(len(inside))
            time.sleep(0.01)
            inside.remove(number)
            drawn.append(number)
            raise RuntimeError

    readers = [threading.Thread(target=draw, args=(number,)) for number in range(8)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join(10)
    assert sorted(drawn) == list(range(8))
    assert max(most) == 2
