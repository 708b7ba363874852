import pytest

from components.texts import names


def stands(name, text, lang="de"):
    return [text[start:end] for start, end in names.occurrences(name, text, lang)]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("KIDA", "kämpfen laut KIDA-Analysten für Russland", ["KIDA"]),
        ("Seoul", "nach Seouls Angaben", ["Seouls"]),
        ("südkoreanische Regierung", "Die Südkoreanische Regierung", ["Südkoreanische Regierung"]),
        (
            "südkoreanische Regierung",
            "der südkoreanischen Regierung",
            ["südkoreanischen Regierung"],
        ),
        (
            "Ukrainische Geheimdienste",
            "die ukrainischen Geheimdienste",
            ["ukrainischen Geheimdienste"],
        ),
        ("Open Source Centre", 'des "Open Source\nCentre" (OSC)', ["Open Source\nCentre"]),
        ("Vereinigten Staaten", "die Vereinigten Staaten", ["Vereinigten Staaten"]),
        ("USA", "die USA", ["USA"]),
        ("Reuters", 'von "Reuters" zeigt', ["Reuters"]),
    ],
)
def test_a_name_stands_in_any_of_its_forms(name, text, words):
    assert stands(name, text) == words


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Korea", "Nordkorea lieferte"),
        ("Ukraine", "im Ukraine-Krieg"),
        ("Ukraine", "der Krieg in der Ukraine"),
        ("Ukraine", "gegen die Ukraine"),
        ("US", "sie gaben us nichts"),
        ("Kiew", "in Kiewskaja"),
        ("Iran", "der Irak"),
        ("Spiegel", "im spiegel"),
        ("Open Source Centre", "Open Centre Source"),
        ("", "nichts"),
    ],
)
def test_another_word_is_no_name(name, text):
    assert stands(name, text) == []


def test_other_languages_have_their_own_borders():
    assert stands("Seoul", "Seoul's count", "en") == ["Seoul"]
    assert stands("한국", "한국은 말했다", "ko") == ["한국"]
    assert stands("한국", "북한국은", "ko") == []
    assert stands("韓国政府", "昨日韓国政府は", "ja") == ["韓国政府"]


@pytest.mark.parametrize(
    ("noun", "words", "lang", "counted"),
    [
        ("Soldat", "nordkoreanische Soldaten", "de", True),
        ("Soldat", "Elitesoldaten", "de", True),
        ("Soldat", "Soldatenfriedhof", "de", False),
        ("Mann", "tapfere Männer", "de", True),
        ("gefallen", "5.000 gefallene", "de", True),
        ("soldier", "North Korean soldiers", "en", True),
        ("soldier", "soldierly dogs", "en", False),
        ("", "Soldaten", "de", False),
    ],
)
def test_a_counted_noun_is_the_last_part_of_its_word(noun, words, lang, counted):
    assert names.counts(noun, words, lang) is counted


@pytest.mark.parametrize(
    ("lang", "text", "owners"),
    [
        ("en", "Reuters, Body 00007 and Seoul say so.", ["Body 00007", "South Korea", "Reuters"]),
        ("de", "Nach Angaben Südkoreas sind es 300.", ["South Korea"]),
        ("ja", "弾薬は韓国によると3000発。", ["South Korea"]),
        ("en", "Nobody is named, not even Pyongyang.", []),
    ],
)
def test_whose_name_may_stand_in_a_text_is_told_by_its_first_letters(lang, text, owners):
    forms = [("Body 00007", "Body 00007"), *((f"Xbank {n}", f"Xbank {n}") for n in range(2_000))]
    forms += [("Südkorea", "South Korea"), ("Seoul", "South Korea"), ("韓国", "South Korea")]
    index = names.NameIndex([*forms, ("Reuters", "Reuters")], lang)
    assert index.may_stand_in(text) == owners


@pytest.mark.parametrize(
    ("lang", "name", "text", "form"),
    [
        ("ru", "Южная Корея", "по данным Южной Кореи", "Южной Кореи"),
        ("ru", "Сеул", "власти Сеула", "Сеула"),
        ("ru", "разведка", "по данным разведки", "разведки"),
        ("uk", "Південна Корея", "за даними Південної Кореї", "Південної Кореї"),
        ("uk", "Київ", "влада Києва", "Києва"),
        ("pl", "Korea Południowa", "według Korei Południowej", "Korei Południowej"),
        ("pl", "Kijów", "władze Kijowa", "Kijowa"),
        ("pl", "Moskwa", "w Moskwie", "Moskwie"),
    ],
)
def test_a_name_is_inflected_as_slavic_languages_do(lang, name, text, form):
    assert stands(name, text, lang) == [form]


@pytest.mark.parametrize(
    ("lang", "name", "text"),
    [("ru", "Рада", "Радости"), ("ru", "Иран", "в Ираке"), ("pl", "Iran", "w Iraku")],
)
def test_what_begins_alike_is_another_name(lang, name, text):
    assert stands(name, text, lang) == []


@pytest.mark.parametrize(
    ("lang", "noun", "words", "counted"),
    [
        ("ru", "солдат", "10 000 солдатами", True),
        ("ru", "снаряд", "снарядов", True),
        ("ru", "снаряд", "снаряжения", False),
        ("ru", "танк", "танкеров", False),
        ("uk", "ракета", "ракет", True),
        ("uk", "полонений", "полонених", True),
        ("pl", "żołnierz", "żołnierzami", True),
        ("pl", "kontener", "kontenerów", True),
        ("pl", "dron", "drogi", False),
        ("ja", "兵士", "北朝鮮兵士約300人", True),
        ("ja", "兵士", "北朝鮮兵", False),
        ("ko", "병사", "병사들이", True),
        ("ko", "병사", "북한병사", False),
        ("en", "POW", "300 POWs", True),
        ("en", "POW", "300 power plants", False),
        ("en", "POW", "300 powders", False),
    ],
)
def test_a_noun_is_counted_in_its_forms(lang, noun, words, counted):
    assert names.counts(noun, words, lang) is counted
