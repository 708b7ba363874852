"""The languages whose words are known, one file each."""

from components.texts.language import Language
from components.texts.languages.de import GERMAN
from components.texts.languages.en import ENGLISH
from components.texts.languages.es import SPANISH
from components.texts.languages.fr import FRENCH
from components.texts.languages.ja import JAPANESE
from components.texts.languages.ko import KOREAN
from components.texts.languages.pl import POLISH
from components.texts.languages.ru import RUSSIAN
from components.texts.languages.uk import UKRAINIAN

LANGUAGES = {
    language.code: language
    for language in (
        GERMAN,
        ENGLISH,
        FRENCH,
        SPANISH,
        POLISH,
        RUSSIAN,
        UKRAINIAN,
        KOREAN,
        JAPANESE,
    )
}
"""By ISO 639-1 code."""

OTHER = Language(code="")
"""A language without words here: its digits and signs are read alone."""


def of(lang: str) -> Language:
    """The words of an ISO 639-1 code, with or without a region."""
    return LANGUAGES.get(lang.lower().replace("_", "-").partition("-")[0], OTHER)
