"""Passages of long and of repeating texts; those of articles are in test_drafts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.entries import reader
from components.intake import drafts
from components.intake.passages import Passages
from components.texts.seeds import Seed, Span
from tests.conftest import HEAD
from tests.timing import processor_seconds

KNOWN = reader.read(HEAD, "estimates.yaml")


def repeated(size):
    return "Es waren 5 Soldaten da. " * size


def twice(size):
    article = "".join(f"Am Kai {n} lagen {n + 5000} Kisten. " for n in range(size // 2))
    return article + article


def numbered(size):
    return "".join(f"Am Kai {n} lagen {n + 5000} Kisten. " for n in range(size))


def one_line(size):
    return " und ".join(f"{n + 5000} Kisten" for n in range(size))


def one_word(size):
    return "x00,7Y" * size


def unspaced(size):
    return "".join(f"弾薬{n + 5000}個と" for n in range(size))


def test_a_sentence_that_stands_again_is_widened_until_it_stands_once():
    seed = Seed("kurier.txt", "Es waren 5 Soldaten da. Dann nicht. Es waren 5 Soldaten da. Ende.\n")
    first, second = drafts.openings(seed, KNOWN)
    assert (first.quote, first.repeats) == ("Es waren 5 Soldaten da. Dann", False)
    assert (second.quote, second.repeats) == ("nicht. Es waren 5 Soldaten da. Ende.", False)


def test_what_repeats_without_end_is_drafted_once_and_said_to_repeat():
    draft = drafts.draft(Seed("kurier.txt", repeated(500)), KNOWN)
    assert draft.estimates.count("- id:") == 1
    assert draft.estimates.count("Es waren 5 Soldaten da.") == 1
    assert (
        "# this passage stands there again: add words from around the one you mean"
        in draft.estimates
    )


@pytest.mark.slow
@pytest.mark.parametrize("text", [repeated, twice, numbered, one_line, one_word, unspaced])
def test_drafting_takes_time_and_room_in_line_with_the_text(text):
    def cost(size):
        seed = Seed("neu.txt", text(size))
        seconds = processor_seconds(lambda: drafts.draft(seed, KNOWN))
        return seconds, len(str(drafts.draft(seed, KNOWN)))

    def in_line():  # four times the text: linear is 4, quadratic 16
        small, large = cost(125), cost(500)
        assert large[1] < 5 * small[1] + 1000
        return large[0] < 10 * small[0] + 0.02

    assert any(in_line() for _ in range(3))


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(["5 Mann. ", "Es kamen ", "„", "- ", "\n\n", "da. ", "(", "9.400 "]),
        max_size=60,
    ).map("".join)
)
def test_a_passage_that_is_said_to_stand_once_does(text):
    seed = Seed("kurier.txt", text)
    for each in drafts.openings(seed, KNOWN):
        assert each.repeats or seed.find(each.quote) == (each.span,)


def test_a_passage_is_not_sought_by_the_figures_it_cuts():
    seed = Seed("kurier.txt", "Es waren 5.000 bis 6.000 Soldaten.")
    passages = Passages(seed, "de", [])
    assert passages.whole(Span(11, 20)) == (9, 24)


def test_the_space_before_a_sentence_is_no_part_of_it():
    (opening,) = drafts.openings(Seed("kurier.txt", "Viele kamen.\n\n 5 Mann fielen.\n"), KNOWN)
    assert opening.quote == "5 Mann fielen."
