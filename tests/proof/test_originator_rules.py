import pytest

from tests.conftest import GOOD, HEAD
from tests.proof.conftest import WHO

TEXT = (
    "Der Kurier beruft sich auf ein Papier.\n\nKiew meldet nichts.\n\nLaut KIDA-Analysten in Seoul kamen "
    "5.000 Soldaten an.\n\nDas sagte Südkorea.\n\nEs kostete 5 Mrd. US-Dollar."
)
QUOTE = "quote: kamen 5.000 Soldaten an"


DECLARE = (
    "; print the line that declares it with: python -m components originators [unknown-originator]"
)


@pytest.mark.parametrize(
    "lines",
    [
        ["by: KIDA", "quote: Laut KIDA-Analysten in Seoul kamen 5.000 Soldaten an"],
        ["by: KIDA", "attribution: Laut KIDA-Analysten", QUOTE],
        ["by: [KIDA, South Korea]", "attribution: Laut KIDA-Analysten in Seoul", QUOTE],
        ["by: South Korea", "attribution: Das sagte Südkorea", QUOTE],
        ["by: South Korea", "attribution: [Das sagte Südkorea, Laut KIDA-Analysten]", QUOTE],
        [
            "by: KIDA",
            "via: [Kurier]",
            "attribution: [Laut KIDA-Analysten, Der Kurier beruft sich]",
            QUOTE,
        ],
        ["by: unnamed", QUOTE],
    ],
)
def test_whom_the_passage_names_is_proved(finds, lines):
    assert finds(TEXT, ["best: 5000", *lines]) == []


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (
            ["by: Ukraine", QUOTE],
            "neither quote nor attribution names 'Ukraine' or 'Kiew' or 'Kyiv'; where the text names nobody, it is unnamed [originator-not-named]",
        ),
        (
            ["by: Kurier", "attribution: Der Kurier beruft sich", QUOTE],
            "the attribution that names 'Kurier' is neither in the quote's paragraph nor in one beside it [originator-not-named]",
        ),
        (
            ["by: [KIDA, Ukraine]", "attribution: Laut KIDA-Analysten", QUOTE],
            "neither quote nor attribution names 'Ukraine' or 'Kiew' or 'Kyiv'; where the text names nobody, it is unnamed [originator-not-named]",
        ),
        (
            ["by: KIDA", "via: [Kurier]", "attribution: Laut KIDA-Analysten", QUOTE],
            "neither quote nor attribution names 'Kurier'; where the text names nobody, it is unnamed [originator-not-named]",
        ),
        (
            ["by: KIDA", "via: [KIDA]", "attribution: Laut KIDA-Analysten", QUOTE],
            "'KIDA' stands under by, too; nobody passes on a figure of its own [originator-not-named]",
        ),
        (
            ["by: KIDA", "attribution: Laut KIDA", QUOTE],
            None,
        ),
        (
            ["by: Pope", QUOTE],
            "unknown originator 'Pope'; declared are South Korea, KIDA, Ukraine, Kurier" + DECLARE,
        ),
        (
            ["by: unnamed", "via: [Pope]", QUOTE],
            "unknown originator 'Pope'; declared are South Korea, KIDA, Ukraine, Kurier" + DECLARE,
        ),
        (
            ["by: Kyiv", QUOTE],
            "unknown originator 'Kyiv'; write 'Ukraine', of which that is another form [unknown-originator]",
        ),
        (
            ["by: KIDA, South Korea", "attribution: Laut KIDA-Analysten in Seoul", QUOTE],
            "unknown originator 'KIDA, South Korea'; write a list of several: [KIDA, South Korea] [unknown-originator]",
        ),
        (
            ["by: KIDA and Ukraine", QUOTE],
            "unknown originator 'KIDA and Ukraine'; write a list of several: [KIDA, Ukraine] [unknown-originator]",
        ),
    ],
)
def test_whom_it_does_not_name_is_not(finds, lines, message):
    assert finds(TEXT, ["best: 5000", *lines]) == ([message] if message else [])


def test_the_words_of_a_figure_name_nobody(finds):
    head = WHO.replace("[Kiew, Kyiv]", "[US]")
    lines = ["metric: income", "measure: all", "best: 5 billion", "currency: USD", "by: Ukraine"]
    (message,) = finds(TEXT, [*lines, "quote: Es kostete 5 Mrd. US-Dollar"], head=head)
    assert message.endswith("[originator-not-named]")


def test_a_file_without_the_block_is_told_so_once_and_stays_valid(reads):
    found = reads(HEAD + GOOD + GOOD.replace("seoul", "two").replace("South Korea", "the Pope"))
    assert [problem.rule for problem in found.infos if problem.rule != "text-unlocked"] == [
        "originators-missing"
    ]
    assert not {"unknown-originator", "originator-not-named"} & {p.rule for p in found.problems}


def test_the_body_that_an_originator_belongs_to_must_be_declared(finds):
    assert (
        finds("Nichts.", head=WHO.replace("of: South Korea", "of: Nowhere"))
        == [
            "unknown originator 'Nowhere'; declared are South Korea, KIDA, Ukraine, Kurier"
            + DECLARE,
            "no source names this text; draft it with: python -m components draft seeds/kurier.txt [text-unused]",
        ][:1]
    )


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("Kiew dementiert, was Seoul sagt: 5.000 Soldaten.", 1),
        ("Kiew dementiert das und zählt 5.000 Soldaten.", 0),
    ],
)
def test_who_denies_a_figure_does_not_say_it_but_may_say_another(finds, text, problems):
    lines = ["by: Ukraine", "best: 5000", "quote: 5.000 Soldaten", f"attribution: '{text[:-1]}'"]
    found = [line for line in finds(text, lines) if "disputes it" in line]
    assert len(found) == problems
