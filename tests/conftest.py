from pathlib import Path

import pytest

from components.seeds import Seed

HOME = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def real_seeds() -> dict[str, Seed]:
    return {
        path.name: Seed(path.name, path.read_text("utf-8"))
        for path in (HOME / "seeds").glob("*.txt")
    }
