import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.texts.folding import fold
from components.texts.seeds import MOST_PLACES, Seed, Span
from tests.timing import processor_limit

ARTICLE = Seed(
    "news.txt",
    "Bilanz des Jahres\n"
    "\n"
    "Nach  Angaben aus Seoul wurden mehr als 15.800\n"
    "Container verschifft. Zuvor war von 5.800 Kisten die Rede.\n"
    "\n"
    "Etwa 300 Soldaten trafen ein, etwa 300 Soldaten fielen.\n",
)


def words_at(seed, quote):
    return [seed.text[span.start : span.end] for span in seed.find(quote)]


def test_a_quote_is_found_over_line_breaks_and_double_spaces():
    assert words_at(ARTICLE, "Angaben aus Seoul wurden mehr als 15.800 Container") == [
        "Angaben aus Seoul wurden mehr als 15.800\nContainer"
    ]
    assert words_at(ARTICLE, "Nach Angaben") == ["Nach  Angaben"]
    assert words_at(ARTICLE, "  Nach \n Angaben ") == ["Nach  Angaben"]


@pytest.mark.parametrize(
    "quote",
    [
        "mehr als 15800 Container",
        "mehr als 15,800 Container",
        "Mehr als 15.800 Container",
        "5.800 Container",
        "800 Container",
        "mehr als 15",
        "mehr als 15.8",
        "ontainer verschifft",
        "Container verschi",
        "",
        "   ",
    ],
)
def test_nothing_but_white_space_is_folded_and_no_word_is_cut(quote):
    assert ARTICLE.find(quote) == ()


def test_a_quote_may_end_at_a_full_stop_or_leave_it_out():
    assert len(ARTICLE.find("verschifft")) == len(ARTICLE.find("verschifft.")) == 1


def test_every_place_is_found():
    assert len(ARTICLE.find("300 Soldaten")) == 2
    assert len(ARTICLE.find("Etwa 300 Soldaten")) == 1
    assert len(Seed("x", "aha aha aha").find("aha aha")) == 2


def test_lines_and_columns_count_from_one():
    span = ARTICLE.find("Container")[0]
    assert (ARTICLE.line(span.start), ARTICLE.column(span.start)) == (4, 1)
    assert (ARTICLE.line(0), ARTICLE.column(0)) == (1, 1)
    assert ARTICLE.line(len(ARTICLE.text)) == 7


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\x85", "\u2028"])
def test_every_end_of_a_line_makes_lines_and_paragraphs(ending):
    seed = Seed("news.txt", ARTICLE.text.replace("\n", ending))
    span = seed.find("Container")[0]
    assert (seed.line(span.start), seed.column(span.start)) == (4, 1)
    paragraph = seed.paragraph(span)
    shown = seed.text[paragraph.start : paragraph.end]
    assert shown.startswith("Nach  Angaben")
    assert shown.endswith("die Rede.")
    assert seed.find("15.800 Container") != ()


def test_the_sign_of_a_paragraph_ends_one():
    seed = Seed("news.txt", "Der Titel\u2029Es kamen 300 Soldaten.\u2029Es fielen 20.")
    paragraph = seed.paragraph(seed.find("300 Soldaten")[0])
    assert seed.text[paragraph.start : paragraph.end] == "Es kamen 300 Soldaten."
    assert seed.line(paragraph.start) == 2


def test_the_paragraph_ends_at_blank_lines():
    paragraph = ARTICLE.paragraph(ARTICLE.find("Container")[0])
    shown = ARTICLE.text[paragraph.start : paragraph.end]
    assert shown.startswith("Nach  Angaben")
    assert shown.endswith("die Rede.")


def test_a_long_text_without_blank_lines_gives_the_line():
    seed = Seed("long.txt", "\n".join(f"Zeile {n} " + "wort " * 30 for n in range(20)))
    paragraph = seed.paragraph(seed.find("Zeile 7")[0])
    assert seed.text[paragraph.start : paragraph.end].startswith("Zeile 7 wort")
    assert "\n" not in seed.text[paragraph.start : paragraph.end]


def test_the_nearest_passage_is_named_with_its_line():
    assert ARTICLE.nearest("mehr als 15.900 Container verschift") == (
        3,
        "mehr als 15.800 Container verschifft.",
    )
    assert ARTICLE.nearest("völlig anderes Thema: Fußball am Sonntag") is None
    assert Seed("empty.txt", "").nearest("etwas") is None


def test_the_seeds_of_the_project_hold_their_known_sentences(real_seeds):
    text = real_seeds["003_2d3b768fbe09eb50.txt"]
    assert text.line(text.find("mehr als 15.800 Container mit Munition")[0].start) == 15
    assert text.find("5.800 Container mit Munition") == ()


WHITE = st.text(alphabet=" \n\t\u00a0\u202f", min_size=1, max_size=3)


@given(
    st.lists(st.text(alphabet="abcäß15.,€", min_size=1, max_size=5), min_size=1, max_size=12),
    st.data(),
)
def test_any_run_of_whole_words_is_found_where_it_stands(words, data):
    text = data.draw(WHITE).join(["", *words, ""]) if data.draw(st.booleans()) else " ".join(words)
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    quote = data.draw(WHITE).join(words[first : last + 1])
    seed = Seed("any.txt", text)
    spans = seed.find(quote)
    assert spans
    for span in spans:
        passage = fold(seed.text[span.start : span.end]).text
        assert passage.split() == fold(quote).text.split()


@given(st.text(max_size=200), st.text(max_size=40))
def test_any_text_and_quote_never_raise_and_offsets_slice_to_the_quote(text, quote):
    seed = Seed("any.txt", text)
    for span in seed.find(quote):
        passage = fold(seed.text[span.start : span.end]).text
        assert passage.split() == fold(quote).text.split()
        paragraph = seed.paragraph(span)
        assert 0 <= paragraph.start <= paragraph.end <= len(text)
    seed.nearest(quote)


def test_a_span_holds_another():
    assert Span(2, 9).holds(Span(2, 9))
    assert not Span(2, 9).holds(Span(1, 5))


def test_a_hint_for_a_long_quote_in_a_long_text_takes_no_time():
    words = [f"wort{number * 1919 % 3001}" for number in range(40_000)]
    seed = Seed("kurier.txt", " ".join(words))
    quote = " ".join(words[5000:9000]).replace("wort7 ", "wort8 ")
    seed.find(quote)
    with processor_limit(0.2):
        line, passage = seed.nearest(quote)
    assert (line, passage.split()[0]) == (1, words[5000])


def test_a_quote_that_stands_very_often_is_not_counted_to_the_end():
    seed = Seed("kurier.txt", "a " * 50_000)
    with processor_limit(1):
        assert len(seed.find("a " * 20_000 + "a")) == MOST_PLACES


def test_no_place_is_sought_inside_a_word():
    seed = Seed("kurier.txt", "a" * 100_000 + " " + "a" * 1000)
    with processor_limit(0.5):
        assert seed.find("a" * 1000) == ((100_001, 101_001),)


def test_the_paragraphs_of_a_long_text_are_found_in_no_time():
    text = "Ein Satz von acht Wörtern in einem Absatz.\n\n" * 5000
    seed = Seed("kurier.txt", text)
    with processor_limit(0.5):
        for start in range(0, len(text) - 10, 44):
            span = seed.paragraph(Span(start + 4, start + 8))
            assert text[span.start : span.end].count("\n") == 0


def test_a_long_paragraph_around_a_quote_is_cut_at_words():
    seed = Seed("news.txt", "vorher " * 50 + "15.800 Container" + " nachher" * 50)
    (span,) = seed.find("15.800 Container")
    around = seed.around(span, room=20)
    assert seed.text[around.start : around.end] == "vorher vorher 15.800 Container nachher nachher"


@pytest.mark.parametrize(
    ("quote", "places"),
    [
        ("約1万1000人がロシアにいる", 1),
        ("北朝鮮兵士約1万1000人", 1),
        ("兵士", 2),
        ("1000人", 0),  # inside of 1万1000
        ("1万", 0),
    ],
)
def test_han_and_kana_have_no_words_to_be_inside_of(quote, places):
    text = "韓国によると、北朝鮮兵士約1万1000人がロシアにいる。兵士は戦う。"
    assert len(Seed("a.txt", text).find(quote)) == places


def test_korean_words_stay_whole_but_for_their_particles():
    seed = Seed("a.txt", "약 1만1000명이 러시아에서 있다")
    for quote in ("약 1만1000명", "약 1만1000명이", "약 1만1000명이 러시아"):
        assert len(seed.find(quote)) == 1, quote
    for quote in ("약 1만1000", "약 1만1000명이 러", "약 1만1000명이 러시아에"):
        assert seed.find(quote) == (), quote


def test_a_quote_that_nearly_stands_everywhere_takes_time_in_line_with_the_text():
    seed = Seed("a.txt", "約" * 400_000 + "人")
    with processor_limit(3):
        assert len(seed.find("約" * 200 + "人")) == 1
