"""The rules in their order, and what they find in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.problems import Level, Problem
from components.proof import entry_rules, quote_rules, source_rules, text_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from components.proof.faults import Fault
    from components.proof.index import ProofIndex

RULES: Final[tuple[tuple[Callable[[ProofIndex], Iterator[Fault]], Level], ...]] = (
    (entry_rules.low_above_high, "error"),
    (entry_rules.words_and_number, "error"),
    (entry_rules.no_value, "error"),
    (entry_rules.unknown_metric, "error"),
    (entry_rules.unknown_measure, "error"),
    (entry_rules.unknown_source, "error"),
    (entry_rules.unknown_reference, "error"),
    (entry_rules.currency_missing, "error"),
    (entry_rules.currency_wrong, "error"),
    (source_rules.text_missing, "error"),
    (quote_rules.quote_not_found, "error"),
    (quote_rules.quote_ambiguous, "error"),
    (entry_rules.as_of_after_published, "error"),
    (source_rules.published_open, "error"),
    (source_rules.date_implausible, "error"),
    (quote_rules.value_not_in_quote, "error"),
    (quote_rules.qualifier_mismatch, "error"),
    (quote_rules.currency_mismatch, "error"),
    (quote_rules.words_not_in_quote, "error"),
    (quote_rules.translation_differs, "error"),
    (text_rules.set_aside_unused, "error"),
    (text_rules.number_without_evidence, "warning"),
    (text_rules.uncounted_figure, "warning"),
    (text_rules.text_unused, "warning"),
    (entry_rules.duplicate_title, "warning"),
)
"""Each rule and its level; where two rules find a fault at one place, the first one reports it."""


def check(proofs: ProofIndex) -> list[Problem]:
    """All that the rules find, in no order; the first rule that finds a fault at a place reports it."""
    first = {problem.place: problem.rule for problem in proofs.parsed.problems}
    return [
        Problem(fault.place, name(rule), fault.message, fault.level or level, fault.entry)
        for rule, level in RULES
        for fault in rule(proofs)
        if first.setdefault(fault.place, name(rule)) == name(rule)
    ]


def name(rule: Callable[..., object]) -> str:
    """The name of a rule as Problems and the README give it."""
    return rule.__name__.replace("_", "-")
