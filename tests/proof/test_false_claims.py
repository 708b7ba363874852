"""Each false claim is answered, by an error or, where one is enough, a warning."""

import pytest

from tests import claims

CASES = claims.cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['kind']}: {case['why']}"[:70])
def test_a_false_claim_is_answered(case):
    assert claims.is_answered(case), claims.as_file(case)


@pytest.mark.parametrize("case", claims.true_cases(), ids=lambda case: case["text"][:70])
def test_a_true_claim_is_not_refused(case):
    assert claims.refusals(case) == [], claims.as_file(case)


def test_the_counts_are_those_of_the_cases():
    counts = claims.counts()
    assert sum(number for _, number in counts.values()) == len(CASES)
    assert set(counts) == {case["kind"] for case in CASES}
