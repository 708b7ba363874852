"""Throw damaged files at readers and drawings; nothing may raise, hide a good entry, point outside a file or take long.

Run `python -m tests.fuzz [--runs N] [--seed S] [--kind KIND]`. Besides the runs, estimates.yaml is cut at every
byte (at every so many bytes when there are few runs). A run that fails is told with its input and
the command that repeats it, and the exit code is 1.
"""

import argparse
import base64
import csv
import dataclasses
import io
import json
import re
import sys
import tempfile
import time
import traceback
import zlib
from collections import Counter
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

from components import dates, history, library, naming, table
from components.drawing import charts
from components.drawing.sheet import Options
from components.entries import reader, records
from components.export import files as files_of_pictures
from components.export import images, metadata
from components.findings import changes, manifest
from components.intake import drafts
from components.proof import checks, drift, index
from components.texts import figures, languages, senses
from components.texts.seeds import Seed
from tests.timing import processor_seconds

HOME = Path(__file__).resolve().parent.parent
FILE = "estimates.yaml"
YAML = (HOME / FILE).read_text("utf-8")
SEEDS = {path.name: path.read_text("utf-8") for path in sorted((HOME / "seeds").glob("*.txt"))}
RUNS = 20_000

_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_ENTRY = re.compile(r"^  - id: (.+)$", re.MULTILINE)
_VALUE = re.compile(r"^( *(?:- )?[\w-]+: )(\S.*)$", re.MULTILINE)

SYNTAX = [
    *"[]{}&*!|>%@`'\"#,:?-~=",
    ": ",
    "- ",
    "? ",
    "---\n",
    "...\n",
    "\t",
    "\n\t",
    "<<: *a\n",
    "<<: {low: 1}\n",
    "&a ",
    "*a ",
    "&a [*a]",
    "!!python/object/apply:os.system [id]",
    "!!binary aGk=",
    "!<tag:x> ",
    "%YAML 9.9\n---\n",
    "%TAG ! tag:x,2000:\n",
    ">-\n",
    "|+9\n",
    "\\x00",
    '"\\ud800"',
    "[" * 25,
    "{a: " * 25,
    "- " * 30,
    "[" * 1200,
    "? " * 40,
    "\n? [&k [x], *k]\n: x\n",
    "\n*a : x\n",
    " #12 ",
    "\n<<<<<<< HEAD\n",
    "\n=======\n",
]
SIGNS = [
    *map(chr, [*range(32), *range(127, 160)]),
    *"\u00a0\u00ad\u200b\u200f\u2028\u2029\u202e\u202f\u2066\ufeff\ufffd\ufffe\uffff",
    "\ud800",
    "\udfff",
    "\U0001f600",
    "\U0010ffff",
    "e\u0301",
    "\r\n",
]
SCALARS = [
    "",
    "~",
    "null",
    "true",
    "no",
    "0",
    "-1",
    "1e9",
    "1E400",
    "9" * 39,
    "9" * 41,
    "9" * 5000,
    "0." + "1" * 50,
    ".nan",
    "-.inf",
    "0x1F",
    "0o17",
    "1_0__0",
    "15.800",
    "15,800",
    "1:30",
    "١٢٣",
    "4.2 million",
    "2024-02-30",
    "2024-13",
    "2025/2024",
    "../..",
    "0000",
    "9999~/..",
    "2924-05-13",
    "0001-01-01",
    "1683",
    "1.125 million",
    "0.125",
    "TODO",
    "[]",
    "{}",
    "[a, [b, {c: d}]]",
    "{low: 1, low: 2}",
    "''",
    '"\\u2028 \\n \\u202e \\x85"',
    "'a: b'",
    "../../../etc/passwd",
    "/dev/zero",
    "seeds",
    '"a\\0b"',
    "x" * 3000,
    "EUR",
    "containers",
    "log",
]
WORDS = [
    *"mehr als|more than|bis zu|up to|rund|about|weder|nicht|zwischen|between|und|to|or|Millionen".split(
        "|"
    ),
    *"billion|Euro|$|€|US-Dollar|Prozent|%|Container|KN-23|Oktober|March|2024|1.000|15,800|3½".split(
        "|"
    ),
    *"tausende|dozens|drei|twenty-|hundert|zwölf|a|das|.|,|–|-|/|„|“|(|)|\n|\n\n|\t|\u202f|٣|²|Ⅳ".split(
        "|"
    ),
]


class FaultError(AssertionError):
    """What a run did not keep."""


def inside(problem, ways):
    """A Problem lies in a text, split to lines in two ways, when its line is there, or the next, and its column, or the next."""
    for lines in ways:
        line, column = problem.place.line, problem.place.column
        length = len(lines[line - 1]) if 1 <= line <= len(lines) else 0
        if 1 <= line <= len(lines) + 1 and 1 <= column <= length + 1:
            return True
    return False


_INNARDS = re.compile(
    r"object at 0x|Traceback|<class|<function|Decimal\(|frozenset|pydantic|NoneType"
    r"|\b(?:Scalar|Sequence|Mapping)Node|\b\w+(?:Error|Exception)\b"
)
_LONGEST_MESSAGE = 700


def judge(problems, texts):
    """Each Problem is one line in the user's words, no longer than a reader bears, and lies inside its file."""

    @cache
    def split(file):
        text = texts.get(file, "")
        return _BREAK.split(text), text.split("\n")

    for problem in problems:
        if len(str(problem).splitlines()) != 1 or not problem.message.strip():
            message = f"not one line: {str(problem)!r}"
            raise FaultError(message)
        if len(problem.message) > _LONGEST_MESSAGE:
            message = f"{len(problem.message):,} characters: {problem.message[:200]!r}"
            raise FaultError(message)
        if _INNARDS.search(problem.message):
            message = f"not in the user's words: {problem.message!r}"
            raise FaultError(message)
        if not inside(problem, split(problem.place.file)):
            message = f"outside its file: {problem}"
            raise FaultError(message)


def checked(text, seeds=SEEDS):
    """The notebook and all Problems of this text, as library.read finds them; judged."""
    parsed = reader.read(text, FILE)
    proofs = index.ProofIndex(parsed, {name: Seed(name, body) for name, body in seeds.items()})
    problems = list(parsed.problems)
    if parsed.readable:
        problems += checks.check(proofs)
    problems += drift.drift(proofs)
    proofs.coverage()
    judge(problems, {FILE: text, **{f"seeds/{name}": body for name, body in seeds.items()}})
    return parsed, problems


# --- What is done to a text -------------------------------------------------------------------


def damaged(text, rng):
    """A few mutations, one after the other."""
    for _ in range(rng.choice((1, 1, 1, 2, 3, 6))):
        text = rng.choice(MUTATIONS)(text, rng)
    return text


def drop_line(text, rng):
    lines = text.splitlines(keepends=True)
    del lines[rng.randrange(len(lines) + 1) : rng.randrange(len(lines) + 1)][:3]
    return "".join(lines[: rng.randrange(len(lines) + 1)]) if rng.random() < 0.1 else "".join(lines)


def double_line(text, rng):
    lines = text.splitlines(keepends=True) or [""]
    at = rng.randrange(len(lines))
    return "".join([*lines[: at + rng.randint(1, 4)], *lines[at:]])


def swap_lines(text, rng):
    lines = text.splitlines(keepends=True) or [""]
    one, other = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return "".join(lines)


def retype(text, rng):
    """Another value behind one key."""
    found = list(_VALUE.finditer(text))
    if not found:
        return text
    value = rng.choice(found)
    return text[: value.start(2)] + rng.choice(SCALARS) + text[value.end(2) :]


def swap_values(text, rng):
    found = list(_VALUE.finditer(text))
    if len(found) < 2:
        return text
    one, other = sorted(rng.sample(found, 2), key=lambda each: each.start())
    return (
        text[: one.start(2)]
        + other[2]
        + text[one.end(2) : other.start(2)]
        + one[2]
        + text[other.end(2) :]
    )


def indent(text, rng):
    lines = text.splitlines(keepends=True) or [""]
    at = rng.randrange(len(lines))
    lines[at] = rng.choice((" ", "  ", "\t", "    ")) + lines[at].lstrip(" " * rng.randint(0, 1))
    return "".join(lines)


def insert(text, rng):
    at = rng.randrange(len(text) + 1)
    return text[:at] + rng.choice(rng.choice((SYNTAX, SIGNS, SCALARS, WORDS))) + text[at:]


def remove(text, rng):
    at = rng.randrange(len(text) + 1)
    return text[:at] + text[at + rng.choice((1, 1, 2, 8, 60, 400)) :]


def cut(text, rng):
    """The text up to some byte."""
    data = text.encode("utf-8", "surrogatepass")
    return data[: rng.randrange(len(data) + 1)].decode("utf-8", "replace")


MUTATIONS = (
    drop_line,
    double_line,
    swap_lines,
    retype,
    retype,
    swap_values,
    indent,
    insert,
    insert,
    insert,
    remove,
    cut,
)


def noise(rng, longest=400):
    """Signs and words in no order."""
    pick = (
        lambda: rng.choice(WORDS),
        lambda: rng.choice(SIGNS),
        lambda: rng.choice(SYNTAX),
        lambda: str(rng.randrange(10 ** rng.randint(1, 20))),
        lambda: chr(rng.randrange(0x110000)),
        lambda: " ",
    )
    weights = (8, 1, 1, 4, 1, 6)
    return "".join(each() for each in rng.choices(pick, weights, k=rng.randint(0, longest)))


# --- The kinds of runs ------------------------------------------------------------------------


def run_yaml(rng, tell):
    """The real file with mutations, checked against the real texts."""
    text = tell(damaged(YAML, rng))
    checked(text)


def run_entry(rng, tell):
    """One entry broken, or a broken one at the end: every other one is read and drawn."""
    entries = list(_ENTRY.finditer(YAML))
    at = rng.randrange(len(entries) + 1)
    others = {entry[1] for number, entry in enumerate(entries) if number != at}
    if at == len(entries):
        text = tell(f"{YAML.rstrip()}\n{_broken_entry(rng)}")
    else:
        end = entries[at + 1].start() if at + 1 < len(entries) else len(YAML)
        body = YAML[entries[at].end() : end]
        text = tell(YAML[: entries[at].end()] + _broken_body(body, rng) + YAML[end:])
    parsed, problems = checked(text)
    if not parsed.readable:
        message = f"a valid file is called unreadable: {problems[0]}"
        raise FaultError(message)
    wrong = {problem.entry for problem in problems if problem.level == "error"}
    drawn = {estimate.id for estimate in parsed.estimates if estimate.entry not in wrong}
    if others - drawn:
        message = f"entries that nothing was done to are lost: {sorted(others - drawn)}"
        raise FaultError(message)


def _broken_entry(rng):
    keys = [f"    {rng.choice(KEYS)}: {_safe(rng)}\n" for _ in range(rng.randint(1, 9))]
    return rng.choice(
        (
            f"  - {_safe(rng) or 'x'}\n",
            f"  - id: fuzz-{rng.randrange(99)}\n{''.join(keys)}",
            f"  - note: {_safe(rng)}\n{''.join(keys)}",
            f"  - {{note: {rng.choice(SAFE_INSIDE)}}}\n",
            "  -\n",
            f"  - [{rng.choice(SAFE_INSIDE)}]\n",
        )
    )


def _broken_body(body, rng):
    """The lines of an entry with values changed, keys doubled, renamed or left out; still YAML."""
    lines = body.splitlines(keepends=True)
    able = [number for number, line in enumerate(lines) if re.match(r"    [a-z_]+: [^>|\[{]", line)]
    for number in rng.sample(able, min(len(able), rng.choice((1, 1, 2, 4)))):
        key = lines[number].split(":")[0]
        lines[number] = rng.choice(
            (
                f"{key}: {_safe(rng)}\n",
                f"{key}: {_safe(rng)}\n",
                lines[number] * 2,
                f"    {rng.choice(KEYS)}: {_safe(rng)}\n",
                "",
            )
        )
    return "".join(lines)


KEYS = [*records.Estimate.model_fields, "lo", "x y", "<<", "'{}'", '"a\\nb"', "1", "~"]
KEYS.remove("id")
SAFE_INSIDE = [
    scalar for scalar in SCALARS if scalar and scalar[0] not in "{[~" and "\\" not in scalar
]
_SAFE_EXTRA = [
    "!!str 1",
    "!!python/object:os.system x",
    '"\\x07\\u202e\\u2028"',
    "|\n      a\n      b",
]


def _safe(rng):
    """A value that is valid YAML wherever one may stand."""
    digits = rng.randrange(10 ** rng.randint(1, 30))
    return rng.choice((*SCALARS, *_SAFE_EXTRA, str(digits), f"&b{digits} x"))


def run_text(rng, tell):
    """A real text with mutations under the real file."""
    name = rng.choice(list(SEEDS))
    text = tell(damaged(SEEDS[name], rng))
    checked(YAML, {**SEEDS, name: text})


def run_draft(rng, tell):
    """A draft for a damaged or a senseless text; pasted at the end, it is read."""
    body = damaged(rng.choice(list(SEEDS.values())), rng) if rng.random() < 0.5 else noise(rng)
    name = rng.choice(("new.txt", "n w: #.txt", "ümlaut '\".txt", "1.txt"))
    text = tell(_readable(body))
    parsed = reader.read(YAML, FILE)
    made = drafts.draft(Seed(name, text), parsed)
    head, _, tail = YAML.partition("\nestimates:")
    pasted = f"{head.rstrip()}\n{made.source}\nestimates:{tail.rstrip()}\n{made.estimates}"
    found, problems = checked(pasted, {**SEEDS, name: text})
    if not found.readable:
        told = problems[0] if problems else "no reason"
        message = f"the draft cannot be read: {told}"
        raise FaultError(message)


def _readable(text):
    """The text as it could come out of a file, without the thousand brackets that YAML may not have."""
    return text.encode("utf-8", "replace").decode().replace("[" * 1200, "[")


def run_figures(rng, tell):
    """Figures of a senseless text: sorted, disjoint, inside it, and with the text they name."""
    judge_figures(tell(noise(rng)), rng.choice((*LANGUAGES, "", "xx-XX")))


def judge_figures(text, lang):
    """The figures of a text are sorted, disjoint, inside it, and inside their own qualifiers."""
    at = 0
    for figure in figures.read(text, lang):
        if not at <= figure.start < figure.end <= len(text):
            message = f"{figure} lies outside the text or on another one"
            raise FaultError(message)
        if not figure.outer_start <= figure.start < figure.end <= figure.outer_end <= len(text):
            message = f"{figure} is not inside its own qualifiers"
            raise FaultError(message)
        at = figure.end


def run_dates(rng, tell):
    """A date is read or refused with one sentence; what is read can be said."""
    parts = [
        "2024",
        "-",
        "02",
        "30",
        "/",
        "..",
        "~",
        "?",
        "%",
        " ",
        "0000",
        "9999",
        "12",
        "31",
        "x",
    ]
    text = "".join(
        rng.choices([*parts, *SIGNS], [9] * len(parts) + [1] * len(SIGNS), k=rng.randint(0, 9))
    )
    tell(text)
    try:
        window = dates.parse(text)
    except ValueError as refusal:
        if len(str(refusal).splitlines()) != 1:
            message = f"not one line: {refusal}"
            raise FaultError(message) from refusal
    else:
        dates.say(window)
        str(window.middle)


def run_files(rng, tell):
    """Real files on disk with bytes of any kind in estimates.yaml or in a text."""
    name = rng.choice((FILE, FILE, *(f"seeds/{seed}" for seed in SEEDS)))
    data = tell(_bytes((HOME / name).read_bytes(), rng))
    with tempfile.TemporaryDirectory(prefix="fuzz ü ") as folder:
        path = Path(folder)
        (path / "seeds").mkdir()
        for each, text in SEEDS.items():
            (path / "seeds" / each).write_bytes(text.encode())
        (path / FILE).write_bytes(YAML.encode())
        (path / name).write_bytes(data)
        found = library.read(path / FILE)
        shown = {FILE: str(path / FILE)}.get(name, name)
        sound = {str(path / FILE): YAML, **{f"seeds/{each}": text for each, text in SEEDS.items()}}
        judge(found.problems, {**sound, shown: data.decode("utf-8-sig", "replace")})
        library.signature(path / FILE)
    if name != FILE and found.entries != len(_ENTRY.findall(YAML)):
        message = "a bad text hides entries"
        raise FaultError(message)


def _bytes(data, rng):
    if rng.random() < 0.3:
        return rng.randbytes(rng.choice((0, 1, 2, 3, 50, 5000)))
    at = rng.randrange(len(data) + 1)
    put = rng.choice(
        (b"\0", b"\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe4")
    )
    return rng.choice(
        (
            data[:at] + put + data[at:],
            data[:at],
            data[:at] + rng.randbytes(8) + data[at + 8 :],
            put + data,
            data.replace(b"\n", b"\r"),
            data.replace(b"\n", b"\r\n")[:at],
            data.decode(errors="replace").encode(
                rng.choice(("utf-16", "utf-32", "latin-1", "cp1252")), "replace"
            ),
        )
    )


LANGUAGES = tuple(languages.LANGUAGES)


def _strings(value):
    """Every text in the tables of a language."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for each in dataclasses.fields(value):
            yield from _strings(getattr(value, each.name))
    elif isinstance(value, dict):
        for each in (*value, *value.values()):
            yield from _strings(each)
    elif isinstance(value, list | tuple | set | frozenset):
        for each in value:
            yield from _strings(each)


TOKENS = {
    lang: sorted(
        {
            phrase.replace("*", "en")
            for text in _strings(languages.of(lang))
            for phrase in text.split("|")
            if phrase
        }
    )
    for lang in LANGUAGES
}
"""The words that a language reads numbers by."""


def salad(rng, lang, longest=60):
    """Words of a language's own tables in no order, with digits and marks between them."""
    pick = (
        lambda: rng.choice(TOKENS[lang]),
        lambda: rng.choice(WORDS),
        lambda: str(rng.randrange(10 ** rng.randint(1, 12))),
        lambda: rng.choice(SIGNS),
    )
    words = [each() for each in rng.choices(pick, (12, 4, 4, 1), k=rng.randint(1, longest))]
    return "".join(word + rng.choice((" ", " ", " ", "", "-", ", ", "\n")) for word in words)


def run_salad(rng, tell):
    """Figures of a salad of one language, read as that one and as another."""
    lang = rng.choice(LANGUAGES)
    text = tell(salad(rng, lang))
    for each in (lang, rng.choice(LANGUAGES)):
        judge_figures(text, each)
    Seed("x", text).find(text[: rng.randint(0, 40)])


KEYED = [
    "? [a, b]\n{0}: x",
    "? {{a: b}}\n{0}: x",
    "? &k [x, *k]\n{0}: x",
    "? [&a [x, x], &b [*a, *a], &c [*b, *b], *c]\n{0}: x",
    "&k low: 1\n{0}*k : 2",
    "&k ? &l key\n{0}: *l",
    "? |\n{0}  a\n{0}  b\n{0}: x",
    "? {{? {{? [] : x}} : x}}\n{0}: x",
    "!!binary aGk= : x",
    "? !!python/name:os.system\n{0}: x",
    "<<: [{{a: b}}, *k]",
    "~: x",
    "1: x",
    '"\\uFFFE": x',
    '? "\\x00\\u2028"\n{0}: x',
    "? " + "x" * 2000 + "\n{0}: x",
    "[]: x",
    "? - a\n{0}  - b\n{0}: x",
]


def run_keys(rng, tell):
    """Keys that are no plain text, and aliases in them, at any depth of the real file."""
    lines = YAML.splitlines(keepends=True)
    keys = [at for at, line in enumerate(lines) if re.match(r" *[\w-]+:", line)]
    for at in sorted(rng.sample(keys, rng.choice((1, 1, 2, 5))), reverse=True):
        space = " " * (len(lines[at]) - len(lines[at].lstrip(" ")))
        lines.insert(at, f"{space}{rng.choice(KEYED).format(space)}\n")
    checked(tell("".join(lines)))


FAR = [
    *"0001-01-01 0999 1000-12 1683-12-31 1684 1684-01-01 1899 1969-12-31 1999-01-04".split(),
    *"2038-01-19 2100 2261 2262-04-12 2924-05-13 9999-12-31 9999 0001/9999 1684/2924".split(),
    *"../2024 2024/.. 2024-02-29 2023-02-29 2024~ 2024-11?".split(),
]
NAMES = [
    '"S\\uFFFE"',
    '"\\uFFFF\\uD7FF"',
    '"\\U0010FFFF x"',
    '"\\u202Eabc"',
    '"\\u2028a\\u2029"',
    "조선일보",
    "'<b>&amp;</b>'",
    "x" * 600,
    '"e\\u0301\\u0301"',
    "'=1+1;=2'",
    "﷽﷽﷽",
]


@contextmanager
def folder_of(yaml):
    """A folder with this file and the real texts; gives the path of the file."""
    with tempfile.TemporaryDirectory(prefix="fuzz ") as folder:
        path = Path(folder) / FILE
        (path.parent / "seeds").mkdir()
        for name, text in SEEDS.items():
            (path.parent / "seeds" / name).write_text(text, "utf-8")
        path.write_text(yaml, "utf-8", "replace")
        yield path


def odd(rng):
    """The real file with far dates, odd names and some other values."""
    text = YAML
    for keys, values in (
        ("published|as_of|said|accessed", FAR),
        ("by|via|outlet|title|subtitle|note|words", NAMES),
    ):
        places = list(re.finditer(rf"(?m)^( *(?:- )?(?:{keys}): )(\S.*)$", text))
        for place in sorted(
            rng.sample(places, min(len(places), rng.randint(0, 6))),
            key=lambda each: -each.start(),
        ):
            text = text[: place.start(2)] + rng.choice(values) + text[place.end(2) :]
    return damaged(text, rng) if rng.random() < 0.2 else text


def run_drawing(rng, tell):
    """A random library on the page and in files: table, charts in every form, and now and then the picture."""
    with folder_of(tell(odd(rng))) as path:
        found = library.read(path)
        if rng.random() < 0.3:
            found = history.known_on(found, date(rng.choice((1, 1684, 2024, 2025, 9999)), 5, 13))
    rows = table.rows(found)
    for excel in (False, True):
        for row in csv.reader(io.StringIO(table.csv(rows, for_excel=excel)), delimiter=",;"[excel]):
            if any(cell.lstrip().startswith(("=", "+", "@")) for cell in row):
                message = f"a formula in the table: {row}"
                raise FaultError(message)
    names = naming.of(found)
    for metric in found.metrics:
        own = [row for row in rows if row.metric == metric]
        for drawing in ("timeline", "compare"):
            for scale in ("linear", "log"):
                charts.spec(own, names[metric], Options(drawing=drawing, scale=scale))
        if own and images.can_show(own) and rng.random() < 0.08:
            svg = images.image(images.of(found, metric, own, date(2026, 11, 21)), "svg")
            if b"<svg" not in svg:
                message = "no picture"
                raise FaultError(message)


_LARGE = 60_000  # characters of the larger of two texts, of which the other is a quarter
_STEEP, _SECONDS = (
    9,
    0.25,
)  # four times the text may take so many times as long, once it takes so long


def _grown(rng):
    """What reads a text, and a text that may be repeated without end."""
    lang = rng.choice(LANGUAGES)
    piece = salad(rng, lang, 5) if rng.random() < 0.7 else noise(rng, 6) or "x"
    seed = rng.choice(list(SEEDS))
    parsed = reader.read(YAML, FILE)
    ways = {
        "figures": lambda text: figures.read(text, lang),
        "senses": lambda text: senses.read(text, lang),
        "draft": lambda text: str(drafts.draft(Seed("n.txt", text), parsed)),
        "quote": lambda text: Seed("n.txt", text).find(text[:200] + " x"),
        "near": lambda text: Seed("n.txt", text).nearest(text[:4000] + " x"),
        "check": lambda text: checked(YAML, {**SEEDS, seed: text}),
        "yaml": lambda text: checked(YAML + "# " + text.replace("\n", " ")),
    }
    name = rng.choice(list(ways))
    return name, ways[name], piece


def run_growth(rng, tell):
    """The time for a text grows no faster than the text."""
    name, work, piece = _grown(rng)
    tell(f"{name} of {piece!r}, over and over")
    piece = _readable(piece)
    times = max(_LARGE // 4 // len(piece), 1)
    for _ in range(3):
        small, large = (
            processor_seconds(lambda text=piece * many: work(text)) for many in (times, times * 4)
        )
        if large < _SECONDS or large < _STEEP * small:
            return
    message = f"{name}: {small:.3f} s for a quarter, {large:.3f} s for the whole"
    raise FaultError(message)


_SAME = [each.name for each in dataclasses.fields(library.Library) if each.name != "proofs"]


def run_mended(rng, tell):
    """A library that was broken and mended reads as if it had never been broken."""
    broken = tell(damaged(YAML, rng))
    name = rng.choice(list(SEEDS))
    with folder_of(YAML) as path:
        fresh = library.read(path)
        path.write_text(broken, "utf-8", "replace")
        (path.parent / "seeds" / name).write_text(damaged(SEEDS[name], rng), "utf-8", "replace")
        between = library.read(path, fresh if rng.random() < 0.5 else None)
        path.write_text(YAML, "utf-8")
        (path.parent / "seeds" / name).write_text(SEEDS[name], "utf-8")
        mended = library.read(path, between)
    for each in _SAME:
        if str(getattr(mended, each)) != str(getattr(fresh, each)):
            message = f"{each} is another one after the mending"
            raise FaultError(message)
    if table.csv(table.rows(mended)) != table.csv(table.rows(fresh)):
        message = "the table is another one after the mending"
        raise FaultError(message)


@cache
def _exports():
    """A file of each form of one picture, and of another one made of what was known earlier."""
    real = library.read(HOME / FILE)
    rows = [row for row in table.rows(real) if row.metric == "containers"]
    made = images.of(real, "containers", rows, date(2026, 1, 1))
    return [files_of_pictures.content(made, form) for form in ("png", "svg", "pdf", "pptx")]


def run_metadata(rng, tell):
    """A damaged export, and a manifest with anything in it, are verified or told as such."""
    content = _bytes(rng.choice(_exports()), rng)
    if rng.random() < 0.5:
        odd = {
            key: rng.choice(_ODD_JSON) for key in ("known", "hash", "metrics", "omitted", "figures")
        }
        figures_of = [
            {key: rng.choice(_ODD_JSON) for key in manifest.Figure._fields}
        ] * rng.randint(0, 3)
        if rng.random() < 0.7:
            odd |= {"known": "2026-01-01", "hash": "", "metrics": ["troops"], "omitted": ["a"]}
            figures_of = [
                {key: rng.choice(_ODD_TEXTS) for key in manifest.Figure._fields}
                for _ in range(rng.randint(1, 5))
            ]
        text = json.dumps({"estimates": manifest.VERSION, **odd, "figures": figures_of})
        packed = base64.b64encode(zlib.compress(text.encode()))
        content = content[: rng.randint(0, 200)] + b"estimates-manifest:" + packed + b";"
    tell(content)
    try:
        found = metadata.extract(content)
    except metadata.MetadataError:
        return
    if found is not None:
        real = library.read(HOME / FILE)
        rows, ids = table.rows(real), table.ids(real)
        manifest.summary(manifest.verify(found, rows, naming.of(real), ids))


_ODD_TEXTS = ["", "\u2028", "-", "troops-fighting-2025", "revenue-kida-2025", "KIDA", "x" * 2000]
_ODD_JSON = [None, True, 0, -1e300, "", "\u2028", "x" * 3000, [], ["a"], [["a"]], {}, {"id": "a"}]


def run_changes(rng, tell):
    """A damaged file against the real one: each estimate is told once, and nothing raises."""
    with folder_of(tell(damaged(YAML, rng))) as path:
        before = changes.reading(library.read(path))
    now = changes.reading(library.read(HOME / FILE))
    for one_way in ((before, now), (now, before)):
        made = changes.against(*one_way)
        new = {each.row.id for each in made.published if each.kind == "new"}
        added = {each.id for each in made.corrected if each.what in ("added", "drawn again", "id")}
        if new & added:
            message = f"{new & added} was both published and corrected"
            raise FaultError(message)
        if (new | added) != one_way[1].rows.keys() - one_way[0].rows.keys():
            message = "what is drawn now and was not before is not all told"
            raise FaultError(message)


KINDS = {
    "yaml": (run_yaml, 7),
    "entry": (run_entry, 5),
    "text": (run_text, 2),
    "draft": (run_draft, 1),
    "figures": (run_figures, 2),
    "dates": (run_dates, 1),
    "files": (run_files, 2),
    "salad": (run_salad, 6),
    "keys": (run_keys, 3),
    "drawing": (run_drawing, 3),
    "growth": (run_growth, 1),
    "mended": (run_mended, 1),
    "metadata": (run_metadata, 2),
    "changes": (run_changes, 1),
}
_CYCLE = [kind for kind, (_, share) in KINDS.items() for _ in range(share)]


def one(seed, number, kind=""):
    """Run one of the runs: its kind, its input, and what went wrong, if anything did."""
    kind = kind or _CYCLE[number % len(_CYCLE)]
    given = [""]

    def tell(made):
        given[0] = made
        return made

    try:
        KINDS[kind][0](Random(f"{seed}:{number}"), tell)  # noqa: S311 (no secret)
    except Exception:  # noqa: BLE001 (any is a finding)
        return kind, given[0], traceback.format_exc()
    return kind, given[0], ""


def cuts(step):
    """Each cut of estimates.yaml that is not told well, as (offset, what went wrong)."""
    data = YAML.encode()
    for at in range(0, len(data), step):
        text = data[:at].decode("utf-8", "replace")
        try:
            checked(text)
        except Exception:  # noqa: BLE001 (any is a finding)
            yield at, traceback.format_exc()


def main(arguments=None):
    """Run them all; 0 when nothing was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--first", type=int, default=0, help="number of the first run")
    parser.add_argument("--most", type=int, default=1, help="failures after which it stops")
    parser.add_argument("--kind", choices=KINDS, default="", help="runs of this kind alone")
    options = parser.parse_args(arguments)
    began, counts, failures = time.monotonic(), Counter(), 0
    for number in range(options.first, options.first + options.runs):
        kind, given, wrong = one(options.seed, number, options.kind)
        counts[kind] += 1
        if wrong:
            failures += 1
            print(f"{wrong}input: {given!r:.2000}\nrun {number}, {kind}; repeat it with:")
            only = f" --kind {kind}" if options.kind else ""
            print(f"python -m tests.fuzz --seed {options.seed} --first {number} --runs 1{only}")
        if failures >= options.most:
            break
    step = max(1, RUNS // max(options.runs, 1))
    if not failures and not options.first and not options.kind:
        for at, wrong in cuts(step):
            failures += 1
            print(f"{wrong}estimates.yaml cut behind byte {at}")
        counts["cut"] = len(range(0, len(YAML.encode()), step))
    for kind, number in counts.items():
        print(f"{kind:8} {number:7,}")
    seconds = time.monotonic() - began
    print(f"{counts.total():,} runs, {failures} exceptions; seed {options.seed}, {seconds:.0f} s")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
