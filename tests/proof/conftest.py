import pytest

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
