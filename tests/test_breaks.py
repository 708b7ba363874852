"""Files that once brought the program down: each ends in plain lines, within its time and memory."""

import csv
import io
import re
import subprocess
import sys
import time
from datetime import date

import pytest

from components.__main__ import main
from tests.conftest import HOME

try:
    import resource
except ImportError:  # Windows
    resource = None

METRICS = "metrics:\n  k: {title: T, unit: soldiers, measures: {m: came}}\n"
SOURCE = "{file: t.txt, outlet: O, lang: de, published: 2024-05-13}"
ENTRY = "{id: e, metric: k, measure: m, best: 5000, by: S, source: s, quote: 5.000 Soldaten}"
PLAIN = f"{METRICS}sources:\n  s: {SOURCE}\nestimates:\n  - {ENTRY}\n"
TEXT = "Es kamen 5.000 Soldaten an.\n"
INNARDS = re.compile(r"Traceback|object at 0x|<class|\w+Node\(|\w+Error\b|Decimal\(|components\.")
MEMORY = 1024**3  # bytes of data
SECONDS = 30  # what any of them may take on a busy machine; a quiet one takes about one


@pytest.fixture
def run(tmp_path):
    """Run a command on this file and text with bounded memory: its status, output, errors and seconds."""

    def limit():
        if resource:
            resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))

    def command(content, *words, text=TEXT, name="t.txt"):
        (tmp_path / "seeds").mkdir(exist_ok=True)
        (tmp_path / "seeds" / name).write_text(text, "utf-8")
        (tmp_path / "estimates.yaml").write_text(content, "utf-8")
        began = time.monotonic()
        done = subprocess.run(  # noqa: S603 (our own command)
            [
                sys.executable,
                "-m",
                "components",
                *words,
                "--estimates",
                tmp_path / "estimates.yaml",
            ],
            cwd=HOME,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=SECONDS,
            check=False,
            preexec_fn=limit if resource and words[0] != "picture" else None,
        )
        assert not INNARDS.search(done.stdout + done.stderr), (done.stdout + done.stderr)[:2000]
        return done.returncode, done.stdout, done.stderr, time.monotonic() - began

    return command


@pytest.fixture
def answer(tmp_path, capsys):
    """The same without a process of its own, for what is small: status, output and errors."""

    def command(content, *words, text=TEXT):
        (tmp_path / "seeds").mkdir(exist_ok=True)
        (tmp_path / "seeds" / "t.txt").write_text(text, "utf-8")
        (tmp_path / "estimates.yaml").write_text(content, "utf-8")
        status = main([*words, "--estimates", str(tmp_path / "estimates.yaml")])
        out, err = capsys.readouterr()
        assert not INNARDS.search(out + err), (out + err)[:2000]
        return status, out, err

    return command


def bomb(levels):
    """A list whose aliases stand for 9 ** levels words when it is written out."""
    rows = ["&a0 [x,x,x,x,x,x,x,x,x]"]
    rows += [f"&a{n} [{','.join([f'*a{n - 1}'] * 9)}]" for n in range(1, levels)]
    return f"[{', '.join(rows)}]"


BOMBED = {
    "a key of the file": f"{PLAIN}? {bomb(20)}\n: x\n",
    "a key of the metrics": PLAIN.replace("metrics:\n", f"metrics:\n  ? {bomb(20)}\n  : x\n"),
    "a key of an entry": PLAIN.replace("{id: e", f"{{? {bomb(20)} : x, id: e"),
    "a mapping as a key": f"{PLAIN}? {{a: {bomb(20)}}}\n: x\n",
    "the title": f"title: {bomb(20)}\n{PLAIN}",
    "a value": PLAIN.replace("by: S", f"by: S, note: {bomb(20)}"),
    "where": PLAIN.replace("by: S", f"by: S, where: {bomb(20)}"),
    "an originator": PLAIN.replace("by: S", f"by: {bomb(20)}"),
    "an entry": f"{PLAIN}  - {bomb(20)}\n",
}


@pytest.mark.parametrize("place", BOMBED)
def test_aliases_that_multiply_are_never_written_out(run, place):
    status, out, _, _ = run(BOMBED[place], "check")
    lines = out.splitlines()
    assert status == 1
    assert max(map(len, lines)) < 400
    assert "should be" in out or "a key is a text, not a" in out or "is no" in out, out[:500]


@pytest.mark.parametrize("form", ["png", "svg", "pdf"])
def test_a_name_with_a_noncharacter_is_drawn(run, tmp_path, form):
    target = tmp_path / f"x.{form}"
    content = PLAIN.replace("by: S", r'by: "S\uFFFE\uFFFF"')
    status, out, err, _ = run(content, "picture", "k", "-o", str(target))
    assert (status, out, err) == (0, f"{target}\n", "")
    assert target.stat().st_size > 1000


@pytest.mark.parametrize(
    "words", ["eineinhalb Komma fünf", "zweieinhalb Komma null", "anderthalb Komma drei Komma vier"]
)
@pytest.mark.parametrize("lang", ["de", "en", "fr", "es", "uk", "ru", "pl"])
def test_half_a_number_with_decimals_is_read(answer, words, lang):
    content = PLAIN.replace("lang: de", f"lang: {lang}")
    status, out, _ = answer(content, "check", text=f"{TEXT}Das sind {words}.\n")
    assert status in {0, 1}
    assert "1 estimate drawn" in out


YEARS = {
    "2924-05-13": "published is 13 May 2924, which is still to come [date-implausible]",
    "9999-12-31": "published is 31 Dec 9999, which is still to come [date-implausible]",
    "0001-01-01": "before 1684 there is no text that this can be [date-implausible]",
    "1683": "before 1684 there is no text that this can be [date-implausible]",
}


@pytest.mark.parametrize("unit", ["soldiers", "USD"])
@pytest.mark.parametrize("day", YEARS)
def test_a_day_that_no_chart_can_hold_is_one_line_and_no_picture(answer, tmp_path, day, unit):
    content = PLAIN.replace("2024-05-13", day).replace("unit: soldiers", f"unit: {unit}")
    text = TEXT
    if unit == "USD":
        content = content.replace("by: S", "by: S, currency: EUR").replace("Soldaten", "Euro")
        text = TEXT.replace("Soldaten", "Euro")
    status, out, _ = answer(content, "check", text=text)
    assert (status, out.count("[date-implausible]"), YEARS[day] in out) == (1, 1, True), out
    status, out, err = answer(content, "picture", "k", "-o", str(tmp_path / "x.png"), text=text)
    assert (status, out) == (1, "")
    assert err.splitlines()[-1] == "k: no estimate"


def test_the_month_that_has_begun_is_no_future(answer):
    today = date.today()  # noqa: DTZ011 (the machine's own day)
    _, out, _ = answer(PLAIN.replace("2024-05-13", f"{today:%Y-%m}"), "check")
    assert "date-implausible" not in out


@pytest.mark.slow
@pytest.mark.parametrize("key", ["source", "metric", "measure"])
def test_hints_for_a_thousand_unknown_names_among_a_thousand_are_bounded(run, key):
    many = range(1000)
    sources = "".join(f"  source-{n}: {SOURCE}\n" for n in many)
    metrics = "".join(f"  metric-{n}: {{title: T, unit: x, measures: {{a: b}}}}\n" for n in many)
    measures = "".join(f", measure-{n}: m{n}" for n in many)
    content = f"{METRICS.replace('came', f'came{measures}')}{metrics}sources:\n  s: {SOURCE}\n{sources}estimates:\n"
    own = {"source": "source: s,", "metric": "metric: k,", "measure": "measure: m,"}[key]
    for n in many:
        wrong = ENTRY.replace("id: e", f"id: e{n}").replace(own, f"{key}: {key}-x{n}y,")
        content += f"  - {wrong}\n"
    status, out, _, _ = run(content, "check")
    assert status == 1
    assert out.count(f"unknown {key}") == 1000
    assert 1 <= out.count("did you mean") <= 50


def test_the_hint_for_a_long_quote_that_is_not_there_is_bounded(run):
    words = [f"wort{n * 2729 % 3000}" for n in range(11_000)]
    quote = " ".join(f"wort{n * 1919 % 3000}" for n in range(1000))
    content = PLAIN.replace("5.000 Soldaten", quote)
    status, out, _, seconds = run(content, "check", text=" ".join(words))
    assert status == 1
    assert "quote not found in seeds/t.txt" in out
    assert max(map(len, out.splitlines())) < 400
    assert seconds < SECONDS


def test_a_draft_grows_as_its_text_does(run):
    sizes = []
    for times in (50, 200):
        text = "Es waren 5 Soldaten da. " * times
        status, out, _, _ = run(PLAIN, "draft", "seeds/n.txt", text=text, name="n.txt")
        assert status == 0
        sizes.append(len(out))
    assert sizes[1] < 5 * sizes[0]


def test_messages_are_in_the_users_words(answer):
    content = PLAIN.replace("by: S", "by: S, where: [{a: }]") + "? [a, b]\n: x\n? {a: b}\n: x\n"
    status, out, _ = answer(content, "check")
    assert status == 1
    assert "where should be a text, not a list [shape]" in out
    assert "a key is a text, not a list [shape]" in out


@pytest.mark.parametrize(
    "words", ["x;=1+1", "x\\t=1+1", "x,=1+1", "；＝1+1", "＝1+1", "x;＠a", "x\\n-1"]
)
@pytest.mark.parametrize("table", [["table"], ["table", "--csv", "excel"]])
def test_the_table_begins_no_formula_wherever_it_is_split(answer, words, table):
    status, out, _ = answer(PLAIN.replace("by: S", f'by: "{words}"'), *table)
    assert status == 0
    for delimiter in ",;\t":
        for row in csv.reader(io.StringIO(out), delimiter=delimiter):
            for cell in row:
                assert not cell.lstrip().startswith(tuple("=+-@＝＋－＠")), cell
