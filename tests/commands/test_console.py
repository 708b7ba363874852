"""How a command ends, run as a user runs it: one line and 2 where the system refuses."""

import os
import subprocess
import sys

import pytest

from tests.conftest import GOOD, HEAD, HOME


@pytest.fixture
def estimates(folder):
    path = folder / "estimates.yaml"
    path.write_text(HEAD + GOOD, "utf-8")
    return ["--estimates", str(path)]


def command(*words, redirect="", cwd=None, **environment):
    """Run a command by the shell; returns status, output and what it said of errors."""
    done = subprocess.run(  # noqa: S603 (our own command)
        ["/bin/sh", "-c", f'exec "$0" -m components "$@" {redirect}', sys.executable, *words],
        cwd=cwd or HOME,
        env={**os.environ, "PYTHONPATH": str(HOME), **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    "words", [["check"], ["check", "--json"], ["table"], ["draft", "seeds/kurier.txt"], ["schema"]]
)
def test_output_that_has_no_room_is_one_line(estimates, words):
    options = [] if words == ["schema"] else estimates
    line = "standard output cannot be written: no space left on device\n"
    for unbuffered in ("", "1"):
        ended = command(*words, *options, redirect=">/dev/full", PYTHONUNBUFFERED=unbuffered)
        assert ended == (2, "", line)


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_output_that_goes_nowhere_is_one_line(estimates, unbuffered):
    line = "there is nowhere to print: standard output is closed\n"
    ended = command("check", *estimates, redirect=">&-", PYTHONUNBUFFERED=unbuffered)
    assert ended == (2, "", line)


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("words", [[], ["--help"], ["check", "--help"]])
def test_help_that_goes_nowhere_is_one_line(words, unbuffered):
    line = "standard output cannot be written: no space left on device\n"
    assert command(*words, redirect=">/dev/full", PYTHONUNBUFFERED=unbuffered) == (2, "", line)


def test_closed_errors_are_no_error(estimates):
    assert command("check", *estimates, redirect="2>&-")[0] == 0
    assert command("draft", "none.txt", *estimates, redirect="2>&-") == (2, "", "")


def test_a_reader_that_goes_away_is_no_error_to_speak_of(estimates):
    status, _, err = command("schema", redirect="| head -c 1 >/dev/null")
    assert (status, err) == (0, "")
    assert command("check", *estimates, redirect="| true")[2] == ""


def test_a_working_folder_that_was_deleted(estimates, tmp_path):
    gone = tmp_path / "gone"
    gone.mkdir()
    words = " ".join(["check", *estimates])
    script = f"cd {gone} && rmdir {gone} && exec {sys.executable} -m components"

    def run(words):
        done = subprocess.run(  # noqa: S603 (our own command)
            ["/bin/sh", "-c", f"mkdir -p {gone}; {script} {words}"],
            env={**os.environ, "PYTHONPATH": str(HOME)},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout, done.stderr

    status, out, err = run(words)
    assert (status, out.splitlines()[-1], err) == (0, "0 problems; 1 of 1 estimate drawn", "")
    status, out, err = run("check --estimates estimates.yaml")
    assert (status, out.splitlines()[0]) == (1, "estimates.yaml:1:1: is not there [unreadable]")
    status, out, err = run(f"picture containers -o a.png {' '.join(estimates)}")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("words", "what"), [(["picture", "containers", "-o", "a.png"], "a picture"), (["schema"], "the schema")]
)  # fmt: skip
def test_what_needs_docstrings_is_refused_without_them(estimates, words, what):
    options = [] if words == ["schema"] else estimates
    line = f"{what} cannot be made with PYTHONOPTIMIZE=2 or -OO, which drop the texts it is made from; run without\n"
    assert command(*words, *options, PYTHONOPTIMIZE="2") == (2, "", line)


def test_without_docstrings_check_says_the_same():
    museum = ["check", "--estimates", "tests/museum/estimates.yaml"]
    assert command(*museum, PYTHONOPTIMIZE="2") == command(*museum)


@pytest.mark.parametrize("name", ["a\x1b[31m.yaml", "a\nb.yaml", "a\u202eb.yaml"])
def test_a_path_is_printed_with_every_sign_to_be_seen(folder, name):
    status, out, err = command("check", "--estimates", name, cwd=folder)
    assert (status, err) == (1, "")
    shown = name.encode("unicode_escape").decode("ascii")
    assert out.splitlines()[0] == f"{shown}:1:1: is not there [unreadable]"


def test_a_wrong_call_shows_every_sign_too(estimates):
    status, out, err = command("check", "a\x1b[2Jb", *estimates)
    assert (status, out) == (2, "")
    assert err.splitlines()[-1].endswith(r"unrecognized arguments: a\x1b[2Jb")


@pytest.mark.parametrize(
    ("command", "ended"),
    [
        ("raise KeyboardInterrupt", (130, "")),
        ("open('none/there.txt')", (2, "none/there.txt: no such file or directory\n")),
    ],
)
def test_what_a_command_does_not_answer_itself(tmp_path, command, ended):
    code = f"""
import sys
from components.commands import console

def main():
    print("begun")
    {command}

sys.exit(console.run(main))
"""
    done = subprocess.run(  # noqa: S603 (our own code)
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(HOME)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == ended
