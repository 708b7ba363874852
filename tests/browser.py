"""A real browser on the real page, for the journeys: the server, Chromium, and what they look at."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from components import library

HOME = Path(__file__).resolve().parent.parent
PATIENCE = 30_000  # ms: how long a slow machine may take for what has no promise of its own
FLAGS = (
    "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update "
    "--disable-sync --no-first-run --disable-dev-shm-usage"
).split()
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
LOCAL = {"localhost", "127.0.0.1"}
MEASURED = "COVERAGE_PROCESS_CONFIG"  # has coverage follow a process
FREE = "about:blank#free"  # where the tab of a visit that has ended waits for the next one

expect.set_options(timeout=PATIENCE)


def chromium():
    """The path of a Chromium; without one a test is skipped here, and fails where CI runs."""
    named = os.environ.get("CHROMIUM")
    found = named or next((path for name in NAMES if (path := shutil.which(name))), None)
    if found and Path(found).is_file():
        return found
    return _lacks(
        f"no Chromium: {named or ', '.join(NAMES)} not found; install one, or name it in CHROMIUM"
    )


def axe():
    """The script of axe-core, likewise; it is no part of the project, and AXE names where it is."""
    named = Path(os.environ.get("AXE", ""))
    if named.is_file():
        return named.read_text("utf-8")
    return _lacks(
        "no axe-core: AXE names no file; unpack what `npm pack axe-core` brings, "
        "and name its axe.min.js in AXE"
    )


def _lacks(what):
    if os.environ.get("CI", "").lower() in ("1", "true", "yes"):
        pytest.fail(what)
    pytest.skip(what)


def free_port():
    """A port of this machine that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def command(script, port, estimates=None):
    """The words that run a page's server, as the README does; others may be editing the code meanwhile."""
    run = [sys.executable, "-m", "streamlit", "run", script.name]
    run += ["--server.port", str(port), "--server.fileWatcherType", "none"]
    return [*run, "--", "--estimates", str(estimates)] if estimates else run


@contextmanager
def running(run, folder=HOME, stdout=subprocess.DEVNULL, **options):
    """A server that is stopped in the end, by force if need be; its lines are not measured, which would slow it."""
    options.setdefault("env", {key: each for key, each in os.environ.items() if key != MEASURED})
    server = subprocess.Popen(  # noqa: S603 (our own page)
        run,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.STDOUT,
        **options,
    )
    try:
        yield server
    finally:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


class Site:
    """The page's server on a copy of the data, which a test may change."""

    def __init__(self, folder):
        self.estimates, self.seeds = folder / "estimates.yaml", folder / "seeds"
        self.log = folder / "server.log"
        shutil.copy(HOME / "estimates.yaml", self.estimates)
        shutil.copytree(HOME / "seeds", self.seeds)
        self._kept = {path: path.read_bytes() for path in self._files()}
        self.port = free_port()
        self.url = f"http://localhost:{self.port}"

    def _files(self):
        return [self.estimates, *self.seeds.glob("*")]

    def restore(self):
        """Put back the data as it was before the tests."""
        for path in set(self._files()) - set(self._kept):
            path.unlink()
        for path, content in self._kept.items():
            if not path.is_file() or path.read_bytes() != content:
                path.write_bytes(content)

    @contextmanager
    def served(self):
        """Run the server as the README does; at its end its log may hold no traceback."""
        run = command(HOME / "dashboard.py", self.port, self.estimates)
        with self.log.open("wb") as log, running(run, stdout=log) as server:
            self.wait(server)
            yield self
        told = self.log.read_text("utf-8", "replace")
        assert "Traceback" not in told, told

    def wait(self, server):
        """Wait until the server of this site answers."""
        end = time.monotonic() + 60
        while server.poll() is None and time.monotonic() < end:
            try:
                with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=5):  # noqa: S310
                    return
            except OSError:
                time.sleep(0.05)
        pytest.fail(f"the page's server did not start:\n{self.log.read_text('utf-8', 'replace')}")


class Visit:
    """One reader's pages, and what went wrong on them.

    A tab that has shown the page shows it again at half the cost, so that of a visit which has ended
    is taken over.
    """

    def __init__(self, context, site, width=1280, height=800, theme="light"):
        self.site, self._context, self._look = site, context, (width, height, theme)
        self.errors, self.asked, self._pages = [], set(), []
        self._heard = {
            "request": lambda request: self.asked.add(urlsplit(request.url)),
            "websocket": lambda socket: self.asked.add(urlsplit(socket.url)),
            "pageerror": lambda error: self.errors.append(str(error)),
            "console": lambda said: said.type == "error" and self.errors.append(said.text),
        }
        self.page = self._page()

    def _page(self):
        page = self._tab()
        width, height, theme = self._look
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=theme)
        page.set_default_timeout(PATIENCE)
        for event, note in self._heard.items():
            page.on(event, note)
        self._pages.append(page)
        return page

    def _tab(self):
        free = [page for page in self._context.pages if page.url == FREE]
        page = free[0] if free else self._context.new_page()
        page.goto("about:blank")
        page.bring_to_front()  # a tab behind another one draws seldom
        return page

    def open(self, address="", metric="containers"):
        """Go to this address of the site and wait until its main chart is drawn."""
        self.page.goto(address if address.startswith("http") else f"{self.site.url}/{address}")
        self.rest(metric)
        return self

    def opened(self, address, metric):
        """Open an address in a page of its own, as a colleague would who was sent it."""
        self.page = self._page()
        return self.open(address, metric)

    def rest(self, metric):
        """Wait until this metric's chart is the first one and the page has nothing left to do."""
        self.page.wait_for_function(_AT_REST, arg=metric)
        self.page.evaluate(_QUIET)

    def choose(self, metric):
        """Open a metric by its tile."""
        number = list(library.read(self.site.estimates).metrics).index(metric)
        self.page.locator(".tile").nth(number).click()
        self.rest(metric)

    def look(self, width, height, theme):
        """Change the size of the window and the theme of the system."""
        self.page.set_viewport_size({"width": width, "height": height})
        self.page.emulate_media(color_scheme=theme)
        paper = "#0e1420" if theme == "dark" else "#ffffff"
        self.page.wait_for_function(_DRAWN_FOR, arg=[width, paper])
        self.page.evaluate(_QUIET)

    def points(self, metric):
        """The area of each estimate in a metric's chart that can be clicked."""
        return self.chart(metric).locator("[aria-roledescription=estimate]")

    def chart(self, metric):
        """A metric's chart, whichever of its points is chosen."""
        return self.page.locator(f".st-key-chart-{metric}, [class*=st-key-chart-{metric}-]")

    @property
    def quote(self):
        """The marked quote in the evidence."""
        return self.page.locator(".evidence mark.quote")

    @property
    def title(self):
        """The heading of the page."""
        return self.page.locator("h1.title")

    def tab_to(self, selector):
        """Press Tab until the focus is in there."""
        for _ in range(80):
            self.page.keyboard.press("Tab")
            if self.page.evaluate(_HAS_FOCUS, selector):
                return
        pytest.fail(f"Tab does not reach {selector}")

    def foreign(self):
        """The hosts asked for anything that are not this machine."""
        return {
            address.hostname
            for address in self.asked
            if address.scheme not in ("data", "blob", "about") and address.hostname not in LOCAL
        }

    def faults(self):
        """What is wrong with the layout of the page and its charts, in words."""
        return self.page.evaluate(_FAULTS)

    def close(self):
        """End the visit; nothing may have gone wrong on it."""
        shown = []
        for page in self._pages:
            shown += page.locator("[data-testid=stException]").all_inner_texts()
            self._leave(page)
        assert not shown
        assert not self.errors
        assert not self.foreign()

    def _leave(self, page):
        page.evaluate("sessionStorage.clear()")
        page.goto(FREE)
        for event, note in self._heard.items():
            page.remove_listener(event, note)


class LoneVisit(Visit):
    """A visit in tabs of its own: a script that a test adds to a tab stays there."""

    def _tab(self):
        return self._context.new_page()

    def _leave(self, page):
        page.close()


# The focus is in such a part, or in one inside a component of ours.
_HAS_FOCUS = """part => {
  const outer = document.activeElement
  return [outer, outer.shadowRoot?.activeElement].some((node) => node?.closest(part))
}"""

_AT_REST = """metric => {
  const app = document.querySelector('[data-testid=stApp]')
  const chart = document.querySelector('[class*=st-key-chart-]')
  return app?.dataset.testScriptState === 'notRunning' && (chart?.className + ' ').match(`st-key-chart-${metric}[- ]`)
    && [...document.querySelectorAll('[class*=st-key-chart-]')].every((each) => each.querySelector('svg.marks'))
    && !document.querySelector('[data-stale=true]') && !document.querySelector('.st-key-above:not(:has(h1.title))')
}"""

# The main chart is as wide as a window of this width has it, on paper of this colour.
_DRAWN_FOR = """([width, paper]) => {
  const svg = document.querySelector('[class*=st-key-chart-] svg.marks')
  if (!svg) return false
  const probe = document.createElement('i')
  probe.style.backgroundColor = paper
  const drawn = svg.clientWidth
  return innerWidth === width && probe.style.backgroundColor === getComputedStyle(svg).backgroundColor
    && (width < 900 ? drawn <= width && drawn > width * 0.8 : drawn > width * 0.5)
}"""

# Resolves when nothing was drawn for 250 ms while no script ran.
_QUIET = """() => new Promise((resolve) => {
  let last = performance.now()
  const watcher = new MutationObserver((changes) => {
    if (changes.some(({ target }) => target.closest?.('[class*=st-key-chart-]'))) last = performance.now()
  })
  watcher.observe(document.body, { subtree: true, childList: true })
  const look = () => {
    if (document.querySelector('[data-test-script-state=running]')) last = performance.now()
    if (performance.now() - last < 250) return setTimeout(look, 25)
    watcher.disconnect()
    resolve()
  }
  look()
})"""

# Every text of a chart is inside it, touches no other one and stands out; no part is wider than its
# place, and a click in the middle of a point meets that point.
_FAULTS = """() => {
  const faults = []
  const about = (node) => JSON.stringify(node.textContent.slice(0, 50))
  for (const part of [document.documentElement, document.querySelector('[data-testid=stMain]')])
    if (part.scrollWidth > part.clientWidth)
      faults.push(`${part.tagName} scrolls sideways: ${part.scrollWidth} > ${part.clientWidth}`)
  const light = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map((n) => (n / 255 <= 0.03928 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  for (const svg of document.querySelectorAll('[class*=st-key-chart-] svg.marks')) {
    const name = svg.closest('[class*=st-key-chart-]').className.match(/st-key-(\\S+)/)[1]
    const frame = svg.getBoundingClientRect()
    const place = svg.closest('[class*=st-key-chart-]').getBoundingClientRect()
    if (frame.right > place.right + 1 || frame.left < place.left - 1)
      faults.push(`${name} is ${frame.width} wide in a place of ${place.width}`)
    const paper = light(getComputedStyle(svg).backgroundColor)
    if (dark ? paper > 0.05 : paper < 0.9) faults.push(`${name} is on the wrong paper`)
    const written = [...svg.querySelectorAll('text')].filter((text) => text.textContent.trim())
    const texts = written.filter((text) => !text.hasAttribute('stroke'))  // a halo lies under its text
    if (texts.length < 6) faults.push(`${name} has only ${texts.length} texts`)
    const spots = [...svg.querySelectorAll('[aria-roledescription=estimate]')].map((spot) => [spot.ariaLabel, spot.getBoundingClientRect()])
    spots.forEach(([label, spot], n) => {
      const x = (spot.left + spot.right) / 2, y = (spot.top + spot.bottom) / 2
      const over = spots.slice(n + 1).find(([, a]) => a.left < x && x < a.right && a.top < y && y < a.bottom)
      if (over) faults.push(`${name}: a click on "${label}" meets "${over[0]}"`)
    })
    const boxes = texts.map((text) => text.getBoundingClientRect())
    texts.forEach((text, n) => {
      const a = boxes[n]
      if (!a.width) faults.push(`${name}: ${about(text)} is not visible`)
      if (a.left < frame.left - 1 || a.right > frame.right + 1 || a.top < frame.top - 1 || a.bottom > frame.bottom + 1)
        faults.push(`${name}: ${about(text)} is cut`)
      const [low, high] = [light(getComputedStyle(text).fill), paper].sort((x, y) => x - y)
      if ((high + 0.05) / (low + 0.05) < 4.5) faults.push(`${name}: ${about(text)} is too pale`)
      for (let m = n + 1; m < texts.length; m++) {
        const b = boxes[m]
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        if (across > 1 && down > 1) faults.push(`${name}: ${about(text)} and ${about(texts[m])} overlap by ${across.toFixed(1)} x ${down.toFixed(1)}`)
      }
    })
  }
  return faults
}"""
