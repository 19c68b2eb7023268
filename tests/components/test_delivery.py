import gzip
import re

import brotli
import dash_bootstrap_components as dbc
import pytest
from dash import Dash, Input, Output, dcc, html
from flask.testing import FlaskClient

from dashboard.components import delivery
from dashboard.components.delivery import bootstrap_css_url, compressed, deliver, lifetime, security_policy, warm_up
from dashboard.config import ASSETS

SCRIPT = "window.words = [" + ", ".join(f'"word {i}"' for i in range(500)) + "];\n"


@pytest.fixture
def app(tmp_path) -> Dash:
    (tmp_path / "words.js").write_text(SCRIPT)
    (tmp_path / "geo").mkdir()
    (tmp_path / "geo" / "world_110m.json").write_text('{"arcs": [' + ", ".join(map(str, range(500))) + "]}")
    app = Dash(__name__, assets_folder=str(tmp_path), external_stylesheets=[bootstrap_css_url()])
    app.layout = html.Div([dbc.Button("More", id="more"), dcc.Graph(id="graph"), html.P(id="said"), html.P(id="told")])
    app.callback(Output("said", "children"), Input("more", "n_clicks"))(lambda clicks: f"{clicks} times " * 200)
    app.clientside_callback("function(n) { return n; }", Output("told", "children"), Input("more", "n_clicks"))
    deliver(app.server, script_hashes=app.csp_hashes)
    return app


@pytest.fixture
def client(app: Dash) -> FlaskClient:
    delivery._KEPT.clear()
    return app.server.test_client()


def addresses(client: FlaskClient) -> list[str]:
    return re.findall(r'(?:src|href)="(/[^"]+)"', client.get("/").get_data(as_text=True))


def test_every_file_that_a_page_names_has_its_version_in_the_address_and_is_kept_for_a_year(client):
    files = [address for address in addresses(client) if "favicon" not in address]
    assert len(files) > 10
    assert {client.get(file).headers["Cache-Control"] for file in files} == {delivery.YEAR}


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("/assets/geo/world_110m.json", delivery.DAY),
        ("/assets/words.js?m=1", delivery.YEAR),
        ("/assets/words.js?form=1", delivery.DAY),
        ("/_dash-component-suites/dash/dcc/async-graph.js", delivery.HOUR),
        ("/", "no-cache"),
        ("/_dash-layout", "no-cache"),
        ("/some/assets/page", "no-cache"),
        ("/assets/absent.js?m=1", "no-cache"),
    ],
)
def test_an_address_is_kept_as_long_as_it_stays_true(client, address, kept):
    assert client.get(address).headers["Cache-Control"] == kept


def test_a_version_in_the_file_name_counts_as_one():
    assert lifetime("/_dash-component-suites/dash/dcc/dash_core_components.v4_4_1m1795289256.js", "") == delivery.YEAR


@pytest.mark.parametrize(("encoding", "unpack"), [("br", brotli.decompress), ("gzip", gzip.decompress)])
def test_a_file_arrives_compressed_and_whole(client, encoding, unpack):
    answer = client.get("/assets/words.js?m=1", headers={"Accept-Encoding": encoding})
    assert answer.headers["Content-Encoding"] == encoding
    assert "Accept-Encoding" in answer.headers["Vary"]
    assert len(answer.data) < len(SCRIPT) / 3
    assert unpack(answer.data).decode() == SCRIPT


def test_a_browser_that_takes_no_compression_gets_the_plain_file(client):
    answer = client.get("/assets/words.js", headers={"Accept-Encoding": "identity"})
    assert "Content-Encoding" not in answer.headers
    assert answer.get_data(as_text=True) == SCRIPT


@pytest.fixture
def work(monkeypatch):
    """What has been compressed, one entry each time."""
    done, plain = [], delivery._compressed
    monkeypatch.setattr(
        delivery, "_compressed", lambda data, *how, **level: done.append(data) or plain(data, *how, **level)
    )
    return done


def test_a_file_is_compressed_once_for_all_readers_and_anew_when_it_changes(client, tmp_path, work):
    for address in ("/assets/words.js?m=1", "/assets/words.js?m=2", "/assets/words.js"):
        client.get(address, headers={"Accept-Encoding": "br"})
    assert work == [SCRIPT.encode()]
    (tmp_path / "words.js").write_text(SCRIPT.replace("word", "new word"))
    answer = client.get("/assets/words.js", headers={"Accept-Encoding": "br"})
    assert "new word 499" in brotli.decompress(answer.data).decode()


def test_a_file_that_the_browser_holds_is_not_sent_again(client):
    headers = {"Accept-Encoding": "br"}
    tag = client.get("/assets/geo/world_110m.json", headers=headers).headers["ETag"]
    again = client.get("/assets/geo/world_110m.json", headers={**headers, "If-None-Match": tag})
    assert (again.status_code, again.data) == (304, b"")


def test_a_request_for_a_part_is_answered_with_the_whole(client):
    answer = client.get("/assets/words.js", headers={"Accept-Encoding": "br", "Range": "bytes=0-9"})
    assert answer.status_code == 200
    assert brotli.decompress(answer.data).decode() == SCRIPT


def test_the_answer_of_a_callback_is_compressed_but_not_kept(client):
    body = {
        "output": "said.children",
        "outputs": {"id": "said", "property": "children"},
        "inputs": [{"id": "more", "property": "n_clicks", "value": 3}],
        "changedPropIds": ["more.n_clicks"],
    }
    answer = client.post("/_dash-update-component", json=body, headers={"Accept-Encoding": "br"})
    assert answer.headers["Content-Encoding"] == "br"
    assert answer.headers["Cache-Control"] == "no-cache"
    assert b"3 times" in brotli.decompress(answer.data)
    assert delivery._KEPT == {}


def test_a_page_may_run_its_own_inline_scripts_and_no_others(app, client):
    policy = client.get("/").headers["Content-Security-Policy"]
    scripts = next(part for part in policy.split("; ") if part.startswith("script-src"))
    assert all(value in scripts for value in app.csp_hashes())
    assert "unsafe" not in scripts
    assert "http" not in policy


def test_the_policy_lets_a_chart_become_a_picture():
    policy = security_policy().split("; ")
    assert "img-src 'self' data: blob:" in policy
    assert "script-src 'self'" in policy
    assert "frame-ancestors 'self'" in policy


def test_every_answer_tells_the_browser_not_to_guess_types(client):
    for address in ("/", "/assets/words.js", "/assets/absent.js", "/_dash-layout"):
        assert client.get(address).headers["X-Content-Type-Options"] == "nosniff"


def test_bootstrap_comes_from_this_server(client):
    answer = client.get(bootstrap_css_url())
    assert answer.status_code == 200
    assert answer.mimetype == "text/css"
    assert "Bootstrap" in answer.get_data(as_text=True)[:200]
    assert bootstrap_css_url("/migration/").startswith("/migration/bootstrap/")


def test_warming_up_compresses_the_files_before_the_first_reader(app, work):
    delivery._KEPT.clear()
    warm_up(app.server).join()
    count = len(work)
    assert count > 10
    client = app.server.test_client()
    for address in ("/assets/geo/world_110m.json", bootstrap_css_url()):
        client.get(address, headers={"Accept-Encoding": "br"})
    assert len(work) == count


def test_while_one_file_is_made_small_others_are_compressed_quickly():
    words = (ASSETS / "base.css").read_bytes()
    with delivery._COMPRESSING:
        quick = compressed(words, "br")
    small = compressed(words, "br")
    assert brotli.decompress(quick) == brotli.decompress(small) == words
    assert len(small) < len(quick)
    with delivery._COMPRESSING:
        assert compressed(words, "br") is small


def test_no_more_than_so_many_files_are_kept():
    for number in range(delivery.MOST_KEPT + 5):
        compressed(f"{number} of many".encode(), "gzip")
    assert len(delivery._KEPT) == delivery.MOST_KEPT
