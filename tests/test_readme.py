import re
import shlex
import shutil
from collections.abc import Iterator

import pytest
import yaml

from components import library
from components.__main__ import main
from components.entries import json_schema
from components.entries.messages import READING_RULES
from components.proof import checks
from tests import readme
from tests.conftest import HOME

TEXT = readme.README.read_text("utf-8")
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.parametrize("part", readme.PARTS)
def test_what_the_readme_prints_is_what_the_program_prints(part):
    kept = re.search(rf"<!-- {part} -->\n(.*?)\n<!-- /{part} -->", TEXT, re.DOTALL)[1]
    assert kept == readme.PARTS[part](), "run python -m tests.readme"


def in_table(part: str, column: int) -> set[str]:
    """The words in code font in a column of a table, without its heading."""
    table = re.search(rf"<!-- {part} -->\n(.*?)\n<!-- /{part} -->", TEXT, re.DOTALL)[1]
    cells = [line.split("|")[column].strip() for line in table.splitlines()[2:]]
    return {cell.strip("`") for cell in cells}


def test_every_rule_has_its_row():
    rules = {checks.name(rule) for rule, _ in checks.RULES}
    assert in_table("rules", 1) == rules | {*READING_RULES, *library.READING_RULES}


def properties(schema: object) -> Iterator[str]:
    """Every key that a schema describes, at any depth."""
    if isinstance(schema, dict):
        yield from schema.get("properties", ())
        for inner in schema.values():
            yield from properties(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from properties(inner)


def test_every_field_that_a_user_may_write_has_its_row():
    sections = {"originators", "metrics", "sources", "estimates"}
    assert in_table("fields", 2) == {*properties(json_schema.schema())} - sections


def test_the_two_commands_at_the_top_set_everything_up():
    run, test = [body.strip() for kind, body in BLOCKS if kind == "sh"][:2]
    for command, end in ((run, "streamlit run dashboard.py"), (test, "python -m pytest")):
        assert command.startswith("python3 -m venv .venv && .venv/bin/pip install")
        assert command.endswith(end)
        assert "\n" not in command


def test_the_example_entry_is_good_data(tmp_path, monkeypatch):
    example = next(body for kind, body in BLOCKS if kind == "yaml")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").symlink_to(HOME / "seeds")
    (tmp_path / "estimates.yaml").write_text(example, "utf-8")
    found = library.read(tmp_path / "estimates.yaml")
    assert [str(p) for p in found.problems if p.rule != "text-unused"] == []
    assert [estimate.id for estimate in found.estimates] == [
        entry["id"] for entry in yaml.safe_load(example)["estimates"]
    ]


def commands():
    for kind, body in BLOCKS:
        if kind == "console":
            yield from (line[2:] for line in body.splitlines() if line.startswith("$ "))


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(each, marks=pytest.mark.slow) if "picture all" in each else each
        for each in sorted(set(commands()))
    ],
)
def test_every_command_of_the_readme_works(command, tmp_path, monkeypatch, capsys):
    words = shlex.split(command)
    assert words[:3] == ["python", "-m", "components"]
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tests").symlink_to(HOME / "tests")
    shutil.copy(library.DEFAULT, tmp_path / "old.yaml")
    mine = {"seeds/NEW.txt": "seeds/000_9f0c498553a36a2e.txt", "HEAD~3:estimates.yaml": "old.yaml"}
    arguments = [mine.get(word, word) for word in words[3:]]
    if arguments[0] == "verify":
        main(["picture", "containers", "-o", arguments[1]])
    if arguments == ["lock"]:  # the project's own lock is never written by a test
        shutil.copytree(HOME / "seeds", tmp_path / "seeds")
        shutil.copy(library.DEFAULT, tmp_path)
        arguments += ["--estimates", "estimates.yaml"]
    assert main(arguments) in ((1,) if "museum" in command else (0,))
    made = [word for word in arguments[1:] if word.endswith((".png", ".pdf", ".pptx"))]
    for name in made:
        assert (tmp_path / name).stat().st_size > 10_000
    assert made or capsys.readouterr().out


def test_pictures_and_links_of_the_readme_are_there():
    for target in re.findall(r"\]\(([^)#]+)\)", TEXT):
        if not target.startswith("https://"):
            assert (HOME / target).exists(), target
