import re
from dataclasses import replace

import pytest

from components import table
from components.drawing import timelines
from components.drawing.geometry import Box
from components.drawing.sheet import Options
from tests.drawing.test_timelines import NAMES, drawing, text_box
from tests.rows import rows_of


def last_line(sheet):
    """The lowest line of the footer."""
    return max(
        (text for text in sheet.texts if text.part == "footer"), key=lambda text: text.y
    ).text


def test_few_figures_all_have_their_label():
    estimates = [
        (day * 100, 0, "a", (None, (day + 1) * 1000, None, False, None), "KIDA") for day in range(8)
    ]
    labels = [text.text for text in drawing(estimates).sheet.texts if text.part == "label"]
    assert sum(text == "KIDA" or text.endswith(", KIDA") for text in labels) == 8


@pytest.mark.parametrize("figures", [8, 60, 300])
@pytest.mark.parametrize("claims", [0, 3, 40])
@pytest.mark.parametrize(
    "size", [(720, 420, 12.5), (340, 560, 12), (270, 560, 12), (1600, 900, 24)]
)
def test_the_footer_tells_of_every_label_that_has_no_room(figures, claims, size):
    values = [(None, 1000 + n * 7919 % 5000, None, False, None) for n in range(figures)]
    values += [(None, None, None, False, f"N{figures + n}.") for n in range(claims)]
    wide, high, base = size
    found = drawing(
        [(n * 5, 0, "a", value, f"N{n}.") for n, value in enumerate(values)],
        width=wide,
        height=high,
        text=base,
        as_of="21 Nov 2026",
        digest="abc1234",
    )
    labels = [text.text for text in found.sheet.texts if text.part == "label"]
    named = {name for line in labels for name in re.findall(r"N\d+\.", line)}
    lost, every = len(values) - len(named), len(values)
    told = re.search(
        r" · (?:no room for (\d+) of (\d+) labels|(\d+) unlabelled)$", last_line(found.sheet)
    )
    assert (told is not None) == (lost > 0)
    if told:
        assert int(told[1] or told[3]) == lost
        assert told[2] in (None, str(every))
    for text in found.sheet.texts:
        assert text_box(text).inside(Box(0, 0, wide, high))


def test_a_label_does_not_stand_at_the_time_of_another_estimate():
    """The first two are close together, and low beside the last: their labels have little room."""
    told = [
        (0, 31, (1000, None), "United States"),
        (10, 31, (None, 2000), "South Korea"),
        (526, 30, (15800, None), "Open Source Centre and Reuters"),
        (630, 0, (28000, None), "South Korea"),
    ]
    estimates = [(day, window, "a", (*two, None, False, None), by) for day, window, two, by in told]
    rows = rows_of(estimates)
    names = replace(NAMES, measures={"a": "offered"})
    found = timelines.draw(rows, names, Options(width=1600, height=900, text=24, margin=38))
    (label,) = (text for text in found.sheet.texts if text.text.startswith("more than 1,000"))
    places = {placed.mark.id: placed.place[0] for placed in found.marks}
    assert abs(label.x - places["e0"]) < abs(label.x - places["e2"]) / 2


def test_a_label_on_its_own_line_needs_no_leader_across_another(real_library):
    rows = [row for row in table.rows(real_library) if row.metric == "containers"]
    names = table.names(real_library)["containers"]
    made = timelines.draw(rows, names, Options())
    assert made.leaders == []
    assert len([text for text in made.sheet.texts if text.part == "label"]) == 6
