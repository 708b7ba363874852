"""The rules in their order, and what they find in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.problems import Level, Problem
from components.proof import (
    entry_rules,
    language_rules,
    lock_rules,
    originator_rules,
    quote_rules,
    relation_rules,
    source_rules,
    text_rules,
    time_rules,
    translation_rules,
    unit_rules,
    wording_rules,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from components.problems import Fault
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
    (originator_rules.unknown_originator, "error"),
    (relation_rules.revises_wrong, "error"),
    (relation_rules.derived_from_wrong, "error"),
    (relation_rules.withdrawn_before_said, "error"),
    (source_rules.text_missing, "error"),
    (lock_rules.text_changed, "error"),
    (language_rules.language_wrong, "error"),
    (quote_rules.quote_not_found, "error"),
    (quote_rules.quote_ambiguous, "error"),
    (quote_rules.quote_across_paragraphs, "error"),
    (quote_rules.basis_not_in_quote, "error"),
    (entry_rules.as_of_after_published, "error"),
    (source_rules.published_open, "error"),
    (source_rules.date_implausible, "error"),
    (time_rules.published_before_proof, "error"),
    (quote_rules.value_not_in_quote, "error"),
    (unit_rules.figure_denied, "error"),
    (unit_rules.unit_mismatch, "error"),
    (quote_rules.qualifier_mismatch, "error"),
    (quote_rules.currency_mismatch, "error"),
    (translation_rules.words_not_in_quote, "error"),
    (translation_rules.translation_differs, "error"),
    (unit_rules.measure_not_in_quote, "error"),
    (relation_rules.figure_shared, "error"),
    (originator_rules.originator_not_named, "error"),
    (time_rules.as_of_not_in_quote, "error"),
    (time_rules.said_not_in_quote, "error"),
    (text_rules.set_aside_unused, "error"),
    (unit_rules.rate_without_per, "warning"),
    (relation_rules.measure_order, "warning"),
    (relation_rules.duplicate_estimate, "warning"),
    (wording_rules.where_implausible, "warning"),
    (wording_rules.number_without_evidence, "warning"),
    (text_rules.uncounted_figure, "warning"),
    (text_rules.text_unused, "warning"),
    (entry_rules.duplicate_title, "warning"),
    (source_rules.shared_text, "warning"),
    (language_rules.language_unread, "warning"),
    (originator_rules.originators_missing, "info"),
    (lock_rules.text_unlocked, "info"),
)
"""Each rule and its level, in the order in which they may speak for a place; errors come first."""


def check(proofs: ProofIndex) -> list[Problem]:
    """All that the rules find, in no order.

    Where two rules find a fault of one entry at one place, the first one reports it; a warning
    there never hides an error. Through an alias two entries share a place: each has its own faults.
    """
    by_level = sorted(proofs.parsed.problems, key=lambda problem: problem.level == "error")
    first = {(problem.place, problem.entry): problem for problem in by_level}
    problems = []
    for rule, level in RULES:
        for fault in rule(proofs):
            problem = Problem(
                fault.place, name(rule), fault.message, fault.level or level, fault.entry
            )
            earlier = first.setdefault((fault.place, fault.entry), problem)
            hides_error = problem.level == "error" and earlier.level != "error"
            if earlier.rule == problem.rule or hides_error:
                problems.append(problem)
    return problems


def name(rule: Callable[..., object]) -> str:
    """The name of a rule as Problems and the README give it."""
    return rule.__name__.replace("_", "-")
