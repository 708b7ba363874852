"""Single words behind a number that bound it."""

import pytest

from components.texts.figures import read


@pytest.mark.parametrize(
    ("lang", "text", "bounds"),
    [
        ("en", "They had 5,000 men or quite possibly many more.", (5000, None)),
        ("en", "They had 5,000 men, perhaps far fewer.", (None, 5000)),
        ("en", "They had 5,000 men, if not many more.", (5000, None)),
        ("en", "They had 5,000 men, not a man more.", (None, 5000)),
        ("en", "They had 5,000 men, no fewer.", (5000, None)),
        ("de", "Sie hatten 5.000 Mann oder sogar noch mehr.", (5000, None)),
        ("de", "Sie hatten 5.000 Mann, vielleicht auch weniger.", (None, 5000)),
        ("de", "Sie hatten 5.000 Mann, wenn nicht gar mehr.", (5000, None)),
        ("de", "Sie hatten 5.000 Mann, keinesfalls mehr.", (None, 5000)),
    ],
)
def test_more_or_fewer_behind_a_hedge_bounds(lang, text, bounds):
    (found,) = read(text, lang)
    assert (found.low, found.high) == bounds
    assert text[found.outer_end :] == "."


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "They lost 5,000 men and many more were hurt."),
        ("en", "They sent 5,000 men, many more than in May."),
        ("de", "Sie verloren 5.000 Mann und viele mehr wurden verletzt."),
        ("de", "Die 5.000 Mann gibt es nicht mehr."),
    ],
)
def test_more_that_says_something_else_bounds_nothing(lang, text):
    assert [(found.low, found.high) for found in read(text, lang)] == [(None, None)]


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Die Zahl hat die 5.000 geknackt.", 5000),
        ("Die Zahl hat die Marke von 5.000 gerissen.", 5000),
        ("Sie haben 5.000 geknackt.", None),
    ],
)
def test_a_mark_is_crossed(text, low):
    (found,) = read(text, "de")
    assert found.low == low
