from components.proof import proved
from tests.proof.conftest import WHO

TEXT = "Seoul nannte im März 2025 5.000 Soldaten.\n\nEs kamen 300 Hunde, sagt ein Bild."
ENTRIES = """\
  - {id: a, metric: troops, measure: sent, best: 5000, by: South Korea, source: kurier, as_of: 2025-03,
     quote: Seoul nannte im März 2025 5.000 Soldaten}
  - {id: b, metric: troops, measure: sent, best: 300, by: unnamed, source: kurier, as_of: 2025-03,
     quote: Es kamen 300 Hunde, basis: {how: imagery, quote: sagt ein Bild}}
"""


def test_who_how_and_when_are_counted_among_what_is_drawn(reads):
    found = reads(WHO.replace("LANG", "de") + ENTRIES, kurier=TEXT, older="Nichts.")
    assert (found.errors, len(found.estimates)) == (0, 2)
    assert proved.count(found.proofs, found.estimates) == (1, 1, 1, 1)
    assert (
        proved.summary(found.proofs, found.estimates)
        == "who proved for 1 (1 unnamed), how for 1, when for 1"
    )


def test_without_originators_nobody_is_proved(real_library):
    whole = proved.count(real_library.proofs, real_library.estimates)
    assert whole.who + whole.unnamed == len(real_library.estimates)
    assert whole.how
    assert whole.when
