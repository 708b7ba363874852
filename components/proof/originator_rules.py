"""Rules about who made an estimate and who passed it on."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from components.entries.values import UNNAMED
from components.problems import Fault, Place, one_line
from components.proof import context, evidence
from components.texts import languages, names
from components.texts.notation import any_of, words
from components.texts.phrases import PhraseIndex
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from components.entries.records import Estimate, Originator, ParsedFile
    from components.proof.evidence import Evidence
    from components.proof.index import ProofIndex

_DECLARE: Final = "; print the line that declares it with: python -m components originators"
_JOINED: Final = re.compile(r", (?:and )?| and |; ?| & ")
"""What may join several names in one."""
_REACH: Final = 40  # characters before a name in which a word such as according to may stand


def originators_missing(proofs: ProofIndex) -> Iterator[Fault]:
    """Without a block of originators nobody can prove who said what."""
    parsed = proofs.parsed
    if parsed.estimates and not parsed.has_originators:
        message = "there is no block of originators, so who said it is not proved; print one to paste with: python -m components originators"
        yield Fault(Place(parsed.file), message, "")


def unknown_originator(proofs: ProofIndex) -> Iterator[Fault]:
    """Once there is a block of originators, `by`, `via` and `of` must name one of them."""
    parsed = proofs.parsed
    if not parsed.has_originators:
        return
    declared = parsed.declared["originators"]
    keys = {
        form: key
        for key, originator in parsed.originators.items()
        for form in (originator.short, *originator.written)
        if form
    }
    for estimate in parsed.estimates:
        for key, at, name in _named(estimate):
            if name != UNNAMED and name not in declared:
                message = _unknown(name, keys, parsed)
                yield Fault(estimate.place(key, at), message, estimate.entry)
    for originator in parsed.originators.values():
        if originator.of is not None and originator.of not in declared:
            message = _unknown(originator.of, keys, parsed)
            yield Fault(originator.place("of"), message, originator.entry)


def _unknown(name: str, keys: Mapping[str, str], parsed: ParsedFile) -> str:
    """What an undeclared name may be: another form of a declared one, several in one, a slip, or a new one.

    `keys` are the declared names by their other forms.
    """
    if key := keys.get(name):
        return f"unknown originator {one_line(name)!r}; write {one_line(key)!r}, of which that is another form"
    parts = _JOINED.split(name)
    if len(parts) > 1 and parsed.originators.keys() >= {*parts}:
        return f"unknown originator {one_line(name)!r}; write a list of several: [{', '.join(map(one_line, parts))}]"
    return parsed.hints.unknown("originator", name, parsed.declared["originators"], _DECLARE)


def originator_not_named(proofs: ProofIndex) -> Iterator[Fault]:
    """The quote or an attribution beside it must name who said it; `via` may be named anywhere in the text."""
    for estimate in proofs.parsed.estimates:
        proof = proofs.evidence_for(estimate)
        if proof is None or not proofs.parsed.has_originators:
            continue
        everywhere = [proof.span, *context.attributions(estimate, proof.seed)]
        near = context.around(proof.span, proof.seed)
        beside = [span for span in everywhere if near.holds(span)]
        for key, at, name in _named(estimate):
            spans = beside if key == "by" else everywhere
            if name in proofs.parsed.originators and not is_named(name, spans, proof, proofs):
                message = _not_named(name, everywhere if key == "by" else [], proof, proofs)
                yield Fault(estimate.place(key, at), message, estimate.entry)
        yield from _by_another(estimate, beside, proof, proofs)
        yield from _by_opponent(estimate, beside, proof, proofs)
        yield from _both(estimate)


def is_named(name: str, spans: Sequence[Span], proof: Evidence, proofs: ProofIndex) -> bool:
    """Whether an originator stands in one of the spans, in a written form and outside of figures."""
    return next(named_at(name, spans, proof, proofs), None) is not None


def named_at(
    name: str, spans: Sequence[Span], proof: Evidence, proofs: ProofIndex
) -> Iterator[Span]:
    """Where in the text an originator is named within these spans; one without a record, by its name."""
    originator = proofs.parsed.originators.get(name)
    forms = (name, *originator.written) if originator else (name,)
    figures = proofs.texts.figures(proof.seed.text, proof.lang)
    for span in spans:
        inside = list(evidence.touched(figures, span))
        words = proof.seed.text[span.start : span.end]
        for form in forms:
            for start, end in names.occurrences(form, words, proof.lang):
                first, last = span.start + start, span.start + end
                if not any(figure.start < last and first < figure.end for figure in inside):
                    yield Span(first, last)


def _named(estimate: Estimate) -> Iterator[tuple[str, int, str]]:
    """The key, the position and the name of everyone who made or passed on an estimate."""
    for key in ("by", "via"):
        for at, name in enumerate(getattr(estimate, key)):
            yield key, at, name


def _by_another(
    estimate: Estimate, beside: Sequence[Span], proof: Evidence, proofs: ProofIndex
) -> Iterator[Fault]:
    is_said = all(is_named(name, beside, proof, proofs) for name in estimate.by)
    if is_said and (speaker := _other_speaker(estimate, proof, proofs)):
        message = f"in the quote's sentence {one_line(speaker)} says so, and nobody of by"
        yield Fault(estimate.place("by"), message, estimate.entry, "warning")


def _by_opponent(
    estimate: Estimate, beside: Sequence[Span], proof: Evidence, proofs: ProofIndex
) -> Iterator[Fault]:
    """Somebody of `by` whom every passage names as one who denies it, says otherwise or is told."""
    if estimate.denied or any(figure.denied for figure in proof.whole):
        return
    for at, name in enumerate(estimate.by):
        places = list(named_at(name, beside, proof, proofs))
        if places and all(_opposes(place, proof) for place in places):
            message = f"the passage names {one_line(name)!r} as one who disputes it or is told, and not as who says so"
            yield Fault(estimate.place("by", at), message, estimate.entry, "warning")


def _opposes(name: Span, proof: Evidence) -> bool:
    """Whether a verb of denial stands right behind a name, or unlike or the like before it."""
    language = languages.of(proof.lang)
    unless = language.qualifiers.denied_already  # denies this and counts
    return _stands_by(name, proof.seed.text, language.disputing, language.opposing, unless)


def _other_speaker(estimate: Estimate, proof: Evidence, proofs: ProofIndex) -> str:
    """Another originator whom the sentence of a quote has say it, where it names none of `by`; empty for nobody."""
    originators = proofs.parsed.originators
    spoken = [context.sentence(proof.span, proof.seed, proof.lang)]
    own = [name for name in (*estimate.by, *estimate.via) if name in originators]
    if not own or any(is_named(name, spoken, proof, proofs) for name in own):
        return ""
    sentence = proof.seed.text[spoken[0].start : spoken[0].end]
    for name in _unrelated(own, originators, proofs.may_name(sentence, proof.lang)):
        if any(_speaks(place, proof) for place in named_at(name, spoken, proof, proofs)):
            return name
    return ""


def _unrelated(
    own: Sequence[str], originators: Mapping[str, Originator], named: Iterable[str]
) -> list[str]:
    """Those of the named who share no body with these."""
    related = {*own, *(body for name in own if (body := originators[name].of))}
    return [name for name in named if related.isdisjoint({name, originators[name].of})]


def _speaks(name: Span, proof: Evidence) -> bool:
    """Whether a verb of saying stands right behind a name, or according to before it."""
    language = languages.of(proof.lang)
    return _stands_by(name, proof.seed.text, language.saying, language.attributing)


def _stands_by(name: Span, text: str, behind: str, before: str, unless: str = "") -> bool:
    """Whether a phrase stands right behind a name, unless another one follows, or right before it."""
    if text[name.end : name.end + 1].isspace() and _behind(behind, unless).match(
        text, name.end + 1
    ):
        return True
    ahead = text[max(name.start - _REACH, 0) : name.start]
    if not ahead[-1:].isspace():
        return False
    ahead = " ".join(ahead.lower().split())
    return any(
        ahead.endswith(phrase) and not ahead[: -len(phrase)][-1:].isalnum()
        for phrase in words(before)
    )


@cache
def _behind(phrases: str, unless: str) -> PhraseIndex:
    return PhraseIndex({"behind": (phrases, rf"(?!\w)(?!\s(?:{any_of(unless)})(?!\w))")})


def _both(estimate: Estimate) -> Iterator[Fault]:
    for at, name in enumerate(estimate.via):
        if name in estimate.by:
            message = (
                f"{one_line(name)!r} stands under by, too; nobody passes on a figure of its own"
            )
            yield Fault(estimate.place("via", at), message, estimate.entry)


def _not_named(name: str, everywhere: Sequence[Span], proof: Evidence, proofs: ProofIndex) -> str:
    forms = [name, *proofs.parsed.originators[name].written]
    listed = " or ".join(repr(one_line(form)) for form in forms[:4])
    if is_named(name, everywhere, proof, proofs):
        return f"the attribution that names {listed} is neither in the quote's paragraph nor in one beside it"
    return f"neither quote nor attribution names {listed}; where the text names nobody, it is {UNNAMED}"
