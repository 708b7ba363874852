"""The layout: a module imports only what stands to its left, and stays within the limits of size."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import HOME

COMPONENTS = HOME / "components"

ORDER = {
    "problems": (),
    "dates": (),
    "amounts": (),
    "locks": (),
    "texts": (
        "folding seeds language_unspaced language_qualifiers language notation languages unread_languages phrases names detection magnitudes senses time_names times "
        "scan number_patterns denial_patterns qualifier_patterns kind_patterns patterns cursor nouns number_words currencies followers "
        "doubtful numerals "
        "characters unspaced_patterns unspaced qualifier_phrases hedges qualifiers scales_apart shares vague units "
        "references ages scores kinds ranges prose figures sentences"
    ).split(),
    "entries": (
        "values nodes places metrics records originators field_docs lines indentation quotation "
        "syntax messages blocks reader json_schema"
    ).split(),
    "proof": (
        "rates evidence index context entry_rules source_rules language_rules lock_rules "
        "quote_rules translation_rules unit_rules originator_rules time_rules relation_rules "
        "wording_rules text_rules checks drift proved"
    ).split(),
    "intake": "scalars originators passages proposals attributions drafts".split(),
    "checksums": (),
    "collector": (),
    "library": (),
    "history": (),
    "naming": (),
    "table": (),
    "findings": "agreement origins descriptions citations verdicts changes manifest titles gaps alternatives search".split(),
    "drawing": (
        "geometry lettering labels sheet axes strip layout glyphs marks wording claims joins "
        "figure_labels timelines comparisons layers charts"
    ).split(),
    "export": "renderer fonts metadata images speaker_notes slide_text slides files".split(),
    "page": "serving sending style escaping isolation snapshot callbacks view widgets viewport watcher".split(),
    "panels": (
        "selects downloads header problems_table estimates_table originators_table verifying marking facts "
        "reader evidence pair filters tiles chart drafting welcome finder top paper bottom briefing overview tracker"
    ).split(),
    "startup": (),
    "commands": "console agree changes check draft lock originators picture verify".split(),
    "__main__": (),
}
"""Packages and modules in the order in which data goes through them, and the modules of each."""

FORBIDDEN = {
    "page": ("components.commands", "components.__main__"),
    "commands": ("components.page", "components.panels", "components.startup"),
    "__main__": ("components.page", "components.panels", "components.startup"),
}
"""Beside each other and not in line: the page and the command line."""

HOMES = {
    "yaml": {"entries", "intake"},
    "altair": {"drawing"},
    "vl_convert": {"export"},
    "pptx": {"export"},
    "streamlit": {"page", "panels"},
    "pandas": {"panels"},
    "pydantic": {"entries"},
    "rapidfuzz": {"texts", "problems"},
    "currency_converter": {"proof"},
}
"""The packages and modules that may import a heavy library."""

LINES, CLASS_LINES, FUNCTION_LINES, COMPLEXITY = 350, 150, 40, 12
TABLES = tuple(
    f"texts/languages/{path.name}" for path in (COMPONENTS / "texts/languages").glob("*.py")
)
"""Modules that hold words as data; their length says nothing."""

FILES = sorted(COMPONENTS.rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, also inside functions and for type checking."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def place(parts: tuple[str, ...]) -> tuple[int, int]:
    """Where a module stands: its package in the order, and its place in the package."""
    package, *inner = parts
    inside = ORDER[package]
    at = inside.index(inner[0]) if inner and inner[0] in inside else -1
    return list(ORDER).index(package), at


def complexity(function: ast.FunctionDef) -> int:
    """Cyclomatic complexity, nested functions and operators of conditions included."""
    branches = (ast.If, ast.For, ast.While, ast.ExceptHandler, ast.IfExp, ast.match_case)
    total = 1
    for node in ast.walk(function):
        total += isinstance(node, branches)
        if isinstance(node, ast.BoolOp):
            total += len(node.values) - 1
        elif isinstance(node, ast.comprehension):
            total += 1 + len(node.ifs)
    return total


def parts_of(path: Path) -> tuple[str, ...]:
    return path.relative_to(COMPONENTS).with_suffix("").parts


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOME)))
def test_a_module_imports_only_what_stands_to_its_left(path):
    here = parts_of(path)
    if here[-1] == "__init__":
        return
    for name in imported(path):
        if name.startswith("components."):
            there = tuple(name.split(".")[1:])
            assert place(there) < place(here), f"{'.'.join(here)} imports {name}"
            assert not name.startswith(FORBIDDEN.get(here[0], ())), name


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOME)))
def test_a_library_is_imported_only_in_its_home(path):
    package = parts_of(path)[0]
    for name in imported(path):
        homes = HOMES.get(name.split(".")[0], {package})
        assert package in homes, f"{package} imports {name}"


def test_every_module_stands_in_the_order():
    listed = {*ORDER, *(f"{package}.{name}" for package, inner in ORDER.items() for name in inner)}
    there = {".".join(parts_of(path)).removesuffix(".__init__") for path in FILES}
    assert {name for name in there if name.count(".") < 2} - {"__init__"} == listed


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOME)))
def test_a_module_opens_with_one_sentence_and_keeps_to_the_limits(path):
    text = path.read_text("utf-8")
    tree = ast.parse(text)
    name = str(path.relative_to(COMPONENTS))
    assert ast.get_docstring(tree).split("\n\n")[0].endswith("."), name
    if name not in TABLES:
        assert len(text.splitlines()) <= LINES, name
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            assert node.end_lineno - node.lineno < CLASS_LINES, f"{name}: {node.name}"
        if isinstance(node, ast.FunctionDef):
            assert node.end_lineno - node.lineno < FUNCTION_LINES, f"{name}: {node.name}"
            assert complexity(node) <= COMPLEXITY, f"{name}: {node.name} has {complexity(node)}"


def test_every_module_has_its_tests():
    covered_elsewhere = {"page", "panels"}  # by test_page and the journeys
    for path in FILES:
        parts = parts_of(path)
        table = str(path.relative_to(COMPONENTS)) in TABLES  # by tests.languages
        if table or parts[-1] in ("__init__", "__main__") or parts[0] in covered_elsewhere:
            continue
        mirror = HOME.joinpath("tests", *parts[:-1], f"test_{parts[-1]}.py")
        sentences = HOME / "tests" / "languages" / f"{parts[-1]}.yaml"
        assert mirror.exists() or (parts[1] == "languages" and sentences.exists()), mirror


def test_the_page_itself_is_short():
    assert len((HOME / "dashboard.py").read_text("utf-8").splitlines()) < 100
