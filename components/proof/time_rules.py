"""Rules about when a figure was so, when it was said, and when its text was printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import dates
from components.problems import Fault, one_line
from components.proof import context, evidence
from components.texts import languages, times
from components.texts.notation import words
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.dates import Window
    from components.entries.records import Estimate, Source
    from components.proof.evidence import Evidence
    from components.proof.index import ProofIndex
    from components.texts.times import Mention

_LATER: Final = (
    400  # days after the time of its proof from which a date of publication needs its reason
)


def as_of_not_in_quote(proofs: ProofIndex) -> Iterator[Fault]:
    """Quote, attribution or `as_of_quote` must state the time of `as_of`; a time without a year is taken from the date of publication."""
    yield from _not_stated("as_of", proofs)


def said_not_in_quote(proofs: ProofIndex) -> Iterator[Fault]:
    """Quote, attribution or `said_quote` must state the time of `said`, which is none after publication."""
    for estimate in proofs.parsed.estimates:
        source = proofs.parsed.sources.get(estimate.source)
        latest = source.published.latest if source else None
        first = estimate.said.earliest if estimate.said else None
        if first and latest and first > latest:
            message = f"said is {estimate.said}, but {one_line(estimate.source)} was published {source.published}"
            yield Fault(estimate.place("said"), message, estimate.entry)
    yield from _not_stated("said", proofs)


def published_before_proof(proofs: ProofIndex) -> Iterator[Fault]:
    """A text cannot have been published before a time that its own `dated_by` names as past."""
    for source in proofs.parsed.sources.values():
        windows = _named(source, proofs)
        latest = source.published.latest
        if not windows or latest is None:
            continue
        said = " and ".join(dict.fromkeys(str(window) for window in windows))
        message = f"published is {source.published}, but dated_by names {said}"
        if max(window.ends_from or latest for window in windows) > latest:
            yield Fault(source.place("published"), message, source.entry)
        elif _is_long_after(source, max(window.latest or latest for window in windows)):
            message += "; because should say how the one follows from the other"
            yield Fault(source.place("published"), message, source.entry, "warning")


def _named(source: Source, proofs: ProofIndex) -> list[Window]:
    """The times with a year that the proof of a source's date names, if it stands in the text."""
    seed = proofs.seeds.get(source.file)
    if seed is None or source.dated_by is None or context.find(source.dated_by, seed) is None:
        return []
    mentions = times.read(source.dated_by, source.lang, source.published)
    return [window for mention in mentions if mention.is_dated for window in mention.windows]


def stated(estimate: Estimate, key: str, proofs: ProofIndex) -> list[Mention]:
    """The times that the passages for `as_of` or `said` state, figures such as 2000 soldiers apart."""
    return list(stated_at(estimate, key, proofs).values())


def stated_at(estimate: Estimate, key: str, proofs: ProofIndex) -> dict[Span, Mention]:
    """The same, each by the place in the text where it stands."""
    proof = proofs.evidence_for(estimate)
    source = proofs.parsed.sources.get(estimate.source)
    if proof is None or source is None:
        return {}
    figures = proofs.texts.figures(proof.seed.text, proof.lang)
    mentions = {}
    for span in context.stating(estimate, key, proof):
        amounts = [each for each in evidence.touched(figures, span) if not each.by_rule]
        words = proof.seed.text[span.start : span.end]
        for mention in times.read(words, proof.lang, source.published):
            first, last = span.start + mention.start, span.start + mention.end
            if not any(amount.start < last and first < amount.end for amount in amounts):
                mentions[Span(first, last)] = mention
    return mentions


def proves(mentions: Sequence[Mention], window: Window, published: Window) -> Mention | None:
    """The mention that states a window, or begins it where another one or the publication ends it."""
    for mention in mentions:
        if any(_is_stated(window, stated, mention) for stated in mention.windows):
            return mention
    for mention in mentions:
        for first in () if mention.is_span else mention.windows:
            if window.earliest == first.earliest and _ends(window, mentions, mention, published):
                return mention
    return None


def _not_stated(key: str, proofs: ProofIndex) -> Iterator[Fault]:
    for estimate in proofs.parsed.estimates:
        window, proof = getattr(estimate, key), proofs.evidence_for(estimate)
        source = proofs.parsed.sources.get(estimate.source)
        if window is None or proof is None or source is None:
            continue
        placed, place = stated_at(estimate, key, proofs), estimate.place(key)
        mentions = list(placed.values())
        mention = proves(mentions, window, source.published)
        said = ", ".join(dict.fromkeys(_in_words(each) for each in mentions))
        if mention is None and mentions:
            message = f"{key} is {window}, but the passage states {said}"
            yield Fault(place, message, estimate.entry)
        elif mention is None:
            message = f"{key} is {window}, but neither quote nor attribution states a time"
            yield Fault(place, message, estimate.entry, "warning")
        elif key == "as_of" and (other := _of_quote(placed, mention, proof)):
            message = f"as_of is {window}, but the quote itself states {_in_words(other)}"
            yield Fault(place, message, estimate.entry, "warning")
        elif not mention.is_dated:
            message = f"{key} is {window}: the passage names no year, and {source.published} is the date of its text"
            yield Fault(place, message, estimate.entry, "info")


def _of_quote(placed: dict[Span, Mention], proving: Mention, proof: Evidence) -> Mention | None:
    """The only time that a quote states, where another passage states another time for it."""
    inside = [(span, mention) for span, mention in placed.items() if proof.span.holds(span)]
    if len(inside) != 1:
        return None
    span, own = inside[0]
    before = proof.seed.text[proof.span.start : span.start].lower().split()[-1:]
    if own is proving or words(languages.of(proof.lang).times.since).issuperset(before or [""]):
        return None
    apart = all(_are_apart(one, other) for one in own.windows for other in proving.windows)
    return own if own.is_dated and apart else None


def _are_apart(one: Window, other: Window) -> bool:
    """Whether two windows have no day in common."""
    if None in (one.earliest, one.latest, other.earliest, other.latest):
        return False
    return one.latest < other.earliest or other.latest < one.earliest


def _is_stated(window: Window, stated: Window, mention: Mention) -> bool:
    """Whether a window is the stated one, as exactly or less so; a vague time may be any part of it."""
    is_one = window.earliest is not None and window.ends_from == window.earliest
    if not is_one and window.earliest is not None:
        if not mention.is_span:
            return (window.earliest, window.latest) == (stated.earliest, stated.latest)
        if window.earliest != stated.earliest:
            return False
    return _ends_alike(window, stated, mention)


def _ends_alike(window: Window, stated: Window, mention: Mention) -> bool:
    """Whether the last part of a window is that of the stated time, as exactly or less so."""
    first, last = window.ends_from or window.earliest, window.latest
    named_first, named_last = stated.ends_from or stated.earliest, stated.latest
    if first is None or last is None or named_first is None or named_last is None:
        return False
    if first <= named_first and named_last <= last:
        return True
    return mention.is_vague and named_first <= first and last <= named_last


def _ends(window: Window, mentions: Sequence[Mention], start: Mention, published: Window) -> bool:
    """Whether a window that begins with one mention ends with a later one or with the publication."""
    if window.latest is None:
        return True
    if window.ends_from == window.earliest:
        return False
    later = (stated for each in mentions if each is not start for stated in each.windows)
    if any((window.ends_from, window.latest) == (each.ends_from, each.latest) for each in later):
        return True
    first, last = published.earliest, published.latest
    return bool(
        first and last and window.ends_from and window.ends_from <= last and first <= window.latest
    )


def _in_words(mention: Mention) -> str:
    return " or ".join(dates.say(window) for window in mention.windows)


def _is_long_after(source: Source, last: dates.date) -> bool:
    """Whether a text was published long after its proof, and no word says why."""
    first = source.published.earliest
    if first is None or (first - last).days <= _LATER:
        return False
    return str(first.year) not in (source.because or "")
