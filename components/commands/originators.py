"""The command `originators`: the block of originators that the names of estimates.yaml need."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from components import library
from components.entries import originators

if TYPE_CHECKING:
    import argparse


def run(options: argparse.Namespace) -> int:
    """Print the block to paste; 1 when estimates.yaml cannot be read."""
    current = library.read(options.estimates)
    if not current.readable:
        for problem in current.problems:
            print(problem, file=sys.stderr)
        return 1
    block = originators.block(current.proofs.parsed)
    print(block or "# every name stands below originators already\n", end="")
    return 0
