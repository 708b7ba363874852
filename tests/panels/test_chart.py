import pytest

from components import naming, table
from components.drawing import timelines
from components.drawing.sheet import Options
from components.panels import chart
from tests.drawing.test_timelines import NAMES
from tests.rows import rows_of


def fitted(library, metric, keep=None, **options):
    rows = [row for row in table.rows(library) if row.metric == metric][:keep]
    own = library.metrics[metric]
    given = Options(**{"width": 721, "scale": own.scale, "connect": own.connect, **options})
    return chart._fitted(given, rows, naming.of(library)[metric])  # noqa: SLF001


def test_a_timeline_is_as_high_as_its_estimates_need(real_library):
    heights = [fitted(real_library, "containers", count).height for count in (1, 2, 3)]
    assert heights == sorted(set(heights))
    crowded = fitted(real_library, "troops")
    assert crowded.drawing == "timeline"
    assert heights[-1] < crowded.height <= 500


def test_rows_are_as_high_as_they_need_and_no_higher(real_library):
    for metric in real_library.metrics:
        made = fitted(real_library, metric, drawing="compare")
        assert (made.drawing, made.highest, made.part) == ("compare", 1600, 0)


@pytest.mark.parametrize("metric", ["containers", "revenue"])
def test_a_narrow_timeline_gets_height_for_what_it_lacks_in_width(real_library, metric):
    narrow = fitted(real_library, metric, width=356)
    assert narrow.drawing == "timeline"
    assert narrow.height > fitted(real_library, metric).height
    assert narrow.text == 12


def test_where_nobody_gives_a_figure_no_room_is_kept_for_one(real_library):
    def words(metric, **options):
        names = naming.of(real_library)[metric]
        own = [row for row in table.rows(real_library) if row.metric == metric]
        claims = [row for row in own if row.amount.kind == "words"]
        made = chart._fitted(Options(width=721, **options), claims, names)  # noqa: SLF001
        return made, timelines.draw(claims, names, made).sheet

    made, sheet = words("munitions")
    assert made.drawing == "timeline"
    assert 0 <= sheet.plot.height < 20
    assert sheet.lane.height > 60


@pytest.mark.parametrize("count", [3, 40])
@pytest.mark.parametrize(("drawing", "remark"), [("compare", False), ("timeline", True)])
def test_rows_say_why_only_where_the_reader_did_not_choose_them(count, drawing, remark):
    rows = rows_of(
        [(0, 0, "a", (None, 100 + n, None, False, None), f"Body {n}") for n in range(count)]
    )
    fitted = chart._fitted(Options(width=720, drawing=drawing), rows, NAMES)  # noqa: SLF001
    is_few = count == 3 and drawing == "timeline"
    assert fitted.drawing == ("timeline" if is_few else "compare")
    assert bool(fitted.remark) == (remark and not is_few)
