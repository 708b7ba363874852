"""The library as one tidy DataFrame, one row an estimate, with money in the metric's currency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pandas as pd

from components.entries.reader import BOUNDS
from components.findings.wording import Names
from components.problems import without_controls
from components.proof import index, rates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from components.dates import Window
    from components.entries.reader import Estimate, Metric
    from components.library import Library

COLUMNS: Final = tuple(
    "id metric measure low best high approximate words unit currency axis_low axis_best axis_high "
    "rate rate_date by via source outlet file line where published_from published_to as_of_from "
    "as_of_to restated quote translation note".split()
)
EXTRA: Final = ("qualifier", "published_about", "is_reference")
"""Columns for the page that the CSV leaves out."""
NUMBERS: Final = ("low", "best", "high", "axis_low", "axis_best", "axis_high", "rate")
DATES: Final = ("rate_date", "published_from", "published_to", "as_of_from", "as_of_to")
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def frame(library: Library) -> pd.DataFrame:
    """One row for each estimate that is drawn, in the order of the file; columns COLUMNS and EXTRA.

    `low`, `best` and `high` are as stated (float, NaN where not stated), in `currency` for
    money; `axis_*` are the same in the metric's unit, at the ECB's `rate` of `rate_date`.
    `published_*` and `as_of_*` are the first and last day (datetime64) that the date may mean.
    `line` is the line of the quote in `file`; `restated` counts the further appearances.
    `qualifier` is the one the quote states, in English; `published_about` says that the date is
    an approximate one, `is_reference` that the row is drawn as the metric's reference line.
    """
    return typed(records(library).values())


def records(library: Library) -> dict[str, dict[str, Any]]:
    """The rows of `frame` by the id of their estimate."""
    return {each.id: _row(each, library) for each in library.estimates}


def typed(records: Iterable[dict[str, Any]]) -> pd.DataFrame:
    """The records as a frame with the columns and types that `frame` promises, also when empty."""
    rows = pd.DataFrame(list(records), columns=[*COLUMNS, *EXTRA])
    for column in NUMBERS:
        rows[column] = rows[column].astype("float64")
    for column in DATES:
        rows[column] = pd.to_datetime(rows[column]).astype("datetime64[s]")
    for column in ("line", "restated"):
        rows[column] = rows[column].astype("int64")
    for column in ("approximate", "published_about", "is_reference"):
        rows[column] = rows[column].astype("bool")
    return rows


def names(library: Library) -> dict[str, Names]:
    """What each metric calls things, by its key."""
    return {
        key: Names(
            key,
            without_controls(metric.title),
            without_controls(metric.subtitle or ""),
            without_controls(metric.unit),
            metric.currency,
            {measure: without_controls(words) for measure, words in metric.measures.items()},
        )
        for key, metric in library.metrics.items()
    }


def known_on(rows: pd.DataFrame, day: date) -> pd.DataFrame:
    """The rows that had certainly been published by that day: the last day of their window is past."""
    return rows[rows["published_to"] <= pd.Timestamp(day)]


def csv(rows: pd.DataFrame) -> str:
    """The table as CSV: whole numbers without a fraction, days as ISO dates.

    A text that a spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV injection).
    """
    shown = rows[list(COLUMNS)].copy()
    for column in NUMBERS:
        shown[column] = shown[column].map(_number, na_action="ignore").astype("object")
    for column in DATES:
        shown[column] = shown[column].dt.strftime("%Y-%m-%d")
    for column in set(shown) - {*NUMBERS, *DATES, "line", "restated", "approximate"}:
        shown[column] = shown[column].map(_harmless, na_action="ignore")
    return shown.to_csv(index=False, lineterminator="\n")


def _row(estimate: Estimate, library: Library) -> dict[str, Any]:
    metric, source = library.metrics[estimate.metric], library.sources[estimate.source]
    seed = library.seeds[source.file]
    return {
        "id": estimate.id,
        "metric": estimate.metric,
        "measure": estimate.measure,
        "low": estimate.low,
        "best": estimate.best,
        "high": estimate.high,
        "approximate": bool(estimate.approximate),
        "words": _one_line(estimate.words),
        "unit": metric.unit,
        "currency": estimate.currency,
        **dict(_on_axis(estimate, metric, source.published.middle)),
        "by": _one_line(estimate.by),
        "via": _one_line("; ".join(estimate.via)),
        "source": estimate.source,
        "outlet": _one_line(source.outlet),
        "file": source.file,
        "line": seed.line(seed.find(estimate.quote)[0].start),
        "where": estimate.where,
        **_days("published", source.published),
        **_days("as_of", estimate.as_of),
        "restated": len(estimate.restated),
        "quote": _one_line(estimate.quote),
        "translation": _one_line(estimate.translation),
        "note": _one_line(estimate.note),
        "qualifier": _qualifier(estimate, library),
        "published_about": source.published.approximate,
        "is_reference": metric.reference == estimate.id,
    }


def _on_axis(estimate: Estimate, metric: Metric, day: date) -> Iterator[tuple[str, object]]:
    """The bounds in the metric's unit, and the rate when they had to be converted."""
    value = 1.0
    if metric.currency and estimate.currency and estimate.currency != metric.currency:
        found = rates.rate(estimate.currency, metric.currency, day)
        value = found.value
        yield "rate", found.value
        yield "rate_date", found.day
    for key in BOUNDS:
        stated = getattr(estimate, key)
        yield f"axis_{key}", None if stated is None else stated * value


def _qualifier(estimate: Estimate, library: Library) -> str:
    """The qualifier that the quote itself states."""
    found = library.proofs.evidence_for(estimate)
    figure = found.proof(index.resolve(estimate, estimate)) if found else None
    return figure.qualifier if figure else ""


def _days(name: str, window: Window | None) -> dict[str, date | None]:
    return {
        f"{name}_from": window.earliest if window else None,
        f"{name}_to": window.latest if window else None,
    }


def _one_line(text: str | None) -> str | None:
    return None if text is None else without_controls(" ".join(text.split()))


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)


def _harmless(text: str) -> str:
    line = without_controls(" ".join(text.split()))
    return f"'{line}" if line.startswith(_FORMULA) else line
