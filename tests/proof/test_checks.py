import pytest

from components.entries import reader
from components.problems import Problem
from components.proof import checks
from components.proof.index import ProofIndex
from components.texts.seeds import Seed
from tests.conftest import GOOD, HEAD
from tests.proof.conftest import but_open, changed

pytestmark = pytest.mark.usefixtures("long_article")


def test_good_data_has_no_problem(reports):
    assert but_open(reports(HEAD + GOOD)) == []


def test_an_estimate_with_an_error_is_kept_off_and_a_warning_keeps_none_off(reads):
    bad = reads(changed("mehr als 9.400 Container", "mehr als 9.500 Container"))
    assert (len(bad.estimates), bad.entries, bad.errors > 0) == (0, 1, True)
    warned = reads(HEAD + GOOD, nobody="Ein Text ohne Zahl.")
    assert (len(warned.estimates), warned.errors) == (1, 0)


def test_every_rule_says_what_it_is_in_one_sentence():
    for rule, _level in checks.RULES:
        assert rule.__doc__.strip().endswith(".")
        assert "\n" not in rule.__doc__.strip()
    names = [checks.name(rule) for rule, _level in checks.RULES]
    assert len(names) == len(set(names))


def test_the_real_data_has_no_problem(real_library):
    assert [str(problem) for problem in real_library.problems] == []
    assert len(real_library.estimates) == real_library.entries


def test_a_fault_that_two_entries_share_by_an_alias_keeps_both_off(reads):
    # The number stands once, as an anchor; the second entry has another fault at that place.
    text = "Es waren mehr als 9.400 Kisten. Später waren es mehr als 9.600 Kisten.\n"
    first = GOOD.replace("low: 9400", "low: &n 9500\n    high: 9000").replace(
        "Container mit Granaten", "Kisten"
    )
    second = (
        GOOD.replace("seoul", "second")
        .replace("low: 9400", "low: *n")
        .replace("9.400 Container mit Granaten", "9.600 Kisten")
    )
    found = reads(HEAD + first + second, kurier=text)
    wrong = {problem.entry for problem in found.problems if problem.level == "error"}
    assert wrong == {estimate.entry for estimate in found.proofs.parsed.estimates}
    assert len(wrong) == 2
    assert found.estimates == ()


def test_a_warning_hides_no_error_at_its_place():
    parsed = reader.read(HEAD + GOOD, "estimates.yaml")
    (estimate,) = parsed.estimates
    place = estimate.place("quote")
    parsed.problems.append(Problem(place, "odd", "looks odd", "warning", estimate.entry))
    seeds = {"kurier.txt": Seed("kurier.txt", "Nichts.")}
    faults = [each for each in checks.check(ProofIndex(parsed, seeds)) if each.level != "info"]
    assert [each.rule for each in faults] == ["quote-not-found"]
