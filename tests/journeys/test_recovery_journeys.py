"""Break, mend, alive: whatever data or program fail at, a save mends the open page."""

import pytest
from playwright.sync_api import expect

from components import library
from tests.browser import HOME, Site, Visit, command, running

pytestmark = pytest.mark.browser

LINE = "Cannot show the tiles: a fault of this program (ZeroDivisionError)."


@pytest.fixture(scope="module")
def faulty(tmp_path_factory):
    """A page whose tiles fail while the title begins with `Broken`."""
    site = Site(tmp_path_factory.mktemp("faulty"))
    run = command(HOME / "dashboard.py", site.port, site.estimates)
    run[run.index("dashboard.py")] = str(HOME / "tests" / "journeys" / "faulty_dashboard.py")
    with site.log.open("wb") as log, running(run, stdout=log) as server:
        site.wait(server)
        yield site


def test_a_panel_that_fails_leaves_the_page_alive_and_a_save_mends_it(faulty, context):
    good = faulty.estimates.read_text("utf-8")
    title = library.read(faulty.estimates).title
    visit = Visit(context, faulty).open()
    expect(visit.page.locator(".tile").first).to_be_visible()
    for name in ("Broken once", "Broken twice"):
        faulty.estimates.write_text(good.replace(f"title: {title}", f"title: {name}", 1), "utf-8")
        expect(visit.title).to_contain_text(name)
        expect(visit.page.get_by_text(LINE)).to_be_visible()
        visit.rest("containers")
        visit.points("containers").first.click()
        expect(visit.quote).to_contain_text("1.000 Container")

        faulty.estimates.write_text(good, "utf-8")
        expect(visit.title).to_contain_text(title)
        expect(visit.page.get_by_text(LINE)).to_have_count(0)
        expect(visit.page.locator(".tile").first).to_be_visible()
        visit.choose("troops")
        visit.choose("containers")
    assert "ZeroDivisionError" in faulty.log.read_text("utf-8")
    visit.close()


def test_a_page_opened_on_a_fault_is_mended_by_a_save_too(faulty, context):
    good = faulty.estimates.read_text("utf-8")
    title = library.read(faulty.estimates).title
    faulty.estimates.write_text(good.replace(f"title: {title}", "title: Broken", 1), "utf-8")
    visit = Visit(context, faulty).open()
    expect(visit.page.get_by_text(LINE)).to_be_visible()

    faulty.estimates.write_text(good, "utf-8")
    expect(visit.page.locator(".tile").first).to_be_visible()
    expect(visit.title).to_contain_text(title)
    visit.close()


BREAKS = {
    "gone": lambda path: path.unlink(),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
    "a link loop": lambda path: (path.unlink(), path.symlink_to(path)),
    "no YAML": lambda path: path.write_text("metrics: [", "utf-8"),
    "no text": lambda path: path.write_bytes(b"\xff\xfe\x00"),
    "empty": lambda path: path.write_text("", "utf-8"),
}


@pytest.mark.parametrize("damage", BREAKS.values(), ids=BREAKS)
def test_a_file_that_is_broken_and_mended_is_shown_again(site, context, damage):
    good = site.estimates.read_text("utf-8")
    visit = Visit(context, site).open()
    damage(site.estimates)
    try:
        expect(visit.page.get_by_role("alert").or_(visit.page.locator("#welcome"))).to_be_visible()
    finally:
        if site.estimates.is_dir():
            site.estimates.rmdir()
        site.estimates.unlink(missing_ok=True)
        site.estimates.write_text(good.replace("title: ", "title: Mended ", 1), "utf-8")
    expect(visit.title).to_contain_text("Mended")
    visit.rest("containers")
    visit.points("containers").first.click()
    expect(visit.quote).to_contain_text("1.000 Container")
    visit.close()
