"""The renderer of charts in a process of its own, so that a crash or a hang costs one picture alone.

The process is started with the first picture and kept for the next ones. It takes requests on its
standard input and answers on its standard output, each message with its length before it; it ends
when its input does, so it never outlives the process that started it. This file is both sides: run
as a program it is the process that draws, and it imports nothing of the project then.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import struct
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any, BinaryIO, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMS: Final = ("png", "svg", "pdf")
"""What a chart can be drawn as."""

TIME_LIMIT: Final = 30.0
"""Seconds that one picture may take; one of 10,000 estimates takes 4 on a busy machine of two cores."""

MEMORY_LIMIT: Final = 2 * 1024**3
"""Bytes of data the process may hold, where the system has such a limit.

Below 1 GB the renderer aborts at once. Its addresses must stay unlimited: it reserves 67 GB.
"""

_LENGTH: Final = struct.Struct(">Q")
_DRAWN, _REFUSED = b"+", b"-"
_GRACE: Final = 5  # seconds by which the process's own alarm comes after the limit
_UNDRAWABLE: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
    + "]"
)
"""What cannot stand in XML, surrogates, and the noncharacters of Unicode; the renderer aborts on some."""


class RenderError(Exception):
    """A picture that could not be drawn; its text is one sentence for the user."""


def render(chart: Mapping[str, Any], form: str, scale: float = 1) -> bytes:
    """A Vega-Lite dict as `png` at `scale` times its size, or as `svg` or `pdf`.

    Signs that no picture can hold are drawn as U+FFFD. Threads take turns.

    Raises:
        RenderError: when the renderer refuses the chart, crashes, or exceeds its time or memory.

    """
    request = json.dumps([form, scale, json.dumps(drawable(chart))]).encode()
    with _worker.lock:
        return _worker.draw(request)


def drawable(value: Any) -> Any:
    """The same value with each sign in its texts that the renderer cannot take as U+FFFD."""
    if isinstance(value, str):
        return value if value.isprintable() else _UNDRAWABLE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {drawable(key): drawable(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [drawable(each) for each in value]
    return value


def start() -> None:
    """Start the process unless it runs or draws, so that it gets ready while a chart is laid out."""
    if _worker.lock.acquire(blocking=False):
        try:
            _worker.running()
        finally:
            _worker.lock.release()


class Worker:
    """The process that draws, started when it is needed and again when it has ended."""

    def __init__(self, time_limit: float = TIME_LIMIT, program: tuple[str, ...] = ()) -> None:
        self.lock = threading.Lock()
        self.time_limit = time_limit
        self.program = program or (sys.executable, "-P", os.path.abspath(__file__))  # noqa: PTH100 (pathlib would follow links)
        self.process: subprocess.Popen[bytes] | None = None

    def draw(self, request: bytes) -> bytes:
        """The answer to one request; whoever calls holds the lock.

        Raises:
            RenderError: as `render`.

        """
        process = self.running()
        late = threading.Event()

        def stop() -> None:
            late.set()
            process.kill()

        timer = threading.Timer(self.time_limit, stop)
        timer.daemon = True
        timer.start()
        try:
            _send(process.stdin, request)
            answer = _receive(process.stdout)
        except OSError:
            answer = None
        except BaseException:
            self.close()
            raise
        finally:
            timer.cancel()
        if answer is None:
            self.close()
            raise RenderError(self._why(timed_out=late.is_set()))
        if answer[:1] == _REFUSED:
            message = f"the picture cannot be drawn: {answer[1:].decode()}"
            raise RenderError(message)
        return answer[1:]

    def close(self) -> None:
        """End the process, whatever it does."""
        process, self.process = self.process, None
        if process is not None:
            process.kill()
            with contextlib.suppress(OSError):
                process.stdin.close()
            process.stdout.close()
            process.wait()

    def running(self) -> subprocess.Popen[bytes]:
        """The process, started unless it runs; whoever calls holds the lock.

        Raises:
            RenderError: when it cannot be started.

        """
        if self.process is not None and self.process.poll() is not None:
            self.close()
        if self.process is None:
            try:
                self.process = subprocess.Popen(  # noqa: S603 (this very file)
                    self.program,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                )
            except OSError as error:
                message = f"the program that draws pictures cannot be started: {error.strerror}"
                raise RenderError(message) from error
        return self.process

    def _why(self, *, timed_out: bool) -> str:
        if timed_out:
            return (
                f"the picture was given up: drawing it took more than {self.time_limit:g} seconds"
            )
        return "the picture cannot be drawn: the program that draws it broke down on it"


_worker = Worker()


def _send(pipe: BinaryIO, message: bytes) -> None:
    pipe.write(_LENGTH.pack(len(message)) + message)
    pipe.flush()


def _receive(pipe: BinaryIO) -> bytes | None:
    """The next message; None when the other side has ended."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    message = pipe.read(length)
    return message if len(message) == length else None


# --- The process that draws -------------------------------------------------------------------


def _serve() -> None:
    """Answer requests until the input ends."""
    source, target = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what the renderer prints is no answer
    _limit_memory()
    import vl_convert  # noqa: F401 (loaded while the first chart is laid out)

    while (request := _receive(source)) is not None:
        _set_alarm(int(TIME_LIMIT) + _GRACE)
        try:
            answer = _DRAWN + _drawn(*json.loads(request))
        except ValueError as error:
            answer = _REFUSED + " ".join(str(error).split())[:200].encode("utf-8", "replace")
        _set_alarm(0)
        _send(target, answer)


def _drawn(form: str, scale: float, chart: str) -> bytes:
    import vl_convert

    if form == "png":
        return vl_convert.vegalite_to_png(chart, scale=scale, allowed_base_urls=[])
    if form == "svg":
        return vl_convert.vegalite_to_svg(chart, allowed_base_urls=[]).encode()
    return vl_convert.vegalite_to_pdf(chart, allowed_base_urls=[])


def _limit_memory() -> None:
    """Limit the memory for data where the system can, and leave no dump of it; Windows has no such limit."""
    try:
        import resource
    except ImportError:  # pragma: no cover (Windows has no such module)
        return
    for kind, limit in ((resource.RLIMIT_DATA, MEMORY_LIMIT), (resource.RLIMIT_CORE, 0)):
        _, most = resource.getrlimit(kind)
        allowed = limit if most == resource.RLIM_INFINITY else min(limit, most)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (allowed, most))


def _set_alarm(seconds: int) -> None:
    """Let the system end this process after a time, should the one that waits for it be gone."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


if __name__ == "__main__":
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        _serve()
