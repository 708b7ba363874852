"""Whom the page's server answers: this machine, under its own names, and pages of its own."""

from __future__ import annotations

import ipaddress
import logging
from typing import TYPE_CHECKING, Any, Final

from streamlit import config
from streamlit.web.server.starlette.starlette_websocket import is_host_allowed

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, MutableMapping

    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]
    Server = Callable[[Message, Receive, Send], Awaitable[None]]

_OTHER_HOST: Final = (
    "The page does not answer under this address; open the one that was printed when it was started, "
    "or allow this one by server.allowedHosts."
)
_OTHER_PAGE: Final = "The page answers no other page."
_HEADERS: Final = (
    (b"x-frame-options", b"DENY"),
    (b"content-security-policy", b"frame-ancestors 'none'"),
)
"""No other page may show this one in a frame, where a reader could not tell the two apart."""

_log = logging.getLogger(__name__)


class Guard:
    """ASGI middleware: refuses other hosts on every path, and what other pages ask for.

    Streamlit itself checks the Host of the WebSocket alone. It takes every page of this machine for
    its own, whatever its port, and of an unknown Origin it asks a service outside which address it has.
    """

    def __init__(self, app: Server) -> None:
        self._app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer one request, or open one WebSocket."""
        if scope["type"] == "http":
            send = _with_headers(send)
            if reason := refusal(scope["headers"]):
                await _refuse(send, reason)
                return
        elif scope["type"] == "websocket" and refusal(scope["headers"]):
            await send({"type": "websocket.close", "code": 1008})  # before it is open: status 403
            return
        await self._app(scope, receive, send)


def refusal(headers: Iterable[tuple[bytes, bytes]]) -> str:
    """Why a request with these headers is refused, in a sentence; empty when it is answered."""
    values: dict[bytes, list[str]] = {b"host": [], b"origin": []}
    for name, value in headers:
        values.get(name.lower(), []).append(value.decode("latin-1"))
    hosts = values[b"host"]
    if len(hosts) != 1 or not is_host_allowed(hosts[0]):
        return _OTHER_HOST
    if not all(is_own_origin(origin, hosts[0]) for origin in values[b"origin"]):
        return _OTHER_PAGE
    return ""


def is_own_origin(origin: str, host: str) -> bool:
    """Whether an Origin header is that of the page itself under this Host."""
    return origin.lower() in (f"http://{host.lower()}", f"https://{host.lower()}")


def warning() -> str:
    """One line when others than this machine can reach the page; else nothing."""
    address = config.get_option("server.address")
    if _is_loopback(address):
        return ""
    return (
        f"The page listens on {address or 'every address of this machine'}: others on the network "
        "can reach it, and it asks nobody for a password. Start it without --server.address to keep it "
        "to this machine."
    )


def warn() -> None:
    """Print the warning where the server is started."""
    if line := warning():
        _log.warning(line)


def _is_loopback(address: str | None) -> bool:
    if address == "localhost":
        return True
    try:
        return ipaddress.ip_address(address or "").is_loopback
    except ValueError:
        return False


def _with_headers(send: Send) -> Send:
    """The same, with the headers that forbid framing on every answer."""

    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message.get("headers", ()), *_HEADERS]}
        await send(message)

    return send_with_headers


async def _refuse(send: Send, reason: str) -> None:
    """Answer with status 403 and one plain sentence."""
    headers = [(b"content-type", b"text/plain; charset=utf-8")]
    await send({"type": "http.response.start", "status": 403, "headers": headers})
    await send({"type": "http.response.body", "body": f"{reason}\n".encode()})
