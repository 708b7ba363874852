"""Rules about a quote: that it stands in its text, and that it states what the entry says."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final, NamedTuple

from components import amounts
from components.entries.records import BOUNDS
from components.problems import one_line
from components.proof import evidence
from components.proof.faults import Fault, claims
from components.texts.seeds import MOST_PLACES, Seed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from components.problems import Place
    from components.proof.evidence import Evidence, ResolvedClaim
    from components.proof.index import ProofIndex
    from components.texts.figures import Figure


_HINTS: Final = 6_000_000
"""Characters of texts that are searched for hints in one run: some 30 ms; later faults have none."""
_HINT: Final = 20_000
"""What a hint costs in a text however short, in characters."""


class Passage(NamedTuple):
    """A verbatim passage of the file, and the text it must stand in."""

    quote: str
    place: Place
    entry: str
    seed: Seed


def passages(proofs: ProofIndex) -> Iterator[Passage]:
    """Every verbatim passage to be checked whose text can be read."""
    for source in proofs.parsed.sources.values():
        seed = proofs.seeds.get(source.file)
        if seed is None:
            continue
        if source.dated_by is not None:
            yield Passage(source.dated_by, source.place("dated_by"), source.entry, seed)
        for number, passage in enumerate(source.set_aside):
            place = source.place("set_aside", number, "quote")
            yield Passage(passage.quote, place, source.entry, seed)
    for claim, estimate in claims(proofs):
        source = proofs.parsed.sources.get(claim.source or estimate.source)
        seed = proofs.seeds.get(source.file) if source else None
        if seed is not None:
            yield Passage(claim.quote, claim.place("quote"), estimate.entry, seed)


def quote_not_found(proofs: ProofIndex) -> Iterator[Fault]:
    """A quote must stand word for word in its text; only runs of white space are folded."""
    budget = _HINTS
    for passage in passages(proofs):
        if not passage.seed.find(passage.quote):
            budget -= _HINT + len(passage.seed.text)
            near = passage.seed.nearest(passage.quote) if budget > 0 else None
            hint = f'; nearest is line {near[0]}: "…{one_line(near[1], 80)}…"' if near else ""
            message = f"quote not found in seeds/{passage.seed.name}{hint}"
            yield Fault(passage.place, message, passage.entry)


def quote_ambiguous(proofs: ProofIndex) -> Iterator[Fault]:
    """A quote must stand only once in its text, or nobody knows which place proves the figure."""
    for quote, place, entry, seed in passages(proofs):
        spans = seed.find(quote)
        if len(spans) > 1:
            lines = ", ".join(dict.fromkeys(str(seed.line(span.start)) for span in spans[:5]))
            times = f"{len(spans)} times{' or more' if len(spans) == MOST_PLACES else ''}"
            message = (
                f"quote stands {times} in seeds/{seed.name} (line {lines}); "
                "add words from around the one you mean"
            )
            yield Fault(place, message, entry)


def value_not_in_quote(proofs: ProofIndex) -> Iterator[Fault]:
    """low, best and high must each be a whole figure of the quote."""
    for estimate, claim, proof in proofs.evidence:
        values = _values(proof)
        for key, value in evidence.resolve(claim, estimate, proof).numbers().items():
            if value not in values:
                message = f"{key} is {value:,} but {_contents(proof)}"
                yield Fault(claim.place(key), message, estimate.entry)


def qualifier_mismatch(proofs: ProofIndex) -> Iterator[Fault]:
    """The bounds must be those that the quote's own words mean: "up to" is high, "about" approximate."""
    for estimate, claim, proof in proofs.evidence:
        resolved = evidence.resolve(claim, estimate, proof)
        if set(resolved.numbers().values()) - _values(proof):
            continue
        for message in _misreadings(resolved, proof):
            key = next(iter(resolved.numbers()), "words")
            yield Fault(claim.place(key), message, estimate.entry)


def currency_mismatch(proofs: ProofIndex) -> Iterator[Fault]:
    """The currency must be the one that the quote names beside the figure."""
    for estimate, claim, proof in proofs.evidence:
        resolved = evidence.resolve(claim, estimate, proof)
        for figure in _proving(resolved, proof):
            if resolved.currency and figure.currency != resolved.currency:
                named = figure.currency or "no currency"
                currency = one_line(resolved.currency)
                message = (
                    f"currency is {currency} but the quote names {named}: {proof.text(figure)}"
                )
                yield Fault(claim.place("currency"), message, estimate.entry)
                break


def words_not_in_quote(proofs: ProofIndex) -> Iterator[Fault]:
    """The words of a claim without a number must stand in its quote as they are."""
    for claim, estimate in claims(proofs):
        if claim.words and not Seed("", claim.quote).find(claim.words):
            message = f"words {one_line(claim.words)!r} do not stand in the quote"
            yield Fault(claim.place("words"), message, estimate.entry)


def translation_differs(proofs: ProofIndex) -> Iterator[Fault]:
    """A translation must state the numbers of its quote, with the same bounds and currency."""
    for estimate, claim, proof in proofs.evidence:
        if not claim.translation:
            continue
        original = _comparable((*proof.whole, *proof.cut, *proof.by_rule))
        english = _comparable(proofs.figures.read(claim.translation, "en"))
        pairs = zip_longest(sorted(original - english), sorted(english - original))
        for missing, extra in pairs:
            if missing and extra:
                message = f"translation says {extra} where the quote says {missing}"
            elif missing:
                message = f"translation leaves out {missing}"
            else:
                message = f"translation says {extra}, which the quote does not"
            yield Fault(claim.place("translation"), message, estimate.entry)


def _values(proof: Evidence) -> set[float]:
    """The numbers that the quote states as whole figures."""
    return {value for figure in proof.whole for value in figure.values}


def _proving(claim: ResolvedClaim, proof: Evidence) -> list[Figure]:
    """The figures of the quote that state one of these bounds; of several, the one most like it."""
    proving = []
    for value in claim.numbers().values():
        able = [figure for figure in proof.whole if value in figure.values]
        nearest = max(able, key=lambda figure: evidence.similarity(figure, claim), default=None)
        if nearest is not None and nearest not in proving:
            proving.append(nearest)
    return proving


def _misreadings(claim: ResolvedClaim, proof: Evidence) -> Iterator[str]:
    """How the bounds differ from those that the figures state, in words."""
    for figure in _proving(claim, proof):
        stands = f"the quote says {proof.text(figure)}"
        for key in BOUNDS:
            value = getattr(figure, key)
            if value is not None and getattr(claim, key) != value:
                given = next((k for k, n in claim.numbers().items() if n == value), None)
                hint = f"write {key} in place of {given}" if given else f"add {key}: {_yaml(value)}"
                yield f"{stands}, which is {key} {value:,}; {hint}"
                return
        if figure.approximate and not claim.approximate:
            yield f"{stands}, which is no exact figure; add approximate: true"
        elif claim.approximate and not figure.approximate:
            yield f"approximate is true, but {stands}, without about or the like"


def _yaml(value: float) -> str:
    if isinstance(value, int):
        return f"{value:_}"
    digits = repr(value)
    is_ambiguous = len(digits.partition(".")[2]) == 3 and value >= 1  # noqa: PLR2004 (as in 4.200)
    return f"{digits}0" if is_ambiguous else digits


def _contents(proof: Evidence) -> str:
    """What the quote says instead: its figures, those that it cuts, or that it has none."""
    numbers = [_with_label(figure) for figure in proof.whole if figure.values]
    if numbers:
        return f"the quote says {amounts.listed(numbers)}"
    if proof.cut:
        cut = one_line(proof.text(proof.cut[0]))
        return f"the quote cuts the figure {cut!r}; quote the whole of it, with its qualifier"
    if proof.whole:
        words = one_line(proof.text(proof.whole[0]))
        return f"the quote gives no number, only {words!r}; use words"
    return "the quote has no figure"


def _with_label(figure: Figure) -> str:
    text = " ".join(figure.text.split())
    return f"{text} ({figure.qualifier})" if figure.qualifier else text


def _comparable(figures: Iterable[Figure]) -> set[str]:
    """Figures as comparable words: amounts with bounds and currency, of dates and the like the digits."""
    words: set[str] = set()
    for figure in figures:
        if figure.values:
            currency = figure.currency or ""
            bounds = (figure.low, figure.best, figure.high, figure.approximate)
            words.add(amounts.value(amounts.Amount(*bounds, "", "", currency, "")))
        elif figure.by_rule:
            words.update(evidence.digits(figure))
    return words
