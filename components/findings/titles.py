"""Titles and tiles as sentences: a subject, the voices, and every value that stands.

Figures that were denied, taken back or replaced count nowhere. A change is stated only within one
voice; of several voices each has its value, and above two the values stand by their years, so that
none reads as that of another voice. Values of one measure in several currencies are stated in that
of the metric; what had to be converted, nobody says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from components import amounts
from components.findings.descriptions import in_full, measured, originator, published
from components.problems import capitalised, isolated
from components.table import order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.amounts import Amount
    from components.naming import Names
    from components.table import Row

_MOST_VOICES = 2
"""Voices that a title names; above it, it has values and years, and the labels name the voices."""


class Tile(NamedTuple):
    """What a tile says of a metric; each part may be empty."""

    value: str
    measure: str
    voice: str
    """Who said it, and when that was published."""
    others: str
    """What else was said of the same, so that no other value is hidden."""


def title(rows: Sequence[Row], names: Names, since: str = "") -> str:
    """The title of a chart: the headline's sentence, then the values of the other measures.

    `since` is what came since an earlier day, in words, where one looks from there.
    """
    said = _said(rows, names)
    return f"{said}. {capitalised(since)}" if since else said


def _said(rows: Sequence[Row], names: Names) -> str:
    figures = _figures(rows)
    if not figures:
        return _without_figures(rows, names)
    by_measure = _by_measure(figures, names)
    (headline, own), *others = by_measure
    has_room = len(_by_voice(figures)) <= _MOST_VOICES
    is_named = has_room and all(_can_be_named(group, names) for _, group in by_measure)
    say = _voices if is_named else _by_year
    parts = [f"{_subject(headline, names)}: {say(own, _one_currency(own, names))}"]
    parts += [
        f"{measured(key, names)}: {say(group, _one_currency(group, names))}"
        for key, group in others
    ]
    return capitalised("; ".join(parts))


def tile(rows: Sequence[Row], names: Names) -> Tile:
    """The newest figure of the headline, and every other value of the same measure beside it."""
    row = headline(rows, names)
    if row is None:
        return Tile("nothing yet", "", "", "")
    others = [each for each in _figures(rows) if each.measure == row.measure and each.id != row.id]
    amount_of = _one_currency([row, *others], names)
    return Tile(
        amounts.value(amount_of[row.id]) if row.id in amount_of else amounts.value(row.amount),
        measured(row.measure, names),
        f"{originator(row)} · {published(row)}",
        f"also {_by_year(others, amount_of)}" if others else "",
    )


def headline(rows: Sequence[Row], names: Names) -> Row | None:
    """The row that speaks for a metric: the newest figure of its headline, else of what there is.

    Figures that stand come before words, words before a reference, and all of these before what
    was denied, taken back or replaced.
    """
    if figures := _figures(rows):
        _, own = _by_measure(figures, names)[0]
        return _newest(own)
    words = [row for row in rows if row.stands and not row.is_reference]
    return _newest(words or [row for row in rows if row.stands] or rows)


def _figures(rows: Iterable[Row]) -> list[Row]:
    """The numbers that stand, references apart, in the order in which they were said."""
    return sorted(
        (row for row in rows if row.amount.kind != "words" and row.stands and not row.is_reference),
        key=order,
    )


def _by_measure(figures: Sequence[Row], names: Names) -> list[tuple[str, list[Row]]]:
    """The figures by measure: the headline first, then what is so, then what could be."""
    groups: dict[str, list[Row]] = {}
    for row in figures:
        groups.setdefault(row.measure, []).append(row)
    place = list(names.measures).index
    return sorted(
        groups.items(),
        key=lambda item: (
            item[0] != names.headline,
            item[0] in names.hypothetical,
            place(item[0]) if item[0] in names.measures else len(names.measures),
        ),
    )


def _newest(rows: Sequence[Row]) -> Row | None:
    """The row said last; of several, the first one of the file."""
    return max(rows, key=lambda row: (row.stated.middle, -row.position), default=None)


def _without_figures(rows: Sequence[Row], names: Names) -> str:
    """The title where no number stands."""
    parts = [_why_no_figure(rows)]
    references = [row for row in rows if row.is_reference and row.amount.kind != "words"]
    if references:
        compared = (in_full(row, names) for row in references)
        parts.append(f"for comparison {amounts.listed(compared)}")
    return f"{names.title}: {'; '.join(filter(None, parts)) or 'nothing yet'}"


def _why_no_figure(rows: Sequence[Row]) -> str:
    """Only words, or numbers of which none stands; empty where there are neither."""
    words = [row for row in rows if row.amount.kind == "words" and row.stands]
    if not words:
        return "no figure stands" if any(not row.stands for row in rows) else ""
    voices = dict.fromkeys(isolated(row.voice) for row in words)
    if len(voices) > _MOST_VOICES or not all(row.originators for row in words):
        return "nobody gave a number"
    return f"{' and '.join(voices)} gave no number"


def _subject(measure: str, names: Names) -> str:
    """What is counted: `Soldiers killed`; the title alone where the metric has one measure."""
    words = measured(measure, names)
    return (
        f"{names.title if names.currency else capitalised(names.unit)} {words}"
        if words
        else names.title
    )


def _can_be_named(rows: Sequence[Row], names: Names) -> bool:
    """Whether one voice, or two with a figure each, can be said to say these; nobody says what had to be converted."""
    voices = len(_by_voice(rows))
    is_stated = _one_currency(rows, names) == {row.id: row.amount for row in rows}
    return is_stated and (voices == 1 or voices == len(rows) == _MOST_VOICES)


def _voices(rows: Sequence[Row], amount_of: dict[str, Amount]) -> str:
    """Who says what of one measure."""
    if len(_by_voice(rows)) == 1:
        return _one_voice(rows, amount_of)
    return _two_voices(rows, amount_of)


def _by_voice(rows: Iterable[Row]) -> dict[object, list[Row]]:
    """The rows by who said them; each that names nobody by itself."""
    voices: dict[object, list[Row]] = {}
    for row in rows:
        voices.setdefault(row.originators or row.id, []).append(row)
    return voices


def _one_voice(rows: Sequence[Row], amount_of: dict[str, Amount]) -> str:
    """What one voice says, and what it said before: its own revision, which is a change."""
    *before, last = rows
    now = _claim(last, amount_of)
    if not before:
        return now
    first = before[0]
    way = _direction(amount_of[first.id], amount_of[last.id])
    if len(before) == 1 and way and first.amount.kind != "most":  # never "up from up to"
        return f"{now}, {way} from {amounts.value(amount_of[first.id])} {_year(first)}"
    return f"{now}, after {_by_year(before, amount_of)}"


def _two_voices(rows: Sequence[Row], amount_of: dict[str, Amount]) -> str:
    """Both sides of two figures, the greater one first, so that their order tells no change."""
    one, other = sorted(rows, key=lambda row: _size(amount_of[row.id]), reverse=True)
    years = ["", ""] if _year(one) == _year(other) else [f" {_year(row)}" for row in (one, other)]
    first = _claim(one, amount_of, years[0])
    second = _claim(other, amount_of, years[1], with_verb=not one.originators)
    return f"{first}, {second}"


def _claim(
    row: Row, amount_of: dict[str, Amount], year: str = "", *, with_verb: bool = True
) -> str:
    """`KIDA says 900 in 2024`; `900 in 2024 (unnamed)` where the text names nobody."""
    value = f"{amounts.value(amount_of[row.id])}{year}"
    if not row.originators:
        return f"{value} (unnamed)"
    verb = f" {_says(row)}" if with_verb else ""
    return f"{isolated(row.voice)}{verb} {value}"


def _by_year(rows: Sequence[Row], amount_of: dict[str, Amount]) -> str:
    """Every value by the year in which it was said: `more than 1,000 or 2,000 in 2023`."""
    years: dict[str, list[str]] = {}
    for row in rows:
        values = years.setdefault(_year(row), [])
        value = amounts.value(amount_of[row.id])
        if value not in values:
            values.append(value)
    return ", ".join(f"{_either(values)} {year}" for year, values in years.items())


def _either(values: Sequence[str]) -> str:
    *most, last = values
    return f"{', '.join(most)} or {last}" if most else last


def _says(row: Row) -> str:
    return "say" if len(row.originators) > 1 else "says"


def _year(row: Row) -> str:
    """`in 2023`; of a time that may lie in several years `in 2023 or 2024`."""
    first, last = row.stated.earliest.year, row.stated.latest.year
    return f"in {first}" if first == last else f"in {first} or {last}"


def _size(amount: Amount) -> float:
    low, high = amounts.bounds(amount)
    return next(value for value in (low, high) if value is not None)


def _direction(first: Amount, last: Amount) -> str:
    """`up` or `down` where both are bounds of one kind, or do not overlap; else nothing."""
    before, after = amounts.bounds(first), amounts.bounds(last)
    pairs = [(a, b) for a, b in zip(before, after, strict=True) if None not in (a, b)]
    same_kind = first.kind == last.kind or {first.kind, last.kind} <= {"stated", "about"}
    if same_kind and pairs:
        return _common_way(pairs)
    if None not in (after[0], before[1]) and after[0] > before[1]:
        return "up"
    if None not in (after[1], before[0]) and after[1] < before[0]:
        return "down"
    return ""


def _common_way(pairs: Sequence[tuple[float, float]]) -> str:
    if all(after > before for before, after in pairs):
        return "up"
    return "down" if all(after < before for before, after in pairs) else ""


def _one_currency(rows: Sequence[Row], names: Names) -> dict[str, Amount]:
    """The amounts by id; in the metric's currency where they are stated in several."""
    if len({row.amount.currency for row in rows}) < 2:  # noqa: PLR2004 (one currency, or none)
        return {row.id: row.amount for row in rows}
    return {row.id: _on_axis(row, names.currency or "") for row in rows}


def _on_axis(row: Row, currency: str) -> Amount:
    """The amount in the metric's currency, to three digits where it had to be converted."""
    if row.conversion is None:
        return row.amount
    low, best, high = (
        None if value is None else float(f"{value:.3g}")
        for value in (row.axis_low, row.axis_best, row.axis_high)
    )
    return row.amount._replace(low=low, best=best, high=high, currency=currency)
