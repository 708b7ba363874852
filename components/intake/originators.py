"""The block of originators that the names of a file still need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.entries.records import TODO
from components.entries.values import UNNAMED
from components.intake.scalars import scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.entries.records import ParsedFile

_HEAD: Final = """\
# kind is government, military, intelligence, international organisation, think tank, university,
# company, ngo, media, person or other; `of: NAME` is the body that a person or unit belongs to, and
# `written: [...]` how the texts write a name. What is other here is for you to say.
"""


def block(parsed: ParsedFile) -> str:
    """The lines to paste for every name that the file uses and does not declare, or nothing.

    Below the heading `originators:`, unless the file has that block. A name that passes figures
    on, or that is a source's outlet, is media; of the others the kind is not known.
    """
    missing = list(dict.fromkeys(_undeclared(parsed)))
    if not missing:
        return ""
    media = {source.outlet for source in parsed.sources.values()}
    media |= {name for estimate in parsed.estimates for name in estimate.via}
    lines = [
        f"  {scalar(name)}: {{kind: {'media' if name in media else 'other'}}}\n" for name in missing
    ]
    head = "# below originators:\n" if parsed.has_originators else "originators:\n"
    return _HEAD + head + "".join(lines)


def _undeclared(parsed: ParsedFile) -> Iterator[str]:
    """The names in use that no originator has, in the order of the file."""
    declared = parsed.declared["originators"]
    for originator in parsed.originators.values():
        if originator.of is not None and originator.of not in declared:
            yield originator.of
    for estimate in parsed.estimates:
        for name in (*estimate.by, *estimate.via):
            if name not in declared and name not in (UNNAMED, TODO):
                yield name
