"""A chart as a picture that stands alone in a briefing: PNG, SVG or PDF.

A picture is the spec that the page shows, drawn in one of three sizes; so title, sources, notes
and the day it is as of are inside it. Nothing is fetched while it is drawn.

A PNG or PDF with letters that no font on the machine has is refused with their names; in SVG they
stand as text, and the viewer's own fonts draw them.
"""

from __future__ import annotations

import json
import re
import struct
import zlib
from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from components import naming
from components.dates import say_day
from components.drawing import charts, comparisons
from components.drawing.sheet import Options
from components.export import fonts, metadata, renderer
from components.export.renderer import RenderError
from components.findings import alternatives, manifest
from components.library import SHORT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from components.findings.manifest import Manifest
    from components.library import Library
    from components.naming import Names
    from components.table import Row


class Size(NamedTuple):
    """The measures of a picture."""

    width: int
    """Pixels of the layout, also the size of SVG (px) and PDF (pt)."""
    height: int
    text: float
    """Base size of the texts, pixels of the layout; the smallest text has 0.92 of it."""
    margin: int
    """Pixels of the layout that stay free at every edge."""
    scale: int
    """How many pixels of a PNG stand for one of the layout, in each direction."""


SIZES: Final[Mapping[str, Size]] = {
    "slide": Size(1600, 900, 24, 38, 2),
    "square": Size(1080, 1080, 19, 31, 2),
    "wide": Size(1200, 630, 17.5, 26, 1),
}
"""The texts are as large as leaves the labels of the first five charts whole; in a square, but one."""


_MOST_GROWTH: Final = 6
"""How many times its height a picture may grow."""
_INCH: Final = 96  # pixels of the layout
_HEADER: Final = 33  # bytes of a PNG before the chunk of its resolution
_METRE: Final = 1 / 0.0254  # inches
_GRADIENT: Final = re.compile(r"gradient_\d+")


@dataclass(frozen=True, eq=False)
class Picture:
    """All that a picture of one metric depends on."""

    rows: Sequence[Row]
    """The estimates to show."""
    names: Names
    known: date
    """The day it is as of, printed at its foot and in its file name."""
    hash: str = ""
    """SHA-256 of the data in hexadecimal; its first letters are printed at its foot."""
    omitted: tuple[str, ...] = ()
    """The ids of further estimates of the metric that a filter leaves out."""
    scale: Literal["linear", "log"] = "linear"
    connect: Literal["originator", "publication", "across"] = "originator"
    theme: Literal["light", "dark"] = "light"
    drawing: Literal["timeline", "compare"] = "timeline"
    size: Literal["slide", "square", "wide"] = "slide"
    grows: bool = False
    """Whether it may be higher than its size, for rows that need it."""
    since: str = ""
    """What came since an earlier day, in words, where it is drawn as seen from there."""
    news: frozenset[str] | None = None
    """The ids of what came since then; None where nothing is marked."""
    part: int = 1
    """Which part of the rows it shows, where one picture has no room for all."""

    @property
    def digest(self) -> str:
        """The first letters of `hash`, for people."""
        return self.hash[:SHORT]

    @property
    def manifest(self) -> Manifest:
        """What it shows, as the file of it carries it."""
        return manifest.of(self.rows, self.omitted, self.known, self.hash, self.names)


def of(library: Library, metric: str, rows: Sequence[Row], known: date, **style: Any) -> Picture:
    """The picture of these rows of a metric; `style` is the other fields where not as usual."""
    own = library.metrics[metric]
    names = naming.of(library)[metric]
    usual = {"hash": library.hash, "scale": own.scale, "connect": own.connect}
    return Picture(rows, names, known, **{**usual, **style})


def can_show(rows: Sequence[Row]) -> bool:
    """Whether there is an estimate to picture; a reference line alone says nothing."""
    return not all(row.is_reference for row in rows)


def parts(picture: Picture) -> list[Picture]:
    """The picture, or as many as its rows need: none of them is left out."""
    options = _options(picture)
    if options.drawing == "timeline":
        return [picture]
    count = comparisons.count_parts(picture.rows, picture.names, options)
    return [replace(picture, part=number) for number in range(1, count + 1)]


def spec(picture: Picture) -> dict[str, Any]:
    """The Vega-Lite dict of a picture: a chart with the alternative text and a margin around it.

    Where a timeline has no room for the labels, it is drawn as rows, and its foot says so.
    """
    return {
        **charts.spec(picture.rows, picture.names, _options(picture)),
        "description": alternatives.alternative(picture.rows, picture.names, picture.since),
    }


def _options(picture: Picture) -> Options:
    size = SIZES[picture.size]
    options = Options(
        width=size.width,
        height=size.height,
        margin=size.margin,
        text=size.text,
        theme=picture.theme,
        scale=picture.scale,
        connect=picture.connect,
        drawing=picture.drawing,
        as_of=say_day(picture.known),
        digest=picture.digest,
        omitted=len(picture.omitted),
        notes=True,
        part=picture.part,
        since=picture.since,
        news=picture.news,
    )
    options = charts.fitted(picture.rows, picture.names, options)
    return _grown(options, picture) if picture.grows and options.drawing == "compare" else options


def _grown(options: Options, picture: Picture) -> Options:
    """The options with the height that all rows need, up to a limit, but that of the size at least."""
    grown = replace(options, highest=SIZES[picture.size].height * _MOST_GROWTH)
    needed = comparisons.height(picture.rows, picture.names, grown)
    return grown if needed > options.height else options


def render(chart: dict[str, Any], form: str, scale: float = 1) -> bytes:
    """A Vega-Lite dict as `png`, `svg` or `pdf`.

    A PNG has `scale` times the width and height of the dict; SVG and PDF are vectors and have
    its own size in px and pt. Equal dicts give equal bytes, but not as PDF, where the renderer
    orders resources at random.

    Raises:
        RenderError: when it cannot be drawn, with one sentence for the user.

    """
    if form not in renderer.FORMS:
        message = f"{form!r} is no form of a drawing; there are png, svg and pdf"
        raise ValueError(message)
    image = renderer.render(chart, form, scale)
    if image.startswith(b"\x89PNG"):
        return _with_resolution(image, scale)
    return _described(_renumbered(image.decode()), chart).encode() if form == "svg" else image


def _with_resolution(png: bytes, scale: float) -> bytes:
    """The PNG with its resolution: a pixel of the layout is 1/96 inch (chunk pHYs, PNG 11.3.4.3)."""
    dots = round(_INCH * scale * _METRE)
    chunk = b"pHYs" + struct.pack(">IIB", dots, dots, 1)
    whole = struct.pack(">I", 9) + chunk + struct.pack(">I", zlib.crc32(chunk))
    head, rest = png[:_HEADER], png[_HEADER:]
    return head + whole + (rest[len(whole) :] if rest[4:8] == b"pHYs" else rest)


def _renumbered(svg: str) -> str:
    """The SVG with its gradients counted from 0; the renderer counts on from picture to picture."""
    numbers: dict[str, int] = {}
    return _GRADIENT.sub(
        lambda match: f"gradient_{numbers.setdefault(match[0], len(numbers))}", svg
    )


def _described(svg: str, chart: dict[str, Any]) -> str:
    """The SVG with the alternative text of its chart, which the renderer leaves out."""
    alternative = escape(renderer.drawable(chart.get("description", "")))
    return svg.replace("<svg ", f'<svg role="graphics-document" aria-label="{alternative}" ', 1)


def _check_letters(chart: dict[str, Any]) -> None:
    """Raise RenderError where the picture has letters that would be drawn as boxes."""
    if fonts.is_common(json.dumps(chart, ensure_ascii=False, default=str)):
        return
    letters = fonts.missing(fonts.drawn(renderer.render(chart, "svg").decode()))
    if letters:
        raise RenderError(fonts.advice(letters))


def image(picture: Picture, form: str) -> bytes:
    """The file of one picture: `png`, `svg` or `pdf`.

    Raises:
        RenderError: as `render`, with the key of the metric before the sentence.

    """
    renderer.start()
    try:
        chart = spec(picture)
        if form != "svg":
            _check_letters(chart)
        drawn = render(chart, form, SIZES[picture.size].scale)
    except RenderError as reason:
        message = f"{picture.names.key}: {reason}"
        raise RenderError(message) from reason
    return metadata.embed(drawn, form, picture.manifest)
