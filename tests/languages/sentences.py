"""The sentences of each language, one file each; their form is that of `tests.reading`."""

from pathlib import Path

import yaml

FOLDER = Path(__file__).parent
CODES = sorted(path.stem for path in FOLDER.glob("*.yaml"))


def sentences(code: str) -> list[dict]:
    """The sentences of one language."""
    cases = yaml.safe_load((FOLDER / f"{code}.yaml").read_text("utf-8"))
    return [{"lang": code, "bad": [], **case} for case in cases]
