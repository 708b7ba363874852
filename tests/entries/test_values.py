from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components import amounts
from components.entries.reader import read
from tests.conftest import GOOD, HEAD


def problem_lines(text):
    return [str(problem) for problem in read(text, "e.yaml").problems]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("15800", 15800),
        ("15_800", 15800),
        ("1_000_000", 1000000),
        ("5 billion", 5_000_000_000),
        ("4.2 million", 4_200_000),
        ("4.25 million", 4_250_000),
        ("23.7 billion", 23_700_000_000),
        ("1.1 Trillion", 1_100_000_000_000),
        ("12 thousand", 12_000),
        ("0", 0),
        ("0.5", 0.5),
        ("0.125", 0.125),
        ("0.125 million", 125_000),
        ("1.125 million", 1_125_000),
        ("15.125 Billion", 15_125_000_000),
        ("15_800 million", 15_800_000_000),
        ("'15800'", 15800),
        ("15.80", 15.8),
        ("2024.125", 2024.125),
    ],
)
def test_numbers_that_can_be_read_in_one_way(written, value):
    parsed = read((HEAD + GOOD).replace("9400", written), "e.yaml")
    assert parsed.problems == []
    assert parsed.estimates[0].low == value


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("15.800", "15.800 can be read as 15,800 or with a decimal sign; write 15800 or 15_800"),
        ("15,800", "15,800 can be read as 15,800 or with a decimal sign; write 15800 or 15_800"),
        ("15 800", "15 800 can be read as 15,800 or with a decimal sign; write 15800 or 15_800"),
        ("1.234.567", "1.234.567 can be read as 1,234,567"),
        (
            "15.800 million",
            "15.800 million can be read in two ways; write 15.8 million or 15_800 million",
        ),
        (
            "1.000 billion",
            "1.000 billion can be read in two ways; write 1 billion or 1_000 billion",
        ),
        ("15.125", "15.125 can be read as 15,125 or with a decimal sign"),
        ("1e9", "1e9 is in powers of ten"),
        ("NO", "'NO' is no number"),
        ("12:30", "'12:30' is no number"),
        ("0x1F", "'0x1F' is no number"),
        (".5", "'.5' is no number"),
        ("5bn", "'5bn' is no number"),
        ("-3", "-3 is below zero"),
        (".nan", "'.nan' is no number"),
        (".inf", "'.inf' is no number"),
        ("١٢٣", "'١٢٣' is no number"),
        ("9" * 30, "9" * 30 + " is larger than any figure"),
        ("9" * 5000, "9" * 59 + "… is larger than any figure"),
    ],
)
def test_numbers_that_cannot_be_are_answered_and_never_guessed(written, message):
    (line,) = problem_lines((HEAD + GOOD).replace("9400", written))
    assert line.startswith(f"e.yaml:23:10: low: {message}")
    assert line.endswith("[not-a-number]")


@given(st.decimals(1, 999, places=3), st.sampled_from(["thousand", "million", "billion"]))
def test_a_scaled_number_without_needless_zeros_is_read_exactly(number, scale):
    written = f"{number.normalize():f}"
    (estimate,) = read((HEAD + GOOD).replace("9400", f"{written} {scale}"), "e.yaml").estimates
    size = {"thousand": 10**3, "million": 10**6, "billion": 10**9}[scale]
    assert estimate.low == int(number * size)


@given(st.integers(10**6, 10**14))
def test_what_the_page_writes_of_millions_is_read_as_such(value):
    shown = amounts.number(value)
    estimates = read((HEAD + GOOD).replace("9400", shown), "e.yaml").estimates
    if shown.endswith("illion") and "," not in shown:
        assert amounts.number(estimates[0].low) == shown


@given(st.integers(1, 999), st.integers(0, 999))
def test_three_digits_behind_a_point_are_never_guessed(whole, rest):
    parsed = read((HEAD + GOOD).replace("9400", f"{whole}.{rest:03}"), "e.yaml")
    assert [problem.rule for problem in parsed.problems] == ["not-a-number"]


def test_a_date_that_is_a_list_and_a_flag_that_is_a_word():
    assert problem_lines(f"{HEAD}{GOOD}    as_of: [2024]\n    approximate: yes\n") == [
        "e.yaml:28:18: approximate: is 'yes'; write true or false [not-a-choice]",
        "e.yaml:27:12: as_of: a date is expected, not a list [shape]",
    ]


@pytest.mark.parametrize(
    ("words", "scale"),
    [
        ("thousand soldiers", "thousand"),
        ("Thousands of soldiers", "Thousands"),
        ("million containers", "million"),
        ("USD million", "million"),
        ("bn USD", "bn"),
        ("soldiers (mn)", "mn"),
        ("k soldiers", "k"),
        ("hundreds of ships", "hundreds"),
        ("dozens of ships", "dozens"),
        ("Millionen Granaten", "Millionen"),
        ("Mrd. Euro", "Mrd"),
        ("1000 soldiers", "1000"),
        ("1,000 soldiers", "1,000"),
        ("100 000 soldiers", "100 000"),
        ("'000 soldiers", "'000"),
        ("10^3 soldiers", "10^3"),
        ("10⁶ shells", "10⁶"),
    ],
)
@pytest.mark.parametrize("key", ["unit", "words", "title"])
def test_a_scale_in_a_unit_or_a_measure_is_refused(words, scale, key):
    line = {
        "unit": f'unit: "{words}"\n    measures: {{shipped: shipped}}',
        "words": f'unit: containers\n    measures: {{shipped: "{words}"}}',
        "title": f'unit: containers\n    measures: {{shipped: {{title: "{words}"}}}}',
    }[key]
    right = "unit: containers\n    measures: {shipped: shipped}"
    name = {"unit": "unit", "words": "shipped", "title": "title"}[key]
    shown = repr(words), repr(scale)
    (problem,) = problem_lines((HEAD + GOOD).replace(right, line))
    assert problem.endswith(
        f"{name}: {shown[0]} holds the scale {shown[1]}; name the thing alone, and write the figures in full [not-a-unit]"
    )


@pytest.mark.parametrize(
    "unit",
    [
        *("soldiers", "USD", "percent", "155 mm shells", "100 mm shells", "K-9 howitzers"),
        *("millionaires", "units of munitions", "hundredweights", "Su-34 jets", "km"),
    ],
)
def test_a_number_or_word_that_is_no_scale_is_no_fault_of_a_unit(unit):
    text = (HEAD + GOOD).replace("unit: containers", f"unit: {unit}")
    assert problem_lines(text) == []


def in_source(line):
    return (HEAD + GOOD).replace("    lang: de\n", f"    lang: de\n    {line}\n")


@pytest.mark.parametrize(
    "address",
    [
        "https://www.news.de/politik/856/container/?id=1&b=2#x",
        "http://example.org:8080/a",
        "https://web.archive.org/web/2023/https://example.org/",
        "https://müller.example/straße",
    ],
)
def test_a_whole_web_address_is_taken(address):
    (source,) = read(in_source(f'url: "{address}"'), "e.yaml").sources.values()
    assert source.url == address


@pytest.mark.parametrize(
    "address",
    [
        *(
            "www.example.org",
            "example.org/a",
            "ftp://example.org",
            "javascript:alert(1)",
            "https://",
        ),
        *(
            "https:/example.org",
            "https://a b.example",
            "https://bbc.example@evil.example/",
            "https://[",
        ),
        *(
            "https://example.org/\\u202etxt",
            "https://example.org/\\u200b",
            "https://e.org/<script>",
        ),
        *("https://example.org/\\x00", "https://example.org/\\n", "data:text/html,x", "HTTPS//a"),
    ],
)
@pytest.mark.parametrize("key", ["url", "archived"])
def test_what_is_no_web_address_is_refused(key, address):
    (problem,) = problem_lines(in_source(f'{key}: "{address}"'))
    assert problem.startswith(f"e.yaml:18:{len(key) + 7}: {key}: ")
    assert problem.endswith(
        " is no web address; write the whole of it, such as https://example.org/article [not-a-url]"
    )


@pytest.mark.parametrize("code", ["de", "en", "ko", "uk", "ru", "no", "fr", "zh"])
def test_any_code_of_iso_639_1_is_a_language(code):
    (source,) = read((HEAD + GOOD).replace("lang: de", f"lang: {code}"), "e.yaml").sources.values()
    assert source.lang == code


@pytest.mark.parametrize("code", ["german", "DE", "xx", "de-AT", "deu"])
def test_what_is_no_code_of_a_language_is_refused(code):
    assert problem_lines((HEAD + GOOD).replace("lang: de", f"lang: {code}")) == [
        f"e.yaml:17:11: lang: is {code!r}; write an ISO 639-1 code of two small letters, such as de, en or ko [not-a-choice]"
    ]


def test_accessed_is_one_day():
    (source,) = read(in_source("accessed: 2024-05-14"), "e.yaml").sources.values()
    assert source.accessed == date(2024, 5, 14)
    assert problem_lines(in_source("accessed: 2024-05")) == [
        "e.yaml:18:15: accessed: '2024-05' is no single day; write one such as 2023-10-24 [not-a-date]"
    ]
