"""A still stands where plotly.js draws the same figure once it is there, in each of the fonts that readers have."""

import pytest

from dashboard import still
from dashboard.export.renderer import OUTLINES, PLOTLY
from dashboard.mirroring import mirrored
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.space import PAGE
from tests.browser import fonts
from tests.browser.conftest import chromium
from tests.support import CHARTS, PHONE, sampled

pytestmark = pytest.mark.browser

EVERY = [pytest.param(one.values[1], id=one.id) for one in CHARTS]
FAR = 2
"""Pixels by which the middle of a mark may lie beside that of plotly.js: notes stand in whole ones."""
SHEET = '<!doctype html><meta charset="utf-8"><body style="margin: 0"><script src="{plotly}"></script>'
BOTH = """
const [figure, still, done] = arguments;
const KINDS = [".barlayer .point", ".scatterlayer .point", ".xaxislayer-above text", ".yaxislayer-above text",
  ".annotation-text", ".legendtext", ".node-rect", ".sankey-link"];
const middles = (drawing) => KINDS.map((kind) => Array.from(drawing.querySelectorAll(kind))
  .filter((part) => part.closest(".legend") === null || kind === ".legendtext")
  .map((part) => (part.querySelector("path") || part).getBoundingClientRect())
  .filter((box) => box.width && box.height && Math.abs(box.top) < 5000)
  .map((box) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2]));
const plot = document.createElement("div");
document.body.replaceChildren(plot);
window.Plotly.newPlot(plot, figure.data, figure.layout, figure.config).then(() => {
  const live = middles(plot);
  window.Plotly.purge(plot);
  document.body.innerHTML = still;
  done([live, middles(document.body), KINDS]);
});
"""


@pytest.fixture(scope="module", params=list(fonts.FAMILIES))
def sheet(request, tmp_path_factory):
    if not fonts.present(request.param):
        pytest.skip(f"this machine has no {fonts.FAMILIES[request.param]}")
    folder = tmp_path_factory.mktemp("stills")
    page = folder / "sheet.html"
    page.write_text(SHEET.format(plotly=PLOTLY.as_uri()), encoding="utf-8")
    with chromium("--allow-file-access-from-files", rules=fonts.rules(request.param, folder)) as driver:
        driver.get(page.as_uri())
        yield driver


@pytest.mark.parametrize(("chart", "lang", "space"), sampled(4, EVERY, ["en", "ar"], [PHONE, PAGE]))
def test_nothing_moves_when_the_live_chart_takes_over(sheet, chart, lang, space):
    selection, _ = read_selection(chart.controls, {"lang": lang})
    figure = mirrored(render(chart, selection, space).figure, lang)
    live = still.framed(figure, space)
    layout = live["layout"] | {"width": space.width, "height": figure["layout"].get("height") or space.height}
    told = {"data": live["data"], "layout": layout, "config": {"topojsonURL": OUTLINES, "displayModeBar": False}}
    drawn, stood, kinds = sheet.execute_async_script(BOTH, told, still.svg(figure, space, label=""))
    assert [(kind, len(one)) for kind, one in zip(kinds, drawn, strict=True)] == [
        (kind, len(one)) for kind, one in zip(kinds, stood, strict=True)
    ]
    assert not [
        (kind, one, two)
        for kind, first, second in zip(kinds, drawn, stood, strict=True)
        for one, two in zip(first, second, strict=True)
        # Browsers measure in single precision.
        if round(max(abs(one[0] - two[0]), abs(one[1] - two[1])), 3) > FAR
    ]
