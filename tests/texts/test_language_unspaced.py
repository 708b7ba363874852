"""The form of what touches a number: all fields may stay empty."""

from components.texts.folding import Folded
from components.texts.language import Language
from components.texts.language_unspaced import UnspacedWords
from components.texts.unspaced import spaced


def test_an_empty_form_sets_digits_apart_from_letters():
    language = Language(code="xy", unspaced=UnspacedWords())
    assert Folded("約300人", spaced("約300人", language)).text == "約 300 人"
