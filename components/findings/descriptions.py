"""One row in words: its value with what it counts, who said it, when, and how it was converted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import amounts
from components.dates import say, say_day
from components.problems import isolated

if TYPE_CHECKING:
    from components.amounts import Amount
    from components.naming import Names
    from components.table import Row


def with_measure(amount: Amount, measure: str, names: Names) -> str:
    """The value and what it counts: `about 11,000 fighting`; one measure alone goes unsaid."""
    return f"{amounts.value(amount)} {measured(measure, names)}".strip()


def measured(measure: str, names: Names) -> str:
    """The words of a measure; nothing when the metric has only one."""
    return names.measures.get(measure, measure) if len(names.measures) > 1 else ""


def with_unit(amount: Amount, names: Names) -> str:
    """The value and its unit: `about 11,000 soldiers`."""
    noun = "" if amount.kind == "words" or not names.noun() else f" {names.noun()}"
    return f"{amounts.value(amount)}{noun}"


def in_full(row: Row, names: Names) -> str:
    """The value, its unit, what it counts, and of a rate for which time: `300 shells fired, a day`."""
    counted = f"{with_unit(row.amount, names)} {measured(row.measure, names)}".strip()
    return f"{counted}{period(row, names)}"


def period(row: Row, names: Names) -> str:
    """`, a day` behind a figure that is a rate; else nothing."""
    per = row.rate or names.per.get(row.measure, "")
    return f", a {per}" if per else ""


def value_in_full(row: Row, names: Names) -> str:
    """The same of a row, and whether it is denied: `about 11,000 soldiers fighting, denied`."""
    return f"{in_full(row, names)}{denial(row)}"


def denial(row: Row) -> str:
    """`, denied` behind the value of a row whose passage denies it; else nothing."""
    return ", denied" if row.denied else ""


def what_is_counted(row: Row, names: Names) -> str:
    """The metric, the measure and its kind: `Troops: killed or wounded, cumulative`."""
    parts = [names.measures.get(row.measure, row.measure)]
    parts += ["cumulative"] if row.measure in names.cumulative else []
    parts += ["hypothetical"] if row.measure in names.hypothetical else []
    parts += [f"per {names.per[row.measure]}"] if row.measure in names.per else []
    return f"{names.title}: {', '.join(parts)}"


def originator(row: Row) -> str:
    """Who said so: `Regnum, via Daily Mail`."""
    return f"{isolated(row.by)}{via(row)}"


def via(row: Row) -> str:
    """Through whom it came: `, via Daily Mail`; empty for nobody."""
    names = ", ".join(isolated(name) for name in row.via.split("; ") if name)
    return f", via {names}" if names else ""


def published(row: Row) -> str:
    """When the row's text was published, in words: `Oct – Nov 2023`, `about Apr 2025`."""
    return say(row.published)


def covered(row: Row) -> str:
    """The time that its figure is about: `covers Aug 2023 – Mar 2025`; nothing where the text is silent."""
    return f"covers {say(row.as_of)}" if row.as_of else ""


def dates(row: Row) -> str:
    """All that is known of its time: `published May 2024, as of 2023, said Apr 2024`."""
    parts = [f"published {published(row)}"]
    parts += [f"as of {say(row.as_of)}"] if row.as_of else []
    parts += [f"said {say(row.said)}"] if row.said else []
    return ", ".join(parts)


def rate(row: Row) -> str:
    """How money was converted: `€5bn = $5.28bn at the ECB rate of 18 Nov 2024, 1.0552`; else nothing."""
    if row.conversion is None:
        return ""
    stated = "–".join(amounts.number(n, row.amount.currency) for n in _stated(row.amount))
    day = say_day(row.conversion.day)
    return f"{stated} = {_on_axis(row)} at the ECB rate of {day}, {row.conversion.rate:g}"


def converted(row: Row) -> str:
    """The same in few words for a label: `= $5.28bn at 1.0552, ECB, 18 Nov 2024`; else nothing."""
    if row.conversion is None:
        return ""
    day = say_day(row.conversion.day)
    return f"= {_on_axis(row)} at {row.conversion.rate:g}, ECB, {day}"


def _stated(amount: Amount) -> list[float]:
    return [n for n in (amount.low, amount.best, amount.high) if n is not None]


def _on_axis(row: Row) -> str:
    """The bounds in the metric's currency, to three significant digits: a rate allows no more."""
    values = (row.axis_low, row.axis_best, row.axis_high)
    rounded = [float(f"{n:.3g}") for n in values if n is not None]
    return "–".join(amounts.number(n, row.amount.unit) for n in rounded)
