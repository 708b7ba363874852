"""An age between commas or in brackets stands behind a person."""

import pytest

from components.texts.figures import read


@pytest.mark.parametrize(
    ("lang", "text", "ages"),
    [
        ("de", "Sein Vater, 58, und seine Mutter, 55, weinten.", ["58", "55"]),
        ("de", "Der Feldwebel (34) ergab sich, auch ein Fahrer, 29, floh.", ["34", "29"]),
        ("en", "The driver, 43, fled; Kim Jong Un, 42, watched.", ["43", "42"]),
        ("en", "Troops killed: Kursk Region, 85, Donbas, 40.", []),
        ("en", "The workers, 85, went home.", []),
    ],
)
def test_ages_between_commas(lang, text, ages):
    found = [figure for figure in read(text, lang) if figure.kind == "age"]
    assert [figure.text for figure in found] == ages
