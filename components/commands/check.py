"""The command `check`: every fault, once or again at every save."""

from __future__ import annotations

import json
import os
import re
import time
from collections import Counter
from typing import TYPE_CHECKING, Final

from components import library
from components.proof import proved

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from components.library import Library
    from components.problems import Problem

_WATCH_SECONDS: Final = 0.3


def run(options: argparse.Namespace) -> int:
    """Print the faults, the drift, the coverage and the totals; 1 when there is an error."""
    if options.watch:
        return _watch(options.estimates, as_json=options.json)
    checked = library.read(options.estimates)
    if options.json:
        print(json.dumps(_as_json(checked), ensure_ascii=False, indent=2))
        return 1 if checked.errors else 0
    for line in (*checked.problems, *checked.infos, *checked.drift, *checked.coverage):
        print(line)
    print(proved.summary(checked.proofs, checked.estimates))
    print(library.summary(checked))
    if os.environ.get("GITHUB_ACTIONS"):
        for problem in checked.problems:
            print(_annotation(problem))
    return 1 if checked.errors else 0


def _annotation(problem: Problem) -> str:
    """A workflow command of GitHub Actions: the fault beside its line in the pull request."""
    file, line, column = problem.place
    text = f"{problem.message} [{problem.rule}]"
    for sign, code in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
        file, text = file.replace(sign, code), text.replace(sign, code)
    file = file.replace(":", "%3A").replace(",", "%2C")
    return f"::{problem.level} file={file},line={line},col={column},title={problem.rule}::{text}"


def _watch(path: Path, *, as_json: bool) -> int:
    """Check at every save until Ctrl-C.

    Lines: first every problem, then only what is new and what is fixed, in the order of the file.
    JSON: one object a line, the whole of each reading.
    """
    shown: Sequence[Problem] = ()
    last_signature = ""
    try:
        while True:
            signature = library.signature(path)
            if signature != last_signature:
                last_signature, checked = signature, library.read(path)
                if as_json:
                    print(json.dumps(_as_json(checked), ensure_ascii=False), flush=True)
                else:
                    _print_changes(shown, checked)
                shown = checked.problems
            time.sleep(_WATCH_SECONDS)
    except KeyboardInterrupt:
        return 0


def _print_changes(before: Sequence[Problem], checked: Library) -> None:
    for problem in _without(before, checked.problems):
        print(f"fixed: {problem}")
    for problem in _without(checked.problems, before):
        print(problem)
    print(library.summary(checked), flush=True)


def _without(problems: Sequence[Problem], others: Sequence[Problem]) -> list[Problem]:
    """The problems that are not among the others, wherever in their file these stand by now."""
    rest = Counter(_identity(problem) for problem in others)
    remaining = []
    for problem in problems:
        identity = _identity(problem)
        if rest[identity]:
            rest[identity] -= 1
        else:
            remaining.append(problem)
    return remaining


def _identity(problem: Problem) -> tuple[str, ...]:
    """What stays of a problem when lines are inserted above it; messages may name lines, too."""
    message = re.sub(r"\blines? \d+(, \d+)*", "line", problem.message)
    return problem.place.file, problem.entry, problem.rule, problem.level, message


def _as_json(checked: Library) -> dict[str, object]:
    return {
        "problems": [_problem_as_json(problem) for problem in checked.problems],
        "infos": [_problem_as_json(problem) for problem in checked.infos],
        "drift": [_problem_as_json(problem) for problem in checked.drift],
        "sources": [coverage._asdict() for coverage in checked.coverage],
        "estimates": checked.entries,
        "drawn": len(checked.estimates),
    }


def _problem_as_json(problem: Problem) -> dict[str, object]:
    return {
        **problem.place._asdict(),
        "level": problem.level,
        "rule": problem.rule,
        "message": problem.message,
    }
