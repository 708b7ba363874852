import pytest

from tests.conftest import GOOD, HEAD
from tests.proof.conftest import but_open

pytestmark = pytest.mark.usefixtures("long_article")


@pytest.mark.parametrize(
    ("text", "lines", "expected"),
    [
        (
            "Es waren mehr als 15.800 Kisten.",
            ["low: 15800", "quote: mehr als 15.800 Kisten", "note: other counts say 9,000"],
            [
                "warning: note says '9,000', which no quote behind it states [number-without-evidence]"
            ],
        ),
        (
            "Es waren mehr als 15.800 Kisten und 70 Schiffe.",
            ["low: 15800", "quote: mehr als 15.800 Kisten"],
            [
                "warning: '70 Schiffe' is neither an estimate nor set aside; quote it in an estimate, or set it aside with a reason [uncounted-figure]"
            ],
        ),
    ],
)
def test_a_number_that_nothing_accounts_for_is_a_warning(proves, text, lines, expected):
    assert proves(text, *lines) == expected


def test_a_text_that_no_source_names_is_a_warning(reports):
    assert but_open(reports(HEAD + GOOD, nobody="Ein Text ohne Zahl.")) == [
        "seeds/nobody.txt:1:1: warning: no source names this text; draft it with: python -m components draft seeds/nobody.txt [text-unused]"
    ]


def test_a_passage_set_aside_must_hold_something_to_set_aside(reports):
    content = (HEAD + GOOD).replace(
        "    published: 2024-05-13\n",
        "    published: 2024-05-13\n    set_aside:\n      - {quote: Hafen im Fernen Osten, reason: none}\n",
    )
    assert (
        "estimates.yaml:20:17: sets nothing aside: its figures are curated, settled by rule, or there are none; remove it [set-aside-unused]"
        in reports(content)
    )


def test_an_open_figure_is_told_in_its_text(reports):
    assert (
        "seeds/kurier.txt:4:26: warning: '2,3 Milliarden Euro' is neither an estimate nor set aside; quote it in an estimate, or set it aside with a reason [uncounted-figure]"
        in reports(HEAD + GOOD)
    )
