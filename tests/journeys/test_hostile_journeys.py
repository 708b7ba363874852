"""Hostile text and hostile callers, on the page as it is started and in a real browser."""

import http.client
import json
import re
import signal
import socket
import sys

import pytest
from playwright.sync_api import expect

from tests.browser import HOME, Site, Visit, command, running
from tests.page.test_page import hostile

WORDS = (
    "<img src=http://evil.example/a onerror=alert()> ![](http://evil.example/b.png) $x^y$ :red[z] "
    ":material/home: :smile: <style>*{color:red}</style> <form action=http://evil.example> "
    "[c](javascript:alert()) \u202eabc =cmd|'/C calc'!A0"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with Site(tmp_path_factory.mktemp("hostile")).served() as served:
        yield served


@pytest.mark.browser
def test_hostile_text_asks_nobody_opens_nothing_and_runs_nothing(site, browser):
    content, text = hostile(WORDS)
    (site.seeds / "kurier.txt").write_text(f"{text}\n{WORDS} nannte 700 Wagen.\n", "utf-8")
    site.estimates.write_text(content, "utf-8")
    visit = Visit(browser.new_context(), site).open()
    page, dialogs = visit.page, []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    expect(visit.title).to_contain_text(WORDS[:60])
    visit.points("containers").first.hover()
    expect(page.locator("#vg-tooltip-element.visible")).to_contain_text("<img src=")
    visit.points("containers").first.click()
    expect(page.locator("section.evidence")).to_contain_text("<style>*{color:red}</style>")
    page.get_by_text("how it is known").first.click()
    expect(page.locator(".reader").first).to_contain_text("<img src=")
    expect(page.locator("[class*=st-key-draft-]").last).to_be_attached()
    assert page.locator("img[src*=evil], form[action], .katex, a[href^=javascript]").count() == 0
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") != "rgb(255, 0, 0)"
    assert "\u202e" not in page.locator("body").inner_text()
    page.goto(f"{site.url}/?view=briefing&metric=containers")
    expect(page.locator(".stVegaLiteChart svg.marks")).to_be_visible()
    assert dialogs == []
    assert visit.foreign() == set()
    visit.close()
    site.restore()


def answer(site, path, method="GET", **headers):
    """Status and body of one request, with the path sent as it is."""
    connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=30)
    try:
        connection.putrequest(method, path, skip_host=True)
        for name, value in {"Host": f"localhost:{site.port}", **headers}.items():
            connection.putheader(name, value)
        connection.endheaders()
        found = connection.getresponse()
        return found.status, found.read()
    finally:
        connection.close()


CLIMBS = [
    f"{start}{climb}{end}"
    for start in (
        "/",
        "/app/static/",
        "/media/",
        "/static/",
        "/component/x/",
        "/_stcore/bidi-components/x/",
    )
    for climb in (
        "../" * 8,
        "..%2f" * 8,
        "%2e%2e/" * 8,
        "..%5c" * 8,
        "%252e%252e%252f" * 8,
        "//",
        "",
    )
    for end in (
        "etc/passwd",
        "dashboard.py",
        "estimates.yaml",
        "seeds/002_4cef06c8a76d40bb.txt",
        ".git/config",
    )
]


def test_no_file_is_readable_through_the_page(site):
    for path in CLIMBS:
        status, body = answer(site, path)
        assert b"root:" not in body, path
        assert b"import streamlit" not in body, path
        assert b"metrics:" not in body, path
        assert b"[core]" not in body, path
        assert status >= 400 or b"<title>Streamlit</title>" in body or b"<html" in body, (
            path,
            status,
        )


UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "MDEyMzQ1Njc4OWFiY2RlZg==",
}


@pytest.mark.parametrize(
    "forged",
    [
        {"Host": "evil.example"},
        {"Host": "evil.example:{port}", "Origin": "http://evil.example:{port}"},
        {"Host": "localhost.evil.example:{port}"},
        {"Origin": "http://evil.example"},
        {"Origin": "http://localhost.evil.example:{port}"},
        {"Origin": "https://evil.example:{port}"},
        {"Origin": "null"},
    ],
)
def test_a_forged_host_or_origin_opens_no_websocket(site, forged):
    headers = {name: value.format(port=site.port) for name, value in forged.items()}
    status, _ = answer(site, "/_stcore/stream", **UPGRADE, **headers)
    assert status in (400, 403), status


def own_addresses():
    """The addresses of this machine that others can reach."""
    try:
        found = socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)
    except OSError:
        return []
    return sorted({info[4][0] for info in found} - {"127.0.0.1"})


def test_only_the_loopback_listens(site):
    for address in (*own_addresses(), "127.0.0.2"):
        with pytest.raises(OSError, match=r"refused|unreachable|assign|timed out"):
            socket.create_connection((address, site.port), timeout=5)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent otherwise there")
def test_ctrl_c_stops_the_page_cleanly(tmp_path):
    site = Site(tmp_path)
    run = command(HOME / "dashboard.py", site.port, site.estimates)
    with site.log.open("wb") as log, running(run, stdout=log) as server:
        site.wait(server)
        server.send_signal(signal.SIGINT)
        server.wait(30)
    told = site.log.read_bytes()
    assert server.returncode in (0, 130, -signal.SIGINT), json.dumps(told.decode())
    assert not re.search(rb"Traceback|Error", told), told.decode()
