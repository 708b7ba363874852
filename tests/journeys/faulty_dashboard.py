"""The page with a fault of its own: its tiles fail while the title of the data says so."""

import runpy
from pathlib import Path

from components.panels import tiles

HOME = Path(__file__).resolve().parent.parent.parent

_own = getattr(tiles.show, "own", tiles.show)


def show(page, view, **style):
    if page.snapshot.library.title.startswith("Broken"):
        raise ZeroDivisionError
    _own(page, view, **style)


show.own = _own
tiles.show = show
runpy.run_path(str(HOME / "dashboard.py"), run_name="__main__")
