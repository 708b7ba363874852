"""Every package that the project runs on is listed with its licence, and none forbids MIT code."""

import re
from importlib import metadata

from packaging.requirements import Requirement

from tests.conftest import HOME

LISTED = (HOME / "docs" / "licences.md").read_text("utf-8")
PERMISSIVE = re.compile(
    r"MIT|BSD|Apache|PSF|Python Software Foundation|ISC|HPND|CMU|MPL|Mozilla|Unlicense|CC0|Zlib|0BSD",
    re.IGNORECASE,
)

TESTS_ONLY = {"num2words"}
"""Packages that only the tests import, under the LGPL: nothing of them is part of what is handed on."""


def licence(name: str) -> str:
    """The licence that a package declares: its SPDX expression, else its classifiers, else its text's start."""
    told = metadata.metadata(name)
    if told.get("License-Expression"):
        return told["License-Expression"]
    classified = [
        line.rpartition(" :: ")[2]
        for line in told.get_all("Classifier") or []
        if line.startswith("License ::")
    ]
    return (
        ", ".join(classified) or " ".join((told.get("License") or _first_line(name)).split())[:60]
    )


def _first_line(name: str) -> str:
    files = [file for file in metadata.files(name) or [] if "license" in file.name.lower()]
    return files[0].read_text().strip().splitlines()[0] if files else "not declared"


def packages() -> list[str]:
    """The packages of requirements.txt, and all that they need here in turn."""
    lines = [
        line.partition("#")[0].strip()
        for line in (HOME / "requirements.txt").read_text("utf-8").splitlines()
    ]
    waiting = [Requirement(line) for line in lines if line]
    found: dict[str, str] = {}
    while waiting:
        need = waiting.pop()
        name = re.sub(r"[-_.]+", "-", need.name).lower()
        if name in found or (need.marker and not need.marker.evaluate({"extra": ""})):
            continue
        try:
            found[name] = metadata.metadata(need.name)["Name"]
        except metadata.PackageNotFoundError:
            continue  # needed on another platform only
        waiting += [Requirement(line) for line in metadata.requires(need.name) or []]
    return sorted(found.values(), key=str.lower)


def table() -> str:
    return "\n".join(f"| {name} | {licence(name).replace('|', '/')} |" for name in packages())


def test_every_package_is_listed_with_its_licence():
    for line in table().splitlines():
        name = line.split(" | ")[0].removeprefix("| ")
        assert f"| {name} |" in LISTED, f"docs/licences.md does not list {name}: {line}"


def test_no_licence_is_at_odds_with_mit():
    for name in packages():
        assert name in TESTS_ONLY or PERMISSIVE.search(licence(name)), (name, licence(name))


def test_every_requirement_is_pinned_and_has_its_reason():
    for line in (HOME / "requirements.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            assert re.fullmatch(r"\S+==\S+ +# \S.*", line), line
