from datetime import date

import pytest

from components import dates
from tests.conftest import GOOD, HEAD
from tests.proof.conftest import MONEY, changed
from tests.timing import processor_limit

pytestmark = pytest.mark.usefixtures("long_article")


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "file: kurier.txt",
            "file: kurrier.txt",
            "estimates.yaml:15:11: seeds/kurrier.txt is not there; did you mean kurier.txt? [text-missing]",
        ),
        (
            "file: kurier.txt",
            "file: ../kurier.txt",
            "estimates.yaml:15:11: file is '../kurier.txt'; write the name of a text in seeds/, without a folder [text-missing]",
        ),
        (
            "published: 2024-05-13",
            "published: 2024-05-13/..",
            "estimates.yaml:18:16: published is open (since May 2024); write the last day it can have been, too [published-open]",
        ),
    ],
)
def test_each_rule_at_its_line_and_column(reports, old, new, line):
    assert line in reports(changed(old, new))


def test_a_broken_source_is_told_once_and_keeps_its_estimates_off(reads):
    found = reads(changed("published: 2024-05-13", "published: May"))
    assert [problem.rule for problem in found.problems] == ["not-a-date"]
    assert found.estimates == ()


NOW = date(2026, 11, 25)


@pytest.fixture
def today(monkeypatch):
    monkeypatch.setattr(dates, "today", lambda: NOW)


@pytest.mark.usefixtures("today")
@pytest.mark.parametrize(
    ("published", "said"),
    [
        ("2026-11-27", "is 27 Nov 2026, which is still to come"),
        ("2026-12", "is Dec 2026, which is still to come"),
        ("2924-05-13", "is 13 May 2924, which is still to come"),
        ("9999", "is 9999, which is still to come"),
        ("2024/9999", "is 2024 – 9999; 9999 is still to come"),
        ("1683-12-31", "is 31 Dec 1683; before 1684 there is no text that this can be"),
        ("0001-01-01", "is 1 Jan 1; before 1684 there is no text that this can be"),
        ("0001/2024", "is 1 – 2024; before 1684 there is no text that this can be"),
    ],
)
def test_a_day_on_which_nothing_was_published_keeps_the_estimates_off(reads, published, said):
    found = reads(changed("published: 2024-05-13", f"published: '{published}'"))
    assert [str(problem) for problem in found.problems if problem.rule != "uncounted-figure"] == [
        f"estimates.yaml:18:16: published {said} [date-implausible]"
    ]
    assert found.estimates == ()


@pytest.mark.usefixtures("today")
@pytest.mark.parametrize(
    "published", ["2026-11-26", "2026-11", "2026", "2026-11/2026-12", "1684", "2026-11-25/2027-02"]
)
def test_a_window_that_has_begun_by_tomorrow_is_right(reads, published):
    assert reads(changed("published: 2024-05-13", f"published: {published}")).estimates


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        ("1924", "as_of is 1924, a century before the text; is the year right?"),
        ("0024-05", "as_of is May 24, a century before the text; is the year right?"),
        ("../1600", "as_of is until Dec 1600, a century before the text; is the year right?"),
        ("1950/1953", None),
        ("../2023", None),
        ("1925", None),
    ],
)
def test_an_absurdly_old_time_is_a_warning_and_drawn(reads, as_of, said):
    found = reads(changed("    low: 9400\n", f"    low: 9400\n    as_of: {as_of}\n"))
    assert found.estimates
    lines = [str(problem) for problem in found.problems if problem.rule == "date-implausible"]
    expected = [f"estimates.yaml:24:12: warning: {said} [date-implausible]"]
    assert lines == (expected if said else [])


def test_money_of_a_year_without_rates_is_one_line_about_the_date(reports):
    content = changed("published: 2024-05-13", "published: 0001-01-01", HEAD + MONEY)
    assert [line for line in reports(content) if "uncounted" not in line] == [
        "estimates.yaml:18:16: published is 1 Jan 1; before 1684 there is no text that this can be [date-implausible]"
    ]


def test_a_date_that_rests_on_no_passage_keeps_the_estimates_off(reads):
    dated = "published: 2024-05-13\n    dated_by: "
    assert reads(changed("published: 2024-05-13", f"{dated}bis März")).estimates
    assert reads(changed("published: 2024-05-13", f"{dated}im Mai")).estimates == ()


def test_thousands_of_unknown_names_are_told_in_no_time(reads):
    names = "".join(
        f"  source-{n}: {{file: kurier.txt, outlet: O, lang: de, published: 2024}}\n"
        for n in range(1000)
    )
    entries = "".join(
        GOOD.replace("seoul", f"e{n}").replace("source: kurier", f"source: sauce-{n}")
        for n in range(1000)
    )
    content = (HEAD + entries).replace("estimates:\n", f"{names}estimates:\n")
    with processor_limit(4):
        lines = [
            str(problem) for problem in reads(content).problems if problem.rule == "unknown-source"
        ]
    assert len(lines) == 1000
    assert lines[0].endswith("unknown source 'sauce-0'; did you mean source-0? [unknown-source]")
    assert sum("did you mean" in line for line in lines) == 40


SECOND = "  bote:\n    file: kurier.txt\n    outlet: Bote\n    lang: de\n    published: 2024-06\n"


def test_two_sources_with_one_text_are_a_warning_and_its_figures_are_counted_once(reads):
    content = (HEAD + GOOD).replace("estimates:\n", f"{SECOND}estimates:\n")
    found = reads(content, kurier="Es waren mehr als 9.400 Container mit Granaten und 7 Schiffe.\n")
    assert [str(problem) for problem in found.problems] == [
        "estimates.yaml:20:11: warning: seeds/kurier.txt is the text of kurier already; name that source in the estimates [shared-text]",
        "seeds/kurier.txt:1:52: warning: '7 Schiffe' is neither an estimate nor set aside; quote it in an estimate, or set it aside with a reason [uncounted-figure]",
    ]
    assert [(each.id, each.figures, each.open) for each in found.coverage] == [("kurier", 2, 1)]
    assert len(found.estimates) == 1


def test_what_either_of_two_sources_quotes_or_sets_aside_is_accounted_for(reports):
    aside = "    set_aside:\n      - {quote: 7 Schiffe, reason: ships}\n"
    content = (HEAD + GOOD.replace("source: kurier", "source: bote")).replace(
        "estimates:\n", f"{SECOND}{aside}estimates:\n"
    )
    text = "Es waren mehr als 9.400 Container mit Granaten und 7 Schiffe.\n"
    assert [line[-13:] for line in reports(content, kurier=text)] == ["[shared-text]"]


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("kurier.pdf", "is no text, for its name does not end in .txt; did you mean kurier.txt?"),
        (".kurier.txt", "is a hidden file, which is not read; did you mean kurier.txt?"),
        ("~$kurier.txt", "is a hidden file, which is not read; did you mean kurier.txt?"),
    ],
)
def test_a_file_that_is_never_read_is_not_said_to_be_missing(reports, file, reason):
    assert f"estimates.yaml:15:11: seeds/{file} {reason} [text-missing]" in reports(
        changed("file: kurier.txt", f"file: {file}")
    )


def test_a_name_that_differs_only_in_how_its_letters_are_composed(reports, folder):
    (folder / "seeds" / "ku\u0308ste.txt").write_text("Ein Text ohne Zahl.", "utf-8")
    assert (
        "estimates.yaml:15:11: seeds/k\u00fcste.txt is there in other Unicode letters that look the same (NFD for NFC); rename the file [text-missing]"
        in reports(changed("file: kurier.txt", "file: k\u00fcste.txt"))
    )


@pytest.mark.parametrize(
    "written",
    [
        "    dated_by: im Mai 2031\n",  # stands nowhere in the text
        "    dated_by: Granaten\n",  # stands there twice
        "    dated_by: [im, Mai]\n",
        "    published: 2031-05-13\n",  # and above 2024: which one?
    ],
)
def test_an_error_about_a_sources_date_keeps_its_estimates_off(reads, written):
    found = reads(changed("    published: 2024-05-13\n", f"    published: 2024-05-13\n{written}"))
    assert found.errors == 1
    assert found.estimates == ()


@pytest.mark.parametrize(
    "written",
    [
        "    set_aside:\n      - {quote: Etwa 400 Soldaten, reason: other}\n",
        "    dated_bye: im Mai\n",
        "    outlet: Bote\n",
    ],
)
def test_an_error_of_a_source_that_moves_no_point_keeps_none_off(reads, written):
    found = reads(changed("    published: 2024-05-13\n", f"    published: 2024-05-13\n{written}"))
    assert found.errors == 1
    assert [estimate.id for estimate in found.estimates] == ["seoul"]
