"""French words in use."""

import pytest

from components import dates
from components.texts import times
from components.texts.figures import read


def test_a_bound_and_the_marks_of_the_language():
    (figure,) = read("plus de 4 000 soldats", "fr")
    assert (figure.low, figure.qualifier, figure.unit) == (4000, "more than", "soldats")


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("en mars 2024", ["Mar 2024"]),
        ("le 1er mars 2024", ["1 Mar 2024"]),
        ("mardi 5 mars 2024", ["5 Mar 2024"]),
        ("entre août 2023 et mars 2025", ["Aug 2023 – Mar 2025"]),
        ("à la fin de l’année 2023", ["Sep – Dec 2023"]),
        ("au premier trimestre 2024", ["Jan – Mar 2024"]),
        ("mi-2024", ["May – Aug 2024"]),
        ("l’an dernier", ["2024"]),
        ("aujourd’hui", ["15 Apr 2025"]),
        ("ils ont été 300 en mars", ["Mar 2025"]),
    ],
)
def test_times(text, mentions):
    found = times.read(text, "fr", dates.parse("2025-04-15"))
    assert [str(window) for each in found for window in each.windows] == mentions
