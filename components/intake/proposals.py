"""What a figure may be an estimate of: the metric and the measure that count the same things."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from components.entries.records import TODO

if TYPE_CHECKING:
    from components.entries.records import Metric
    from components.texts.figures import Figure

_KINDS: Final = (
    ("soldier", "soldat", "troop", "trupp", "kämpfer", "fighter"),
    ("contain",),
    ("munition", "shell", "granat", "geschoss", "projectile"),
    ("missile", "rocket", "raket"),
    ("deliver", "liefer", "shipment"),
    ("wagon", "waggon", "railcar"),
    ("worker", "arbeiter"),
)
"""Stems of nouns, English and German, that count the same things."""


def proposal(figure: Figure, metrics: dict[str, Metric]) -> tuple[str, str]:
    """The metric and measure of a figure by what it counts; TODO where that is not clear."""
    able = (
        _of_money(figure.currency, metrics) if figure.currency else _of_kind(figure.unit, metrics)
    )
    if len(able) != 1:
        return TODO, TODO
    measures = list(metrics[able[0]].measures)
    return able[0], measures[0] if len(measures) == 1 else TODO


def _of_money(currency: str, metrics: dict[str, Metric]) -> list[str]:
    """The only metric of money there is, else those in that currency."""
    money = [key for key, metric in metrics.items() if metric.currency]
    same = [key for key in money if metrics[key].currency == currency]
    return money if len(money) == 1 else same


def _of_kind(unit: str, metrics: dict[str, Metric]) -> list[str]:
    """The metrics whose unit counts the same things, else those that name them."""
    wanted = kind(unit)
    counted = {key: metric for key, metric in metrics.items() if not metric.currency}
    if not wanted:
        return []
    able = [key for key, metric in counted.items() if wanted == kind(metric.unit)]
    return able or [
        key
        for key, metric in counted.items()
        if wanted in map(kind, words(f"{key} {metric.title}"))
    ]


def kind(noun: str) -> str:
    """What a noun counts, the same for both languages and numbers; of a compound, its last part."""
    last = next(reversed(words(noun)), "")
    stems = [(last.rfind(stem), same[0]) for same in _KINDS for stem in same if stem in last]
    return max(stems)[1] if stems else re.sub(r"(?<=...)(?:en|es|n|s|e)$", "", last)


def words(phrase: str) -> list[str]:
    """The words of a phrase in small letters, numbers apart."""
    return re.findall(r"[^\W\d_]+", phrase.lower())
