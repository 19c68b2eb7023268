"""How fast the dashboard is, printed from one run: `make bench`."""

import statistics
import time
from collections.abc import Callable
from itertools import cycle, islice

from plotly.io.json import to_json_plotly
from selenium import webdriver
from selenium.webdriver.chrome.options import Options

from dashboard import rendering
from dashboard.analysis import south
from dashboard.components.panel import contents
from dashboard.data import areas, catalogue
from dashboard.definitions import south as definitions
from dashboard.definitions.frames import corridors
from dashboard.selections import read_selection
from dashboard.view import Chart, Selection, View
from dashboard.views import VIEWS, country
from tests.support import DRAWN, opening, running, selections

UNCACHED_GOAL, CACHED_GOAL, VISIT_GOAL = 40.0, 3.0, 2.0
RECUT_GOAL, PROFILE_GOAL, PICTURE_GOAL, TASK_GOAL = 30.0, 150.0, 1000.0, 200.0
SELECTIONS = 12


def main() -> None:
    """Print every figure with its goal."""
    begin = time.perf_counter()
    with running() as address:
        print(f"Cold start to the first 200                    {time.perf_counter() - begin:8.2f} s")
        print(f"Loading and checking all data                  {loading():8.2f} s")
        visits(address)
        tasks(address)
        pictures(address)
    recuts()
    profiles()
    charts()


def loading() -> float:
    """Return the seconds for reading and checking every bundled file."""
    catalogue.clear()
    begin = time.perf_counter()
    for name in catalogue.names():
        catalogue.frame(name)
    return time.perf_counter() - begin


def browser_options() -> Options:
    """Return how Chromium is started."""
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"):
        options.add_argument(argument)
    return options


def visits(address: str) -> None:
    """Print bytes and requests of a first and a second visit to every page, as Chromium counts them."""
    options = browser_options()
    print(f"\nVisits, compressed (goal for the first: {VISIT_GOAL} MB)")
    for view in VIEWS:
        driver = webdriver.Chrome(options=options)
        page = address + opening(view)
        try:
            first, second = visit(driver, page), visit(driver, page)
        finally:
            driver.quit()
        print(
            f"  {opening(view):16} first {first[0] / 1e6:5.2f} MB in {first[1]:2} requests, {first[2]:5.2f} s;"
            f" second {second[0] / 1e6:6.3f} MB, {second[1]} asked again"
        )


def visit(driver: webdriver.Chrome, address: str) -> tuple[int, int, float]:
    """Return bytes over the wire, requests that went to the server, and seconds until the charts stood."""
    driver.get("about:blank")
    begin = time.perf_counter()
    driver.get(address)
    while not driver.execute_script(DRAWN):
        time.sleep(0.02)
    seconds = time.perf_counter() - begin
    time.sleep(0.5)
    sizes = driver.execute_script(
        "return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
        ".map(entry => entry.transferSize)"
    )
    return sum(sizes), sum(size > 0 for size in sizes), seconds


LAPTOP, PHONE = (1366, 768), (390, 844)
OBSERVED = """
window.benchTasks = [];
new PerformanceObserver(list => list.getEntries().forEach(one => window.benchTasks.push(one.duration)))
  .observe({type: "longtask", buffered: true});
"""


def tasks(address: str) -> None:
    """Print requests, bytes and the tasks that block the main thread, of first visits on a laptop and a phone."""
    print(f"\nFirst visits: tasks over 50 ms (goal: none over {TASK_GOAL:.0f} ms on a laptop)")
    for path in ("/", "/distribution", "/corridors"):
        for name, (width, height) in (("laptop", LAPTOP), ("phone", PHONE)):
            driver = webdriver.Chrome(options=browser_options())
            try:
                phone = name == "phone"
                size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone}
                driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
                driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": phone})
                driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": OBSERVED})
                sent, requests, _ = visit(driver, address + path)
                long = [round(one) for one in driver.execute_script("return window.benchTasks")]
            finally:
                driver.quit()
            print(
                f"  {path:14} {name:6} {sent / 1e3:4.0f} kB in {requests:2} requests;"
                f" {len(long)} tasks, longest {max(long, default=0)} ms, together {sum(long)} ms"
            )


TIMED = """
const done = arguments[arguments.length - 1];
(async function () {
  const begin = performance.now();
  const figure = await (await fetch(window.dashboardBase + "/picture/" + arguments[0] + ".json")).json();
  const place = { data: figure.data, layout: figure.layout, config: figure.config };
  await Plotly.toImage(place, { format: "png", width: figure.width, height: figure.height, scale: figure.scale });
  return performance.now() - begin;
}).apply(null, arguments).then(done, error => done(String(error)));
"""


def pictures(address: str) -> None:
    """Print how long the browser takes from asking for a picture to its PNG at twice the pixels, median of three."""
    print(f"\nPictures in the browser, ms (goal {PICTURE_GOAL:.0f})")
    driver = webdriver.Chrome(options=browser_options())
    try:
        driver.set_script_timeout(60)
        driver.get(f"{address}/distribution")
        while not driver.execute_script(DRAWN):
            time.sleep(0.02)
        for view in VIEWS:
            for chart in view.charts:
                spent = [driver.execute_async_script(TIMED, chart.id) for _ in range(4)][1:]
                print(f"  {chart.id:38} {statistics.median(spent):7.0f}   worst {max(spent):7.0f}")
    finally:
        driver.quit()


def recuts() -> None:
    """Print how long all years of the bilateral stock take under every definition of the South, members included."""
    print(f"\nAll corridors of all years cut anew, ms (goal {RECUT_GOAL:.0f})")
    selection, _ = read_selection(definitions.CONTROLS, {"to_south": "high-income"})
    pairs = corridors()
    for key in definitions.SOUTH.texts():
        choice = definitions.chosen(selection) | {"south": key}
        spent = [milliseconds(lambda choice=choice: south.flows(pairs, definitions.membership(**choice)))]
        spent += [
            milliseconds(lambda choice=choice: south.flows(pairs, definitions.membership(**choice))) for _ in "123456"
        ]
        print(f"  {key:16} first {spent[0]:6.1f}   median {statistics.median(spent[1:]):6.1f}")


def profiles() -> None:
    """Print how long all figures of a country's profile take together, uncached, over countries of the whole list."""
    view = country.VIEW
    subject = view.in_path
    assert subject is not None
    spent = []
    for code in subject.texts()[::12]:
        selection, _ = read_selection(view.controls, {subject.name: code})
        # The best of three: what else the machine does is not what is measured.
        spent.append(min(milliseconds(lambda selection=selection: _profile(view, selection)) for _ in range(3)))
    print(f"\nAll figures of a profile together, words and JSON too, uncached, ms (goal {PROFILE_GOAL:.0f})")
    print(f"  {len(spent)} countries, best of three   median {statistics.median(spent):6.1f}   worst {max(spent):6.1f}")


def _profile(view: View, selection: Selection) -> None:
    rendering.clear()
    for chart in view.charts:
        rendering.render(chart, selection)


def charts() -> None:
    """Print, for every chart, the time from a selection to the JSON of the answer, median and worst."""
    print(f"\nFrom selection to JSON, ms (goals: uncached {UNCACHED_GOAL:.0f}, cached {CACHED_GOAL:.0f}, median)")
    print(f"  {'chart':38} {'uncached':>9} {'worst':>7} {'cached':>7} {'worst':>7}")
    for view in VIEWS:
        for chart in view.charts:
            uncached, cached = times(view, chart)
            slow = statistics.median(uncached) > UNCACHED_GOAL or statistics.median(cached) > CACHED_GOAL
            mark = "  over" if slow else ""
            print(
                f"  {chart.id:38} {statistics.median(uncached):9.1f} {max(uncached):7.1f}"
                f" {statistics.median(cached):7.2f} {max(cached):7.2f}{mark}"
            )


def times(view: View, chart: Chart) -> tuple[list[float], list[float]]:
    """Return the milliseconds of some selections of `chart`, each uncached and then from the cache."""
    chosen = list(selections(chart))
    chosen = chosen[:: max(len(chosen) // SELECTIONS, 1)][:SELECTIONS]
    # A chart of few selections is measured as often as the others.
    chosen = list(islice(cycle(chosen), SELECTIONS))
    areas.names()
    _answer(chart, chosen[0])
    uncached, cached = [], []
    for selection in chosen:
        rendering.clear()
        uncached.append(milliseconds(lambda selection=selection: _answer(chart, selection)))
        cached.append(milliseconds(lambda selection=selection: _answer(chart, selection)))
    return uncached, cached


def _answer(chart: Chart, selection: Selection) -> str:
    return to_json_plotly(contents(rendering.render(chart, selection), selection))


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes."""
    begin = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begin)


if __name__ == "__main__":
    main()
