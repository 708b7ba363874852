"""The tables of qualifiers say nothing twice and name what the compiler knows."""

import pytest

from components.texts import languages
from components.texts.notation import sides, words

CODES = ("de", "en", "fr", "es", "uk", "ru", "pl")


@pytest.mark.parametrize("code", CODES)
def test_a_part_of_a_number_is_no_bound(code):
    table = languages.of(code).qualifiers
    assert table.parts
    assert not words(table.parts) & set(sides(table.prefix))


@pytest.mark.parametrize("code", CODES)
def test_every_language_joins_a_share_to_its_number(code):
    assert languages.of(code).vague.share_of
