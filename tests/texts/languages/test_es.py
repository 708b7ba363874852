"""Spanish words in use."""

from components.texts.figures import read


def test_a_bound_and_the_marks_of_the_language():
    (figure,) = read("más de 3.500 soldados", "es")
    assert (figure.low, figure.qualifier, figure.unit) == (3500, "more than", "soldados")
