"""Titles and tiles: the cases of their grammar, what they never say, and the real ones."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components import history, naming, table
from components.findings import titles
from components.naming import Names
from components.table import Conversion
from tests.rows import rows_of

CONTAINERS = Names("c", "Containers shipped", "", "containers", None, {"s": "shipped"}, "s")
SOLDIERS = Names(
    "t",
    "Troops",
    "",
    "soldiers",
    None,
    {"k": "killed", "f": "fighting", "o": "offered"},
    "f",
    frozenset("k"),
    frozenset("o"),
)
MONEY = Names("m", "Revenue", "", "USD", "USD", {"a": "for arms", "b": "in all"}, "b")


def figures(names, written):
    """Rows from lines such as `Ukraine 2024 killed >14000`; with `=` between two years of a window."""
    keys = {words: key for key, words in names.measures.items()}
    estimates = []
    for line in written.strip().splitlines():
        voice, years, measure, value = (part.strip() for part in line.split("|"))
        first, last = [int(year) for year in (*years.split("="), years.split("=")[0])][:2]
        day = (date(first, 6, 1) - date(2022, 1, 1)).days
        window = (date(last, 6, 1) - date(first, 6, 1)).days
        estimates.append((day, window, keys[measure], bounds(value), voice))
    rows = rows_of(estimates)
    return [replace(row, amount=row.amount._replace(unit=names.unit)) for row in rows]


def bounds(value):
    number = re.sub(r"\D", "", value)
    if not number:
        return None, None, None, False, value
    if "-" in value:
        low, high = map(int, value.split("-"))
        return low, None, high, False, None
    if value[0] == ">":
        return int(number), None, None, False, None
    if value[0] == "<":
        return None, None, int(number), False, None
    return None, int(number), None, value[0] == "~", None


@pytest.mark.parametrize(
    ("names", "written", "title"),
    [
        (CONTAINERS, "KIDA | 2024 | shipped | 900", "Containers shipped: KIDA says 900"),
        (CONTAINERS, "KIDA | 2024 | shipped | >900", "Containers shipped: KIDA says more than 900"),
        (
            CONTAINERS,
            "unnamed | 2024 | shipped | 4-5",
            "Containers shipped: 4–5 (unnamed)",
        ),
        (
            CONTAINERS,
            "KIDA | 2023 | shipped | 500\nKIDA | 2024 | shipped | 900",
            "Containers shipped: KIDA says 900, up from 500 in 2023",
        ),
        (
            CONTAINERS,
            "KIDA | 2023 | shipped | 900\nKIDA | 2024 | shipped | 500",
            "Containers shipped: KIDA says 500, down from 900 in 2023",
        ),
        (
            CONTAINERS,
            "KIDA | 2023 | shipped | <900\nKIDA | 2024 | shipped | >500",
            "Containers shipped: KIDA says more than 500, after up to 900 in 2023",
        ),
        (
            CONTAINERS,
            "KIDA | 2023 | shipped | <500\nKIDA | 2024 | shipped | >900",
            "Containers shipped: KIDA says more than 900, after up to 500 in 2023",
        ),
        (
            CONTAINERS,
            "KIDA | 2023 | shipped | >900\nKIDA | 2024 | shipped | <500",
            "Containers shipped: KIDA says up to 500, down from more than 900 in 2023",
        ),
        (
            CONTAINERS,
            "KIDA | 2022 | shipped | 5\nKIDA | 2023 | shipped | 7\nKIDA | 2024 | shipped | 9",
            "Containers shipped: KIDA says 9, after 5 in 2022, 7 in 2023",
        ),
        (
            SOLDIERS,
            "Ukraine | 2025 | killed | >14000\nRussia | 2025 | killed | 410",
            "Soldiers killed: Ukraine says more than 14,000, Russia 410",
        ),
        (
            SOLDIERS,
            "Russia | 2023 | killed | 410\nUkraine | 2025 | killed | >14000",
            "Soldiers killed: Ukraine says more than 14,000 in 2025, Russia 410 in 2023",
        ),
        (
            CONTAINERS,
            "US | 2023 | shipped | >1000\nSouth Korea | 2023 | shipped | 2000\nOSC | 2025 | shipped | >15800",
            "Containers shipped: more than 1,000 or 2,000 in 2023, more than 15,800 in 2025",
        ),
        (
            CONTAINERS,
            "A | 2023 | shipped | 1\nB | 2023 | shipped | 1\nC | 2023=2024 | shipped | 2",
            "Containers shipped: 1 in 2023, 2 in 2023 or 2024",
        ),
        (
            CONTAINERS,
            "Russia | 2023 | shipped | 300\nUkraine | 2024 | shipped | 14000\nRussia | 2025 | shipped | 410",
            "Containers shipped: 300 in 2023, 14,000 in 2024, 410 in 2025",
        ),
        (
            SOLDIERS,
            "Regnum | 2022 | offered | 100000\nKIDA | 2025 | fighting | ~11000\nUkraine | 2025 | killed | 4000-5000",
            "Soldiers fighting: about 11,000 in 2025; killed: 4,000–5,000 in 2025; offered: 100,000 in 2022",
        ),
        (
            SOLDIERS,
            "Regnum | 2022 | offered | 100000\nKIDA | 2025 | fighting | ~11000",
            "Soldiers fighting: KIDA says about 11,000; offered: Regnum says 100,000",
        ),
        (
            SOLDIERS,
            "unnamed | 2025 | killed | 410\nUkraine | 2024 | killed | >14000",
            "Soldiers killed: Ukraine says more than 14,000 in 2024, 410 in 2025 (unnamed)",
        ),
        (
            SOLDIERS,
            "unnamed | 2025 | killed | 900\nUkraine | 2025 | killed | 410",
            "Soldiers killed: 900 (unnamed), Ukraine says 410",
        ),
        (
            SOLDIERS,
            "KIDA | 2025 | fighting | ~11000\nKIDA | 2022 | offered | 5\nRegnum | 2022 | offered | 7\nKIDA | 2023 | offered | 9",
            "Soldiers fighting: about 11,000 in 2025; offered: 5 or 7 in 2022, 9 in 2023",
        ),
        (
            SOLDIERS,
            "unnamed | 2024 | killed | 900\nunnamed | 2025 | killed | 410",
            "Soldiers killed: 900 in 2024 (unnamed), 410 in 2025 (unnamed)",
        ),
        (SOLDIERS, "Regnum | 2022 | offered | 9", "Soldiers offered: Regnum says 9"),
        (CONTAINERS, "KIDA | 2024 | shipped | dozens", "Containers shipped: KIDA gave no number"),
        (
            CONTAINERS,
            "KIDA | 2024 | shipped | dozens\nKyiv | 2025 | shipped | many",
            "Containers shipped: KIDA and Kyiv gave no number",
        ),
        (
            CONTAINERS,
            "unnamed | 2024 | shipped | dozens",
            "Containers shipped: nobody gave a number",
        ),
        (CONTAINERS, "", "Containers shipped: nothing yet"),
    ],
)
def test_the_grammar_of_a_title(names, written, title):
    assert titles.title(figures(names, written), names) == title


def test_several_originators_of_one_figure_say_it_together():
    (row,) = figures(CONTAINERS, "OSC and Reuters | 2025 | shipped | >15800")
    row = replace(row, originators=("OSC", "Reuters"))
    title = titles.title([row], CONTAINERS)
    assert title == "Containers shipped: OSC and Reuters say more than 15,800"


@pytest.mark.parametrize(
    "fallen",
    [{"denied": True}, {"withdrawn": date(2025, 1, 1)}, {"revised_by": "e1"}, {"rate": "month"}],
)
def test_what_was_denied_withdrawn_or_replaced_is_in_no_title(fallen):
    gone, stands = figures(CONTAINERS, "A | 2023 | shipped | 5\nB | 2024 | shipped | 7")
    rows = [replace(gone, **fallen), stands]
    assert titles.title(rows, CONTAINERS) == "Containers shipped: B says 7"
    assert titles.tile(rows, CONTAINERS).others == ""
    assert titles.title(rows[:1], CONTAINERS) == "Containers shipped: no figure stands"
    assert titles.headline(rows[:1], CONTAINERS).id == gone.id


def test_a_reference_alone_is_named_as_such():
    (row,) = figures(CONTAINERS, "Seoul | 2024 | shipped | ~900")
    reference = replace(row, is_reference=True)
    title = "Containers shipped: for comparison about 900 containers"
    assert titles.title([reference], CONTAINERS) == title


def test_the_values_of_one_measure_have_one_currency_and_nobody_says_what_was_converted():
    euros, dollars = figures(MONEY, "A | 2024 | for arms | <5000\nB | 2025 | in all | >20000")
    euros = replace(
        euros,
        amount=euros.amount._replace(currency="EUR"),
        axis_high=5276.12,
        conversion=Conversion(1.0552, date(2024, 11, 18)),
    )
    dollars = replace(dollars, amount=dollars.amount._replace(currency="USD"))
    title = "Revenue in all: B says more than $20,000; for arms: A says up to €5,000"
    assert titles.title([euros, dollars], MONEY) == title
    title = "Revenue in all: up to $5,280 in 2024, more than $20,000 in 2025"
    assert titles.title([replace(euros, measure="b"), dollars], MONEY) == title
    assert titles.title([euros], MONEY) == "Revenue for arms: A says up to €5,000"


@pytest.mark.parametrize(
    ("names", "written", "tile"),
    [
        (
            CONTAINERS,
            "US | 2023 | shipped | >1000\nOSC | 2025 | shipped | >15800",
            ("more than 15,800", "", "OSC · 1 Jun 2025", "also more than 1,000 in 2023"),
        ),
        (
            SOLDIERS,
            "KIDA | 2024 | fighting | ~11000\nRegnum | 2025 | offered | 9",
            ("about 11,000", "fighting", "KIDA · 1 Jun 2024", ""),
        ),
        (
            SOLDIERS,
            "Ukraine | 2025 | killed | 14000\nRussia | 2025 | killed | 410",
            ("14,000", "killed", "Ukraine · 1 Jun 2025", "also 410 in 2025"),
        ),
        (
            CONTAINERS,
            "KIDA | 2024 | shipped | dozens",
            ("“dozens”", "", "KIDA · 1 Jun 2024", ""),
        ),
        (CONTAINERS, "", ("nothing yet", "", "", "")),
    ],
)
def test_a_tile_keeps_the_bound_and_hides_no_other_value(names, written, tile):
    assert titles.tile(figures(names, written), names) == tile


LINES = st.lists(
    st.tuples(
        st.sampled_from(["Ukraine", "Russia", "KIDA", "unnamed"]),
        st.sampled_from(["2022", "2023", "2023=2024", "2025"]),
        st.sampled_from(["killed", "fighting", "offered"]),
        st.one_of(
            st.integers(1, 10**7).map(str),
            st.integers(1, 10**7).map(lambda n: f">{n}"),
            st.integers(1, 10**7).map(lambda n: f"<{n}"),
            st.integers(1, 10**7).map(lambda n: f"~{n}"),
            st.just("dozens"),
        ),
    ),
    max_size=9,
).map(lambda lines: "\n".join(" | ".join(line) for line in lines))


@given(LINES)
def test_a_title_names_every_value_that_stands_and_no_other(written):
    rows = figures(SOLDIERS, written)
    title = titles.title(rows, SOLDIERS)
    values = {
        f"{value:,}" if value < 10**6 else f"{value / 10**6:,.6f}".rstrip("0").rstrip(".")
        for row in rows
        for value in (row.amount.low, row.amount.best, row.amount.high)
        if value is not None
    }
    named = set(
        re.findall(r"(?<![\d,.])\d[\d,.]*\d|\d", re.sub(r"\bin 20\d\d( or 20\d\d)?", "", title))
    )
    scaled = {each.replace(",", "") for each in named}
    assert all(
        each.replace(",", "") in scaled or f"{float(each.replace(',', '')) * 10**6:.0f}" in scaled
        for each in values
    )
    assert len(named) <= len(values)


@given(LINES)
def test_a_title_is_a_sentence_that_claims_no_change_across_voices(written):
    rows = figures(SOLDIERS, written)
    title = titles.title(rows, SOLDIERS)
    assert title[0].isupper()
    assert re.match(r"(Soldiers \w+|Troops): \S", title)
    assert "  " not in title
    assert "up from up" not in title
    for part in title.split("; "):
        words = part.partition(":")[0].removeprefix("Soldiers ").lower()
        voices = {
            row.by
            for row in rows
            if SOLDIERS.measures[row.measure] == words and row.amount.kind != "words"
        }
        assert len(voices) == 1 or not re.search("(up|down) from", part)


@given(LINES, st.randoms())
def test_the_order_of_the_file_changes_no_voice_of_a_title(written, chance):
    rows = figures(SOLDIERS, written)
    shuffled = chance.sample(rows, len(rows))
    assert titles.title(shuffled, SOLDIERS) == titles.title(rows, SOLDIERS)


def test_the_real_titles(real_library):
    rows, names = table.rows(real_library), naming.of(real_library)
    found = {
        key: titles.title([row for row in rows if row.metric == key], names[key]) for key in names
    }
    assert found == {
        "containers": "Containers shipped: more than 1,000 or 2,000 in 2023, more than 15,800 in 2025",
        "revenue": (
            "Revenue for munitions, technical help and troops: KIDA says more than $20bn; "
            "for arms deliveries: Olena Guseinova says up to €5bn"
        ),
        "troops": (
            "Soldiers fighting: about 11,000 in 2025; killed or wounded: 4,000–5,000 in 2025; "
            "offered: 100,000 in 2022; could be sent: no more than 20,000 in 2024"
        ),
        "munitions": (
            "Units of munitions delivered: Open Source Centre and Reuters say 4.2–5.8 million"
        ),
        "deliveries": "Ship deliveries: Open Source Centre and Reuters say 64",
    }


def test_the_title_and_the_tile_of_an_earlier_day_agree(real_library):
    rows = table.rows(history.known_on(real_library, date(2024, 12, 31)))
    rows = [row for row in rows if row.metric == "containers"]
    names = naming.of(real_library)["containers"]
    title = "Containers shipped: South Korea says 2,000, US more than 1,000"
    assert titles.title(rows, names) == title
    assert titles.tile(rows, names).value == "more than 1,000"
    assert titles.tile(rows, names).others == "also 2,000 in 2023"
