"""Rules about a source by itself, its text and its date, and about dates at all."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from components import dates
from components.problems import Fault, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.proof.index import ProofIndex

_CENTURY: Final = 100  # years; comparisons with older wars are usual, and a mistyped year is not


def text_missing(proofs: ProofIndex) -> Iterator[Fault]:
    """A source's file must be the name of a text in the folder seeds/."""
    for source in proofs.parsed.sources.values():
        if source.file in proofs.seeds:
            continue
        file = one_line(source.file)
        if re.search(r"[/\\]|^\.+$", source.file):
            message = f"file is {file!r}; write the name of a text in seeds/, without a folder"
        else:
            message = f"seeds/{file} {_why_missing(source.file, proofs)}"
        yield Fault(source.place("file"), message, source.entry)


def _why_missing(file: str, proofs: ProofIndex) -> str:
    composed = unicodedata.normalize("NFC", file)
    if any(unicodedata.normalize("NFC", name) == composed for name in proofs.seeds):
        return "is there in other Unicode letters that look the same (NFD for NFC); rename the file"
    reason = "is not there"
    if file.startswith((".", "~$")):
        reason = "is a hidden file, which is not read"
    elif not file.endswith(".txt"):
        reason = "is no text, for its name does not end in .txt"
    near = proofs.parsed.hints.nearest(file, proofs.seeds)
    return f"{reason}; did you mean {one_line(near)}?" if near else reason


def shared_text(proofs: ProofIndex) -> Iterator[Fault]:
    """A text should be the file of one source only; its figures are counted once."""
    for key, source in proofs.parsed.sources.items():
        first = proofs.source_of(source.file)
        if first != key:
            message = f"seeds/{one_line(source.file)} is the text of {one_line(first)} already; name that source in the estimates"
            yield Fault(source.place("file"), message, source.entry)


def published_open(proofs: ProofIndex) -> Iterator[Fault]:
    """A source's date needs both ends, or its points could be drawn nowhere."""
    for source in proofs.parsed.sources.values():
        if source.published.earliest is None or source.published.latest is None:
            message = (
                f"published is open ({source.published}); write the last day it can have been, too"
            )
            yield Fault(source.place("published"), message, source.entry)


def date_implausible(proofs: ProofIndex) -> Iterator[Fault]:
    """Nothing was published after tomorrow or before 1684; an `as_of` a century before is a warning."""
    parsed, today = proofs.parsed, dates.today()
    for source in parsed.sources.values():
        reason = dates.why_implausible(source.published, today)
        if reason:
            yield Fault(source.place("published"), f"published {reason}", source.entry)
    for estimate in parsed.estimates:
        source = parsed.sources.get(estimate.source)
        latest = (source.published.latest if source else None) or today
        day = estimate.as_of and (estimate.as_of.earliest or estimate.as_of.latest)
        if day and day.year <= latest.year - _CENTURY:
            message = f"as_of is {estimate.as_of}, a century before the text; is the year right?"
            yield Fault(estimate.place("as_of"), message, estimate.entry, "warning")
