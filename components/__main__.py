"""The command line: the same house without the page."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from components import library

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.library import Library
    from components.problems import Problem

_EXAMPLES: Final = """\
examples:
  python -m components check                     every fault in estimates.yaml, one line each
  python -m components check --json              the same for another program
  python -m components table > estimates.csv     every figure as a row
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when all is well, 1 when the data has an error, 2 for a wrong call."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if not hasattr(options, "run"):
        parser.print_help()
        return 0
    return options.run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m components",
        description="A tracker of disputed estimates: every figure proved against its quote.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(title="commands", metavar="")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--estimates",
        type=Path,
        default=library.DEFAULT,
        metavar="PATH",
        help="another estimates.yaml; its texts are in seeds/ beside it",
    )
    check = commands.add_parser(
        "check", parents=[shared], help="print the faults, the coverage and the totals"
    )
    check.add_argument("--json", action="store_true", help="print one JSON object instead")
    check.set_defaults(run=_check)
    table = commands.add_parser("table", parents=[shared], help="print the tidy table as CSV")
    table.set_defaults(run=_table)
    return parser


def _check(options: argparse.Namespace) -> int:
    found = library.read(options.estimates)
    if options.json:
        print(json.dumps(_as_json(found), ensure_ascii=False, indent=2))
    else:
        for line in (*found.problems, *found.drift, *found.coverage):
            print(line)
        print(library.summary(found))
    return 1 if found.errors else 0


def _as_json(found: Library) -> dict[str, object]:
    return {
        "problems": [_problem_as_json(problem) for problem in found.problems],
        "drift": [_problem_as_json(problem) for problem in found.drift],
        "sources": [coverage._asdict() for coverage in found.coverage],
        "estimates": found.entries,
        "drawn": len(found.estimates),
    }


def _problem_as_json(problem: Problem) -> dict[str, object]:
    return {
        **problem.place._asdict(),
        "level": problem.level,
        "rule": problem.rule,
        "message": problem.message,
    }


def _table(options: argparse.Namespace) -> int:
    from components import table

    found = library.read(options.estimates)
    for problem in found.problems:
        print(problem, file=sys.stderr)
    print(table.csv(table.frame(found)), end="")
    return 1 if found.errors else 0


def _run() -> int:
    """`main` on a terminal of any encoding, and quietly when the reader of the pipe is gone."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


if __name__ == "__main__":
    sys.exit(_run())
