"""What the page knows: the library as last read, and the view that the URL holds."""

from __future__ import annotations

import argparse
import html
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pyarrow as pa
import streamlit as st

from components import library, table
from components.drawing import charts
from components.findings import alternatives
from components.problems import without_controls

if TYPE_CHECKING:
    from components.drawing.sheet import Options
    from components.entries.records import Estimate
    from components.library import Library
    from components.table import Names, Row


class Snapshot(NamedTuple):
    """One reading of the files, ready to be shown."""

    library: Library
    rows: list[Row]
    names: dict[str, Names]
    estimates: dict[str, Estimate]
    """Those that are drawn, by id."""


class Page(NamedTuple):
    """What is on the page: the newest reading, and the last readable one when that is broken."""

    path: Path
    snapshot: Snapshot
    broken: Library | None
    """The newest reading when the file cannot be read; `snapshot` is then the last one that could."""
    signature: str
    """What the files looked like when they were read."""


def open_page() -> Page:
    """Read the files if they changed since they were last read."""
    path = _path()
    signature = library.signature(path)
    newest = _read(str(path), signature)
    shelf = _shelf(str(path))
    if newest.library.readable:
        shelf["readable"] = newest
        return Page(path, newest, None, signature)
    return Page(path, shelf.get("readable", newest), newest.library, signature)


def is_new(page: Page) -> bool:
    """Whether nobody has written an estimate yet; a file that is there and cannot be read is not new."""
    found = page.broken or page.snapshot.library
    faults = {
        problem.rule for problem in found.problems if not problem.place.file.startswith("seeds/")
    }
    lost = "syntax" in faults or ("unreadable" in faults and page.path.exists())
    return page.snapshot.library.entries == 0 and not lost


@st.cache_resource(max_entries=200, show_spinner=False)
def spec(digest: str, _rows: list[Row], _names: Names, shown: str, options: Options) -> dict:
    """The chart of these rows, from the cache when nothing of it changed; not to be changed itself.

    Its datasets are Arrow streams, which Streamlit sends as they are. From rows it would make them
    anew in every run, and that took two thirds of the run.
    """
    del digest, shown  # they are the cache's key for the rows
    made = charts.spec(_rows, _names, options)
    return {**made, "datasets": {name: _stream(rows) for name, rows in made["datasets"].items()}}


def _stream(rows: charts.Rows) -> bytes:
    """Rows as an Arrow IPC stream."""
    found, buffer = pa.Table.from_pylist(rows), pa.BufferOutputStream()
    with pa.ipc.new_stream(buffer, found.schema) as stream:
        stream.write_table(found)
    return buffer.getvalue().to_pybytes()


@st.cache_data(max_entries=200, show_spinner=False)
def alternative(digest: str, _rows: list[Row], _names: Names, shown: str) -> str:
    """The alternative text of a chart of these rows, from the cache as `spec`."""
    del digest, shown
    return alternatives.alternative(_rows, _names)


def ids(rows: list[Row]) -> str:
    """What tells these rows from others of the same data, for the key of a cache."""
    return "\n".join(row.id for row in rows)


def escape(text: str) -> str:
    """`text` for `st.html`, so that it shows as it is and nothing of it acts."""
    return html.escape(without_controls(text))


def literal(text: str) -> str:
    """`text` for a label that Streamlit reads as Markdown, so that it shows as it is."""
    escaped = "".join(
        f"\\{sign}" if sign.isascii() and not (sign.isalnum() or sign.isspace()) else sign
        for sign in without_controls(text)
    )
    return " ".join(escaped.replace("\\:", "\\:\u2060").split())


def _path() -> Path:
    """The file named behind `streamlit run dashboard.py -- --estimates PATH`."""
    parser = argparse.ArgumentParser(prog="streamlit run dashboard.py --", add_help=False)
    parser.add_argument("--estimates", type=Path, default=library.DEFAULT)
    return parser.parse_known_args(sys.argv[1:])[0].estimates


@st.cache_resource(max_entries=4, show_spinner=False)
def _read(path: str, signature: str) -> Snapshot:
    del signature  # it is the cache's key
    before = _shelf(path).get("readable")
    found = library.read(Path(path), before and before.library)
    own = {estimate.id: estimate for estimate in found.estimates}
    return Snapshot(found, table.rows(found), table.names(found), own)


@st.cache_resource(max_entries=4, show_spinner=False)
def _shelf(path: str) -> dict[str, Snapshot]:
    """Where the last readable version of a file is kept while its newest is broken."""
    del path
    return {}
