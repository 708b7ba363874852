import pytest

from components.entries import reader
from components.problems import by_place
from components.proof import checks
from components.proof.index import ProofIndex
from components.texts.seeds import Seed
from tests.conftest import GOOD, HEAD, LONG

# HEAD ends with line 19; GOOD is lines 20 to 26:
# 20 id  21 metric  22 measure  23 low  24 by  25 source  26 quote

MONEY = (
    "  - id: income\n    metric: revenue\n    measure: all\n    best: 2.3 billion\n    approximate: true\n"
    "    currency: EUR\n    by: Seoul\n    source: kurier\n    quote: rund 2,3 Milliarden Euro\n"
)


def changed(old, new, text=HEAD + GOOD):
    assert old in text
    return text.replace(old, new)


def but_open(lines):
    """The lines without those about figures of the text that these tests leave uncurated."""
    return [line for line in lines if "[uncounted-figure]" not in line]


@pytest.fixture
def long_article(folder):
    (folder / "seeds" / "kurier.txt").write_text(LONG, "utf-8")


def of(text, lines, lang="de"):
    """A file with one text and one estimate of it; its lines begin at line 20 as in GOOD."""
    head = HEAD.replace("lang: de", f"lang: {lang}")
    body = (
        "  - id: one\n    metric: containers\n    measure: shipped\n    by: X\n    source: kurier\n"
    )
    return head + body + "".join(f"    {line}\n" for line in lines), text


@pytest.fixture
def proves(reports, folder):
    def report(text, *lines, lang="de"):
        content, text = of(text, lines, lang)
        (folder / "seeds" / "kurier.txt").write_text(text, "utf-8")
        return [line.partition(": ")[2] for line in reports(content)]

    return report


WHO = """\
title: Support
originators:
  South Korea: {kind: government, written: [Seoul, Südkorea]}
  KIDA: {kind: think tank, of: South Korea}
  Ukraine: {kind: government, written: [Kiew, Kyiv]}
  Kurier: {kind: media}
metrics:
  troops:
    title: Troops
    unit: soldiers
    measures:
      sent: sent
      killed: {title: killed, part_of: casualties}
      casualties: casualties
      fired: {title: fired, per: month}
      counted: {title: counted, counted: {de: [Soldat, Mann], en: [soldier]}}
      lost: {title: lost, counted: {de: [gefallen, Gefallene], en: [killed, dead]}}
  share: {title: Share, unit: percent, measures: {all: in all}}
  income: {title: Income, unit: USD, measures: {all: in all}}
  distance: {title: Distance, unit: kilometres, measures: {all: in all}}
sources:
  kurier: {file: kurier.txt, outlet: Kurier, lang: LANG, published: 2025-04-15}
  older: {file: older.txt, outlet: Kurier, lang: de, published: 2020-01-01}
estimates:
"""


@pytest.fixture
def finds():
    """What check finds in one text and its estimates, each given by its lines without id and source."""

    def find(text, *entries, lang="de", head=WHO, **texts):
        content = head.replace("LANG", lang)
        for at, lines in enumerate(entries):
            given = {line.partition(":")[0] for line in lines}
            usual = {
                "id": f"e{at}",
                "metric": "troops",
                "measure": "sent",
                "by": "South Korea",
                "source": "kurier",
            }
            every = [
                *(f"{key}: {value}" for key, value in usual.items() if key not in given),
                *lines,
            ]
            content += "  - " + "\n    ".join(every) + "\n"
        parsed = reader.read(content, "estimates.yaml")
        files = {"kurier": text, "older": "Nichts."} | texts
        seeds = {f"{name}.txt": Seed(f"{name}.txt", body) for name, body in files.items()}
        problems = [*parsed.problems, *checks.check(ProofIndex(parsed, seeds))]
        return [
            f"{problem.message} [{problem.rule}]"
            for problem in sorted(problems, key=by_place)
            if problem.rule not in ("text-unlocked", "uncounted-figure")
        ]

    return find
