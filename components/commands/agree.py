"""The command `agree`: for each measure, whether its figures disagree."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from components import naming, table
from components.commands import console
from components.problems import one_line

if TYPE_CHECKING:
    import argparse

    from components.findings.verdicts import MeasureVerdict


def run(options: argparse.Namespace) -> int:
    """Print the verdicts, a line each or as JSON; 1 when the file cannot be read."""
    from components.findings.verdicts import verdicts

    found = console.read(options.estimates)
    if found is None:
        return 1
    made = verdicts(table.rows(found), naming.of(found))
    if options.json:
        print(json.dumps([each._asdict() for each in made], ensure_ascii=False, indent=2))
    else:
        print("\n".join(_line(each) for each in made))
    return 0


def _line(verdict: MeasureVerdict) -> str:
    """`containers shipped: compatible; a growing total; … [3 separate origins]`."""
    behind = ""
    if verdict.originators or verdict.unnamed:
        unnamed = f", {verdict.unnamed} unnamed" if verdict.unnamed else ""
        noun = "origin" if verdict.independent == 1 else "origins"
        behind = f" [{verdict.independent} separate {noun}{unnamed}]"
    name = one_line(f"{verdict.metric} {verdict.measure}")
    return f"{name}: {verdict.verdict}; {one_line(verdict.reason, 300)}{behind}"
