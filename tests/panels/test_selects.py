"""Two options in the same words can both be chosen."""

from hypothesis import given
from hypothesis import strategies as st

from components.panels import selects
from tests.page.test_page import (
    again,
    main,
    picker,
    replace,
)


def test_two_metrics_of_one_title_can_both_be_chosen(opens, notes):
    replace(notes, "    title: Revenue\n", "    title: Containers\n")
    at = opens(notes)
    labels = picker(at, "metric").options
    assert labels == ["Containers (containers)", "Containers (revenue)"]
    for metric in ("revenue", "containers", "revenue"):
        again(picker(at, "metric").select(metric))
        assert main(at)[0] == metric
        assert picker(at, "metric").value == metric


def test_two_measures_in_the_same_words_can_both_be_chosen(opens, notes):
    replace(notes, "{shipped: shipped, offered: offered}", "{shipped: sent, offered: sent}")
    at = opens(notes)
    for measure, ids in (("shipped", {"kyiv", "seoul"}), ("offered", {"wagons"})):
        again(picker(at, "measure").select(measure))
        assert main(at) == ("containers", ids)


def test_two_texts_in_the_same_words_can_both_be_chosen():
    assert selects.unique_labels({"a": "Kurier", "b": "Kurier", "c": "Blatt"}) == {
        "a": "Kurier (a)",
        "b": "Kurier (b)",
        "c": "Blatt",
    }


def test_words_that_look_like_the_added_key_stay_apart():
    labels = selects.unique_labels({"a": "x", "b": "x", "c": "x (a)"})
    assert len(set(labels.values())) == 3


@given(st.dictionaries(st.text("ab ()", max_size=4), st.text("ab ()", max_size=4), max_size=6))
def test_every_option_has_words_of_its_own(options):
    labels = selects.unique_labels(options)
    assert len(set(labels.values())) == len(options)
    assert all(labels[key].startswith(words) for key, words in options.items())
