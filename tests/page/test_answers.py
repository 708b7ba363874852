"""What a briefing asks of the page: what is new, who else says so, do they disagree, is a slide still true."""

from dataclasses import replace
from datetime import date

import pytest

from components import library, table
from components.export import files, images, metadata
from components.page.snapshot import Snapshot
from components.panels import verifying
from tests.page.test_page import Markup, address, again, header, html, picker, tiles


@pytest.fixture(scope="module")
def real():
    return library.read()


def frame(at, name):
    """The table of this name as rows."""
    found = [each for each in at.dataframe if name in each.value.columns]
    return found[0].value.to_dict("records") if found else []


# --- What has changed -------------------------------------------------------------------------


def test_since_a_day_header_tile_and_table_say_what_came(opens):
    at = opens(since="2024-12-31")
    assert "since 31 Dec 2024: 8 new" in header(at)
    changes = {key: tile["change"] for key, tile in tiles(at).items()}
    assert changes["containers"] == (
        "since 31 Dec 2024: 1 new\nCompatible; also more than 1,000 or 2,000 in 2023"
    )
    assert changes["deliveries"] == "since 31 Dec 2024: 1 new"
    assert [row["Since"] for row in frame(at, "Since")] == ["new", "", ""]
    assert "New since 31 Dec 2024" in [each.proto.popover.label for each in at.get("popover")]


def test_a_single_figure_says_that_it_is_new(opens):
    def shown(since):
        at = opens(since=since, view="overview")
        return next(part.value for part in at.html if 'class="number"' in part.value)

    assert "<b>New: 64 deliveries by ship" in shown("2024-12-31")
    assert "<b>64 deliveries by ship" in shown("2025-12-31")


def test_between_two_days(opens):
    at = opens(known="2024-12-31", since="2024-01-01")
    assert "since 1 Jan 2024: 6 new" in header(at)
    labels = [each.proto.popover.label for each in at.get("popover")]
    assert "31 Dec 2024, new since 1 Jan 2024" in labels


def test_every_chart_says_what_came_of_its_own_metric(opens):
    descriptions = {
        each.proto.alt.partition(".")[0]: each.proto.alt
        for each in opens(since="2024-12-31").get("vega_lite_chart")
    }
    troops = next(
        text for text in descriptions.values() if text.startswith("North Korean soldiers")
    )
    assert "Since 31 Dec 2024: 3 new" in troops
    overview = opens(since="2024-12-31", view="overview")
    assert "since 31 Dec 2024: 8 new" in header(overview)
    (slide,) = opens(since="2024-12-31", view="briefing").get("vega_lite_chart")
    assert "Since 31 Dec 2024: 1 new" in slide.proto.spec


def test_since_a_day_that_is_not_before_the_day_known_marks_nothing(opens):
    at = opens(known="2024-12-31", since="2024-12-31")
    assert "since" not in header(at)


def test_since_a_day_after_all_there_is_nothing_new(opens):
    at = opens(since="2026-01-01")
    assert "since 1 Jan 2026: nothing new" in header(at)
    assert frame(at, "Since") == []


@pytest.mark.parametrize("day", ["soon", "2024-13-01", "2024"])
def test_what_is_no_day_marks_nothing(opens, day):
    assert "since" not in header(opens(since=day))


def test_a_day_is_chosen_and_taken_back(opens):
    at = opens()
    again(at.date_input[0].set_value(date(2024, 12, 31)))
    assert address(at) == {"since": "2024-12-31"}
    assert "since 31 Dec 2024: 8 new" in header(at)
    again(at.date_input[0].set_value(None))
    assert address(at) == {}


# --- Do they disagree -------------------------------------------------------------------------


def test_the_table_says_whether_the_figures_agree(opens):
    assert [row["Agreement"] for row in frame(opens(), "Agreement")] == ["Compatible"] * 3
    assert frame(opens(metric="troops"), "Agreement") == []


def test_two_quotes_stand_beside_each_other_until_one_is_opened_alone(opens):
    at = opens(estimate="containers-osc-2025", against="containers-us-2023")
    shown = Markup(html(at, 'class="evidence"')).words
    assert "mehr als 1.000 Container" in shown
    assert "mehr als 15.800 Container" in shown
    assert "Compatible: a growing total" in Markup(html(at, 'class="verdict"')).words
    assert not [each for each in at.selectbox if each.label == "The quote behind"]

    again(at.button(key="alone-containers-us-2023").click())
    assert address(at) == {"estimate": "containers-us-2023"}
    assert picker(at, "estimate").value == "containers-us-2023"


def test_two_figures_that_decide_nothing_have_no_verdict_above_them(opens):
    at = opens(estimate="containers-osc-2025", against="containers-south-korea-2023")
    assert html(at, 'class="verdict"') == ""
    assert "2.000 Container" in Markup(html(at, 'class="evidence"')).words


@pytest.mark.parametrize("other", ["gone", "containers-osc-2025", "troops-offered-2022"])
def test_what_cannot_stand_beside_the_open_quote_does_not(opens, other):
    at = opens(estimate="containers-osc-2025", against=other)
    assert picker(at, "estimate").value == "containers-osc-2025"


# --- How many origins -------------------------------------------------------------------------


def test_the_originators_are_listed_with_what_each_said(opens):
    rows = {row["Originator"]: row for row in frame(opens(), "Kind")}
    assert rows["Reuters"]["Figures"] == (
        "more than 15,800 containers; 4.2–5.8 million units of munitions delivered; 64 deliveries by ship"
    )
    assert rows["Reuters"]["How they know"] == "imagery, model"
    assert rows["Kyrylo Budanov"]["Of"] == "Ukraine"
    assert rows["KIDA"]["How they know"] == "not stated"
    assert "Replaced" not in rows["KIDA"]


def test_the_originators_of_an_earlier_day_are_those_of_then(opens):
    assert "KIDA" not in {row["Originator"] for row in frame(opens(known="2024-12-31"), "Kind")}


# --- Is this old slide still true -------------------------------------------------------------


def uploaded(at, name, content):
    again(at.file_uploader[0].upload(name, content))
    return Markup(html(at, 'role="status"')).words


def picture(found, metric, known=date(2026, 1, 1), **style):
    rows = [row for row in table.rows(found) if row.metric == metric]
    return images.of(found, metric, rows, known, **style)


def test_a_picture_that_is_dropped_is_verified(opens, real):
    svg = files.content(picture(real, "containers"), "svg")
    words = uploaded(opens(), "old.svg", svg)
    assert "old.svg, as of 1 Jan 2026: 3 of 3 figures hold; none added since" in words


def test_of_a_file_with_many_figures_the_first_200_are_listed(real):
    rows = [row for row in table.rows(real) if row.metric == "containers"]
    many = [replace(rows[0], id=f"estimate-{n}", by=f"<b>{n}</b>") for n in range(1_200)]
    made = images.of(real, "containers", many, date(2026, 1, 1))
    drawn = metadata.embed(b"<svg ></svg>", "svg", made.manifest)
    shown = verifying.report(Snapshot(real), drawn, "old.svg")
    assert shown.count("<li>") == 200
    assert shown.endswith("</ul><p>and 1,003 more</p></div>")
    assert "0 of 1,200 figures hold" in shown
    assert "<b>7</b>" not in shown
    assert (
        "and"
        not in verifying.report(
            Snapshot(real), files.content(picture(real, "containers"), "svg"), "old.svg"
        ).split("</ul>")[1]
    )


def test_an_upload_may_be_as_large_as_what_is_searched(opens):
    uploader = opens().file_uploader[0].proto
    assert uploader.max_upload_size_mb * 2**20 == metadata.LARGEST


def test_a_figure_that_an_error_keeps_off_is_told_as_such(real):
    svg = files.content(picture(real, "containers"), "svg")
    fewer = Snapshot(library_without(real, "containers-osc-2025"))
    shown = verifying.report(fewer, svg, "old.svg")
    assert '<b class="gone">kept off</b>: more than 15,800' in shown


def library_without(found, key):
    """The library as if an error kept an estimate off."""
    return replace(found, estimates=tuple(e for e in found.estimates if e.id != key))


def test_a_file_without_figures_is_told_as_such(opens):
    words = uploaded(opens(), "<b>x</b>.png", b"nothing")
    assert "<b>x</b>.png: it carries no figures" in words
