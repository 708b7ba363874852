"""The verdict on each measure of each metric: whether its figures disagree, and on what that rests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from components.amounts import listed
from components.dates import say
from components.findings.agreement import Agreement, Verdict, agreement, statement
from components.findings.descriptions import in_full, measured
from components.findings.origins import origins
from components.findings.origins import sentence as origins_in_words
from components.problems import isolated, plural

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from components.findings.agreement import Statement
    from components.naming import Names
    from components.table import Row

WORDS: Final = {
    "compatible": "Compatible",
    "disagree": "They disagree",
    "other-time": "Of different times",
    "not-decidable": "Not decidable",
}
"""The verdicts in words; a measure of one figure, or of none, has nothing to settle."""
_RANK: Final = {"disagree": 0, "compatible": 1, "not-decidable": 1, "other-time": 1}
_APART: Final = "Different things counted"


class MeasureVerdict(NamedTuple):
    """What the figures of one measure come to; the fields are the keys of `agree --json`."""

    metric: str
    measure: str
    verdict: Verdict
    reason: str
    """One sentence without its full stop."""
    between: tuple[str, str] | None
    """The ids of the two estimates that decide it."""
    low: float | None
    """What satisfies all figures at their latest time, in the metric's unit; None where it is open."""
    high: float | None
    originators: tuple[str, ...]
    independent: int
    unnamed: int


def verdicts(rows: Sequence[Row], names: Mapping[str, Names]) -> list[MeasureVerdict]:
    """A verdict for each measure, in the order of the file.

    Claims in words give no bounds, and figures that were denied, withdrawn or replaced do not count.
    """
    return [
        _verdict(
            [row for row in rows if (row.metric, row.measure) == (key, measure)], metric, measure
        )
        for key, metric in names.items()
        for measure in metric.measures
    ]


def _verdict(rows: Sequence[Row], names: Names, measure: str) -> MeasureVerdict:
    figures = {row.id: row for row in rows if row.stands and row.amount.kind != "words"}
    cumulative = measure in names.cumulative
    found = agreement(
        [_statement(row, cumulative=cumulative) for row in figures.values()], cumulative=cumulative
    )
    named = dict.fromkeys(name for row in figures.values() for name in row.originators)
    behind = origins(list(figures.values()))
    return MeasureVerdict(
        names.key,
        measure,
        found.verdict,
        _reason(found, figures, names, cumulative=cumulative),
        found.between,
        _plain(found.low),
        _plain(found.high),
        tuple(named),
        behind.independent,
        behind.unnamed,
    )


def _statement(row: Row, *, cumulative: bool) -> Statement:
    """The bounds of a row in the metric's unit, and the time that they are about."""
    amount = row.amount._replace(low=row.axis_low, best=row.axis_best, high=row.axis_high)
    return statement(
        row.id, amount, as_of=row.as_of, published=row.published, cumulative=cumulative
    )


def _reason(found: Agreement, figures: Mapping[str, Row], names: Names, *, cumulative: bool) -> str:
    if found.between is None:
        return "one figure" if figures else "no figure"
    one, other = (figures[key] for key in found.between)
    if found.verdict == "disagree":
        growing = "a total only grows, yet " if cumulative else ""
        return f"{growing}{_said(one, names)}, {_said(other, names)}"
    if found.verdict == "other-time":
        return f"no two are about one time: {_time(one)} and {_time(other)}"
    if found.verdict == "not-decidable":
        undated = next(row for row in (one, other) if row.as_of is None)
        return f"no time is given for {_said(undated, names)}"
    if cumulative:
        latest = in_full(other, names)
        return f"a growing total; {latest} contradicts none of the {len(figures)}"
    return "their bounds overlap"


def _said(row: Row, names: Names) -> str:
    """`410 soldiers killed (Russia, Jan 2025)`."""
    voice = isolated(row.voice) if row.originators else "unnamed"
    return f"{in_full(row, names)} ({voice}, {_time(row)})"


def _time(row: Row) -> str:
    return say(row.as_of) if row.as_of else f"published {say(row.published)}"


def _plain(value: object) -> float | None:
    if value is None:
        return None
    number = float(str(value))
    return int(number) if number.is_integer() else number


class Line(NamedTuple):
    """The line under the title of a metric."""

    verdict: str
    """`Compatible`, for a tile; of another measure than the headline `Compatible (killed)`; empty where there is none."""
    text: str
    """The verdict with its reason, then how many figures there are, of how many origins."""
    between: tuple[str, str] | None
    """The ids of the two figures that decide the verdict."""


NO_LINE: Final = Line("", "", None)
"""Where there is nothing to settle."""


def line(rows: Sequence[Row], names: Names) -> Line:
    """What is said of a metric: of its measures the dispute first, else the headline's verdict.

    Where no measure has two figures, several figures count different things. One figure, or none,
    needs no line; a reference is there for comparison and settles nothing.
    """
    figures = [
        row for row in rows if row.stands and row.amount.kind != "words" and not row.is_reference
    ]
    if len(figures) < 2:  # noqa: PLR2004 (one figure is no dispute)
        return NO_LINE
    decided = [each for each in verdicts(figures, {names.key: names}) if each.between]
    if not decided:
        behind = origins_in_words(origins(figures))
        return Line("", f"{_APART} · {behind}", None)
    first = min(decided, key=lambda each: (_RANK[each.verdict], each.measure != names.headline))
    words = measured(first.measure, names)
    short = WORDS[first.verdict]
    full = f"{short} ({words})" if words else short
    parts = f"{full}: {first.reason}", *_beside(first, decided, figures, names)
    is_headline = first.measure == names.headline
    return Line(short if is_headline else full, " · ".join(parts), first.between)


def _beside(
    first: MeasureVerdict, decided: Sequence[MeasureVerdict], figures: Sequence[Row], names: Names
) -> Iterator[str]:
    """The origins of the figures of one measure, and what else the metric has."""
    own = [row for row in figures if row.measure == first.measure]
    yield origins_in_words(origins(own))
    others = [
        measured(each.measure, names)
        for each in decided
        if each.verdict == "disagree" and each is not first
    ]
    if others:
        yield f"also in dispute: {listed(others)}"
    elif len(own) < len(figures):
        yield f"{plural(len(figures) - len(own), 'figure')} of other things"
