"""Small things that several tests share: the pages as readers get them, and selections to walk through."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pytest
from dash.development.base_component import Component

from dashboard.components.page import page
from dashboard.figures import labels
from dashboard.messages import bundles, numbers, values
from dashboard.messages.values import Message
from dashboard.selections import narrow, page_address, read_selection
from dashboard.space import Space
from dashboard.view import Chart, Control, Selection, View
from dashboard.views import VIEWS

DRAWN = """
const graphs = Array.from(document.querySelectorAll(".dash-graph"));
const map = plot => plot.data.some(trace => trace.type === "choropleth");
const drawn = plot => plot && plot.querySelector(".main-svg")
  && (!map(plot) || plot.querySelector(".choroplethlayer path"));
const busy = document.querySelector("[data-dash-is-loading], .panel[aria-busy=true]");
const panels = Array.from(document.querySelectorAll(".panel[data-chart]"))
  .filter(panel => panel.dataset.drawn && panel.checkVisibility());
// The page of the first HTML, and its pictures, are gone.
const first = document.querySelector(".first-page, .still-over");
return document.querySelector("#main h1") !== null && !first && !busy
  && panels.every(panel => panel.querySelector(".dash-graph"))
  && graphs.every(graph => drawn(graph.querySelector(".js-plotly-plot")));
"""
"""For a browser: whether the page stands and every chart on it is drawn, maps with their outlines."""

SEED = int(os.environ.get("SEED", "0"))
"""Of what is taken by choice where all would take too long; another takes others."""
ROOT = Path(__file__).parent.parent
STARTING = 60
"""Seconds in which the dashboard must answer."""

PHONE = Space(350, 440)
"""What a figure of a phone is drawn for."""
CHARTS = [pytest.param(view, chart, id=chart.id) for view in VIEWS for chart in view.charts]
PAGES = [pytest.param(view, id=view.slug) for view in VIEWS]


WORDED: dict[str, str] = {}
"""What the messages of made-up charts say, by their ids, which begin with "test-"."""


def worded(text: str) -> Message:
    """Return a message that says `text`, with what stands in it as in a message file: { $year }.

    Its id comes from the text, so that a process of its own that reads the same test finds it too.
    """
    id_ = f"test-{zlib.crc32(text.encode()):x}"
    if id_ not in WORDED:
        WORDED[id_] = text or '{ "" }'
        bundles._texts.cache_clear()
    bundles.has.cache_clear()
    return Message(id_)


def forget_messages() -> None:
    """Let every message file be read again when it is next asked for."""
    bundles._bundle.cache_clear()
    bundles._texts.cache_clear()
    bundles.has.cache_clear()
    numbers._said.cache_clear()
    values._around.cache_clear()
    labels.in_words.cache_clear()


def _with_ours(source: Callable[[str, str], str]) -> Callable[[str, str], str]:
    def read(lang: str, page: str) -> str:
        return "\n".join(f"{id_} = {text}" for id_, text in WORDED.items()) if page == "test" else source(lang, page)

    return read


bundles.source = _with_ours(bundles.source)


def sampled(count: int, *parts: Sequence[Any]) -> list[Any]:
    """Return every combination of `parts`; all but `count` of them, taken by SEED, are left to `make test-all`."""
    cases = list(product(*parts))
    chosen = set(_places(len(cases), count))
    return [_case(case, whole=at not in chosen) for at, case in enumerate(cases)]


def taken(count: int, *parts: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Return `count` combinations of `parts` taken by SEED, or every one where there are no more."""
    cases = list(product(*parts))
    return [cases[at] for at in _places(len(cases), min(count, len(cases)))]


def _places(among: int, count: int) -> list[int]:
    return Random(f"{SEED} {among} {count}").sample(range(among), count)


def amounts(few: int, many: int = 100_000) -> list[Any]:
    """Return how much of a thing is walked through: `few` in every run, `many`, or all there is, by `make test-all`."""
    return [few, pytest.param(many, marks=pytest.mark.whole)]


def _case(case: Sequence[Any], *, whole: bool) -> Any:
    values = [one.values[0] if hasattr(one, "marks") else one for one in case]
    names = [one.id if hasattr(one, "marks") else str(one) for one in case]
    return pytest.param(*values, id="-".join(names), marks=[pytest.mark.whole] if whole else [])


def free_port() -> int:
    """Return a port of this machine that nobody has at present."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@contextmanager
def running(**settings: str) -> Iterator[str]:
    """Yield the address of the dashboard as readers get it, started with these settings on a free port."""
    with started(**settings) as (address, _):
        yield address


@contextmanager
def started(*, host: str = "127.0.0.1", port: int = 0, **settings: str) -> Iterator[tuple[str, subprocess.Popen]]:
    """Yield the same address, and the program that answers there; it is stopped at the end if it has not ended."""
    port = port or free_port()
    environment = os.environ | {"HOST": host, "PORT": str(port)} | settings
    process = subprocess.Popen([sys.executable, "app.py"], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    try:
        until_answered(f"{address}{settings.get('BASE_PATH', '')}/health", process)
        yield address, process
    finally:
        process.terminate()
        process.wait()


def until_answered(address: str, process: subprocess.Popen) -> None:
    """Wait until `process` answers 200 at `address`; raises RuntimeError where it ends or takes too long."""
    end = time.monotonic() + STARTING
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(address) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.02)
    raise RuntimeError(f"nothing answers at {address}")


def opening(view: View, lang: str = "en") -> str:
    """Return the address of the standard page of `view`: of one with a subject in its path, that of the default."""
    selection, _ = read_selection(view.controls, {"lang": lang})
    return page_address(view, selection, view.controls)


def components(view: View) -> dict[str, Component]:
    """Return every component with an id on the standard page of `view`, by id."""
    return {part.id: part for part in page(view, {})._traverse() if getattr(part, "id", None)}


def some_values(control: Control, limit: int = 8) -> list[str]:
    """Return texts of values of `control`: all of few, else first, last and some in between."""
    values = list(control.texts())
    step = max(len(values) // limit, 1)
    chosen = dict.fromkeys([*values[::step], values[-1]])
    return [*chosen, ",".join(values[:3]), ""] if control.many else list(chosen)


def selections(chart: Chart) -> Iterator[Selection]:
    """Yield the default selection of `chart`, then each control moved alone and beside others."""
    seen = set()
    for query in _queries(chart.controls):
        selection, problems = read_selection(chart.controls, query)
        assert not problems, problems
        selection = narrow(selection, chart.controls)
        if selection not in seen:
            seen.add(selection)
            yield selection


def some(chart: Chart, count: int) -> list[Selection]:
    """Return `count` selections of `chart`, all where it has fewer: the default one, then others taken by SEED."""
    first, *others = selections(chart)
    return [first, *Random(f"{SEED} {chart.id}").sample(others, min(count - 1, len(others)))]


def _queries(controls: tuple[Control, ...]) -> Iterator[dict[str, str]]:
    yield {}
    for control in controls:
        for text in some_values(control):
            yield {control.name: text}
            for other in controls:
                if other is not control and len(other.texts()) <= 6:
                    yield from ({control.name: text, other.name: one} for one in other.texts())
