"""German words, by sentences that a reader can check at sight."""

import pytest

from components.texts.figures import read


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Es sind einundzwanzigtausend Mann.", {21_000}),
        ("Es sind anderthalb Millionen Schuss.", {1_500_000}),
        ("Es sind zweieinhalb Milliarden Euro.", {2_500_000_000}),
        ("Es sind 3 Billionen Won.", {3 * 10**12}),
    ],
)
def test_german(text, values):
    (figure,) = read(text, "de")
    assert figure.values == values
