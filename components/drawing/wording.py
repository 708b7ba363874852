"""The words of a sheet that are no labels: title, subtitle, legend and footer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.drawing import lettering
from components.drawing.sheet import FOOT, Words
from components.findings import citations, titles, verdicts
from components.problems import plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.drawing.marks import Mark
    from components.drawing.sheet import Options
    from components.naming import Names
    from components.table import Row

_MEANINGS: Final = {
    "stated": "value as stated",
    "about": "about",
    "least": "more than, at least",
    "most": "up to, at most",
    "range": "range as stated",
    "whisker": "lowest, best and highest",
    "words": "claim in words",
    "window": "some day in this time",
    "line": "one originator's own figures",
    "bracket": "figures of one text",
    "publication": "order of publication, different originators",
    "across": "different scope, not one series",
    "revised": "revised since",
    "struck": "denied or taken back",
}

_NO_BREAK: Final = "\N{NO-BREAK SPACE}"


def words_of(
    rows: Sequence[Row],
    names: Names,
    options: Options,
    marks: Sequence[Mark],
    legend: Iterable[str],
) -> Words:
    """Title, subtitle, footer and legend of a sheet with these marks."""
    if options.brief:
        scale = "logarithmic scale" if options.scale == "log" else ""
        subtitle = ", ".join(filter(None, (names.subtitle, scale)))
        return Words(names.title, subtitle, (), (), names.currency or "")
    return Words(
        titles.title(rows, names, options.since.replace(" ", _NO_BREAK)),
        ", ".join(_subtitle(rows, names, options, marks)),
        footer(rows, options),
        meanings(marks, legend),
        names.currency or "",
        verdicts.line(rows, names),
    )


def footer(rows: Sequence[Row], options: Options) -> tuple[str, ...]:
    """The conversions, notes and sources of these rows, and the stamp of the sheet."""
    return (
        citations.conversions(rows) if options.drawing == "compare" else "",
        citations.notes(rows) if options.notes else "",
        *_closing(citations.sources(rows), options),
    )


def meanings(marks: Iterable[Mark], legend: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The kinds of glyph in the legend of these marks, each with what it means."""
    used = {*legend, *_states(marks)}
    return tuple((kind, text) for kind, text in _MEANINGS.items() if kind in used)


def _subtitle(
    rows: Sequence[Row], names: Names, options: Options, marks: Sequence[Mark]
) -> list[str]:
    """What is counted, by which time the marks stand, and what scale and colours mean."""
    said = any(row.said for row in rows)
    when = "by the day it was said or published" if said else "by date of publication"
    parts = (
        names.subtitle or names.title,
        when,
        "logarithmic scale" if options.scale == "log" else "",
        _colors(names, [mark for mark in marks if not mark.reference]),
        _greys(options, marks),
    )
    return [part for part in parts if part]


def _greys(options: Options, marks: Sequence[Mark]) -> str:
    if options.news is None or all(mark.id in options.news for mark in marks):
        return ""
    return "in grey what was known before"


def _colors(names: Names, drawn: Sequence[Mark]) -> str:
    """What the colours of these marks mean; nothing where there is one."""
    if len({mark.measure for mark in drawn}) > 1:
        return "each colour counts something else"
    several = len({mark.color for mark in drawn}) > 1 and len(names.measures) == 1
    return "each colour is another originator" if several else ""


def kinds(marks: Iterable[Mark]) -> set[str]:
    """The kinds of glyph of these marks, as the legend names them."""
    return {
        "whisker" if mark.best is not None and (mark.low, mark.high) != (None, None) else mark.kind
        for mark in marks
    }


def _states(marks: Iterable[Mark]) -> set[str]:
    marks = list(marks)
    revised, struck = any(mark.revised for mark in marks), any(mark.struck for mark in marks)
    return {name for name, used in (("revised", revised), ("struck", struck)) if used}


def _closing(sources: str, options: Options) -> tuple[str, ...]:
    """The sources and the stamp: in one line of a timeline, which has no more to say there, if it holds both."""
    last = stamp(options.as_of, options.digest, options.omitted, options.remark)
    both, room = f"{sources} {last}", options.width - 2 * options.margin
    size = round(options.text * FOOT, 1)
    is_one = options.drawing == "timeline" and lettering.width(both, size) <= room
    return (both,) if is_one else (sources, last)


def stamp(as_of: str, digest: str, omitted: int, remark: str = "") -> str:
    """The day that a picture is as of, its data, how many estimates a filter leaves out, and a remark."""
    parts = [
        f"As of {as_of}" if as_of else "",
        f"data {digest}" if digest else "",
        f"{plural(omitted, 'estimate')} filtered out" if omitted else "",
        remark,
    ]
    return " · ".join(part for part in parts if part)
