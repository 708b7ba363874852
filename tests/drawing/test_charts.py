import json
from dataclasses import replace

import altair as alt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from components import naming, table
from components.drawing import charts
from components.drawing.layers import layers
from components.drawing.sheet import Options
from tests.drawing.test_timelines import NAMES
from tests.rows import rows_of

METRICS = ("containers", "revenue", "troops", "munitions", "deliveries")


@pytest.fixture(scope="module")
def drawn(real_library):
    rows = table.rows(real_library)

    def spec(key, **options):
        metric, names = real_library.metrics[key], naming.of(real_library)[key]
        given = {"scale": metric.scale, "connect": metric.connect, **options}
        return charts.spec([row for row in rows if row.metric == key], names, Options(**given))

    return spec


def texts(spec):
    return [
        row["text"]
        for name, rows in spec["datasets"].items()
        if name.startswith("texts-")
        for row in rows
    ]


@pytest.mark.parametrize("key", METRICS)
def test_the_dict_is_valid_vega_lite_and_plain_json(drawn, key):
    spec = drawn(key)
    alt.LayerChart.from_dict(spec, validate=True)
    assert json.loads(json.dumps(spec)) == spec


@pytest.mark.parametrize("key", METRICS)
def test_every_row_has_one_area_to_click_with_its_description(drawn, real_library, key):
    targets = drawn(key)["datasets"]["targets"]
    expected = [estimate.id for estimate in real_library.estimates if estimate.metric == key]
    assert sorted(target["id"] for target in targets) == sorted(expected)
    assert all(target["described"] for target in targets)
    for target in targets:
        assert target["x2"] - target["x"] >= 8
        assert target["y2"] - target["y"] >= 8


@pytest.mark.parametrize("key", METRICS)
def test_no_area_to_click_covers_the_middle_of_another(drawn, key):
    for width in (340, 580, 735):
        targets = drawn(key, width=width)["datasets"]["targets"]
        for one in targets:
            x, y = (one["x"] + one["x2"]) / 2, (one["y"] + one["y2"]) / 2
            for other in targets:
                covered = other["x"] < x < other["x2"] and other["y"] < y < other["y2"]
                assert other is one or not covered, (one["id"], other["id"])


COORDINATE = st.integers(0, 120).map(lambda n: n / 2)


@given(st.lists(st.tuples(COORDINATE, COORDINATE), min_size=1, max_size=40), st.floats(6, 20))
def test_an_area_to_click_reaches_half_way_to_the_nearest_other_dot(places, usual):
    halves = charts.clearances(places, usual)
    for (x, y), half in zip(places, halves, strict=True):
        others = [(a, b) for a, b in places if (a, b) != (x, y)]
        half_way = min((max(abs(x - a), abs(y - b)) / 2 for a, b in others), default=usual)
        assert half == pytest.approx(max(min(usual, half_way), 3))


def test_dots_that_nearly_touch_keep_the_least_area_to_click():
    assert charts.clearances([(10, 10), (11, 10), (60, 10)], 12) == [3, 3, 12]


def test_a_denied_figure_is_struck_through_with_its_label_and_its_sample():
    rows = rows_of([(n * 300, 0, "a", (None, n + 5, None, False, None), "KIDA") for n in range(2)])
    struck = [replace(rows[0], denied=True), rows[1]]
    made = [charts.spec(each, NAMES, Options())["datasets"]["strikes"] for each in (rows, struck)]
    assert [len(strikes) for strikes in made] == [0, 3]


def test_every_dataset_that_a_layer_names_is_there(drawn):
    spec = drawn("troops")
    named = {layer["data"]["name"] for layer in spec["layer"]}
    assert named == set(spec["datasets"])


def test_different_originators_are_never_one_solid_line(drawn):
    data = drawn("containers")["datasets"]
    assert data["steps"] == []
    assert len({row["path"] for row in data["hairlines"]}) == 2  # the dotted line and its sample
    assert "order of publication, different originators" in texts(drawn("containers"))


def test_figures_of_one_text_stand_in_a_bracket_from_which_the_dotted_line_runs(drawn):
    spec = drawn("containers", chosen="")
    data = spec["datasets"]
    sides = [row["x"] for row in data["brackets"] if row["x"] == row["x2"]][:2]
    by_id = {target["id"]: (target["x"] + target["x2"]) / 2 for target in data["targets"]}
    assert sides[0] < by_id["containers-us-2023"] < by_id["containers-south-korea-2023"] < sides[1]
    line = [row for row in data["hairlines"] if row["path"] == 0]
    assert line[0]["x"] == sides[1]
    assert line[1]["x"] == pytest.approx(by_id["containers-osc-2025"])
    assert "figures of one text" in texts(spec)


def test_unlike_measures_of_troops_are_not_joined(drawn):
    data = drawn("troops")["datasets"]
    assert data["steps"] == []
    assert data["hairlines"] == []


def test_revenue_joins_unlike_measures_by_a_dotted_line_that_says_so(drawn):
    spec = drawn("revenue")
    assert (
        len({row["path"] for row in spec["datasets"]["hairlines"]}) == 2
    )  # the line and its sample
    assert "different scope, not one series" in texts(spec)
    assert len(spec["datasets"]["references"]) == 1


def test_without_across_nothing_joins_them(drawn):
    assert drawn("revenue", connect="originator")["datasets"]["hairlines"] == []


def test_glyphs_follow_the_bounds(drawn):
    data = drawn("troops")["datasets"]
    fades = {name: len(rows) for name, rows in data.items() if name.startswith("fade-")}
    down = sum(count for name, count in fades.items() if name.startswith("fade-down"))
    up = sum(count for name, count in fades.items() if name.startswith("fade-up"))
    assert (down, up) == (4, 2)  # up to 20,000, about 11,000, and the samples of both
    assert len(data["caps"]) == 2
    assert len(data["bars"]) == 2
    assert len(data["claims"]) == 3


def test_a_fade_ends_in_its_own_colour_without_any_of_it(drawn):
    for layer in drawn("containers")["layer"]:
        name = layer["data"]["name"]
        if name.startswith("fade-"):
            start, end = layer["mark"]["color"]["stops"]
            assert end["color"] == f"{start['color']}00"
            assert name.endswith(start["color"])


def test_labels_say_value_qualifier_and_originator(drawn):
    written = " | ".join(texts(drawn("containers")))
    for part in ("more than 15,800", "Open Source Centre and Reuters", "more than 1,000", "US"):
        assert part in written
    assert any(text.startswith("up to €5bn") for text in texts(drawn("revenue")))


def test_claims_without_a_figure_stand_in_their_lane(drawn):
    spec = drawn("munitions")
    assert "No figure given" in texts(spec)
    lane = spec["datasets"]["lane"][0]
    for target in spec["datasets"]["targets"]:
        if target["value"] is None:
            assert lane["y"] <= target["y"]
            assert target["y2"] <= lane["y2"] + 6
    assert drawn("containers")["datasets"]["lane"] == []


def test_log_and_linear_place_the_same_values_differently(drawn):
    def heights(scale):
        return {t["id"]: t["y"] for t in drawn("troops", scale=scale)["datasets"]["targets"]}

    linear, log = heights("linear"), heights("log")
    assert linear.keys() == log.keys()
    assert linear["troops-fighting-2025"] != log["troops-fighting-2025"]
    assert "logarithmic scale" in " ".join(texts(drawn("troops", scale="log")))
    assert "logarithmic scale" not in " ".join(texts(drawn("troops", scale="linear")))


@pytest.mark.parametrize("drawing", ["timeline", "compare"])
def test_the_chosen_estimate_has_a_sign_that_means_nothing_else(drawn, drawing):
    spec = drawn("containers", chosen="containers-us-2023", drawing=drawing)
    assert len(spec["datasets"]["chosen"]) == 1
    assert drawn("containers", drawing=drawing)["datasets"]["chosen"] == []
    (layer,) = (each for each in spec["layer"] if each["data"]["name"] == "chosen")
    outlined = [each for each in spec["layer"] if "stroke" in each["mark"]]
    assert layer in outlined
    assert all(each["data"]["name"].startswith(("halo", "chosen")) for each in outlined)


@pytest.mark.parametrize("key", METRICS)
@pytest.mark.parametrize("size", [(735, 430, 12.5, 8), (1600, 900, 24, 38)])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_real_metrics_fit_the_timeline_on_page_and_slide(real_library, key, size, theme):
    wide, high, text, margin = size
    metric, names = real_library.metrics[key], naming.of(real_library)[key]
    rows = [row for row in table.rows(real_library) if row.metric == key]
    options = Options(
        width=wide, height=high, text=text, margin=margin, theme=theme, scale=metric.scale,
        connect=metric.connect, notes=wide == 1600, as_of="21 Nov 2026", digest="abc1234",
    )  # fmt: skip
    assert charts.fitted(rows, names, options).drawing == "timeline"


def test_a_halo_in_the_colour_of_the_paper_stands_behind_every_label_in_the_plot(drawn):
    spec = drawn("containers")
    halos = [each for each in spec["layer"] if each["data"]["name"].startswith("halo")]
    assert {each["mark"]["stroke"] for each in halos} == {spec["background"]}
    behind = [
        row["text"]
        for name, rows in spec["datasets"].items()
        if name.startswith("halo")
        for row in rows
    ]
    assert any(text.startswith("more than 15,800") for text in behind)


def test_sources_date_and_hash_are_inside(drawn):
    told = texts(drawn("containers", as_of="21 Nov 2026", digest="abc1234"))
    assert (
        "Sources: News.de/dpa (Oct – Nov 2023), News.de (about Apr 2025). "
        "As of 21 Nov 2026 · data abc1234"
    ) in told
    apart = texts(drawn("containers", as_of="21 Nov 2026", digest="abc1234", drawing="compare"))
    assert "As of 21 Nov 2026 · data abc1234" in apart


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_text_is_black_on_dark_or_white_on_light(drawn, theme):
    spec = drawn("troops", theme=theme)
    colors = {
        row["color"]
        for name, rows in spec["datasets"].items()
        if name.startswith("texts-")
        for row in rows
    }
    paper = spec["background"]
    for color in colors:
        assert contrast(color, paper) >= 4.5, (color, paper)


def luminance(color):
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    """WCAG 2.2: (L1 + 0.05) / (L2 + 0.05)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_layers_are_built_once(drawn):
    layers.cache_clear()
    for key in METRICS:
        drawn(key)
    assert layers.cache_info().misses == 1


def test_a_chart_leaves_the_cached_layers_alone(drawn):
    first = json.dumps(drawn("containers"))
    drawn("troops", scale="linear")
    assert json.dumps(drawn("containers")) == first


def test_claims_in_words_alone_are_rows_without_an_axis_and_say_why(real_library):
    rows = [row for row in table.rows(real_library, "munitions") if row.amount.kind == "words"][:1]
    names = naming.of(real_library)["munitions"]
    fitted = charts.fitted(rows, names, Options(width=1600, height=900, text=24, margin=38))
    assert (fitted.drawing, fitted.remark) == ("compare", "shown as rows: there is no number")
    spec = charts.spec(rows, names, fitted)
    assert spec["datasets"]["axis"] == []
