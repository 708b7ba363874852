import pytest

from components.dates import parse
from components.entries import reader
from components.proof import time_rules
from components.proof.index import ProofIndex
from components.proof.time_rules import _are_apart
from components.texts.seeds import Seed
from tests.proof.conftest import WHO

RANGE = "Seoul sagt: Zwischen August 2023 und März 2025 kamen 5.000 Soldaten an."
SPAN = "quote: 'Seoul sagt: Zwischen August 2023 und März 2025 kamen 5.000 Soldaten an'"
ONE = "Seoul sagt: Bis März 2025 kamen 5.000 Soldaten an."


def as_of(finds, text, when, key="as_of"):
    quote = f"quote: {text.rstrip('.')!r}"
    return finds(text, ["best: 5000", f"{key}: {when}", quote])


@pytest.mark.parametrize("when", ["2023-08/2025-03", "2025-03", "../2025-03", "2025-03~"])
def test_a_span_proves_itself_and_its_end(finds, when):
    assert as_of(finds, RANGE, when) == []


@pytest.mark.parametrize(
    "when",
    [
        *("2023-07/2025-03", "2023-09/2025-03", "2023-08/2025-02", "2023-08/2025-04"),
        *("2023-08", "2025-02", "2024", "2023-08/.."),
    ],
)
def test_a_span_proves_no_other_time(finds, when):
    (message,) = as_of(finds, RANGE, when)
    assert message.endswith("but the passage states Aug 2023 – Mar 2025 [as-of-not-in-quote]")


@pytest.mark.parametrize("when", ["2025-03", "2025", "../2025-03"])
def test_a_month_proves_itself_or_its_year(finds, when):
    assert as_of(finds, ONE, when) == []


@pytest.mark.parametrize(
    "when", ["2025-02", "2025-04", "2024-03", "2025-03-12", "2025-03-01", "2024/2025-02"]
)
def test_a_month_proves_no_other_time(finds, when):
    (message,) = as_of(finds, ONE, when)
    assert message.endswith("but the passage states Mar 2025 [as-of-not-in-quote]")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Seoul zählte Ende 2024 5.000 Soldaten.", "2024-12"),
        ("Seoul zählte Ende 2024 5.000 Soldaten.", "2024"),
        ("Seoul zählte im vergangenen Jahr 5.000 Soldaten.", "2024-07"),
        ("Seoul zählte im vergangenen Jahr 5.000 Soldaten.", "2024"),
        ("Seoul zählte seit August 2023 5.000 Soldaten.", "2023-08/2025-04-15"),
        ("Seoul zählte seit August 2023 5.000 Soldaten.", "2023-08/.."),
        ("Seoul zählte im August 2023 300, im März 2024 5.000 Soldaten.", "2023-08/2024-03"),
    ],
)
def test_words_such_as_late_and_last_year(finds, text, when):
    assert [line for line in as_of(finds, text, when) if "names no year" not in line] == []


def test_a_time_without_a_year_is_taken_from_the_publication_and_told(finds):
    text = "Seoul zählte im März 5.000 Soldaten."
    assert as_of(finds, text, "2025-03") == [
        "as_of is Mar 2025: the passage names no year, and 15 Apr 2025 is the date of its text [as-of-not-in-quote]"
    ]
    (message,) = as_of(finds, text, "2024-03")
    assert message == "as_of is Mar 2024, but the passage states Mar 2025 [as-of-not-in-quote]"


def test_a_passage_without_a_time_is_a_warning_and_another_passage_may_state_it(finds):
    text = "Es geschah im März 2025.\n\nSeoul zählte 5.000 Soldaten."
    lines = ["best: 5000", "as_of: 2025-03", "quote: Seoul zählte 5.000 Soldaten"]
    assert finds(text, lines) == [
        "as_of is Mar 2025, but neither quote nor attribution states a time [as-of-not-in-quote]"
    ]
    assert finds(text, [*lines, "as_of_quote: im März 2025"]) == []
    assert finds(text, [*lines, "attribution: Es geschah im März 2025"]) == []


def test_a_count_that_looks_like_a_year_is_no_time(finds):
    lines = ["best: 2000", "as_of: 2000", "quote: Seoul zählte 2000 getötete Soldaten"]
    (message,) = finds("Seoul zählte 2000 getötete Soldaten.", lines)
    assert "states a time [as-of-not-in-quote]" in message


def test_what_was_said_is_stated_and_not_after_its_text(finds):
    text = "Seoul sprach am 3. April 2025 von 5.000 Soldaten."
    assert as_of(finds, text, "2025-04-03", "said") == []
    assert as_of(finds, text, "2025-04-04", "said") == [
        "said is 4 Apr 2025, but the passage states 3 Apr 2025 [said-not-in-quote]"
    ]
    assert "kurier was published 15 Apr 2025" in as_of(finds, text, "2025-05", "said")[0]


@pytest.mark.parametrize(
    ("published", "dated_by", "because", "message"),
    [
        ("2025-04", "Bis März 2025", "", ""),
        (
            "2001",
            "Bis März 2025",
            "",
            "published is 2001, but dated_by names Mar 2025 [published-before-proof]",
        ),
        (
            "2025-02",
            "Bis März 2025",
            "",
            "published is Feb 2025, but dated_by names Mar 2025 [published-before-proof]",
        ),
        (
            "2026-10",
            "Bis März 2025",
            "",
            "published is Oct 2026, but dated_by names Mar 2025; because should say how the one follows from the other [published-before-proof]",
        ),
        ("2026-11", "Bis März 2025", "Two years later is 2026.", ""),
        ("2025-04", "nirgends", "", "quote not found in seeds/kurier.txt [quote-not-found]"),
    ],
)
def test_a_text_is_not_older_than_what_dates_it(finds, published, dated_by, because, message):
    more = f"published: {published}, dated_by: {dated_by}, because: '{because or 'It says so.'}'}}"
    head = WHO.replace("published: 2025-04-15}", more)
    assert finds("Bis März 2025 kam nichts an.", head=head) == ([message] if message else [])


def test_a_quote_that_is_not_found_states_no_time():
    lines = ["id: e", "metric: troops", "measure: sent", "best: 5000", "by: X", "source: kurier"]
    entry = "  - " + "\n    ".join([*lines, SPAN]) + "\n"
    parsed = reader.read(WHO.replace("LANG", "de") + entry, "estimates.yaml")
    found = {}
    for text in (RANGE, "Seoul schweigt."):
        proofs = ProofIndex(parsed, {"kurier.txt": Seed("kurier.txt", text)})
        found[text] = len(time_rules.stated(parsed.estimates[0], "as_of", proofs))
    assert found == {RANGE: 1, "Seoul schweigt.": 0}


def test_a_time_without_a_beginning_or_an_end_is_apart_from_none():

    assert _are_apart(parse("2024-01"), parse("2024-03"))
    assert not _are_apart(parse("../2024-01"), parse("2024-03"))
    assert not _are_apart(parse("2024-03"), parse("2024-04/.."))
