"""Journeys of someone who asks what is new, whether figures disagree, and whether a slide is still true."""

import re

import pytest
from playwright.sync_api import expect

from components.export import metadata
from tests.browser import Visit

pytestmark = pytest.mark.browser


@pytest.fixture
def visit(site, context):
    made = Visit(context, site).open()
    yield made
    made.close()


def test_what_was_known_then_and_what_came_after_is_one_link(visit):
    visit.page.get_by_role("button", name="Known today").click()
    visit.page.get_by_role("spinbutton", name="year, Mark as new").click()
    visit.page.keyboard.type("20241231")
    # A date counts when its calendar is closed, by a click beside it.
    visit.page.get_by_text("Show only what had been published by").click(force=True)
    expect(visit.page).to_have_url(re.compile(r"[?&]since=2024-12-31(&|$)"))
    visit.opened(visit.page.url, "containers")

    expect(visit.page.locator("p.state")).to_contain_text("since 31 Dec 2024: 8 new")
    expect(visit.page.locator(".tile").nth(2)).to_contain_text("since 31 Dec 2024: 3 new")
    chart = visit.chart("containers")
    expect(chart.get_by_text("New: more than 15,800").last).to_be_visible()
    expect(
        chart.get_by_text("grey was known before").or_(chart.get_by_text("was known before")).first
    ).to_be_visible()
    expect(chart.get_by_text("2,000", exact=True).last).to_have_attribute("fill", "#5b6472")
    expect(visit.points("containers")).to_have_count(3)


def test_a_click_on_the_verdict_opens_both_quotes_beside_each_other(visit):
    verdict = visit.chart("containers").locator("[aria-roledescription=verdict]")
    expect(verdict).to_have_attribute("aria-label", re.compile("Compatible: a growing total"))
    verdict.click()
    expect(visit.page).to_have_url(re.compile("against=containers-us-2023"))
    quotes = visit.page.locator(".evidence blockquote")
    expect(quotes).to_have_count(2)
    expect(quotes.nth(0)).to_contain_text("mehr als 1.000 Container")
    expect(quotes.nth(1)).to_contain_text("mehr als 15.800 Container")
    one, other = (quotes.nth(n).bounding_box() for n in (0, 1))
    assert one["x"] + one["width"] <= other["x"]

    visit.page.get_by_role("button", name="All about it").first.click()
    expect(quotes).to_have_count(1)
    expect(visit.page).to_have_url(re.compile("estimate=containers-us-2023"))
    visit.rest("containers")
    visit.page.get_by_role("button", name="Compatible: the two quotes that decide it").click()
    expect(quotes).to_have_count(2)
    visit.page.go_back()
    expect(quotes).to_have_count(1)


def test_an_originator_of_the_list_filters_the_charts(visit):
    table = visit.page.locator("[class*=st-key-originators-]")
    table.scroll_into_view_if_needed()
    expect(table.locator("canvas").first).to_be_visible()
    box = table.locator("canvas").first.bounding_box()
    visit.page.mouse.click(box["x"] + 16, box["y"] + 35 * 3 + 17)
    expect(visit.page).to_have_url(re.compile("by=South(\\+|%20)Korea"))
    expect(visit.points("containers")).to_have_count(1)


def downloaded(visit, form):
    visit.page.locator(".st-key-downloads-containers button").first.click()
    visit.page.locator(".st-key-picture-form-containers").get_by_text(
        form.upper(), exact=True
    ).click()
    with visit.page.expect_download() as waiting:
        visit.page.locator(f".st-key-download-{form}-containers button").click()
    return waiting.value.path().read_bytes()


def drop(visit, name, content):
    """Drop a file onto the page, as a hand would."""
    visit.page.locator(".st-key-verify input[type=file]").set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    )


def test_a_picture_of_the_page_is_dropped_back_and_tells_what_changed_since(visit, site):
    png = downloaded(visit, "png")
    assert len(metadata.extract(png).figures) == 3
    drop(visit, "slide.png", png)
    report = visit.page.locator(".verified")
    expect(report).to_contain_text("3 of 3 figures hold; none added since")

    text = site.estimates.read_text("utf-8")
    assert text.count("    by: South Korea\n") > 0
    site.estimates.write_text(
        text.replace("    by: South Korea\n", "    by: KIDA\n    denied: false\n", 1), "utf-8"
    )
    expect(report).not_to_contain_text("3 of 3 figures hold")
    expect(report).to_contain_text(re.compile("2 of 3 figures hold, 1 (changed|kept off)"))


def test_a_file_without_figures_is_told_as_such_and_harms_nothing(visit):
    drop(visit, "<img src=x onerror=alert(1)>.png", b"no picture at all")
    answer = visit.page.get_by_text("it carries no figures")
    expect(answer).to_be_visible()
    expect(answer).to_contain_text("<img src=x onerror=alert(1)>.png")
    drop(visit, "deck.pptx", b"PK\x03\x04 cut off")
    expect(visit.page.get_by_text("it is damaged or locked")).to_be_visible()
    assert visit.errors == []
