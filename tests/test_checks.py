import pytest

from components import checks
from tests.conftest import GOOD, HEAD

# HEAD ends with line 19; GOOD is lines 20 to 26:
# 20 id  21 metric  22 measure  23 low  24 by  25 source  26 quote


def changed(old, new, text=HEAD + GOOD):
    assert old in text
    return text.replace(old, new)


def test_good_data_has_no_problem(reports):
    assert reports(HEAD + GOOD) == []


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
    assert reports(HEAD + GOOD + MONEY) == []


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
    assert reports(HEAD + GOOD, nobody="Ein Text ohne Zahl.") == [
        "seeds/nobody.txt:1:1: warning: no source names this text; draft one, or move it out [text-unused]"
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
