from dataclasses import replace

import pytest

from components import naming, table
from components.dates import parse
from components.drawing import charts, timelines
from components.drawing.sheet import Options
from tests.drawing.test_timelines import NAMES, text_box
from tests.rows import row

FIGURE = (1000, None, None, False, None)
TEXTS = tuple(map(parse, ("2022-01-01/2022-01-31", "2022-03-05", "2023-12-02", "2030")))


def rows(**last):
    first, second = row(0, (0, 30, "a", FIGURE, "A")), row(1, (700, 0, "a", FIGURE, "B"))
    return [first, replace(second, **last)]


def drawn(own, texts=TEXTS, **options):
    return timelines.draw(own, replace(NAMES, texts=texts), Options(**options))


def words(made):
    return [text.text for text in made.sheet.texts if text.part == "strip"]


def ticks(made):
    return [box for box, color in made.sheet.strip if box.height > box.width]


def test_each_text_on_the_axis_has_a_tick_for_its_day_or_a_line_for_those_it_may_be_of():
    made = drawn(rows())
    assert len(ticks(made)) == 2
    lines = [box for box, _ in made.sheet.strip if box not in ticks(made)]
    assert len(lines) == 1
    assert lines[0].right < min(box.left for box in ticks(made))
    assert all(box.top > made.sheet.lane.bottom for box, _ in made.sheet.strip)


def test_the_longest_gap_is_told_between_the_texts_around_it():
    made = drawn(rows())
    assert words(made) == ["no text read, Mar 2022 – Dec 2023", "texts read"]
    text, _ = (text for text in made.sheet.texts if text.part == "strip")
    before, after = sorted(ticks(made), key=lambda box: box.left)
    assert before.right < text_box(text).left
    assert text_box(text).right < after.left


@pytest.mark.parametrize(
    ("wide", "gap"), [(720, "no text read, Mar 2022 – Dec 2023"), (200, "no text read")]
)
def test_where_its_days_have_no_room_they_go_unsaid(wide, gap):
    assert words(drawn(rows(), width=wide))[0] == gap


def test_without_a_long_gap_the_ticks_say_what_they_are():
    texts = tuple(
        parse(f"{year}-{month:02}-15") for year in (2022, 2023) for month in range(1, 13, 2)
    )
    assert words(drawn(rows(), texts)) == ["texts read"]


def test_ticks_that_leave_no_room_for_their_words_are_left_out():
    texts = tuple(
        parse(f"{year}-{month:02}") for year in range(2020, 2026) for month in range(1, 13)
    )
    made = drawn(rows(), texts, width=300)
    assert words(made) == []
    assert made.sheet.strip == []


@pytest.mark.parametrize("texts", [(), TEXTS[:1]])
def test_one_text_alone_needs_no_tick(texts):
    assert drawn(rows(), texts).sheet.strip == []


def test_the_time_that_a_figure_covers_is_a_line_of_its_colour_that_says_so():
    made = drawn(rows(as_of=parse("2022-06/2023-06")), ())
    assert words(made) == ["more than 1,000 offered covers Jun 2022 – Jun 2023"]
    (mark,) = (placed for placed in made.marks if placed.mark.id == "e1")
    assert {color for _, color in made.sheet.strip} == {mark.color}
    left, right = (box.middle[0] for box in ticks(made))
    assert left == pytest.approx(made.sheet.x(mark.mark.covers[0]))
    assert right == pytest.approx(made.sheet.x(mark.mark.covers[1]))


@pytest.mark.parametrize(
    ("as_of", "wide", "told"),
    [
        ("2023-06", 720, "more than 1,000 offered covers Jun 2023"),  # left of it
        ("2022-06/2023-06", 420, "covers Jun 2022 – Jun 2023"),
    ],
)
def test_its_words_stand_where_they_have_room(as_of, wide, told):
    made = drawn(rows(as_of=parse(as_of)), (), width=wide)
    assert words(made) == [told]
    (text,) = (text for text in made.sheet.texts if text.part == "strip")
    assert text_box(text).inside(made.sheet.plot.grown(5, 400))
    assert not any(text_box(text).overlaps(box) for box, _ in made.sheet.strip)


@pytest.mark.parametrize(
    "as_of", ["2023-11", "1990/2000", "../2023-06"], ids=["near", "long ago", "open"]
)
def test_a_time_that_is_near_far_or_open_is_not_drawn(as_of):
    own = rows(as_of=parse(as_of))
    made = drawn(own, ())
    assert made.sheet.strip == []
    assert made.sheet.times == drawn(rows(), ()).sheet.times


@pytest.mark.parametrize("metric", ["containers", "munitions"])
def test_what_the_lines_of_texts_are_stands_beside_one_of_them(real_library, metric):
    own, names = table.rows(real_library, metric), naming.of(real_library)[metric]
    sheet = charts.timelines.draw(own, names, Options(width=720, height=430)).sheet
    (label,) = (text for text in sheet.texts if text.text == "texts read")
    box = text_box(label)
    lines = [line for line, color in sheet.strip if color == sheet.theme.quiet]
    gap = min(max(line.left - box.right, box.left - line.right) for line in lines)
    assert 0 < gap < sheet.options.text


def test_a_time_whose_words_have_no_room_is_left_out():
    made = drawn(rows(as_of=parse("2022-06/2023-06")), (), width=240)
    assert (words(made), made.sheet.strip) == ([], [])


def test_of_many_figures_none_has_its_time_drawn():
    many = [
        replace(row(n, (700 + n, 0, "a", FIGURE, "A")), as_of=parse("2022-06/2023-06"))
        for n in range(4)
    ]
    assert len(words(drawn([*rows(), *many[:3]], ()))) == 3
    assert words(drawn([*rows(), *many], ())) == []


def test_the_strip_gives_way_where_the_plot_would_be_too_low():
    assert words(drawn(rows(), height=260))
    low = drawn(rows(), height=205)
    assert words(low) == []
    assert low.sheet.plot.height >= 12.5 * 6


def test_a_timeline_without_room_for_its_labels_does_without_the_strip_first(real_library):
    own = [each for each in table.rows(real_library) if each.metric == "troops"]
    names = naming.of(real_library)["troops"]
    options = Options(width=735, height=424, scale="log")
    found = charts.fitted(own, names, options)
    assert (found.drawing, found.strip) == ("timeline", False)
    roomy = charts.fitted(own, names, replace(options, height=540))
    assert (roomy.drawing, roomy.strip) == ("timeline", True)


def test_words_without_room_in_a_short_time_stand_behind_it_or_before_it():
    early = [row(0, (0, 0, "a", FIGURE, "A")), row(1, (900, 0, "a", FIGURE, "B"))]
    made = drawn([early[0], replace(early[1], as_of=parse("2022-02/2022-03"))], ())
    (box,) = (text for text in made.sheet.texts if text.part == "strip")
    assert box.x > max(place.right for place, _ in made.sheet.strip)
    late = drawn([early[0], replace(early[1], as_of=parse("2023-11/2023-12"))], ())
    (box,) = (text for text in late.sheet.texts if text.part == "strip")
    assert box.x < min(place.left for place, _ in late.sheet.strip)
