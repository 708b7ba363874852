"""What each metric calls things, and who speaks of it in which order."""

from components import naming
from tests.conftest import GOOD, HEAD


def test_the_names_of_the_real_data(real_library):
    made = naming.of(real_library)
    containers, revenue = made["containers"], made["revenue"]
    assert (containers.title, containers.noun()) == ("Containers shipped", "containers")
    assert (revenue.currency, revenue.noun()) == ("USD", "")
    assert containers.cumulative == {"shipped"}
    assert made["troops"].hypothetical == {"offered", "expected", "planned"}
    assert containers.voices[-1] == ("Open Source Centre", "Reuters")
    assert len(containers.texts) == len({*containers.texts})
    assert [*containers.texts] == sorted(containers.texts, key=lambda window: window.earliest)


def test_a_text_of_a_day_that_cannot_be_was_not_read(reads):
    found = reads(HEAD.replace("2024-05-13", "9999-12-31") + GOOD)
    assert naming.of(found)["containers"].texts == ()


def test_who_names_nobody_is_a_voice_of_its_own(reads):
    found = reads(HEAD + GOOD.replace("by: South Korea", "by: unnamed"))
    assert naming.of(found)["containers"].voices == ("seoul",)
    assert naming.of(found)["revenue"].voices == ()
