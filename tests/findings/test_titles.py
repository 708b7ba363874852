from dataclasses import replace
from datetime import date

import pytest

from components import amounts, history, table
from components.findings import titles
from components.table import Names
from tests.rows import rows_of

CONTAINERS = Names("containers", "Containers", "", "containers", None, {"shipped": "shipped"})


def told_by(reads, *estimates):
    from tests.conftest import ARTICLE, HEAD

    head = HEAD.split("sources:", maxsplit=1)[0] + "sources:\n"
    head = head.replace("{shipped: shipped}", "{shipped: shipped, ordered: ordered}")
    body, texts = "estimates:\n", {}
    for number, (day, measure, bounds, words) in enumerate(estimates):
        texts[f"t{number}"] = f"{ARTICLE} Es waren {words} Stück."
        head += (
            f"  s{number}: {{file: t{number}.txt, outlet: O{number}, lang: de, published: {day}}}\n"
        )
        body += (
            f"  - {{id: e{number}, metric: containers, measure: {measure}, {bounds}, by: B{number}, "
            f"source: s{number}, quote: 'Es waren {words} Stück'}}\n"
        )
    found = reads(head + body, **texts)
    assert [str(p) for p in found.problems if p.rule != "text-unused" and p.level == "error"] == []
    names = Names(
        "containers",
        "Containers",
        "",
        "containers",
        None,
        found.metrics["containers"].titles(),
    )
    if len({measure for _, measure, *_ in estimates}) == 1:
        names = CONTAINERS
    return table.rows(found), names


@pytest.mark.parametrize(
    ("estimates", "title"),
    [
        (
            [
                ("2023-11-08", "shipped", "low: 1000", "mehr als 1.000"),
                ("2025-04-15", "shipped", "low: 15800", "mehr als 15.800"),
            ],
            "More than 15,800 containers, up from more than 1,000 seventeen months earlier",
        ),
        (
            [
                ("2023-01-01", "shipped", "best: 500", "500"),
                ("2025-01-01", "shipped", "best: 300", "300"),
            ],
            "300 containers, down from 500 two years earlier",
        ),
        (
            [
                ("2024-05-01", "shipped", "high: 900", "bis zu 900"),
                ("2024-05-11", "shipped", "low: 950", "mehr als 950"),
            ],
            "More than 950 containers, up from up to 900 ten days earlier",
        ),
        (
            [
                ("2024-05-01", "shipped", "low: 900", "mehr als 900"),
                ("2024-06-01", "shipped", "high: 950", "bis zu 950"),
            ],
            "Up to 950 containers; more than 900 one month earlier",
        ),
        (
            [
                ("2024-05-01", "shipped", "low: 900", "mehr als 900"),
                ("2024-06-01", "shipped", "best: 1000", "1.000"),
            ],
            "1,000 containers; more than 900 one month earlier",
        ),
        (
            [
                ("2024-05-01", "ordered", "best: 900", "900"),
                ("2024-06-01", "shipped", "best: 100", "100"),
            ],
            "Containers: 900 ordered, 100 shipped",
        ),
        ([("2024-05-01", "shipped", "best: 900", "900")], "900 containers, B0"),
        (
            [("2024-05-01", "shipped", "words: tausende", "tausende")],
            "Containers: claims in words, no figure given",
        ),
    ],
)
def test_a_title_compares_only_what_can_be_compared(reads, estimates, title):
    assert titles.title(*told_by(reads, *estimates)) == title


OLD, NEW = "2023-05-01", "2024-05-01"


@pytest.mark.parametrize(
    ("figures", "title", "change"),
    [
        (
            [(NEW, "shipped", 900), (NEW, "shipped", 2000)],
            "900 containers, B0; also 2,000 by B1",
            "also 2,000 by B1",
        ),
        (
            [(NEW, "shipped", 900), (OLD, "shipped", 500), (NEW, "shipped", 800)],
            "900 containers, up from 500 one year earlier; also 800 by B2",
            "500 → 900; also 800 by B2",
        ),
        (
            [(NEW, "shipped", 900 + n) for n in range(3)],
            "900 containers, B0; also 901 by B1 and 902 by B2",
            "also 901 by B1 and 902 by B2",
        ),
        (
            [(NEW, "shipped", 900 + n) for n in range(4)],
            "900 containers, B0; also 3 other figures",
            "also 3 other figures",
        ),
        (
            [(OLD, "ordered", 700), (NEW, "shipped", 900), (NEW, "shipped", 800)],
            "Containers: 700 ordered, 900 shipped (also 800 by B2)",
            "also 800 by B2",
        ),
    ],
)
def test_figures_of_the_same_time_stand_beside_each_other(reads, figures, title, change):
    rows, names = told_by(reads, *((*when, f"best: {n}", str(n)) for *when, n in figures))
    assert titles.title(rows, names) == title
    assert titles.change(rows, names) == change


def test_the_newest_is_the_one_whose_window_has_the_latest_middle():
    told = [
        (0, 300, "a", (None, 700, None, False, None), "KIDA"),
        (200, 0, "a", (None, 900, None, False, None), "Reuters"),
        (100, 150, "a", (None, 800, None, False, None), "NIS"),
    ]
    rows = rows_of(told)
    assert titles.latest(rows).by == "Reuters"
    assert titles.change(rows, CONTAINERS) == "700 → 800 → 900"


def test_the_title_and_the_tile_of_an_earlier_day_agree(real_library):
    rows = table.rows(history.known_on(real_library, date(2024, 12, 31)))
    rows = [row for row in rows if row.metric == "containers"]
    names = table.names(real_library)["containers"]
    assert amounts.value(titles.latest(rows).amount) == "more than 1,000"
    assert (
        titles.title(rows, names)
        == "More than 1,000 containers, United States; also 2,000 by South Korea"
    )
    assert titles.change(rows, names) == "also 2,000 by South Korea"


def test_the_real_titles(real_library):
    rows, names = table.rows(real_library), table.names(real_library)
    found = {
        key: titles.title([row for row in rows if row.metric == key], names[key]) for key in names
    }
    assert (
        found["containers"]
        == "More than 15,800 containers, up from more than 1,000 seventeen months earlier"
    )
    assert found["revenue"].startswith(
        "Up to €5bn for arms deliveries; more than $20bn for munitions"
    )
    assert "down" not in found["troops"]
    assert "up from" not in found["troops"]


def test_the_change_of_one_measure_and_of_unlike_ones(real_library):
    rows, names = table.rows(real_library), table.names(real_library)

    def change(key):
        return titles.change([row for row in rows if row.metric == key], names[key])

    assert change("containers") == "1,000 → 2,000 → 15,800"
    assert change("revenue") == "up to €5bn for arms deliveries, Oct – Dec 2024"
    assert change("troops") == "100,000 offered, Sep – Dec 2022"
    assert change("deliveries") == "one estimate so far"


def test_sums_in_two_currencies_are_never_up_or_down():
    euros, dollars = rows_of(
        [
            (0, 0, "a", (None, 4e9, None, False, None), "KIDA"),
            (600, 0, "a", (None, 9e9, None, False, None), "NIS"),
        ]
    )
    money = replace(CONTAINERS, currency="USD", unit="USD")
    rows = [
        replace(euros, amount=euros.amount._replace(currency="EUR")),
        replace(dollars, amount=dollars.amount._replace(currency="USD")),
    ]
    assert titles.title(rows, money) == "$9bn; €4bn twenty months earlier"
    same = [replace(row, amount=row.amount._replace(currency="USD")) for row in rows]
    assert titles.title(same, money) == "$9bn, up from $4bn twenty months earlier"


def test_a_reference_alone_or_beside_claims_is_named_with_its_number(real_library):
    names = table.names(real_library)["revenue"]
    rows = [row for row in table.rows(real_library) if row.metric == "revenue"]
    reference = next(row for row in rows if row.is_reference)
    value = amounts.value(reference.amount)
    title = titles.title([reference], names)
    assert title.startswith(f"{names.title}: for comparison {value} ")
    claim = replace(rows[0], amount=rows[0].amount._replace(low=None, high=None, words="viel"))
    title = titles.title([claim, reference], names)
    assert title.startswith(f"{names.title}: claims in words; for comparison {value} ")
