import pytest
from pydantic import ValidationError

from components.entries.reader import read
from components.entries.records import KEYS
from tests.conftest import GOOD, HEAD

RESTATED = (
    "    restated:\n      - {quote: Hafen, words: Hafen}\n      - quote: Osten\n        low: 7\n"
)


@pytest.fixture
def estimate():
    (estimate,) = read(HEAD + GOOD + RESTATED, "e.yaml").estimates
    return estimate


def test_a_restatement_knows_its_own_places_and_its_entry(estimate):
    first, second = estimate.restated
    assert str(first.place("quote")) == "e.yaml:28:17"
    assert str(second.place("low")) == "e.yaml:30:14"
    assert first.entry == estimate.entry == "estimates/0"


def test_a_missing_value_has_the_place_of_its_block(estimate):
    assert estimate.place("note") == estimate.place()
    assert str(estimate.restated[1].place("where")) == "e.yaml:29:9"


def test_the_bounds_that_are_stated(estimate):
    assert list(estimate.numbers()) == [("low", 9400)]
    assert list(estimate.restated[0].numbers()) == []


def test_a_record_cannot_be_changed(estimate):
    with pytest.raises(ValidationError, match="frozen"):
        estimate.low = 1


def test_money_is_a_unit_of_three_capitals():
    metrics = read(HEAD, "e.yaml").metrics
    assert (metrics["revenue"].currency, metrics["containers"].currency) == ("USD", None)


def test_the_keys_of_the_file():
    assert {"metrics", "low", "reason", "outlet", "scale"} <= KEYS
    assert "shipped" not in KEYS
