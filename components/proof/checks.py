"""The rules: what must hold between estimates.yaml and the texts; one function a rule."""

from __future__ import annotations

import re
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, Final, NamedTuple

from components import amounts
from components.entries.reader import BOUNDS, Claim, Estimate
from components.problems import Level, Place, Problem, one_line
from components.proof import index, rates
from components.texts.seeds import Seed, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from components.proof.index import Evidence, ProofIndex, ResolvedClaim
    from components.texts.figures import Figure

VALUES: Final = frozenset((*BOUNDS, "words"))
_LONGEST_DRIFT: Final = 300  # characters


class Fault(NamedTuple):
    """What a rule found: where, told how, and about which entry."""

    place: Place
    message: str
    entry: str


class Quoted(NamedTuple):
    """A verbatim passage of the file, and the text it must stand in."""

    quote: str
    place: Place
    entry: str
    seed: Seed
    stated: Claim | None = None
    """The estimate or restatement it proves; None for a passage that dates or sets aside."""


def check(proofs: ProofIndex) -> list[Problem]:
    """All that the rules find, in no order; the first rule that finds a fault at a place tells it."""
    told = {problem.place: problem.rule for problem in proofs.parsed.problems}
    return [
        Problem(fault.place, name(rule), fault.message, level, fault.entry)
        for rule, level in RULES
        for fault in rule(proofs)
        if told.setdefault(fault.place, name(rule)) == name(rule)
    ]


def name(rule: Callable[..., object]) -> str:
    """The name of a rule as Problems and the README give it."""
    return rule.__name__.replace("_", "-")


def low_above_high(proofs: ProofIndex) -> Iterator[Fault]:
    """low, best and high must not go down: low ≤ best ≤ high."""
    for stated, entry in _stated(proofs):
        numbers = list(stated.numbers())
        for (lower, less), (upper, more) in pairwise(numbers):
            if less > more:
                message = f"{lower} is {less:,} and above {upper}, which is {more:,}"
                yield Fault(stated.place(lower), message, entry)


def words_and_number(proofs: ProofIndex) -> Iterator[Fault]:
    """A claim gives a number or only words, never both."""
    for stated, entry in _stated(proofs):
        keys = [key for key, _ in stated.numbers()]
        if stated.words and keys:
            message = f"words stand beside {' and '.join(keys)}; keep the number, or the words where the text gives none"
            yield Fault(stated.place("words"), message, entry)


def no_value(proofs: ProofIndex) -> Iterator[Fault]:
    """An estimate must give low, best or high, or words where the text has no number."""
    for estimate in proofs.parsed.estimates:
        if not _is_valued(estimate) and not estimate.dropped & VALUES:
            message = "no value; give low, best or high, or words where the text has no number"
            yield Fault(estimate.place(), message, estimate.entry)


def unknown_metric(proofs: ProofIndex) -> Iterator[Fault]:
    """An estimate's metric must be declared under metrics."""
    declared = proofs.parsed.declared["metrics"]
    for estimate in proofs.parsed.estimates:
        if estimate.metric not in declared:
            yield Fault(
                estimate.place("metric"),
                _unknown("metric", estimate.metric, declared),
                estimate.entry,
            )


def unknown_measure(proofs: ProofIndex) -> Iterator[Fault]:
    """A measure must be one of its metric's measures."""
    for estimate in proofs.parsed.estimates:
        metric = proofs.parsed.metrics.get(estimate.metric)
        for stated in (estimate, *estimate.restated) if metric else ():
            if stated.measure is not None and stated.measure not in metric.measures:
                message = _unknown("measure", stated.measure, metric.measures)
                yield Fault(
                    stated.place("measure"),
                    f"{message} in {one_line(estimate.metric)}",
                    estimate.entry,
                )


def unknown_source(proofs: ProofIndex) -> Iterator[Fault]:
    """A source must be declared under sources."""
    declared = proofs.parsed.declared["sources"]
    for estimate in proofs.parsed.estimates:
        for stated in (estimate, *estimate.restated):
            if stated.source is not None and stated.source not in declared:
                message = _unknown("source", stated.source, declared)
                yield Fault(stated.place("source"), message, estimate.entry)


def unknown_reference(proofs: ProofIndex) -> Iterator[Fault]:
    """A metric's reference must be the id of one of its estimates that gives a number."""
    estimates = {estimate.id: estimate for estimate in proofs.parsed.estimates}
    for key, metric in proofs.parsed.metrics.items():
        if metric.reference is None:
            continue
        chosen = estimates.get(metric.reference)
        if chosen is None:
            message = _unknown("estimate", metric.reference, estimates)
        elif chosen.metric != key or not any(chosen.numbers()):
            message = (
                f"{one_line(metric.reference)} is no estimate of {one_line(key)} with a number"
            )
        else:
            continue
        yield Fault(metric.place("reference"), f"reference: {message}", metric.entry)


def currency_missing(proofs: ProofIndex) -> Iterator[Fault]:
    """A sum of money needs the currency that the quote states."""
    for estimate in proofs.parsed.estimates:
        metric = proofs.parsed.metrics.get(estimate.metric)
        is_open = estimate.currency is None and "currency" not in estimate.dropped
        if metric and metric.currency and is_open and any(estimate.numbers()):
            message = f"currency is missing; {one_line(estimate.metric)} is money, so say which, such as EUR"
            yield Fault(estimate.place(), message, estimate.entry)


def currency_wrong(proofs: ProofIndex) -> Iterator[Fault]:
    """A currency must be an ISO 4217 code with a rate on that day, and only money has one."""
    for estimate in proofs.parsed.estimates:
        metric = proofs.parsed.metrics.get(estimate.metric)
        for stated in (estimate, *estimate.restated) if metric else ():
            if stated.currency is not None:
                reason = _why_wrong(stated.currency, metric.currency, metric.unit, proofs, estimate)
                if reason:
                    yield Fault(stated.place("currency"), reason, estimate.entry)


def text_missing(proofs: ProofIndex) -> Iterator[Fault]:
    """A source's file must be the name of a text in the folder seeds/."""
    for source in proofs.parsed.sources.values():
        if source.file in proofs.seeds:
            continue
        if re.search(r"[/\\]|^\.+$", source.file):
            message = f"file is {one_line(source.file)!r}; write the name of a text in seeds/, without a folder"
        else:
            message = (
                f"seeds/{one_line(source.file)} is not there{_meant(source.file, proofs.seeds)}"
            )
        yield Fault(source.place("file"), message, source.entry)


def quote_not_found(proofs: ProofIndex) -> Iterator[Fault]:
    """A quote must stand word for word in its text; only runs of white space are folded."""
    for quoted in quotes(proofs):
        if not quoted.seed.find(quoted.quote):
            near = quoted.seed.nearest(quoted.quote)
            hint = f'; nearest is line {near[0]}: "…{one_line(near[1], 80)}…"' if near else ""
            yield Fault(
                quoted.place, f"quote not found in seeds/{quoted.seed.name}{hint}", quoted.entry
            )


def quote_ambiguous(proofs: ProofIndex) -> Iterator[Fault]:
    """A quote must stand only once in its text, or nobody knows which place proves the figure."""
    for quoted in quotes(proofs):
        spans = quoted.seed.find(quoted.quote)
        if len(spans) > 1:
            lines = ", ".join(
                dict.fromkeys(str(quoted.seed.line(span.start)) for span in spans[:5])
            )
            message = (
                f"quote stands {len(spans)} times in seeds/{quoted.seed.name} (line {lines}); "
                "add words from around the one you mean"
            )
            yield Fault(quoted.place, message, quoted.entry)


def as_of_after_published(proofs: ProofIndex) -> Iterator[Fault]:
    """A figure cannot be about a time that begins or ends after its text was published."""
    for estimate in proofs.parsed.estimates:
        source = proofs.parsed.sources.get(estimate.source)
        if source is None or estimate.as_of is None or source.published.latest is None:
            continue
        begins = estimate.as_of.earliest or estimate.as_of.ends_from
        if (
            max(day for day in (begins, estimate.as_of.ends_from, begins) if day)
            > source.published.latest
        ):
            message = f"as_of is {estimate.as_of}, but {one_line(estimate.source)} was published {source.published}"
            yield Fault(estimate.place("as_of"), message, estimate.entry)


def published_open(proofs: ProofIndex) -> Iterator[Fault]:
    """A source's date needs both ends, or its points could be drawn nowhere."""
    for source in proofs.parsed.sources.values():
        if source.published.earliest is None or source.published.latest is None:
            message = (
                f"published is open ({source.published}); write the last day it can have been, too"
            )
            yield Fault(source.place("published"), message, source.entry)


def text_unused(proofs: ProofIndex) -> Iterator[Fault]:
    """Every text in seeds/ should be some source's file."""
    used = {source.file for source in proofs.parsed.sources.values()}
    texts = {file for file, seed in proofs.seeds.items() if seed is not None}
    if len(proofs.parsed.sources) < len(proofs.parsed.declared["sources"]):
        return  # a source that could not be read may be the one
    for file in sorted(texts - used):
        yield Fault(
            Place(f"seeds/{file}"),
            f"no source names this text; draft it with: python -m components draft seeds/{file}",
            f"seeds/{file}",
        )


def value_not_in_quote(proofs: ProofIndex) -> Iterator[Fault]:
    """low, best and high must each be a whole figure of the quote."""
    for estimate, stated, found in proofs.evidence:
        said = index.resolve(stated, estimate)
        stand = {value for figure in found.whole for value in figure.values}
        for key, value in said.numbers().items():
            if value not in stand:
                message = f"{key} is {value:,} but {_what_stands(found)}"
                yield Fault(stated.place(key), message, estimate.entry)


def qualifier_mismatch(proofs: ProofIndex) -> Iterator[Fault]:
    """The bounds must be those that the quote's own words mean: "up to" is high, "about" approximate."""
    for estimate, stated, found in proofs.evidence:
        said = index.resolve(stated, estimate)
        if set(said.numbers().values()) - {
            value for figure in found.whole for value in figure.values
        }:
            continue
        for message in _misreadings(said, found):
            key = next(iter(said.numbers()), "words")
            yield Fault(stated.place(key), message, estimate.entry)


def currency_mismatch(proofs: ProofIndex) -> Iterator[Fault]:
    """The currency must be the one that the quote names beside the figure."""
    for estimate, stated, found in proofs.evidence:
        said = index.resolve(stated, estimate)
        for figure in _used(said, found):
            if said.currency and figure.currency != said.currency:
                named = figure.currency or "no currency"
                message = f"currency is {one_line(said.currency)} but the quote names {named}: {found.text(figure)}"
                yield Fault(stated.place("currency"), message, estimate.entry)
                break


def words_not_in_quote(proofs: ProofIndex) -> Iterator[Fault]:
    """The words of a claim without a number must stand in its quote as they are."""
    for stated, entry in _stated(proofs):
        if stated.words and not Seed("", stated.quote).find(stated.words):
            message = f"words {one_line(stated.words)!r} do not stand in the quote"
            yield Fault(stated.place("words"), message, entry)


def translation_differs(proofs: ProofIndex) -> Iterator[Fault]:
    """A translation must state the numbers of its quote, with the same bounds and currency."""
    for estimate, stated, found in proofs.evidence:
        if not stated.translation:
            continue
        quoted = _told((*found.whole, *found.cut, *found.by_rule))
        told = _told(proofs.figures.read(stated.translation, "en"))
        for missing, extra in zip_longest(sorted(quoted - told), sorted(told - quoted)):
            if missing and extra:
                message = f"translation says {extra} where the quote says {missing}"
            elif missing:
                message = f"translation leaves out {missing}"
            else:
                message = f"translation says {extra}, which the quote does not"
            yield Fault(stated.place("translation"), message, estimate.entry)


def number_without_evidence(proofs: ProofIndex) -> Iterator[Fault]:
    """A number in a note, title or subtitle must stand in a quote or a text of its entry."""
    parsed = proofs.parsed
    for estimate in proofs.parsed.estimates:
        for message in _unproved(
            proofs, estimate.note or "", "en", lambda e=estimate: _quoted(e, proofs)
        ):
            yield Fault(estimate.place("note"), f"note {message}", estimate.entry)
    for key, metric in parsed.metrics.items():
        for name in ("title", "subtitle"):
            text = getattr(metric, name) or ""
            for message in _unproved(proofs, text, "en", lambda k=key: _quoted_in(k, proofs)):
                yield Fault(metric.place(name), f"{name} {message}", metric.entry)
    for source in parsed.sources.values():
        seed = proofs.seeds.get(source.file)
        if seed is None or not source.title:
            continue
        for message in _unproved(
            proofs,
            source.title,
            source.lang,
            lambda s=seed, o=source: proofs.figures.read(s.text, o.lang),
        ):
            yield Fault(source.place("title"), f"title {message}", source.entry)


def uncounted_figure(proofs: ProofIndex) -> Iterator[Fault]:
    """Every figure of a text must be curated, set aside with a reason, or settled by rule."""
    for source_id, source in proofs.parsed.sources.items():
        seed = proofs.seeds.get(source.file)
        for found in proofs.classify_figures(source_id):
            if found.state == "open":
                figure = found.figure
                place = Place(
                    f"seeds/{source.file}", seed.line(figure.start), seed.column(figure.start)
                )
                what = " ".join(filter(None, (" ".join(figure.text.split()), figure.unit)))
                message = f"{one_line(what)!r} is neither in a quote nor set aside; quote it in an estimate, or set it aside with a reason"
                yield Fault(place, message, f"seeds/{source.file}")


def set_aside_unused(proofs: ProofIndex) -> Iterator[Fault]:
    """A passage set aside must hold a figure that is not accounted for otherwise."""
    for source_id, source in proofs.parsed.sources.items():
        seed = proofs.seeds.get(source.file)
        if seed is None or not source.set_aside:
            continue
        aside = [
            Span(found.figure.start, found.figure.end)
            for found in proofs.classify_figures(source_id)
            if found.state == "set aside"
        ]
        for number, passage in enumerate(source.set_aside):
            spans = seed.find(passage.quote)
            if len(spans) == 1 and not any(spans[0].holds(figure) for figure in aside):
                message = "sets nothing aside: its figures are curated, settled by rule, or there are none; remove it"
                yield Fault(source.place("set_aside", number, "quote"), message, source.entry)


RULES: Final[tuple[tuple[Callable[[ProofIndex], Iterator[Fault]], Level], ...]] = (
    (low_above_high, "error"),
    (words_and_number, "error"),
    (no_value, "error"),
    (unknown_metric, "error"),
    (unknown_measure, "error"),
    (unknown_source, "error"),
    (unknown_reference, "error"),
    (currency_missing, "error"),
    (currency_wrong, "error"),
    (text_missing, "error"),
    (quote_not_found, "error"),
    (quote_ambiguous, "error"),
    (as_of_after_published, "error"),
    (published_open, "error"),
    (value_not_in_quote, "error"),
    (qualifier_mismatch, "error"),
    (currency_mismatch, "error"),
    (words_not_in_quote, "error"),
    (translation_differs, "error"),
    (set_aside_unused, "error"),
    (number_without_evidence, "warning"),
    (uncounted_figure, "warning"),
    (text_unused, "warning"),
)


def drift(proofs: ProofIndex) -> list[Problem]:
    """Where a restatement differs from its estimate in value, qualifier or scope: no fault, but told."""
    return [
        Problem(
            stated.place("quote"),
            "drift",
            one_line(message, _LONGEST_DRIFT),
            "info",
            estimate.entry,
        )
        for estimate in proofs.parsed.estimates
        for stated in estimate.restated
        if (message := _drift(estimate, stated, proofs))
    ]


def quotes(proofs: ProofIndex) -> Iterator[Quoted]:
    """Every verbatim passage to be checked whose text can be read."""
    for source in proofs.parsed.sources.values():
        seed = proofs.seeds.get(source.file)
        if seed is None:
            continue
        if source.dated_by is not None:
            yield Quoted(source.dated_by, source.place("dated_by"), source.entry, seed)
        for number, passage in enumerate(source.set_aside):
            yield Quoted(
                passage.quote, source.place("set_aside", number, "quote"), source.entry, seed
            )
    for estimate in proofs.parsed.estimates:
        for stated in (estimate, *estimate.restated):
            source = proofs.parsed.sources.get(stated.source or estimate.source)
            seed = proofs.seeds.get(source.file) if source else None
            if seed is not None:
                yield Quoted(stated.quote, stated.place("quote"), estimate.entry, seed, stated)


def _stated(proofs: ProofIndex) -> Iterator[tuple[Claim, str]]:
    for estimate in proofs.parsed.estimates:
        for stated in (estimate, *estimate.restated):
            yield stated, estimate.entry


def _used(said: ResolvedClaim, found: Evidence) -> list[Figure]:
    """The figures of the quote that state one of these bounds; of several, the one most like it."""
    used = []
    for value in said.numbers().values():
        having = [figure for figure in found.whole if value in figure.values]
        nearest = max(having, key=lambda figure: index.similarity(figure, said), default=None)
        if nearest is not None and nearest not in used:
            used.append(nearest)
    return used


def _misreadings(said: ResolvedClaim, found: Evidence) -> Iterator[str]:
    """How the bounds differ from those that the figures state, in words."""
    for figure in _used(said, found):
        stands = f"the quote says {found.text(figure)}"
        for key in BOUNDS:
            value, written = getattr(figure, key), getattr(said, key)
            if value is not None and written != value:
                given = next((k for k, n in said.numbers().items() if n == value), None)
                hint = (
                    f"write {key} in place of {given}" if given else f"add {key}: {_plain(value)}"
                )
                yield f"{stands}, which is {key} {value:,}; {hint}"
                return
        if figure.approximate and not said.approximate:
            yield f"{stands}, which is no exact figure; add approximate: true"
        elif said.approximate and not figure.approximate:
            yield f"approximate is true, but {stands}, without about or the like"


def _plain(value: float) -> str:
    return f"{value:_}" if isinstance(value, int) else repr(value)


def _what_stands(found: Evidence) -> str:
    """What the quote says instead: its figures, those that it cuts, or that it has none."""
    told = [_with_label(figure) for figure in found.whole if figure.values]
    if told:
        return f"the quote says {amounts.listed(told)}"
    if found.cut:
        return f"the quote cuts the figure {one_line(found.text(found.cut[0]))!r}; quote the whole of it, with its qualifier"
    if found.whole:
        return (
            f"the quote gives no number, only {one_line(found.text(found.whole[0]))!r}; use words"
        )
    return "the quote has no figure"


def _with_label(figure: Figure) -> str:
    text = " ".join(figure.text.split())
    return f"{text} ({figure.qualifier})" if figure.qualifier else text


def _told(found: Iterable[Figure]) -> set[str]:
    """Figures as comparable words: amounts with bounds and currency, of dates and the like the digits."""
    told = set()
    for figure in found:
        if figure.values:
            said = amounts.Amount(
                figure.low,
                figure.best,
                figure.high,
                figure.approximate,
                "",
                "",
                figure.currency or "",
                "",
            )
            told.add(amounts.value(said))
        elif figure.by_rule:
            told.update(_digits(figure))
    return told


def _digits(figure: Figure) -> list[str]:
    return re.findall(r"\d+", figure.text)


def _quoted(estimate: Estimate, proofs: ProofIndex) -> list[Figure]:
    """The figures in the quotes of an estimate and its restatements."""
    proved = [proofs.evidence_for(stated) for stated in (estimate, *estimate.restated)]
    return [figure for found in proved if found for figure in (*found.whole, *found.by_rule)]


def _quoted_in(metric: str, proofs: ProofIndex) -> list[Figure]:
    own = (estimate for estimate in proofs.parsed.estimates if estimate.metric == metric)
    return [figure for estimate in own for figure in _quoted(estimate, proofs)]


def _unproved(
    proofs: ProofIndex, text: str, lang: str, behind: Callable[[], Iterable[Figure]]
) -> Iterator[str]:
    """The figures of a text that are not among those behind it, which are only read if need be."""
    told = proofs.figures.read(text, lang) if text else ()
    if not told:
        return
    known: set[object] = set()
    for figure in behind():
        known.update(_digits(figure) if figure.by_rule else figure.values)
    for figure in told:
        wanted = set(_digits(figure)) if figure.by_rule else figure.values
        if not wanted <= known or (not wanted and figure.kind == "amount"):
            yield f"says {one_line(figure.text)!r}, which no quote behind it states"


def _drift(estimate: Estimate, again: Claim, proofs: ProofIndex) -> str:
    one, other = (
        (index.resolve(stated, estimate), proofs.evidence_for(stated))
        for stated in (estimate, again)
    )
    metric = proofs.parsed.metrics.get(estimate.metric)
    if metric is None or one[1] is None or other[1] is None:
        return ""
    scope = one[0].measure != other[0].measure
    first, second = (
        _tell(said, found, metric.measures, scope=scope) for said, found in (one, other)
    )
    return f"{again.where} says {second}, {estimate.where} {first}" if first != second else ""


def _tell(said: ResolvedClaim, found: Evidence, measures: Mapping[str, str], *, scope: bool) -> str:
    figure = found.proof(said)
    told = amounts.value(
        amounts.Amount(
            said.low,
            said.best,
            said.high,
            said.approximate,
            said.words or "",
            "",
            said.currency or "",
            figure.qualifier if figure else "",
        )
    )
    return f"{told} {measures.get(said.measure, said.measure)}" if scope else told


def _is_valued(stated: Claim) -> bool:
    return stated.words is not None or any(stated.numbers())


def _why_wrong(
    currency: str, axis: str | None, unit: str, proofs: ProofIndex, estimate: Estimate
) -> str | None:
    if axis is None:
        return f"currency is {one_line(currency)!r}, but this metric counts {one_line(unit)}, which is no money"
    if not re.fullmatch("[A-Z]{3}", currency):
        return f"currency is {one_line(currency)!r}; write an ISO 4217 code such as EUR"
    source = proofs.parsed.sources.get(estimate.source)
    if source is None or source.published.latest is None:
        return None
    try:
        rates.rate(currency, axis, source.published.middle)
    except rates.NoRateError as reason:
        return f"currency is {currency}, which cannot be drawn in {axis}: {reason}"
    return None


def _unknown(kind: str, written: str, known: Mapping[str, object]) -> str:
    listed = ", ".join(list(known)[:8]) or "none yet"
    return f"unknown {kind} {one_line(written)!r}{_meant(written, known) or f'; declared are {listed}'}"


def _meant(written: str, known: Mapping[str, object]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(written, list(known), 1)
    return f"; did you mean {near[0]}?" if near else ""
