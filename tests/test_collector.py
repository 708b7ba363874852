"""The collector still collects, only more seldom."""

import gc

import pytest

from components import collector


@pytest.fixture(autouse=True)
def usual():
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)  # a command that ran in this process has set its own
    yield
    gc.set_threshold(*before)


def test_it_looks_more_seldom_and_still_by_itself():
    before = gc.get_threshold()
    collector.relax()
    assert gc.isenabled()
    assert gc.get_threshold()[0] > before[0]
    seen = sum(each["collections"] for each in gc.get_stats())
    kept = [[] for _ in range(2 * collector.THRESHOLDS[0])]
    assert sum(each["collections"] for each in gc.get_stats()) > seen
    assert kept
