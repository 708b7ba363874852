import pytest

from tests.export.pictures import TEXT, picture_of


@pytest.fixture
def of(real_library):
    """The picture of a metric of the real data."""
    return lambda metric="containers", **style: picture_of(real_library, metric, **style)


@pytest.fixture
def picture_from(reads):
    """The picture of this YAML's containers."""

    def read(content, **style):
        made = reads(content, kurier=TEXT)
        assert not made.errors, made.problems
        return picture_of(made, **style)

    return read
