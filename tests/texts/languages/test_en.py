"""English words, by sentences that a reader can check at sight."""

import pytest

from components.texts.figures import read


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They sent twenty-one thousand men.", {21_000}),
        ("They sent one and a half million shells.", {1_500_000}),
        ("It cost three trillion won.", {3 * 10**12}),
        ("It cost a quarter of a billion dollars.", {250_000_000}),
    ],
)
def test_english(text, values):
    (figure,) = read(text, "en")
    assert figure.values == values
