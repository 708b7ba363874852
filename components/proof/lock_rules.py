"""Rules about the lock: that each text is still the one that was read."""

from __future__ import annotations

from posixpath import normpath
from typing import TYPE_CHECKING, Final

from components.locks import LOCK
from components.problems import Fault, Place, one_line, plural

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.proof.index import ProofIndex

_LISTED: Final = 3  # texts that are named in one line


def text_changed(proofs: ProofIndex) -> Iterator[Fault]:
    """A text or original must be, to the byte, the one that was locked."""
    lock = proofs.lock
    for path, expected in lock.locked.items():
        actual = lock.actual.get(path)
        if actual == expected:
            continue
        shown = one_line(normpath(f"seeds/{path}"))
        state = (
            f"is not there or cannot be read, and seeds/{LOCK} locks it"
            if actual is None
            else f"is not the one that was locked in seeds/{LOCK}"
        )
        message = f"{shown} {state}; put that one back, or read the new one against its quotes before it is locked"
        places = [
            (source.place("file"), source.entry)
            for source in proofs.parsed.sources.values()
            if path in (source.file, f"../originals/{source.original}")
        ]
        for place, entry in places or [(Place(f"seeds/{LOCK}"), shown)]:
            yield Fault(place, message, entry)


def text_unlocked(proofs: ProofIndex) -> Iterator[Fault]:
    """A text that is not locked may be edited under its quotes unseen."""
    files = dict.fromkeys(source.file for source in proofs.parsed.sources.values())
    there = [file for file in files if proofs.seeds.get(file) is not None]
    unlocked = [file for file in there if file not in proofs.lock.locked]
    if unlocked:
        listed = ", ".join(one_line(file) for file in unlocked[:_LISTED])
        more = ", …" if len(unlocked) > _LISTED else ""
        message = f"{plural(len(unlocked), 'text')} of {len(there)} not locked: {listed}{more}; lock with: python -m components lock"
        yield Fault(Place(f"seeds/{LOCK}"), message, "")
