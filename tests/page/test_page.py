"""The page's logic, run without a browser."""

import json
import re
from collections import defaultdict
from datetime import timedelta
from html.parser import HTMLParser
from types import SimpleNamespace

import pytest
from streamlit.components.v2.bidi_component.main import _make_trigger_id as trigger
from streamlit.dataframe_util import convert_arrow_bytes_to_pandas_df
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.scriptrunner import RerunData, RerunException, StopException
from streamlit.testing.v1 import AppTest

from components import library, table
from components.dates import say_day, today
from components.page import view
from components.panels import evidence

TEXT = """\
Seoul zählt weiter

Nach Angaben aus Seoul wurden mehr als 9.400 Container verschifft. Kiew sprach von 6.000 Containern.

Angeboten hatte Pjöngjang 500 Waggons. Tokio schätzt die Einnahmen auf rund 2,3 Milliarden Euro,
die ganze Wirtschaft auf 30 Milliarden Dollar.
"""

NOTES = """\
title: Support
metrics:
  containers:
    title: Containers
    unit: containers
    measures: {shipped: shipped, offered: offered}
  revenue:
    title: Revenue
    unit: USD
    measures: {all: in all, economy: whole economy}
    reference: economy
sources:
  kurier:
    file: kurier.txt
    outlet: Kurier
    lang: de
    published: 2024-05-13
estimates:
  - id: kyiv
    metric: containers
    measure: shipped
    best: 6000
    by: Ukraine
    source: kurier
    quote: Kiew sprach von 6.000 Containern
  - id: wagons
    metric: containers
    measure: offered
    best: 500
    by: Pyongyang
    source: kurier
    quote: Angeboten hatte Pjöngjang 500 Waggons
  - id: seoul
    metric: containers
    measure: shipped
    low: 9400
    by: South Korea
    source: kurier
    quote: mehr als 9.400 Container
  - id: tokyo
    metric: revenue
    measure: all
    best: 2.3 billion
    approximate: true
    currency: EUR
    by: Japan
    source: kurier
    quote: rund 2,3 Milliarden Euro
    translation: about 2.3 billion euros
  - id: economy
    metric: revenue
    measure: economy
    best: 30 billion
    currency: USD
    by: Japan
    source: kurier
    quote: die ganze Wirtschaft auf 30 Milliarden Dollar
"""
LATER = """\
  later:
    file: later.txt
    outlet: Kurier
    lang: de
    published: 2024-07-02
"""


class Markup(HTMLParser):
    """The tags, attributes and words of the HTML that a page shows."""

    def __init__(self, body):
        super().__init__()
        self.tags, self.attributes, self.words = set(), set(), ""
        self.feed(body)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {(name, value) for name, value in attrs if name != "class"}

    def handle_data(self, data):
        self.words += data

    def handle_comment(self, _):
        self.tags.add("comment")


def again(changed):
    """Run the page again, as it is or with this widget changed."""
    at = changed.run()
    assert not at.exception
    return at


def drawn(at):
    """The ids of the estimates in each chart, the main one first."""
    charts = {}
    for chart in at.get("vega_lite_chart"):
        sets = {part.name: part.data.data for part in chart.proto.datasets}
        charts[key(chart)] = set(convert_arrow_bytes_to_pandas_df(sets["targets"])["id"])
    return charts


def key(chart):
    """The metric of a chart, which stands first in its key; no metric here has a hyphen."""
    return chart.proto.id.partition("chart-")[2].partition("-")[0]


def main(at):
    return next(iter(drawn(at).items()), None)


def texts(at):
    """Every text that the main chart has inside."""
    found = []
    for part in at.get("vega_lite_chart")[0].proto.datasets:
        if part.name.startswith("texts-") and part.data.data:
            rows = convert_arrow_bytes_to_pandas_df(part.data.data)
            found += list(rows.get("text", []))
    return found


def html(at, mark=""):
    bodies = [part.proto.body for part in at.get("html")]
    return "\n".join(body for body in bodies if mark in body and not body.startswith("<style"))


def quote(at):
    marked = re.search('<mark class="quote">(.*?)</mark>', html(at, 'class="evidence"'), re.DOTALL)[
        1
    ]
    return " ".join(Markup(marked).words.split())


def picker(at, name):
    """The list that shows this parameter of the view; it is a new one when its value came from elsewhere."""
    boxes = [*at.selectbox, *at.multiselect]
    return next(box for box in boxes if box.key.startswith(f"pick-{name}-"))


def scale(at):
    return next(group for group in at.get("button_group") if group.key.startswith("pick-scale-"))


def component(at, name):
    """A part of the page that Streamlit has no widget for; no words of it are HTML."""
    return next(
        part.proto for part in at.get("bidi_component") if part.proto.id.endswith(f"-{name}")
    )


def tiles(at):
    """What each tile says, by its metric."""
    told = json.loads(component(at, "tiles").json)["tiles"]
    return {tile.pop("metric"): tile for tile in told}


def press(at, name, event, value):
    """Run the page as the browser asks for it when this was clicked in one of its components."""
    asked = at._tree.get_widget_states()  # noqa: SLF001 (AppTest has no widget for a component)
    pressed = asked.widgets.add()
    pressed.id = trigger(component(at, name).id, "events")
    pressed.json_trigger_value = json.dumps([{"event": event, "value": value}])
    at._run(asked)  # noqa: SLF001
    assert not at.exception
    return at


def told(at):
    return [text.value for text in at.text]


def header(at):
    return Markup(html(at, 'class="title"')).words


def faults(at):
    frames = [frame.value for frame in at.dataframe if "Rule" in frame.value]
    return frames[0].to_dict("records") if frames else []


def address(at):
    return dict(at.query_params)


def line(content, part):
    """The line in which `part` first stands."""
    return content[: content.index(part)].count("\n") + 1


def replace(path, old, new):
    content = path.read_text("utf-8")
    assert content.count(old) == 1
    path.write_text(content.replace(old, new), "utf-8")


# --- What is drawn ----------------------------------------------------------------------------


def test_every_estimate_of_the_real_data_is_drawn_once_in_the_chart_of_its_metric(opens):
    by_metric = defaultdict(set)
    for row in table.rows(library.read()):
        by_metric[row.metric].add(row.id)
    (lone,) = by_metric.pop("deliveries")  # one estimate alone is a number

    at = opens()
    assert drawn(at) == by_metric
    assert "64 deliveries by ship" in Markup(html(at, 'class="number"')).words
    again(at.button(key="open-deliveries").click())
    assert main(at) == ("deliveries", {lone})


def test_the_first_metric_is_open_with_its_newest_figure_and_nothing_in_the_url(opens, notes):
    at = opens(notes)

    assert main(at) == ("containers", {"kyiv", "wagons", "seoul"})
    assert picker(at, "estimate").value == "kyiv"
    assert quote(at) == "Kiew sprach von 6.000 Containern"
    assert address(at) == {}


def test_the_header_counts_estimates_originators_and_texts(opens, notes):
    assert "5 estimates by 4 originators in 1 text, 13 May 2024" in header(opens(notes))


def test_the_header_of_an_earlier_day_counts_what_was_known_then(opens, notes):
    content = NOTES.replace("estimates:\n", f"{LATER}estimates:\n")
    moved = content.replace("Pyongyang\n    source: kurier", "Pyongyang\n    source: later")
    notes.write_text(moved, "utf-8")
    (notes.parent / "seeds" / "later.txt").write_text(
        "Angeboten hatte Pjöngjang 500 Waggons.\n", "utf-8"
    )

    assert "5 estimates by 4 originators in 2 texts, May – Jul 2024" in header(opens(notes))
    on_that_day = "Known on 1 Jul 2024: 4 estimates by 3 originators in 1 text, 13 May 2024"
    assert on_that_day in header(opens(notes, known="2024-07-01"))
    assert "Known on 1 May 2024: no estimates yet" in header(opens(notes, known="2024-05-01"))


def test_a_tile_has_the_latest_figure_its_originator_and_how_it_changed(opens):
    assert tiles(opens())["containers"] == {
        "title": "Containers shipped",
        "value": "more than 15,800",
        "measure": "",
        "who": "Open Source Centre and Reuters · about Apr 2025",
        "change": "Compatible; also more than 1,000 or 2,000 in 2023",
    }


def test_a_tile_opens_its_metric(opens, notes):
    at = opens(notes)

    press(at, "tiles", "chosen", "revenue")

    assert main(at) == ("revenue", {"tokyo", "economy"})
    assert picker(at, "metric").value == "revenue"
    assert quote(at) == "rund 2,3 Milliarden Euro"
    assert address(at) == {"metric": "revenue"}


@pytest.mark.parametrize("told", ["gone", None, ["revenue"]])
def test_a_click_on_no_tile_that_is_there_changes_nothing(opens, notes, told):
    at = press(opens(notes, by="Ukraine"), "tiles", "chosen", told)

    assert main(at) == ("containers", {"kyiv"})
    assert address(at) == {"by": "Ukraine"}


def widgets(at):
    """The keys of the charts and of the table, each with how often it was made anew, by metric or kind."""
    parts = [*at.get("vega_lite_chart"), *at.dataframe]
    named = [re.search(r"-(chart-\w+|pick-row)-(\d+)$", part.proto.id) for part in parts]
    return {found[1]: found[0] for found in named if found}


def test_a_chart_and_the_table_are_new_ones_each_time_another_choice_is_shown_in_them(opens, notes):
    """A browser tells an old choice on, late; in a new widget that is no choice, and the same one is new."""
    at = opens(notes)
    before = widgets(at)
    assert list(before) == ["chart-containers", "chart-revenue", "pick-row"]
    assert widgets(again(at)) == before
    seen = {*before.values()}
    for metric in ("revenue", "containers", "revenue"):
        now = widgets(again(picker(at, "metric").select(metric)))
        assert not seen & {*now.values()}
        seen |= {*now.values()}
    beside = now["chart-containers"]
    for estimate in ("economy", "tokyo", "economy"):
        now = widgets(again(picker(at, "estimate").select(estimate)))
        assert now.pop("chart-containers") == beside
        assert not seen & {*now.values()}
        seen |= {*now.values()}


def test_every_metric_but_the_open_one_has_its_chart_below(opens, notes):
    at = opens(notes)
    assert list(drawn(at)) == ["containers", "revenue"]

    again(picker(at, "metric").select("revenue"))
    assert list(drawn(at)) == ["revenue", "containers"]


# --- Filters ----------------------------------------------------------------------------------


def test_the_originator_filter_leaves_the_estimates_of_one(opens, notes):
    at = opens(notes)

    again(picker(at, "by").set_value(["South Korea"]))

    assert main(at) == ("containers", {"seoul"})
    assert quote(at) == "mehr als 9.400 Container"
    assert list(at.dataframe[0].value["Originator"]) == ["South Korea"]
    assert drawn(at)["revenue"] == {"tokyo", "economy"}
    assert address(at) == {"by": "South Korea"}


def test_several_originators_are_chosen_and_the_url_repeats_them(opens, notes):
    replace(notes, "    by: Pyongyang\n", '    by: ["Pyongyang, North", Ukraine]\n')
    at = opens(notes)
    assert picker(at, "by").options == ["Pyongyang, North", "South Korea", "Ukraine"]

    again(picker(at, "by").set_value(["Pyongyang, North"]))
    assert main(at) == ("containers", {"wagons"})
    again(picker(at, "by").set_value(["Pyongyang, North", "South Korea"]))

    assert main(at) == ("containers", {"wagons", "seoul"})
    assert address(at) == {"by": ["Pyongyang, North", "South Korea"]}
    assert main(opens(notes, by="Ukraine")) == ("containers", {"kyiv", "wagons"})


BASIS = "    basis: {how: [own count], quote: mehr als 9.400 Container}\n"


def test_the_filter_of_how_they_know_leaves_what_rests_on_it(opens, notes):
    replace(notes, "    low: 9400\n", f"    low: 9400\n{BASIS}")
    at = opens(notes)
    assert picker(at, "basis").options == ["own count"]
    known = at.dataframe[0].value.set_index("Estimate")["How they know"]
    assert known["more than 9,400 containers shipped"] == "own count"
    assert known["6,000 containers shipped"] == "not stated"

    again(picker(at, "basis").select("own count"))

    assert main(at) == ("containers", {"seoul"})
    assert address(at) == {"basis": "own count"}
    shown = html(at, 'class="evidence"')
    assert 'own count: <q lang="de">mehr als 9.400 Container</q>' in shown
    assert "How they know</dt><dd>not stated" in html(opens(notes), 'class="evidence"')


def test_the_measure_filter_leaves_like_things(opens, notes):
    at = opens(notes)
    assert picker(at, "measure").options == ["shipped", "offered"]

    again(picker(at, "measure").select("shipped"))

    assert main(at) == ("containers", {"kyiv", "seoul"})
    assert address(at) == {"measure": "shipped"}


def test_an_emptied_filter_means_all_again(opens, notes):
    at = opens(notes, by="Ukraine", measure="shipped")
    assert main(at) == ("containers", {"kyiv"})

    picker(at, "by").set_value([])
    again(at)
    picker(at, "measure").set_value(None)
    again(at)

    assert main(at) == ("containers", {"kyiv", "wagons", "seoul"})
    assert address(at) == {}


def test_a_reference_stays_whatever_is_filtered(opens, notes):
    assert main(opens(notes, metric="revenue", measure="all")) == ("revenue", {"tokyo", "economy"})


def test_filters_that_leave_nothing_say_so(opens, notes):
    at = opens(notes, by="Pyongyang", measure="shipped")

    assert "containers" not in drawn(at)
    assert "Containers: no estimate to draw with these filters." in told(at)


def test_another_metric_forgets_the_filters_of_the_old_one(opens, notes):
    at = opens(notes, by="South Korea", measure="shipped", scale="log", estimate="seoul")

    press(at, "tiles", "chosen", "revenue")

    assert address(at) == {"metric": "revenue"}
    assert main(at) == ("revenue", {"tokyo", "economy"})


def test_the_scale_is_the_metrics_own_until_another_is_chosen(opens):
    at = opens(metric="troops")
    assert scale(at).value == "log"
    assert any("logarithmic scale" in text for text in texts(at))

    again(scale(at).set_value("linear"))

    assert not any("logarithmic scale" in text for text in texts(at))
    assert address(at) == {"metric": "troops", "scale": "linear"}


def test_log_and_linear_put_the_points_at_different_heights(opens, notes):
    def heights(at):
        sets = {part.name: part.data.data for part in at.get("vega_lite_chart")[0].proto.datasets}
        return list(convert_arrow_bytes_to_pandas_df(sets["targets"])["y"])

    at = opens(notes)
    before = heights(at)
    again(scale(at).set_value("log"))

    assert heights(at) != before


# --- Evidence ---------------------------------------------------------------------------------


@pytest.mark.parametrize("metric", list(library.read().metrics))
def test_the_list_opens_every_quote_of_the_real_data(opens, metric):
    rows = table.rows(library.read())
    rows = [row for row in rows if row.metric == metric]
    at = opens(metric=metric)
    assert len(picker(at, "estimate").options) == len(rows)

    for row in rows:
        again(picker(at, "estimate").set_value(row.id))
        shown = Markup(html(at, 'class="evidence"')).words
        assert quote(at) == row.quote
        assert f"seeds/{row.file} line {row.line}" in shown
        assert row.by in shown
        assert row.translation in shown


def test_the_chain_the_dating_and_the_restatements_are_told(opens):
    shown = Markup(
        html(opens(metric="troops", estimate="troops-offered-2022"), 'class="evidence"')
    ).words

    for part in (
        "Regnum",
        "Passed on byDaily Mail",
        "2 appearances",
        "1 originator",
        "Sep – Dec 2022",
    ):
        assert part in shown
    assert "Kim Jong-Un bietet Putin 100.000 Soldaten an" in shown
    assert "so it was written later in 2022" in shown


def test_converted_money_says_the_original_the_rate_and_its_day(opens, notes):
    shown = Markup(html(opens(notes, metric="revenue"), 'class="evidence"')).words

    assert "€2.3bn = $2.48bn at the ECB rate of 13 May 2024, 1.0795" in shown


def test_the_table_lists_the_estimates_of_the_metric_with_their_places(opens, notes):
    shown = opens(notes).dataframe[0].value

    assert set(shown["Place"]) == {"seeds/kurier.txt:3", "seeds/kurier.txt:5"}
    assert set(shown["Estimate"]) == {
        "6,000 containers shipped",
        "500 containers offered",
        "more than 9,400 containers shipped",
    }
    assert "In English" not in shown


def test_the_table_leaves_empty_what_an_estimate_does_not_have(opens, notes):
    shown = opens(notes, metric="revenue").dataframe[0].value

    assert list(shown["In English"]) == ["", "about 2.3 billion euros"]
    assert [bool(told) for told in shown["Converted"]] == [False, True]


def test_two_estimates_in_the_same_words_are_apart_in_the_list(opens, notes):
    again_said = """\
  - id: wagons-again
    metric: containers
    measure: offered
    best: 500
    by: Pyongyang
    source: kurier
    quote: hatte Pjöngjang 500 Waggons
"""
    notes.write_text(notes.read_text("utf-8") + again_said, "utf-8")
    at = opens(notes)
    assert len(set(picker(at, "estimate").options)) == 4

    for name, shown in (
        ("wagons-again", "hatte Pjöngjang 500 Waggons"),
        ("wagons", "Angeboten hatte Pjöngjang 500 Waggons"),
    ):
        again(picker(at, "estimate").set_value(name))
        assert quote(at) == shown


# --- The URL ----------------------------------------------------------------------------------


def test_a_url_opens_its_view(opens, notes):
    at = opens(notes, measure="shipped", by="South Korea", scale="log", estimate="seoul")

    assert main(at) == ("containers", {"seoul"})
    assert picker(at, "by").value == ["South Korea"]
    assert picker(at, "measure").value == "shipped"
    assert scale(at).value == "log"
    assert quote(at) == "mehr als 9.400 Container"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("metric", "nothing"),
        ("metric", ""),
        ("by", "Nobody"),
        ("by", "Japan"),  # an originator, but of the other metric
        ("measure", "all"),
        ("scale", "cubic"),
        ("estimate", "tokyo"),
        ("estimate", "<script>alert()</script>"),
        ("estimate", "\0" * 9),
        ("known", "1999-99-99"),
        ("known", "2999-01-01"),  # nobody knows what will be known then
    ],
)
def test_an_unknown_value_in_the_url_means_the_default(opens, notes, name, value):
    at = opens(notes, **{name: value})

    assert main(at) == ("containers", {"kyiv", "wagons", "seoul"})
    assert quote(at) == "Kiew sprach von 6.000 Containern"
    assert scale(at).value == "linear"
    shown = value.replace("\0", "\\x00")
    assert left_out(at) == ([f"{name}={shown}"] if value else [])


def left_out(at):
    """What the page says that the address requests and the view does not have."""
    lines = [Markup(part.value).words for part in at.html if 'class="unknown"' in part.value]
    return [line.removeprefix("In the address, but not in this view: ") for line in lines]


def test_what_a_link_asks_for_in_vain_is_told_whole_and_what_is_merely_hidden_is_not(opens, notes):
    at = opens(
        notes, by="Japan", measure="all", since="2024", draw="pie", text="kurier", estimate="seoul"
    )

    assert left_out(at) == ["draw=pie, by=Japan, measure=all, since=2024"]
    assert left_out(opens(notes, by="Ukraine", estimate="seoul")) == []
    assert left_out(opens(notes, known="2024-06-01", since="2024-01-01", view="page")) == []


def test_an_estimate_that_the_filters_hide_gives_way_to_the_newest_shown(opens, notes):
    assert quote(opens(notes, by="Ukraine", estimate="seoul")) == "Kiew sprach von 6.000 Containern"


def test_a_view_whose_metric_left_the_file_falls_back(opens, notes):
    at = opens(notes, metric="revenue", estimate="tokyo")
    content = notes.read_text("utf-8")
    head, money = content.index("  revenue:\n"), content.index("sources:\n")
    kept = content[:head] + content[money : content.index("  - id: tokyo")]
    notes.write_text(kept, "utf-8")

    again(at)

    assert drawn(at) == {"containers": {"kyiv", "wagons", "seoul"}}


def went_back(monkeypatch, at, **parameters):
    """Run the page as the browser asks for it when the reader went back to this address."""
    at.query_params.clear()
    for name, value in parameters.items():
        at.query_params[name] = value
    with monkeypatch.context() as patched:
        patched.setattr(
            view, "get_script_run_ctx", lambda: SimpleNamespace(is_history_navigation=True)
        )
        return again(at)


def test_back_opens_the_view_before_and_an_address_that_is_merely_old_does_not(opens, monkeypatch):
    at = opens()
    again(picker(at, "metric").select("revenue"))
    assert address(at) == {"metric": "revenue"}

    at.query_params.clear()  # the browser asks for more before it has got the new address
    again(at)
    assert (main(at)[0], address(at)) == ("revenue", {"metric": "revenue"})

    went_back(monkeypatch, at)
    assert (main(at)[0], address(at)) == ("containers", {})


def test_of_a_text_with_too_many_open_figures_to_pick_from_the_command_is_told(opens, notes):
    text = notes.parent / "seeds" / "neu.txt"
    for panzer, boxes in ((20, 20), (5000, 0)):
        text.write_text("".join(f"Es kamen {n + 3000} Panzer. " for n in range(panzer)), "utf-8")
        at = opens(notes)
        assert len(at.checkbox) == boxes
    assert "5,000 open figures, too many to pick from here." in " ".join(told(at))
    assert "python -m components draft seeds/neu.txt" in [code.value for code in at.code]


def test_the_text_to_draft_from_stays_chosen_while_its_open_figures_come_and_go(opens, notes):
    def box():
        return next(box for box in at.selectbox if box.label == "Text to draft from")

    text = notes.parent / "seeds" / "kurier.txt"
    (text.parent / "neu.txt").write_text("Im Mai kamen 300 Panzer.\n", "utf-8")
    at = opens(notes)
    again(box().select("kurier.txt"))
    for more in (1, 0, 1, 0):
        text.write_text(TEXT + "Es kamen 712 Panzer.\n" * more, "utf-8")
        again(at)
        assert box().value == "kurier.txt"
        assert f"kurier.txt: {more or 'no'} open figure" in box().options


def test_what_the_browser_tells_of_a_list_that_is_no_longer_shown_is_no_choice(opens, monkeypatch):
    at = opens(estimate="containers-us-2023")
    late = picker(at, "text")
    assert late.value == "news-de-2023"
    went_back(monkeypatch, at, metric="troops")
    assert picker(at, "text").key != late.key

    report(at, late.set_value("war-allies-2022")._widget_state)  # noqa: SLF001
    assert address(at) == {"metric": "troops"}


def report(at, *states):
    """Run the page as the browser asks for it, which reports these widgets besides those shown."""
    reported = at._tree.get_widget_states()  # noqa: SLF001 (AppTest reports shown widgets alone)
    reported.widgets.extend(states)
    at._run(reported)  # noqa: SLF001
    assert not at.exception


def selection(part, **chosen):
    """What the browser reports of a chart or a table in which this is chosen."""
    return WidgetState(id=part.proto.id, string_value=json.dumps({"selection": chosen}))


def test_what_the_browser_tells_of_a_list_that_has_gone_is_no_choice(opens):
    at = opens()
    late = picker(at, "estimate")._widget_state  # noqa: SLF001
    again(at.button(key="pair").click())
    pair = {"estimate": "containers-osc-2025", "against": "containers-us-2023"}
    assert address(at) == pair

    report(at, late)
    assert address(at) == pair
    again(at.button(key="alone-containers-us-2023").click())
    report(at, late)
    assert address(at) == {"estimate": "containers-us-2023"}


def test_nor_is_that_of_a_table(opens):
    at = opens()
    late = selection(at.dataframe[1], rows=[0], columns=[], cells=[])
    report(at, late)
    assert set(address(at)) == {"metric", "by"}

    again(picker(at, "by").set_value([]))
    again(at.button(key="overview").click())
    report(at, late)
    assert address(at) == {"metric": "containers", "view": "overview"}


def test_nor_is_that_of_a_chart(opens, monkeypatch):
    at = opens()
    late = selection(at.get("vega_lite_chart")[0], chosen=[{"id": "containers-us-2023"}])
    went_back(monkeypatch, at, view="briefing")
    report(at, late)
    assert address(at) == {"view": "briefing"}


def test_a_choice_that_cuts_a_run_short_counts(opens, monkeypatch):
    """The run has not come to the list that it was made in, which is on the page still."""
    at = opens()
    ends = iter([RerunException(RerunData()), StopException()])

    def end(*_):
        raise next(ends)

    with monkeypatch.context() as patched:
        patched.setattr(evidence, "choose", end)
        again(picker(at, "by").set_value(["United States", "South Korea"]))
    made = picker(opens(), "estimate").set_value("containers-south-korea-2023")
    report(at, made._widget_state)  # noqa: SLF001
    assert address(at)["estimate"] == "containers-south-korea-2023"


def test_a_list_stays_the_same_while_one_chooses_in_it(opens):
    at = opens()
    keys = [picker(at, "metric").key]
    for metric in ("revenue", "troops"):
        again(picker(at, "metric").select(metric))
        keys.append(picker(at, "metric").key)

    assert len(set(keys)) == 1


def _opens_a_point():
    import streamlit as st

    from components.page import snapshot, view

    page = snapshot.open_page()
    shown = view.current(page)
    st.text(view.is_pending())
    view.change(metric=shown.metric, estimate="containers-us-2023")
    st.text(view.is_pending())
    view.current(page)
    st.text(view.is_pending())
    st.text(str(st.query_params.to_dict()))


def test_a_point_keeps_the_filters_of_its_metric_and_is_due_until_it_is_shown():
    at = AppTest.from_function(_opens_a_point, default_timeout=60)
    at.query_params["by"] = "United States"

    point = {"by": "United States", "metric": "containers", "estimate": "containers-us-2023"}
    assert told(again(at)) == ["False", "True", "False", str(point)]


def test_words_are_looked_for_everywhere_and_a_hit_opens_its_evidence(opens, notes):
    at = opens(notes, by="Ukraine", q="2.3 BILLION")
    (hit,) = [button for button in at.button if button.key == "hit-0"]
    assert "Japan, in the translation" in hit.label.replace("\\", "")
    assert "1 hit for “2.3 BILLION”" in told(at)

    again(hit.click())
    assert main(at)[0] == "revenue"
    assert quote(at) == "rund 2,3 Milliarden Euro"
    assert address(at)["q"] == "2.3 BILLION"

    again(at.button(key="hits-close").click())
    assert "q" not in address(at)
    assert not [button for button in at.button if button.key == "hit-0"]
    assert "0 hits for “nowhere”" in told(opens(notes, q="nowhere"))


def test_a_hit_in_a_text_that_no_quote_has_opens_the_text(opens, notes):
    at = opens(notes, q="zählt weiter")
    again(at.button(key="hit-0").click())
    assert address(at) == {"q": "zählt weiter", "text": "kurier"}


def test_a_day_before_all_publications_is_named(opens, notes):
    at = opens(notes, known="2024-05-01")
    assert "Containers: nothing had been published by 1 May 2024." in told(at)


def test_who_is_not_proved_without_originators_and_the_header_says_so(opens, notes):
    assert "who said it is not proved" in header(opens(notes))
    assert "who said it is not proved" not in header(opens())


def test_warnings_leave_every_figure_proved_and_are_amber(opens, notes):
    (notes.parent / "seeds" / "notes.md").write_text("x", "utf-8")
    shown = html(opens(notes), 'class="title"')
    assert "every figure proved" in shown
    assert 'class="warned" href="#problems">1 warning<' in shown
    assert "faulty" not in shown


def test_originators_are_counted_apart_from_the_bodies_behind_them(opens):
    assert "18 estimates (2 unnamed) by 13 originators, 9 separate origins, in 5 texts" in header(
        opens()
    )


def test_the_print_block_has_the_picture_the_figures_and_their_quotes(opens, notes):
    paper = html(opens(notes, metric="revenue"), 'class="paper"')
    shown = Markup(paper)
    assert "about €2.3bn" in shown.words
    assert '<q lang="de">rund 2,3 Milliarden Euro</q>' in paper
    assert "seeds/kurier.txt line 5" in shown.words
    assert paper.count("<img ") == 1


def test_the_print_block_is_of_the_day_on_which_it_is_printed(opens, notes, monkeypatch):
    at = opens(notes, metric="revenue")
    assert f"Known on {say_day(today())}." in html(at, 'class="paper"')
    tomorrow = today() + timedelta(days=1)
    monkeypatch.setattr(view, "today", lambda: tomorrow)
    again(at)
    assert f"Known on {say_day(tomorrow)}." in html(at, 'class="paper"')


def test_two_sources_of_one_text_open_the_one_reader(opens, notes):
    second = "  second:\n    file: kurier.txt\n    outlet: Wire\n    lang: de\n    published: 2024-05-14\n"
    content = notes.read_text("utf-8").replace("estimates:\n", f"{second}estimates:\n")
    notes.write_text(content, "utf-8")
    at = opens(notes, text="second")
    assert not [part.value for part in at.text if "a fault of this program" in part.value]
    assert json.loads(component(at, "reader").json)["blocks"]


def test_a_screen_reader_is_told_what_has_changed(opens, notes):
    at = opens(notes)
    again(picker(at, "by").set_value(["South Korea"]))
    status = html(at, 'role="status"')
    assert "Containers: 1 estimate shown; open: more than 9,400 containers shipped" in status


def test_the_chosen_estimate_is_the_ticked_row_of_the_table(opens, notes):
    at = opens(notes, estimate="seoul")
    frame = at.dataframe[0]
    value = frame.value
    assert list(value["Originator"][value["Open"] == "✓"]) == ["South Korea"]


# --- Problems ---------------------------------------------------------------------------------


@pytest.mark.parametrize("path", [library.DEFAULT, None], ids=["real data", "small data"])
def test_good_data_has_no_problems_and_says_so(opens, notes, path):
    at = opens(path or notes)

    assert "No problems." in header(at)
    assert "every figure proved" in header(at)
    assert "No problems." in told(at)
    assert not faults(at)


def test_an_estimate_with_an_error_is_kept_off_counted_and_its_place_told(opens, notes):
    replace(notes, "quote: mehr als 9.400 Container", "quote: mehr als 9.500 Container")
    at = opens(notes)

    assert main(at) == ("containers", {"kyiv", "wagons"})
    assert "; 1 estimate kept off the charts" in header(at)
    assert "every figure proved" not in header(at)
    assert "No problems." not in told(at)
    fault = next(fault for fault in faults(at) if fault["Rule"] == "quote-not-found")
    assert fault["File"].endswith("estimates.yaml")
    assert (fault["Line"], fault["Level"]) == (line(NOTES, "quote: mehr als 9.400"), "error")
    assert "9.400" in fault["What"]  # the nearest passage


def test_the_problems_of_all_entries_are_listed_at_once(opens, notes):
    replace(notes, "by: Ukraine", "bye: Ukraine")
    replace(notes, "best: 500", "best: many")

    at = opens(notes)

    lines = {fault["Line"] for fault in faults(at)}
    assert {line(NOTES, "by: Ukraine"), line(NOTES, "best: 500")} <= lines
    assert "2 estimates kept off the charts" in header(at)


def test_a_text_that_loses_a_quote_takes_the_estimate_off_the_open_page(opens, notes):
    at = opens(notes)
    replace(notes.parent / "seeds" / "kurier.txt", "mehr als 9.400", "mehr als 9.401")

    again(at)

    assert main(at) == ("containers", {"kyiv", "wagons"})
    assert "quote-not-found" in {fault["Rule"] for fault in faults(at)}


BROKEN = NOTES.replace("title: Revenue", 'title: "Revenue')


def test_a_file_that_is_broken_at_the_start_shows_its_place_and_no_chart(opens, notes):
    notes.write_text(BROKEN, "utf-8")
    at = opens(notes)

    assert drawn(at) == {}
    assert "estimates.yaml cannot be read as it is now." in html(at, "broken")
    assert "There is nothing to show until it can." in html(at, "broken")
    place = str(library.read(notes).problems[0].place)
    assert re.search(r"estimates\.yaml:\d+:\d+$", place)
    assert place in html(at, "broken")
    assert "Traceback" not in html(at)


def test_a_file_broken_later_leaves_the_last_readable_version_labelled(opens, notes):
    at = opens(notes, by="South Korea")
    notes.write_text(BROKEN, "utf-8")

    again(at)

    assert main(at) == ("containers", {"seoul"})
    assert "Below is the last version that could be read." in html(at, "broken")
    assert str(library.read(notes).problems[0].place) in html(at, "broken")
    assert faults(at)[0]["Rule"] == library.read(notes).problems[0].rule
    assert "every figure proved" not in header(at)

    notes.write_text(NOTES.replace("title: Support", "title: Mended"), "utf-8")
    again(at)

    assert not html(at, "broken")
    assert "Mended" in header(at)
    assert main(at) == ("containers", {"seoul"})


def test_a_file_that_is_gone_for_a_moment_leaves_the_last_readable_version(opens, notes):
    at = opens(notes)
    notes.rename(notes.with_suffix(".bak"))

    again(at)

    assert main(at) == ("containers", {"kyiv", "wagons", "seoul"})
    assert "is not there" in html(at, "broken")


# --- Data at its limits -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        NOTES[: NOTES.index("estimates:")],
        NOTES[: NOTES.index("estimates:")] + "estimates: []\n",
        NOTES[: NOTES.index("estimates:")] + "estimates:\n",
        "",
        "\n# nothing yet\n",
        "title: Support\nmetrics: {}\nsources: {}\nestimates: []\n",
        "- a\n- list\n",
        "just a word",
        "metrics: 5\nsources: 5\nestimates: 5\n",
        NOTES.replace("metrics:", "metrics: {}\nold:"),
        NOTES.replace("2024-05-13", "../.."),
        NOTES.replace("kurier.txt", "elsewhere.txt"),
        "\ufeff" + NOTES,
        NOTES.replace("\n", "\r\n"),
        "a: &a [*a]",
        "x: " + "[" * 2000,
    ],
    ids=range(16),
)
def test_no_content_of_the_file_is_answered_with_an_exception(opens, notes, content):
    notes.write_bytes(content.encode())

    at = opens(notes)

    assert html(at, 'class="title"')
    assert "No problems." in told(at) or faults(at) or html(at, "broken")


def test_no_estimates_yet_leaves_tiles_that_say_so(opens, notes):
    notes.write_text(NOTES[: NOTES.index("estimates:")] + "estimates: []\n", "utf-8")

    at = opens(notes)

    assert "no estimates yet" in header(at)
    assert {tile["value"] for tile in tiles(at).values()} == {"nothing yet"}
    assert {"Containers: no estimate yet.", "Revenue: no estimate yet."} <= {*told(at)}
    assert drawn(at) == {}


def test_a_missing_file_a_folder_and_bytes_are_told_and_no_exception(opens, notes):
    notes.unlink()
    assert "is not there" in html(opens(notes), "broken")

    notes.write_bytes(b"title: \xff\xfe\n")
    assert "is not UTF-8" in html(opens(notes), "broken")

    notes.unlink()
    notes.mkdir()
    assert "is a folder" in html(opens(notes), "broken")


def test_missing_texts_keep_every_estimate_off_and_are_told(opens, notes):
    (notes.parent / "seeds" / "kurier.txt").unlink()
    (notes.parent / "seeds").rmdir()

    at = opens(notes)

    assert drawn(at) == {}
    assert "5 estimates kept off the charts" in header(at)
    assert faults(at)


def test_claims_in_words_alone_are_drawn_and_opened(opens, notes):
    words = "Kiew sprach von mehreren tausend Containern"
    replace(notes.parent / "seeds" / "kurier.txt", "Kiew sprach von 6.000 Containern", words)
    replace(notes, "    best: 6000\n", "    words: mehreren tausend\n")
    replace(notes, "quote: Kiew sprach von 6.000 Containern", f"quote: {words}")
    content = notes.read_text("utf-8")
    notes.write_text(content[: content.index("  - id: wagons")], "utf-8")

    at = opens(notes)

    assert drawn(at) == {"containers": {"kyiv"}}, faults(at)
    assert picker(at, "metric").value == "containers"
    assert quote(at) == words


# --- Text is never markup ---------------------------------------------------------------------

OURS = set(
    "h1 h2 h3 p span a div b ul ol li code blockquote mark dl dt dd br details summary q small section "
    "img table thead tbody tr th td".split()
)

HOSTILE = [
    "<script>alert()</script>",
    '<img src="http://evil.example/x.png" onerror="alert()">',
    "![x](http://evil.example/x.png)",
    ":red[x] :material/home: :x:",
    "$x^y$ and $$z$$",
    "**strong** _slanted_ ~~struck~~ `code`",
    "</p></div></mark><style>*{display:none}</style>",
    "[click](javascript:alert())",
    "<!-- hidden",
    "&lt;b&gt;&amp;",
    "<form action=http://evil.example><button>x</button></form>",
]


def hostile(words):
    """Notes and a text that have these words wherever a user may write a text."""

    def told(text):
        return json.dumps(text, ensure_ascii=False)

    return (
        f"""\
title: {told(words)}
metrics:
  containers:
    title: {told(words)}
    subtitle: {told(words)}
    unit: {told(words)}
    measures:
      shipped: {told(words)}
      offered: offered
sources:
  kurier:
    file: kurier.txt
    outlet: {told(words)}
    title: {told(words)}
    lang: de
    published: 2024-05-13
    dated_by: {told(f"Im Mai {words}")}
    because: {told(words)}
estimates:
  - id: kyiv
    metric: containers
    measure: shipped
    best: 6000
    by: {told(words)}
    via: [{told(words)}]
    source: kurier
    quote: {told(f"{words} sprach von 6.000 Containern")}
    translation: {told(f"{words} spoke of 6,000 containers")}
    note: {told(words)}
    restated:
      - quote: {told(f"Auch {words}")}
        where: headline
        words: {told(words)}
        translation: {told(words)}
""",
        f"Im Mai {words}\n\nNun {words}! {words} sprach von 6.000 Containern. Auch {words}.\n",
    )


@pytest.mark.parametrize("words", HOSTILE)
def test_text_of_the_files_is_shown_as_it_is_in_every_panel(opens, notes, words):
    content, text = hostile(words)
    notes.write_text(content, "utf-8")
    (notes.parent / "seeds" / "kurier.txt").write_text(text, "utf-8")

    at = opens(notes)

    assert drawn(at) == {"containers": {"kyiv"}}, faults(at)
    for mark in ('class="title"', 'class="evidence"'):
        shown = Markup(html(at, mark))
        assert words in shown.words
        assert shown.tags <= OURS
    tile = tiles(at)["containers"]
    assert words in tile["title"]
    assert words in tile["who"]
    assert {name for name, _ in Markup(html(at)).attributes} <= {
        "href",
        "lang",
        "id",
        "role",
        "aria-label",
        "src",
        "alt",
        "colspan",
    }
    sources = {value for name, value in Markup(html(at)).attributes if name == "src"}
    assert all(value.startswith("data:image/svg+xml;base64,") for value in sources)
    assert {value for name, value in Markup(html(at)).attributes if name == "href"} == {
        "#problems",
        "#infos",
    }
    for button in at.button:
        left = re.sub(r"\\[^\w\s]|\\_", "", button.proto.label)
        assert not re.search(r"[][<>$*_~`!&()^]|:\w", left)
    cells = at.dataframe[0].value
    assert {cells["Originator"][0], cells["Printed by"][0]} == {f"{words}, via {words}", words}


@pytest.mark.parametrize("words", HOSTILE)
def test_problems_show_the_text_they_are_about_as_it_is(opens, notes, words):
    told = json.dumps(words, ensure_ascii=False)
    replace(notes, "    by: Ukraine\n", f"    by: Ukraine\n    {told}: {told}\n")

    at = opens(notes)

    assert any(words[:12] in fault["What"] for fault in faults(at))
    assert Markup(html(at)).tags <= OURS


def test_a_broken_file_with_markup_is_told_without_any(opens, notes):
    for words in HOSTILE:
        notes.write_text(f'"{words}": [\n"{words}": "{words}', "utf-8")
        assert Markup(html(opens(notes))).tags <= OURS
