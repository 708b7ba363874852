import pytest

from tests.proof.conftest import WHO

TEXT = "Neues aus Seoul\n\nSeoul nennt 5.000 Soldaten und mehrere hundert Hunde.\n\nDas ist alles."
LINES = ["best: 5000", "quote: Seoul nennt 5.000 Soldaten"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("title: Support", "title: 2 million soldiers", "title says '2 million'"),
        ("title: Troops", "title: Millions of soldiers sent", "title says 'Millions'"),
        ("unit: soldiers", "unit: soldiers\n    subtitle: Some 6,000", "subtitle says '6,000'"),
        ("sent: sent", "sent: 600 sent", "measures says '600'"),
        (
            "outlet: Kurier, lang: LANG",
            "outlet: 2 Millionen Leser, lang: LANG",
            "outlet says '2 Millionen'",
        ),
        ("lang: LANG", "lang: LANG, because: It says 7 million so.", "because says '7 million'"),
    ],
)
def test_a_number_or_size_that_nothing_states_is_told(finds, old, new, message):
    head = WHO.replace(old, new, 1)
    assert finds(TEXT, LINES, head=head) == [
        f"{message}, which no quote behind it states [number-without-evidence]"
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Support", "title: 5,000 soldiers"),
        ("title: Troops", "title: Thousands of soldiers"),
        ("outlet: Kurier, lang: LANG", "outlet: 20 Minuten, lang: LANG"),
        ("lang: LANG", "lang: LANG, because: 'He was born on 7 October 1952 and is 72, so 2024.'"),
    ],
)
def test_what_a_quote_states_or_a_name_needs_is_no_problem(finds, old, new):
    assert finds(TEXT, LINES, head=WHO.replace(old, new, 1)) == []


def test_a_note_has_its_sizes_from_its_quotes(finds):
    note = "note: Hundreds of thousands more are on their way."
    assert finds(TEXT, [*LINES, note]) == [
        "note says 'Hundreds of thousands', which no quote behind it states [number-without-evidence]"
    ]
    assert finds(TEXT, [*LINES, "note: There are thousands, 5,000 to be precise."]) == []


def test_a_sentence_is_no_headline_and_a_headline_no_body(finds):
    assert finds(TEXT, [*LINES, "where: headline"]) == [
        "where is headline, but line 3 is a sentence of the text [where-implausible]"
    ]
    lines = ["best: 5000", "quote: Seoul schickt 5.000 Soldaten"]
    text = "Seoul schickt 5.000 Soldaten\n\nDas ist alles."
    assert finds(text, lines) == [
        "where is body, but line 1 is the headline of the text [where-implausible]"
    ]
    assert finds(text, [*lines, "where: headline"]) == []
