"""Prints how ours compares with a plain Dash page and a static file of the same charts, from one run: `make race`.

Only the ratios within one run count: the machine is never the same.
"""

import os
import shutil
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
from playwright.sync_api import Browser, Page, sync_playwright

from tests.race.page import PAGES, Raced
from tests.support import ROOT, free_port, until_answered

ROUNDS, CHANGES, REST = 3, 6, 0.35
CLIENTS, LOADED = 64, 5.0
WINDOW = {"width": 1366, "height": 768}
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"]
KINDS = ("static file", "plain Dash", "ours")
ROWS = {
    "started": "start to the first answer, s",
    "picture": "first visit, a picture to read, s",
    "first": "first visit, every chart live, s",
    "repeat": "repeat visit, every chart live, s",
    "change": "a choice redrawn, median, ms",
    "requests": "requests of a first visit",
    "asked": "requests until a choice is drawn",
    "kilobytes": "kB of a first visit",
    "per_second": "changes a second, 64 clients",
    "memory": "memory after use, MB",
}
READABLE = "() => Boolean(document.querySelector('.js-plotly-plot .main-svg, main figure svg'))"
LIVE = """(wanted) => wanted.every((id) => {
  const place = document.getElementById(id) || document.getElementById(id + '-graph');
  const plot = place && (place.matches('.js-plotly-plot') ? place : place.querySelector('.js-plotly-plot'));
  return plot && plot.querySelector('.choroplethlayer path, .barlayer path, .scatterlayer path');
})"""
# What the first chart shows: every mark with its place and colour, every word.
SHOWN = """() => {
  const plot = document.querySelector('.js-plotly-plot');
  return plot ? plot.querySelector('.main-svg').innerHTML : '';
}"""
CHANGED = """async ([selector, before]) => {
  const begin = performance.now();
  const input = document.querySelector(selector);
  input.click();
  for (;;) {
    await new Promise(requestAnimationFrame);
    const plot = document.querySelector('.js-plotly-plot');
    if (plot && plot.querySelector('.main-svg').innerHTML !== before) return performance.now() - begin;
    if (performance.now() - begin > 15000) return NaN;
  }
}"""


@dataclass
class Seen:
    """What was measured of one way, each figure once a round."""

    figures: dict[str, list[float]] = field(default_factory=dict)

    def note(self, name: str, *values: float) -> None:
        self.figures.setdefault(name, []).extend(values)

    def median(self, name: str) -> float:
        return statistics.median(self.figures.get(name, [float("nan")]))


def main() -> None:
    """Run the race over every page and print a table of each."""
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        os.environ["WORK_DIR"] = folder
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        for page in PAGES:
            seen = {kind: Seen() for kind in KINDS}
            for _ in range(ROUNDS):
                for kind in KINDS:
                    run(browser, page, kind, seen[kind])
            show(page, seen)
        browser.close()


def show(page: Raced, seen: dict[str, Seen]) -> None:
    """Print the table of a page; after each figure of ours its ratio to the static file's."""
    print(f"\n{page.view.path}, {page.control.name}: medians of {ROUNDS} rounds")
    print(f"  {'':36}" + "".join(f"{kind:>14}" for kind in KINDS) + f"{'ours/static':>14}")
    for name, words in ROWS.items():
        values = [seen[kind].median(name) for kind in KINDS]
        ratio = values[2] / values[0] if values[0] else float("nan")
        print(f"  {words:36}" + "".join(f"{value:14.2f}" for value in values) + f"{ratio:14.2f}")


def run(browser: Browser, page: Raced, kind: str, seen: Seen) -> None:
    """Measure one way once: a server just started, a new browser profile, a second visit, some changes, a load."""
    with serving(page, kind, seen) as (address, process):
        where = address + (page.view.path if kind == "ours" else "/")
        context = browser.new_context(viewport=WINDOW)
        try:
            first = context.new_page()
            fetched = watched(first)
            visit(first, where, page, seen, ("picture", "first"))
            seen.note("requests", len(fetched))
            seen.note("kilobytes", sum(fetched.values()) / 1000)
            first.close()
            again = context.new_page()
            visit(again, where, page, seen, ("", "repeat"))
            asked = choose(again, page, kind, seen)
        finally:
            context.close()
        if asked:
            seen.note("per_second", load(address, asked))
        everyone = [process, *process.children(recursive=True)]
        seen.note("memory", sum(one.memory_full_info().pss for one in everyone) / 1e6)


def visit(page: Page, where: str, raced: Raced, seen: Seen, names: tuple[str, str]) -> None:
    """Open a page; note the seconds until there is a picture, and until all charts are live."""
    begin = time.perf_counter()
    page.goto(where, wait_until="commit")
    for name, condition, argument in zip(
        names, (READABLE, LIVE), (None, [one.id for one in raced.charts]), strict=True
    ):
        page.wait_for_function(condition, arg=argument, polling="raf", timeout=60_000)
        if name:
            seen.note(name, time.perf_counter() - begin)
    page.wait_for_load_state("networkidle")


def choose(page: Page, raced: Raced, kind: str, seen: Seen) -> list[str]:
    """Choose one value after another; note how long each takes to be seen.

    Returns what was asked for: addresses of this server, or the bodies that were sent to it.
    """
    before = "" if kind != "ours" else f"[id='{raced.view.slug}-choose-{raced.control.name}'] "
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.post_data or request.url))
    for at in range(CHANGES):
        value, had = raced.values[at % len(raced.values)], len(asked)
        spent = page.evaluate(CHANGED, [f"{before}input[value='{value}']", page.evaluate(SHOWN)])
        # What is fetched ahead comes after.
        needed = len(asked) - had
        page.wait_for_timeout(1000 * REST)
        if at:
            seen.note("change", spent)
            seen.note("asked", needed)
    return list(dict.fromkeys(asked))


def watched(page: Page) -> dict[str, int]:
    """Return what the page asks of the network from now on, with the bytes of each answer.

    What its worker asks for again and the browser has is no request, nor is a picture within a style sheet.
    """
    sizes: dict[str, int] = {}
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")

    def answered(event: dict) -> None:
        answer = event["response"]
        if not answer.get("fromDiskCache") and not answer["url"].startswith("data:"):
            sizes[event["requestId"]] = 0

    def ended(event: dict) -> None:
        if event["requestId"] in sizes:
            sizes[event["requestId"]] = event["encodedDataLength"]

    session.on("Network.responseReceived", answered)
    session.on("Network.loadingFinished", ended)
    return sizes


@contextmanager
def serving(page: Raced, kind: str, seen: Seen) -> Iterator[tuple[str, psutil.Process]]:
    """Yield the address of a server just started, and its process; note how long the first answer took."""
    port = free_port()
    commands = {
        "static file": ["-m", "tests.race.static", str(port), page.view.slug],
        "plain Dash": ["-m", "tests.race.plain", str(port), page.view.slug],
        "ours": ["app.py"],
    }
    environment = os.environ | {"PORT": str(port)}
    # Each is asked for the first time by this reader.
    shutil.rmtree(Path(os.environ["WORK_DIR"]) / "answers", ignore_errors=True)
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    begin = time.perf_counter()
    process = subprocess.Popen([sys.executable, *commands[kind]], cwd=ROOT, env=environment, **silent)
    address = f"http://127.0.0.1:{port}"
    try:
        until_answered(f"{address}/health", process)
        seen.note("started", time.perf_counter() - begin)
        yield address, psutil.Process(process.pid)
    finally:
        process.terminate()
        process.wait()


def load(address: str, asked: list[str]) -> float:
    """Return how many changes a second the server answers for many clients, the addresses or bodies in turn."""
    end = time.perf_counter() + LOADED

    def client(number: int) -> int:
        answered = 0
        while time.perf_counter() < end:
            ask(address, asked[(number + answered) % len(asked)])
            answered += 1
        return answered

    with ThreadPoolExecutor(CLIENTS) as clients:
        return sum(clients.map(client, range(CLIENTS))) / LOADED


def ask(address: str, one: str) -> None:
    """Ask for an address of the server, or send a body to its callbacks, as the browser did."""
    request = urllib.request.Request(one, headers={"Accept-Encoding": "gzip, br"})
    if not one.startswith("http"):
        head = {"Content-Type": "application/json", "Accept-Encoding": "gzip, br"}
        request = urllib.request.Request(f"{address}/_dash-update-component", one.encode(), head)
    with urllib.request.urlopen(request, timeout=60) as answer:
        answer.read()


if __name__ == "__main__":
    main()
