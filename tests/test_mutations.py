"""Every small falsification of the real data is reported: digits, bounds, qualifiers, currencies."""

import re
from collections.abc import Iterator

import pytest

from components.entries import reader
from components.entries.records import BOUNDS, ParsedFile
from components.proof import checks, index
from tests.conftest import HOME

TEXT = (HOME / "estimates.yaml").read_text("utf-8")
LINES = TEXT.splitlines(keepends=True)
CURRENCIES = ("USD", "EUR", "GBP", "KRW")
Mutation = tuple[str, str]

pytestmark = pytest.mark.slow


def offset(place) -> int:
    return sum(map(len, LINES[: place.line - 1])) + place.column - 1


def written(place) -> tuple[int, int]:
    """Start and end of the scalar at this place: the rest of its line, or the block after >-."""
    start = offset(place)
    end = TEXT.index("\n", start)
    if TEXT.startswith((">-", "|"), start):
        indent = re.match(r" *", TEXT[end + 1 :])[0]
        block = re.compile(rf"(?:{indent}.*\n)+")
        return end + 1, block.match(TEXT, end + 1).end()
    return start, end


def stated(parsed: ParsedFile):
    for estimate in parsed.estimates:
        for each in (estimate, *estimate.restated):
            yield estimate, each


def digits(start: int, end: int, what: str) -> Iterator[Mutation]:
    for at in range(start, end):
        if TEXT[at].isdigit():
            for other in "0123456789".replace(TEXT[at], ""):
                yield f"{what}: {TEXT[at]} to {other} at {at}", TEXT[:at] + other + TEXT[at + 1 :]


def changed_values(parsed: ParsedFile) -> Iterator[Mutation]:
    for _estimate, each in stated(parsed):
        for key, _value in each.numbers():
            yield from digits(*written(each.place(key)), f"{key}")


def changed_quotes(parsed: ParsedFile) -> Iterator[Mutation]:
    for _estimate, each in stated(parsed):
        yield from digits(*written(each.place("quote")), "quote")
    for source in parsed.sources.values():
        if source.dated_by:
            yield from digits(*written(source.place("dated_by")), "dated_by")
        for number, _passage in enumerate(source.set_aside):
            yield from digits(*written(source.place("set_aside", number, "quote")), "set_aside")


def changed_translations(parsed: ParsedFile) -> Iterator[Mutation]:
    for _estimate, each in stated(parsed):
        if each.translation:
            yield from digits(*written(each.place("translation")), "translation")


def swapped_bounds(parsed: ParsedFile) -> Iterator[Mutation]:
    for _estimate, each in stated(parsed):
        for key, _value in each.numbers():
            at = TEXT.rindex(key, 0, offset(each.place(key)))
            for other in BOUNDS:
                if getattr(each, other) is None:
                    yield f"{key} to {other} at {at}", TEXT[:at] + other + TEXT[at + len(key) :]


def swapped_pairs(parsed: ParsedFile) -> Iterator[Mutation]:
    for _estimate, each in stated(parsed):
        if each.low is not None and each.high is not None:
            low, high = written(each.place("low")), written(each.place("high"))
            text = (
                TEXT[: low[0]]
                + TEXT[slice(*high)]
                + TEXT[low[1] : high[0]]
                + TEXT[slice(*low)]
                + TEXT[high[1] :]
            )
            yield f"low and high of {each.quote[:30]}", text


def dropped_qualifiers(parsed: ParsedFile, seeds) -> Iterator[Mutation]:
    proofs = index.ProofIndex(parsed, seeds)
    for _estimate, each in stated(parsed):
        found = proofs.evidence_for(each)
        start, end = written(each.place("quote"))
        for figure in found.whole:
            words = found.seed.text[figure.outer_start : figure.start]
            if words and figure.values:
                quote = TEXT[start:end]
                assert words in quote
                yield (
                    f"without {words!r} at {start}",
                    TEXT[:start] + quote.replace(words, "", 1) + TEXT[end:],
                )
                yield (
                    f"from {words!r} at {start} on",
                    TEXT[:start] + quote.split(words, 1)[1] + TEXT[end:],
                )
        if each.approximate:
            place = written(each.place("approximate"))
            yield f"approximate false at {place[0]}", TEXT[: place[0]] + "false" + TEXT[place[1] :]
        elif any(each.numbers()):
            key = next(iter(dict(each.numbers())))
            at = TEXT.rindex(key, 0, offset(each.place(key)))
            indent = " " * (at - TEXT.rindex("\n", 0, at) - 1)
            yield f"approximate true at {at}", f"{TEXT[:at]}approximate: true\n{indent}{TEXT[at:]}"


def changed_currencies(parsed: ParsedFile) -> Iterator[Mutation]:
    for _estimate, each in stated(parsed):
        if each.currency:
            start, end = written(each.place("currency"))
            for other in CURRENCIES:
                if other != each.currency:
                    yield (
                        f"{each.currency} to {other} at {start}",
                        TEXT[:start] + other + TEXT[end:],
                    )


@pytest.fixture(scope="module")
def parsed():
    return reader.read(TEXT, "estimates.yaml")


def problems(text, seeds):
    parsed = reader.read(text, "estimates.yaml")
    return [*parsed.problems, *checks.check(index.ProofIndex(parsed, seeds))]


@pytest.mark.parametrize(
    ("mutate", "least"),
    [
        (changed_values, 500),
        (changed_quotes, 700),
        (changed_translations, 700),
        (swapped_bounds, 20),
        (swapped_pairs, 2),
        (dropped_qualifiers, 20),
        (changed_currencies, 9),
    ],
    ids=lambda each: getattr(each, "__name__", ""),
)
def test_every_single_mutation_is_reported(parsed, real_seeds, capsys, mutate, least):
    more = (real_seeds,) if mutate is dropped_qualifiers else ()
    mutations = dict(mutate(parsed, *more))
    missed = [what for what, text in mutations.items() if not problems(text, real_seeds)]
    with capsys.disabled():
        print(
            f"\n{mutate.__name__}: {len(mutations) - len(missed)} of {len(mutations)} reported",
            end=" ",
        )
    assert missed == []
    assert len(mutations) >= least


def test_the_data_itself_has_no_problem(real_seeds):
    assert problems(TEXT, real_seeds) == []
