import pytest

from tests.conftest import GOOD, HEAD
from tests.proof.conftest import MONEY, but_open, changed

pytestmark = pytest.mark.usefixtures("long_article")


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
            "{shipped: shipped}",
            "{shipped: {title: shipped, part_of: sunk}, all: all}",
            "estimates.yaml:6:51: part_of: unknown measure 'sunk'; declared are shipped, all [unknown-measure]",
        ),
        (
            "{shipped: shipped}",
            "{shipped: {title: shipped, part_of: shipped}}",
            "estimates.yaml:6:51: part_of: shipped cannot be a part of itself [unknown-measure]",
        ),
        (
            "    measures: {shipped: shipped}\n",
            "    measures: {shipped: shipped}\n    headline: shiped\n",
            "estimates.yaml:7:15: headline: unknown measure 'shiped'; did you mean shipped? [unknown-measure]",
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
            "    measures: {shipped: shipped}\n",
            "    measures: {shipped: shipped}\n    reference: nobody\n",
            "estimates.yaml:7:16: reference: unknown estimate 'nobody'; declared are seoul [unknown-reference]",
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


def test_two_metrics_with_one_title_are_told_with_both_lines(reads):
    found = reads(changed("    title: Revenue\n", "    title:  containers\n"))
    assert [str(problem) for problem in found.problems if problem.rule == "duplicate-title"] == [
        "estimates.yaml:8:13: warning: 'containers' is the title of the metric in line 4, too [duplicate-title]"
    ]
    assert found.estimates


@pytest.mark.parametrize("published", ["1990", "1998-12-31", "1950/1960"])
def test_euros_before_the_first_rate_are_one_line_and_not_drawn(reads, published):
    content = (HEAD + MONEY).replace("published: 2024-05-13", f"published: {published}")
    found = reads(content)
    (problem,) = (each for each in found.problems if each.level == "error")
    assert str(problem).startswith(
        "estimates.yaml:25:15: currency is EUR, which cannot be drawn in USD: the European Central "
        "Bank set rates for EUR only from 1999-01-04 to "
    )
    assert found.estimates == ()


def test_a_reference_is_an_estimate_of_its_metric_with_a_number(reports):
    text = changed("{shipped: shipped}\n", "{shipped: shipped}\n    reference: income\n")
    assert but_open(reports(text + MONEY)) == [
        "estimates.yaml:7:16: reference: income is no estimate of containers with a number [unknown-reference]"
    ]


def test_a_sum_from_an_unknown_source_is_told_for_its_source_alone(reports):
    text = HEAD + GOOD + MONEY.replace("source: kurier", "source: nobody")
    assert but_open(reports(text)) == [
        "estimates.yaml:34:13: unknown source 'nobody'; declared are kurier [unknown-source]"
    ]
