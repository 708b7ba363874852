"""Rules about a quote: that it stands in its text, and that it states what the entry says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from components import amounts
from components.entries.records import BOUNDS
from components.problems import Fault, one_line
from components.texts import languages, senses
from components.texts.seeds import MOST_PLACES, Seed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.entries.places import Record
    from components.entries.records import Basis, Claim, Estimate
    from components.proof.evidence import Evidence, ResolvedClaim
    from components.proof.index import ProofIndex
    from components.texts.figures import Figure


_HINTS: Final = 6_000_000
"""Characters of texts that are searched for hints in one run: some 30 ms; later faults have none."""
_HINT: Final = 20_000
"""What a hint costs in a text however short, in characters."""


_BORDER: Final = re.compile(
    r"\r?\n[^\S\n]*(?:\r?\n|(?:[-–—•*·]|\d{1,2}\)|[a-z]\))[^\S\n]|[-–—=_*~#]{3,}[^\S\n]*\r?\n)|\r[^\S\n\r]*\r|\u2029"
)
"""A blank line, or the mark of an item of a list at the beginning of a line."""

_WAYS: Final = ("imagery", "intercepts", "documents", "witnesses", "intelligence", "model")
"""Ways of knowing that words tell from each other."""
_FAR: Final = 3  # times as much as its restatement is another figure, however it was rounded
_ROWS: Final = re.compile(
    r"(?:\d{1,2}[.)] )?[^\n:|\t.!?]{1,40}[:|\t][^\w\n]{0,3}\d[^\n.!?]{0,60}\n"
    r"(?=(?:\d{1,2}[.)] )?[^\n:|\t.!?]{1,40}[:|\t][^\w\n]{0,3}\d[^\n]{0,60}(?:\n|\Z))"
)
"""Two lines that are rows of a table: a label, a mark and a value."""


class Passage(NamedTuple):
    """A verbatim passage: a record's value at a path of keys, and the text it must stand in."""

    quote: str
    record: Record
    path: tuple[str | int, ...]
    seed: Seed

    def fault(self, message: str) -> Fault:
        """A breach of a rule at the passage."""
        return Fault(self.record.place(*self.path), message, self.record.entry)


def passages(proofs: ProofIndex) -> Iterator[Passage]:
    """Every verbatim passage to be checked whose text can be read."""
    for source in proofs.parsed.sources.values():
        seed = proofs.seeds.get(source.file)
        if seed is None:
            continue
        if source.dated_by is not None:
            yield Passage(source.dated_by, source, ("dated_by",), seed)
        for number, passage in enumerate(source.set_aside):
            yield Passage(passage.quote, source, ("set_aside", number, "quote"), seed)
    for claim, estimate in proofs.claims:
        seed = _text_of(claim.source or estimate.source, proofs)
        if seed is not None:
            yield Passage(claim.quote, claim, ("quote",), seed)
        if seed is not None and claim is estimate:
            yield from _beside(estimate, seed, proofs)


def _beside(estimate: Estimate, seed: Seed, proofs: ProofIndex) -> Iterator[Passage]:
    """The passages that an estimate quotes for who said it, when, and how it came about."""
    for at, quote in enumerate(estimate.attribution):
        yield Passage(quote, estimate, ("attribution", at), seed)
    for key in ("as_of_quote", "said_quote", "derived_quote"):
        quote = getattr(estimate, key)
        if quote is not None:
            yield Passage(quote, estimate, (key,), seed)
    if estimate.withdrawn and (seed := _text_of(estimate.withdrawn.source, proofs)) is not None:
        yield Passage(estimate.withdrawn.quote, estimate, ("withdrawn", "quote"), seed)


def _text_of(source_id: str, proofs: ProofIndex) -> Seed | None:
    """The text of a source that is there and can be read."""
    source = proofs.parsed.sources.get(source_id)
    return proofs.seeds.get(source.file) if source else None


def quote_not_found(proofs: ProofIndex) -> Iterator[Fault]:
    """A quote must stand word for word in its text; only runs of white space are folded."""
    budget = _HINTS
    for passage in passages(proofs):
        if not passage.seed.find(passage.quote):
            budget -= _HINT + len(passage.seed.text)
            near = passage.seed.nearest(passage.quote) if budget > 0 else None
            hint = f'; nearest is line {near[0]}: "…{one_line(near[1], 80)}…"' if near else ""
            message = f"quote not found in seeds/{passage.seed.name}{hint}"
            yield passage.fault(message)


def quote_ambiguous(proofs: ProofIndex) -> Iterator[Fault]:
    """A quote must stand only once in its text, or nobody knows which place proves the figure."""
    for passage in passages(proofs):
        seed, spans = passage.seed, passage.seed.find(passage.quote)
        if len(spans) > 1:
            lines = ", ".join(dict.fromkeys(str(seed.line(span.start)) for span in spans[:5]))
            times = f"{len(spans)} times{' or more' if len(spans) == MOST_PLACES else ''}"
            message = (
                f"quote stands {times} in seeds/{seed.name} (line {lines}); "
                "add words from around the one you mean"
            )
            yield passage.fault(message)


def value_not_in_quote(proofs: ProofIndex) -> Iterator[Fault]:
    """low, best and high must each be a whole figure of the quote, those of a restatement like the estimate's."""
    for estimate, claim, proof, resolved, _ in proofs.statements:
        if claim is not estimate and (other := _other_value(claim, estimate)):
            yield Fault(claim.place(next(claim.numbers())[0]), other, estimate.entry)
        values = _values(proof)
        for key, value in resolved.numbers().items():
            if value not in values:
                message = f"{key} is {value:,} but {_contents(proof)}"
                yield Fault(claim.place(key), message, estimate.entry)


def _other_value(claim: Claim, estimate: Estimate) -> str:
    """How the value of a restatement is so far from its estimate's that it is another figure."""
    own, first = ([value for _, value in each.numbers() if value > 0] for each in (claim, estimate))
    if claim.currency not in (None, estimate.currency):
        return ""
    if not own or not first or (max(own) * _FAR > min(first) and max(first) * _FAR > min(own)):
        return ""
    return f"restated says {max(own):,}, the estimate {max(first):,}: another figure, and no restatement of it"


def qualifier_mismatch(proofs: ProofIndex) -> Iterator[Fault]:
    """The bounds must be those that the quote's own words mean: "up to" is high, "about" approximate."""
    for estimate, claim, proof, resolved, figures in proofs.statements:
        if languages.of(proof.lang) is languages.OTHER:
            continue  # its qualifiers are not read, see language-unread
        if resolved.words or set(resolved.numbers().values()) - _values(proof):
            continue
        for message in _misreadings(resolved, figures, proof):
            key = next(iter(resolved.numbers()), "words")
            yield Fault(claim.place(key), message, estimate.entry)


def currency_mismatch(proofs: ProofIndex) -> Iterator[Fault]:
    """The currency must be the one that the quote names beside the figure."""
    for estimate, claim, proof, resolved, figures in proofs.statements:
        for figure in () if resolved.words else figures:
            unread = figure.currency is None and languages.of(proof.lang) is languages.OTHER
            if resolved.currency and figure.currency != resolved.currency and not unread:
                named = figure.currency or "no currency"
                currency = one_line(resolved.currency)
                message = (
                    f"currency is {currency} but the quote names {named}: {proof.text(figure)}"
                )
                yield Fault(claim.place("currency"), message, estimate.entry)
                break


def quote_across_paragraphs(proofs: ProofIndex) -> Iterator[Fault]:
    """A quote must stand within one paragraph or one item of a list, or it joins what the text does not."""
    for estimate, claim, proof in proofs.evidence:
        border = _BORDER.search(proof.quote) or _row_end(proof)
        if border:
            line = proof.seed.line(proof.span.start + border.end())
            message = f"quote runs into another paragraph or item in line {line}; end it before"
            yield Fault(claim.place("quote"), message, estimate.entry)


def _row_end(proof: Evidence) -> re.Match[str] | None:
    """Where a quote goes on from one row of a table to the next (Panzer: 300, Soldaten: 410)."""
    if "\n" not in proof.quote:
        return None
    text, (start, end) = proof.seed.text, proof.span
    first = text.rfind("\n", 0, start) + 1
    rows = _ROWS.match(text, first)
    return re.compile("\n").search(proof.quote) if rows and rows.end() <= end else None


def basis_not_in_quote(proofs: ProofIndex) -> Iterator[Fault]:
    """The passage that says how they know must stand in the text word for word, and once, and speak of no other way."""
    for estimate in proofs.parsed.estimates:
        source = proofs.parsed.sources.get(estimate.source)
        seed = proofs.seeds.get(source.file) if source else None
        if seed is None or estimate.basis is None:
            continue
        number = len(seed.find(estimate.basis.quote))
        if number != 1:
            state = f"stands {number} times" if number else "not found"
            message = f"basis: quote {state} in seeds/{seed.name}"
            yield Fault(estimate.place("basis", "quote"), message, estimate.entry)
        elif source and (message := _other_basis(estimate.basis, source.lang)):
            yield Fault(estimate.place("basis", "how"), message, estimate.entry, "warning")


def _other_basis(basis: Basis, lang: str) -> str:
    """How the passage of a basis speaks of another way of knowing than those that it is said to be."""
    stated = senses.stated(basis.quote, lang)
    spoken = [how for how in _WAYS if how in stated]
    if not set(basis.how) <= set(_WAYS) - set(spoken) or not set(_WAYS) & set(
        languages.of(lang).senses
    ):
        return ""
    if not spoken:
        return f"how is {', '.join(basis.how)}, but the passage has no word for it"
    return f"how is {', '.join(basis.how)}, but the passage speaks of {one_line(stated[spoken[0]])} ({spoken[0]})"


def _values(proof: Evidence) -> set[float]:
    """The numbers that the quote states as whole figures."""
    return {value for figure in proof.whole for value in figure.values}


def _misreadings(claim: ResolvedClaim, figures: Sequence[Figure], proof: Evidence) -> Iterator[str]:
    """How the bounds differ from those that the figures state, in words."""
    for figure in figures:
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
