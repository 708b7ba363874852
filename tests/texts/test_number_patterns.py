"""The patterns of number words."""

from components.texts import languages
from components.texts.number_patterns import NumberPatterns

GERMAN = NumberPatterns(languages.of("de"))


def test_a_number_in_one_word_is_matched_to_its_end():
    assert GERMAN.fused.match("zweihundertfünf")[0] == "zweihundertfünf"
    assert GERMAN.fused.match("zweifel") is None


def test_scales_behind_a_number():
    assert [GERMAN.scale.match(text)["scale"] for text in (" Mio.", "-Milliarden", "k")] == [
        "Mio.",
        "Milliarden",
        "k",
    ]
    assert GERMAN.scale.match(" Mio.n") is not None
    assert GERMAN.scale.match(" Millionär") is None
