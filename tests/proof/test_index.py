import pytest

from components.proof import index
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
    same, other = (index.resolve(each, estimate) for each in estimate.restated)
    assert (same.low, same.words, same.measure) == (9400, None, "shipped")
    assert (other.low, other.words) == (None, "tausende")


def test_every_figure_has_one_state(reads):
    content = (HEAD + GOOD).replace(
        "    published: 2024-05-13\n",
        "    published: 2024-05-13\n    set_aside:\n      - {quote: Etwa 300 Soldaten, reason: not of this kind}\n",
    )
    found = reads(content, kurier=LONG)
    states = {
        each.figure.text: (each.state, each.owner)
        for each in found.proofs.classify_figures("kurier")
    }
    assert states == {
        "9.400": ("curated", "seoul"),
        "2,3 Milliarden Euro": ("open", ""),
        "300": ("set aside", "not of this kind"),
        "tausende": ("open", ""),
    }
    assert (
        str(found.coverage[0])
        == "seeds/kurier.txt: 4 figures: 1 curated, 1 set aside, 0 by rule, 2 open"
    )


@pytest.mark.parametrize("name", ["000", "001", "002", "003", "004"])
def test_all_five_texts_have_no_open_figure(real_library, name):
    (counted,) = [each for each in real_library.coverage if each.file.startswith(name)]
    assert counted.open == 0
    assert counted.figures == counted.curated + counted.set_aside + counted.by_rule
    assert counted.figures >= 5


def test_every_estimate_with_a_number_has_its_proof(real_library):
    for estimate in real_library.estimates:
        proved = real_library.proofs.evidence_for(estimate)
        figure = proved.proof(index.resolve(estimate, estimate))
        if any(estimate.numbers()):
            assert (figure.low, figure.best, figure.high) == (
                estimate.low,
                estimate.best,
                estimate.high,
            )
        else:
            assert figure is None
