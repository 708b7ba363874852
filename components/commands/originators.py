"""The command `originators`: the block of originators that the names of estimates.yaml need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.commands import console
from components.intake import originators

if TYPE_CHECKING:
    import argparse


def run(options: argparse.Namespace) -> int:
    """Print the block to paste; 1 when estimates.yaml cannot be read."""
    current = console.read(options.estimates)
    if current is None:
        return 1
    block = originators.block(current.proofs.parsed)
    print(block or "# every name stands below originators already\n", end="")
    return 0
