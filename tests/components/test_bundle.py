"""One program and one style sheet: what is in them, and in which order."""

import re
import shutil
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import brotli
import pytest
from dash import dash_table
from rcssmin import cssmin
from rjsmin import jsmin

from app import app
from dashboard.components import bundle, kept
from dashboard.config import ASSETS, settings
from dashboard.messages.values import Message, say
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views import VIEWS

APART = {
    *("service-worker.js", "offline.js", "chart-element.js"),
    *("start.js", "drawing-sizes.js", "room.js", "fits.js", "first-page.js"),
    *(f"{name}.js" for name in bundle.SHOW),
}
"""What the browser runs beside the page or on another's, what stands in the page itself, and what shows fetch."""
OURS = sorted(path for path in ASSETS.glob("*.js") if not path.name.startswith("plotly-") and path.name not in APART)
SHEETS = sorted(ASSETS.glob("*.css"))


def page(address: str = "/") -> str:
    return app.server.test_client().get(address).get_data(as_text=True)


def file(address: str) -> str:
    return app.server.test_client().get(address).get_data(as_text=True)


def named(text: str, what: str) -> str:
    return re.findall(rf'data-{what}="([^"]+)"', text)[0]


@pytest.fixture(scope="module")
def program() -> str:
    return file(named(page(), "src"))


@pytest.fixture
def assets(tmp_path, monkeypatch):
    """A copy of our files that may be changed."""
    shutil.copytree(ASSETS, tmp_path / "assets")
    monkeypatch.setattr(bundle, "ASSETS", tmp_path / "assets")
    bundle.program.cache_clear()
    kept._keeper.cache_clear()
    yield tmp_path / "assets"
    bundle.program.cache_clear()
    kept._keeper.cache_clear()


def test_the_program_holds_all_our_scripts_once_in_order_of_name(program):
    places = [program.index(jsmin(path.read_text(encoding="utf-8"))) for path in OURS]
    assert len(places) > 20
    assert places == sorted(places)
    assert [program.count(jsmin(path.read_text(encoding="utf-8"))) for path in OURS] == [1] * len(OURS)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_scripts_of_shows_come_apart_in_their_order_with_what_they_say(lang):
    text = file(named(page(f"/?lang={lang}"), "show"))
    assert {f"{name}.js" for name in bundle.SHOW} == {path.name for path in ASSETS.glob("show*.js")}
    places = [text.index(jsmin((ASSETS / f"{name}.js").read_text(encoding="utf-8"))) for name in bundle.SHOW]
    assert places == sorted(places)
    assert say(Message("follow-lead"), lang) in text[: places[0]]


def test_what_dash_needs_comes_before_what_needs_it_and_the_renderer_starts_last(program):
    marks = [
        "react.production.min.js",
        "react-dom.production.min.js",
        "window.dashboardBase=base",
        "window.DashRenderer=",
        "window.dash_core_components=",
        "window.dash_html_components=",
        "window.dashboardAddress.write(values)",
    ]
    places = [program.index(mark) for mark in marks]
    assert places == sorted(places)
    assert program.endswith("var renderer=new DashRenderer();")


def test_charts_can_be_drawn_without_another_part_of_dash_and_tables_of_dash_are_not_sent(program):
    assert program.count("webpackChunkdash_core_components||[]).push([[746]") == 1
    assert "window.dash_table=" not in program.replace(" ", "")
    assert (Path(dash_table.__file__).parent / "bundle.js").read_text(encoding="utf-8")[:300] not in program
    assert "\n//# sourceMappingURL" not in program


def test_the_page_names_the_program_the_style_sheet_and_no_other_script():
    text = page()
    assert re.findall(r'<script[^>]* src="', text) == []
    assert re.findall(r'<link rel="stylesheet" href="([^"]+)"', text) == [re.search(r"/built/\w+/style\.css", text)[0]]


def test_the_policy_allows_the_scripts_in_the_page_and_no_other():
    answer = app.server.test_client().get("/")
    found = re.findall(
        r"<script(?![^>]*application/json)[^>]*>(.*?)</script>", answer.get_data(as_text=True), re.DOTALL
    )
    digests = {f"'sha256-{b64encode(sha256(one.encode()).digest()).decode()}'" for one in found}
    allowed = re.search(r"script-src 'self' ([^;]*)", answer.headers["Content-Security-Policy"])[1]
    assert set(allowed.split()) == digests
    assert len(digests) == 3


def test_a_changed_script_changes_the_address(assets):
    before = named(page(), "src")
    (assets / "folds.js").write_text("window.changed = true;")
    bundle.program.cache_clear()
    kept._keeper.cache_clear()
    after = named(page(), "src")
    assert before != after
    assert "window.changed=true;" in file(after)
    assert "window.changed=true;" not in file(before)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_the_style_sheet_holds_ours_after_bootstrap(sheet):
    text = file(re.search(r'rel="stylesheet" href="([^"]+)"', page())[1])
    assert text.index("Bootstrap") < text.index(cssmin(sheet.read_text(encoding="utf-8")))


def test_of_bootstrap_there_is_what_pages_use():
    sheet = bundle.BOOTSTRAP.read_text(encoding="utf-8")
    pages = "".join(page(path) for view in VIEWS for path in (view.paths()[0], view.paths()[-1]))
    components = "".join(path.read_text(encoding="utf-8") for path in (ASSETS.parent / "dashboard").rglob("*.py"))
    scripts = "".join(path.read_text(encoding="utf-8") for path in OURS)
    named = [
        *re.findall(r'class="([^"]*)"', pages),
        *re.findall(r'class_?[nN]ame="([^"]*)"', components),
        *re.findall(r'className = "([^"]*)"|element\("\w+", "([^"]*)"', scripts),
    ]
    words = {word for one in named for word in ("".join(one)).split()}
    assert words >= bundle.KEPT
    assert bundle.kept(sheet, words) == bundle.kept(sheet, bundle.KEPT)


def test_rules_for_other_classes_and_themes_are_left_out():
    sheet = (
        "/*! Licence 5.3 */:root,[data-bs-theme=light]{--a:1}[data-bs-theme=dark]{--a:2}a,.b,.c .d{color:red}"
        "@media (min-width:1px){.b{top:0}}.c:not(:disabled){top:.5rem}@media print{.c{top:0}}"
        "@keyframes e{from{top:0}to{top:1px}}"
    )
    assert bundle.kept(sheet, {"c"}) == (
        "/*! Licence 5.3 */:root{--a:1}a{color:red}.c:not(:disabled){top:.5rem}@media print{.c{top:0}}"
    )


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.slug)
def test_a_page_with_charts_asks_for_what_draws_them_and_for_the_outlines_where_a_map_is_first(view):
    address = view.paths()[-1]
    text = page(address)
    subject = {} if view.in_path is None else {view.in_path.name: address.rpartition("/")[2]}
    first = [render(chart, read_selection(chart.controls, subject)[0]) for chart in view.charts[:1]]
    assert ('data-draws="yes"' in text) == bool(view.charts)
    assert re.search(r'data-plotly="/built/\w+/plotly-[\d.]+\.min\.js"', text)
    assert ('data-outlines="/assets/geo/world_110m.json"' in text) == any(chart.is_map for chart in first)


def test_all_addresses_stand_under_the_base_path(monkeypatch):
    monkeypatch.setenv("BASE_PATH", "/mig")
    settings.cache_clear()
    try:
        text = page("/?lang=fr")
    finally:
        monkeypatch.undo()
        settings.cache_clear()
    found = re.findall(r'data-(?:src|plotly|locale|show|outlines)="([^"]+)"|rel="stylesheet" href="([^"]+)"', text)
    assert len(found) == 6
    assert all((one or two).startswith("/mig/") for one, two in found)


def test_a_first_visit_is_no_more_than_600_kilobytes():
    """All that `/` sends before its chart is live, but for its answers, which are of some kilobytes."""
    text = page()
    addresses = [
        *(named(text, what) for what in ("src", "plotly", "outlines")),
        *re.findall(r"/built/\w+/style\.css", text)[:1],
    ]
    sent = [text, *map(file, addresses)]
    assert sum(len(brotli.compress(one.encode())) for one in sent) < 580_000
