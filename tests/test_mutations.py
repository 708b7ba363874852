"""Every small falsification of the real data is reported: digits, bounds, currencies, who, how and when."""

import re
import shutil
from collections.abc import Iterator

import pytest

from components import checksums
from components.entries import reader
from components.entries.records import BOUNDS, ParsedFile
from components.proof import checks, index, lock_rules
from tests.conftest import HOME

TEXT = (HOME / "estimates.yaml").read_text("utf-8")
PARSED = reader.read(TEXT, "estimates.yaml")
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


def replaced(start: int, end: int, new: str) -> str:
    return TEXT[:start] + new + TEXT[end:]


def bodies(name: str | None, parsed: ParsedFile) -> Iterator[str]:
    """An originator and the bodies that it belongs to."""
    while name in parsed.originators:
        yield name
        name = parsed.originators[name].of


OFFICE = ("munitions-spohr-2024", "South Korea")
"""The attribution names South Korea as the place of an office; that it does not speak no rule can tell."""


def swapped_originators(parsed: ParsedFile) -> Iterator[Mutation]:
    """Every estimate by somebody else who is no body of its own originator, and by the unnamed."""
    for estimate in parsed.estimates:
        own = {body for name in estimate.by for body in bodies(name, parsed)}
        beside = {body for name in estimate.via for body in bodies(name, parsed)}
        for other in parsed.originators:
            is_place = (estimate.id, other) == OFFICE
            if other not in own | (beside - set(estimate.via)) and not is_place:
                start, end = written(estimate.place("by"))
                yield f"{estimate.id} by {other}", replaced(start, end, other)


def needs_alias(name: str, estimate) -> bool:
    """Whether an estimate is by this originator, whose own name its passages do not have."""
    passages = (estimate.quote, *estimate.attribution)
    return name in (*estimate.by, *estimate.via) and not any(name in text for text in passages)


def removed_aliases(parsed: ParsedFile) -> Iterator[Mutation]:
    """Each originator without the written forms that its estimates need."""
    for name, originator in parsed.originators.items():
        at = TEXT.find("written:", offset(originator.place()))
        line = TEXT[at : TEXT.index("\n", at)] if originator.written else ""
        if line and any(needs_alias(name, estimate) for estimate in parsed.estimates):
            list_of = re.match(r"written: (\[[^\]]*\]|[^,}]*)", line)
            yield (
                f"{name} as {originator.written}",
                replaced(at, at + list_of.end(), "written: [Niemand]"),
            )


def cut_attributions(parsed: ParsedFile) -> Iterator[Mutation]:
    """Each estimate without its attributions."""
    for estimate in parsed.estimates:
        if estimate.attribution:
            start = TEXT.rindex("attribution", 0, offset(estimate.place("attribution")))
            end = offset(estimate.place("quote"))
            block = TEXT[start:end]
            stop = re.search(r"\n    (?=[a-z_]+:)", block)
            assert stop
            yield f"{estimate.id} without", replaced(start, start + stop.end(), "")


def changed_bases(parsed: ParsedFile) -> Iterator[Mutation]:
    """Each letter of each basis in the other case."""
    for estimate in parsed.estimates:
        if estimate.basis:
            start, end = written(estimate.place("basis", "quote"))
            for at in range(start, end):
                if TEXT[at].isalpha() and TEXT[at : at + 1] in estimate.basis.quote:
                    other = TEXT[at].swapcase()
                    if TEXT[start:end].rstrip("}").strip() == estimate.basis.quote:
                        yield f"{estimate.id} at {at}", replaced(at, at + 1, other)


def moved_times(parsed: ParsedFile) -> Iterator[Mutation]:
    """Each month of each as_of by one, either way."""
    for estimate in parsed.estimates:
        if estimate.as_of:
            start, end = written(estimate.place("as_of"))
            for month in re.finditer(r"(\d{4})-(\d\d)", TEXT[start:end]):
                for step in (-1, 1):
                    year, index = divmod(int(month[1]) * 12 + int(month[2]) - 1 + step, 12)
                    yield (
                        f"{estimate.id}: {month[0]} by {step}",
                        replaced(
                            start + month.start(), start + month.end(), f"{year}-{index + 1:02}"
                        ),
                    )


@pytest.fixture(scope="module")
def problems(real_seeds):
    """What is found in a text of the YAML; unchanged texts and translations are read once, as of a save."""
    proofs = index.ProofIndex(PARSED, real_seeds)
    checks.check(proofs)

    def find(text):
        parsed = reader.read(text, "estimates.yaml")
        changed = index.ProofIndex(parsed, real_seeds, index.TextReader(proofs.texts))
        found = [*parsed.problems, *checks.check(changed)]
        return [problem for problem in found if problem.level != "info"]

    return find


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
        (swapped_originators, 200),
        (removed_aliases, 4),
        (cut_attributions, 8),
        (changed_bases, 40),
        (moved_times, 8),
    ],
    ids=lambda each: getattr(each, "__name__", ""),
)
def test_every_single_mutation_is_reported(problems, real_seeds, capsys, mutate, least):
    more = (real_seeds,) if mutate is dropped_qualifiers else ()
    mutations = dict(mutate(PARSED, *more))
    missed = [what for what, text in mutations.items() if not problems(text)]
    with capsys.disabled():
        print(
            f"\n{mutate.__name__}: {len(mutations) - len(missed)} of {len(mutations)} reported",
            end=" ",
        )
    assert missed == []
    assert len(mutations) >= least


def test_the_data_itself_has_no_problem(problems):
    assert problems(TEXT) == []


def test_every_changed_byte_of_a_text_is_reported(real_seeds, tmp_path, capsys):
    """Each tenth byte of each locked text, with another letter in its place."""
    folder = tmp_path / "seeds"
    shutil.copytree(HOME / "seeds", folder)
    reported = tried = 0
    for name in sorted(real_seeds):
        content = (folder / name).read_bytes()
        for at in range(0, len(content), 10):
            (folder / name).write_bytes(content[:at] + b"x" + content[at + 1 :])
            is_same = content[at : at + 1] == b"x"
            lock = checksums.read(folder)
            changed = list(lock_rules.text_changed(index.ProofIndex(PARSED, real_seeds, lock=lock)))
            tried += not is_same
            reported += bool(changed) and not is_same
        (folder / name).write_bytes(content)
    with capsys.disabled():
        print(f"\nchanged_bytes: {reported} of {tried} reported", end=" ")
    assert reported == tried > 1000
