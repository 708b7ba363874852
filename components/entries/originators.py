"""Who makes estimates: the body that someone belongs to in the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.entries.records import Originator


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
