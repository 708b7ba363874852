"""What the tests of pictures share: pictures of the real data, and the texts inside their files."""

import io
import re
import unicodedata
from datetime import date
from xml.etree import ElementTree as ET

from pptx import Presentation

from components import table
from components.export import images

DAY = date(2026, 11, 21)
METRICS = ("containers", "revenue", "troops", "munitions", "deliveries")
TEXT = """\
Nach Angaben aus Seoul wurden bis März mehr als 9.400 Container mit Granaten verschifft. Die
Einnahmen lägen bei rund 2,3 Milliarden Euro, hieß es.
"""


def picture_of(library, metric="containers", **style):
    """The picture of a metric of this library."""
    rows = [row for row in table.rows(library) if row.metric == metric]
    return images.of(library, metric, rows, DAY, **style)


def texts(spec):
    return [
        row
        for name, rows in spec["datasets"].items()
        if name.startswith("texts-")
        for row in rows
        if row["text"]
    ]


def parsed(svg):
    return ET.fromstring(svg)  # noqa: S314 (our own)


def written(svg):
    """The texts of an SVG; not the halos behind them."""
    nodes = parsed(svg).iter("{http://www.w3.org/2000/svg}text")
    return [node.text for node in nodes if not node.get("stroke")]


def squeezed(text):
    return re.sub(r"\s", "", unicodedata.normalize("NFC", text))


def opened(deck):
    return list(Presentation(io.BytesIO(deck)).slides)


def noted(slide):
    return slide.notes_slide.notes_text_frame.text
