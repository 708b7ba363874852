"""Rules about what a figure counts: its unit, its noun, and whether it is asserted at all."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from components.problems import Fault, one_line
from components.proof import context, translation_rules
from components.texts import languages, names, senses
from components.texts.notation import any_of, compiled, words
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.entries.records import Claim, Estimate, Metric
    from components.problems import Place
    from components.proof.evidence import Evidence
    from components.proof.index import ProofIndex
    from components.texts.figures import Figure

_FATES: Final = frozenset({"killed", "wounded", "captured", "destroyed", "fled", "missing"})
"""What can have happened to those who are counted, in the words of `senses`."""
_IN_ENGLISH: Final = {
    "killed": "deaths",
    "wounded": "injuries",
    "captured": "captures",
    "destroyed": "destructions",
    "fled": "escapes",
}
"""The senses of English that have all words for a fate; of the others nothing is said."""
_SIGNS: Final = {
    "km": "kilometre",
    "m": "metre",
    "cm": "centimetre",
    "mm": "millimetre",
    "kg": "kilogram",
    "g": "gram",
    "t": "tonne",
    "l": "litre",
    "ha": "hectare",
    "%": "percent",
}
_PERCENT: Final = frozenset({"percent", "per cent", "%"})
_PERCENTAGES: Final = {True: "a percentage", False: "no percentage"}
_CHANGE: Final = 60  # characters of a change before its figure
_CHANGES: Final = re.compile(
    r"(?i:increas|rise|growth|chang|fall|fell|declin|drop|more|addition|added|gain|loss|lost|decreas|fewer|reduc|new|further|extra)"
)
_KIN: Final = {
    "shells": "munitions",
    "missiles": "munitions",
    "officers": "soldiers",
    "prisoners": "soldiers",
    "deliveries": "ships",
    "containers": "ships",
    "guns": "munitions",
}
"""Things that may be told as others: a headline says shells where the text says munitions."""
_VOTES: Final = frozenset({"votes", "ballots"})
_COUNTS: Final = frozenset({"count", "money"})
_ALIKE: Final = 4  # first letters that a unit has in common in the languages: Tonnen, tonnes


def unit_mismatch(proofs: ProofIndex) -> Iterator[Fault]:
    """Money, a percentage, a length, a weight or a factor is no count, unless the metric's unit names that very unit."""
    for estimate, claim, figure, proof, metric in _proving(proofs):
        reason = _other_unit(figure, metric)
        if (
            not reason
            and _is_change(figure, proof)
            and not _counts_changes(metric, claim.measure or estimate.measure)
        ):
            reason = "a change and no total"
        if reason:
            message = f"the quote says {one_line(proof.text(figure))}, which is {reason}; this metric is in {one_line(metric.unit)}"
            yield Fault(_place(claim), message, estimate.entry)


def rate_without_per(proofs: ProofIndex) -> Iterator[Fault]:
    """A figure for each day, week, month or year needs a measure with that `per`."""
    for estimate, claim, figure, proof, metric in _proving(proofs):
        measure = metric.measures.get(claim.measure or estimate.measure)
        per = rate(figure, proof)
        if measure and per and per != measure.per:
            has = f"has per: {measure.per}" if measure.per else "is no rate"
            message = (
                f"the quote says {one_line(proof.text(figure))} a {per}, but the measure {has}"
            )
            yield Fault(_place(claim), message, estimate.entry)


def rate(figure: Figure, proof: Evidence) -> str:
    """The period that a figure is for each of, also where it stands before it (pro Woche 40); empty for none."""
    if figure.per or len(proof.whole) != 1:
        return figure.per
    before = proof.seed.text[proof.span.start : figure.outer_start]
    return senses.sure_period(before, proof.lang)


def measure_not_in_quote(proofs: ProofIndex) -> Iterator[Fault]:
    """Where `counted` lists nouns, the figure's own noun must be one of them, in the translation too; and nobody wounded is proved as killed."""
    yield from _restated_otherwise(proofs)
    for estimate, claim, proof, resolved, figures in proofs.statements:
        metric = proofs.parsed.metrics.get(estimate.metric)
        if metric is None:
            continue
        nouns = metric.nouns(resolved.measure, proof.lang)
        if nouns and not _counts(figures, proof, nouns):
            listed = ", ".join(one_line(noun) for noun in nouns[:6])
            message = f"the quote counts {_noun(figures)}; this measure counts {listed}"
            yield Fault(claim.place("quote"), message, estimate.entry)
        if other := _other_sense(metric, resolved.measure, proof, proofs):
            yield Fault(claim.place("quote"), other, estimate.entry)
        english = metric.nouns(resolved.measure, "en")
        if claim.translation and english and nouns and not _translates(claim, english, proofs):
            listed = ", ".join(one_line(noun) for noun in english[:6])
            message = f"translation names none of what this measure counts: {listed}"
            yield Fault(claim.place("translation"), message, estimate.entry)


def _restated_otherwise(proofs: ProofIndex) -> Iterator[Fault]:
    """Restatements that count plainly another thing than their estimate, where no nouns are listed."""
    own: dict[str, str] = {}
    for estimate, claim, proof, resolved, figures in proofs.statements:
        if claim is estimate:
            if estimate.restated:
                own[estimate.id] = _thing(figures, proof)
            continue
        metric, first = proofs.parsed.metrics.get(estimate.metric), own.get(estimate.id)
        if not first or metric is None or metric.nouns(resolved.measure, proof.lang):
            continue
        if (thing := _thing(figures, proof)) and thing != first:
            message = f"restated counts {_noun(figures)}, and the estimate {first}"
            yield Fault(claim.place("quote"), message, estimate.entry)


def _thing(figures: Sequence[Figure], proof: Evidence) -> str:
    """What the first figure with a noun counts, one word for things that are told as each other."""
    unit = next((figure.unit for figure in figures if figure.unit), "")
    thing = translation_rules.thing(unit, proof.lang) if unit else ""
    return _KIN.get(thing, thing)


@cache  # a file has few measures, and an estimate for each of its figures
def _fates(title: str) -> frozenset[str]:
    """What the title of a measure says has happened."""
    return _FATES.intersection(senses.stated(title, "en"))


def _other_sense(metric: Metric, key: str, proof: Evidence, proofs: ProofIndex) -> str:
    """How a quote speaks of another thing than its measure, or its text of nothing like it: wounded under killed."""
    measure = metric.measures.get(key)
    fates = _fates(measure.title) if measure else frozenset()
    if not fates or not _FATES.intersection(languages.of(proof.lang).senses):
        return ""
    start, end = context.sentence(proof.span, proof.seed, proof.lang)
    around, quoted = (
        senses.stated(text, proof.lang) for text in (proof.seed.text[start:end], proof.quote)
    )
    others = [sense for sense in quoted if sense in _FATES]
    if any(sense in around for sense in fates):
        return ""
    if not others:
        said = proofs.texts.senses(proof.seed.text, proof.lang)["sense"]
        if any(may_state(fate, said, proof.lang) for fate in fates):
            return ""
        return f"the measure is {one_line(measure.title)!r}, for which the text has no word"
    return f"the measure is {one_line(measure.title)!r}, but the quote says {one_line(quoted[others[0]])!r}"


def may_state(fate: str, said: dict[str, str], lang: str) -> bool:
    """Whether a text may speak of a fate: in English by any of the words that a translation may have for it."""
    able = _IN_ENGLISH.get(fate, "") if lang == "en" else fate
    return not able or able in said or fate in said


def figure_denied(proofs: ProofIndex) -> Iterator[Fault]:
    """A figure that its sentence denies, or takes back, is no estimate unless it says `denied: true`."""
    for estimate, claim, figure, proof, _ in _proving(proofs):
        if figure.denied and not (estimate.denied or claim.denied):
            message = f"the text denies the figure {one_line(proof.text(figure))}; leave it out, or say denied: true, which shows it as denied"
            yield Fault(_place(claim), message, estimate.entry)


def _proving(
    proofs: ProofIndex,
) -> Iterator[tuple[Estimate, Claim, Figure, Evidence, Metric]]:
    """Each claim with the figures that prove it, vague ones of its words included."""
    for estimate, claim, proof, _, figures in proofs.statements:
        metric = proofs.parsed.metrics.get(estimate.metric)
        if metric is not None:
            for figure in figures:
                yield estimate, claim, figure, proof, metric


def _place(claim: Claim) -> Place:
    key = next((key for key, _ in claim.numbers()), "words" if claim.words else "quote")
    return claim.place(key)


def _other_unit(figure: Figure, metric: Metric) -> str:
    """What a figure is when it is not in the metric's unit, else nothing."""
    if metric.currency or not figure.values:
        return ""  # a sum in another currency, or without one, has a rule of its own
    if figure.currency:
        return "money"
    is_percent, wants_percent = figure.unit_kind == "percent", metric.unit.lower() in _PERCENT
    if is_percent or wants_percent:
        return "" if is_percent == wants_percent else _PERCENTAGES[is_percent]
    if figure.unit_kind in _COUNTS or _is_same(figure.unit, metric.unit):
        return ""
    if figure.unit_kind == "vote" and metric.unit.lower() in _VOTES:
        return ""
    article = "an" if figure.unit_kind[0] in "aeiou" else "a"
    return f"{article} {figure.unit_kind}"


def _is_same(unit: str, other: str) -> bool:
    one, two = (_SIGNS.get(word, word.casefold()) for word in (unit, other))
    return one == two or any(one[:_ALIKE] == word[:_ALIKE] for word in re.findall(r"\w+", two))


def _is_change(figure: Figure, proof: Evidence) -> bool:
    """Whether a figure says by how much something rose or fell (stieg um 300)."""
    ranges = languages.of(proof.lang).ranges
    first = max(figure.outer_start - _CHANGE, 0)
    return bool(ranges.change_by) and (
        _change(ranges.change, ranges.change_by).search(proof.seed.text, first, figure.outer_start)
        is not None
    )


@cache
def _change(change: str, by: str) -> re.Pattern[str]:
    return compiled(
        rf"(?<!\w)(?:{any_of(change)})(?!\w)[^.,;:!?\d]{{0,30}}(?<!\w)(?:{any_of(by)})\s\Z",
        re.IGNORECASE,
    )


def _counts_changes(metric: Metric, key: str) -> bool:
    """Whether what a measure counts is a change: an increase, additional men."""
    measure = metric.measures.get(key)
    words = (metric.title, metric.subtitle, metric.unit, measure.title if measure else "")
    return any(_CHANGES.search(text) for text in words if text)


class _Passage(NamedTuple):
    """A stretch of a text with the figures in and around it."""

    text: str
    span: Span
    figures: Sequence[Figure]
    lang: str


def _counts(figures: Sequence[Figure], proof: Evidence, nouns: Sequence[str]) -> bool:
    """Whether the figures of a claim count one of the nouns; one without any takes it from its sentence."""
    if not figures:
        return _names_one(nouns, proof.quote, proof.lang)
    around = (*proof.whole, *proof.cut)
    spans = (proof.span, context.sentence(proof.span, proof.seed, proof.lang))
    passages = [_Passage(proof.seed.text, span, around, proof.lang) for span in spans]
    return all(any(_is_counted(figure, each, nouns) for each in passages) for figure in figures)


def _translates(claim: Claim, nouns: Sequence[str], proofs: ProofIndex) -> bool:
    """Whether a translation has a counted noun, and no figure of the claim has another."""
    text = claim.translation or ""
    figures = proofs.texts.figures(text, "en")
    passage = _Passage(text, Span(0, len(text)), figures, "en")
    values = {value for _, value in claim.numbers()}
    own = [figure for figure in figures if figure.values & values]
    return _names_one(nouns, text, "en") and all(
        _is_counted(figure, passage, nouns) for figure in own
    )


def _is_counted(figure: Figure, passage: _Passage, nouns: Sequence[str]) -> bool:
    """Whether a figure's own noun is one of the nouns, or what its clause says of it is one (gefallen)."""
    lang = passage.lang
    if figure.unit and _is_named(figure, passage, nouns):
        return True
    has_noun = figure.unit and figure.kind != "vague"
    able = [noun for noun in nouns if _is_predicate(noun, lang)] if has_noun else nouns
    return _names_one(able, _clause(figure, passage), lang)


def _is_named(figure: Figure, passage: _Passage, nouns: Sequence[str]) -> bool:
    """Whether a figure's own noun, or the one of which it is a piece, is one of the nouns."""
    behind, lang = _noun_behind(figure, passage), passage.lang
    pieces, last = words(languages.of(lang).nouns.pieces), figure.unit.split()[-1].lower()
    is_piece = not pieces or last in pieces or figure.kind == "vague"
    if behind and is_piece and _names_one(nouns, f"{figure.unit} {behind}", lang):
        return True
    own = figure.unit.split()
    return any(names.counts(noun, " ".join(own[-len(noun.split()) :]), lang) for noun in nouns)


def _clause(figure: Figure, passage: _Passage) -> str:
    """The words around a figure, up to the figures beside it."""
    text, (start, end) = passage.text, passage.span
    for each in passage.figures:
        if each.end <= figure.start:
            start = max(start, each.end)
        elif each.start >= figure.end:
            end = min(end, each.start)
    return f"{text[start : figure.outer_start]} {text[figure.end : max(end, figure.end)]}"


def _is_predicate(noun: str, lang: str) -> bool:
    """Whether a counted word is no noun for a thing, and may stand apart from its figure (killed)."""
    if languages.of(lang).nouns.capitalised:
        return noun[:1].islower()
    return not translation_rules.thing(noun, lang)


def _noun_behind(figure: Figure, passage: _Passage) -> str:
    """The noun that follows a figure's own one (20 million rounds ``of ammunition``)."""
    at = passage.text.find(figure.unit, figure.end) + len(figure.unit)
    nouns = languages.of(passage.lang).nouns
    following = re.compile(
        rf"\s+(?P<joint>(?:{any_of(nouns.of)})\s+)?(?P<noun>[^\W\d_][\w-]*)"
    ).match(passage.text, at, passage.span.end)
    if following is None:
        return ""
    is_noun = following["joint"] or (nouns.capitalised and following["noun"][0].isupper())
    return following["noun"] if is_noun else ""


def _names_one(nouns: Sequence[str], words: str, lang: str) -> bool:
    return any(names.counts(noun, words, lang) for noun in nouns)


def _noun(figures: Sequence[Figure]) -> str:
    units = [figure.unit for figure in figures if figure.unit]
    return one_line(units[0]) if units else "something else"
