import pytest

from components.entries import reader
from components.intake import attributions
from components.proof import context
from components.texts.seeds import Seed
from tests.proof.conftest import WHO


def proposal(text, quote, lang="de"):
    seed = Seed("kurier.txt", text)
    parsed = reader.read(WHO.replace("LANG", lang), "estimates.yaml")
    return attributions.proposal(context.find(quote, seed), seed, lang, parsed)


@pytest.mark.parametrize(
    ("text", "by", "passage"),
    [
        ("Laut KIDA-Analysten in Seoul kamen 5.000 Mann.", ("KIDA", "South Korea"), ""),
        ("Kiew meldet viel. Es kamen 5.000 Mann.", ("Ukraine",), "Kiew meldet viel."),
        ("Kiew meldet viel.\n\nEs kamen 5.000 Mann.", ("Ukraine",), "Kiew meldet viel."),
        ("Kiew meldet viel.\n\nNichts.\n\nEs kamen 5.000 Mann.", (), ""),
        ("Laut „New York Times“ kamen 5.000 Mann.", ("New York Times",), ""),
        ("Nach Angaben von Jens Stoltenberg kamen 5.000 Mann.", ("Jens Stoltenberg",), ""),
        ("Kiew meldet viel. Ein Sprecher sprach von 5.000 Mann.", (), ""),
        ("Der Krieg in der Ukraine: Es kamen 5.000 Mann.", (), ""),
        ("Es kamen 5.000 Mann.", (), ""),
    ],
)
def test_who_is_named_in_the_sentence_or_the_one_before(text, by, passage):
    sentence = (
        text[text.rfind(".", 0, text.index("5.000")) + 1 :].strip() if passage or not by else text
    )
    assert proposal(text, sentence.split("\n\n")[-1]) == (by, passage)


def test_english_words_that_attribute():
    text = "According to the Kiel Institute, 5,000 men came."
    assert proposal(text, text, "en") == (("Kiel Institute",), "")


@pytest.mark.parametrize(
    ("lang", "text", "by"),
    [
        ("fr", "D’après le Kremlin, 5 000 soldats sont arrivés.", ("Kremlin",)),
        ("fr", "Selon l’Institut Montaigne, 5 000 soldats.", ("Institut Montaigne",)),
        ("es", "Según el Ministerio de Defensa, llegaron 5.000.", ("Ministerio de Defensa",)),
        ("pl", "Według Seulu przybyło 5000 żołnierzy.", ("Seulu",)),
        ("ru", "По данным Сеула, прибыли 5 000 солдат.", ("Сеула",)),
        ("ru", "По данным украинской разведки, прибыли 5 000 солдат.", ()),
        ("uk", "За даними Сеула, прибуло 5000 солдатів.", ("Сеула",)),
    ],
)
def test_words_that_attribute_in_other_languages(lang, text, by):
    assert proposal(text, text, lang) == (by, "")


@pytest.mark.parametrize(
    ("text", "by"),
    [
        (
            "South Korea's Defense Intelligence Agency said 5,000 came.",
            "Defense Intelligence Agency",
        ),
        ("South Korea’s Joint Chiefs of Staff said 5,000 came.", "Joint Chiefs of Staff"),
        ("South Korea's ministry said 5,000 came.", "South Korea"),
        ("South Korea's President said 5,000 came.", "South Korea"),
        ("South Korea said 5,000 came.", "South Korea"),
    ],
)
def test_a_body_is_an_originator_of_its_own(text, by):
    assert proposal(text, text, "en") == ((by,), "")


def test_the_sentence_before_names_nobody_where_another_one_speaks():
    text = "KIDA counts the dead. Western officials put the casualties at 5,000."
    assert proposal(text, "Western officials put the casualties at 5,000", "en") == ((), "")
    text = "KIDA counts the dead. The casualties came to 5,000."
    quote = "The casualties came to 5,000"
    assert proposal(text, quote, "en") == (("KIDA",), "KIDA counts the dead.")


@pytest.mark.parametrize(
    ("lang", "text", "by"),
    [
        ("de", "Laut dem ukrainischen Militärgeheimdienst kamen 5.000 Mann.", ("HUR",)),
        ("en", "Ukraine's military intelligence says 5,000 men came.", ("HUR",)),
        ("en", "The Kyiv Institute in Kyiv says 5,000 men came.", ("Kyiv Institute", "Ukraine")),
        ("de", "Kiew meldet, der Militärgeheimdienst zähle 5.000 Mann.", ("Ukraine", "HUR")),
    ],
)
def test_a_body_is_named_alone_where_the_name_of_its_own_stands_before_it(lang, text, by):
    seed = Seed("kurier.txt", text)
    declared = (
        "originators:\n"
        "  Ukraine: {kind: government, written: [ukrainisch, Kiew, Kyiv]}\n"
        "  Kyiv Institute: {kind: think tank}\n"
        "  HUR: {kind: intelligence, of: Ukraine, written: [Militärgeheimdienst, military intelligence]}\n"
    )
    parsed = reader.read(declared, "estimates.yaml")
    made = attributions.proposal(context.find(text, seed), seed, lang, parsed)
    assert made.by == by
