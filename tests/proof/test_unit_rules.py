import pytest

from tests import claims
from tests.proof.conftest import WHO


def figure(finds, text, *lines, **options):
    """What check says of an estimate whose quote is the whole text."""
    return finds(f"{text}.", [*lines, f"quote: {text!r}"], **options)


@pytest.mark.parametrize(
    ("text", "lines", "what"),
    [
        (
            "Seoul nennt 5.000 Euro",
            ["best: 5000"],
            "5.000 Euro, which is money; this metric is in soldiers",
        ),
        (
            "Seoul nennt 40 Prozent",
            ["best: 40"],
            "40, which is a percentage; this metric is in soldiers",
        ),
        (
            "Seoul nennt 100 Tonnen",
            ["best: 100"],
            "100, which is a weight; this metric is in soldiers",
        ),
        (
            "Seoul nennt 12 Kilometer",
            ["best: 12"],
            "12, which is a length; this metric is in soldiers",
        ),
        (
            "Seoul nennt 500 Soldaten",
            ["metric: share", "measure: all", "best: 500"],
            "500, which is no percentage; this metric is in percent",
        ),
    ],
)
def test_another_unit_proves_no_count(finds, text, lines, what):
    assert figure(finds, text, *lines) == [f"the quote says {what} [unit-mismatch]"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Seoul nennt 5.000 Soldaten", ["best: 5000"]),
        ("Seoul nennt 5.000", ["best: 5000"]),
        ("Seoul nennt 40 Prozent", ["metric: share", "measure: all", "best: 40"]),
        ("Seoul nennt 12 Kilometer", ["metric: distance", "measure: all", "best: 12"]),
        ("Seoul nennt 12 km", ["metric: distance", "measure: all", "best: 12"]),
    ],
)
def test_the_unit_of_the_metric_does(finds, text, lines):
    assert figure(finds, text, *lines) == []


def test_a_rate_needs_a_measure_that_is_one(finds):
    text = "Seoul nennt 300 Granaten im Monat"
    assert figure(finds, text, "best: 300") == [
        "the quote says 300 a month, but the measure is no rate [rate-without-per]"
    ]
    assert figure(finds, text, "best: 300", "measure: fired") == []
    assert figure(finds, "Seoul nennt 300 Granaten am Tag", "best: 300", "measure: fired") == [
        "the quote says 300 a day, but the measure has per: month [rate-without-per]"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Seoul nennt 5.000 nordkoreanische Soldaten",
        "Seoul nennt 5.000 Elitesoldaten",
        "Seoul nennt 5.000 Nordkorea-Soldaten",
        "Seoul nennt 5.000 Mann",
        "Seoul nennt für Soldaten die Zahl 5.000",
        "Seoul nennt 300 Hunde und 5.000 Soldaten",
    ],
)
def test_a_counted_noun_proves_its_measure(finds, text):
    assert figure(finds, text, "measure: counted", "best: 5000") == []


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Seoul nennt 300 Soldaten mit 5.000 Hunden", "Hunden"),
        ("Seoul nennt 5.000 Schiffe", "Schiffe"),
        ("Seoul nennt 5.000", "something else"),
        ("Seoul nennt 5.000 Soldatenfriedhöfe", "Soldatenfriedhöfe"),
    ],
)
def test_another_noun_does_not(finds, text, noun):
    assert figure(finds, text, "measure: counted", "best: 5000") == [
        f"the quote counts {noun}; this measure counts Soldat, Mann [measure-not-in-quote]"
    ]


def test_the_shortest_honest_quote_takes_its_noun_from_the_sentence(finds):
    text = "Seoul nennt an Soldaten 5.000, heißt es. Auch Schiffe kamen."
    lines = [
        "measure: counted",
        "best: 5000",
        "quote: '5.000'",
        "attribution: Seoul nennt an Soldaten 5.000",
    ]
    assert finds(text, lines) == []


def test_a_measure_may_be_told_by_what_happened(finds):
    assert (
        figure(finds, "Seoul nennt 5.000 gefallene Soldaten", "measure: lost", "best: 5000") == []
    )
    assert figure(finds, "Seoul nennt 5.000 verletzte Soldaten", "measure: lost", "best: 5000") == [
        "the quote counts Soldaten; this measure counts gefallen, Gefallene [measure-not-in-quote]"
    ]


def test_the_translation_has_a_counted_noun_too(finds):
    text, lines = "Seoul nennt 5.000 Soldaten", ["measure: counted", "best: 5000"]
    assert figure(finds, text, *lines, "translation: Seoul names 5,000 soldiers") == []
    assert figure(finds, text, *lines, "translation: Seoul names 5,000 people") == [
        "translation names none of what this measure counts: soldier [measure-not-in-quote]"
    ]


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("Seoul nennt 5.000 Mann Soldaten", 0),  # men of soldiers
        ("Seoul nennt 5.000 Familien Soldaten", 1),
    ],
)
def test_a_piece_is_counted_by_the_noun_behind_it(finds, text, problems):
    head = WHO.replace("de: [Soldat, Mann]", "de: [Soldat]")
    found = finds(text, ["measure: counted", "best: 5000", f"quote: {text}"], head=head)
    assert len([line for line in found if "[measure-not-in-quote]" in line]) == problems


def test_a_restatement_counts_the_same_things(finds):
    text = "Seoul nennt 5.000 Soldaten. Dazu kamen 300 Hunde."
    lines = ["measure: counted", "best: 5000", "quote: Seoul nennt 5.000 Soldaten"]
    again = [*lines, "restated: [{quote: 300 Hunde, best: 300}]"]
    assert finds(text, again) == [
        "the quote counts Hunde; this measure counts Soldat, Mann [measure-not-in-quote]",
        "restated says 300, the estimate 5,000: another figure, and no restatement of it [value-not-in-quote]",
    ]


@pytest.mark.parametrize(
    "text",
    ["Nicht 5.000 Soldaten schickte Seoul", "Seoul dementiert, dass 5.000 Soldaten kamen"],
)
def test_a_denied_figure_is_no_estimate_unless_it_says_so(finds, text):
    (message,) = figure(finds, text, "best: 5000")
    assert message.endswith("or say denied: true, which shows it as denied [figure-denied]")
    assert figure(finds, text, "best: 5000", "denied: true") == []


def test_a_noun_behind_another_figure_is_not_counted_by_the_first(finds):
    text = "Seoul nennt 5.000 und dazu 300 Soldaten"
    (message,) = figure(finds, text, "measure: counted", "best: 5000")
    assert message.startswith("the quote counts ")


def test_the_same_unit_of_several_words_is_the_same(finds):
    head = WHO.replace("unit: kilometres", "unit: km/h")
    lines = ["metric: distance", "measure: all", "best: 12"]
    assert figure(finds, "Seoul nennt 12 km/h", *lines, head=head) == []
    assert figure(finds, "Seoul nennt 12 Tonnen", *lines, head=head) == [
        "the quote says 12, which is a weight; this metric is in km/h [unit-mismatch]"
    ]


@pytest.mark.parametrize(
    ("title", "text", "message"),
    [
        (
            "killed",
            "Seoul nennt 5.000 verwundete Soldaten",
            "the measure is 'killed', but the quote says 'verwundete'",
        ),
        ("killed", "Seoul nennt 5.000 getötete und verwundete Soldaten", ""),
        ("sent", "Seoul nennt 5.000 verwundete Soldaten", ""),
    ],
)
def test_a_measure_is_what_the_quote_says_has_happened(title, text, message):
    case = {
        "lang": "de",
        "kind": "measure",
        "text": f"{text}.",
        "quote": text,
        "claim": {"best": 5000},
        "extra": {"measures": {"arrived": title}},
    }
    found = [problem.message for problem in claims.refusals(case)]
    assert found == ([message] if message else [])


@pytest.mark.parametrize(("title", "refused"), [("Soldiers", True), ("Rise in soldiers", False)])
def test_a_change_is_no_total(title, refused):
    case = {
        "lang": "de",
        "kind": "unit",
        "text": "Die Zahl stieg um 1.900 Soldaten.",
        "quote": "stieg um 1.900 Soldaten",
        "claim": {"best": 1900},
        "extra": {"mtitle": title},
    }
    assert bool(claims.refusals(case)) is refused


def test_votes_are_what_a_metric_of_votes_counts(finds):
    head = WHO.replace("unit: soldiers", "unit: votes")
    lines = ["best: 93", "by: KIDA", "attribution: Laut KIDA", "quote: erhielt 93 Stimmen"]
    text = "Laut KIDA erhielt der Antrag nichts. Er erhielt 93 Stimmen."
    assert finds(text, lines, head=head) == []
    (message,) = finds(text, lines)
    assert "which is a vote; this metric is in soldiers" in message
