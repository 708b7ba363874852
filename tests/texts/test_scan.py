"""Where the scan stops: at digits, web addresses and words that may state a number."""

import pytest

from components.texts import languages
from components.texts.scan import Scan

SCANS = {code: Scan(languages.of(code)) for code in ("de", "en", "xx")}


@pytest.mark.parametrize(
    ("lang", "text", "stops"),
    [
        ("de", "Sie zählten zwölf und 3 Boote", ["zwölf", "3"]),
        ("de", "eine Million", ["eine", "Million"]),
        ("de", "ein Hafen, eine Frau", []),
        ("de", "mehrere Leute, mehrere tausend", ["mehrere", "tausend"]),
        ("en", "a port, a hundred, half a million", ["a", "hundred,", "half", "a", "million"]),
        ("xx", "zwölf https://a.b 7", ["https://a.b", "7"]),
    ],
)
def test_stops(lang, text, stops):
    found, at = [], 0
    while stop := SCANS[lang].next(text, at):
        found.append(text[stop[0] :].split()[0])
        at = stop[0] + 1
    assert found == stops


@pytest.mark.parametrize(("text", "by"), [("zwölf", "word"), ("12", "digit"), ("www.a", "web")])
def test_the_first_word_of_a_text_is_a_stop(text, by):
    assert SCANS["de"].next(text, 0) == (0, by)
    assert SCANS["de"].next(f" {text}", 1) == (1, by)
    assert SCANS["de"].next(f"x{text}", 1) == ((1, by) if by == "digit" else None)
