import pytest

from tests.conftest import GOOD, HEAD
from tests.proof.conftest import MONEY, changed

pytestmark = pytest.mark.usefixtures("long_article")


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "mehr als 9.400 Container mit Granaten",
            "mehr als 9.500 Container mit Granaten",
            'estimates.yaml:26:12: quote not found in seeds/kurier.txt; nearest is line 3: "…mehr als 9.400 Container mit Granaten…" [quote-not-found]',
        ),
        (
            "mehr als 9.400 Container mit Granaten",
            "Granaten",
            "estimates.yaml:26:12: quote stands 2 times in seeds/kurier.txt (line 3, 6); add words from around the one you mean [quote-ambiguous]",
        ),
        (
            "    published: 2024-05-13\n",
            "    published: 2024-05-13\n    dated_by: im Mai\n",
            "estimates.yaml:19:15: quote not found in seeds/kurier.txt [quote-not-found]",
        ),
        (
            "    published: 2024-05-13\n",
            "    published: 2024-05-13\n    set_aside:\n      - {quote: Etwa 400 Soldaten, reason: other}\n",
            'estimates.yaml:20:17: quote not found in seeds/kurier.txt; nearest is line 6: "…Etwa 300 Soldaten…" [quote-not-found]',
        ),
        (
            "mit Granaten\n",
            "mit Granaten\n    restated:\n      - {quote: mehr als 9.400 Kisten, where: headline}\n",
            'estimates.yaml:28:17: quote not found in seeds/kurier.txt; nearest is line 3: "…März mehr als 9.400 Container…" [quote-not-found]',
        ),
    ],
)
def test_each_rule_at_its_line_and_column(reports, old, new, line):
    assert line in reports(changed(old, new))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Es waren mehr als 15.800 Kisten.", ["low: 15800", "quote: mehr als 15.800 Kisten"]),
        (
            "Es waren nicht mehr als 20.000 Mann.",
            ["high: 20000", "quote: nicht mehr als 20.000 Mann"],
        ),
        ("Es waren bis zu 5.000 Mann.", ["high: 5000", "quote: bis zu 5.000 Mann"]),
        ("Es waren etwa 300 Mann.", ["best: 300", "approximate: true", "quote: etwa 300 Mann"]),
        (
            "Es waren 4,2 bis 5,8 Millionen Schuss.",
            [
                "low: 4.2 million",
                "high: 5.8 million",
                "quote: 4,2 bis 5,8 Millionen Schuss",
            ],
        ),
        (
            "Es waren mindestens 300 und höchstens 400 Mann.",
            ["low: 300", "high: 400", "quote: mindestens 300 und höchstens 400 Mann"],
        ),
        ("Es waren zwölftausend Mann.", ["best: 12_000", "quote: zwölftausend Mann"]),
        (
            "4.000 bis 5.000 Mann, wohl 4.500 Mann.",
            [
                "low: 4000",
                "best: 4500",
                "high: 5000",
                "quote: '4.000 bis 5.000 Mann, wohl 4.500 Mann'",
            ],
        ),
        (
            "Es waren mehrere tausend Mann.",
            ["words: mehrere tausend", "quote: mehrere tausend Mann"],
        ),
    ],
)
def test_what_the_quote_states_is_no_problem(proves, text, lines):
    assert proves(text, *lines) == []


@pytest.mark.parametrize(
    ("text", "lines", "expected"),
    [
        (
            "Es waren mehr als 15.800 Kisten.",
            ["low: 1500", "quote: mehr als 15.800 Kisten"],
            ["low is 1,500 but the quote says 15.800 (more than) [value-not-in-quote]"],
        ),
        (
            "Es waren bis zu 5.000 Mann.",
            ["low: 5000", "quote: bis zu 5.000 Mann"],
            [
                "the quote says bis zu 5.000, which is high 5,000; write high in place of low [qualifier-mismatch]"
            ],
        ),
        (
            "Es waren nicht mehr als 20.000 Mann.",
            ["low: 20000", "quote: nicht mehr als 20.000 Mann"],
            [
                "the quote says nicht mehr als 20.000, which is high 20,000; write high in place of low [qualifier-mismatch]"
            ],
        ),
        (
            "Es waren nicht mehr als 20.000 Mann.",
            ["low: 20000", "quote: mehr als 20.000 Mann"],
            [
                "low is 20,000 but the quote cuts the figure 'nicht mehr als 20.000'; quote the whole of it, with its qualifier [value-not-in-quote]"
            ],
        ),
        (
            "Es waren etwa 300 Mann.",
            ["best: 300", "quote: etwa 300 Mann"],
            [
                "the quote says etwa 300, which is no exact figure; add approximate: true [qualifier-mismatch]"
            ],
        ),
        (
            "Es waren 300 Mann.",
            ["best: 300", "approximate: true", "quote: waren 300 Mann"],
            [
                "approximate is true, but the quote says 300, without about or the like [qualifier-mismatch]"
            ],
        ),
        (
            "Es waren 4.000 bis 5.000 Mann.",
            ["low: 4000", "quote: 4.000 bis 5.000 Mann"],
            [
                "the quote says 4.000 bis 5.000, which is high 5,000; add high: 5_000 [qualifier-mismatch]"
            ],
        ),
        (
            "Es waren mehrere tausend Mann.",
            ["best: 3000", "quote: mehrere tausend Mann"],
            [
                "best is 3,000 but the quote gives no number, only 'mehrere tausend'; use words [value-not-in-quote]"
            ],
        ),
        (
            "Es waren viele Mann, im Jahr 2024.",
            ["best: 2024", "quote: 'viele Mann, im Jahr 2024'"],
            ["best is 2,024 but the quote has no figure [value-not-in-quote]"],
        ),
        (
            "Es waren mehrere tausend Mann.",
            ["words: etliche tausend", "quote: mehrere tausend Mann"],
            ["words 'etliche tausend' do not stand in the quote [words-not-in-quote]"],
        ),
        (
            "Es waren mehr als 15.800 Kisten.",
            [
                "low: 15800",
                "quote: mehr als 15.800 Kisten",
                "translation: 'more than 15,900 crates'",
            ],
            [
                "translation says more than 15,900 where the quote says more than 15,800 [translation-differs]"
            ],
        ),
        (
            "Es waren mehr als 15.800 Kisten.",
            ["low: 15800", "quote: mehr als 15.800 Kisten", "translation: 'up to 15,800 crates'"],
            [
                "translation says up to 15,800 where the quote says more than 15,800 [translation-differs]"
            ],
        ),
        (
            "Es waren mehr als 15.800 Kisten.",
            ["low: 15800", "quote: mehr als 15.800 Kisten", "translation: many crates"],
            ["translation leaves out more than 15,800 [translation-differs]"],
        ),
    ],
)
def test_what_the_quote_does_not_state_is_told(proves, text, lines, expected):
    assert proves(text, *lines) == expected


def test_an_english_text_is_read_as_english(proves):
    assert (
        proves(
            "There were at least 15,800 crates.",
            "low: 15800",
            "quote: at least 15,800 crates",
            lang="en",
        )
        == []
    )
    (line,) = proves(
        "There were 15.800 crates.", "best: 15800", "quote: were 15.800 crates", lang="en"
    )
    assert line.startswith("best is 15,800 but the quote says 15.800")


def test_a_currency_that_the_quote_does_not_name(reports):
    content = HEAD + GOOD + MONEY.replace("currency: EUR", "currency: USD")
    assert (
        "estimates.yaml:32:15: currency is USD but the quote names EUR: rund 2,3 Milliarden Euro [currency-mismatch]"
        in reports(content)
    )


def test_the_hint_writes_a_number_that_can_be_read(proves):
    (line,) = (
        line for line in proves("Es waren 1,125 Kisten.", "high: 1.1250", "quote: 1,125 Kisten")
    )
    assert line.startswith("the quote says 1,125, which is best 1.125; write best in place of high")
    lines = proves("Es waren 1,125 bis 2,25 Kisten.", "high: 2.25", "quote: 1,125 bis 2,25 Kisten")
    assert "add low: 1.1250" in lines[0]


def test_a_restatement_in_another_currency_may_be_a_far_greater_number(finds):
    text = "Seoul nennt 20 Millionen Dollar. Das sind 27 Milliarden Won."
    lines = ["metric: income", "measure: all", "currency: USD", "best: 20 million"]
    lines.append("quote: Seoul nennt 20 Millionen Dollar")
    again = "restated: [{quote: 27 Milliarden Won, best: 27 billion, currency: CURRENCY}]"
    assert finds(text, [*lines, again.replace("CURRENCY", "KRW")]) == []
    assert any(
        "no restatement" in line for line in finds(text, [*lines, again.replace("CURRENCY", "USD")])
    )
