import re
from dataclasses import replace
from datetime import date

import pytest

from components import dates, naming, table
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
    whole = [line for line in labels if not line.endswith("…")]
    named = {name for line in whole for name in re.findall(r"N\d+\.", line)}
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


def test_the_grid_is_interrupted_where_a_label_stands(real_library):
    rows = [row for row in table.rows(real_library) if row.metric == "troops"]
    names = naming.of(real_library)["troops"]
    sheet = timelines.draw(rows, names, Options(scale="log")).sheet
    for text in (
        text for text in sheet.texts if text.part == "label" and text.y < sheet.plot.bottom
    ):
        for line in sheet.grid:
            assert not line.touches(text_box(text)), text


def test_a_figure_that_was_taken_back_is_struck_through():
    rows = rows_of([(n * 300, 0, "a", (None, n + 5, None, False, None), "KIDA") for n in range(3)])
    rows[0] = replace(rows[0], denied=True)
    rows[1] = replace(rows[1], withdrawn=date(2023, 5, 3))
    made = timelines.draw(rows, NAMES, Options())
    assert len(made.strikes) == 2
    assert [bool(placed.strike) for placed in made.marks] == [True, True, False]
    told = " ".join(text.text for text in made.sheet.texts)
    assert "KIDA (denied)" in told
    assert "KIDA (withdrawn by 3 May 2023)" in told


def test_a_bound_between_a_line_and_the_axis_is_labelled_above_its_bracket(real_library):
    """A later figure of South Korea, the line to which runs close above the axis."""
    rows = [row for row in table.rows(real_library) if row.metric == "containers"]
    korean, latest = (
        next(row for row in rows if row.id == key)
        for key in ("containers-south-korea-2023", "containers-osc-2025")
    )
    said = {name: getattr(korean, name) for name in ("by", "voice", "originators", "roots")}
    amount = latest.amount._replace(low=28_000)
    later = {"id": "later", "source": "later", "amount": amount, "axis_low": 28_000, "as_of": None}
    day = dates.parse("2025-07-13")
    rows.append(replace(latest, **said, **later, published=day))
    slide = Options(width=1600, height=900, text=24, margin=38, connect="publication")
    made = timelines.draw(rows, naming.of(real_library)["containers"], slide)
    assert made.unlabelled == 0
