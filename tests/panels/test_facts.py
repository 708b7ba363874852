"""The facts beside a quote: how they know, when it was so, what became of it, and where it stands."""

import pytest

from components.page.snapshot import Snapshot
from components.panels import evidence, facts

ARTICLE = """\
Seoul meldete am 3. Mai 2024 nach Auswertung von Satellitenbildern 6.000 Container bis März 2024.

Später sprach Seoul von 7.000 Containern; Kiew nannte 900 Waggons, was Moskau bestritt.
"""
BACK = "Seoul nahm die Zahl von 7.000 Containern zurück.\n"

NOTES = """\
title: Support
originators:
  South Korea: {kind: government, written: [Seoul]}
  Ukraine: {kind: government, written: [Kiew]}
metrics:
  containers:
    title: Containers
    unit: containers
    measures: {shipped: shipped}
sources:
  kurier:
    file: kurier.txt
    outlet: Kurier
    title: Seoul zählt
    author: A. <Reporter>
    url: https://kurier.example/a?b=1&c=2
    archived: https://archive.example/a
    accessed: 2024-06-01
    lang: de
    published: 2024-05-13
  blatt:
    file: blatt.txt
    outlet: Blatt
    lang: de
    published: 2024-08-01
estimates:
  - id: first
    metric: containers
    measure: shipped
    best: 6000
    by: South Korea
    basis: {how: imagery, quote: nach Auswertung von Satellitenbildern}
    as_of: ../2024-03
    as_of_quote: bis März 2024
    said: 2024-05-03
    said_quote: Seoul meldete am 3. Mai 2024
    source: kurier
    attribution: Seoul meldete am 3. Mai 2024
    quote: 6.000 Container bis März 2024
  - id: second
    metric: containers
    measure: shipped
    best: 7000
    by: South Korea
    revises: first
    withdrawn: {source: blatt, quote: nahm die Zahl von 7.000 Containern zurück}
    source: kurier
    quote: Später sprach Seoul von 7.000 Containern
  - id: third
    metric: containers
    measure: shipped
    best: 900
    by: Ukraine
    denied: true
    derived_from: [first]
    derived_quote: was Moskau bestritt
    source: kurier
    quote: Kiew nannte 900 Waggons
"""


@pytest.fixture
def shown(reads):
    """The facts of an estimate, as HTML."""
    library = reads(NOTES, kurier=ARTICLE, blatt=BACK)
    snapshot = Snapshot(library)
    rows = {row.id: row for row in snapshot.rows}
    assert set(rows) == {"first", "second", "third"}, [str(each) for each in library.problems]
    return lambda key: facts.listed(snapshot, snapshot.estimates[key], rows[key])


def test_how_they_know_and_when_it_was_so_and_said_each_with_its_passage(shown):
    first = shown("first")
    for part in (
        "<dt>Originator</dt><dd>South Korea (government)</dd>",
        '<dt>How they know</dt><dd>imagery: <q lang="de">nach Auswertung von Satellitenbildern</q></dd>',
        '<dt>About the time</dt><dd>until Mar 2024: <q lang="de">bis März 2024</q></dd>',
        '<dt>Said</dt><dd>3 May 2024: <q lang="de">Seoul meldete am 3. Mai 2024</q></dd>',
        "<dt>Replaced by</dt><dd>7,000 containers, South Korea, 13 May 2024</dd>",
    ):
        assert part in first
    assert "<dt>How they know</dt><dd>not stated</dd>" in shown("second")


def test_a_figure_taken_back_denied_or_computed_says_so_with_the_words_of_the_text(shown):
    second, third = shown("second"), shown("third")
    assert "<dt>Replaces</dt><dd>6,000 containers, South Korea, 13 May 2024</dd>" in second
    assert (
        "<dt>Taken back</dt><dd>Blatt, 1 Aug 2024: "
        '<q lang="de">nahm die Zahl von 7.000 Containern zurück</q></dd>'
    ) in second
    assert "<dt>Denied</dt><dd>the passage denies this figure</dd>" in third
    assert (
        "<dt>Computed from</dt><dd>6,000 containers, South Korea, 13 May 2024: "
        '<q lang="de">was Moskau bestritt</q></dd>'
    ) in third


def test_an_address_is_a_link_that_tells_the_other_side_nothing(shown):
    first = shown("first")
    assert (
        '<a href="https://kurier.example/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer">'
        "https://kurier.example/a?b=1&amp;c=2</a>"
    ) in first
    assert "<dt>Author</dt><dd>A. &lt;Reporter&gt;</dd>" in first
    assert "<dt>Accessed</dt><dd>1 Jun 2024</dd>" in first
    assert '<span lang="de">Seoul zählt</span>' in first


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "//a.example", "file:///a"]
)
def test_what_is_no_web_address_is_no_link(address):
    assert "<a" not in facts.link(address)


def test_the_name_the_number_and_the_time_are_marked_where_they_stand(reads):
    library = reads(NOTES, kurier=ARTICLE, blatt=BACK)
    first = next(each for each in library.estimates if each.id == "first")
    shown = evidence.passage(library, first)
    assert '<mark class="naming"><span class="name">Seoul</span> meldete' in shown
    assert '<b class="figure">6.000</b>' in shown
    assert 'class="time">März 2024</span>' in shown
