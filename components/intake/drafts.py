"""A draft for a text, ready to paste: its source, and an estimate for each figure still open."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import replace
from decimal import Decimal
from itertools import count, groupby, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

import yaml

from components.entries.records import BOUNDS, TODO, Source
from components.proof import index
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator, Sequence

    from components.entries.records import Metric, ParsedFile
    from components.texts.figures import Figure
    from components.texts.seeds import Seed

_STOP_WORDS: Final = {
    "de": frozenset(
        "der die das und ist nicht mit von den dem für auf ein eine im zu sich".split()
    ),
    "en": frozenset("the of and to that for with has have by were said from as an is at".split()),
}
_LEAST_SHARE: Final = 0.05  # of all words, for a language to be told from its stop words

_LONGEST_WRAPPED: Final = 120  # characters; a longer line was not cut to a width
_LEAST_ROOM: Final = 12  # characters to spare at the end of a line that nobody wrapped
_LONGEST_HEADLINE: Final = 160
_ROOM: Final = 160  # characters kept before and after the figure of a very long sentence
_LONGEST_SENTENCE: Final = 400
_FEW_DIGITS: Final = 2  # "am 3. Tag" goes on; "es waren 300. Dann" does not
_ABBREVIATIONS: Final = frozenset(
    "abs art bzw ca circa etc evtl ggf hrsg inkl max min mia mio mrd nr sog std tsd usw vgl "
    "dr prof st gen col lt maj sgt capt gov sen rep mr mrs ms jr sr inc ltd corp no vs approx est "
    "jan feb mar mär apr jun jul aug sep sept oct okt nov dec dez".split()
)
_ENDING: Final = re.compile(r"(?<![.!?…])[.!?…]++[\"'“”‘’»«)\]]*+\s++(?=\S)")
_BEFORE: Final = re.compile(r"[\w.]*$")
_LONGEST_ABBREVIATION: Final = 12
_BULLET: Final = re.compile(r"[-–—•*·]\s+")
_MARKS: Final = re.compile(r"[\"„“”«»]")

_KINDS: Final = (
    ("soldier", "soldat", "troop", "trupp", "kämpfer", "fighter"),
    ("contain",),
    ("munition", "shell", "granat", "geschoss", "projectile"),
    ("missile", "rocket", "raket"),
    ("deliver", "liefer", "shipment"),
    ("wagon", "waggon", "railcar"),
    ("worker", "arbeiter"),
)
"""Stems of nouns, English and German, that count the same things."""

_INDICATORS: Final = "-?:,[]{}#&*!|>'\"%@`"
_SIZES: Final = (("trillion", 10**12), ("billion", 10**9), ("million", 10**6))
_LARGEST: Final = 10**15
_GROUPED_FROM: Final = 10_000
_WIDTH: Final = 100
_SPELT: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_AGAIN: Final = "# the same figure again: leave it here, or make it an estimate of its own"

_Lines = list[str]


class Opening(NamedTuple):
    """A figure of a text that is still open, and the passage proposed as its quote."""

    figure: Figure
    span: Span
    quote: str
    """The passage on one line; it stands in the text exactly once."""
    where: str
    """headline, summary or body, by the look of its line."""


class Draft(NamedTuple):
    """YAML to paste at two places of estimates.yaml; a part is empty when it is not needed."""

    source: str
    estimates: str

    def __str__(self) -> str:
        parts = (("under sources", self.source), ("at the end of estimates", self.estimates))
        told = "\n".join(f"# {place}:\n{part}" for place, part in parts if part)
        return told or "# nothing to add: every figure of this text is accounted for\n"


def draft(seed: Seed, parsed: ParsedFile, chosen: Collection[int] | None = None) -> Draft:
    """The entries that the text still needs, with TODO where only a reader can say.

    Of a figure that the text states again, the further places become restatements. `chosen` are
    the offsets of the figures to draft, all when it is None; a new source sets the others aside.
    """
    key, _ = _source(seed, parsed)
    lang = language(seed, parsed)
    found = openings(seed, parsed)
    wanted = [each for each in found if chosen is None or each.figure.start in chosen]
    source = ""
    if key not in parsed.declared["sources"]:
        aside = [each for each in found if each not in wanted and not _held(each, wanted)]
        source = _indented(_source_lines(key, seed, lang, aside), _source_indent(parsed))
    taken = {estimate.id for estimate in parsed.estimates}
    entries = []
    for group in _grouped(wanted):
        metric, measure = proposal(group[0].figure, parsed.metrics)
        name = _unused(f"{_noun(group[0].figure, metric)}-{key}", taken)
        taken.add(name)
        head = [f"- id: {_scalar(name)}", f"  metric: {_scalar(metric)}"]
        head.append(f"  measure: {_scalar(measure)}")
        entries.append([*head, *_estimate_lines(group, key, lang)])
    blocks = [_indented(lines, _entry_indent(parsed)) for lines in entries]
    return Draft(source, "\n".join(blocks))


def openings(seed: Seed, parsed: ParsedFile) -> list[Opening]:
    """The open figures of a text in its order, each with the sentence around it."""
    lang, found = _account(seed, parsed)
    passages = _Passages(seed, lang, [each.figure for each in found])
    return [passages.opening(each.figure) for each in found if each.state == "open"]


def count_open(seed: Seed, parsed: ParsedFile) -> int:
    """How many `openings` a text has, without looking for the sentences around them."""
    _, found = _account(seed, parsed)
    return sum(each.state == "open" for each in found)


def _account(seed: Seed, parsed: ParsedFile) -> tuple[str, Sequence[index.ClassifiedFigure]]:
    """The language of a text, and each of its figures by how it is accounted for."""
    key, known = _source(seed, parsed)
    return known.sources[key].lang, index.ProofIndex(known, {seed.name: seed}).classify_figures(key)


def language(seed: Seed, parsed: ParsedFile) -> str:
    """The language that the text's source names, else the one that its small words tell, or TODO."""
    key, known = _source(seed, parsed)
    return known.sources[key].lang


def proposal(figure: Figure, metrics: dict[str, Metric]) -> tuple[str, str]:
    """The metric and measure of a figure by what it counts; TODO where that is not clear."""
    if figure.currency:
        money = [key for key, metric in metrics.items() if metric.currency]
        same = [key for key in money if metrics[key].currency == figure.currency]
        able = money if len(money) == 1 else same
    else:
        counted = {key: metric for key, metric in metrics.items() if not metric.currency}
        kind = _kind(figure.unit)
        able = [key for key, metric in counted.items() if kind and kind == _kind(metric.unit)]
        able = able or [
            key
            for key, metric in counted.items()
            if kind and kind in {_kind(word) for word in _words(f"{key} {metric.title}")}
        ]
    if len(able) != 1:
        return TODO, TODO
    measures = list(metrics[able[0]].measures)
    return able[0], measures[0] if len(measures) == 1 else TODO


def _source(seed: Seed, parsed: ParsedFile) -> tuple[str, ParsedFile]:
    """The name of the text's source, and a notebook that has it, if only provisionally."""
    for key, source in parsed.sources.items():
        if source.file == seed.name:
            return key, parsed
    name = _slug(seed.name.removesuffix(".txt"))
    key = _unused(name if name[:1].isalpha() else f"text-{name}".strip("-"), parsed.sources)
    source = Source.model_construct(file=seed.name, lang=_guess(seed.text), set_aside=[])
    return key, replace(parsed, sources={**parsed.sources, key: source})


def _guess(text: str) -> str:
    words = re.findall(r"[^\W\d_]+", text.lower())
    share = {
        lang: sum(word in stops for word in words) / (len(words) or 1)
        for lang, stops in _STOP_WORDS.items()
    }
    best = max(share, key=lambda lang: share[lang])
    return best if share[best] > max(_LEAST_SHARE, min(share.values())) else TODO


class _Passages:
    """Finds the sentences of one text."""

    def __init__(self, seed: Seed, lang: str, found: Sequence[Figure]) -> None:
        self.seed = seed
        self.lang = lang
        self.figures = [Span(figure.outer_start, figure.outer_end) for figure in found]
        self.words = [Span(*word.span()) for word in re.finditer(r"\S+", seed.text)]
        lines = (at for at in _line_breaks(seed.text) if self.cut_by(at) is None)
        self.lines = [0, *lines, len(seed.text)]
        ends = (ending.end() for ending in _sentence_ends(seed.text, lang))
        self.breaks = sorted({*self.lines, *(end for end in ends if self.cut_by(end) is None)})

    def opening(self, figure: Figure) -> Opening:
        span = self.unique(self.sentence(Span(figure.outer_start, figure.outer_end)))
        quote = " ".join(self.seed.text[span.start : span.end].split())
        return Opening(figure, span, quote, self.where(figure))

    def sentence(self, inner: Span) -> Span:
        """The sentence around a figure; of a very long one, the words around it."""
        start = self.breaks[bisect_right(self.breaks, inner.start) - 1]
        end = self.breaks[bisect_left(self.breaks, inner.end)]
        if end - start > _LONGEST_SENTENCE:
            start, end = max(start, inner.start - _ROOM), min(end, inner.end + _ROOM)
        span = self.whole(Span(start, end))
        return self.trimmed(span, inner)

    def whole(self, span: Span) -> Span:
        """The span with the words and figures at its borders taken in whole."""
        start, end = span
        start = (self.cut_by(start) or Span(start, end)).start
        end = (self.cut_by(end) or Span(start, end)).end
        first = max(bisect_right(self.words, (start, len(self.seed.text))) - 1, 0)
        last = bisect_left(self.words, (end, 0)) - 1
        if self.words[first].end <= start:
            first += 1
        return Span(self.words[first].start, self.words[last].end)

    def trimmed(self, span: Span, inner: Span) -> Span:
        """Without the bullet and the mark of a quotation that is not closed, before its words."""
        text = self.seed.text
        if bullet := _BULLET.match(text, span.start, inner.start):
            span = Span(bullet.end(), span.end)
        marks = _MARKS.findall(text, span.start, span.end)
        if len(marks) == 1 and _MARKS.match(text, span.start, inner.start):
            span = Span(span.start + 1, span.end)
        return span

    def unique(self, span: Span) -> Span:
        """The span, with as many words around it as make it stand in the text only once."""
        text = self.seed.text
        first = max(bisect_right(self.words, (span.start, len(text))) - 1, 0)
        last = bisect_left(self.words, (span.end, 0)) - 1
        more = 1
        while self.seed.find(text[span.start : span.end]) != (span,):
            start = self.words[max(first - more, 0)].start
            end = self.words[min(last + more, len(self.words) - 1)].end
            span = self.whole(Span(start, end))
            more *= 2
        return span

    def where(self, figure: Figure) -> str:
        """Of a short line of its own without a full stop, summary for a bullet and else headline."""
        start = self.lines[bisect_right(self.lines, figure.start) - 1]
        end = self.lines[bisect_right(self.lines, figure.start)]
        line = self.seed.text[start:end].strip()
        stops = any(ending[0][0] == "." for ending in _sentence_ends(f"{line} .", self.lang))
        if len(line) > _LONGEST_HEADLINE or "\n" in line or stops:
            return "body"
        return "summary" if _BULLET.match(line) else "headline"

    def cut_by(self, border: int) -> Span | None:
        """The figure that a border would cut, with its qualifiers."""
        at = bisect_right(self.figures, (border, 0)) - 1
        cut = at >= 0 and self.figures[at].start < border < self.figures[at].end
        return self.figures[at] if cut else None


def _line_breaks(text: str) -> Iterator[int]:
    """Where a line begins that does not go on with the one above it."""
    at = 0
    for _, group in groupby(text.split("\n"), lambda line: not line.strip()):
        lines = list(group)
        width = max(map(len, lines))
        yield at
        for above, line in pairwise(lines):
            at += len(above) + 1
            if width > _LONGEST_WRAPPED or _starts(line, above, width):
                yield at
        at += len(lines[-1]) + 1


def _starts(line: str, above: str, width: int) -> bool:
    """Whether a line begins anew: a bullet, or a word that had room on the line above."""
    line = line.strip()
    first = line.split(None, 1)[0] if line else ""
    had_room = len(above.rstrip()) + len(first) + _LEAST_ROOM < width
    return bool(_BULLET.match(line)) or (had_room and not first[:1].islower())


def _sentence_ends(text: str, lang: str) -> Iterator[re.Match[str]]:
    for ending in _ENDING.finditer(text):
        start = ending.start()
        before = _BEFORE.search(text[max(start - _LONGEST_ABBREVIATION, 0) : start])
        goes_on = before and text[start] == "." and _goes_on(before[0], lang)
        if not goes_on and not text[ending.end()].islower():
            yield ending


def _goes_on(word: str, lang: str) -> bool:
    """Whether the full stop behind a word belongs to it: an abbreviation, initial or ordinal."""
    if word.isdigit():
        return lang == "de" and len(word) <= _FEW_DIGITS
    return len(word) == 1 or "." in word or word.lower() in _ABBREVIATIONS


def _held(one: Opening, others: Sequence[Opening]) -> bool:
    inner = Span(one.figure.outer_start, one.figure.outer_end)
    return any(other.span.holds(inner) for other in others)


def _grouped(found: Sequence[Opening]) -> Iterator[list[Opening]]:
    """Each figure, the one in the body first, with the further places that state the same."""
    groups: dict[object, list[Opening]] = {}
    for number, each in enumerate(found):
        kind = each.figure.currency or _kind(each.figure.unit)
        values = each.figure.values or each.figure.text.casefold()
        groups.setdefault((values, kind) if kind else number, []).append(each)
    for group in groups.values():
        main = next((each for each in group if each.where == "body"), group[0])
        yield [main, *(each for each in group if each is not main and not _held(each, [main]))]


def _source_lines(key: str, seed: Seed, lang: str, aside: Sequence[Opening]) -> _Lines:
    lines = [f"{_scalar(key)}:", f"  file: {_scalar(seed.name)}", f"  outlet: {TODO}"]
    lines += [f"  lang: {lang}", f"  published: {TODO}"]
    for number, quote in enumerate(dict.fromkeys(each.quote for each in aside)):
        lines += [] if number else ["  set_aside:"]
        lines += [*_field("    - quote", quote), f"      reason: {TODO}"]
    return lines


def _estimate_lines(group: Sequence[Opening], key: str, lang: str) -> _Lines:
    main, *again = group
    lines = [f"  {line}" for line in _value(main.figure)]
    lines += [f"  by: {TODO}", f"  source: {_scalar(key)}", *_passage("  ", main, lang)]
    if again:
        lines += ["  restated:", f"    {_AGAIN}"]
    for each in again:
        first, *rest = _passage("      ", each, lang)
        lines += [f"    - {first.lstrip()}", *rest]
        if _value(each.figure) != _value(main.figure):
            lines += [f"      {line}" for line in _value(each.figure)]
    return lines


def _passage(margin: str, each: Opening, lang: str) -> _Lines:
    lines = _field(f"{margin}quote", each.quote)
    lines += [f"{margin}where: {each.where}"] if each.where != "body" else []
    return lines + ([f"{margin}translation: {TODO}"] if lang != "en" else [])


def _value(figure: Figure) -> _Lines:
    """What the figure states: its bounds, or its words where it has none that can be drawn."""
    if not figure.values or not all(0 <= value < _LARGEST for value in figure.values):
        return [f"words: {_scalar(' '.join(figure.text.split()))}"]
    bounds = ((key, getattr(figure, key)) for key in BOUNDS)
    lines = [f"{key}: {_number(value)}" for key, value in bounds if value is not None]
    lines += ["approximate: true"] if figure.approximate else []
    return lines + ([f"currency: {figure.currency}"] if figure.currency else [])


def _number(value: float) -> str:
    """The value as a reader writes it: `1000`, `15_800`, `4.2 million`; always exact."""
    exact = Decimal(repr(value))
    for word, size in _SIZES:
        scaled = exact / size
        if scaled >= 1 and scaled == round(scaled, 2):
            return f"{scaled.normalize():f} {word}"
    if exact == int(exact):
        return f"{int(exact):_}" if exact >= _GROUPED_FROM else str(int(exact))
    digits = f"{exact.normalize():f}"
    return f"{digits}0" if len(digits.partition(".")[2]) == 3 else digits  # noqa: PLR2004 (as in 4.200)


def _kind(noun: str) -> str:
    """What a noun counts, the same for both languages and numbers; of a compound, its last part."""
    last = next(reversed(_words(noun)), "")
    stems = [(last.rfind(stem), kind[0]) for kind in _KINDS for stem in kind if stem in last]
    return max(stems)[1] if stems else re.sub(r"(?<=...)(?:en|es|n|s|e)$", "", last)


def _words(phrase: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", phrase.lower())


def _noun(figure: Figure, metric: str) -> str:
    words = _words(figure.unit) or [figure.currency or "figure"]
    return _slug(words[-1] if metric == TODO else metric) or "figure"


def _slug(name: str) -> str:
    """A name of small letters, digits and hyphens."""
    spelt = unicodedata.normalize("NFKD", name.lower().translate(_SPELT))
    return re.sub(r"[^a-z0-9]+", "-", spelt.encode("ascii", "ignore").decode()).strip("-")


def _unused(name: str, taken: Container[str]) -> str:
    if name not in taken:
        return name
    return next(f"{name}-{number}" for number in count(2) if f"{name}-{number}" not in taken)


def _field(key: str, text: str) -> _Lines:
    """A key with its text: on its line, or folded below it where it is long."""
    line = f"{key}: {_scalar(text)}"
    margin = len(key) - len(key.lstrip(" -")) + 2
    room = {"width": _WIDTH - margin - 4, "break_long_words": False, "break_on_hyphens": False}
    folded = [f"{key}: >-", *(" " * margin + part for part in textwrap.wrap(text, **room))]
    return folded if len(line) > _WIDTH and text.isprintable() else [line]


def _scalar(text: str) -> str:
    """The text as a YAML scalar that reads as itself: plain where that is safe, else in quotes."""
    if text.isprintable() and _reads_plain(text):
        return text
    if '"' in text and "\\" not in text and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return yaml.dump(text, default_style='"', allow_unicode=True, width=2**31).strip()


def _reads_plain(text: str) -> bool:
    """Whether YAML reads the text as itself; never where it might be a number or begin a bracket."""
    if not re.search(r"[^\W\d_]{2}", text) or text[0] in _INDICATORS:
        return False
    try:
        return yaml.safe_load(f"key: {text}") == {"key": text}
    except yaml.YAMLError:
        return False


def _indented(lines: _Lines, columns: int) -> str:
    return "".join(f"{' ' * columns}{line}\n" for line in lines)


def _source_indent(parsed: ParsedFile) -> int:
    """The columns before a source's name, as the file has them already."""
    return next((place.column - 1 for place in parsed.declared["sources"].values()), 2)


def _entry_indent(parsed: ParsedFile) -> int:
    """The columns before the dash of an estimate, as the file has them already."""
    return next((max(each.place().column - 3, 0) for each in parsed.estimates), 2)
