"""Rules about a source by itself: its text and its date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.problems import one_line
from components.proof.faults import Fault, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.proof.index import ProofIndex


def text_missing(proofs: ProofIndex) -> Iterator[Fault]:
    """A source's file must be the name of a text in the folder seeds/."""
    for source in proofs.parsed.sources.values():
        if source.file in proofs.seeds:
            continue
        file = one_line(source.file)
        if re.search(r"[/\\]|^\.+$", source.file):
            message = f"file is {file!r}; write the name of a text in seeds/, without a folder"
        else:
            message = f"seeds/{file} is not there{did_you_mean(source.file, proofs.seeds)}"
        yield Fault(source.place("file"), message, source.entry)


def published_open(proofs: ProofIndex) -> Iterator[Fault]:
    """A source's date needs both ends, or its points could be drawn nowhere."""
    for source in proofs.parsed.sources.values():
        if source.published.earliest is None or source.published.latest is None:
            message = (
                f"published is open ({source.published}); write the last day it can have been, too"
            )
            yield Fault(source.place("published"), message, source.entry)
