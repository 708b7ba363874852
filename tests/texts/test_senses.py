import pytest

from components.texts import languages, senses
from tests.timing import processor_limit


@pytest.mark.parametrize(
    ("text", "lang", "sense", "words"),
    [
        ("5.000 Soldaten wurden getötet", "de", "killed", "getötet"),
        ("5.000 Mann kamen ums Leben", "de", "killed", "ums Leben"),
        ("two-thirds of the men", "en", "third", "two-thirds"),
        ("La moitié des soldats", "fr", "half", "moitié"),
        ("Zginęło 640 żołnierzy", "pl", "killed", "Zginęło"),
        ("Погибли 1800 солдат", "ru", "killed", "Погибли"),
        ("There weren’t 500 men", "en", "denied", "weren’t"),
        ("兵士５０００人が死亡した", "ja", "deaths", "死亡"),
        ("兵士の３分の１が負傷した", "ja", "third", "3分の"),
        ("병사 300명이 포로로 잡혔다", "ko", "captured", "포로"),
        ("병사 300명이 다쳤다", "ko", "injuries", "다쳤"),
    ],
)
def test_a_sense_is_told_with_its_words(text, lang, sense, words):
    assert senses.stated(text, lang)[sense] == words


@pytest.mark.parametrize(
    ("text", "lang", "sense"),
    [
        ("5.000 Soldaten kamen an", "de", "killed"),
        ("In May 5,000 men came", "en", "possible"),
        ("They may have come", "de", "possible"),
    ],
)
def test_what_is_not_said_is_not_there(text, lang, sense):
    assert sense not in senses.stated(text, lang)


def test_may_is_a_month_and_a_plan():
    assert "possible" in senses.stated("They may come", "en")


def test_months_days_and_periods_are_found_as_they_are_written():
    assert senses.read("Im Mai und im Juni", "de")["month"] == {"5": "Mai", "6": "Juni"}
    assert senses.read("They march on", "en")["month"] == {}
    assert senses.read("am Dienstag", "de")["weekday"] == {"2": "Dienstag"}
    periods = senses.read("Pro Woche kommen 40, im Monat 160", "de")["period"]
    assert periods == {"week": "Pro Woche", "month": "im Monat"}
    assert senses.sure_period("Pro Woche kommen 40, im Monat 160", "de") == "week"
    assert senses.sure_period("Im Monat Mai", "de") == ""


@pytest.mark.parametrize(
    ("lang", "text", "period"),
    [
        ("es", "Cada mes llegan 300", "month"),
        ("pl", "Każdego miesiąca przybywa 300", "month"),
        ("ru", "Каждый месяц прибывает 300", "month"),
        ("uk", "Щомісяця прибуває 300", "month"),
        ("fr", "Chaque semaine arrivent 300", "week"),
        ("en", "Every day came 300", "day"),
        ("en", "The Daily Mail counts 300", ""),
        ("ru", "В год Дракона прибыло 300", ""),
        ("nl", "Elke maand 300", ""),
    ],
)
def test_a_rate_before_its_number_in_every_language(lang, text, period):
    assert senses.sure_period(text, lang) == period
    assert senses.read("North Korea’s men", "en")["country"] == {"north korea": "North Korea’s"}


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_every_sense_is_one_of_english_too(code):
    english = languages.of("en").senses
    assert languages.of(code).senses.keys() <= english.keys() | set()


@pytest.mark.parametrize(
    ("text", "lang", "may"),
    [
        ("500 soldats arriveront", "fr", True),
        ("500 soldats sont arrivés", "fr", False),
        ("Llegarán 500 soldados", "es", True),
        ("Llegaron 500 soldados", "es", False),
        ("Прибудут 500 солдат", "ru", True),
        ("Прибыли 500 солдат", "ru", False),
        ("Убито 500 солдат", "ru", False),
        ("Прибуде 500 солдатів", "uk", True),
        ("Прибули 500 солдатів", "uk", False),
        ("Przybędzie 500 żołnierzy", "pl", True),
        ("Przybyło 500 żołnierzy", "pl", False),
        ("500 Soldaten kommen", "de", False),
        ("500 soldiers arrive", "en", False),
    ],
)
def test_a_verb_may_be_in_the_future_where_the_language_has_no_word_for_it(text, lang, may):
    assert senses.may_be_future(text, lang) is may


def test_words_that_stand_again_and_again_are_looked_up_once():
    with processor_limit(2):  # a look for each of them would take minutes
        assert senses.stated("two-thirds of them " * 20_000, "en")["third"] == "two-thirds"
