"""The street: a room imports only rooms to its left, and each library has one home."""

import ast

import pytest

from tests.conftest import HOME

STREET = (
    "problems dates boxes lettering labels rates seeds tongues figures wording estimates edits schemas proofs drafts checks library table sheets marks timelines comparisons charts pictures "
    "panels __main__"
).split()
HOMES = {
    "yaml": {"estimates", "drafts"},
    "altair": {"charts"},
    "vl_convert": {"pictures"},
    "pptx": {"pictures"},
    "streamlit": {"panels"},
    "pandas": {
        "table",
        "wording",
        "marks",
        "timelines",
        "comparisons",
        "charts",
        "panels",
        "pictures",
    },
    "pydantic": {"estimates"},
    "rapidfuzz": {"seeds"},
    "currency_converter": {"rates"},
}
FILES = sorted((HOME / "components").rglob("*.py"))


def imported(path):
    """Every module that a file imports, also inside functions and for type checking."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(path):
    return path.relative_to(HOME / "components").parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOME)))
def test_a_room_imports_only_rooms_to_its_left(path):
    here = room(path)
    if here == "__init__":
        return
    for name in imported(path):
        parts = name.split(".")
        if parts[0] == "components" and parts[1] != here:
            assert STREET.index(parts[1]) < STREET.index(here), f"{here} imports {name}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOME)))
def test_a_library_is_imported_only_in_its_home(path):
    for name in imported(path):
        assert room(path) in HOMES.get(name.split(".")[0], {room(path)}), (
            f"{room(path)} imports {name}"
        )


def test_every_room_has_its_tests_and_opens_with_one_sentence():
    for path in FILES:
        first = ast.get_docstring(ast.parse(path.read_text("utf-8"))).split("\n\n")[0]
        assert first.endswith("."), path
        if path.parent.name == "components" and path.stem not in ("__init__", "__main__", "sheets"):
            assert (HOME / "tests" / f"test_{path.stem}.py").exists(), path


def test_the_page_itself_is_short():
    assert len((HOME / "dashboard.py").read_text("utf-8").splitlines()) < 100
