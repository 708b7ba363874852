"""Spanish words in use."""

import pytest

from components import dates
from components.texts import times
from components.texts.figures import read


def test_a_bound_and_the_marks_of_the_language():
    (figure,) = read("más de 3.500 soldados", "es")
    assert (figure.low, figure.qualifier, figure.unit) == (3500, "more than", "soldados")


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("en marzo de 2024", ["Mar 2024"]),
        ("el 3 de marzo de 2024", ["3 Mar 2024"]),
        ("el martes 5 de marzo del 2024", ["5 Mar 2024"]),
        ("desde agosto de 2023 hasta marzo de 2025", ["Aug 2023 – Mar 2025"]),
        ("a finales de 2023", ["Sep – Dec 2023"]),
        ("a principios del año 2024", ["Jan – Apr 2024"]),
        ("el primer trimestre de 2024", ["Jan – Mar 2024"]),
        ("el año pasado", ["2024"]),
        ("este mar es grande", []),
    ],
)
def test_times(text, mentions):
    found = times.read(text, "es", dates.parse("2025-04-15"))
    assert [str(window) for each in found for window in each.windows] == mentions
