"""The words before an offset, as far as a qualifier may reach."""

from components.texts import languages
from components.texts.cursor import WINDOW, Cursor
from components.texts.patterns import compile_language

GERMAN = compile_language(languages.of("de"))


def test_words_end_at_the_paragraph_and_at_the_last_figure():
    text = "Alt\n\nEs sind 5 und mehr als 300"
    assert Cursor(text, GERMAN).words_before(text.index("300")) == "Es sind 5 und mehr als".split()
    floor = text.index("5") + 1
    assert Cursor(text, GERMAN, floor).words_before(text.index("300")) == ["und", "mehr", "als"]


def test_a_word_cut_by_the_window_is_left_out():
    text = "x" * WINDOW + " mehr als 300"
    assert Cursor(text, GERMAN).words_before(text.index("300")) == ["mehr", "als"]
