"""French words in use."""

from components.texts.figures import read


def test_a_bound_and_the_marks_of_the_language():
    (figure,) = read("plus de 4 000 soldats", "fr")
    assert (figure.low, figure.qualifier, figure.unit) == (4000, "more than", "soldats")
