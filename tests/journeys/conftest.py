"""One server and one browser for all journeys that a process runs."""

import pytest
from playwright.sync_api import sync_playwright

from tests.browser import FLAGS, Site, chromium


@pytest.fixture(scope="package")
def served(tmp_path_factory):
    """The page, served on a copy of the real data."""
    chromium()  # without one the journeys are skipped before a server starts
    with Site(tmp_path_factory.mktemp("site")).served() as site:
        yield site


@pytest.fixture(scope="package")
def browser():
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def context(browser):
    return browser.new_context(accept_downloads=True)


@pytest.fixture
def site(served):
    """The served page, with its data as it was."""
    served.restore()
    return served
