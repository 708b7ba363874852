"""One reading of the files, and what is made of it once for every reader of the page."""

from __future__ import annotations

import argparse
import logging
import sys
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, TypeVar

import streamlit as st

from components import history, library, naming, table
from components.findings import changes
from components.library import Library
from components.problems import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence
    from datetime import date

    from components.entries.records import Estimate
    from components.findings.changes import Publication
    from components.naming import Names
    from components.table import Row

    Made = TypeVar("Made")

_MOST: Final = 60  # charts, files and the like of one reading in memory
_MOST_DAYS: Final = 4  # earlier days of one reading in memory
_log = logging.getLogger(__name__)


class _Recent:
    """Values by key, each made once; the oldest of more than `most` is forgotten."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: dict[Hashable, Future[Any]] = {}
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """The value of `key`; what `make` returns when there is none, and what it raises.

        Who asks for a value that is being made waits for it: the first reader often comes while the
        chart that opens is laid out, and laid it out again beside that.
        """
        with self._lock:
            value = self._values.get(key)
            is_ours = value is None
            if value is None:
                value = self._values[key] = Future()
                if len(self._values) > self._most:
                    del self._values[next(iter(self._values))]
        if is_ours:
            return self._make(key, value, make)
        try:
            return value.result()
        except CancelledError:  # whoever made it was interrupted, or failed
            return self.get(key, make)

    def _make(self, key: Hashable, value: Future[Made], make: Callable[[], Made]) -> Made:
        """Make the value; where that fails or is interrupted, whoever waits makes it again."""
        try:
            value.set_result(make())
        finally:
            if not value.done():
                with self._lock:
                    if self._values.get(key) is value:
                        del self._values[key]
                value.cancel()
        return value.result()


class Snapshot:
    """One reading of the files, ready to be shown."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._made = _Recent(_MOST)
        self._days = _Recent(_MOST_DAYS)
        self._rows: dict[str, list[Row]] = {}

    @cached_property
    def rows(self) -> list[Row]:
        """The estimates that are drawn, in the order of the file."""
        every = (row for metric in self.names for row in self.rows_of(metric))
        return sorted(every, key=lambda row: row.position)

    @cached_property
    def names(self) -> dict[str, Names]:
        """What each metric calls things, by its key."""
        return naming.of(self.library)

    @cached_property
    def estimates(self) -> dict[str, Estimate]:
        """The estimates that are drawn, by id."""
        return {estimate.id: estimate for estimate in self.library.estimates}

    def rows_of(self, metric: str) -> list[Row]:
        """The rows of one metric, made when they are first asked for.

        The chart that opens waits for no other metric: the bench row "one of 10,000 changed" needs it.
        """
        if metric not in self._rows:
            self._rows[metric] = table.rows(self.library, metric)
        return self._rows[metric]

    def row(self, estimate: str) -> Row | None:
        """The row of one estimate; None when it is not drawn."""
        if estimate not in self.estimates:
            return None
        own = self.rows_of(self.estimates[estimate].metric)
        return next(row for row in own if row.id == estimate)

    def once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` returns, made once for this reading.

        The bench row "filter at 10,000 estimates, server side" fails without it: 461 ms, 143 ms
        with it, at most 300 ms. It is gone with the reading, so no key has to name the data.
        """
        return self._made.get(key, make)

    def known_on(self, day: date | None) -> Snapshot:
        """What of this reading was known on that day; all of it without a day."""
        if day is None:
            return self
        return self._days.get(day, lambda: Snapshot(history.known_on(self.library, day)))


@dataclass(frozen=True)
class Page:
    """What is on the page: the newest reading, or the last readable one while that is broken."""

    path: Path
    today: Snapshot
    """All that is known."""
    snapshot: Snapshot
    """What is shown: all that is known, or what was known on an earlier day."""
    broken: Library | None
    """The newest reading when the file cannot be read; `today` is then the last one that could."""
    signature: str
    """What the files looked like when they were read."""

    def published_since(self, day: date | None) -> tuple[Publication, ...]:
        """What was published after that day, of all that is shown; nothing without a day."""
        if day is None:
            return ()
        return self.snapshot.once(
            ("since", day),
            lambda: changes.published(self.today.known_on(day).rows, self.snapshot.rows),
        )

    def marks(self, since: date | None, metric: str) -> dict[str, Any]:
        """How a chart or picture of a metric marks what was published since; nothing without a day."""
        return changes.marks(since, self.published_since(since), metric) if since else {}

    def omitted(self, metric: str, rows: Sequence[Row]) -> tuple[str, ...]:
        """The ids of those estimates of a metric that a filter leaves out of these rows."""
        shown = {row.id for row in rows}
        return tuple(row.id for row in self.snapshot.rows_of(metric) if row.id not in shown)

    def known_on(self, day: date | None) -> Page:
        """The page as of that day; nothing that was published later is in its snapshot."""
        return replace(self, snapshot=self.today.known_on(day))


class _Reader:
    """Reads a file for all sessions, when it has changed; keeps the newest reading alone."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._page: Page | None = None
        self._lock = Lock()

    def read(self) -> Page:
        """The page of the files as they are now."""
        with self._lock:
            signature = library.signature(self._path)
            if self._page is None or self._page.signature != signature:
                self._page = self._open(signature)
            return self._page

    def _open(self, signature: str) -> Page:
        last_readable = self._page.today if self._page else None
        newest = _read(self._path, last_readable and last_readable.library)
        if newest.readable:
            snapshot = Snapshot(newest)
            return Page(self._path, snapshot, snapshot, None, signature)
        snapshot = last_readable or Snapshot(newest)
        return Page(self._path, snapshot, snapshot, newest, signature)


def open_page() -> Page:
    """Read the files if they changed since they were last read."""
    return _reader(str(path())).read()


def path() -> Path:
    """The file named behind `streamlit run dashboard.py -- --estimates PATH`."""
    parser = argparse.ArgumentParser(prog="streamlit run dashboard.py --", add_help=False)
    parser.add_argument("--estimates", type=Path, default=library.DEFAULT)
    return parser.parse_known_args(sys.argv[1:])[0].estimates


def is_new(page: Page) -> bool:
    """Whether nobody has written an estimate yet; a file that is there and cannot be read is not new."""
    newest = page.broken or page.today.library
    rules = {
        problem.rule for problem in newest.problems if not problem.place.file.startswith("seeds/")
    }
    is_lost = "syntax" in rules or ("unreadable" in rules and library.is_there(page.path))
    return page.today.library.entries == 0 and not is_lost


def _read(file: Path, earlier: Library | None) -> Library:
    """As `library.read`; a fault of this program is shown like a file that cannot be read."""
    try:
        return library.read(file, earlier)
    except Exception as error:  # noqa: BLE001 (whatever it is, the last reading stands)
        _log.exception("Reading %s", file)
        message = f"cannot be read, by a fault of this program: {type(error).__name__}"
        problem = Problem(Place(file.name), "unreadable", message)
        return Library(problems=(problem,), readable=False)


@st.cache_resource(max_entries=4, show_spinner=False)
def _reader(file: str) -> _Reader:
    return _Reader(Path(file))
