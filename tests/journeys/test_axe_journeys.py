"""Journeys of axe-core through the states of the page: it finds no barrier in any of them."""

import pytest
from playwright.sync_api import expect

from tests.browser import Visit, axe

pytestmark = pytest.mark.browser

FOUND = """async () => {
  // Streamlit hangs the list of a select box beside the landmarks, as react-aria does everywhere.
  axe.configure({ rules: [{ id: 'region', selector: 'body *:not([role=listbox], [role=listbox] *)' }] })
  // Streamlit labels what it draws around its upload button, which itself has the role of a button.
  axe.configure({ rules: [{ id: 'presentation-role-conflict', selector: 'img[alt=""], [role=none], [role=presentation]:not([data-testid=stFileUploaderDropzone])' }] })
  const { violations } = await axe.run(document, { resultTypes: ['violations'] })
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 300))])
}"""


@pytest.fixture(scope="module")
def script():
    return axe()


@pytest.fixture
def reads(site, context):
    """Open an address at this size and in this theme."""
    opened = []

    def read(address="", width=1280, height=800, theme="light"):
        visit = Visit(context, site, width, height, theme)
        visit.page.goto(f"{site.url}/{address}")
        visit.page.locator("h1.title, .stVegaLiteChart svg.marks").first.wait_for()
        opened.append(visit)
        return visit

    yield read
    for visit in opened:
        visit.close()


def barriers(visit, script):
    """The rules that are broken, and by what; the page is at rest then."""
    app = visit.page.locator("[data-testid=stApp][data-test-script-state=notRunning]")
    expect(app).to_be_visible()
    expect(visit.page.locator(".st-key-provisional")).to_have_count(0)
    visit.page.wait_for_timeout(500)  # what opens is faint for a while
    visit.page.evaluate(script)
    return visit.page.evaluate(FOUND)


ADDRESSES = {
    "the start, light": ("", 1280, 800, "light"),
    "the start, dark": ("", 1280, 800, "dark"),
    "a phone": ("", 390, 844, "light"),
    "a narrow phone, dark": ("", 320, 640, "dark"),
    "an open quote": ("?metric=troops&estimate=troops-killed-2025&text=news-de-2025",),
    "compare": ("?metric=troops&draw=compare",),
    "the briefing view": ("?view=briefing&metric=munitions",),
    "the overview": ("?view=overview",),
    "the overview of a phone, dark": ("?view=overview", 390, 844, "dark"),
    "words found": ("?q=Container",),
    "an earlier day": ("?known=2024-06-01",),
    "what came since a day": ("?since=2024-12-31", 1280, 800, "dark"),
    "two quotes": ("?estimate=containers-osc-2025&against=containers-us-2023",),
    "before the first text": ("?known=2022-01-01",),
    "filters that leave nothing": ("?metric=munitions&by=Kyrylo+Budanov&basis=model",),
}


@pytest.mark.parametrize("look", ADDRESSES.values(), ids=ADDRESSES)
def test_no_barrier_at_an_address(reads, script, look):
    assert barriers(reads(*look), script) == []


@pytest.mark.parametrize("name", ["Picture", "Find", "Known today"])
def test_no_barrier_in_what_a_button_opens(reads, script, name):
    visit = reads()
    visit.page.get_by_role("button", name=name, exact=True).first.click()
    expect(visit.page.locator("[data-testid=stPopoverBody]")).to_be_visible()
    assert barriers(visit, script) == []


def test_no_barrier_in_the_filters_of_a_phone(reads, script):
    visit = reads(width=390, height=844)
    visit.page.locator("summary").first.click()
    expect(visit.page.locator("[class*=st-key-pick-metric-]")).to_be_visible()
    assert barriers(visit, script) == []


def test_no_barrier_in_a_list_that_is_open(reads, script):
    visit = reads()
    visit.page.locator("[class*=st-key-pick-estimate-] input").first.click()
    expect(visit.page.get_by_role("option").first).to_be_visible()
    assert barriers(visit, script) == []


def test_no_barrier_where_the_page_tells_faults(reads, script, site):
    good = site.estimates.read_text("utf-8")
    site.estimates.write_text(good.replace("quote: mehr als 1.000", "quote: mehr als 1.001"))
    visit = reads()
    expect(visit.page.locator("p.state a.faulty")).to_be_visible()
    assert barriers(visit, script) == []


def test_no_barrier_in_a_draft(reads, script, site):
    (site.seeds / "neu.txt").write_text(
        "Nach Angaben aus Seoul wurden 9.400 Container verschifft.\n", "utf-8"
    )
    visit = reads()
    expect(visit.page.get_by_text("Paste at the end of estimates:")).to_be_visible()
    assert barriers(visit, script) == []


def test_no_barrier_while_the_file_cannot_be_read(reads, script, site):
    visit = reads()
    good = site.estimates.read_text("utf-8")
    site.estimates.write_text(good.replace("metrics:", "metrics: [", 1), "utf-8")
    expect(visit.page.get_by_role("alert")).to_be_visible()
    assert barriers(visit, script) == []


def test_no_barrier_on_a_page_without_estimates(reads, script, site):
    site.estimates.write_text("metrics: {}\nsources: {}\nestimates: []\n", "utf-8")
    visit = reads()
    expect(visit.page.locator("#welcome")).to_be_visible()
    assert barriers(visit, script) == []


def test_axe_finds_the_barriers_that_are_put_there(reads, script):
    visit = reads("?view=briefing&metric=troops")
    visit.page.evaluate(
        "document.querySelector('[data-testid=stMain]').insertAdjacentHTML('beforeend', "
        "'<img src=\"data:,\"><button></button>')"
    )
    assert {"image-alt", "button-name"} <= {rule for rule, _ in barriers(visit, script)}
