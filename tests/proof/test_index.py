import pytest

from tests.conftest import GOOD, HEAD, LONG


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
