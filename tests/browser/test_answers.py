"""What a choice costs: one request for all charts in sight, none for what was there; the next is fetched ahead."""

import pytest

pytestmark = pytest.mark.browser

SEX, YEAR = "distribution-choose-sex", "distribution-choose-year"
WATCHED = """
window.asked = [];
const fetch = window.fetch;
window.fetch = (address, ...rest) => { asked.push(String(address)); return fetch(address, ...rest); };
"""
AHEAD = """
const quietly = dashboardConnection.quietly;
window.ahead = [];
dashboardConnection.quietly = (address, signal) => { ahead.push(address); return quietly(address, signal); };
"""
SAVING = "Object.defineProperty(navigator, 'connection', {value: {saveData: true, effectiveType: '4g'}})"
TRANSFERS = """
const asked = performance.getEntriesByType("resource").filter((one) => one.name.includes("/stage/"));
return asked.filter((one) => one.transferSize > 0).length;
"""
COLOURS = """
const paths = document.querySelectorAll(`#${arguments[0]} .choroplethlayer path`);
return Array.from(paths, (one) => one.getAttribute("fill") || one.style.fill).join();
"""
SAME_FRAME = """
const [widget, value, chart] = arguments;
const done = arguments[arguments.length - 1];
const read = () => document.getElementById(chart + "-download").dataset.query;
const answers = dashboardAnswers.held;
let found = false;
dashboardAnswers.held = (address) => {
  const held = answers(address);
  if (held) Promise.resolve().then(() => done([true, document.getElementById(chart).hasAttribute("aria-busy")]));
  else done([false, null]);
  return held;
};
document.querySelector(`[id='${widget}'] input[value='${value}']`).click();
"""

FRAMES = """
let frame = 0;
window.shown = [];
const count = () => { frame += 1; requestAnimationFrame(count); };
count();
new MutationObserver((seen) => seen.forEach(({ target }) => shown.push([target.id, frame])))
  .observe(document.getElementById("react-entry-point"), { subtree: true, attributeFilter: ["data-drawn"] });
"""


def charts_of(address: str) -> list[str]:
    named = next(part for part in address.split("?")[1].split("&") if part.startswith("charts="))
    return [one.partition(":")[0] for one in named.removeprefix("charts=").split(",")]


def drawn(reader, chart: str, query: str) -> None:
    reader.until(
        lambda: reader.script(f"return document.getElementById('{chart}-download').dataset.query") == query, query
    )
    reader.ready()


def asked(reader) -> list[str]:
    return [one for one in reader.script("return asked") if "/stage/" in one]


def test_a_change_is_one_request_for_all_charts_in_sight_and_going_back_is_none(reader):
    reader.window(1366, 2400)
    reader.open("/distribution?year=2000")
    reader.script(WATCHED)
    before = reader.script(COLOURS, "distribution-map")
    reader.choose(SEX, "female")
    drawn(reader, "distribution-map", "sex=female&year=2000")
    (address,) = asked(reader)
    assert len(charts_of(address)) > 1
    assert f"v={reader.script('return document.documentElement.dataset.edition')}" in address
    reader.choose(SEX, "male")
    drawn(reader, "distribution-map", "sex=male&year=2000")
    told = asked(reader)
    reader.choose(SEX, "female")
    drawn(reader, "distribution-map", "sex=female&year=2000")
    assert asked(reader) == told
    assert reader.script(COLOURS, "distribution-map") != before


def test_charts_of_an_answer_are_drawn_one_a_frame(reader):
    reader.window(1366, 768)
    reader.open("/distribution?year=1995")
    reader.script(FRAMES)
    reader.choose(SEX, "female")
    drawn(reader, "distribution-ranking", "sex=female&year=1995")
    shown = reader.script("return shown")
    assert len(shown) > 1
    assert [chart for chart, _ in shown[:2]] == ["distribution-map", "distribution-ranking"]
    frames = [frame for _, frame in shown]
    assert frames == sorted(set(frames))


def test_another_page_load_asks_for_nothing_that_the_browser_has(reader):
    reader.open("/distribution")
    reader.choose(YEAR, "2000")
    drawn(reader, "distribution-map", "year=2000")
    assert reader.script(TRANSFERS) >= 1
    reader.open("/distribution?year=2000&sex=female")
    reader.open("/distribution")
    reader.script("performance.clearResourceTimings()")
    reader.choose(YEAR, "2000")
    drawn(reader, "distribution-map", "year=2000")
    assert reader.script(TRANSFERS) == 0


def test_what_is_likely_to_be_chosen_next_is_there_before_it_is_chosen(reader):
    reader.open("/distribution?year=1990")
    reader.script(AHEAD)
    reader.script(WATCHED)
    assert reader.script("return ahead") == []
    reader.choose(YEAR, "1995")
    drawn(reader, "distribution-map", "year=1995")
    reader.until(lambda: any("year=2000" in one for one in reader.script("return ahead")), "the next year")
    reader.until(lambda: any("sex=female" in one for one in reader.script("return ahead")), "the other sex")
    reader.until(lambda: reader.script("return dashboardAnswers.held(ahead[0]) !== null"), "kept")
    assert len(reader.script("return ahead")) <= 6
    told = asked(reader)
    reader.choose(YEAR, "2000")
    drawn(reader, "distribution-map", "year=2000")
    assert asked(reader) == told


def test_nothing_is_fetched_ahead_of_readers_who_save(reader):
    reader.open("/distribution?year=1990")
    reader.script(SAVING)
    reader.script(AHEAD)
    for year in ("1995", "2000"):
        reader.choose(YEAR, year)
        drawn(reader, "distribution-map", f"year={year}")
    reader.driver.execute_async_script("requestIdleCallback(arguments[0])")
    assert reader.script("return ahead") == []


def test_what_the_page_had_is_drawn_before_the_next_frame(reader):
    reader.open("/distribution?year=2000")
    for value in ("female", "male"):
        reader.choose(SEX, value)
        drawn(reader, "distribution-map", f"sex={value}&year=2000")
    assert reader.driver.execute_async_script(SAME_FRAME, SEX, "female", "distribution-map") == [True, False]
    drawn(reader, "distribution-map", "sex=female&year=2000")


def test_a_press_on_a_mark_still_chooses_after_a_change(reader):
    reader.open("/distribution?year=2000")
    reader.choose(SEX, "female")
    drawn(reader, "distribution-map", "sex=female&year=2000")
    listeners = "return Object.keys(document.querySelector('#distribution-map-graph .js-plotly-plot')._ev._events)"
    assert "plotly_click" in reader.script(listeners)
