"""A scale that stands apart from its number leaves the value open."""

import pytest

from components.texts.figures import read


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Troops (in millions): 12 troops."),
        ("en", "Troops (thousands): 12 troops."),
        ("en", "Troops in thousands: 12"),
        ("en", "Troops ('000): 12 troops."),
        ("en", "12 troops (in thousands) arrived."),
        ("de", "Soldaten (in Tausend): 12 Soldaten."),
        ("de", "Granaten (Mio.): 12"),
        ("de", "Angaben in Millionen: 12 Granaten, 15 Raketen"),
        ("de", "Soldaten (in 1.000): 12"),
        ("fr", "Soldats (en milliers) : 12"),
        ("es", "Soldados (en miles): 12"),
        ("ru", "Солдаты (в тысячах): 12"),
        ("uk", "Солдати (тис.): 12"),
        ("pl", "Żołnierze (w tysiącach): 12"),
    ],
)
def test_a_number_under_a_scale_is_seen_and_proves_nothing(lang, text):
    found = read(text, lang)
    assert any("12" in figure.text for figure in found)
    assert not any(figure.values for figure in found)


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "They came in thousands. 12 troops died.", 12),
        ("en", "Losses (in millions) vary. 12 troops died.", 12),
        ("en", "In thousands of homes, 12 troops hid.", 12),
        ("de", "Angaben in Millionen: siehe oben.\n\n12 Soldaten fielen.", 12),
        ("de", "Munition (in Tausend): 3 Millionen Granaten", 3_000_000),
    ],
)
def test_a_scale_reaches_neither_the_next_sentence_nor_a_number_with_its_own(lang, text, value):
    assert [figure.best for figure in read(text, lang) if figure.kind == "amount"] == [value]
