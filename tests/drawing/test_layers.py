import pytest

from components.drawing import layers
from components.drawing.sheet import THEMES, contrast


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_colour_has_a_fade_in_each_way(theme):
    names = {part["data"]["name"] for part in layers.layers(theme, 12.5)["layer"]}
    for color in (*THEMES[theme].measures, THEMES[theme].quiet):
        assert {f"fade-{way}-{color}" for way in layers.WAYS} <= names


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_carries_a_value_reaches_three_to_one(theme):
    colors = THEMES[theme]
    for color in (*colors.measures, colors.quiet):
        assert contrast(color, colors.paper) >= 3
