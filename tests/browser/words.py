"""Charts drawn in a browser for their words alone: with plotly.js and the outlines of the site, without a page."""

import random
from collections.abc import Sequence
from pathlib import Path

from selenium import webdriver

from dashboard import still
from dashboard.export.picture import picture
from dashboard.export.renderer import OUTLINES, PLOTLY
from dashboard.export.sizes import PREVIEW, SIZES, Size, TooSmallError
from dashboard.rendering import Rendered, drawn_for, render
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views import VIEWS
from tests.support import selections

WORDS = (Path(__file__).parent / "words.js").read_text(encoding="utf-8")
"""For a browser: what is wrong with the words of every chart on the page, a line each."""
CHARTS: tuple[Chart, ...] = tuple(chart for view in VIEWS for chart in view.charts)
SPACES = (Space(358, 400), Space(1200, 440), Space(1640, 700))
"""What figures are drawn for on a phone, a laptop and a projector."""
PICTURES: tuple[str | Size, ...] = (*SIZES, PREVIEW, "1200x630", "640x480")
"""The sizes of the menu, that of links, and sizes of a reader's own that are low and small."""
PAGE = '<!doctype html><meta charset="utf-8"><body style="margin: 0"><script src="{plotly}"></script>'
DRAW = """
const [figure, name, done] = arguments;
document.querySelectorAll(".js-plotly-plot").forEach((plot) => { window.Plotly.purge(plot); plot.remove(); });
const plot = document.createElement("div");
plot.id = name;
document.body.append(plot);
window.Plotly.newPlot(plot, figure.data, figure.layout, figure.config).then(() => done());
"""


class Sheet:
    """A browser with nothing but plotly.js, which draws one chart after the other."""

    def __init__(self, driver: webdriver.Chrome, folder: Path) -> None:
        self.driver = driver
        page = folder / "sheet.html"
        page.write_text(PAGE.format(plotly=PLOTLY.as_uri()), encoding="utf-8")
        driver.get(page.as_uri())

    def on_a_page(self, rendered: Rendered, space: Space) -> list[str]:
        """Return what is wrong with the words of a chart in a figure that is drawn for a space of a page."""
        drawn = drawn_for(rendered, space)
        framed = still.framed(drawn.figure, space)
        layout = framed["layout"] | {"width": space.width, "height": drawn.height}
        return self._drawn({"data": framed["data"], "layout": layout, "config": {}}, rendered, space.text)

    def in_a_picture(self, rendered: Rendered, size: str | Size) -> list[str]:
        """Return what is wrong with the words of a chart, and with those around it, in a picture of that size.

        A size that is refused as too small has no words; those of the menu are never.
        """
        try:
            figure = picture(rendered, link=f"https://example.org{rendered.path}", size=size)
        except TooSmallError as error:
            return [str(error)] if size in SIZES else []
        name = size if isinstance(size, str) else size.name
        return self._drawn({key: figure[key] for key in ("data", "layout", "config")}, rendered, name)

    def _drawn(self, figure: dict, rendered: Rendered, space: str) -> list[str]:
        figure["config"] = figure["config"] | {"topojsonURL": OUTLINES, "displayModeBar": False}
        self.driver.execute_async_script(DRAW, figure, f"{rendered.chart.id} {rendered.query} {space}")
        return self.driver.execute_script(WORDS)


def default(chart: Chart) -> Rendered:
    """Return what a chart shows at first."""
    return render(chart, next(selections(chart)))


def chosen(chart: Chart, *, count: int, seed: int) -> Sequence[Selection]:
    """Return some selections of a chart, the same for one seed."""
    every = list(selections(chart))
    return random.Random(f"{seed} {chart.id}").sample(every, min(count, len(every)))
