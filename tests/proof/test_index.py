import pytest

from components.entries import reader
from components.proof import index
from components.texts.seeds import Seed
from tests.conftest import GOOD, HEAD, LONG
from tests.timing import processor_seconds


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


def test_the_first_estimate_that_states_a_figure_owns_it(reads):
    wide = GOOD.replace("seoul", "wide").replace(
        "mehr als 9.400 Container mit Granaten", "bis März mehr als 9.400 Container mit Granaten"
    )
    found = reads(HEAD + GOOD + wide, kurier=LONG)
    owners = [each.owner for each in found.proofs.classify_figures("kurier") if each.owner]
    assert owners == ["seoul"]


def counting(size):
    """Seconds of the processor to count the figures of a text of `size` quotes; the least of three."""
    text = "".join(f"Am {n}. Kai lagen {n + 1000} Kisten. " for n in range(size))
    entries = "".join(
        GOOD.replace("seoul", f"n{n}").replace(
            "mehr als 9.400 Container mit Granaten", f"{n}. Kai lagen {n + 1000} Kisten"
        )
        for n in range(size)
    )
    parsed = reader.read(HEAD + entries, "estimates.yaml")
    taken = []
    for _ in range(3):
        proofs = index.ProofIndex(parsed, {"kurier.txt": Seed("kurier.txt", text)})
        assert len(proofs.evidence) == size  # what is timed comes behind it, and is kept
        taken.append(processor_seconds(proofs.coverage))
        (counted,) = proofs.coverage()
        assert (counted.curated >= size, counted.open) == (True, 0)
    return min(taken)


def test_counting_the_figures_of_a_long_text_takes_no_look_at_every_quote_for_each():
    assert counting(1600) / counting(400) < 9  # four times the text; the other way it is 16


@pytest.mark.parametrize(
    ("text", "quote", "claim", "states"),
    [
        (
            "Es kamen 500 Mann und 30 Pferde.",
            "500 Mann und 30 Pferde",
            "best: 500",
            ["curated", "open"],
        ),
        ("Es kamen 500 Mann, ja 500.", "500 Mann, ja 500", "best: 500", ["curated", "curated"]),
        ("Es kamen 400 bis 500 Mann.", "400 bis 500 Mann", "low: 400\n    high: 500", ["curated"]),
        (
            "Es kamen 500 Mann und 30 Pferde.",
            "500 Mann und 30 Pferde",
            "best: 7",
            ["curated", "curated"],
        ),
        (
            "Mehrere Tausend kamen, 30 fielen.",
            "Mehrere Tausend kamen, 30 fielen",
            "words: Mehrere Tausend",
            ["curated", "open"],
        ),
        (
            "Die Lage ist ernst, 30 fielen.",
            "Die Lage ist ernst, 30 fielen",
            "words: ernst",
            ["open"],
        ),
        (
            "Die Lage ist ernst, 30 fielen.",
            "Die Lage ist ernst, 30 fielen",
            "words: heiter",
            ["curated"],
        ),
    ],
)
def test_of_the_figures_in_a_quote_those_are_curated_that_it_is_quoted_for(
    reads, text, quote, claim, states
):
    entry = GOOD.replace("mehr als 9.400 Container mit Granaten", quote).replace("low: 9400", claim)
    found = reads(HEAD + entry, kurier=text)
    assert [each.state for each in found.proofs.classify_figures("kurier")] == states


def test_claims_are_each_estimate_and_then_its_restatements(reads):
    again = "    restated:\n      - {quote: Granaten}\n"
    second = GOOD.replace("seoul", "second")
    proofs = reads(HEAD + GOOD + again + second).proofs
    first, other = proofs.parsed.estimates
    assert proofs.claims == [(first, first), (first.restated[0], first), (other, other)]
