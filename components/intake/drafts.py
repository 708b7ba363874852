"""A draft for a text, ready to paste: its source, and an estimate for each figure still open."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from dataclasses import replace
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING, Final, NamedTuple

from components.entries.records import BOUNDS, TODO, Source
from components.intake import attributions
from components.intake.passages import Opening, Passages
from components.intake.proposals import kind, proposal, words
from components.intake.scalars import in_list, scalar
from components.proof import index
from components.texts import detection
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence

    from components.entries.records import ParsedFile
    from components.intake.attributions import Attribution
    from components.texts.figures import Figure
    from components.texts.seeds import Seed

_SIZES: Final = (("trillion", 10**12), ("billion", 10**9), ("million", 10**6))
_LARGEST: Final = 10**15
_GROUPED_FROM: Final = 10_000
_WIDTH: Final = 100
_SPELT: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_UNSURE: Final = "  # guessed from few words: check it"
_UNREAD: Final = (
    "  # the number cannot be read for sure: give words that say how many, or set the passage aside"
)
_REPEATS: Final = "# this passage stands there again: add words from around the one you mean"
_LOCK: Final = "# then lock the text as it was read: python -m components lock"
_BEFORE: Final = "# named in the sentence before; write unnamed where that is another matter"
_AGAIN: Final = "# the same figure again: leave it here, or make it an estimate of its own"

_Lines = list[str]


class Draft(NamedTuple):
    """YAML to paste at three places of estimates.yaml; a part is empty when it is not needed."""

    source: str
    estimates: str
    originators: str = ""
    """A line for each proposed name that is not declared yet."""

    def __str__(self) -> str:
        parts = (
            ("under originators", self.originators),
            ("under sources", self.source),
            ("at the end of estimates", self.estimates),
        )
        written = "\n".join(f"# {place}:\n{part}" for place, part in parts if part)
        if not written:
            return "# nothing to add: every figure of this text is accounted for\n"
        return f"{written}\n{_LOCK}\n"


def draft(seed: Seed, parsed: ParsedFile, chosen: Collection[int] | None = None) -> Draft:
    """The entries that the text still needs, with TODO where only a reader can say.

    Of a figure that the text states again, the further places become restatements. `chosen` are
    the offsets of the figures to draft, all when it is None; a new source sets the others aside.
    """
    key, known = _source(seed, parsed)
    lang = known.sources[key].lang
    still_open = openings(seed, parsed)
    wanted = [each for each in still_open if chosen is None or each.figure.start in chosen]
    source = ""
    if key not in parsed.declared["sources"]:
        aside = _unwanted(still_open, wanted)
        source = _indented(_source_lines(key, seed, lang, aside), _source_indent(parsed))
    ids = _Names(estimate.id for estimate in parsed.estimates)
    entries: list[_Lines] = []
    speakers: list[str] = []
    for group in _grouped(wanted):
        metric, measure = proposal(group[0].figure, parsed.metrics)
        name = ids.unused(f"{_noun(group[0].figure, metric)}-{key}")
        head = [f"- id: {scalar(name)}", f"  metric: {scalar(metric)}"]
        head.append(f"  measure: {scalar(measure)}")
        attribution = attributions.proposal(group[0].span, seed, lang, parsed)
        speakers += attribution.by
        entries.append([*head, *_estimate_lines(group, key, lang, attribution)])
    blocks = [_indented(lines, _entry_indent(parsed)) for lines in entries]
    return Draft(source, "\n".join(blocks), _originators(speakers, parsed))


def _originators(names: Iterable[str], parsed: ParsedFile) -> str:
    """A line for each name that is not declared; none where no block is there that others stand in."""
    if parsed.estimates and not parsed.has_originators:
        return ""
    missing = dict.fromkeys(name for name in names if name not in parsed.originators)
    lines = [f"{scalar(name)}: {{kind: {TODO}}}" for name in missing]
    return _indented(lines, _source_indent(parsed)) if lines else ""


def openings(seed: Seed, parsed: ParsedFile) -> list[Opening]:
    """The open figures of a text in its order, each with the sentence around it."""
    lang, figures = _classified(seed, parsed)
    passages = Passages(seed, lang, [each.figure for each in figures])
    return [passages.opening(each.figure) for each in figures if each.state == "open"]


def count_open(seed: Seed, parsed: ParsedFile) -> int:
    """How many `openings` a text has, without looking for the sentences around them."""
    _, figures = _classified(seed, parsed)
    return sum(each.state == "open" for each in figures)


def _classified(seed: Seed, parsed: ParsedFile) -> tuple[str, Sequence[index.ClassifiedFigure]]:
    """The language of a text, and each of its figures by how it is accounted for."""
    key, known = _source(seed, parsed)
    return known.sources[key].lang, index.ProofIndex(known, {seed.name: seed}).classify_figures(key)


def _source(seed: Seed, parsed: ParsedFile) -> tuple[str, ParsedFile]:
    """The name of the text's source, and the file as read with that source: a new one has the language that the text's words tell, or TODO."""
    for key, source in parsed.sources.items():
        if source.file == seed.name:
            return key, parsed
    name = _slug(seed.name.removesuffix(".txt"))
    key = _Names(parsed.sources).unused(name if name[:1].isalpha() else f"text-{name}".strip("-"))
    source = Source.model_construct(
        file=seed.name, lang=detection.guess(seed.text).code or TODO, set_aside=[]
    )
    return key, replace(parsed, sources={**parsed.sources, key: source})


def _unwanted(openings: Sequence[Opening], wanted: Sequence[Opening]) -> list[Opening]:
    """The openings that are not wanted, but those of the same value in the sentence of a wanted one."""
    stated = {(each.quote, _stated(each.figure)) for each in wanted}
    return [each for each in openings if (each.quote, _stated(each.figure)) not in stated]


def _stated(figure: Figure) -> Hashable:
    return figure.values or figure.text.casefold()


def _again(main: Opening, others: Iterable[Opening]) -> list[Opening]:
    """Those that are no part of the passage of `main`, each passage once."""
    further = {}
    for each in others:
        inner = Span(each.figure.outer_start, each.figure.outer_end)
        if each.quote != main.quote and not main.span.holds(inner):
            further.setdefault(each.quote, each)
    return list(further.values())


def _grouped(openings: Sequence[Opening]) -> Iterator[list[Opening]]:
    """Each figure, the one in the body first, with the further places that state the same."""
    groups: dict[object, list[Opening]] = {}
    for number, each in enumerate(openings):
        counted = each.figure.currency or kind(each.figure.unit)
        values = _stated(each.figure)
        alone = (values, each.quote) if each.repeats else number
        groups.setdefault((values, counted) if counted else alone, []).append(each)
    for group in groups.values():
        main = next((each for each in group if each.where == "body"), group[0])
        yield [main, *_again(main, group)]


def _source_lines(key: str, seed: Seed, lang: str, aside: Sequence[Opening]) -> _Lines:
    lines = [f"{scalar(key)}:", f"  file: {scalar(seed.name)}", f"  outlet: {TODO}"]
    check = "" if lang == TODO or detection.guess(seed.text).sure else _UNSURE
    lines += [f"  lang: {lang}{check}", f"  published: {TODO}"]
    for number, quote in enumerate(dict.fromkeys(each.quote for each in aside)):
        lines += [] if number else ["  set_aside:"]
        lines += [*_field("    - quote", quote), f"      reason: {TODO}"]
    return lines


def _estimate_lines(
    group: Sequence[Opening], key: str, lang: str, attribution: Attribution
) -> _Lines:
    main, *again = group
    lines = [f"  {line}" for line in _value(main.figure)]
    lines += [f"  by: {_names(attribution.by)}", f"  source: {scalar(key)}"]
    lines += _passage("  ", main, lang)
    if attribution.passage:
        lines += [f"  {_BEFORE}", *_field("  attribution", attribution.passage)]
    if again:
        lines += ["  restated:", f"    {_AGAIN}"]
    for each in again:
        first, *rest = _passage("      ", each, lang)
        lines += [f"    - {first.lstrip()}", *rest]
        if _value(each.figure) != _value(main.figure):
            lines += [f"      {line}" for line in _value(each.figure)]
    return lines


def _names(by: Sequence[str]) -> str:
    """One name, a list of several, or TODO."""
    listed = [in_list(name) if len(by) > 1 else scalar(name) for name in by]
    return f"[{', '.join(listed)}]" if len(by) > 1 else (listed or [TODO])[0]


def _passage(margin: str, each: Opening, lang: str) -> _Lines:
    lines = [f"{margin}{_REPEATS}"] if each.repeats else []
    lines += _field(f"{margin}quote", each.quote)
    lines += [f"{margin}where: {each.where}"] if each.where != "body" else []
    return lines + ([f"{margin}translation: {TODO}"] if lang != "en" else [])


def _value(figure: Figure) -> _Lines:
    """What the figure states: its bounds, or its words where it has none that can be drawn."""
    if not figure.values or not all(0 <= value < _LARGEST for value in figure.values):
        text = " ".join(figure.text.split())
        return [f"words: {TODO}{_UNREAD}" if _is_unread(figure) else f"words: {scalar(text)}"]
    bounds = ((key, getattr(figure, key)) for key in BOUNDS)
    lines = [f"{key}: {_number(value)}" for key, value in bounds if value is not None]
    lines += ["approximate: true"] if figure.approximate else []
    return lines + ([f"currency: {figure.currency}"] if figure.currency else [])


def _is_unread(figure: Figure) -> bool:
    """Whether a number in digits is none that words could stand for (3.4.24, -5, 900 und 1,2 Millionen)."""
    has_words = any(map(str.isalpha, figure.text))
    is_doubtful = not figure.values and any(map(str.isdigit, figure.text))
    return figure.kind == "amount" and (is_doubtful or not has_words)


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


def _noun(figure: Figure, metric: str) -> str:
    nouns = words(figure.unit) or [figure.currency or "figure"]
    return _slug(nouns[-1] if metric == TODO else metric) or "figure"


def _slug(name: str) -> str:
    """A name of small letters, digits and hyphens."""
    spelt = unicodedata.normalize("NFKD", name.lower().translate(_SPELT))
    return re.sub(r"[^a-z0-9]+", "-", spelt.encode("ascii", "ignore").decode()).strip("-")


class _Names:
    """Names that are taken, and the number that a name has come to."""

    def __init__(self, taken: Iterable[str]) -> None:
        self.taken = set(taken)
        self.numbers: dict[str, Iterator[int]] = {}

    def unused(self, name: str) -> str:
        """The name, or the name with the next number that makes it free; it is taken from then on."""
        free = name
        while free in self.taken:
            free = f"{name}-{next(self.numbers.setdefault(name, count(2)))}"
        self.taken.add(free)
        return free


def _field(key: str, text: str) -> _Lines:
    """A key with its text: on its line, or folded below it where it is long."""
    line = f"{key}: {scalar(text)}"
    margin = len(key) - len(key.lstrip(" -")) + 2
    room = {"width": _WIDTH - margin - 4, "break_long_words": False, "break_on_hyphens": False}
    folded = [f"{key}: >-", *(" " * margin + part for part in textwrap.wrap(text, **room))]
    return folded if len(line) > _WIDTH and text.isprintable() else [line]


def _indented(lines: _Lines, columns: int) -> str:
    return "".join(f"{' ' * columns}{line}\n" for line in lines)


def _source_indent(parsed: ParsedFile) -> int:
    """The columns before a source's name, as the file has them already."""
    return next((place.column - 1 for place in parsed.declared["sources"].values()), 2)


def _entry_indent(parsed: ParsedFile) -> int:
    """The columns before the dash of an estimate, as the file has them already."""
    return next((max(each.place().column - 3, 0) for each in parsed.estimates), 2)
