"""Rules about translations and the words of a claim: that they say what the quote says, no more and no less."""

from __future__ import annotations

import re
from functools import cache
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from components import amounts
from components.problems import Fault, one_line
from components.proof import context, evidence
from components.texts import languages, names, senses
from components.texts.magnitudes import magnitude
from components.texts.seeds import Seed

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from components.entries.records import Claim
    from components.proof.evidence import Evidence
    from components.proof.index import ProofIndex
    from components.texts.figures import Figure

_FACTORS: Final = {
    "twice": 2,
    "doubl": 2,
    "twofold": 2,
    "thrice": 3,
    "tripl": 3,
    "threefold": 3,
    "quadrupl": 4,
}
"""Beginnings of English words for a factor, which are no figures."""
_LONGEST: Final = 200  # characters of a number in a message


def words_not_in_quote(proofs: ProofIndex) -> Iterator[Fault]:
    """The words of a claim without a number must stand in its quote as they are, whole and without a number."""
    for claim, estimate in proofs.claims:
        if not claim.words:
            continue
        place = claim.place("words")
        if not Seed("", claim.quote).find(claim.words):
            message = f"words {one_line(claim.words)!r} do not stand in the quote"
            yield Fault(place, message, estimate.entry)
        elif (proof := proofs.evidence_for(claim)) and (reason := _why_not_words(claim, proof)):
            yield Fault(place, f"words {one_line(claim.words)!r} {reason}", estimate.entry)
        elif proof and " " not in claim.words.strip() and thing(claim.words, proof.lang):
            message = f"words {one_line(claim.words)!r} name what is counted, and no size"
            yield Fault(place, message, estimate.entry)


def translation_differs(proofs: ProofIndex) -> Iterator[Fault]:
    """A translation must state the numbers and sizes of its quote, of the same things, with the same bounds and currency."""
    known = cache(thing)  # the bench row "check of 10,000 estimates" fails without it
    for estimate, claim, proof in proofs.evidence:
        if claim.words_translated and not Seed("", claim.translation or "").find(
            claim.words_translated
        ):
            message = f"words_translated {one_line(claim.words_translated)!r} do not stand in the translation"
            yield Fault(claim.place("words_translated"), message, estimate.entry)
        # of a text that is plainly in another language than `lang` says, all differs: language-wrong says so once
        if claim.translation and not proofs.texts.doubt(proof.seed.text, proof.lang).plain:
            english = proofs.texts.figures(claim.translation, "en")
            by_rule = (_within(figure, proof) for figure in proof.by_rule)
            original = (*proof.whole, *proof.cut, *by_rule)
            for message in (
                *_differences(original, english, claim.translation, proof, proofs),
                *_other_sizes(original, english, proof.lang),
                *_other_things(original, english, proof.lang, known),
                *_other_senses(claim.translation, proof, proofs),
                *_other_share(claim, original, english, proof.lang),
            ):
                yield Fault(claim.place("translation"), f"translation {message}", estimate.entry)


def _why_not_words(claim: Claim, proof: Evidence) -> str:
    """Why words may not stand for a claim: they hold a number, or leave out what turns them round."""
    words = claim.words or ""
    for figure in (*proof.whole, *proof.cut):
        if not evidence.words_touch(words, figure, proof):
            continue
        stands = one_line(proof.text(figure))
        if figure.values:
            return f"are part of the number {stands}; a number belongs under low, best or high"
        if figure.kind == "amount" and not re.search(r"[^\W\d_]", words):
            return f"are a number in digits that cannot be read for sure: {stands}"
        before = proof.seed.text[figure.outer_start : figure.start].split()
        is_bound = before and not figure.approximate  # about changes no magnitude
        if is_bound and " ".join(before).lower() not in " ".join(words.lower().split()):
            return f"leave out {one_line(' '.join(before))!r}, which the text says before them"
    return ""


def _differences(
    original: Sequence[Figure],
    english: Sequence[Figure],
    translation: str,
    proof: Evidence,
    proofs: ProofIndex,
) -> Iterator[str]:
    """Numbers that only one side states, or each with other bounds or in another currency."""
    if [*map(_bounds, original)] == [*map(_bounds, english)]:
        return  # as most are; wording them takes a twentieth of `check` of 10,000 estimates
    said = proofs.texts.senses(translation, "en")
    here = _comparable(original, said["month"])
    there = _comparable(english, proofs.texts.senses(proof.quote, proof.lang)["month"])
    lost = here - there - _factors(original, said["sense"].get("multiple", ""))
    for missing, extra in zip_longest(sorted(lost), sorted(there - here)):
        if missing and extra:
            yield f"says {one_line(extra, _LONGEST)} where the quote says {one_line(missing, _LONGEST)}"
        elif missing:
            yield f"leaves out {one_line(missing, _LONGEST)}"
        else:
            yield f"says {one_line(extra or '', _LONGEST)}, which the quote does not"


def _factors(original: Iterable[Figure], said: str) -> set[str]:
    """The factors, as comparable words, that a word of the translation states without a number (twice for 두 배)."""
    factor = next((value for word, value in _FACTORS.items() if said.lower().startswith(word)), 0)
    return _comparable(
        (each for each in original if each.unit_kind == "factor" and each.best == factor), ()
    )


def _within(figure: Figure, proof: Evidence) -> Figure:
    """A figure settled by rule with as much of its text as the quote has (of F-16 fighters only: fighters)."""
    start, end = max(figure.start, proof.span.start), min(figure.end, proof.span.end)
    return figure._replace(text=proof.seed.text[start:end])


def _bounds(figure: Figure) -> tuple[object, ...]:
    """All that a translation must keep of a figure; a date and the like is compared by its digits."""
    bounds = (figure.low, figure.best, figure.high, figure.approximate, figure.denied)
    return (*bounds, figure.currency, figure.unit_kind, figure.by_rule and figure.text)


def _comparable(figures: Iterable[Figure], months: Collection[str]) -> set[str]:
    """Figures as comparable words: amounts with bounds and currency, of dates and the like the digits.

    A month in digits (5.10.2024, 10월) is no difference where the other side names it in words: `months`.
    """
    words: set[str] = set()
    for figure in figures:
        if figure.values:
            bounds = (figure.low, figure.best, figure.high, figure.approximate)
            value = amounts.value(amounts.Amount(*bounds, "", "", figure.currency or "", ""))
            value = f"{value} percent" if figure.unit_kind == "percent" else value
            words.add(f"not {value}" if figure.denied else value)
        elif figure.by_rule:
            digits = {run.lstrip("0") or run for run in evidence.digits(figure)}
            words |= digits.difference(months) if figure.kind == "date" else digits
    return words


def _other_sizes(original: Iterable[Figure], english: Iterable[Figure], lang: str) -> Iterator[str]:
    """Vague amounts of another order than those of the quote (millions for mehrere tausend)."""
    here, there = _sizes(original, lang), _sizes(english, "en")
    for size in there.keys() - here.keys():
        yield f"says {there[size]!r}, which the quote does not"
    for size in here.keys() - there.keys() - {None}:
        yield f"leaves out {here[size]!r}"


def _sizes(figures: Iterable[Figure], lang: str) -> dict[int | None, str]:
    return {
        magnitude(figure.text, lang): one_line(figure.text)
        for figure in figures
        if figure.kind == "vague"
    }


def _other_things(
    original: Iterable[Figure],
    english: Iterable[Figure],
    lang: str,
    thing_of: Callable[[str, str], str],
) -> Iterator[str]:
    """Figures of the same value that count plainly different things (tanks for Soldaten)."""
    for figure in original:
        for other in english:
            if not figure.values or figure.values != other.values:
                continue
            here, there = thing_of(figure.unit, lang), thing_of(other.unit, "en")
            if figure.per and other.per and figure.per != other.per:
                yield f"says a {other.per} where the quote says a {figure.per}"
            if here and there and here != there:
                yield f"counts {one_line(other.unit)} where the quote counts {one_line(figure.unit)}"


def thing(unit: str, lang: str) -> str:
    """What the last noun of a unit is, by its name in the tables of words; empty for what is not there."""
    last = unit.replace("-", " ").split()[-1:] or [""]
    for name, nouns in languages.of(lang).nouns.things.items():
        if any(names.counts(noun, last[0], lang) for noun in nouns.split("|")):
            return name
    return ""


_WILL: Final = re.compile(r"\bwill\b", re.IGNORECASE)
_SHARES: Final = frozenset({"half", "third", "quarter", "fifth", "tenth"})
_SIZES: Final = frozenset({"great", "small", "many", "multiple", "mostly", *_SHARES})
_KEPT: Final = frozenset({"hedged", "denied", "deaths", "injuries"})
"""The senses of a quote that its translation must have; no translation may add one of the others."""
_AROUND: Final = frozenset(
    {"arrived", "departed", "trained", "traded", "produced", "fired", "refused", "many", "losses"}
)
"""Those of the others whose word may stand in the quote's sentence: the verb of a noun that is quoted alone."""


def _other_senses(translation: str, proof: Evidence, proofs: ProofIndex) -> Iterator[str]:
    """A plan, a denial, a death, a share, a time or a country that stands on one side alone."""
    if proof.lang == "en":
        return
    here = proofs.texts.senses(proof.quote, proof.lang)
    english = proofs.texts.senses(translation, "en")
    quoted, said = here["sense"], english["sense"]
    for sense in languages.of(proof.lang).senses:
        if sense in _KEPT:
            if sense in quoted and sense not in said:
                yield f"leaves out {one_line(quoted[sense])!r}"
        elif (
            sense in said
            and sense not in quoted
            and not _is_said(sense, said[sense], translation, proof)
        ):
            yield f"says {said[sense]!r}, for which the quote has no word"
    yield from _other_times(here, english)
    added = english["country"].keys() - here["country"].keys()
    if added and languages.of(proof.lang).countries:
        named = proofs.texts.senses(proof.seed.text, proof.lang)["country"]
        yield from _other_countries(here["country"], english["country"], named)


def _other_share(
    claim: Claim, original: Iterable[Figure], english: Iterable[Figure], lang: str
) -> Iterator[str]:
    """A share or a size in the words of a claim that its translation has no word for."""
    if not claim.words or lang == "en":
        return
    here = senses.stated(claim.words, lang)
    there = senses.stated(claim.translation or "", "en")
    for share in _SHARES & here.keys() - there.keys():
        if not any(figure.kind in ("vague", "amount") for figure in english):
            yield f"leaves out {here[share]!r}"
            return
    is_vague = any(figure.kind == "vague" for figure in original)
    if is_vague and not english and _SIZES.isdisjoint(there):
        yield f"leaves out {one_line(claim.words)!r}"


def _is_said(sense: str, word: str, translation: str, proof: Evidence) -> bool:
    """Whether the quote has the very word of a translation, or its sentence a word of some senses."""
    if _stands(word, proof.quote) or (sense == "possible" and _is_future(translation, proof)):
        return True
    if sense not in _AROUND:
        return False
    start, end = context.sentence(proof.span, proof.seed, proof.lang)
    return sense in senses.stated(proof.seed.text[start:end], proof.lang)


def _is_future(translation: str, proof: Evidence) -> bool:
    """Whether nothing but "will" makes a plan of a translation, and a verb of the quote may say so."""
    without = _WILL.sub("", translation)
    if without == translation or not senses.may_be_future(proof.quote, proof.lang):
        return False
    return "possible" not in senses.stated(without, "en")


def _other_times(here: senses.Statements, there: senses.Statements) -> Iterator[str]:
    """A month, a day of the week or a period in the place of another one."""
    for kind in ("month", "weekday", "period"):
        quoted, said = here[kind], there[kind]
        if quoted and said and quoted.keys().isdisjoint(said):
            first, other = (one_line(next(iter(each.values()))) for each in (said, quoted))
            yield f"says {first!r} where the quote says {other!r}"


def _other_countries(
    here: dict[str, str], there: dict[str, str], named: dict[str, str]
) -> Iterator[str]:
    """A country in the place of another one, or one that the whole text does not name."""
    lost, added = here.keys() - there.keys(), there.keys() - here.keys()
    if lost:
        yield f"says {there[min(added)]!r} where the quote says {here[min(lost)]!r}"
    elif foreign := added - named.keys():
        yield f"says {there[min(foreign)]!r}, of which the text does not speak"


def _stands(word: str, text: str) -> bool:
    """Whether a word stands in a text as it is, as names and what is quoted in English do."""
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE) is not None
