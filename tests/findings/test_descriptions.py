from dataclasses import replace

from components import naming, table
from components.dates import parse
from components.findings import descriptions


def test_how_money_was_converted(real_library):
    rows = {row.id: row for row in table.rows(real_library)}
    euros = rows["revenue-guseinova-2024"]
    assert descriptions.rate(euros) == "€5bn = $5.28bn at the ECB rate of 18 Nov 2024, 1.0552"
    assert descriptions.rate(rows["revenue-kida-2025"]) == ""


def test_who_said_it_and_through_whom(real_library):
    rows = {row.id: row for row in table.rows(real_library)}
    assert descriptions.originator(rows["troops-offered-2022"]) == "Regnum, via Daily Mail"
    assert descriptions.originator(rows["containers-us-2023"]) == "United States"


def test_one_measure_alone_is_not_named(real_library):
    names = naming.of(real_library)
    rows = {row.id: row for row in table.rows(real_library)}
    one, several = rows["containers-osc-2025"], rows["troops-fighting-2025"]
    assert descriptions.in_full(one, names["containers"]) == ("more than 15,800 containers")
    assert descriptions.with_measure(several.amount, several.measure, names["troops"]).startswith(
        "about 11,000 "
    )


def test_a_value_in_full_has_its_unit_its_measure_and_its_denial(real_library):
    names = naming.of(real_library)["troops"]
    rows = {row.id: row for row in table.rows(real_library)}
    row = rows["troops-fighting-2025"]
    assert descriptions.with_unit(row.amount, names) == "about 11,000 soldiers"
    assert descriptions.value_in_full(row, names) == "about 11,000 soldiers fighting"
    denied = replace(row, denied=True)
    assert descriptions.value_in_full(denied, names) == "about 11,000 soldiers fighting, denied"


def test_what_is_counted_has_the_words_of_metric_and_measure(real_library):
    names = naming.of(real_library)
    rows = {row.id: row for row in table.rows(real_library)}
    counted = descriptions.what_is_counted
    assert counted(rows["troops-fighting-2025"], names["troops"]) == "Troops: fighting"
    assert counted(rows["containers-osc-2025"], names["containers"]) == (
        "Containers shipped: shipped, cumulative"
    )
    daily = replace(names["troops"], per={"fighting": "day"}, hypothetical=frozenset({"fighting"}))
    assert counted(rows["troops-fighting-2025"], daily) == (
        "Troops: fighting, hypothetical, per day"
    )


def test_all_that_is_known_of_its_time(real_library):
    row = table.rows(real_library)[0]
    whole = replace(row, published=parse("2024-05"), as_of=parse("2023"), said=parse("2024-04-02"))
    assert descriptions.dates(whole) == "published May 2024, as of 2023, said 2 Apr 2024"
    assert descriptions.dates(replace(whole, as_of=None, said=None)) == "published May 2024"


def test_a_name_from_right_to_left_turns_no_date_beside_it(real_library):
    row = replace(table.rows(real_library)[0], by="وزارة الدفاع", via="Daily Mail; معهد")
    assert descriptions.originator(row) == (
        "\u2068وزارة الدفاع\u2069, via Daily Mail, \u2068معهد\u2069"
    )
