"""Where sentences end, and where a full stop ends none."""

from itertools import pairwise

import pytest

from components.texts import languages
from components.texts.sentences import ends


@pytest.mark.parametrize(
    ("lang", "text", "parts"),
    [
        ("de", "Es kamen 300. Dann kam nichts.", ["Es kamen 300.", "Dann kam nichts."]),
        ("de", "Es kamen 12. Dann kam nichts.", ["Es kamen 12. Dann kam nichts."]),
        (
            "de",
            "Am 3. Mai kamen 5 Mio. Schuss an. Ende",
            ["Am 3. Mai kamen 5 Mio. Schuss an.", "Ende"],
        ),
        ("de", "Im Mai. Am 3. Sept. Die Lage", ["Im Mai.", "Am 3. Sept. Die Lage"]),
        ("de", "Sie kamen (ca. 300 Mann). Gut!", ["Sie kamen (ca. 300 Mann).", "Gut!"]),
        (
            "de",
            "Laut Gen. Kim z.B. Artillerie. „Mehr!“ 300 kamen.",
            ["Laut Gen. Kim z.B. Artillerie.", "„Mehr!“", "300 kamen."],
        ),
        ("en", "J. Smith counts 300. Who else?", ["J. Smith counts 300.", "Who else?"]),
        (
            "en",
            "Lt. Gen. Kim of the U.S. Army said so ... and left.",
            ["Lt. Gen. Kim of the U.S. Army said so ... and left."],
        ),
        ("fr", "M. Kim et Mme. Li. Ils sont 300.", ["M. Kim et Mme. Li.", "Ils sont 300."]),
        ("es", "El gral. Kim habló. Son 300.", ["El gral. Kim habló.", "Son 300."]),
        (
            "pl",
            "Żołnierzy, tj. Żywej siły, przybyło 300. Źródło milczy.",
            ["Żołnierzy, tj. Żywej siły, przybyło 300.", "Źródło milczy."],
        ),
        (
            "ru",
            "Солдат, по данным ген. Штаба, прибыло 300. это всё. Да",
            ["Солдат, по данным ген. Штаба, прибыло 300. это всё.", "Да"],
        ),
        (
            "uk",
            "За словами ген. Кіма, 5 тис. Солдатів. Їх 300.",
            ["За словами ген. Кіма, 5 тис. Солдатів.", "Їх 300."],
        ),
        (
            "ja",
            "300人が死亡。500人が負傷。「以上だ。」",
            ["300人が死亡。", "500人が負傷。", "「以上だ。」"],
        ),
        ("ko", "300명이 사망했다. 500명이 다쳤다.", ["300명이 사망했다.", "500명이 다쳤다."]),
        ("xx", "Hij zag 300 man. Toen niet meer.", ["Hij zag 300 man.", "Toen niet meer."]),
        ("en", "", []),
    ],
)
def test_sentences(lang, text, parts):
    found = [m.end() for m in ends(text, languages.of(lang), 0, len(text))]
    borders = [0, *found, len(text)]
    shown = [text[start:end].strip() for start, end in pairwise(borders)]
    assert [part for part in shown if part] == parts


def test_the_ends_between_two_places_are_those_of_the_whole_text():
    text = "Eins. Am 3. Mai zwei. Drei."
    language = languages.of("de")
    whole = [m.span() for m in ends(text, language, 0, len(text))]
    assert [m.span() for m in ends(text, language, 5, len(text) - 1)] == whole[1:2]
