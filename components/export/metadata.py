"""The manifest of an export inside its file, and found again there.

It is compressed and written in ASCII behind a marker: in a text chunk of a PNG, the metadata of an SVG,
the document information of a PDF, and a part of its own in a PPTX. So one search over the bytes finds
it in any of them, and a file is never parsed by a format's own reader; of zip files, such as a deck
into which a picture was pasted, the parts are searched. In a deck each picture answers for itself,
so one that is deleted or pasted counts as such; the part of the deck has what is shown without one.
"""

from __future__ import annotations

import base64
import io
import re
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, Final

from components.findings import manifest as manifests

try:
    from lzma import LZMAError
except ImportError:  # pragma: no cover (a Python that was built without it reads no such zip file)
    LZMAError = zipfile.BadZipFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.findings.manifest import Manifest

LARGEST: Final = 100 * 1024 * 1024
"""Bytes of a file that is searched; of a zip file, of its parts together."""
LOST: Final = (
    "it carries no figures: it was not made here, or what wrote it since (a screenshot, a "
    "messenger, some converters) has dropped them"
)
"""What is said of a file in which nothing is found."""
_MARKER: Final = "estimates-manifest:"
_WRITTEN: Final = re.compile(rb"estimates-manifest:([A-Za-z0-9+/]+={0,2});")
"""A manifest as it is written; the semicolon tells its end from whatever stands behind."""
_MOST: Final = 500  # manifests in one file
_MOST_FIGURES: Final = 20_000  # in all manifests of one file
_LARGEST_TEXT: Final = 8 * 1024 * 1024  # bytes of all manifests of one file, written out
_END: Final = 12  # bytes of the last chunk of a PNG
_PDF_END: Final = re.compile(
    rb"trailer\s*<<\s*/Size (\d+)\s*/Root (\d+ \d+ R)[^>]*>>\s*startxref\s*(\d+)\s*%%EOF\s*\Z"
)
_PART: Final = "/customXml/item1.xml"
_SEARCHED: Final = (".xml", ".png", ".svg", ".pdf")
"""Endings of the parts of a zip file that are searched."""
_ZIP_ERRORS: Final = (
    *(zipfile.BadZipFile, zlib.error, LZMAError, EOFError, MemoryError),
    *(NotImplementedError, RuntimeError, ValueError, OSError),
)
"""What a zip file that is damaged, locked or packed in an unknown way raises."""


class MetadataError(Exception):
    """A file that cannot be searched; its text is one sentence for the user."""


def embed(drawn: bytes, form: str, manifest: Manifest) -> bytes:
    """The file of a picture, `png`, `svg` or `pdf` as the renderer makes it, with the manifest inside."""
    written = _written(manifest)
    if form == "png":
        return drawn[:-_END] + _chunk(b"tEXt", b"estimates\0" + written) + drawn[-_END:]
    if form == "svg":
        head, tag, rest = drawn.partition(b"<svg ")
        attributes, end, content = rest.partition(b">")
        return b"".join(
            (head, tag, attributes, end, b"<metadata>", written, b"</metadata>", content)
        )
    return _with_information(drawn, written)


def part(manifest: Manifest) -> tuple[str, bytes]:
    """The name and the content of the part that a PPTX has for the manifest."""
    return (
        _PART,
        b'<estimates xmlns="urn:disputed-estimates">' + _written(manifest) + b"</estimates>",
    )


def extract(content: bytes) -> Manifest | None:
    """The manifest inside a file of any form; several are merged; None for a file without one.

    Raises:
        MetadataError: when the file cannot be searched.

    """
    if len(content) > LARGEST:
        message = f"it is larger than the {LARGEST // 2**20} MB that are searched"
        raise MetadataError(message)
    found, left = [], _LARGEST_TEXT
    for number, written in enumerate(_find_written(content)):
        text = _unpack(written, left)
        left -= len(text)
        if left < 0 or number == _MOST:
            message = "it carries more data than any file that is made here"
            raise MetadataError(message)
        read = manifests.loads(text.decode("ascii")) if text.isascii() else None
        if read is not None:
            found.append(read)
    if sum(len(each.figures) + len(each.omitted) for each in found) > _MOST_FIGURES:
        message = f"it carries more than the {_MOST_FIGURES:,} figures that are compared"
        raise MetadataError(message)
    return manifests.merge(found) if found else None


def _written(manifest: Manifest) -> bytes:
    packed = zlib.compress(manifests.dumps(manifest).encode(), 9)
    return _MARKER.encode() + base64.b64encode(packed) + b";"


def _find_written(content: bytes) -> Iterator[bytes]:
    for piece in _parts(content) if content.startswith(b"PK\x03\x04") else [content]:
        yield from (match[1] for match in _WRITTEN.finditer(piece))


def _unpack(written: bytes, most: int) -> bytes:
    """The text that was packed; one byte more than `most` of a longer one; empty for a damaged one."""
    try:
        inflater = zlib.decompressobj()
        text = inflater.decompress(base64.b64decode(written, validate=True), most + 1)
    except (ValueError, zlib.error):
        return b""
    return text if inflater.eof or len(text) > most else b""


def _parts(content: bytes) -> Iterator[bytes]:
    """The parts of a zip file that may carry a manifest, pictures in the order in which they were added.

    Raises:
        MetadataError: for a damaged file, and one whose parts are too large.

    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = [each for each in archive.infolist() if _is_searched(each)]
            if sum(each.file_size for each in parts) > LARGEST:
                message = f"its parts have more than the {LARGEST // 2**20} MB that are searched"
                raise MetadataError(message)
            for each in sorted(parts, key=_by_number):
                yield archive.read(each)
    except _ZIP_ERRORS as error:
        message = "it is damaged or locked, and cannot be searched"
        raise MetadataError(message) from error


def _is_searched(part: zipfile.ZipInfo) -> bool:
    return part.filename.lower().endswith(_SEARCHED)


def _by_number(part: zipfile.ZipInfo) -> tuple[bool, list[str | int]]:
    """Sort key: pictures first, and image2 before image10."""
    name = part.filename.lower()
    pieces = re.split(r"([0-9]{1,9})", name)
    numbered = [int(piece) if at % 2 else piece for at, piece in enumerate(pieces)]
    return name.endswith(".xml"), numbered


def _chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG (PNG 5.3)."""
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def _with_information(pdf: bytes, written: bytes) -> bytes:
    """The PDF with an incremental update behind it, whose document information has the manifest.

    (ISO 32000-1, 7.5.6 and 14.3.3. A library that writes the whole file anew makes it a quarter larger.)
    """
    match = _PDF_END.search(pdf, max(0, len(pdf) - 1024))
    if match is None:
        message = "the renderer's PDF does not end in a trailer of the form that is known"
        raise ValueError(message)
    number, root, previous = int(match[1]), match[2].decode(), int(match[3])
    at = len(pdf) + 1
    thing = f"{number} 0 obj\n<< /Producer (svg2pdf) /Estimates ({written.decode()}) >>\nendobj\n"
    table = at + len(thing)
    update = (
        f"\n{thing}xref\n{number} 1\n{at:010} 00000 n\r\n"
        f"trailer\n<< /Size {number + 1} /Root {root} /Info {number} 0 R /Prev {previous} >>\n"
        f"startxref\n{table}\n%%EOF\n"
    )
    return pdf + update.encode()
