"""The command line."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from components import collector

if __name__ == "__main__":
    # before the imports, which make most of what there is to look through
    collector.relax(collector.FOR_ONE_READING)
from components.commands.console import leave, needs_docstrings, refuse, run
from components.problems import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from typing import IO, NoReturn

_EXAMPLES: Final = """\
examples:
  python -m components check                     every fault in estimates.yaml, one line each
  python -m components check --json              the same for another program
  python -m components check --watch             the same, again at every save
  python -m components table > estimates.csv     every figure as a row
  python -m components changes --since 2025-01-01 what was published after that day
  python -m components draft seeds/NEW.txt       YAML for a new text, ready to paste
  python -m components originators               the block of originators that is missing
  python -m components lock                      lock the texts in seeds/SHA256SUMS
  python -m components picture all -o out/       a picture of every metric
  python -m components picture all -o brief.pptx a deck, with the quotes in the notes
  python -m components verify brief.pptx         what of that deck still holds
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when all is well, 1 when the data has an error, 2 for a wrong call."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if not hasattr(options, "run"):
        parser.print_help()
        return 0
    return options.run(options)


class _Parser(argparse.ArgumentParser):
    """A parser whose errors show every sign of what was called, and whose help may fail."""

    def error(self, message: str) -> NoReturn:
        """Print usage and message, and exit with 2."""
        super().error(visible(message))

    def print_help(self, file: IO[str] | None = None) -> None:
        """Print the help; argparse itself would pass over an output that is full."""
        print(self.format_help(), end="", file=file)


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """A command, which is imported when it runs, so that `check` need not wait for the others."""

    def run_command(options: argparse.Namespace) -> int:
        return import_module(f"components.commands.{name}").run(options)

    return run_command


def _parser() -> argparse.ArgumentParser:
    from components import library

    parser = _Parser(
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
    _add_check(commands, shared)
    _add_answers(commands, shared)
    _add_picture(commands, shared)
    _add_curating(commands, shared)
    schema = commands.add_parser("schema", help="print the JSON Schema that editors use")
    schema.set_defaults(run=_schema)
    return parser


def _table(options: argparse.Namespace) -> int:
    from components import library, table

    found = library.read(options.estimates)
    for problem in found.problems:
        print(problem, file=sys.stderr)
    print(table.csv(table.rows(found), for_excel=options.csv == "excel"), end="")
    return 1 if found.errors else 0


def _schema(_options: argparse.Namespace) -> int:
    from components.entries import json_schema

    wrong = needs_docstrings("the schema")
    if wrong:
        return refuse(wrong)
    print(json_schema.text(), end="")
    return 0


def _add_check(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    checking = commands.add_parser(
        "check", parents=[shared], help="print the faults, the coverage and the totals"
    )
    checking.add_argument(
        "--watch", action="store_true", help="keep checking, and print what changed"
    )
    checking.add_argument("--json", action="store_true", help="print one JSON object instead")
    checking.set_defaults(run=_command("check"))


def _add_answers(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """The commands that print what the figures are, and whether they disagree."""
    listing = commands.add_parser("table", parents=[shared], help="print the tidy table as CSV")
    listing.add_argument(
        "--csv",
        choices=("plain", "excel"),
        default="plain",
        help="excel: semicolons, decimal commas and a byte order mark, as Excel needs them in Europe",
    )
    listing.set_defaults(run=_table)
    agreeing = commands.add_parser(
        "agree", parents=[shared], help="print for each measure whether its figures disagree"
    )
    agreeing.add_argument("--json", action="store_true", help="print one JSON list instead")
    agreeing.set_defaults(run=_command("agree"))
    changing = commands.add_parser(
        "changes", parents=[shared], help="print what was published, and corrected, since"
    )
    point = changing.add_mutually_exclusive_group(required=True)
    point.add_argument(
        "--since", type=_day, metavar="DATE", help="what was published after that day"
    )
    point.add_argument(
        "--against",
        metavar="FILE",
        help="compare with an older estimates.yaml; of a git revision as REV:estimates.yaml",
    )
    changing.add_argument("--json", action="store_true", help="print one JSON object instead")
    changing.set_defaults(run=_command("changes"))


def _add_curating(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """The commands that help to write estimates.yaml and to keep its texts."""
    drafting = commands.add_parser(
        "draft", parents=[shared], help="print YAML for the open figures of a text"
    )
    drafting.add_argument("file", metavar="FILE", help="a text in seeds/")
    drafting.set_defaults(run=_command("draft"))
    naming = commands.add_parser(
        "originators", parents=[shared], help="print the block of originators that the names need"
    )
    naming.set_defaults(run=_command("originators"))
    locking = commands.add_parser(
        "lock", parents=[shared], help="write seeds/SHA256SUMS, which shows when a text has changed"
    )
    locking.set_defaults(run=_command("lock"))


def _add_picture(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    from components.commands.picture import FORMS

    picturing = commands.add_parser(
        "picture", parents=[shared], help="make pictures, or a deck of them, for a briefing"
    )
    picturing.add_argument("metric", metavar="METRIC", help="a metric's key, or all")
    picturing.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="FILE",
        help="the form is its ending: .png, .svg, .pdf or .pptx; a folder (out/) gets a file a metric",
    )
    picturing.add_argument("--form", choices=FORMS, help="form of the files in a folder: png")
    picturing.add_argument("--size", choices=("slide", "square", "wide"), help="1600×900 and so on")
    picturing.add_argument("--theme", choices=("light", "dark"), default="light")
    picturing.add_argument(
        "--known", type=_day, metavar="DATE", help="show only what was published by that day"
    )
    picturing.add_argument(
        "--since", type=_day, metavar="DATE", help="mark what was published after that day"
    )
    picturing.set_defaults(run=_command("picture"))
    verifying = commands.add_parser(
        "verify", parents=[shared], help="print what of an earlier picture or deck still holds"
    )
    verifying.add_argument("file", metavar="FILE", help="a .png, .svg, .pdf or .pptx made earlier")
    verifying.add_argument("--json", action="store_true", help="print one JSON object instead")
    verifying.set_defaults(run=_command("verify"))


def _day(written: str) -> date:
    """The day that EDTF names.

    Raises:
        argparse.ArgumentTypeError: when it is no date, or more than one day.

    """
    from components import dates

    try:
        window = dates.parse(written)
    except ValueError as reason:
        raise argparse.ArgumentTypeError(str(reason)) from None
    if not window.is_day:
        message = f"{written!r} is not one day; write 2025-04-30"
        raise argparse.ArgumentTypeError(message)
    return window.earliest


if __name__ == "__main__":
    leave(run(main))
