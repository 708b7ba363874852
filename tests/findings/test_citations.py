from dataclasses import replace
from datetime import date

from components import table
from components.findings import citations
from components.table import Conversion
from tests.rows import rows_of


def converted(count):
    """Rows of euros on an axis of dollars, each at a rate of its own."""
    rows = rows_of(
        [(day, 0, "a", (None, 5e9 + day, None, False, None), "KIDA") for day in range(count)]
    )
    return [
        replace(
            row,
            amount=row.amount._replace(currency="EUR", unit="USD"),
            axis_best=row.amount.best * 1.1,
            conversion=Conversion(1.1 + number / 100, date(2024, 11, 18)),
        )
        for number, row in enumerate(rows)
    ]


def test_the_texts_stand_in_order_of_publication_each_once(real_library):
    rows = [row for row in table.rows(real_library) if row.metric == "containers"]
    assert citations.sources(rows).startswith("Sources: News.de/dpa (Oct – Nov 2023), ")
    assert citations.sources(rows[:1]) == "Source: News.de/dpa (Oct – Nov 2023)."
    assert citations.sources([]) == ""


def test_the_remarks_are_led_by_value_and_originator():
    first, second, third = rows_of(
        [(day, 0, "a", (None, 900 + day, None, False, None), "KIDA") for day in range(3)]
    )
    rows = [replace(third, note="Later."), replace(first, note="First."), second]
    assert citations.notes(rows) == "Notes: 900 (KIDA): First. 902 (KIDA): Later."
    assert citations.notes([second]) == ""


def test_few_converted_sums_are_listed_and_of_many_the_rates():
    assert citations.conversions(rows_of([])) == ""
    assert citations.conversions(converted(1)) == (
        "Converted: €5bn = $5.5bn at the ECB rate of 18 Nov 2024, 1.1."
    )
    assert citations.conversions(converted(4)).count(" = $5.5bn at ") == 4
    assert citations.conversions(converted(5)) == (
        "Converted at ECB rates: 1 EUR = 1.1 USD (18 Nov 2024), 1 EUR = 1.11 USD (18 Nov 2024), "
        "1 EUR = 1.12 USD (18 Nov 2024), 1 EUR = 1.13 USD (18 Nov 2024), 1 EUR = 1.14 USD (18 Nov 2024)."
    )
