from components.proof import faults
from tests.conftest import GOOD, HEAD


def test_claims_are_each_estimate_and_then_its_restatements(reads):
    again = "    restated:\n      - {quote: Granaten}\n"
    second = GOOD.replace("seoul", "second")
    found = reads(HEAD + GOOD + again + second)
    first, other = found.proofs.parsed.estimates
    assert list(faults.claims(found.proofs)) == [
        (first, first),
        (first.restated[0], first),
        (other, other),
    ]
