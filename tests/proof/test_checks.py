import pytest

from components.proof import checks
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
