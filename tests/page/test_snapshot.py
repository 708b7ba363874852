"""One reading for every reader: what is made of it is made once."""

from threading import Event, Thread

import pytest

from components import library, table
from components.page.snapshot import Snapshot


def test_who_asks_for_what_is_being_made_waits_for_it():
    snapshot, begun, go, got = Snapshot(library.Library()), Event(), Event(), []

    def make():
        begun.set()
        assert go.wait(10)
        return object()

    first = Thread(target=lambda: got.append(snapshot.once("key", make)))
    second = Thread(target=lambda: got.append(snapshot.once("key", object)))
    first.start()
    assert begun.wait(10)
    second.start()
    assert snapshot.once("other", lambda: "made beside it") == "made beside it"
    go.set()
    first.join()
    second.join()
    assert got[0] is got[1]


def test_what_could_not_be_made_is_made_for_the_next_who_asks():
    snapshot = Snapshot(library.Library())
    with pytest.raises(ZeroDivisionError):
        snapshot.once("key", lambda: 1 // 0)
    assert snapshot.once("key", lambda: "made") == "made"


def test_who_waits_for_what_cannot_be_made_makes_it():
    snapshot, begun, go, got = Snapshot(library.Library()), Event(), Event(), []

    def fail():
        begun.set()
        assert go.wait(10)
        raise SystemExit

    def first_reader():
        with pytest.raises(SystemExit):
            snapshot.once("key", fail)

    first = Thread(target=first_reader)
    second = Thread(target=lambda: got.append(snapshot.once("key", lambda: "made")))
    first.start()
    assert begun.wait(10)
    second.start()
    go.set()
    first.join()
    second.join(10)
    assert got == ["made"]
    assert snapshot.once("key", lambda: "again") == "made"


def test_the_oldest_of_very_many_is_forgotten():
    snapshot = Snapshot(library.Library())
    for number in range(100):
        assert snapshot.once(number, lambda number=number: number) == number
    assert snapshot.once(99, lambda: "again") == 99
    assert snapshot.once(0, lambda: "again") == "again"


def test_the_rows_of_all_metrics_are_those_of_the_table_in_its_order():
    found = library.read()
    snapshot = Snapshot(found)
    assert snapshot.rows == table.rows(found)
    for metric in found.metrics:
        assert snapshot.rows_of(metric) == [row for row in snapshot.rows if row.metric == metric]


def test_an_estimate_has_its_row_and_one_that_is_not_drawn_has_none():
    snapshot = Snapshot(library.read())
    assert all(snapshot.row(row.id) is row for row in snapshot.rows)
    assert snapshot.row("nowhere") is None
