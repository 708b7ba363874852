"""Many viewers of the page while its data changes, and its memory over many saves, runs and sessions.

Run `python -m tests.load [--viewers 30] [--seconds 120]`. A viewer is a websocket that speaks the
page's own protocol as a browser does, and asks as often whether the data changed. Three more are bad
ones: one reads what it is sent very slowly, one hangs up without a word and comes again, one asks for views
that no data has and reports choices in widgets that are not there. Every few seconds the data itself is hostile
for a moment. At the end every viewer must have the last data on its own chart, and the server's log may hold no traceback.

`--saves 500` saves a text of 311 KB so often, `--reruns 500` changes the view of one page, and
`--sessions 200` opens and closes so many pages. Each prints what the server holds meanwhile, which
may end at most 20 MB above its start.
"""

import argparse
import asyncio
import contextlib
import re
import sys
import tempfile
import time
from dataclasses import dataclass, field
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from components import library
from tests.browser import Site

PATIENCE = 90  # seconds after the last change
_HOSTILE_EVERY = 4  # saves
_ROUND = re.compile(r"Round (\d+):")


def rerun(query, fragment=""):
    """What a browser sends to have the script, or one fragment of it, run."""
    asked = BackMsg()
    asked.rerun_script.query_string = query
    asked.rerun_script.widget_states.SetInParent()
    if fragment:
        asked.rerun_script.fragment_id = fragment
        asked.rerun_script.is_auto_rerun = True
    return asked.SerializeToString()


def elements(delta):
    """What is put on the page, as the name of its kind and the element itself."""
    if delta.WhichOneof("type") == "new_element":
        kind = delta.new_element.WhichOneof("type")
        yield kind, getattr(delta.new_element, kind)


@dataclass
class Viewer:
    """One open page: what it shows, and when it came to show it."""

    url: str
    metric: str
    round: int = -1
    chart: str = ""
    runs: int = 0
    seen: dict = field(default_factory=dict)
    faults: list = field(default_factory=list)
    _fragment: str = ""
    _interval: float = 0
    _coming: int = -1
    _first: str = ""

    async def stay(self):
        """Look at the page until cancelled."""
        query = f"metric={self.metric}"
        async with connect(self.url, subprotocols=["streamlit"], max_size=None) as line:
            await line.send(rerun(query))
            asking = asyncio.create_task(self._ask(line, query))
            try:
                async for data in line:
                    self.take(ForwardMsg.FromString(data))
            except ConnectionClosed as reason:
                self.faults.append(f"hung up: {reason}")
            finally:
                asking.cancel()

    async def _ask(self, line, query):
        while True:
            await asyncio.sleep(self._interval or 0.1)
            if self._fragment:
                await line.send(rerun(query, self._fragment))

    def take(self, message):
        """Keep what a message puts on the page."""
        kind = message.WhichOneof("type")
        if kind == "new_session" and not message.metadata.run.fragment_ids:
            self._fragment = ""
        elif kind == "auto_rerun":
            self._fragment, self._interval = (
                message.auto_rerun.fragment_id,
                message.auto_rerun.interval,
            )
        elif kind == "delta":
            for name, element in elements(message.delta):
                self._show(name, element)
        elif kind == "script_finished":
            if self._first and self._coming > self.round:
                self.round, self.chart, self.runs = self._coming, self._first, self.runs + 1
                self.seen[self.round] = time.monotonic()
            self._first = ""

    def _show(self, name, element):
        if name == "exception":
            self.faults.append(f"{element.type}: {element.message}")
        elif name == "html" and (found := _ROUND.search(element.body)):
            self._coming = int(found[1])
        elif name == "vega_lite_chart" and not self._first:
            self._first = element.id.partition("-chart-")[2].partition("-")[0]


async def read_slowly(url):
    """A viewer whose link is slow: three messages a second, of some hundred that each change has."""
    async with connect(url, subprotocols=["streamlit"], max_queue=1, ping_interval=None) as line:
        await line.send(rerun(""))
        async for _ in line:
            await asyncio.sleep(0.3)


async def hang_up(url):
    """A viewer that crashes again and again."""
    while True:
        line = await connect(url, subprotocols=["streamlit"])
        await line.send(rerun(""))
        await asyncio.sleep(1.3)
        line.transport.abort()


HOSTILE = (
    "metric=%00",
    "metric=../../etc/passwd&estimate=" + "x" * 10_000,
    "by=%3Cscript%3Ealert()%3C/script%3E&measure=%F0%9F%92%A5",
    "known=9999-12-31&draw=compare&scale=log",
    "known=0001-01-01&view=briefing",
    "known=-1&text=%E2%80%AE&view=%FF",
    "&".join(f"metric={number}" for number in range(500)),
)


def hostile_files(text):
    """The data as nobody should save it: without end, without sense, unreadable, or of no calendar."""
    bomb = "[&a0 [x, x, x, x]"
    bomb += "".join(f", &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, 30)) + "]"
    yield f"{text}\n? {bomb}\n: x\n".encode()
    yield text.encode("utf-16")
    yield text.encode()[: len(text) // 2] + b"\0\xff"
    yield re.sub(r"(?m)^( +published: ).*$", r"\g<1>9999-12-31", text).encode()
    yield re.sub(r"(?m)^(    by: ).*$", r'\g<1>"S\\uFFFE<script>$x$"', text).encode()
    yield b"- " * 5000
    yield b""


async def feed_nonsense(url):
    """A viewer that asks for views that no data has, and reports choices in widgets that are not there."""
    async with connect(url, subprotocols=["streamlit"], max_size=None) as line:
        for query in cycle(HOSTILE):
            message = BackMsg.FromString(rerun(query))
            for number, name in enumerate(("tiles", "pick-metric-0", "viewport", "pick-row-9")):
                state = message.rerun_script.widget_states.widgets.add()
                state.id = f"$$ID-{number:032x}-{name}"
                state.json_value = '{"selection": [[[]]]}'
            await line.send(message.SerializeToString())
            await finished(line)
            await asyncio.sleep(0.5)


def resident(port):
    """Megabytes that the server at this port holds."""
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if f"--server.port\0{port}\0" in (entry / "cmdline").read_text():
                found = re.search(r"VmRSS:\s+(\d+)", (entry / "status").read_text())
                return int(found[1]) / 1024
    return float("nan")


def put(site, text, number):
    """Save the data with the number of this round in its title."""
    site.estimates.write_text(
        re.sub(r"(?m)^title: .*$", f"title: 'Round {number}'", text, count=1), "utf-8"
    )


async def watch(site, viewers, seconds, rude=(read_slowly, hang_up, feed_nonsense)):
    """Change the file every second; then wait until all have seen the last change."""
    url = f"ws://127.0.0.1:{site.port}/_stcore/stream"
    metrics = list(library.read(site.estimates).metrics)
    text = site.estimates.read_text("utf-8")
    put(site, text, 0)
    crowd = [Viewer(url, metrics[number % len(metrics)]) for number in range(viewers)]
    tasks = [asyncio.create_task(viewer.stay()) for viewer in crowd]
    await until(lambda: all(viewer.round == 0 for viewer in crowd))
    print(f"{viewers} viewers opened; resident {resident(site.port):,.0f} MB", flush=True)
    bad = [asyncio.create_task(each(url)) for each in rude]
    saved, began, hostile = {}, time.monotonic(), cycle(hostile_files(text))
    number = 0
    while time.monotonic() - began < seconds:
        number += 1
        if number % _HOSTILE_EVERY == 0:
            site.estimates.write_bytes(next(hostile))
            await asyncio.sleep(0.4)
        saved[number] = time.monotonic()
        put(site, text, number)
        await asyncio.sleep(max(0, began + number - time.monotonic()))
        if number % 30 == 0:
            print(f"{number} saves; resident {resident(site.port):,.0f} MB", flush=True)
    await until(lambda: all(viewer.round == number for viewer in crowd))
    settled = time.monotonic() - saved[number]
    print(f"after {number} saves; resident {resident(site.port):,.0f} MB")
    faults = [fault for viewer in crowd for fault in viewer.faults]
    faults += [str(task.exception()) for task in bad if task.done()]
    for task in (*tasks, *bad):
        task.cancel()
    await asyncio.gather(*tasks, *bad, return_exceptions=True)
    right = sum(viewer.round == number and viewer.chart == viewer.metric for viewer in crowd)
    waits = sorted(at - saved[n] for each in crowd for n, at in each.seen.items() if n in saved)
    runs = [viewer.runs for viewer in crowd]
    print(
        f"{right} of {viewers} viewers have round {number} on their own chart, {settled:.1f} s after it"
    )
    if waits:
        print(
            f"save to viewer: median {median(waits):.1f} s, 95 % under {waits[len(waits) * 95 // 100]:.1f} s; "
            f"{min(runs)} to {max(runs)} rounds shown to each"
        )
    for fault in faults:
        print(f"fault: {fault}")
    return right == viewers and not faults


TEXT_BYTES = 311_000
GROWTH = 20  # megabytes that the server may hold at the end above what it holds once warm
_WARM = 10  # saves, runs or sessions after which the server is warm
_SENTENCE = "Im Hafen lagen laut Bericht {:,} Container und etwa {:,} Tonnen Stahl bereit. "


def long_text(number):
    """A text of 311 KB full of figures, with one of this save at its end."""
    lines, size = [], 0
    while size < TEXT_BYTES:
        n = len(lines)
        lines.append(_SENTENCE.format(n * 7 % 9000 + 1000, n * 11 % 7000 + 300).replace(",", "."))
        size += len(lines[-1])
    return "".join(lines) + f"\n\nZuletzt wurden {number + 20_000} Container gezählt.\n"


async def save_often(site, times):
    """Yield after each save of the long text that is on the page."""
    viewer = Viewer(f"ws://127.0.0.1:{site.port}/_stcore/stream", "containers")
    staying = asyncio.create_task(viewer.stay())
    content = site.estimates.read_text("utf-8")
    for number in range(times):
        (site.seeds / "long.txt").write_text(long_text(number), "utf-8")
        put(site, content, number)
        await until(lambda number=number: viewer.round == number)
        assert viewer.round == number, f"save {number} did not reach the page"
        yield
    staying.cancel()
    assert not viewer.faults, viewer.faults


async def finished(line):
    """Take messages until the run of the page has ended."""
    while True:
        message = ForwardMsg.FromString(await asyncio.wait_for(line.recv(), PATIENCE))
        if message.WhichOneof("type") == "script_finished":
            return


def views(site):
    """The queries of many views, over and over."""
    estimates = library.read(site.estimates).estimates
    queries = [
        f"metric={each.metric}&estimate={each.id}&scale={scale}&draw={drawing}"
        for each in estimates
        for scale in ("linear", "log")
        for drawing in ("timeline", "compare")
    ]
    return cycle(queries)


async def run_often(site, times):
    """Yield after each run of one page, each of another view."""
    url = f"ws://127.0.0.1:{site.port}/_stcore/stream"
    async with connect(url, subprotocols=["streamlit"], max_size=None) as line:
        for query in islice(views(site), times):
            await line.send(rerun(query))
            await finished(line)
            yield


async def open_often(site, times):
    """Yield after each page that was opened and closed."""
    url = f"ws://127.0.0.1:{site.port}/_stcore/stream"
    for query in islice(views(site), times):
        async with connect(url, subprotocols=["streamlit"], max_size=None) as line:
            await line.send(rerun(query))
            await finished(line)
        yield


async def memory(site, what, turns, times):
    """Whether the server holds at the end at most GROWTH more than once it was warm."""
    start, number, every = 0.0, 0, max(1, times // 10)
    async for _ in turns(site, times + _WARM):
        number += 1
        if number == _WARM:
            start = resident(site.port)
            print(f"warm after {_WARM} {what}; resident {start:,.0f} MB", flush=True)
        elif number > _WARM and (number - _WARM) % every == 0:
            print(f"{number - _WARM} {what}; resident {resident(site.port):,.0f} MB", flush=True)
    growth = resident(site.port) - start
    print(f"{what}: {growth:+,.0f} MB; at most +{GROWTH} MB")
    return growth <= GROWTH


MEMORY = {"saves": save_often, "reruns": run_often, "sessions": open_often}


async def until(is_so):
    """Wait until it is so, or patience is at its end."""
    end = time.monotonic() + PATIENCE
    while not is_so() and time.monotonic() < end:  # noqa: ASYNC110 (there is nobody to set an event)
        await asyncio.sleep(0.05)


def main(arguments=None):
    """0 when every viewer ended with the right data and nothing went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.load", description=__doc__)
    parser.add_argument("--viewers", type=int, default=30)
    parser.add_argument("--seconds", type=float, default=120)
    for what in MEMORY:
        parser.add_argument(f"--{what}", type=int, default=0, metavar="N")
    options = parser.parse_args(arguments)
    counted = {what: times for what in MEMORY if (times := getattr(options, what))}
    with tempfile.TemporaryDirectory() as folder, Site(Path(folder)).served() as site:
        print(f"server started; resident {resident(site.port):,.0f} MB", flush=True)
        if counted:
            results = [
                asyncio.run(memory(site, what, MEMORY[what], times))
                for what, times in counted.items()
            ]
            good = all(results)
        else:
            good = asyncio.run(watch(site, options.viewers, options.seconds))
        log = site.log.read_text("utf-8", "replace")
    errors = [line for line in log.splitlines() if re.search(r"Traceback|Error|Exception", line)]
    print(f"{len(errors)} errors in the server's log", *errors[:10], sep="\n")
    return 0 if good and not errors else 1


if __name__ == "__main__":
    sys.exit(main())
