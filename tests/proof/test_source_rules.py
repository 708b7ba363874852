import pytest

from tests.conftest import GOOD, HEAD
from tests.proof.conftest import changed

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


SECOND = "  bote:\n    file: kurier.txt\n    outlet: Bote\n    lang: de\n    published: 2024-06\n"


def test_two_sources_with_one_text_are_a_warning_and_its_figures_are_counted_once(reads):
    content = (HEAD + GOOD).replace("estimates:\n", f"{SECOND}estimates:\n")
    found = reads(content, kurier="Es waren mehr als 9.400 Container mit Granaten und 7 Schiffe.\n")
    assert [str(problem) for problem in found.problems] == [
        "estimates.yaml:20:11: warning: seeds/kurier.txt is the text of kurier already; name that source in the estimates [shared-text]",
        "seeds/kurier.txt:1:52: warning: '7 Schiffe' is neither in a quote nor set aside; quote it in an estimate, or set it aside with a reason [uncounted-figure]",
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
