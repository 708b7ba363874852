"""The museum of mistakes: one broken file with an example of every rule, and what check says of it."""

import re
import shlex
import subprocess
import sys

import pytest
import yaml

from components import library
from components.entries import messages
from components.proof import checks
from tests.conftest import HOME

MUSEUM = HOME / "tests" / "museum"
DEFINED = (
    messages.READING_RULES.keys()
    | library.READING_RULES.keys()
    | {checks.name(rule) for rule, _ in checks.RULES}
)
COMMENT = re.compile(r"^ *# ([a-z-]+): .*[.?]$")


@pytest.fixture
def read(monkeypatch):
    """Read a file of the museum from the project's folder."""
    monkeypatch.chdir(HOME)
    return lambda name: library.read(MUSEUM / name)


def command(*words):
    return subprocess.run(  # noqa: S603 (our own command)
        [sys.executable, *words], capture_output=True, encoding="utf-8", check=False, cwd=HOME
    )


def test_the_report_is_reproduced_to_the_letter():
    done = command("-m", "components", "check", "--estimates", "tests/museum/estimates.yaml")
    assert done.stdout.splitlines() == (MUSEUM / "report.txt").read_text("utf-8").splitlines()
    assert (done.returncode, done.stderr) == (1, "")


def test_yaml_that_cannot_be_read_is_one_line(read):
    (problem,) = (problem for problem in read("syntax.yaml").problems if problem.rule == "syntax")
    assert str(problem) == (
        "tests/museum/syntax.yaml:2:13: a colon followed by a space is read as a new key; put the "
        "text in quotes or after >-; there stands 'title: Rason: boxes for the war' [syntax]"
    )


def test_there_is_an_example_of_every_rule(read):
    museum = [read(name) for name in ("estimates.yaml", "syntax.yaml", "unnamed.yaml")]
    found = {problem.rule for each in museum for problem in (*each.problems, *each.infos)}
    assert found == DEFINED


def test_each_mistake_stands_under_a_comment_that_names_its_rule(read):
    lines = (MUSEUM / "estimates.yaml").read_text("utf-8").splitlines()
    museum = read("estimates.yaml")
    for problem in (*museum.problems, *museum.infos, *museum.drift):
        if problem.place.file.endswith("estimates.yaml"):
            above = lines[problem.place.line - 3 : problem.place.line]
            assert problem.rule in {
                match[1]
                for line in above
                if (match := COMMENT.match(line.replace(" is no fault", "")))
            }, problem
        else:
            assert re.search(rf"# {problem.rule}: .*", "\n".join(lines)), problem


def test_no_mistake_is_told_twice(read):
    told = [(problem.place, problem.rule) for problem in read("estimates.yaml").problems]
    assert len({rule for _, rule in told}) == len(told)
    assert len({place for place, _ in told}) == len(told)


def test_the_hook_checks_when_the_file_or_a_text_changes():
    (hook,) = yaml.safe_load((HOME / ".pre-commit-hooks.yaml").read_text("utf-8"))
    changed = re.compile(hook["files"])
    assert changed.search("estimates.yaml")
    assert changed.search("seeds/002_4cef06c8a76d40bb.txt")
    assert not changed.search("tests/museum/estimates.yaml")
    python, *words = shlex.split(hook["entry"])
    assert python == "python"
    assert command(*words).returncode == 0
    assert command(*words, "--estimates", "tests/museum/estimates.yaml").returncode == 1
