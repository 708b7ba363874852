"""Sentences of many kinds, each with what it says and what it does not: `python -m tests.reading`."""

import pytest

from tests.reading import faults, sentences, shown

LATER = "language: neither de nor en"
"""The kind whose languages have no words yet."""


@pytest.mark.parametrize(
    "case",
    [case for case in sentences("reading.yaml", "reading_more.yaml") if case["kind"] != LATER],
    ids=lambda case: case["text"][:60],
)
def test_sentence(case):
    assert faults(case) == []


@pytest.mark.parametrize("case", sentences("coverage.yaml"), ids=lambda case: case["text"][:60])
def test_nothing_is_hidden(case):
    assert shown(case)
