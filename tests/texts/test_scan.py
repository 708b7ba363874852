"""Where the scan stops: at digits, web addresses and words that may state a number."""

import pytest

from components.texts import languages
from components.texts.scan import scan_pattern

SCANS = {code: scan_pattern(languages.of(code)) for code in ("de", "en", "xx")}


@pytest.mark.parametrize(
    ("lang", "text", "stops"),
    [
        ("de", "Sie zählten zwölf und 3 Boote", ["zwölf", "3"]),
        ("de", "eine Million", ["eine Million"]),
        ("de", "ein Hafen, eine Frau", []),
        ("de", "mehrere Leute, mehrere tausend", ["mehrere t"]),
        ("en", "a port, a hundred, half a million", ["a hundred", "half a", "million"]),
        ("xx", "zwölf https://a.b 7", ["https://", "7"]),
    ],
)
def test_stops(lang, text, stops):
    assert [m[0] for m in SCANS[lang].finditer(text)] == stops
