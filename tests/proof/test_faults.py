from components.proof import faults
from tests.conftest import GOOD, HEAD


def test_the_claims_are_each_estimate_and_its_restatements_in_the_order_of_the_file(reads):
    again = "    restated:\n      - {quote: Hafen}\n      - {quote: Osten}\n"
    found = reads(HEAD + GOOD + again + GOOD.replace("seoul", "second"))
    assert [(claim.quote, estimate.id) for claim, estimate in faults.claims(found.proofs)] == [
        ("mehr als 9.400 Container mit Granaten", "seoul"),
        ("Hafen", "seoul"),
        ("Osten", "seoul"),
        ("mehr als 9.400 Container mit Granaten", "second"),
    ]
