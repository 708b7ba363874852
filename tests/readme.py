"""The parts of README.md that come from the code; `python -m tests.readme` writes them anew."""

import ast
import os
import re
import subprocess
import sys
from collections import Counter

from components import library
from components.entries.field_docs import sentences
from components.entries.messages import READING_RULES, READING_WARNINGS
from components.entries.records import (
    Basis,
    Estimate,
    Measure,
    Metric,
    Originator,
    Restatement,
    SetAside,
    Source,
    Withdrawal,
)
from components.proof import checks
from components.texts.languages import LANGUAGES
from tests import reading
from tests.conftest import HOME
from tests.languages import sentences as tested
from tests.test_architecture import ORDER

README = HOME / "README.md"
_BLOCKS = (
    ("originators", Originator),
    ("metrics", Metric),
    ("measures", Measure),
    ("sources", Source),
    ("estimates", Estimate),
    ("basis", Basis),
    ("withdrawn", Withdrawal),
    ("restated", Restatement),
    ("set_aside", SetAside),
)


def written() -> str:
    """README.md with every generated part as the code has it now."""
    text = README.read_text("utf-8")
    for name, make in PARTS.items():
        pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        assert pattern.search(text), f"README.md has no part {name}"
        made = make()
        text = pattern.sub(rf"\g<1>{_literal(made)}\n\g<2>", text)
    return text


def _literal(text: str) -> str:
    """The text for a replacement, where a backslash would mean a group."""
    return text.replace("\\", "\\\\")


def fields() -> str:
    """The table of fields, from the models and their sentences."""
    lines = [
        "| In | Key | Needed | What it is |",
        "|---|---|---|---|",
        "| top | `title` | | Title of the page. |",
    ]
    for block, model in _BLOCKS:
        for key, field in model.model_fields.items():
            if (
                model is Restatement
                and key in Estimate.model_fields
                and key not in ("quote", "measure", "source")
            ):
                continue
            needed = "yes" if field.is_required() else ""
            lines.append(f"| {block} | `{key}` | {needed} | {_sentence(sentences(model)[key])} |")
    return "\n".join(lines)


def rules() -> str:
    """The table of rules, from their docstrings."""
    lines = ["| Rule | Level | What must hold |", "|---|---|---|"]
    reading = {**READING_RULES, **library.READING_RULES}
    for name, sentence in reading.items():
        level = "warning" if name in READING_WARNINGS | library.READING_WARNINGS else "error"
        lines.append(f"| `{name}` | {level} | {_sentence(sentence)} |")
    lines += [
        f"| `{checks.name(rule)}` | {level} | {_sentence(rule.__doc__)} |"
        for rule, level in checks.RULES
    ]
    return "\n".join(lines)


def languages() -> str:
    """The languages that are read in full, and how many sentences prove it."""
    proofs = [*reading.sentences("reading.yaml", "reading_more.yaml")]
    proofs += [
        case
        for code in LANGUAGES
        for case in (tested.sentences(code) if code in tested.CODES else ())
    ]
    counts = Counter(case["lang"] for case in proofs)
    lines = ["| Language | `lang` | Decimals | Sentences that test it |", "|---|---|---|---|"]
    for code, language in sorted(LANGUAGES.items()):
        module = ast.parse((HOME / f"components/texts/languages/{code}.py").read_text("utf-8"))
        name = ast.get_docstring(module).split("\n")[0].rstrip(".")
        lines.append(f"| {name} | `{code}` | 4{language.decimal}5 | {counts[code]} |")
    return "\n".join(lines)


def layout() -> str:
    """The packages and modules in the order in which data goes through them."""
    lines = ["| In `components/` | What it holds |", "|---|---|"]
    for name in ORDER:
        path = HOME / "components" / f"{name}.py"
        path = path if path.exists() else HOME / "components" / name / "__init__.py"
        label = path.name if path.stem == name else f"{name}/"
        sentence = ast.get_docstring(ast.parse(path.read_text("utf-8"))).split("\n\n")[0]
        lines.append(f"| `{label}` | {_sentence(sentence)} |")
    return "\n".join(lines)


def run(command: str) -> str:
    """What a command of the README prints, run in the project's folder."""
    done = subprocess.run(  # noqa: S602 (the README's own commands)
        re.sub(r"^python ", f"{sys.executable} ", command),
        shell=True,
        cwd=HOME,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={key: value for key, value in os.environ.items() if key != "GITHUB_ACTIONS"},
        check=False,
    )
    return done.stdout + done.stderr


def check() -> str:
    return f"```console\n$ python -m components check\n{run('python -m components check')}```"


def mistakes() -> str:
    command = "python -m components check --estimates tests/museum/estimates.yaml"
    lines = run(command).splitlines()
    return "\n".join(["```console", f"$ {command}", *lines[:8], "…", lines[-1], "```"])


def agree() -> str:
    lines = run("python -m components agree").splitlines()
    return "\n".join(["```console", "$ python -m components agree", *lines[:8], "…", "```"])


def changes() -> str:
    command = "python -m components changes --since 2024-12-31"
    lines = run(command).splitlines()
    return "\n".join(["```console", f"$ {command}", *lines[:4], "…", "```"])


def _sentence(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


PARTS = {
    "languages": languages,
    "check": check,
    "mistakes": mistakes,
    "agree": agree,
    "changes": changes,
    "fields": fields,
    "rules": rules,
    "layout": layout,
}

if __name__ == "__main__":
    README.write_text(written(), "utf-8")
