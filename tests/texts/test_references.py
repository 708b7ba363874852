"""Numbers that name a thing."""

import pytest

from components.texts.figures import read
from components.texts.references import web_address


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("de", "Rufen Sie +49 30 1234567 an.", ["reference code"]),
        ("de", "Sie sitzt in der Hauptstraße 15.", ["reference code"]),
        ("en", "The office is at 221 Baker Street.", ["reference code"]),
        ("en", "See doi:10.1000/xyz123", ["reference code"]),
        ("de", "dpa:250415-99-123456/2", ["reference code"]),
        ("en", "See isbn: 5", ["reference code"]),
        ("de", "aged 40 und aged 150", ["amount", "amount"]),
        ("en", "aged 40 and aged 150", ["age", "amount"]),
        ("en", "Page 3 of 10", ["reference code"]),
        ("de", "Leopard 2 und Hwasong 11", ["designation", "designation"]),
        ("en", "Phase 300 soldiers entered.", ["amount"]),
        ("en", "Phase 5 million", ["amount"]),
        ("de", "Typ 5000 Raketen geliefert.", ["amount"]),
        ("de", "S-400", ["designation"]),
        ("de", "Tote: x5000", ["amount"]),
    ],
)
def test_kind(lang, text, kinds):
    assert [figure.kind for figure in read(text, lang)] == kinds


def test_a_web_address_with_digits_is_a_reference():
    assert web_address("www.a.de/2023 x", 0) == ((0, 13, "reference code"), 13)
    assert web_address("www.a.de x", 0) == (None, 8)


@pytest.mark.parametrize(
    ("text", "lang", "kinds"),
    [
        ("Hauptstraße 15, 10115 Berlin", "de", ["reference code", "reference code"]),
        ("Hauptstraße 15, 10115 Soldaten kamen", "de", ["reference code", "amount"]),
        ("Am Markt 15, 10115 Berlin", "de", ["amount", "amount"]),
        ("Auf der A 7 kam es zu Staus", "de", ["designation"]),
        ("Die U 21 lief aus", "de", ["designation"]),
        ("Die A 7 Gruppen kamen", "de", ["amount"]),
        ("Paratroopers retook Hill 312", "en", ["reference code"]),
        ("Nothing was the same after 9/11.", "en", ["date"]),
        ("The Euro 2024 opened in Munich.", "en", ["date"]),
        ("The rent is Euro 2000 a month.", "en", ["amount"]),
        ("Air defences shot down 9/11 drones.", "en", ["vague"]),
    ],
)
def test_numbers_of_roads_towns_and_days(text, lang, kinds):
    assert [figure.kind for figure in read(text, lang)] == kinds
