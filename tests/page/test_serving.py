"""The server answers this machine alone, under its own names and for its own pages."""

import asyncio
import http.client
import json
import re

import pytest
from streamlit import config

from components.page import serving
from tests.browser import HOME, Site, command, running

HOST = (b"host", b"localhost:8501")


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        ([HOST], ""),
        ([(b"Host", b"127.0.0.1:8501")], ""),
        ([(b"host", b"[::1]:8501")], ""),
        ([HOST, (b"origin", b"http://localhost:8501")], ""),
        ([(b"host", b"LOCALHOST:8501"), (b"origin", b"http://localhost:8501")], ""),
        ([], "does not answer"),
        ([(b"host", b"")], "does not answer"),
        ([HOST, HOST], "does not answer"),
        ([(b"host", b"evil.example")], "does not answer"),
        ([(b"host", b"localhost.evil.example:8501")], "does not answer"),
        ([(b"host", b"evil.example@localhost:8501")], "does not answer"),
        ([(b"host", b"localhost:x")], "does not answer"),
        ([(b"host", b"localhost/evil.example")], "does not answer"),
        ([HOST, (b"origin", b"http://evil.example")], "no other page"),
        ([HOST, (b"Origin", b"null")], "no other page"),
        ([HOST, (b"origin", b"http://localhost:8502")], "no other page"),
        ([HOST, (b"origin", b"http://localhost")], "no other page"),
        ([HOST, (b"origin", b"http://127.0.0.1:8501")], "no other page"),
        ([HOST, (b"origin", b"http://localhost:8501.evil.example")], "no other page"),
        ([HOST, (b"origin", b"http://localhost:8501"), (b"origin", b"null")], "no other page"),
    ],
)
def test_a_request_is_answered_under_an_own_name_and_for_an_own_page(monkeypatch, headers, reason):
    hosts = ["localhost", "127.0.0.1", "[::1]", "::1"]
    own = config.get_option
    monkeypatch.setattr(
        config, "get_option", lambda name: hosts if name == "server.allowedHosts" else own(name)
    )
    assert reason in serving.refusal(headers)
    assert bool(reason) is bool(serving.refusal(headers))


@pytest.mark.parametrize("address", ["localhost", "127.0.0.1", "127.8.9.1", "::1"])
def test_on_this_machine_alone_there_is_no_warning(monkeypatch, address):
    monkeypatch.setattr(config, "get_option", lambda _: address)
    assert serving.warning() == ""


@pytest.mark.parametrize("address", [None, "", "0.0.0.0", "::", "192.168.1.7", "desk.example"])  # noqa: S104
def test_where_others_can_reach_the_page_it_warns(monkeypatch, address):
    monkeypatch.setattr(config, "get_option", lambda _: address)
    assert (address or "every address") in serving.warning()


def test_what_is_neither_a_request_nor_a_websocket_passes():
    passed = []

    async def app(scope, _receive, _send):
        passed.append(scope["type"])

    asyncio.run(serving.Guard(app)({"type": "lifespan"}, None, None))
    assert passed == ["lifespan"]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with Site(tmp_path_factory.mktemp("serving")).served() as served:
        yield served


def answer(site, path, method="GET", **headers):
    """Status, headers and body of one request."""
    connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=30)
    try:
        connection.putrequest(method, path, skip_host=True)
        for name, value in {"Host": f"localhost:{site.port}", **headers}.items():
            connection.putheader(name, value)
        connection.endheaders()
        response = connection.getresponse()
        return response.status, dict(response.getheaders()), response.read().decode()
    finally:
        connection.close()


PATHS = ["/", "/_stcore/health", "/_stcore/host-config", "/static/x.js", "/media/x", "/nothing"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
def test_every_path_refuses_another_host_in_one_plain_sentence(site, path, method):
    for headers in ({"Host": "evil.example"}, {"Origin": "http://evil.example"}):
        status, got, body = answer(site, path, method, **headers)
        assert status == 403
        assert got["content-type"] == "text/plain; charset=utf-8"
        assert re.fullmatch(r"The page [^<\n]+\.\n", body)


@pytest.mark.parametrize("path", PATHS)
def test_no_answer_may_be_framed(site, path):
    _, headers, _ = answer(site, path)
    assert headers["x-frame-options"] == "DENY"
    assert headers["content-security-policy"] == "frame-ancestors 'none'"


def test_the_page_is_served_and_takes_messages_of_no_other(site):
    status, _, body = answer(site, "/")
    assert status == 200
    assert "<html" in body
    status, _, body = answer(site, "/_stcore/host-config")
    assert json.loads(body)["allowedOrigins"] == []


UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "MDEyMzQ1Njc4OWFiY2RlZg==",
}


def test_only_the_pages_own_origin_opens_the_websocket(site):
    own = f"http://localhost:{site.port}"
    connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=30)
    connection.request(
        "GET", "/_stcore/stream", headers={**UPGRADE, "Host": own[7:], "Origin": own}
    )
    assert connection.getresponse().status == 101
    connection.close()
    for forged in (
        {"Host": "evil.example"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": f"http://localhost:{site.port + 1}"},
        {"Origin": "http://localhost"},
        {"Origin": f"http://127.0.0.1:{site.port}"},
    ):
        assert answer(site, "/_stcore/stream", **UPGRADE, **forged)[0] in (400, 403), forged


@pytest.mark.slow
def test_started_for_others_it_warns_once_and_asks_nobody_for_its_address(tmp_path):
    site = Site(tmp_path)
    run = command(HOME / "dashboard.py", site.port, site.estimates)
    at = run.index("--")
    run[at:at] = ["--server.address", "0.0.0.0"]  # noqa: S104
    with site.log.open("wb") as log, running(run, stdout=log) as server:
        site.wait(server)
        log_text = site.log.read_text("utf-8")
    assert log_text.count("others on the network can reach it") == 1
    assert "External URL" not in log_text
