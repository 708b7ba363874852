"""Journeys of someone who reads the sources and prepares a briefing, in a real browser."""

import io
import re
from itertools import pairwise

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import expect

from components import library, table
from components.export import images
from tests import generated
from tests.browser import Visit

pytestmark = pytest.mark.browser

TOLERANCE = 0.04
"""The part of all pixels that may differ between page and picture by more than 48 of 255: two
renderers smooth the edges of letters differently."""


@pytest.fixture
def visit(site, context):
    made = Visit(context, site).open()
    yield made
    made.close()


def test_the_reader_marks_every_figure_of_every_text(visit):
    found = library.read()
    for counted in found.coverage:
        visit.open(f"?text={counted.id}")
        reader = visit.page.locator(".reader")
        expect(reader.locator(".text mark")).to_have_count(counted.figures)
        for state, number in (
            ("curated", counted.curated),
            ("set-aside", counted.set_aside),
            ("by-rule", counted.by_rule),
            ("open", 0),
        ):
            expect(reader.locator(f".text mark.{state}")).to_have_count(number)
        expect(
            visit.page.get_by_text(f"{counted.figures} figures: {counted.curated} curated")
        ).to_be_visible()


def test_a_quote_in_the_reader_opens_its_estimate_and_the_way_back_leads_there(visit):
    visit.open("?text=news-de-2025")
    visit.page.locator(".reader .quote[data-estimate=troops-fighting-2025][data-primary]").click()
    visit.rest("troops")
    expect(visit.quote).to_contain_text("Etwa 11.000 nordkoreanische Soldaten kämpfen")
    visit.page.get_by_role("button", name="Read in the source").click()
    sought = visit.page.locator(".reader .quote.sought")
    expect(sought).to_contain_text("Etwa 11.000")
    expect(sought).to_be_in_viewport()


STARTS = {"png": b"\x89PNG", "svg": b"<svg", "pdf": b"%PDF", "pptx": b"PK", "csv": b"id,metric"}


def test_every_download_is_what_its_name_says(visit):
    visit.page.locator(".st-key-downloads-containers button").first.click()
    for form, start in STARTS.items():
        visit.page.locator(".st-key-picture-form-containers").get_by_text(
            form.upper(), exact=True
        ).click()
        button = visit.page.locator(f".st-key-download-{form}-containers button")
        expect(button).to_be_visible()
        with visit.page.expect_download() as waiting:
            button.click()
        name = waiting.value.suggested_filename
        assert name.startswith("containers-2025-04-known-")
        assert name.endswith(f".{form}")
        content = waiting.value.path().read_bytes()
        assert content.startswith(start)
        if form == "png":
            assert Image.open(io.BytesIO(content)).size == (3200, 1800)


def _press(page, key):
    """A key on a slide, which takes it only when its script has come."""
    expect(page.locator(".st-key-keys i.listening")).to_be_attached()
    page.keyboard.press(key)


@pytest.mark.parametrize("metric", ["containers", "troops"])
def test_the_briefing_view_is_the_picture_itself(site, context, metric):
    page = context.new_page()
    page.set_viewport_size({"width": 1600, "height": 900})
    page.goto(f"{site.url}/?view=briefing&metric={metric}")
    expect(page.locator(".stVegaLiteChart svg.marks")).to_be_visible(timeout=30_000)
    expect(page.locator("[data-testid=stHeader]")).to_be_hidden()
    page.wait_for_function(
        "document.querySelector('svg.marks').getBoundingClientRect().width === 1600"
    )
    shown = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    found = library.read(site.estimates)
    rows = table.rows(found)
    from datetime import date

    made = images.of(found, metric, [row for row in rows if row.metric == metric], date.today())  # noqa: DTZ011
    drawn = Image.open(io.BytesIO(images.render(images.spec(made), "png"))).convert("RGB")
    assert shown.size == drawn.size == (1600, 900)
    unlike = (
        ImageChops.difference(shown, drawn)
        .convert("L")
        .point(lambda value: 255 if value > 48 else 0)
    )
    assert unlike.histogram()[255] / (1600 * 900) < TOLERANCE
    _press(page, "ArrowRight")
    page.wait_for_url(lambda url: f"metric={metric}" not in url)
    page.close()


def test_a_chart_fills_the_screen_from_its_menu_and_escape_comes_back(visit):
    visit.open("?metric=troops&measure=offered", "troops")
    visit.page.get_by_role("button", name="Picture").first.click()
    visit.page.get_by_role("button", name="Fill the screen").click()
    slide = visit.page.locator(".stVegaLiteChart")
    expect(visit.page).to_have_url(re.compile("view=briefing"))
    expect(slide).to_have_count(1)
    expect(slide).to_contain_text("As of")
    assert "measure=offered" in visit.page.url

    _press(visit.page, "Escape")
    expect(visit.page).not_to_have_url(re.compile("view="))
    expect(visit.page.locator("p.state")).to_be_visible()
    assert "measure=offered" in visit.page.url


def test_a_day_in_the_past_shows_only_what_was_known(visit):
    visit.open("?known=2024-06-01")
    expect(visit.points("containers")).to_have_count(2)
    expect(visit.page.get_by_role("button", name="Known on 1 Jun 2024")).to_be_visible()
    expect(visit.page.locator("p.state")).to_contain_text("Known on 1 Jun 2024: 4 estimates")
    assert "15,800" not in visit.page.locator(".tile").first.inner_text()


def test_the_comparison_has_a_row_an_estimate(visit):
    visit.page.get_by_role("radio", name="Compare").or_(
        visit.page.get_by_role("button", name="Compare")
    ).first.click()
    expect(visit.page).to_have_url(re.compile(r"[?&]draw=compare(&|$)"))
    visit.rest("containers")
    expect(visit.chart("containers").get_by_text("US", exact=True).last).to_be_visible()
    expect(visit.chart("containers").get_by_text("Oct – Nov 2023", exact=True)).to_have_count(2)
    expect(visit.points("containers")).to_have_count(3)


@pytest.mark.parametrize("window", [(1366, 650), (1920, 950), (844, 390), (800, 1000)])
def test_the_slide_is_whole_in_a_window_of_any_shape(site, context, window):
    width, height = window
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": height})
    page.goto(f"{site.url}/?view=briefing&metric=troops")
    slide = page.locator(".stVegaLiteChart")
    expect(slide).to_contain_text("As of", timeout=30_000)
    box = slide.bounding_box()
    wide = min(width, height * 16 / 9)
    assert (box["width"], box["height"]) == pytest.approx((wide, wide * 9 / 16), abs=1.5)
    assert (box["x"], box["y"]) == pytest.approx(
        ((width - wide) / 2, (height - wide * 9 / 16) / 2), abs=1.5
    )
    for part in slide.locator("svg.marks text").all():
        inner = part.bounding_box()
        assert inner["x"] >= box["x"]
        assert inner["y"] >= box["y"]
        assert inner["x"] + inner["width"] <= box["x"] + box["width"]
        assert inner["y"] + inner["height"] <= box["y"] + box["height"]
    page.close()


def test_the_arrow_keys_turn_through_every_slide_of_a_metric_and_on(site, context):
    generated.write(site.estimates.parent, 60, 5)
    page = context.new_page()
    page.goto(f"{site.url}/?view=briefing&metric={generated.METRICS[0]}")
    slide = page.locator(".stVegaLiteChart")
    seen = []
    for _ in range(12):
        expect(slide).to_contain_text(re.compile(r"part \d of \d"))
        seen.append(re.search(r"Rows (\d+)–(\d+) of (\d+), part (\d) of (\d)", slide.inner_text()))
        before = page.url
        _press(page, "ArrowRight")
        page.wait_for_url(lambda url, before=before: url != before)
        number, count = map(int, seen[-1].groups()[3:])
        after = (
            f"part {number + 1} of {count}" if number < count else f"metric={generated.METRICS[1]}"
        )
        if number == count:
            assert after in page.url
            break
        expect(slide).to_contain_text(after)
    assert len(seen) > 1
    assert int(seen[0][1]) == 1
    assert int(seen[-1][2]) == int(seen[-1][3])
    assert all(int(one[2]) + 1 == int(other[1]) for one, other in pairwise(seen))

    expect(slide).to_contain_text("part 1 of")
    _press(page, "ArrowLeft")
    expect(slide).to_contain_text(seen[-1][0])
    page.close()
