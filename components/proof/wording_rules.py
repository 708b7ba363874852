"""Rules about what stands around the figures: titles, notes, units, and where a quote is said to stand."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from components.problems import Fault, Place, one_line
from components.proof import unit_rules
from components.proof.evidence import digits
from components.texts import languages, senses
from components.texts.magnitudes import magnitude

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from components.entries.records import Estimate
    from components.proof.evidence import Evidence
    from components.proof.index import ProofIndex
    from components.texts.figures import Figure

_LONGEST_HEADLINE: Final = 200  # characters of one line
_SENTENCE_END: Final = re.compile(r"[.…][\"'“”‘’»«)\]]*$")
_REST: Final = re.compile(r"[^\n]*\n[^\S\n]*\n\s*\S")
"""The rest of a line, a blank line and more text."""
_TO_PROVE: Final = ("multiple", "mostly", "killed", "wounded", "captured", "destroyed", "fled")
"""Senses of a wording that need proof."""
_BY_TEXT: Final = frozenset(_TO_PROVE) - {"multiple"}
"""Those of which the text behind a quote may speak."""
_HALF: Final = re.compile(r"(?<!first )(?<!second )(?<!\w)half(?!\w)(?! a |-)", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?:1[6-9]|20)\d\d")
_IN_SCALE: Final = re.compile(
    r"(?<!\w)(?:in |\()(?:'?000s?|hundreds|thousands|millions|billions|dozens)(?!\w)(?! of)",
    re.IGNORECASE,
)
"""A scale of all figures, which are written in full."""
_SMALL: Final = 12  # the greatest number whose word may be a word of another language
_BIG: Final = (
    100  # the least number in the name of an outlet that is no name (20 Minuten, Channel 4)
)


class _Behind(NamedTuple):
    """The figures that may prove a wording, and their language."""

    figures: list[Figure]
    lang: str
    text: str = ""
    whole: str = ""
    """The whole text that the quote stands in."""


class _Known(NamedTuple):
    """The numbers and digits, and the orders of size, that are proved."""

    numbers: set[object]
    sizes: set[int | None]
    texts: frozenset[tuple[str, str]] = frozenset()
    """The whole texts behind it, each with its language."""
    stated: frozenset[str] = frozenset()
    """The senses, and the periods of a rate, that the texts behind it state (twice as many, a year)."""


class _Wording(NamedTuple):
    """A text around the figures; without `ruled` dates and ages need no proof, and no number below `least` does."""

    text: str | None
    lang: str = "en"
    ruled: bool = True
    least: float = 0
    of_text: str = ""
    """The language of the text that it speaks of, whose number words it may have."""
    is_measure: bool = False
    """Whether it is the title of a measure, which has rules of its own."""
    is_of_metric: bool = False
    """Whether it is the title or unit of a metric, in which a period makes rates of all figures."""


def number_without_evidence(proofs: ProofIndex) -> Iterator[Fault]:
    """A number or size in a title, unit, measure, note, outlet or `because` must stand in a quote or text behind it."""
    yield from _of_notes(proofs)
    yield from _of_metrics(proofs)
    yield from _of_sources(proofs)
    yield from _of_page(proofs)


def where_implausible(proofs: ProofIndex) -> Iterator[Fault]:
    """What is called a headline, summary or caption must not plainly be the body of the text, nor its first line the body."""
    for claim, estimate in proofs.claims:
        proof = proofs.evidence_for(claim)
        if proof is None or _is_over_lines(proof):
            continue
        line, number = _line(proof), proof.seed.line(proof.span.start)
        if claim.where == "headline" and (
            len(line) > _LONGEST_HEADLINE or _SENTENCE_END.search(line)
        ):
            message = f"where is headline, but line {number} is a sentence of the text"
        elif claim.where in ("summary", "caption") and "\n" not in proof.seed.text.strip():
            message = f"where is {claim.where}, but the text has one paragraph alone"
        elif claim.where in ("body", "summary", "caption") and _is_first_headline(proof, line):
            message = f"where is {claim.where}, but line {number} is the headline of the text"
        else:
            continue
        key = "where" if claim.where != "body" else "quote"
        yield Fault(claim.place(key), message, estimate.entry)


def _is_over_lines(proof: Evidence) -> bool:
    """Whether a quote runs over the end of a line, so that no one line says what it is."""
    return "\n" in proof.seed.text[proof.span.start : proof.span.end]


def _line(proof: Evidence) -> str:
    text = proof.seed.text
    start = text.rfind("\n", 0, proof.span.start) + 1
    end = text.find("\n", proof.span.end)
    return text[start : len(text) if end < 0 else end].strip()


def _is_first_headline(proof: Evidence, line: str) -> bool:
    """Whether a quote stands in a short first line without a full stop above a blank line and more text."""
    if len(line) > _LONGEST_HEADLINE or _SENTENCE_END.search(line):
        return False
    text = proof.seed.text
    is_first = "\n" not in text[: proof.span.start].lstrip()
    return is_first and _REST.match(text, proof.span.end) is not None


def _of_notes(proofs: ProofIndex) -> Iterator[Fault]:
    for estimate in proofs.parsed.estimates:

        def known(estimate: Estimate = estimate) -> _Known:
            return _known(_quoted([estimate], proofs))

        source = proofs.parsed.sources.get(estimate.source)
        wording = _Wording(estimate.note, of_text=source.lang if source else "")
        for message in _unproved(proofs, wording, known):
            yield Fault(estimate.place("note"), f"note {message}", estimate.entry)


def _of_metrics(proofs: ProofIndex) -> Iterator[Fault]:
    estimates: dict[str, list[Estimate]] = defaultdict(list)
    for estimate in proofs.parsed.estimates:
        estimates[estimate.metric].append(estimate)

    @cache  # 1,000 measures with a number in their titles among 1,000 estimates took 10 s
    def known(metric: str) -> _Known:
        return _known(_quoted(estimates[metric], proofs))

    for key, metric in proofs.parsed.metrics.items():
        texts = [
            (("title",), metric.title),
            (("subtitle",), metric.subtitle),
            (("unit",), metric.unit),
        ]
        texts += [
            (("measures", name, "title"), measure.title)
            for name, measure in metric.measures.items()
        ]
        for path, text in texts:
            wording = _Wording(text, is_of_metric=True, is_measure=path[0] == "measures")
            for message in _unproved(proofs, wording, lambda key=key: known(key)):
                yield Fault(metric.place(*path), f"{path[0]} {message}", metric.entry)


def _of_sources(proofs: ProofIndex) -> Iterator[Fault]:
    @cache  # sources that share a long text
    def known(file: str, lang: str) -> _Known:
        text = proofs.seeds[file].text
        return _known([_Behind(list(proofs.texts.figures(text, lang)), lang, text)])

    for source in proofs.parsed.sources.values():
        if proofs.seeds.get(source.file) is None:
            continue
        wordings = [
            ("title", _Wording(source.title, source.lang)),
            ("because", _Wording(source.because, ruled=False, least=_BIG)),
            ("outlet", _Wording(source.outlet, source.lang, ruled=False, least=_BIG)),
        ]
        if source.lang != "en":
            wordings.append(("outlet", _Wording(source.outlet, ruled=False, least=_BIG)))
        for key, wording in wordings:
            for message in _unproved(
                proofs, wording, lambda source=source: known(source.file, source.lang)
            ):
                yield Fault(source.place(key), f"{key} {message}", source.entry)


def _of_page(proofs: ProofIndex) -> Iterator[Fault]:
    parsed = proofs.parsed

    def known() -> _Known:
        own = [estimate for estimate in parsed.estimates if estimate.metric in parsed.metrics]
        return _known(_quoted(own, proofs))

    for message in _unproved(proofs, _Wording(parsed.title), known):
        line = next(
            (
                at
                for at, line in enumerate(parsed.text.splitlines(), 1)
                if line.startswith("title:")
            ),
            1,
        )
        yield Fault(Place(parsed.file, line, 8 if line else 1), f"title {message}", "title")


def _quoted(estimates: Iterable[Estimate], proofs: ProofIndex) -> Iterator[_Behind]:
    """The figures in the quotes of the estimates and their restatements."""
    for estimate in estimates:
        for claim in (estimate, *estimate.restated):
            if (proof := proofs.evidence_for(claim)) is not None:
                yield _Behind(
                    [*proof.whole, *proof.by_rule], proof.lang, proof.quote, proof.seed.text
                )


def _unproved(proofs: ProofIndex, wording: _Wording, known: Callable[[], _Known]) -> Iterator[str]:
    """The figures of a wording that are not among the known ones, which are only read if need be."""
    stated = [figure for figure in _figures(wording, proofs) if _needs_proof(figure, wording)]
    said = _other_words(wording)
    if not stated and not said:
        return
    proved = known()
    by_text = {sense for sense in said.keys() & _BY_TEXT if _may_be_stated(sense, proved, proofs)}
    for sense in said.keys() - proved.stated - by_text:
        yield f"says {said[sense]!r}, which no quote behind it states"
    for figure in stated:
        if not _is_proved(figure, proved, _lang(wording, proofs)):
            yield f"says {one_line(figure.text)!r}, which no quote behind it states"


def _may_be_stated(sense: str, proved: _Known, proofs: ProofIndex) -> bool:
    """Whether a text behind a wording, or one whose words for it are not known, speaks of a sense."""
    return not proved.texts or any(
        sense not in languages.of(lang).senses
        or unit_rules.may_state(sense, proofs.texts.senses(text, lang)["sense"], lang)
        for text, lang in proved.texts
    )


def _figures(wording: _Wording, proofs: ProofIndex) -> tuple[Figure, ...]:
    """The figures of a wording, and the number words in it of the language of its text."""
    if not wording.text:
        return ()
    lang = _lang(wording, proofs)
    figures = proofs.texts.figures(wording.text, lang)
    if wording.of_text in ("", lang):
        return figures
    spelt = proofs.texts.figures(wording.text, wording.of_text)
    read = {value for figure in figures for value in figure.values}
    others = [each for each in spelt if each.text.isalpha() and each.values - read]
    return (*figures, *(each for each in others if min(each.values) > _SMALL))


def _lang(wording: _Wording, proofs: ProofIndex) -> str:
    """The language that a wording is in: plainly another one, or the one that it should be in."""
    return proofs.texts.guess(wording.text or "").code or wording.lang


def _other_words(wording: _Wording) -> dict[str, str]:
    """Words of a wording that need proof though they are no figure: twice as many, most of, in thousands."""
    if not wording.text or not wording.ruled:
        return {}
    if scale := _IN_SCALE.search(wording.text):
        return {"scale": scale[0]}
    stated = senses.stated(wording.text, wording.lang)
    if "negative" in stated and not wording.is_of_metric:
        return {}  # a note on what the text does not say
    to_prove = ("multiple", "mostly") if wording.is_measure else _TO_PROVE
    # a number that has fallen is no death
    found = {sense: stated[sense] for sense in to_prove if stated.get(sense, "fallen") != "fallen"}
    if half := _HALF.search(wording.text):
        found["half"] = half[0]
    if wording.is_of_metric and (period := senses.sure_period(wording.text, wording.lang)):
        found[period] = f"a {period}"
    return found


def _needs_proof(figure: Figure, wording: _Wording) -> bool:
    if not wording.ruled and (figure.by_rule or _YEAR.fullmatch(figure.text)):
        return False
    return not figure.values or max(figure.values) >= wording.least


def _is_proved(figure: Figure, known: _Known, lang: str) -> bool:
    if figure.kind == "vague":
        return magnitude(figure.text, lang) in known.sizes
    wanted = set(digits(figure)) if figure.by_rule else figure.values
    return wanted <= known.numbers and (bool(wanted) or figure.kind != "amount")


def _known(behind: Iterable[_Behind]) -> _Known:
    """What the figures behind a wording prove."""
    numbers: set[object] = set()
    sizes: set[int | None] = set()
    states: set[str] = set()
    texts: set[tuple[str, str]] = set()
    for figures, lang, text, whole in behind:
        texts.add((whole, lang))
        stated = senses.read(text, lang)
        states.update(stated["sense"], stated["period"])
        for figure in figures:
            numbers.update(digits(figure) if figure.by_rule else figure.values)
            if figure.kind == "vague":
                sizes.add(magnitude(figure.text, lang))
            sizes.update(int(math.log10(value)) for value in figure.values if value >= 1)
    return _Known(numbers, sizes, frozenset(texts), frozenset(states))
