import pytest

from components.proof import checks
from tests.conftest import GOOD, HEAD, LONG

# HEAD ends with line 19; GOOD is lines 20 to 26:
# 20 id  21 metric  22 measure  23 low  24 by  25 source  26 quote


@pytest.fixture(autouse=True)
def long_article(folder):
    (folder / "seeds" / "kurier.txt").write_text(LONG, "utf-8")


def changed(old, new, text=HEAD + GOOD):
    assert old in text
    return text.replace(old, new)


def but_open(lines):
    """The lines without those about figures of the text that these tests leave uncurated."""
    return [line for line in lines if "[uncounted-figure]" not in line]


def test_good_data_has_no_problem(reports):
    assert but_open(reports(HEAD + GOOD)) == []


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "    low: 9400\n",
            "    low: 9400\n    high: 9000\n",
            "estimates.yaml:23:10: low is 9,400 and above high, which is 9,000 [low-above-high]",
        ),
        (
            "    low: 9400\n",
            "    low: 9400\n    words: mehr als\n",
            "estimates.yaml:24:12: words stand beside low; keep the number, or the words where the text gives none [words-and-number]",
        ),
        (
            "    low: 9400\n",
            "",
            "estimates.yaml:20:5: no value; give low, best or high, or words where the text has no number [no-value]",
        ),
        (
            "metric: containers",
            "metric: container",
            "estimates.yaml:21:13: unknown metric 'container'; did you mean containers? [unknown-metric]",
        ),
        (
            "measure: shipped",
            "measure: sunk",
            "estimates.yaml:22:14: unknown measure 'sunk'; declared are shipped in containers [unknown-measure]",
        ),
        (
            "source: kurier",
            "source: kurir",
            "estimates.yaml:25:13: unknown source 'kurir'; did you mean kurier? [unknown-source]",
        ),
        (
            "    low: 9400\n",
            "    low: 9400\n    currency: EUR\n",
            "estimates.yaml:24:15: currency is 'EUR', but this metric counts containers, which is no money [currency-wrong]",
        ),
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
            "    low: 9400\n",
            "    low: 9400\n    as_of: 2024-06\n",
            "estimates.yaml:24:12: as_of is Jun 2024, but kurier was published 13 May 2024 [as-of-after-published]",
        ),
        (
            "    low: 9400\n",
            "    low: 9400\n    as_of: 2023/2026\n",
            "estimates.yaml:24:12: as_of is 2023 – 2026, but kurier was published 13 May 2024 [as-of-after-published]",
        ),
        (
            "published: 2024-05-13",
            "published: 2024-05-13/..",
            "estimates.yaml:18:16: published is open (since May 2024); write the last day it can have been, too [published-open]",
        ),
        (
            "    measures: {shipped: shipped}\n",
            "    measures: {shipped: shipped}\n    reference: nobody\n",
            "estimates.yaml:7:16: reference: unknown estimate 'nobody'; declared are seoul [unknown-reference]",
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
        (
            "mit Granaten\n",
            "mit Granaten\n    restated:\n      - {quote: mehr als 9.400 Container, source: nobody}\n",
            "estimates.yaml:28:51: unknown source 'nobody'; declared are kurier [unknown-source]",
        ),
    ],
)
def test_each_rule_at_its_line_and_column(reports, old, new, line):
    assert line in reports(changed(old, new))


MONEY = (
    "  - id: income\n    metric: revenue\n    measure: all\n    best: 2.3 billion\n    approximate: true\n"
    "    currency: EUR\n    by: Seoul\n    source: kurier\n    quote: rund 2,3 Milliarden Euro\n"
)


def test_money_in_another_currency_is_fine(reports):
    assert but_open(reports(HEAD + GOOD + MONEY)) == []


@pytest.mark.parametrize(
    ("written", "line"),
    [
        (
            "",
            "estimates.yaml:27:5: currency is missing; revenue is money, so say which, such as EUR [currency-missing]",
        ),
        (
            "    currency: Euro\n",
            "estimates.yaml:32:15: currency is 'Euro'; write an ISO 4217 code such as EUR [currency-wrong]",
        ),
        (
            "    currency: KPW\n",
            "estimates.yaml:32:15: currency is KPW, which cannot be drawn in USD: the European Central Bank sets no rate for KPW [currency-wrong]",
        ),
        (
            "    currency: RUB\n",
            "estimates.yaml:32:15: currency is RUB, which cannot be drawn in USD: the European Central Bank set rates for RUB only from 2005-04-01 to 2022-03-01, none for 2024-05-13 [currency-wrong]",
        ),
    ],
)
def test_currencies(reports, written, line):
    assert line in reports(HEAD + GOOD + MONEY.replace("    currency: EUR\n", written))


def test_a_text_that_no_source_names_is_a_warning(reports):
    assert but_open(reports(HEAD + GOOD, nobody="Ein Text ohne Zahl.")) == [
        "seeds/nobody.txt:1:1: warning: no source names this text; draft it with: python -m components draft seeds/nobody.txt [text-unused]"
    ]


def test_an_estimate_with_an_error_is_kept_off_and_a_warning_keeps_none_off(reads):
    bad = reads(changed("mehr als 9.400 Container", "mehr als 9.500 Container"))
    assert (len(bad.estimates), bad.entries, bad.errors > 0) == (0, 1, True)
    warned = reads(HEAD + GOOD, nobody="Ein Text ohne Zahl.")
    assert (len(warned.estimates), warned.errors) == (1, 0)


def test_a_broken_source_is_told_once_and_keeps_its_estimates_off(reads):
    found = reads(changed("published: 2024-05-13", "published: May"))
    assert [problem.rule for problem in found.problems] == ["not-a-date"]
    assert found.estimates == ()


def test_every_rule_says_what_it_is_in_one_sentence():
    for rule, _level in checks.RULES:
        assert rule.__doc__.strip().endswith(".")
        assert "\n" not in rule.__doc__.strip()
    names = [checks.name(rule) for rule, _level in checks.RULES]
    assert len(names) == len(set(names))


def test_the_real_data_has_no_problem(real_library):
    assert [str(problem) for problem in real_library.problems] == []
    assert len(real_library.estimates) == real_library.entries


# --- What the quotes say ----------------------------------------------------------------------


def of(text, lines, lang="de"):
    """A file with one text and one estimate of it; its lines begin at line 20 as in GOOD."""
    head = HEAD.replace("lang: de", f"lang: {lang}")
    body = (
        "  - id: one\n    metric: containers\n    measure: shipped\n    by: X\n    source: kurier\n"
    )
    return head + body + "".join(f"    {line}\n" for line in lines), text


@pytest.fixture
def proves(reports, folder):
    def report(text, *lines, lang="de"):
        content, text = of(text, lines, lang)
        (folder / "seeds" / "kurier.txt").write_text(text, "utf-8")
        return [line.partition(": ")[2] for line in reports(content)]

    return report


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
                "warning: '70 Schiffe' is neither in a quote nor set aside; quote it in an estimate, or set it aside with a reason [uncounted-figure]"
            ],
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
        "seeds/kurier.txt:4:26: warning: '2,3 Milliarden Euro' is neither in a quote nor set aside; quote it in an estimate, or set it aside with a reason [uncounted-figure]"
        in reports(HEAD + GOOD)
    )


def test_a_restatement_is_proved_like_an_estimate_and_its_drift_told(reads):
    text = "Mehr als 9.000 Kisten verschifft\n\nEs waren mehr als 9.400 Kisten, bis zu 9.999 Stück."
    again = "    restated:\n      - {quote: Mehr als 9.000 Kisten, where: headline, low: 9000}\n"
    content = HEAD + GOOD.replace("Container mit Granaten", "Kisten") + again
    found = reads(content, kurier=text)
    assert [problem.rule for problem in found.problems] == ["uncounted-figure"]
    assert [str(told) for told in found.drift] == [
        "estimates.yaml:28:17: info: headline says more than 9,000, body more than 9,400 [drift]"
    ]
    silent = reads(content.replace(", low: 9000", ""), kurier=text)
    assert "low is 9,400 but the quote says 9.000 (more than)" in str(silent.problems[0])


def test_drift_of_scope_names_both_measures(real_library):
    told = [problem.message for problem in real_library.drift]
    assert "summary says more than 15,000, body more than 15,800" in told
    assert "summary says up to 5,000 killed, body 4,000–5,000 killed or wounded" in told
    assert "summary says 11,000 sent, body about 11,000 fighting" in told
