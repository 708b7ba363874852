"""The collector of cycles waits while a file is read, and works again afterwards."""

import gc

import pytest

from components import collector, library


@pytest.fixture
def collections():
    """The generation of each collection that happens."""
    seen = []

    def record(phase, info):
        if phase == "start":
            seen.append(info["generation"])

    gc.callbacks.append(record)
    yield seen
    gc.callbacks.remove(record)


def make(count):
    return [[] for _ in range(count)]


def test_objects_are_looked_through_outside_of_a_pause(collections):
    assert make(5_000)
    assert collections


def test_nothing_is_looked_through_within_a_pause(collections):
    with collector.paused():
        assert make(5_000)
    assert not collections


def test_a_reading_is_a_pause(collections):
    gc.collect(1)
    collections.clear()
    assert library.read().estimates
    assert not collections


def test_what_a_pause_made_is_looked_through_with_the_oldest_alone():
    gc.collect()
    with collector.paused():
        made = make(5_000)
    young = {id(each) for generation in (0, 1) for each in gc.get_objects(generation)}
    assert young.isdisjoint(map(id, made))
    assert id(made[0]) in {id(each) for each in gc.get_objects(2)}
    assert gc.get_freeze_count() == 0


def test_the_collector_works_again_behind_a_fault():
    with pytest.raises(ZeroDivisionError), collector.paused():
        _ = 1 / 0
    assert gc.isenabled()


def test_a_pause_within_a_pause_does_not_end_it():
    with collector.paused():
        with collector.paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
