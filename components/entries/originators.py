"""Who makes estimates: the body that someone belongs to in the end, and the block that a file still needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import yaml

from components.entries.records import TODO
from components.entries.values import UNNAMED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from components.entries.records import Originator, ParsedFile

_PLAIN: Final = re.compile(r"[^\W\d_][\w&()’./-]*(?: [\w&()’./-]+)*")
_WORDS_OF_YAML: Final = frozenset("null true false yes no on off y n".split())
_HEAD: Final = """\
# kind is government, military, intelligence, international organisation, think tank, university,
# company, ngo, media, person or other; `of: NAME` is the body that a person or unit belongs to, and
# `written: [...]` how the texts write a name. What is other here is for you to say.
"""


def root(name: str, originators: Mapping[str, Originator]) -> str:
    """The body at the end of the chain of `of`; names of one root are one origin.

    Where the chain comes back to itself, the first name of the circle in alphabetical order.
    """
    chain = [name]
    while True:
        originator = originators.get(chain[-1])
        if originator is None or originator.of is None:
            return chain[-1]
        if originator.of in chain:
            return min(chain[chain.index(originator.of) :])
        chain.append(originator.of)


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
        f"  {_scalar(name)}: {{kind: {'media' if name in media else 'other'}}}\n"
        for name in missing
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


def _scalar(name: str) -> str:
    """The name as a YAML key that reads as itself."""
    if _PLAIN.fullmatch(name) and name.lower() not in _WORDS_OF_YAML:
        return name
    return yaml.dump(name, default_style='"', allow_unicode=True, width=2**31).strip()
