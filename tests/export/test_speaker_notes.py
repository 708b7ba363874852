from dataclasses import replace

import pytest

from components.drawing import lettering
from components.export import speaker_notes
from tests.export.pictures import METRICS


def lines(made):
    """The lines in which an office breaks the notes, in the frame of their page without its inset."""
    wide = speaker_notes.PAGE[0] - 14.4
    return [
        line
        for text in made.text.split("\n")
        for line in lettering.wrap(text, made.size, wide, lines=999) or [""]
    ]


@pytest.mark.parametrize("metric", METRICS)
def test_the_notes_fit_their_page(of, metric):
    made = speaker_notes.notes([of(metric)])
    assert made.size >= 7
    assert len(lines(made)) * made.size * 1.2 <= speaker_notes.PAGE[1]


@pytest.mark.parametrize("count", [20, 200])
def test_of_very_many_the_notes_say_how_many_there_are(of, count):
    picture = of("containers")
    rows = [replace(picture.rows[0], id=f"e{n}") for n in range(count)]
    made = speaker_notes.notes([replace(picture, rows=rows)])
    assert len(lines(made)) * made.size * 1.2 <= speaker_notes.PAGE[1]
    told = made.text.count("more than 1,000 containers")
    more = count - told
    assert (f"and {more} further estimates" in made.text) == (more > 0)


def test_the_notes_say_rate_and_time_that_a_figure_is_about(of):
    assert "Converted: €5bn = $" in speaker_notes.notes([of("revenue")]).text
    assert "About the time: Aug 2023 – Mar 2025" in speaker_notes.notes([of("deliveries")]).text


def test_the_notes_say_what_a_filter_leaves_out(of):
    picture = of("containers")
    assert "filtered out" not in speaker_notes.notes([picture]).text
    assert (
        " · 2 estimates filtered out"
        in speaker_notes.notes([replace(picture, omitted=("a", "b"))]).text
    )
