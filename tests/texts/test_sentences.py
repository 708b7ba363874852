"""Where sentences end, and where a full stop ends none."""

import pytest

from components.texts import languages
from components.texts.sentences import sentences


@pytest.mark.parametrize(
    ("lang", "text", "parts"),
    [
        ("de", "Es kamen 300. Dann kam nichts.", ["Es kamen 300.", "Dann kam nichts."]),
        (
            "de",
            "Am 3. Mai kamen 5 Mio. Schuss an. Ende",
            ["Am 3. Mai kamen 5 Mio. Schuss an.", "Ende"],
        ),
        ("de", "Sie kamen (ca. 300 Mann). Gut!", ["Sie kamen (ca. 300 Mann).", "Gut!"]),
        ("en", "J. Smith counts 300. Who else?", ["J. Smith counts 300.", "Who else?"]),
        ("en", "A title\n\nThe first sentence", ["A title", "The first sentence"]),
        ("en", "A title\r\n\r\nThe first", ["A title", "The first"]),
        ("en", "One sentence\r\nof two lines", ["One sentence\r\nof two lines"]),
        ("en", "A title\u2029The first", ["A title", "The first"]),
        ("en", "", []),
    ],
)
def test_sentences(lang, text, parts):
    assert [text[start:end] for start, end in sentences(text, languages.of(lang))] == parts
