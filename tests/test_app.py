"""The application as a server: every page, every callback, every address answers, without a browser."""

import re
import socket

import pytest

from app import LARGEST_REQUEST, create_app, main
from dashboard.components.page import page
from dashboard.components.panel import contents
from dashboard.config import settings
from dashboard.data import catalogue
from dashboard.rendering import render
from dashboard.views import VIEWS
from tests.support import CHARTS, PAGES, components, sampled, selections


@pytest.fixture(scope="module")
def application():
    return create_app()


@pytest.fixture(scope="module")
def client(application):
    return application.server.test_client()


def test_the_application_can_be_made_twice(application):
    second = create_app()
    assert len(second.callback_map) == len(application.callback_map) or second.callback_map
    assert second.server.test_client().get("/").status_code == 200


@pytest.mark.parametrize("view", PAGES)
def test_every_page_answers(client, view):
    answer = client.get(view.path)
    assert answer.status_code == 200
    assert '<html lang="en"' in answer.text


def wanted(dependency, parts):
    """Return an input or state as a browser sends it."""
    component = parts.get(dependency["id"])
    value = getattr(component, dependency["property"], None)
    return {"id": dependency["id"], "property": dependency["property"], "value": value}


def test_every_callback_answers(application, client):
    parts = {}
    for view in VIEWS:
        parts |= components(view)
    calls = [one for one in client.get("/_dash-dependencies").json if not one["clientside_function"]]
    charts = [one for one in calls if "_pages" not in one["output"]]
    assert charts
    for call in charts:
        names = re.findall(r"([\w-]+)\.([\w-]+?)(?:@\w+)?(?=\.\.|$)", call["output"].strip("."))
        listed = [{"id": name, "property": prop} for name, prop in names]
        body = {
            "output": call["output"],
            "outputs": listed if call["output"].startswith("..") else listed[0],
            "inputs": [wanted(one, parts) for one in call["inputs"]],
            "state": [wanted(one, parts) for one in call["state"]],
            "changedPropIds": [f"{call['inputs'][0]['id']}.{call['inputs'][0]['property']}"],
        }
        answer = client.post("/_dash-update-component", json=body)
        assert answer.status_code in (200, 204), call["output"]


def test_every_id_of_a_callback_is_on_a_page(client):
    there = set()
    for view in VIEWS:
        there |= {*components(view), *(graph(chart).id for chart in view.charts)}
    for call in client.get("/_dash-dependencies").json:
        ids = {one["id"] for one in [*call["inputs"], *call["state"]]}
        ids |= set(re.findall(r"(?:^|\.\.)\.*([\w-]+)\.[\w-]+", call["output"]))
        ours = {name for name in ids if not name.startswith("_pages")}
        assert ours <= there, ours - there


def test_ids_are_unique():
    for view in VIEWS:
        ids = [part.id for part in page(view, {})._traverse() if getattr(part, "id", None)]
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_every_chart_has_its_rows_and_its_picture(client, view, chart):
    rows = client.get(f"/data/{chart.id}.csv")
    assert rows.status_code == 200
    assert rows.text.startswith("\ufeff# Title: ")
    bare = client.get(f"/data/{chart.id}.csv?comments=0").text
    assert bare.startswith("\ufeff")
    assert not bare.startswith("\ufeff#")
    assert rows.text.endswith(bare.removeprefix("\ufeff"))
    picture = client.get(f"/picture/{chart.id}.json").json
    assert (int(picture["width"] * picture["scale"]), int(picture["height"] * picture["scale"])) == (3200, 1800)


def test_a_wrong_chart_is_404_and_names_the_nearest_charts(client):
    answer = client.get("/data/distribution-mp.csv")
    assert answer.status_code == 404
    assert answer.text.startswith("There is no chart “distribution-mp”. Charts: distribution-map, ")


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/data/distribution-ranking", "Files: distribution-ranking.csv, distribution-ranking.xlsx."),
        ("/data/distribution-ranking.txt", "no file “distribution-ranking.txt”"),
        ("/data/nothing", "no chart “nothing”"),
        ("/data/nothing/else.csv", "no chart “nothing/else”"),
    ],
)
def test_under_data_there_are_files_alone_and_another_address_says_which(client, path, reason):
    answer = client.get(path)
    assert (answer.status_code, answer.mimetype) == (404, "text/plain")
    assert reason in answer.text


@pytest.mark.parametrize("path", ["/", "/corridors?lang=fr", "/data/distribution-map.csv", "/files/datapackage.json"])
def test_without_data_every_answer_says_so(client, tmp_path, monkeypatch, path):
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    settings.cache_clear()
    catalogue.clear()
    try:
        answer = client.get(path)
    finally:
        monkeypatch.undo()
        settings.cache_clear()
        catalogue.clear()
    assert (answer.status_code, answer.mimetype) == (503, "text/plain")
    assert ("données" if "lang=fr" in path else "data") in answer.text


@pytest.mark.parametrize("query", ["yeer=2024", "lang=xx", "comments=maybe"])
def test_a_wrong_key_or_value_is_400_and_says_what_is_allowed(client, query):
    answer = client.get(f"/data/{VIEWS[1].charts[0].id}.csv?{query}")
    assert answer.status_code == 400
    assert "Traceback" not in answer.text
    assert len(answer.text) > 10


@pytest.mark.parametrize(
    "address",
    [
        "/data/distribution-map.csv?comments=0&comments=1",
        "/data/distribution-ranking.csv?top=1&top=2",
        "/picture/distribution-map.json?year=1990&year=2000",
    ],
)
def test_a_key_that_takes_one_value_and_is_named_twice_is_400(client, address):
    answer = client.get(address)
    assert answer.status_code == 400
    assert "more than once" in answer.text


@pytest.mark.parametrize("path", ["/nope", "/country/XXX", "/chart/nothing"])
def test_an_unknown_page_is_404(client, path):
    answer = client.get(path)
    assert answer.status_code == 404
    assert "<html" in answer.text


@pytest.mark.parametrize(
    ("typed", "page"),
    [("/South/", "/south"), ("/country/civ?year=2000", "/country/CIV?year=2000"), ("/country/", "/country")],
)
def test_capitals_and_a_slash_lead_to_the_page(client, typed, page):
    answer = client.get(typed)
    assert answer.status_code == 302
    assert answer.location == page


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"output": "nothing.here", "outputs": [], "inputs": []},
        {"output": ["x"], "outputs": [], "inputs": []},
        [],
        "x",
    ],
)
def test_what_is_no_callback_is_400(client, body):
    answer = client.post("/_dash-update-component", json=body)
    assert answer.status_code == 400
    assert "Traceback" not in answer.text


@pytest.mark.parametrize(
    "wrong",
    [
        {"inputs": []},
        {"inputs": "x"},
        {"inputs": [1]},
        {"inputs": [{"id": "slides-query"}]},
        {"inputs": 2 * [{"id": "slides-query", "property": "value", "value": ""}]},
        {"outputs": "x"},
        {"outputs": []},
        {"state": "x"},
        {"changedPropIds": 1},
    ],
)
def test_a_callback_with_wrong_values_is_400(client, wrong):
    right = {
        "output": "slides-body.children",
        "outputs": {"id": "slides-body", "property": "children"},
        "inputs": [{"id": "slides-query", "property": "value", "value": ""}],
        "state": [],
        "changedPropIds": ["slides-query.value"],
    }
    assert client.post("/_dash-update-component", json=right).status_code == 200
    assert client.post("/_dash-update-component", json=right | wrong).status_code == 400


def test_a_callback_of_the_browser_is_none_of_the_server(client):
    called = next(one for one in client.get("/_dash-dependencies").json if one["clientside_function"])
    body = {"output": called["output"], "outputs": [], "inputs": called["inputs"], "state": called["state"]}
    assert client.post("/_dash-update-component", json=body).status_code == 400


def test_a_request_has_a_largest_size(client):
    answer = client.post("/_dash-update-component", data=b" " * (LARGEST_REQUEST + 1), content_type="application/json")
    assert answer.status_code == 413


@pytest.mark.parametrize("chart", sampled(4, [pytest.param(one.values[1], id=one.id) for one in CHARTS]))
def test_a_graph_never_sends_to_a_cloud(chart):
    assert graph(chart).config["showSendToCloud"] is False


def graph(chart):
    """Return the graph of a chart as it is drawn when it comes into sight."""
    selection = next(selections(chart))
    return contents(render(chart, selection), selection)[f"{chart.id}-picture"]["children"]


def test_a_broken_data_folder_ends_with_one_line(tmp_path, monkeypatch, capsys):
    (tmp_path / "datapackage.json").write_text("{", encoding="utf-8")
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    settings.cache_clear()
    catalogue.clear()
    try:
        assert main([]) == 1
    finally:
        monkeypatch.undo()
        settings.cache_clear()
        catalogue.clear()
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert "datapackage.json" in lines[0]


def test_a_wrong_port_ends_with_one_line(monkeypatch, capsys):
    monkeypatch.setenv("PORT", "eighty")
    settings.cache_clear()
    try:
        assert main([]) == 1
    finally:
        monkeypatch.undo()
        settings.cache_clear()
    assert "PORT" in capsys.readouterr().err


def test_a_taken_port_ends_with_one_line(monkeypatch, capsys):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setenv("PORT", str(taken.getsockname()[1]))
        settings.cache_clear()
        try:
            assert main([]) == 1
        finally:
            monkeypatch.undo()
            settings.cache_clear()
    assert "cannot listen on 127.0.0.1" in capsys.readouterr().err
