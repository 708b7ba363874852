"""The rules: what must hold between estimates.yaml and the texts; one function a rule."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from components import rates
from components.estimates import BOUNDS, Estimate, Notebook, Stated
from components.problems import Level, Place, Problem, clip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from components.seeds import Seed

    Seeds = Mapping[str, Seed | None]
    """The texts by file name; None is a file that is there and could not be read."""

VALUES: Final = frozenset((*BOUNDS, "words"))


class Fault(NamedTuple):
    """What a rule found: where, told how, and about which entry."""

    place: Place
    message: str
    about: str


class Quoted(NamedTuple):
    """A verbatim passage of the file, and the text it must stand in."""

    quote: str
    place: Place
    about: str
    seed: Seed
    stated: Stated | None = None
    """The estimate or restatement it proves; None for a passage that dates or sets aside."""


def check(notebook: Notebook, seeds: Seeds) -> list[Problem]:
    """All that the rules find, in no order."""
    return [
        Problem(fault.place, name(rule), fault.message, level, fault.about)
        for rule, level in RULES
        for fault in rule(notebook, seeds)
    ]


def name(rule: Callable[..., object]) -> str:
    """The name of a rule as Problems and the README give it."""
    return rule.__name__.replace("_", "-")


def low_above_high(notebook: Notebook, _seeds: Seeds) -> Iterator[Fault]:
    """low, best and high must not go down: low ≤ best ≤ high."""
    for stated, about in _stated(notebook):
        numbers = list(stated.numbers())
        for (lower, less), (upper, more) in pairwise(numbers):
            if less > more:
                message = f"{lower} is {less:,} and above {upper}, which is {more:,}"
                yield Fault(stated.place(lower), message, about)


def words_and_number(notebook: Notebook, _seeds: Seeds) -> Iterator[Fault]:
    """A claim gives a number or only words, never both."""
    for stated, about in _stated(notebook):
        keys = [key for key, _ in stated.numbers()]
        if stated.words and keys:
            message = f"words stand beside {' and '.join(keys)}; keep the number, or the words where the text gives none"
            yield Fault(stated.place("words"), message, about)


def no_value(notebook: Notebook, _seeds: Seeds) -> Iterator[Fault]:
    """An estimate must give low, best or high, or words where the text has no number."""
    for estimate in notebook.estimates:
        if not _is_valued(estimate) and not estimate.dropped & VALUES:
            message = "no value; give low, best or high, or words where the text has no number"
            yield Fault(estimate.place(), message, estimate.about)


def unknown_metric(notebook: Notebook, _seeds: Seeds) -> Iterator[Fault]:
    """An estimate's metric must be declared under metrics."""
    declared = notebook.declared["metrics"]
    for estimate in notebook.estimates:
        if estimate.metric not in declared:
            yield Fault(
                estimate.place("metric"),
                _unknown("metric", estimate.metric, declared),
                estimate.about,
            )


def unknown_measure(notebook: Notebook, _seeds: Seeds) -> Iterator[Fault]:
    """A measure must be one of its metric's measures."""
    for estimate in notebook.estimates:
        metric = notebook.metrics.get(estimate.metric)
        for stated in (estimate, *estimate.restated) if metric else ():
            if stated.measure is not None and stated.measure not in metric.measures:
                message = _unknown("measure", stated.measure, metric.measures)
                yield Fault(
                    stated.place("measure"), f"{message} in {clip(estimate.metric)}", estimate.about
                )


def unknown_source(notebook: Notebook, _seeds: Seeds) -> Iterator[Fault]:
    """A source must be declared under sources."""
    declared = notebook.declared["sources"]
    for estimate in notebook.estimates:
        for stated in (estimate, *estimate.restated):
            if stated.source is not None and stated.source not in declared:
                message = _unknown("source", stated.source, declared)
                yield Fault(stated.place("source"), message, estimate.about)


def unknown_reference(notebook: Notebook, _seeds: Seeds) -> Iterator[Fault]:
    """A metric's reference must be the id of one of its estimates that gives a number."""
    estimates = {estimate.id: estimate for estimate in notebook.estimates}
    for key, metric in notebook.metrics.items():
        if metric.reference is None:
            continue
        chosen = estimates.get(metric.reference)
        if chosen is None:
            message = _unknown("estimate", metric.reference, estimates)
        elif chosen.metric != key or not any(chosen.numbers()):
            message = f"{clip(metric.reference)} is no estimate of {clip(key)} with a number"
        else:
            continue
        yield Fault(metric.place("reference"), f"reference: {message}", metric.about)


def currency_missing(notebook: Notebook, _seeds: Seeds) -> Iterator[Fault]:
    """A sum of money needs the currency that the quote states."""
    for estimate in notebook.estimates:
        metric = notebook.metrics.get(estimate.metric)
        is_open = estimate.currency is None and "currency" not in estimate.dropped
        if metric and metric.currency and is_open and any(estimate.numbers()):
            message = (
                f"currency is missing; {clip(estimate.metric)} is money, so say which, such as EUR"
            )
            yield Fault(estimate.place(), message, estimate.about)


def currency_wrong(notebook: Notebook, _seeds: Seeds) -> Iterator[Fault]:
    """A currency must be an ISO 4217 code with a rate on that day, and only money has one."""
    for estimate in notebook.estimates:
        metric = notebook.metrics.get(estimate.metric)
        for stated in (estimate, *estimate.restated) if metric else ():
            if stated.currency is not None:
                reason = _why_wrong(
                    stated.currency, metric.currency, metric.unit, notebook, estimate
                )
                if reason:
                    yield Fault(stated.place("currency"), reason, estimate.about)


def text_missing(notebook: Notebook, seeds: Seeds) -> Iterator[Fault]:
    """A source's file must be the name of a text in the folder seeds/."""
    for source in notebook.sources.values():
        if source.file in seeds:
            continue
        if re.search(r"[/\\]|^\.+$", source.file):
            message = f"file is {clip(source.file)!r}; write the name of a text in seeds/, without a folder"
        else:
            message = f"seeds/{clip(source.file)} is not there{_meant(source.file, seeds)}"
        yield Fault(source.place("file"), message, source.about)


def quote_not_found(notebook: Notebook, seeds: Seeds) -> Iterator[Fault]:
    """A quote must stand word for word in its text; only runs of white space are folded."""
    for quoted in quotes(notebook, seeds):
        if not quoted.seed.find(quoted.quote):
            near = quoted.seed.nearest(quoted.quote)
            hint = f'; nearest is line {near[0]}: "…{clip(near[1], 80)}…"' if near else ""
            yield Fault(
                quoted.place, f"quote not found in seeds/{quoted.seed.name}{hint}", quoted.about
            )


def quote_ambiguous(notebook: Notebook, seeds: Seeds) -> Iterator[Fault]:
    """A quote must stand only once in its text, or nobody knows which place proves the figure."""
    for quoted in quotes(notebook, seeds):
        spans = quoted.seed.find(quoted.quote)
        if len(spans) > 1:
            lines = ", ".join(
                dict.fromkeys(str(quoted.seed.line(span.start)) for span in spans[:5])
            )
            message = (
                f"quote stands {len(spans)} times in seeds/{quoted.seed.name} (line {lines}); "
                "add words from around the one you mean"
            )
            yield Fault(quoted.place, message, quoted.about)


def as_of_after_published(notebook: Notebook, _seeds: Seeds) -> Iterator[Fault]:
    """A figure cannot be about a time that begins or ends after its text was published."""
    for estimate in notebook.estimates:
        source = notebook.sources.get(estimate.source)
        if source is None or estimate.as_of is None or source.published.latest is None:
            continue
        begins = estimate.as_of.earliest or estimate.as_of.ends_from
        if (
            max(day for day in (begins, estimate.as_of.ends_from, begins) if day)
            > source.published.latest
        ):
            message = f"as_of is {estimate.as_of}, but {clip(estimate.source)} was published {source.published}"
            yield Fault(estimate.place("as_of"), message, estimate.about)


def published_open(notebook: Notebook, _seeds: Seeds) -> Iterator[Fault]:
    """A source's date needs both ends, or its points could be drawn nowhere."""
    for source in notebook.sources.values():
        if source.published.earliest is None or source.published.latest is None:
            message = (
                f"published is open ({source.published}); write the last day it can have been, too"
            )
            yield Fault(source.place("published"), message, source.about)


def text_unused(notebook: Notebook, seeds: Seeds) -> Iterator[Fault]:
    """Every text in seeds/ should be some source's file."""
    used = {source.file for source in notebook.sources.values()}
    if len(notebook.sources) < len(notebook.declared["sources"]):
        return  # a source that could not be read may be the one
    for file in sorted(set(seeds) - used):
        yield Fault(
            Place(f"seeds/{file}"),
            "no source names this text; draft one, or move it out",
            f"seeds/{file}",
        )


RULES: Final[tuple[tuple[Callable[[Notebook, Seeds], Iterator[Fault]], Level], ...]] = (
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
    (text_unused, "warning"),
)


def quotes(notebook: Notebook, seeds: Seeds) -> Iterator[Quoted]:
    """Every verbatim passage whose text can be read."""
    for source in notebook.sources.values():
        seed = seeds.get(source.file)
        if seed is None:
            continue
        if source.dated_by is not None:
            yield Quoted(source.dated_by, source.place("dated_by"), source.about, seed)
        for number, passage in enumerate(source.set_aside):
            yield Quoted(
                passage.quote, source.place("set_aside", number, "quote"), source.about, seed
            )
    for estimate in notebook.estimates:
        for stated in (estimate, *estimate.restated):
            seed = seed_of(stated, estimate, notebook, seeds)
            if seed is not None:
                yield Quoted(stated.quote, stated.place("quote"), estimate.about, seed, stated)


def seed_of(stated: Stated, estimate: Estimate, notebook: Notebook, seeds: Seeds) -> Seed | None:
    """The text that the quote of an estimate or of its restatement stands in."""
    source = notebook.sources.get(stated.source or estimate.source)
    return seeds.get(source.file) if source else None


def _stated(notebook: Notebook) -> Iterator[tuple[Stated, str]]:
    for estimate in notebook.estimates:
        for stated in (estimate, *estimate.restated):
            yield stated, estimate.about


def _is_valued(stated: Stated) -> bool:
    return stated.words is not None or any(stated.numbers())


def _why_wrong(
    currency: str, axis: str | None, unit: str, notebook: Notebook, estimate: Estimate
) -> str | None:
    if axis is None:
        return f"currency is {clip(currency)!r}, but this metric counts {clip(unit)}, which is no money"
    if not re.fullmatch("[A-Z]{3}", currency):
        return f"currency is {clip(currency)!r}; write an ISO 4217 code such as EUR"
    source = notebook.sources.get(estimate.source)
    if source is None or source.published.latest is None:
        return None
    try:
        rates.rate(currency, axis, source.published.middle)
    except rates.NoRateError as reason:
        return f"currency is {currency}, which cannot be drawn in {axis}: {reason}"
    return None


def _unknown(kind: str, written: str, known: Mapping[str, object]) -> str:
    listed = ", ".join(list(known)[:8]) or "none yet"
    return f"unknown {kind} {clip(written)!r}{_meant(written, known) or f'; declared are {listed}'}"


def _meant(written: str, known: Mapping[str, object]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(written, list(known), 1)
    return f"; did you mean {near[0]}?" if near else ""
