import pytest

from components.texts.magnitudes import magnitude


@pytest.mark.parametrize(
    ("german", "english", "power"),
    [
        ("mehrere hundert", "several hundred", 2),
        ("mehrere tausend", "several thousand", 3),
        ("Zehntausende", "tens of thousands", 4),
        ("Hunderttausende", "hundreds of thousands", 5),
        ("Millionen", "millions", 6),
        ("Milliarden", "billions", 9),
        ("Billionen", "trillions", 12),
        ("Dutzende", "dozens", 1),
        ("mehrere 1000", "a few 1,000", 3),
        ("riesige Mengen", "huge quantities", None),
    ],
)
def test_the_same_size_in_both_languages(german, english, power):
    assert magnitude(german, "de") == magnitude(english, "en") == power


def test_a_language_without_words_has_no_sizes():
    assert magnitude("mehrere tausend", "la") is None
