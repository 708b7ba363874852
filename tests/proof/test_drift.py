from tests.conftest import GOOD, HEAD


def test_a_restatement_is_proved_like_an_estimate_and_its_drift_told(reads):
    text = "Mehr als 9.000 Kisten verschifft\n\nEs waren mehr als 9.400 Kisten, bis zu 9.999 Stück."
    again = "    restated:\n      - {quote: Mehr als 9.000 Kisten, where: headline, low: 9000}\n"
    content = HEAD + GOOD.replace("Container mit Granaten", "Kisten") + again
    found = reads(content, kurier=text)
    assert [problem.rule for problem in found.problems] == ["uncounted-figure"]
    assert [str(told) for told in found.drift] == [
        "estimates.yaml:28:17: info: headline says more than 9,000, body more than 9,400 [drift]"
    ]
    silent = reads(content.replace(", low: 9000", ""), kurier=text)
    assert "low is 9,400 but the quote says 9.000 (more than)" in str(silent.problems[0])


def test_a_figure_that_its_quote_does_not_state_drifts_from_nothing(reads):
    text = "Mehr als 9.000 Kisten verschifft\n\nEs waren mehr als 9.400 Kisten."
    again = "    restated:\n      - {quote: Mehr als 9.000 Kisten, where: headline, low: 9000}\n"
    content = HEAD + GOOD.replace("Container mit Granaten", "Kisten") + again
    assert len(reads(content, kurier=text).drift) == 1
    found = reads(content.replace("low: 9400", "low: 94_000"), kurier=text)
    assert found.drift == ()
    assert "low is 94,000 but the quote says 9.400" in str(found.problems[0])


def test_drift_of_scope_names_both_measures(real_library):
    told = [problem.message for problem in real_library.drift]
    assert "summary says more than 15,000, body more than 15,800" in told
    assert "summary says up to 5,000 killed, body 4,000–5,000 killed or wounded" in told
    assert "summary says 11,000 sent, body about 11,000 fighting" in told


TEXT = "11.000 Mann in Kursk\n\nEs sind dort etwa 11.000 Mann, hieß es."
ABOUT = """\
  - id: kyiv
    metric: containers
    measure: shipped
    best: 11000
    approximate: true
    by: Kyiv
    source: kurier
    quote: etwa 11.000 Mann
    restated:
      - {quote: 11.000 Mann in Kursk, where: headline}
"""


def test_a_restatement_that_leaves_out_the_about_is_drift_and_drawn(reads):
    found = reads(HEAD + ABOUT, kurier=TEXT)
    assert [str(problem) for problem in found.problems] == []
    assert [estimate.id for estimate in found.estimates] == ["kyiv"]
    assert [str(told) for told in found.drift] == [
        "estimates.yaml:29:17: info: headline says 11,000, body about 11,000 [drift]"
    ]


def test_a_restatement_with_a_value_of_its_own_has_no_about_of_its_estimate(reads):
    own = ABOUT.replace("where: headline", "where: headline, best: 11000")
    assert reads(HEAD + own, kurier=TEXT).problems == ()


def test_a_restatement_that_says_about_itself_must_be_right(reads):
    own = ABOUT.replace("where: headline", "where: headline, approximate: true")
    (problem,) = reads(HEAD + own, kurier=TEXT).problems
    assert problem.rule == "qualifier-mismatch"
