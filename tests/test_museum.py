"""The museum of mistakes: broken files with an example of every rule, and what check says of them."""

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
PARTS = ("estimates.yaml", "claims/estimates.yaml")
"""The file of readable mistakes, and the one about who, how, when and what."""
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


def rules(found):
    return {problem.rule for problem in (*found.problems, *found.infos)}


@pytest.mark.parametrize("part", PARTS)
def test_the_report_is_reproduced_to_the_letter(part):
    done = command("-m", "components", "check", "--estimates", f"tests/museum/{part}")
    report = (MUSEUM / part).parent / "report.txt"
    assert done.stdout.splitlines() == report.read_text("utf-8").splitlines()
    assert (done.returncode, done.stderr) == (1, "")


def test_yaml_that_cannot_be_read_is_one_line(read):
    (problem,) = (problem for problem in read("syntax.yaml").problems if problem.rule == "syntax")
    assert str(problem) == (
        "tests/museum/syntax.yaml:2:13: a colon followed by a space is read as a new key; put the "
        "text in quotes or after >-; there stands 'title: Rason: boxes for the war' [syntax]"
    )


def test_there_is_an_example_of_every_rule(read):
    found = set().union(*(rules(read(name)) for name in (*PARTS, "syntax.yaml")))
    assert found == DEFINED


@pytest.mark.parametrize("part", PARTS)
def test_each_mistake_stands_under_a_comment_that_names_its_rule(read, part):
    lines = (MUSEUM / part).read_text("utf-8").splitlines()
    museum = read(part)
    for problem in (*museum.problems, *museum.drift):
        if problem.place.file.endswith("estimates.yaml"):
            above = lines[problem.place.line - 3 : problem.place.line]
            assert problem.rule in {
                match[1]
                for line in above
                if (match := COMMENT.match(line.replace(" is no fault", "")))
            }, problem
        else:
            assert re.search(rf"# {problem.rule}: .*", "\n".join(lines)), problem


@pytest.mark.parametrize("part", PARTS)
def test_no_mistake_is_told_twice(read, part):
    told = [(problem.place, problem.rule) for problem in read(part).problems]
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
