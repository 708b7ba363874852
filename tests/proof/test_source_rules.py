import pytest

from tests.proof.conftest import changed

pytestmark = pytest.mark.usefixtures("long_article")


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "file: kurier.txt",
            "file: kurrier.txt",
            "estimates.yaml:15:11: seeds/kurrier.txt is not there; did you mean kurier.txt? [text-missing]",
        ),
        (
            "file: kurier.txt",
            "file: ../kurier.txt",
            "estimates.yaml:15:11: file is '../kurier.txt'; write the name of a text in seeds/, without a folder [text-missing]",
        ),
        (
            "published: 2024-05-13",
            "published: 2024-05-13/..",
            "estimates.yaml:18:16: published is open (since May 2024); write the last day it can have been, too [published-open]",
        ),
    ],
)
def test_each_rule_at_its_line_and_column(reports, old, new, line):
    assert line in reports(changed(old, new))


def test_a_broken_source_is_told_once_and_keeps_its_estimates_off(reads):
    found = reads(changed("published: 2024-05-13", "published: May"))
    assert [problem.rule for problem in found.problems] == ["not-a-date"]
    assert found.estimates == ()
