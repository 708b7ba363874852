import pytest

from components.entries.reader import read
from tests.conftest import HEAD

METRIC = """\
    counted: {de: [Soldat, Mann], en: soldier}
    measures:
      offered: {title: offered, hypothetical: true}
      fighting: fighting
      killed: {title: killed, cumulative: true, part_of: lost, counted: {de: [Tote, Gefallene]}}
      lost: {title: killed or wounded, cumulative: true, per: month}
"""


def metric(more="", measures=METRIC):
    text = HEAD.replace("    measures: {shipped: shipped}\n", measures + more, 1)
    parsed = read(text, "e.yaml")
    assert parsed.problems == []
    return parsed.metrics["containers"]


def test_a_measure_is_words_or_a_block():
    measures = metric().measures
    assert [measure.title for measure in measures.values()] == [
        "offered",
        "fighting",
        "killed",
        "killed or wounded",
    ]
    assert (measures["fighting"].hypothetical, measures["offered"].hypothetical) == (False, True)
    assert (measures["killed"].part_of, measures["lost"].per) == ("lost", "month")
    assert metric().titles()["lost"] == "killed or wounded"


def test_a_measure_knows_its_place():
    measures = metric().measures
    assert str(measures["killed"].place("part_of")) == "e.yaml:10:58"
    assert str(measures["fighting"].place("part_of")) == "e.yaml:9:17"


@pytest.mark.parametrize(
    ("more", "measures", "main"),
    [
        ("", METRIC, "fighting"),
        ("    headline: lost\n", METRIC, "lost"),
        ("    headline: wounded\n", METRIC, "fighting"),
        ("    headline: offered\n", METRIC, "fighting"),
        ("", "    measures: {planned: {title: planned, hypothetical: true}}\n", "planned"),
    ],
)
def test_the_main_measure_is_no_hypothetical_one_unless_there_is_no_other(more, measures, main):
    assert metric(more, measures).main_measure == main


def test_the_nouns_of_a_measure_stand_in_for_those_of_the_metric():
    counted = metric()
    assert counted.nouns("killed", "de") == ("Tote", "Gefallene")
    assert counted.nouns("killed", "en") == ("soldier",)
    assert counted.nouns("fighting", "de") == ("Soldat", "Mann")
    assert counted.nouns("fighting", "fr") == counted.nouns("none", "fr") == ()


@pytest.mark.parametrize(
    ("written", "connect"),
    [
        ("", "originator"),
        ("    connect: originator\n", "originator"),
        ("    connect: publication\n", "publication"),
        ("    connect: measure\n", "publication"),
        ("    connect: across\n", "across"),
    ],
)
def test_measure_is_the_old_name_of_the_order_of_publication(written, connect):
    assert metric(written).connect == connect
