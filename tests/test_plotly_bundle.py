import json
import re
from pathlib import Path

import brotli
import pytest
from dash.dcc import Graph
from plotly.offline import get_plotlyjs_version

from app import app
from dashboard.components.page import page as page_of
from dashboard.languages import DEFAULT, LANGUAGES
from dashboard.views import VIEWS

ROOT = Path(__file__).resolve().parents[1]
MOST_BYTES_OF_A_LANGUAGE = 15_000
BUNDLES = sorted((ROOT / "assets").glob("plotly-*.min.js"))


def test_there_is_one_bundle_and_its_version_is_that_of_plotly_py():
    assert [file.name for file in BUNDLES] == [f"plotly-{get_plotlyjs_version()}.min.js"]
    assert f"plotly.js v{get_plotlyjs_version()}" in BUNDLES[0].read_text(encoding="utf-8")[:200]


def test_the_build_names_the_version_that_is_committed():
    package = json.loads((ROOT / "plotly-bundle" / "package.json").read_text(encoding="utf-8"))
    assert package["dependencies"]["plotly.js"] == get_plotlyjs_version()


def test_map_outlines_and_nothing_else_are_fetched_and_from_this_server():
    text = BUNDLES[0].read_text(encoding="utf-8")
    assert re.findall(r'topojsonURL:\{valType:"string",noBlank:!0,dflt:"([^"]*)"', text) == ["/assets/geo/"]
    assert "cdn." not in text
    assert re.findall(r'showSendToCloud:\{valType:"boolean",dflt:(!\d)', text) == ["!1"]


def test_the_traces_of_the_charts_are_in_it():
    text = BUNDLES[0].read_text(encoding="utf-8")
    for trace in ("bar", "choropleth", "heatmap", "sankey", "scatter", "scattergeo"):
        assert f'moduleType:"trace",name:"{trace}"' in text, trace


def test_nothing_that_no_chart_draws_is_in_it():
    text = BUNDLES[0].read_text(encoding="utf-8")
    assert 'name:"pie"' not in text
    assert 'name:"treemap"' not in text
    components = re.findall(r'moduleType:"component",name:"(\w+)"', text)
    assert set(components) == {"annotations", "colorbar", "colorscale", "fx", "legend", "modebar", "shapes"}
    # Buttons above a chart, and projections that no map has.
    assert "Download plot" not in text
    assert "geoMercator" not in text
    assert len(brotli.compress(text.encode())) < 270_000


def test_the_licence_lies_beside_it():
    licence = (ROOT / "assets" / "plotly-LICENSE.txt").read_text(encoding="utf-8")
    assert "MIT License" in licence
    assert "Plotly" in licence


def test_the_lock_file_names_no_host():
    assert '"resolved"' not in (ROOT / "plotly-bundle" / "package-lock.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "language", [one for one in LANGUAGES.values() if one.code != DEFAULT], ids=lambda one: one.code
)
def test_plotly_speaks_the_language_of_the_page_and_fetches_no_other(language):
    files = {path.name: path for path in (ROOT / "assets").glob("plotly-locale-*.js")}
    own = f"plotly-locale-{language.plotly.lower()}.js"
    assert f'name:"{language.plotly}"' in files[own].read_text(encoding="utf-8")
    assert files[own].stat().st_size < MOST_BYTES_OF_A_LANGUAGE
    page = app.server.test_client().get(f"/data?lang={language.code}").text
    assert re.findall(r'data-locale="/built/\w+/(plotly-locale-[\w-]+\.js)"', page) == [own]
    graph = next(part for part in page_of(VIEWS[0], {"lang": language.code})._traverse() if type(part) is Graph)
    assert graph.config["locale"] == language.plotly


def test_english_needs_no_words_more():
    assert "plotly-locale" not in app.server.test_client().get("/data").text


def test_there_are_words_for_every_language_and_no_other():
    names = {path.stem.removeprefix("plotly-locale-") for path in (ROOT / "assets").glob("plotly-locale-*.js")}
    assert names == {one.plotly.lower() for one in LANGUAGES.values()} - {DEFAULT}
    assert "locale-" not in BUNDLES[0].name


def test_legends_can_run_from_the_right():
    assert ".meta.mirrored" in BUNDLES[0].read_text(encoding="utf-8")
