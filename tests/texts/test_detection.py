"""The language of a text, and what shows that it is another one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.texts import languages
from components.texts.detection import doubt, guess

TEXTS = {
    "de": "Nach Angaben des südkoreanischen Geheimdienstes wurden seit Oktober rund 12.000 Soldaten nach Russland geschickt.",
    "en": "According to South Korean intelligence, about 12,000 soldiers have been sent to Russia since October.",
    "fr": "Selon les services de renseignement sud-coréens, environ 12 000 soldats ont été envoyés en Russie depuis octobre.",
    "es": "Según los servicios de inteligencia surcoreanos, unos 12.000 soldados han sido enviados a Rusia desde octubre.",
    "pl": "Według południowokoreańskiego wywiadu od października do Rosji wysłano około 12 tys. żołnierzy.",
    "uk": "За даними південнокорейської розвідки, з жовтня до Росії відправили близько 12 тисяч солдатів.",
    "ru": "По данным южнокорейской разведки, с октября в Россию отправлено около 12 тысяч солдат.",
    "ko": "국정원은 북한군 약 1만2000명이 러시아에 파병됐다고 밝혔다. (KCNA)",
    "ja": "韓国の情報機関によると、北朝鮮兵約1万2000人がロシアに派遣された。",
}
"""The same sentence in nine languages."""
RELATED = {
    "pt": "O Ministério da Defesa disse que cerca de 12 mil soldados foram enviados para a Rússia desde outubro, segundo os serviços de inteligência, e entre os capturados há dois soldados que foram levados para Kiev.",
    "it": "Secondo i servizi segreti, circa 12 mila soldati sono stati inviati in Russia da ottobre, e tra i prigionieri ci sono due soldati che sono stati portati a Kiev.",
    "bg": "Според разузнаването около 12 хиляди войници са изпратени в Русия от октомври насам, а двама пленници са откарани в Киев.",
    "cs": "Podle rozvědky bylo od října do Ruska posláno asi 12 tisíc vojáků a dva zajatci byli převezeni do Kyjeva.",
    "nl": "Volgens de inlichtingendienst zijn sinds oktober ongeveer 12.000 soldaten naar Rusland gestuurd.",
}
"""Languages whose words are not known here, near to one that is."""


GERMAN = "Die Zahl der Soldaten dürfte nicht mehr als 300 betragen, und das ist sicher."
ENGLISH = "The number of soldiers is said to be more than 300, and that is for certain."


@pytest.mark.parametrize("code", TEXTS)
def test_a_sentence_shows_its_language(code):
    assert guess(TEXTS[code]).code == code
    assert guess(TEXTS[code]).sure


@pytest.mark.parametrize("code", TEXTS)
@pytest.mark.parametrize("lang", languages.LANGUAGES)
def test_a_text_read_as_another_language_is_doubted(code, lang):
    assert bool(doubt(TEXTS[code], lang)) == (code != lang)
    assert bool(doubt(TEXTS[code], f"{lang}-XX")) == (code != lang)


@pytest.mark.parametrize("code", RELATED)
def test_a_related_language_is_not_surely_another_one(code):
    found = guess(RELATED[code])
    assert found.code == code or not found.sure
    assert not doubt(RELATED[code], code)


@pytest.mark.parametrize("lang", ["de", "en", "fr", "es"])
def test_long_prose_without_the_small_words_of_its_language_is_doubted(lang):
    found = doubt(f"{RELATED['nl']} {RELATED['cs']} {RELATED['it']}", lang)
    assert "hardly any" in found.message
    assert not found.plain


def test_the_words_of_another_language_are_sure_also_where_the_given_one_is_not_known():
    assert doubt(TEXTS["en"], "fi") == ("the small words of the text are en", True)


@pytest.mark.parametrize("text", ["", "5", "15,800; 20,000", "DPRK", "2024 – 3"])
@pytest.mark.parametrize("lang", ["de", "uk", "fi"])
def test_hardly_any_letters_show_nothing(text, lang):
    assert guess(text).code == ""
    assert not doubt(text, lang)


@pytest.mark.parametrize(
    ("text", "lang", "letters"),
    [
        ("Пхеньян: 7 млн снарядов", "en", "Cyrillic"),
        ("约1万名士兵被派往前线", "en", "Chinese"),
        ("About 5 million shells", "uk", "Latin"),
        ("أرسلت كوريا الشمالية 12 ألف جندي", "fr", "Arabic"),
    ],
)
def test_letters_of_another_script_are_told(text, lang, letters):
    assert letters in doubt(text, lang).message or "words" in doubt(text, lang).message


@given(st.text(), st.sampled_from([*languages.LANGUAGES, "fi", ""]))
def test_any_text_gives_a_share(text, lang):
    assert 0 <= guess(text).confidence <= 1
    assert isinstance(doubt(text, lang).message, str)


@pytest.mark.parametrize(("text", "code"), [(GERMAN, "de"), (ENGLISH, "en")])
def test_small_words_show_the_language(text, code):
    assert guess(text).code == code
    assert guess(text * 50).code == code


@pytest.mark.parametrize(
    "text", ["", "5.000 Soldaten", "Kim Jong-un", f"{GERMAN} {ENGLISH}", "1 2 3 " * 99]
)
def test_nothing_is_guessed_from_few_or_mixed_words(text):
    assert guess(text).code == ""


def test_the_real_texts_are_german(real_seeds):
    assert {guess(seed.text).code for seed in real_seeds.values()} == {"de"}


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_no_letter_of_a_language_alone_is_of_ascii(code):
    assert not any(letter.isascii() for letter in languages.LANGUAGES[code].own_letters)
