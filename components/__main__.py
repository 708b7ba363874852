"""The command line."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from components import dates, library
from components.problems import Hints

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.export.images import Picture
    from components.export.renderer import RenderError
    from components.library import Library
    from components.problems import Problem

_WATCH_SECONDS: Final = 0.3
_ALL: Final = "all"
_FORMS: Final = ("png", "svg", "pdf", "pptx")
_EXAMPLES: Final = """\
examples:
  python -m components check                     every fault in estimates.yaml, one line each
  python -m components check --json              the same for another program
  python -m components check --watch             the same, again at every save
  python -m components table > estimates.csv     every figure as a row
  python -m components draft seeds/NEW.txt       YAML for a new text, ready to paste
  python -m components picture all -o out/       a picture of every metric
  python -m components picture all -o brief.pptx a deck, with the quotes in the notes
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
    check.add_argument("--watch", action="store_true", help="keep checking, and print what changed")
    check.add_argument("--json", action="store_true", help="print one JSON object instead")
    check.set_defaults(run=_check)
    table = commands.add_parser("table", parents=[shared], help="print the tidy table as CSV")
    table.set_defaults(run=_table)
    _add_picture(commands, shared)
    draft = commands.add_parser(
        "draft", parents=[shared], help="print YAML for the open figures of a text"
    )
    draft.add_argument("file", metavar="FILE", help="a text in seeds/")
    draft.set_defaults(run=_draft)
    schema = commands.add_parser("schema", help="print the JSON Schema that editors use")
    schema.set_defaults(run=_schema)
    return parser


def _check(options: argparse.Namespace) -> int:
    if options.watch:
        return _watch(options.estimates)
    found = library.read(options.estimates)
    if options.json:
        print(json.dumps(_as_json(found), ensure_ascii=False, indent=2))
        return 1 if found.errors else 0
    for line in (*found.problems, *found.drift, *found.coverage):
        print(line)
    print(library.summary(found))
    if os.environ.get("GITHUB_ACTIONS"):
        for problem in found.problems:
            print(_annotation(problem))
    return 1 if found.errors else 0


def _annotation(problem: Problem) -> str:
    """A workflow command of GitHub Actions: the fault beside its line in the pull request."""
    level = {"error": "error", "warning": "warning"}.get(problem.level, "notice")
    file, line, column = problem.place
    text = f"{problem.message} [{problem.rule}]"
    for sign, code in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
        file, text = file.replace(sign, code), text.replace(sign, code)
    file = file.replace(":", "%3A").replace(",", "%2C")
    return f"::{level} file={file},line={line},col={column},title={problem.rule}::{text}"


def _watch(path: Path) -> int:
    """Check at every save until Ctrl-C; first everything, then only what is new and what is mended."""
    shown: set[str] = set()
    seen = None
    try:
        while True:
            signature = library.signature(path)
            if signature != seen:
                seen, found = signature, library.read(path)
                told = {str(problem): None for problem in found.problems}
                for line in shown - set(told):
                    print(f"mended: {line}")
                for line in told:
                    if line not in shown:
                        print(line)
                print(library.summary(found), flush=True)
                shown = set(told)
            time.sleep(_WATCH_SECONDS)
    except KeyboardInterrupt:
        return 0


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
    print(table.csv(table.rows(found)), end="")
    return 1 if found.errors else 0


def _draft(options: argparse.Namespace) -> int:
    from components.intake import drafts

    found = library.read(options.estimates)
    if not found.readable:
        for problem in found.problems:
            print(problem, file=sys.stderr)
        return 1
    name = Path(options.file).name
    if name not in found.seeds:
        there = ", ".join(sorted(found.seeds)) or "none yet"
        return _refuse(
            f"{options.file} is no text in seeds/ that can be read; there are {there}", 2
        )
    print(drafts.draft(found.seeds[name], found.proofs.parsed), end="")
    return 0


def _schema(_options: argparse.Namespace) -> int:
    from components.entries import json_schema

    print(json_schema.text(), end="")
    return 0


def _add_picture(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    picture = commands.add_parser(
        "picture", parents=[shared], help="make pictures, or a deck of them, for a briefing"
    )
    picture.add_argument("metric", metavar="METRIC", help="a metric's key, or all")
    picture.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="FILE",
        help="the form is its ending: .png, .svg, .pdf or .pptx; a folder (out/) gets a file a metric",
    )
    picture.add_argument("--form", choices=_FORMS, help="form of the files in a folder: png")
    picture.add_argument("--size", choices=("slide", "square", "wide"), help="1600×900 and so on")
    picture.add_argument("--theme", choices=("light", "dark"), default="light")
    picture.add_argument(
        "--known", type=_day, metavar="DATE", help="show only what was published by that day"
    )
    picture.set_defaults(run=_picture)


def _day(written: str) -> date:
    """The day that EDTF names.

    Raises:
        argparse.ArgumentTypeError: when it is no date, or more than one day.

    """
    try:
        window = dates.parse(written)
    except ValueError as reason:
        raise argparse.ArgumentTypeError(str(reason)) from None
    if not window.is_day:
        message = f"{written!r} is not one day; write 2025-04-30"
        raise argparse.ArgumentTypeError(message)
    return window.earliest


def _picture(options: argparse.Namespace) -> int:
    form, wrong = _form(options)
    if wrong:
        return _refuse(wrong, 2)
    found = library.read(options.estimates)
    for problem in found.problems:
        print(problem, file=sys.stderr)
    if not found.readable:
        return 1
    if options.metric not in (_ALL, *found.metrics):
        return _refuse(_unknown(options.metric, found.metrics), 2)
    pictures = _pictures(options, found)
    if not pictures:
        return _refuse("there is nothing to picture", 1) if options.metric == _ALL else 1
    try:
        reasons = _write(options, found, form, pictures)
    except OSError as reason:
        return _refuse(str(reason), 1)
    for reason in reasons:
        print(reason, file=sys.stderr)
    return 1 if found.errors or reasons else 0


def _form(options: argparse.Namespace) -> tuple[str, str]:
    """The form that is asked for, and what is wrong with the call, if anything."""
    if _is_folder(options.output):
        form = options.form or "png"
    elif options.form:
        return "", f"--form is for folders; {options.output} has its form in its ending"
    else:
        form = Path(options.output).suffix.lower().removeprefix(".")
        if form not in _FORMS:
            return (
                "",
                f"{options.output}: write .png, .svg, .pdf or .pptx, or a folder such as out/",
            )
        if options.metric == _ALL and form != "pptx":
            return "", f"{options.output}: all metrics go into a .pptx or a folder such as out/"
    if form == "pptx" and options.size:
        return "", "--size is for .png, .svg and .pdf; a .pptx has slides"
    return form, ""


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or os.path.isdir(output)  # noqa: PTH112 (never raises)


def _unknown(metric: str, known: Iterable[str]) -> str:
    near = Hints().nearest(metric, [*known, _ALL])
    hint = f"did you mean {near}?" if near else f"there are {', '.join([*known, _ALL])}"
    return f"no metric is named {metric!r}; {hint}"


def _pictures(options: argparse.Namespace, found: Library) -> list[Picture]:
    """What can be pictured of the metrics asked for; a line for each of which nothing can."""
    from components import history, table
    from components.export import images

    rows = table.rows(history.known_on(found, options.known) if options.known else found)
    known = options.known or date.today()  # noqa: DTZ011 (the caller's own day)
    asked = found.metrics if options.metric == _ALL else (options.metric,)
    made = []
    for metric in asked:
        own = [row for row in rows if row.metric == metric]
        if images.can_show(own):
            style = {"theme": options.theme, "size": options.size or "slide"}
            made.append(images.of(found, metric, own, known, **style))
        else:
            by = f" published by {dates.say_day(known)}" if options.known else ""
            print(f"{metric}: no estimate{by}", file=sys.stderr)
    return made


def _write(
    options: argparse.Namespace, found: Library, form: str, made: Sequence[Picture]
) -> list[RenderError]:
    """Write each file and print its path when it is complete; returns why others cannot be drawn."""
    from components.export import files, slides
    from components.export.renderer import RenderError

    target = Path(options.output)
    contents = {target: lambda: files.content(made[0], form)}
    if _is_folder(options.output):
        files.make_folder(target)
        contents = {
            target / files.name(picture, form): partial(files.content, picture, form)
            for picture in made
        }
    elif options.metric == _ALL:
        title = found.title or options.estimates.name
        contents = {target: lambda: slides.deck(made, title)}
    reasons = []
    for path, content in contents.items():
        try:
            files.write(path, content())
        except RenderError as reason:
            reasons.append(reason)
        else:
            print(path)
    return reasons


def _refuse(message: str, status: int) -> int:
    print(message, file=sys.stderr)
    return status


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
