"""How a command speaks and ends: in lines that show every sign, and never with a traceback for what a system may refuse."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING, Final

from components import library
from components.problems import visible

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import NoReturn

    from components.library import Library

_STDOUT: Final = 1
_INTERRUPTED: Final = 130  # as a shell gives it for Ctrl-C


def refuse(message: str, status: int = 2) -> int:
    """Print why a command does not do what it was called for; gives back the status to exit with."""
    print(visible(message), file=sys.stderr)
    return status


def read(estimates: Path) -> Library | None:
    """The library of a file; None where that cannot be read, which is printed to stderr."""
    found = library.read(estimates)
    if found.readable:
        return found
    for problem in found.problems:
        print(problem, file=sys.stderr)
    return None


def needs_docstrings(what: str) -> str:
    """Why `what` cannot be made by a Python that drops docstrings (-OO); empty when it keeps them."""
    if sys.flags.optimize < 2:  # noqa: PLR2004 (the level of -OO)
        return ""
    return f"{what} cannot be made with PYTHONOPTIMIZE=2 or -OO, which drop the texts it is made from; run without"


def run(main: Callable[[], int]) -> int:
    """The status of `main` on a terminal of any encoding; 2 with one line where the system refuses.

    When the reader of a pipe is gone it ends quietly with 1, as `head` expects.
    """
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 (for as long as Python runs)
    if sys.stdout is None:
        return refuse("there is nowhere to print: standard output is closed")
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = _status(main)
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
        return 1
    except OSError as error:
        _drop_output()
        return refuse(_reason(error))
    except KeyboardInterrupt:
        _drop_output()
        return _INTERRUPTED
    return status


def leave(status: int) -> NoReturn:
    """End the process as it stands; to clear its memory first takes a tenth of the time of `check` (bench row)."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)


def _status(main: Callable[[], int]) -> int:
    try:
        return main()
    except SystemExit as end:  # argparse ends so, after help too
        return end.code if isinstance(end.code, int) else 0


def _reason(error: OSError) -> str:
    """The error in one line; one that names no file, and misses none, is of standard output."""
    reason = (error.strerror or str(error)).lower()
    if error.filename:
        return f"{error.filename}: {reason}"
    missing = isinstance(error, FileNotFoundError)
    return (
        f"the working folder: {reason}"
        if missing
        else f"standard output cannot be written: {reason}"
    )


def _drop_output() -> None:
    """Let what is still to be printed go nowhere, or Python would complain of it when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), _STDOUT)
