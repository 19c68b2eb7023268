import json
import re
from pathlib import Path

from plotly.offline import get_plotlyjs_version

ROOT = Path(__file__).resolve().parents[1]
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
    for trace in ("bar", "choropleth", "heatmap", "pie", "sankey", "scatter", "scattergeo", "treemap"):
        assert f'moduleType:"trace",name:"{trace}"' in text, trace


def test_the_licence_lies_beside_it():
    licence = (ROOT / "assets" / "plotly-LICENSE.txt").read_text(encoding="utf-8")
    assert "MIT License" in licence
    assert "Plotly" in licence


def test_the_lock_file_names_no_host():
    assert '"resolved"' not in (ROOT / "plotly-bundle" / "package-lock.json").read_text(encoding="utf-8")
