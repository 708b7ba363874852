"""Each promise of speed as a ratio against a floor measured in the same run.

Run `python -m tests.bench` for a table of medians, `--json` for the figures, `--quick` for fewer
repetitions, `--only NAME` for some of the rows. A thing and its floor are measured in turn, and a
ratio is the median of those of the pairs, so the machine's own noise falls on both sides of it.
"""

import argparse
import json
import logging
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager
from datetime import date
from functools import cached_property
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple
from unittest.mock import patch

from components.texts.figures import read
from tests import generated
from tests.saving import WAYS

HOME = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
PATIENCE = 60  # seconds: how long anything may take before the run is given up
# As people run it: what Python has compiled is kept, whatever this shell has asked for, and no line is counted.
ENVIRONMENT = {
    name: value
    for name, value in os.environ.items()
    if name not in ("PYTHONDONTWRITEBYTECODE", "COVERAGE_PROCESS_CONFIG")
}
IMPORTS = "import yaml; from pydantic import BaseModel"

# A page that does nothing but show one constant chart.
BARE = """\
import streamlit as st

CHART = {
    "data": {"values": [{"x": 1, "y": 2}, {"x": 2, "y": 3}]},
    "mark": "point",
    "encoding": {"x": {"field": "x", "type": "quantitative"}, "y": {"field": "y", "type": "quantitative"}},
}
st.set_page_config(layout="wide")
st.title("Bare")
st.vega_lite_chart(CHART, theme=None, width="content")
"""

# A page with a filter over charts that stand in a file, ready to be shown.
CONSTANT = """\
import json
from pathlib import Path
import streamlit as st

@st.cache_resource
def charts():
    return json.loads(Path(__file__).with_name("charts.json").read_text("utf-8"))

st.set_page_config(layout="wide")
chosen = st.selectbox("Filter", list(charts()), index=None, key="pick-by-0", label_visibility="collapsed")
for key, chart in charts()[chosen or next(iter(charts()))].items():
    st.vega_lite_chart(chart, theme=None, width="content", key=key, on_select="rerun", selection_mode=["chosen"])
"""

# A page that does nothing with the file but parse it, and has the page's own first chart ready to be shown.
PARSED = """\
import json, sys
from pathlib import Path
import streamlit as st
import yaml

@st.cache_resource
def charts():
    yaml.load(Path(sys.argv[-1]).read_text("utf-8"), Loader=yaml.CSafeLoader)
    return json.loads(Path(__file__).with_name("charts.json").read_text("utf-8"))

st.set_page_config(layout="wide")
for key, chart in charts().items():
    st.vega_lite_chart(chart, theme=None, width="content", key=key, on_select="rerun", selection_mode=["chosen"])
"""

# As the commands read, which see to Python's collector first.
READ = """\
import sys, time
from pathlib import Path
from components import collector, library
collector.relax(collector.FOR_ONE_READING)
start = time.perf_counter()
library.read(Path(sys.argv[1]))
print(time.perf_counter() - start)
"""

PARSE = """\
import sys, time, yaml
from pathlib import Path
start = time.perf_counter()
yaml.load(Path(sys.argv[1]).read_text("utf-8"), Loader=yaml.CSafeLoader)
print(time.perf_counter() - start)
"""

# The moment at which what is asked for is on the screen; an error when that takes too long.
SEEN = """([selector, patience]) => new Promise((resolve, reject) => {
  const until = Date.now() + patience * 1000
  const look = () => {
    const found = document.querySelector(selector)
    if (found && found.getBoundingClientRect().width) resolve(Date.now() / 1000)
    else if (Date.now() > until) reject(Error(`${selector} is not there`))
    else requestAnimationFrame(look)
  }
  look()
})"""

# When a name that was saved is on the screen: in a label of the first chart, or in the evidence, which comes
# after it, where the chart does not show that estimate: a canvas has no labels, and a chart in parts has
# another part of them. It is asked for before: `window.seen` is that moment, or null after 30 s.
AWAIT = """(name) => {
  const until = Date.now() + 30000
  const chart = '[class*=st-key-chart-]'
  const isThere = () =>
    document.querySelector(`${chart} [aria-label*="${name}"]`)?.getBoundingClientRect().width
    || document.querySelector('.evidence')?.innerText.includes(name)
  window.seen = new Promise((resolve) => {
    const look = () => {
      if (isThere()) resolve(Date.now() / 1000)
      else if (Date.now() > until) resolve(null)
      else requestAnimationFrame(look)
    }
    look()
  })
  return null
}"""

# From the next click to the frame in which the first chart shows something else.
ARM = """() => {
  const chart = () => document.querySelector('[class*=st-key-chart-] svg.marks')?.textContent
  const before = chart()
  window.clicked = new Promise((resolve) => addEventListener('click', () => {
    const start = performance.now()
    const look = () => {
      const now = chart(), took = performance.now() - start
      if (now && now !== before) resolve(took / 1000)
      else if (took > 20000) resolve(null)
      else requestAnimationFrame(look)
    }
    look()
  }, { capture: true, once: true }))
  return null
}"""

RESTING = (
    "() => document.querySelector('[data-testid=stApp]')?.dataset.testScriptState === 'notRunning'"
)


class Row(NamedTuple):
    """One line of the table. Times are in seconds; `figure` is what is held against the limit."""

    what: str
    value: float
    floor: float | None
    figure: float
    limit: float
    unit: str
    more: dict[str, Any] = {}  # noqa: RUF012 (never changed)

    @property
    def verdict(self):
        return "ok" if self.figure <= self.limit else "over"


def ratio(what, pairs, limit, **more):
    """A row for pairs of (floor, value)."""
    floors, values = ([pair[n] for pair in pairs] for n in (0, 1))
    figure = median(value / floor for floor, value in pairs)
    spread = {"values": values, "floors": floors}
    return Row(what, median(values), median(floors), figure, limit, "×", more | spread)


def absolute(what, values, limit, unit="s", floors=(), **more):
    """A row for values with a limit of their own; floors tell what the machine can do just then."""
    figure, floor = median(values), median(floors) if floors else None
    return Row(
        what, figure, floor, figure, limit, unit, more | {"values": values, "floors": floors}
    )


def turns(times, floor, thing):
    """Pairs of (floor, value), measured in turn."""
    return [(floor(), thing()) for _ in range(times)]


class Place:
    """Where a run keeps its data, and how often it measures."""

    def __init__(self, folder, *, quick=False):
        self.folder, self.quick, self._made = folder, quick, {}

    def times(self, full, quick):
        return quick if self.quick else full

    def made(self, estimates):
        """The generated estimates.yaml with so many entries over a tenth as many texts."""
        if estimates not in self._made:
            folder = self.folder / f"generated-{estimates}"
            self._made[estimates] = generated.write(folder, estimates, max(1, estimates // 10))
        return self._made[estimates]

    def real(self):
        """A fresh copy of the real data."""
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        shutil.copy(HOME / "estimates.yaml", folder)
        shutil.copytree(HOME / "seeds", folder / "seeds")
        return folder / "estimates.yaml"

    def app(self, code, **files):
        """A script in a folder with the page's own settings of the server."""
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        shutil.copytree(HOME / ".streamlit", folder / ".streamlit")
        for name, content in files.items():
            (folder / f"{name}.json").write_text(json.dumps(content), "utf-8")
        script = folder / "app.py"
        script.write_text(code, "utf-8")
        return script

    @cached_property
    def filtered(self):
        """The charts of the real page for each originator of its fullest metric, and that metric."""
        page = Page(HOME / "dashboard.py", self.real())
        metric = page.fullest()
        shown = {}
        for option in page.options("by"):
            shown[option] = page.charts(option)
        return metric, shown


# --- Processes --------------------------------------------------------------------------------


def process(*command):
    """Seconds that a whole process takes."""
    start = time.perf_counter()
    subprocess.run(  # noqa: S603 (our own commands)
        [PYTHON, *command], cwd=HOME, check=False, stdout=subprocess.DEVNULL, env=ENVIRONMENT
    )
    return time.perf_counter() - start


def printed(code, path):
    """Seconds that a fresh process measured within itself."""
    run = [PYTHON, "-c", code, str(path)]
    made = subprocess.run(run, cwd=HOME, check=True, capture_output=True, env=ENVIRONMENT)  # noqa: S603
    return float(made.stdout)


class Server:
    """A running server of one script."""

    def __init__(self, process, port, started):
        self.process, self.started, self.url = process, started, f"http://localhost:{port}/"
        self._port = port

    def wait(self):
        """Wait until it takes connections."""
        while time.time() < self.started + PATIENCE and self.process.poll() is None:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self._port)) == 0:
                    return self
            time.sleep(0.01)
        message = f"{self.process.args} does not answer"
        raise TimeoutError(message)

    def memory(self, field="VmRSS"):
        """Megabytes of memory that it holds, or held at most (`VmHWM`)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text("ascii")
        return int(re.search(rf"{field}:\s+(\d+)", status)[1]) / 1024


@contextmanager
def served(script, estimates=None):
    """Run a script by `streamlit run`."""
    from tests.browser import command, free_port, running

    port, started = free_port(), time.time()
    with running(command(script, port, estimates), script.parent, env=ENVIRONMENT) as server:
        yield Server(server, port, started)


@contextmanager
def browser():
    """A Chromium that has already drawn something."""
    from playwright.sync_api import sync_playwright

    from tests.browser import FLAGS, chromium

    with sync_playwright() as play:
        running = play.chromium.launch(executable_path=chromium(), args=FLAGS)
        try:
            yield running
        finally:
            running.close()


@contextmanager
def tab(running):
    """An empty page that shares nothing with those before it."""
    context = running.new_context(viewport={"width": 1280, "height": 800}, color_scheme="light")
    try:
        page = context.new_page()
        page.set_default_timeout(PATIENCE * 1000)
        yield page
    finally:
        context.close()


def first_chart(page, address):
    """The moment at which the first chart of this address is visible."""
    page.goto(address, wait_until="commit")
    return page.evaluate(SEEN, [".stVegaLiteChart .marks", PATIENCE])


def rest(page):
    page.wait_for_function(RESTING)
    page.wait_for_timeout(400)


# --- The page without a browser ---------------------------------------------------------------


class Page:
    """A script run by Streamlit's own runner, and how long each of its runs took.

    AppTest polls for the end of a run and reads its messages; so the clock is around what the
    runner itself does in a run (`ScriptRunner._run_script`: callbacks, script, messages queued).
    """

    def __init__(self, script, estimates=None):
        from streamlit.testing.v1 import AppTest

        self._arguments = [str(script), *(["--estimates", str(estimates)] if estimates else [])]
        self.busy = []  # seconds of processor time of each run, which other processes do not add to
        self._at = AppTest.from_file(str(script), default_timeout=PATIENCE)
        self.run()

    def run(self):
        """Run the script; return the seconds of the run."""
        from streamlit.runtime.scriptrunner.script_runner import ScriptRunner

        run, took = ScriptRunner._run_script, []  # noqa: SLF001 (the run itself has no public clock)

        def clocked(runner, data):
            start, busy = time.perf_counter(), time.thread_time()
            try:
                run(runner, data)
            finally:
                took.append(time.perf_counter() - start)
                self.busy.append(time.thread_time() - busy)

        with (
            patch.object(ScriptRunner, "_run_script", clocked),
            patch.object(sys, "argv", self._arguments),
        ):
            self._at.run()
        assert not self._at.exception, self._at.exception
        return sum(took)

    def options(self, name):
        return list(self._picker(name).options)

    def _picker(self, name):
        """The list of a filter; its key ends in a number."""
        boxes = [*self._at.selectbox, *self._at.multiselect]
        return next(box for box in boxes if box.key.startswith(f"pick-{name}-"))

    def pick(self, name, option):
        """Choose an option by its place or its words; return the seconds of the run."""
        box = self._picker(name)
        if box.type == "multiselect":
            box.set_value([] if option is None else [option])
        elif isinstance(option, int):
            box.select_index(option)
        elif option is None:
            box.set_value(None)
        else:
            box.select(option)
        return self.run()

    def fullest(self):
        """Go to the metric with the most originators; return its place in the list."""
        counts = []
        for number in range(len(self.options("metric"))):
            self.pick("metric", number)
            counts.append(len(self.options("by")))
        self.pick("metric", counts.index(max(counts)))
        return counts.index(max(counts))

    def charts(self, option=None):
        """Choose this originator, or all, and return the dicts of the charts, by their keys."""
        import streamlit as st

        shown, show = {}, st.vega_lite_chart

        def record(*given, **options):
            shown[options["key"]] = plain(options["spec"])
            return show(*given, **options)

        with patch.object(st, "vega_lite_chart", record):
            self.pick("by", option)
        return shown


def plain(spec):
    """A chart of the page as a constant dict: its data are rows, as anyone would write them."""
    import pyarrow as pa

    sets = {
        name: pa.ipc.open_stream(packed).read_all().to_pylist()
        for name, packed in spec["datasets"].items()
    }
    return json.loads(json.dumps({**spec, "datasets": sets}))


# --- Rows -------------------------------------------------------------------------------------


def start(place):
    """From `streamlit run` to the first chart, against a page with one constant chart."""
    bare, estimates = place.app(BARE), place.real()

    def opened(script, *data):
        with served(script, *data) as server, tab(running) as page:
            return first_chart(page, server.wait().url) - server.started

    with browser() as running:
        pairs = turns(
            place.times(11, 3) + 1,
            lambda: opened(bare),
            lambda: opened(HOME / "dashboard.py", estimates),
        )
    yield ratio("streamlit run to first chart, real data", pairs[1:], 1.25)


def rerun(place):
    """Runs of the real page on a filter change, against the same charts as constants."""
    metric, shown = place.filtered
    constant = Page(place.app(CONSTANT, charts=shown))
    page = Page(HOME / "dashboard.py", place.real())
    page.pick("metric", metric)
    import streamlit as st

    st.cache_data.clear()  # `filtered` has drawn these charts before
    page.run()
    for what in ("new choice", "seen before"):
        rounds = 1 if what == "new choice" else place.times(3, 1)
        constant.busy.clear()
        page.busy.clear()
        pairs = [
            (constant.pick("by", option), page.pick("by", option))
            for option in list(shown) * rounds
        ]
        busy = {"processor": median(page.busy), "processor_floor": median(constant.busy)}
        yield ratio(f"rerun on a filter, server side, {what}", pairs, 2, **busy)


def choose(page, option):
    """Seconds from the click on an originator to the chart that shows it."""
    box = page.locator("[class*=st-key-pick-by-] input")
    if page.locator("[class*=st-key-pick-by-] .stMultiSelect").count():
        box.press("Backspace")  # of a list of several, the one chosen before goes first
        rest(page)
    box.fill(option)  # a long list holds only what is in sight
    found = page.get_by_role("option", name=option, exact=True)
    found.wait_for()
    page.evaluate(ARM)
    found.click()
    took = page.evaluate("() => window.clicked")
    rest(page)
    return took


def click(place):
    """From a click on a filter to the screen, against the same charts as constants."""
    from components import library

    metric, shown = place.filtered
    key = list(library.read().metrics)[metric]
    with ExitStack() as stack:
        running = stack.enter_context(browser())
        floor = stack.enter_context(served(place.app(CONSTANT, charts=shown))).wait()
        path = place.real()
        thing = stack.enter_context(served(HOME / "dashboard.py", path)).wait()
        pages = [stack.enter_context(tab(running)) for _ in range(2)]
        for page, address in zip(pages, (floor.url, f"{thing.url}?metric={key}"), strict=True):
            first_chart(page, address)
            rest(page)
        new, seen = [], []
        for _ in range(place.times(2, 1)):
            new += choices(pages, list(shown))
            seen += choices(pages, list(shown))
            reread(pages[1], path)
        for what, pairs in (("new choice", new), ("seen before", seen)):
            yield ratio(f"click to screen on a filter, {what}", pairs, 1.5)


def choices(pages, options):
    """Pairs of (floor, value) of each option, the one that is chosen already last."""
    pairs = [tuple(choose(page, option) for page in pages) for option in [*options[1:], options[0]]]
    return [pair for pair in pairs if None not in pair]


def reread(page, path):
    """Save the file with one more comment, so that every choice is a new one again."""
    with path.open("a", encoding="utf-8") as file:
        file.write("# saved once more\n")
    page.wait_for_timeout(1000)
    rest(page)


def check(place):
    """The whole process of `check`, against the imports it cannot do without."""
    pairs = turns(
        place.times(11, 5),
        lambda: process("-c", IMPORTS),
        lambda: process("-m", "components", "check"),
    )
    yield ratio("check of the real data, whole process", pairs, 3)


NUMBERS = re.compile(
    r"\d+(?:[.,]\d+)*|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig"
    r"|vierzig|fünfzig|hundert|tausend|Million|Millionen|Milliarde|Milliarden)\b"
)
"""Digits and number words: what any reader of figures has to look for at least."""


def figures(place):
    """Reading the figures of prose, against one plain search for numbers over the same text."""
    texts = (HOME / "seeds").glob("*.txt")
    prose = "\n\n".join(path.read_text("utf-8") for path in sorted(texts)) * 8
    read(prose, "de")
    pairs = turns(
        place.times(15, 7),
        lambda: cpu(lambda: list(NUMBERS.finditer(prose))),
        lambda: cpu(lambda: read(prose, "de")),
    )
    speed = len(prose) / median(value for _, value in pairs) / 1e6
    yield ratio(f"figures of prose ({speed:.1f} MB/s)", pairs, 7.0)


def cpu(work):
    """Seconds of the processor that some work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def scale(place):
    """Reading 10,000 estimates, against the bare parsing of the same file."""
    path = place.made(10_000)
    pairs = turns(place.times(5, 3), lambda: printed(PARSE, path), lambda: printed(READ, path))
    yield ratio("check of 10,000 estimates, 1,000 texts", pairs, 3)


def growth(place):
    """How the time of a check grows with ten times the data."""
    for few, many in ((100, 1_000), (1_000, 10_000)):
        paths = place.made(few), place.made(many)
        pairs = turns(place.times(5, 3), *(lambda path=path: printed(READ, path) for path in paths))
        yield ratio(f"growth of check, {few:,} to {many:,}", pairs, 11)


def first(place):
    """The first page of a server just started on 10,000 estimates, and the server's memory.

    Its floor is a page that parses the file and has the same chart ready. What comes on top of it is the
    proof of all estimates, so it moves with the row "check of 10,000 estimates".
    """
    path, took, again, held, most, floors = place.made(10_000), [], [], [], [], []
    key, chart = next(iter(Page(HOME / "dashboard.py", path).charts().items()))
    parsed = place.app(PARSED, charts={key: chart})

    def opened(server, times):
        with tab(running) as page:
            start = time.time()
            times.append(first_chart(page, server.url) - start)
            rest(page)

    with browser() as running:
        for _ in range(place.times(3, 1)):
            with served(parsed, path) as server:
                server.wait()
                time.sleep(1)
                opened(server, floors)
            with served(HOME / "dashboard.py", path) as server:
                server.wait()
                time.sleep(1)
                opened(server, took)
                opened(server, again)
                held.append(server.memory())
                most.append(server.memory("VmHWM"))
    what, second = "first page at 10,000 estimates", median(again)
    yield absolute(what, took, 4, floors=floors, second_viewer=second)
    yield absolute("memory of the server then", held, 700, "MB", at_most=max(most))


def filters(place):
    """Runs of the page at 10,000 estimates on a filter change: measures, then originators."""
    page = Page(HOME / "dashboard.py", place.made(10_000))
    page.busy.clear()
    took = [page.pick("measure", option) for option in page.options("measure")]
    whole = page.pick("measure", None)
    took += [page.pick("by", option) for option in page.options("by")[:3]]
    busy = median([*page.busy[: len(took) - 3], *page.busy[-3:]])
    what = "filter at 10,000 estimates, server side"
    yield absolute(what, took, 0.3, worst=max(took), all_again=whole, processor=busy)


def changed(content, number):
    """The file with another originator of its first estimate, and that originator.

    Where originators are declared and proved, it has another note instead.
    """
    name = f"Saver {generated.letters(number)}"
    if "\noriginators:" not in content:
        line, way = rf"    by: {name}", r"^    by: .+$"
    else:
        line, way = rf"\1    note: {name}", r"^(  - id: .+\n)(?:    note: .+$)?"
        line += "" if "    note: Saver " in content else "\n"
    return re.sub(way, line, content, count=1, flags=re.MULTILINE), name


def opening(content):
    """The part of an address that opens the first estimate."""
    entries = content[content.index("\nestimates:") :]
    found = [re.search(rf"{key}: (.+)", entries)[1] for key in ("metric", "id")]
    return "?metric={}&estimate={}".format(*found)


def save(page, path, way, number):
    """Seconds from the end of a save to the screen; None when it never gets there."""
    content, name = changed(path.read_text("utf-8"), number)
    page.evaluate(AWAIT, name)
    WAYS[way](path, content)
    start = time.time()
    seen = page.evaluate("() => window.seen")
    page.wait_for_timeout(50 + number * 37 % 500)  # another moment between two looks at the file
    return seen and seen - start


@contextmanager
def watched(path):
    """A page open on the first estimate of this file."""
    with browser() as running, served(HOME / "dashboard.py", path) as server, tab(running) as page:
        first_chart(page, server.wait().url + opening(path.read_text("utf-8")))
        rest(page)
        yield page


def change(place):
    """One estimate changed among many: from the save to the screen of a page at rest."""
    for count, limit in ((1_000, 0.5), (10_000, 2.5)):
        path = place.folder / f"changed-{count}" / "estimates.yaml"
        generated.write(path.parent, count, count // 10)
        with watched(path) as page:
            yield _changed(page, path, place.times(7, 3), count, limit)


def _changed(page, path, times, count, limit):
    took = []
    for number in range(times):
        rest(page)
        took.append(save(page, path, "temp and rename", number))
    lost = took.count(None)
    took = [each if each is not None else float("inf") for each in took]
    return absolute(f"one of {count:,} changed, save to screen", took, limit, lost=lost)


def saves(place):
    """Every way of saving the real data: each save on screen, and how soon."""
    path, times, number = place.real(), place.times(50, 5), 0
    path.write_text(changed(path.read_text("utf-8"), -1)[0], "utf-8")  # a line that a save replaces
    with watched(path) as page:
        for way in WAYS:
            took = []
            for _ in range(times):
                took.append(save(page, path, way, number))
                number += 1
            seen = [each for each in took if each is not None]
            limit = 0.5 if len(seen) == times else 0.0  # one lost is over, however fast the others
            what = f"save to screen, {way}: {len(seen)} of {times}"
            yield absolute(what, seen or [float("inf")], limit, slowest=max(seen, default=None))


def png(place):
    """A picture of each real metric, its dict included, against the bare renderer of that dict."""
    import vl_convert

    from components import library, table
    from components.export import images

    found = library.read()
    rows, day = table.rows(found), date(2026, 11, 1)
    each = [
        images.of(found, metric, [row for row in rows if row.metric == metric], day)
        for metric in found.metrics
    ]

    def clocked(make):
        start = time.perf_counter()
        make()
        return time.perf_counter() - start

    pairs = []
    for turn in range(1 + place.times(5, 2)):
        for picture in each:
            spec = images.spec(picture)
            pair = (
                clocked(lambda spec=spec: vl_convert.vegalite_to_png(spec, scale=2)),
                clocked(lambda own=picture: images.render(images.spec(own), "png", 2)),
            )
            pairs += [pair] if turn else []  # the first turn warms the renderer
    yield ratio("PNG of 1600×900 at 2×, warm", pairs, 1.3)


ROWS = {
    "start": start,
    "rerun": rerun,
    "click": click,
    "check": check,
    "figures": figures,
    "scale": scale,
    "first": first,
    "filter": filters,
    "growth": growth,
    "change": change,
    "png": png,
    "saves": saves,
}


# --- The table --------------------------------------------------------------------------------


def amount(value, unit="s"):
    if unit == "MB":
        return f"{value:.0f} MB"
    if unit == "×":
        return f"{value:.2f}×"
    return f"{value * 1000:.1f} ms" if value < 1 else f"{value:.2f} s"


def cells(row):
    """What the table says of a row."""
    unit = "s" if row.unit == "×" else row.unit
    return (
        row.what,
        amount(row.value, unit),
        "–" if row.floor is None else amount(row.floor),
        amount(row.figure, row.unit),
        amount(row.limit, row.unit),
        row.verdict,
    )


def lines(rows):
    """The table, a line a row."""
    heads = ("what", "value", "floor", "measured", "at most", "verdict")
    table = [heads, *map(cells, rows)]
    widths = [max(len(line[n]) for line in table) for n in range(len(heads))]
    return [
        "  ".join(
            cell.ljust(width) if n in (0, len(heads) - 1) else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in table
    ]


def _hush():
    """Keep Streamlit from warning that its script is run without a server."""
    logging.getLogger("streamlit").setLevel(logging.ERROR)
    logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").disabled = True


def pace():
    """Seconds of a fixed sum: what has no floor of its own is as fast as the machine is just then."""
    start = time.perf_counter()
    sum(number * number for number in range(1_000_000))
    return time.perf_counter() - start


def measure(names, *, quick=False):
    """The rows of these names, one after another, each with the machine's pace around it."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        place = Place(Path(folder), quick=quick)
        for name in names:
            print(f"measuring {name} …", file=sys.stderr, flush=True)
            _hush()
            before = pace()
            rows = list(_rows(name, place))
            around = [before, pace()]
            yield from (row._replace(more=row.more | {"pace": around}) for row in rows)


def _rows(name, place):
    """The rows of a name; where the browser waits in vain for the page, one that says so instead of the rest."""
    from playwright.sync_api import Error

    try:
        yield from ROWS[name](place)
    except Error as error:
        why = str(error).splitlines()[0].removeprefix("Page.evaluate: Error: ")
        yield absolute(f"{name}, given up: {why}", [float("inf")], PATIENCE)


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--quick", action="store_true", help="measure each row fewer times")
    parser.add_argument(
        "--only", action="append", choices=ROWS, metavar="NAME", help=", ".join(ROWS)
    )
    options = parser.parse_args(arguments)
    rows = []
    try:
        for row in measure(options.only or ROWS, quick=options.quick):
            rows.append(row)
            print(f"  {' | '.join(cells(row))}", file=sys.stderr, flush=True)
    finally:  # what breaks a row does not lose those before it
        _tell(rows, as_json=options.json)


def _tell(rows, *, as_json):
    load = f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors"
    paces = sorted(each for row in rows for each in row.more.get("pace", ()))
    if paces:
        load += f"; a million squares summed in {amount(paces[0])} to {amount(paces[-1])}"
    if as_json:
        told = [{**row._asdict(), "verdict": row.verdict} for row in rows]
        print(json.dumps(told, indent=2))
    else:
        print("\n".join([*lines(rows), "", load]))


if __name__ == "__main__":
    main()
