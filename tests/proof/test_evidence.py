import pytest

from components.proof.evidence import resolve
from tests.conftest import GOOD, HEAD, LONG


def evidence_of(found, number=0):
    estimate = found.proofs.parsed.estimates[number]
    return found.proofs.evidence_for(estimate)


def test_the_figures_inside_a_quote_are_those_of_the_text_around_it(reads):
    found = reads(HEAD + GOOD)
    proved = evidence_of(found)
    (figure,) = proved.whole
    assert proved.text(figure) == "mehr als 9.400"
    assert (figure.low, proved.cut) == (9400, ())


def test_a_figure_that_loses_its_qualifier_to_the_border_is_cut(reads):
    proved = evidence_of(reads(HEAD + GOOD.replace("mehr als 9.400", "9.400")))
    assert proved.whole == ()
    assert [figure.text for figure in proved.cut] == ["9.400"]


def test_a_restatement_without_a_value_has_the_estimates(reads):
    again = "    restated:\n      - {quote: Die Einnahmen lägen}\n      - {quote: tausende Granaten, words: tausende}\n"
    found = reads(HEAD + GOOD + again, kurier=LONG)
    (estimate,) = found.proofs.parsed.estimates
    same, other = (resolve(each, estimate) for each in estimate.restated)
    assert (same.low, same.words, same.measure) == (9400, None, "shipped")
    assert (other.low, other.words) == (None, "tausende")


def test_every_estimate_with_a_number_has_its_proof(real_library):
    for estimate in real_library.estimates:
        proved = real_library.proofs.evidence_for(estimate)
        figure = proved.proof(resolve(estimate, estimate))
        if any(estimate.numbers()):
            assert (figure.low, figure.best, figure.high) == (
                estimate.low,
                estimate.best,
                estimate.high,
            )
        else:
            assert figure is None


ABOUT = GOOD.replace("low: 9400", "best: 300\n    approximate: true").replace(
    "mehr als 9.400 Container mit Granaten", "Etwa 300 Soldaten kamen"
)


@pytest.mark.parametrize(
    ("restated", "drift"),
    [
        ("{quote: 300 Soldaten da}", ["body says 300, body about 300"]),
        ("{quote: 300 Soldaten da, best: 300}", ["body says 300, body about 300"]),
        ("{quote: nur rund 300 Mann}", []),
    ],
)
def test_a_restatement_that_inherits_about_claims_it_only_where_it_stands(reads, restated, drift):
    text = "Etwa 300 Soldaten kamen. Nun sind 300 Soldaten da, sagt Seoul, und nur rund 300 Mann.\n"
    found = reads(HEAD + ABOUT + f"    restated:\n      - {restated}\n", kurier=text)
    assert [problem for problem in found.problems if problem.level == "error"] == []
    assert [estimate.id for estimate in found.estimates] == ["seoul"]
    assert [problem.message for problem in found.drift] == drift


def test_about_that_a_restatement_claims_itself_must_stand_in_its_quote(reads):
    text = "Etwa 300 Soldaten kamen. Nun sind 300 Soldaten da.\n"
    again = "    restated:\n      - {quote: 300 Soldaten da, approximate: true}\n"
    found = reads(HEAD + ABOUT + again, kurier=text)
    assert [problem.rule for problem in found.problems] == ["qualifier-mismatch"]
    assert found.estimates == ()
