from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components import dates
from components.texts import times


def read(text, lang="de", published="2025-04-15"):
    return {
        text[each.start : each.end]: [str(window) for window in each.windows]
        for each in times.read(text, lang, dates.parse(published))
    }


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("im März 2025", {"März 2025": ["Mar 2025"]}),
        ("am 3. Mai 2024", {"3. Mai 2024": ["3 May 2024"]}),
        ("am 24.02.2022", {"24.02.2022": ["24 Feb 2022"]}),
        ("seit 2022", {"2022": ["2022"]}),
        ("Ende 2023", {"Ende 2023": ["Sep – Dec 2023"]}),
        ("Ende Mai 2023", {"Ende Mai 2023": ["May 2023"]}),
        ("im ersten Quartal 2024", {"ersten Quartal 2024": ["Jan – Mar 2024"]}),
        ("Sep. 2023", {"Sep. 2023": ["Sep 2023"]}),
        ("im vergangenen Jahr", {"vergangenen Jahr": ["2024"]}),
        ("im vergangenen Monat", {"vergangenen Monat": ["Mar 2025"]}),
        ("gestern", {"gestern": ["14 Apr 2025"]}),
        ("am Montag", {"Montag": ["14 Apr 2025"]}),
        ("am Dienstag, dem 5. März 2024", {"5. März 2024": ["5 Mar 2024"]}),
        (
            "zwischen August 2023 und März 2025",
            {"August 2023 und März 2025": ["Aug 2023 – Mar 2025"]},
        ),
        (
            "im März 2025 und im Mai 2024",
            {"März 2025": ["Mar 2025"], "Mai 2024": ["May 2024"]},
        ),
        ("von 2024 bis 2022", {"2024": ["2024"], "2022": ["2022"]}),
        ("von Oktober bis Februar", {"Oktober bis Februar": ["Oct 2024 – Feb 2025"]}),
        ("am 30. Februar 2024", {}),
        ("Jan Müller und Sep", {}),
        ("15.2023 Container", {}),
    ],
)
def test_german_times(text, mentions):
    assert read(text) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("on March 5, 2023", {"March 5, 2023": ["5 Mar 2023"]}),
        ("on 5 March 2023", {"5 March 2023": ["5 Mar 2023"]}),
        ("in May 2024", {"May 2024": ["May 2024"]}),
        ("they may come", {}),
        ("last year", {"last year": ["2024"]}),
        ("on Tuesday", {"Tuesday": ["15 Apr 2025"]}),
        ("from 2022 to 2024", {"2022 to 2024": ["2022 – 2024"]}),
        ("in late 2023", {"late 2023": ["Sep – Dec 2023"]}),
    ],
)
def test_english_times(text, mentions):
    assert read(text, "en") == mentions


@pytest.mark.parametrize(
    ("lang", "text", "mentions"),
    [
        ("fr", "en mars 2024", ["Mar 2024"]),
        ("fr", "le 1er mars 2024", ["1 Mar 2024"]),
        ("fr", "mardi 5 mars 2024", ["5 Mar 2024"]),
        ("fr", "entre août 2023 et mars 2025", ["Aug 2023 – Mar 2025"]),
        ("fr", "à la fin de l’année 2023", ["Sep – Dec 2023"]),
        ("fr", "au premier trimestre 2024", ["Jan – Mar 2024"]),
        ("fr", "mi-2024", ["May – Aug 2024"]),
        ("fr", "l’an dernier", ["2024"]),
        ("fr", "aujourd’hui", ["15 Apr 2025"]),
        ("fr", "ils ont été 300 en mars", ["Mar 2025"]),
        ("es", "en marzo de 2024", ["Mar 2024"]),
        ("es", "el 3 de marzo de 2024", ["3 Mar 2024"]),
        ("es", "el martes 5 de marzo del 2024", ["5 Mar 2024"]),
        ("es", "desde agosto de 2023 hasta marzo de 2025", ["Aug 2023 – Mar 2025"]),
        ("es", "a finales de 2023", ["Sep – Dec 2023"]),
        ("es", "a principios del año 2024", ["Jan – Apr 2024"]),
        ("es", "el primer trimestre de 2024", ["Jan – Mar 2024"]),
        ("es", "el año pasado", ["2024"]),
        ("es", "este mar es grande", []),
        ("pl", "w październiku 2024 r.", ["Oct 2024"]),
        ("pl", "12 października", ["12 Oct 2024"]),
        ("pl", "pod koniec 2023 roku", ["Sep – Dec 2023"]),
        ("pl", "w zeszłym miesiącu", ["Mar 2025"]),
        ("pl", "od sierpnia 2023 do marca 2025 roku", ["Aug 2023 – Mar 2025"]),
        ("ru", "в октябре 2024 года", ["Oct 2024"]),
        ("ru", "12 октября", ["12 Oct 2024"]),
        ("ru", "в конце 2023 года", ["Sep – Dec 2023"]),
        ("ru", "в прошлом месяце", ["Mar 2025"]),
        ("ru", "с августа 2023 по март 2025 года", ["Aug 2023 – Mar 2025"]),
        ("uk", "у жовтні 2024 року", ["Oct 2024"]),
        ("uk", "12 жовтня", ["12 Oct 2024"]),
        ("uk", "наприкінці 2023 року", ["Sep – Dec 2023"]),
        ("uk", "минулого місяця", ["Mar 2025"]),
        ("uk", "з серпня 2023 до березня 2025 року", ["Aug 2023 – Mar 2025"]),
    ],
)
def test_times_of_other_languages(lang, text, mentions):
    found = times.read(text, lang, dates.parse("2025-04-15"))
    assert [str(window) for each in found for window in each.windows] == mentions


def test_a_month_without_a_year_is_the_last_one_before_publication():
    assert read("bis März", published="2024-05-13") == {"März": ["Mar 2024"]}
    assert read("im Oktober", published="2024-05-13") == {"Oktober": ["Oct 2023"]}
    assert read("im Oktober", published="2022-09/2022-12") == {"Oktober": ["Oct 2021", "Oct 2022"]}


def test_numbers_of_other_scripts():
    assert read("2023年10月5日", "ja") == {"2023年10月5日": ["5 Oct 2023"]}
    assert read("2023-10-24", "la") == {"2023-10-24": ["24 Oct 2023"]}


@given(st.text(alphabet="0123456789./-, März2Mai bisund年月Ende\n"))
def test_no_text_raises_and_mentions_are_disjoint(text):
    mentions = times.read(text, "de", dates.parse("2024-02-29"))
    for one, other in pairwise(mentions):
        assert one.end <= other.start
