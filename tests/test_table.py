import csv
import io
from dataclasses import replace
from itertools import product

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components import naming, table
from components.findings import descriptions
from tests.conftest import GOOD, HEAD


def read_back(found):
    return pd.read_csv(io.StringIO(table.csv(table.rows(found))), dtype=str, keep_default_na=False)


def test_the_columns_are_those_of_the_design_in_their_order(real_library):
    assert (
        list(read_back(real_library).columns)
        == (
            "id metric measure low best high approximate words unit currency axis_low axis_best axis_high "
            "rate rate_date by via source outlet file line where published_from published_to as_of_from "
            "as_of_to restated quote translation note basis attribution said_from said_to revises "
            "withdrawn url denied"
        ).split()
    )


def test_every_estimate_is_a_row_as_it_was_written(real_library):
    rows = read_back(real_library).set_index("id")
    assert list(rows.index) == [estimate.id for estimate in real_library.estimates]
    osc = rows.loc["containers-osc-2025"]
    assert (osc.low, osc.best, osc.high, osc.unit, osc.currency) == (
        "15800",
        "",
        "",
        "containers",
        "",
    )
    assert (osc.file, osc.line, osc["where"], osc.restated) == (
        "003_2d3b768fbe09eb50.txt",
        "15",
        "body",
        "1",
    )
    assert (osc.published_from, osc.published_to) == ("2025-04-01", "2025-04-30")
    assert (osc.as_of_from, osc.as_of_to) == ("2023-08-01", "2025-03-31")
    offered = rows.loc["troops-offered-2022"]
    assert (offered.by, offered.via, offered.best) == ("Regnum", "Daily Mail", "100000")
    assert rows.loc["troops-arrived-2024"].words == "mehrere tausend"


def test_money_is_on_the_axis_in_the_metrics_currency_with_rate_and_day(real_library):
    euros = read_back(real_library).set_index("id").loc["revenue-guseinova-2024"]
    assert (euros.high, euros.currency, euros.unit) == ("5000000000", "EUR", "USD")
    assert (euros.rate, euros.rate_date) == ("1.0552", "2024-11-18")
    assert float(euros.axis_high) == pytest.approx(5_276_000_000)
    dollars = read_back(real_library).set_index("id").loc["revenue-kida-2025"]
    assert (dollars.low, dollars.axis_low, dollars.rate) == ("20000000000", "20000000000", "")


def test_no_estimates_give_a_table_of_its_header(reads):
    empty = table.rows(reads(HEAD.replace("estimates:\n", "estimates: []\n")))
    assert table.csv(empty) == ",".join(table.COLUMNS) + "\n"


@pytest.mark.parametrize("start", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)"])
def test_no_cell_is_a_formula(reads, start):
    found = reads(HEAD + GOOD.replace("by: South Korea", f'by: "{start}"'))
    assert read_back(found)["by"].tolist() == [f"'{start}"]


def test_a_reference_is_marked(real_library):
    marked = [row.id for row in table.rows(real_library) if row.is_reference]
    assert marked == ["economy-south-korea-2024"]


SIGNS = "=+-@＝＋－＠"


def cells(text, delimiter):
    """Each cell as a spreadsheet has it that splits the file there."""
    return [cell for row in csv.reader(io.StringIO(text), delimiter=delimiter) for cell in row]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize(
    "words",
    [
        "x;=1+1",
        "x; =1+1",
        'x;"=1+1"',
        'x;"";@SUM(A1)',
        "x\t=1+1",
        "x;＝1+1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(A1)",
        ";;-1",
        "x,=1+1",
        "x, ＝1+1",
    ],
)
def test_no_cell_is_a_formula_wherever_a_program_splits_the_file(reads, words, delimiter):
    written = words.replace('"', '\\"').replace("\t", "\\t")
    found = reads(HEAD + GOOD.replace("by: South Korea", f'by: "{written}"'))
    for for_excel in (False, True):
        text = table.csv(table.rows(found), for_excel=for_excel)
        assert text.count("1") > 1
        begun = [cell for cell in cells(text, delimiter) if cell.lstrip().startswith(tuple(SIGNS))]
        assert begun == []


@settings(max_examples=300, deadline=None)
@given(st.lists(st.text(f";,\t\"' \n\u00a0x1{SIGNS}", max_size=8), min_size=4, max_size=4))
def test_no_texts_make_a_formula_of_a_cell_between_them(real_library, texts):
    row = table.rows(real_library)[0]
    by, via, outlet, note = texts
    odd = replace(row, id=note, by=by, via=via, outlet=outlet, quote=by, note=note)
    for for_excel, delimiter in product((False, True), (",", ";", "\t")):
        text = table.csv([odd, row, odd], for_excel=for_excel)
        begun = [cell.lstrip()[:1] for cell in cells(text, delimiter)]
        assert not set(begun) & set(SIGNS), (delimiter, text)


def test_a_text_without_a_formula_is_left_as_it_is(reads):
    words = "Kim - the first; a+b = c, -5 Grad"
    found = reads(HEAD + GOOD.replace("by: South Korea", f'by: "{words}"'))
    assert read_back(found)["by"].tolist() == [words]


def test_excel_gets_a_byte_order_mark_semicolons_and_decimal_commas(real_library):
    text = table.csv(table.rows(real_library), for_excel=True)
    assert text.startswith("\ufeffid;metric;measure;low")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))
    assert len(rows) == len(real_library.estimates)
    (euros,) = [row for row in rows if row["id"] == "revenue-guseinova-2024"]
    assert (euros["rate"], euros["high"]) == ("1,0552", "5000000000")


def test_a_row_says_who_how_and_when(real_library):
    rows = {row.id: row for row in table.rows(real_library)}
    joint, person = rows["containers-osc-2025"], rows["munitions-budanov-2024"]
    assert joint.originators == ("Open Source Centre", "Reuters")
    assert joint.by == "Open Source Centre and Reuters"
    assert rows["containers-us-2023"].voice == "US"
    assert person.roots == {"Ukraine"}
    assert rows["casualties-2025"].originators == ()
    assert rows["munitions-osc-2025"].basis == ("imagery", "model")
    assert rows["troops-arrived-2024"].amount.words == "several thousand"
    assert rows["troops-arrived-2024"].words == "mehrere tausend"
    assert all(row.stands for row in rows.values())


CHANGED = """\
  - id: first
    metric: containers
    measure: shipped
    low: 9400
    by: South Korea
    source: kurier
    quote: mehr als 9.400 Container mit Granaten
{more}"""


def test_a_figure_that_is_replaced_or_denied_does_not_stand(reads):
    again = CHANGED.replace("id: first", "id: second").format(more="    revises: first\n")
    found = table.rows(reads(HEAD + CHANGED.format(more="") + again))
    by_id = {row.id: row for row in found}
    if "second" in by_id:
        assert by_id["first"].revised_by == "second"
        assert not by_id["first"].stands
        assert by_id["second"].stands


@pytest.mark.parametrize("quote", ["300 Containern im Monat", "Pro Monat kommen 300 Containern"])
def test_a_rate_among_totals_is_one_in_words_and_counts_in_no_comparison(reads, folder, quote):
    text = f"Kiew sagt: {quote}."
    (folder / "seeds" / "kurier.txt").write_text(text, "utf-8")
    entry = GOOD.replace("low: 9400", "best: 300")
    entry = entry.replace("mehr als 9.400 Container mit Granaten", quote)
    found = reads(HEAD + entry)
    assert [problem.rule for problem in found.problems] == ["rate-without-per"]
    (row,) = table.rows(found)
    assert (row.rate, row.stands) == ("month", False)
    assert descriptions.in_full(row, naming.of(found)["containers"]).endswith(", a month")
