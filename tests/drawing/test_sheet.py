import pytest

from components.drawing.geometry import Box
from components.drawing.sheet import THEMES, Options, Sheet

PLOT = Box(100, 50, 500, 250)


def sheet(scale, values):
    return Sheet(Options(scale=scale), THEMES["light"], PLOT, PLOT, 0, (0, 1000), values)


def test_the_ends_of_the_scales_are_the_edges_of_the_plot():
    linear = sheet("linear", (0, 10))
    assert (linear.x(0), linear.x(1000)) == (100, 500)
    assert (linear.y(0), linear.y(10)) == (250, 50)
    assert (linear.across(0), linear.across(10)) == (100, 500)


def test_equal_ratios_are_equal_steps_on_a_logarithmic_scale():
    scaled = sheet("log", (1, 100))
    assert [scaled.y(value) for value in (1, 10, 100)] == pytest.approx([250, 150, 50])
