"""The page of an earlier day: nothing that was published later shows anywhere on it."""

import json
from datetime import date

import pytest

from tests.page.test_page import (
    NOTES,
    TEXT,
    again,
    component,
    faults,
    header,
    html,
    picker,
    told,
)

LATER = """\
  later:
    file: later.txt
    outlet: Spätes Blatt
    lang: de
    published: 2024-07-02
estimates:
"""
RESTATED = """\
    quote: mehr als 9.400 Container
    translation: more than 9,400 containers
    restated:
      - source: later
        best: 9400
        quote: Seoul hatte 9.400 Container genannt
        translation: Seoul had named 9,400 containers
"""
ADDED = """\
  - id: oslo
    metric: revenue
    measure: all
    best: 7 billion
    currency: USD
    by: Norway
    source: later
    quote: Oslo sprach von 7 Milliarden Dollar
    note: told in July
  - id: wrong
    metric: containers
    measure: shipped
    best: 8888
    by: Sweden
    source: later
    quote: Oslo sprach von 7 Milliarden Dollar
"""
TEXT_LATER = """\
Seoul hatte 9.400 Container genannt. Oslo sprach von 7 Milliarden Dollar. Es kamen 712 Panzer.
"""


@pytest.fixture
def path(notes):
    content = NOTES.replace("estimates:\n", LATER, 1)
    content = content.replace("    quote: mehr als 9.400 Container\n", RESTATED) + ADDED
    notes.write_text(content, "utf-8")
    (notes.parent / "seeds" / "later.txt").write_text(TEXT_LATER, "utf-8")
    (notes.parent / "seeds" / "undated.txt").write_text("Es waren 99 Züge.\n", "utf-8")
    return notes


SIGNS = ("Spätes Blatt", "later.txt", "712", "Norway", "8,888", "July", "oslo", "Seoul hatte")


def everything(at):
    """All that the page shows or offers, as one text."""
    parts = [html(at), *told(at), *(code.value for code in at.code)]
    parts += [str(frame.value.to_dict()) for frame in at.dataframe]
    parts += [str(box.options) for box in at.selectbox]
    parts += [box.label for box in at.checkbox]
    parts += [
        json.dumps(json.loads(component(at, name).json), ensure_ascii=False)
        for name in ("tiles", "reader")
    ]
    for shown in at.get("vega_lite_chart"):
        parts += [str(part.data.data) for part in shown.proto.datasets]
        parts += [shown.proto.spec, str(shown.proto)]
    return "\n".join(parts)


def test_today_shows_what_the_later_text_says(opens, path):
    shown = everything(opens(path, estimate="seoul"))
    shown += everything(opens(path, metric="revenue", estimate="oslo"))
    for sign in SIGNS:
        assert sign in shown, sign


@pytest.mark.parametrize(
    "parameters",
    [
        {"estimate": "seoul", "text": "kurier"},
        {"estimate": "wrong", "text": "later"},
        {"metric": "revenue", "estimate": "oslo", "by": "Norway"},
        {"draw": "compare"},
    ],
    ids=str,
)
def test_nothing_later_shows_on_an_earlier_day(opens, path, parameters):
    at = opens(path, known="2024-07-01", **parameters)

    shown = everything(at)
    for sign in (*SIGNS, "undated.txt"):
        assert sign not in shown, sign
    assert "Known on 1 Jul 2024: 5 estimates by 4 originators in 1 text" in header(at)
    assert "kept off" not in header(at)
    assert not faults(at)
    assert not html(at, 'id="drift"')


def test_the_evidence_counts_the_appearances_of_that_day(opens, path):
    assert "2 appearances in 2 texts" in html(opens(path, estimate="seoul"), "evidence")
    earlier = html(opens(path, estimate="seoul", known="2024-07-01"), "evidence")
    assert "1 appearance in 1 text" in earlier


def test_a_text_of_that_day_has_the_marks_of_that_day(opens, path):
    at = opens(path, known="2024-07-01")
    assert picker(at, "text").options == ["Kurier, 13 May 2024: kurier.txt"]
    blocks = json.loads(component(at, "reader").json)["blocks"]
    assert "".join(part["text"] for block in blocks for part in block["parts"]) == TEXT


def test_the_originators_of_later_texts_are_not_offered(opens, path):
    assert "Norway" in picker(opens(path, metric="revenue"), "by").options
    assert "Norway" not in picker(opens(path, metric="revenue", known="2024-07-01"), "by").options


def test_from_that_day_one_comes_back_to_today(opens, path):
    at = opens(path, known="2024-07-01", metric="revenue")
    slider = at.slider[0]
    assert str(slider.value) == "2024-07-01"
    slider.set_value(date.today())  # noqa: DTZ011 (the reader's own day)
    again(at)
    assert "Norway" in picker(at, "by").options
    assert "Known on" not in header(at)
