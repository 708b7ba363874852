"""What each metric calls things: its title, its unit, the words of its measures, and who speaks of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from components import dates
from components.entries.values import UNNAMED
from components.problems import without_controls

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.dates import Window
    from components.library import Library


@dataclass(frozen=True, slots=True)
class Names:
    """What a metric calls things: its title, its unit and the words of each measure."""

    key: str
    title: str
    subtitle: str
    unit: str
    currency: str | None
    measures: dict[str, str]
    """The words of each measure, by its key."""
    headline: str = ""
    """The measure of title and tile."""
    cumulative: frozenset[str] = frozenset()
    """The measures that count a total that only grows."""
    hypothetical: frozenset[str] = frozenset()
    """The measures of what could be, is planned or is offered."""
    per: Mapping[str, str] = field(default_factory=dict)
    """Of the measures that are rates the time they are for: day, week, month or year."""
    voices: tuple[object, ...] = ()
    """Of one measure, who made the estimates, as published: originators, or an id where there are none."""
    texts: tuple[Window, ...] = ()
    """When the texts were published that were read for any metric, in order."""

    def noun(self) -> str:
        """The counted thing behind a number; nothing for money, whose sign stands before it."""
        return "" if self.currency else self.unit


def of(library: Library) -> dict[str, Names]:
    """What each metric calls things, by its key."""
    voices, texts = _voices(library), _texts(library)
    return {
        key: Names(
            key,
            without_controls(metric.title),
            without_controls(metric.subtitle or ""),
            without_controls(metric.unit),
            metric.currency,
            {key: without_controls(words) for key, words in metric.titles().items()},
            metric.main_measure,
            frozenset(key for key, measure in metric.measures.items() if measure.cumulative),
            frozenset(key for key, measure in metric.measures.items() if measure.hypothetical),
            {key: measure.per for key, measure in metric.measures.items() if measure.per},
            tuple(voices.get(key, ())),
            texts,
        )
        for key, metric in library.metrics.items()
    }


def _voices(library: Library) -> dict[str, dict[object, None]]:
    """Who made the estimates of a metric with one measure; on an earlier day those are known that stand first."""
    voices = {key: {} for key, each in library.metrics.items() if len(each.measures) == 1}
    own = (each for each in library.estimates if each.metric in voices)
    for each in sorted(own, key=lambda each: library.sources[each.source].published.latest):
        named = tuple(name for name in each.by if name != UNNAMED)
        voices[each.metric][named or each.id] = None
    return voices


def _texts(library: Library) -> tuple[Window, ...]:
    """When the texts were published whose days are known and can be, each window once."""
    read = {each.published for each in library.sources.values() if each.file in library.seeds}
    closed = (
        window
        for window in read
        if window.earliest and window.latest and not dates.why_implausible(window, dates.today())
    )
    return tuple(sorted(closed, key=lambda window: (window.earliest, window.latest)))
