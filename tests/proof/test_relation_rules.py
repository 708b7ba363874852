from datetime import date

import pytest

from components import history
from tests.proof.conftest import WHO

TEXT = "Seoul meldet 640 Gefallene. Seoul meldet 550 Opfer. Seoul meldet 700 Soldaten. Kiew meldet 300 Opfer."
KILLED = ["measure: killed", "best: 640", "quote: Seoul meldet 640 Gefallene"]
CASUALTIES = ["measure: casualties", "best: 550", "quote: Seoul meldet 550 Opfer"]
SENT = ["best: 700", "quote: Seoul meldet 700 Soldaten"]


def test_a_part_above_its_whole_is_a_warning_of_one_originator_and_time(finds):
    assert finds(TEXT, KILLED, CASUALTIES) == [
        "killed is more than casualties, of which it is a part, in e1 of the same originator and time [measure-order]"
    ]
    other = ["measure: casualties", "best: 300", "by: Ukraine", "quote: Kiew meldet 300 Opfer"]
    assert finds(TEXT, KILLED, other) == []
    text = TEXT.replace("550 Opfer", "im Jahr 2022 550 Opfer")
    earlier = [*CASUALTIES[:2], "as_of: 2022", "quote: Seoul meldet im Jahr 2022 550 Opfer"]
    assert finds(text, KILLED, earlier) == []


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("nobody", "revises: unknown estimate 'nobody'; declared are e0, e1"),
        ("e1", "revises: e1 is this estimate itself"),
        ("e0", "revises: e0 measures casualties of troops, something else"),
    ],
)
def test_what_is_revised_is_of_the_same_kind(finds, key, message):
    assert finds(TEXT, CASUALTIES, [*SENT, f"revises: {key}"]) == [f"{message} [revises-wrong]"]


def test_what_is_revised_is_of_one_originator_and_older(finds):
    kiew = ["best: 300", "by: Ukraine", "quote: Kiew meldet 300 Opfer"]
    assert finds(TEXT, kiew, [*SENT, "revises: e0"]) == [
        "revises: e0 is by Ukraine, another originator [revises-wrong]"
    ]
    older = ["source: older", "best: 500", "quote: Seoul meldet 500 Soldaten"]
    files = {"older": "Seoul meldet 500 Soldaten."}
    assert finds(TEXT, older, [*SENT, "revises: e0"], **files) == []
    assert finds(TEXT, [*older, "revises: e1"], SENT, **files) == [
        "revises: e1 is not older than this one [revises-wrong]"
    ]


def test_what_it_is_derived_from_is_there(finds):
    assert finds(TEXT, CASUALTIES, [*SENT, "derived_from: [e0, e1, e2]"]) == [
        "derived_from: e1 is this estimate itself [derived-from-wrong]",
        "derived_from: unknown estimate 'e2'; declared are e0, e1 [derived-from-wrong]",
    ]


def test_a_withdrawal_comes_after_what_it_takes_back(finds):
    quote = "quote: Nichts"
    assert finds(TEXT, [*SENT, f"withdrawn: {{source: older, {quote}}}"]) == [
        "withdrawn by older of 1 Jan 2020, but said 15 Apr 2025 [withdrawn-before-said]"
    ]
    assert finds(TEXT, [*SENT, "withdrawn: {source: kurier, quote: Kiew meldet 300}"]) == []
    assert finds(TEXT, [*SENT, "withdrawn: {source: kurier, quote: Rom meldet}"])[0].startswith(
        "quote not found in seeds/kurier.txt"
    )
    assert "did you mean older?" in finds(TEXT, [*SENT, f"withdrawn: {{source: oldr, {quote}}}"])[0]


def test_one_figure_proves_one_estimate(finds):
    other = [*SENT, "by: [South Korea, Ukraine]", "attribution: Kiew meldet"]
    message = "700 in the text proves e0 in line LINE already, of another originator or measure [figure-shared]"
    line = len(WHO.splitlines()) + 1
    assert finds(TEXT, SENT, other) == [message.replace("LINE", str(line))]
    assert finds(TEXT, SENT, ["measure: casualties", *SENT]) == [message.replace("LINE", str(line))]


def test_the_same_estimate_twice_is_a_restatement(finds):
    line = len(WHO.splitlines()) + 1
    message = f"says what e0 in line {line} says; list it under restated there [duplicate-estimate]"
    assert finds(TEXT, SENT, SENT) == [message]
    copied = ["source: older", *SENT]
    assert finds(TEXT, SENT, copied, older=TEXT) == [message]
    own = ["source: older", "best: 700", "quote: Südkorea nannte 700 Soldaten"]
    assert finds(TEXT, SENT, own, older="Südkorea nannte 700 Soldaten.") == []


def test_an_earlier_day_knows_no_later_withdrawal(reads):
    head = WHO.replace("LANG", "de").replace("published: 2020-01-01", "published: 2025-09-01")
    body = (
        "  - {id: a, metric: troops, measure: sent, best: 700, by: South Korea, source: kurier,\n"
    )
    body += (
        "    quote: Seoul meldet 700 Soldaten, withdrawn: {source: older, quote: Alles falsch}}\n"
    )
    found = reads(head + body, kurier=TEXT, older="Alles falsch.")
    (estimate,) = found.estimates
    assert estimate.withdrawn.source == "older"
    (before,) = history.known_on(found, date(2025, 6, 1)).estimates
    (after,) = history.known_on(found, date(2025, 10, 1)).estimates
    assert (before.withdrawn, after.withdrawn) == (None, estimate.withdrawn)


def test_of_a_text_of_no_known_first_day_anything_may_be_a_revision(finds):
    head = WHO.replace("published: 2025-04-15", "published: ../2025-04-15")
    newer = ["best: 550", "revises: e0", "quote: Seoul meldet 550 Opfer"]
    assert finds(TEXT, SENT, newer, head=head) == [
        "published is open (until Apr 2025); write the last day it can have been, too [published-open]"
    ]
