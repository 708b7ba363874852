from components.entries import reader
from components.proof import faults
from tests.conftest import GOOD, HEAD

RESTATED = """\
    restated:
      - quote: mehr als 9.400 Container mit Granaten verschifft
"""


def test_the_claims_of_an_estimate_are_its_own_and_its_restatements():
    parsed = reader.read(HEAD + GOOD + RESTATED, "estimates.yaml")
    from components.proof.index import ProofIndex

    proofs = ProofIndex(parsed, {})
    quotes = [claim.quote for claim, _ in faults.claims(proofs)]
    assert quotes == [
        "mehr als 9.400 Container mit Granaten",
        "mehr als 9.400 Container mit Granaten verschifft",
    ]
