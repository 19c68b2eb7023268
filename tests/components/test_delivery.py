import gzip
import os
import shutil
import time
import zlib
from unittest.mock import Mock

import brotli
import pytest
from dash import Dash, Input, Output, dcc, html
from flask import Flask
from flask.testing import FlaskClient

from dashboard.components import delivery
from dashboard.components.delivery import deliver, lifetime, security_policy

SCRIPT = "window.words = [" + ", ".join(f'"word {i}"' for i in range(500)) + "];\n"


@pytest.fixture
def app(tmp_path) -> Dash:
    assets = tmp_path / "assets"
    (assets / "geo").mkdir(parents=True)
    (assets / "words.js").write_text(SCRIPT)
    (assets / "geo" / "world_110m.json").write_text('{"arcs": [' + ", ".join(map(str, range(500))) + "]}")
    app = Dash(__name__, assets_folder=str(assets))
    app.layout = html.Div([html.Button("More", id="more"), dcc.Graph(id="graph"), html.P(id="said"), html.P(id="told")])
    app.callback(Output("said", "children"), Input("more", "n_clicks"))(lambda clicks: f"{clicks} times " * 200)
    app.clientside_callback("function(n) { return n; }", Output("told", "children"), Input("more", "n_clicks"))
    app.files = deliver(app.server, tmp_path / "files", script_hashes=app.csp_hashes)
    return app


@pytest.fixture
def client(app: Dash) -> FlaskClient:
    return app.server.test_client()


@pytest.fixture
def address(app: Dash) -> str:
    """The address of a file that is kept, not yet as small as can be."""
    return app.files.add("words.js", SCRIPT.encode())


def test_what_is_kept_has_its_content_in_its_address_and_is_kept_for_a_year(app, client, address):
    answer = client.get(address)
    assert answer.get_data(as_text=True) == SCRIPT
    assert answer.mimetype == "text/javascript"
    assert answer.headers["Cache-Control"] == delivery.YEAR
    assert app.files.add("words.js", SCRIPT.encode()) == address
    assert app.files.add("words.js", SCRIPT.replace("word", "new word").encode()) != address


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
        ("/built/0123456789abcdef/absent.js", "no-cache"),
    ],
)
def test_an_address_is_kept_as_long_as_it_stays_true(client, address, kept):
    assert client.get(address).headers["Cache-Control"] == kept


def test_a_version_in_the_file_name_counts_as_one():
    assert lifetime("/_dash-component-suites/dash/dcc/dash_core_components.v4_4_1m1795289256.js", "") == delivery.YEAR


PACKED = [("br", brotli.decompress), ("gzip", gzip.decompress)]


# Over http browsers name gzip and deflate alone.
@pytest.mark.parametrize(
    ("asked", "encoding", "unpack"),
    [("gzip, br", "br", brotli.decompress), ("gzip, deflate", "deflate", zlib.decompress)],
)
def test_a_file_arrives_compressed_and_whole(client, asked, encoding, unpack):
    answer = client.get("/assets/words.js?m=1", headers={"Accept-Encoding": asked})
    assert answer.headers["Content-Encoding"] == encoding
    assert "Accept-Encoding" in answer.headers["Vary"]
    assert len(answer.data) < len(SCRIPT) / 3
    assert unpack(answer.data).decode() == SCRIPT


@pytest.mark.parametrize(("encoding", "unpack"), PACKED)
def test_what_is_kept_arrives_as_small_as_can_be(app, client, address, encoding, unpack):
    app.files.compress().join()
    answer = client.get(address, headers={"Accept-Encoding": "gzip, br" if encoding == "br" else encoding})
    assert answer.headers["Content-Encoding"] == encoding
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    smallest = brotli.compress(SCRIPT.encode(), quality=11), gzip.compress(SCRIPT.encode(), 9)
    assert len(answer.data) == min(map(len, smallest)) if encoding == "br" else len(smallest[1])
    assert unpack(answer.data).decode() == SCRIPT


def test_a_head_is_answered_as_the_file_is_without_it(client, address):
    got, asked = client.get(address), client.head(address)
    assert (asked.status_code, asked.data) == (200, b"")
    assert dict(asked.headers) == dict(got.headers)


def test_a_browser_that_takes_no_compression_gets_the_plain_file(client, address):
    for one in ("/assets/words.js", address):
        answer = client.get(one, headers={"Accept-Encoding": "identity"})
        assert "Content-Encoding" not in answer.headers
        assert answer.get_data(as_text=True) == SCRIPT


def test_what_is_compressed_once_is_there_for_the_next_program(app, client, address, tmp_path, monkeypatch):
    app.files.compress().join()
    again = Mock()
    monkeypatch.setattr(delivery.brotli, "compress", again)
    server = Flask("next")
    files = deliver(server, tmp_path / "files")
    assert files.add("words.js", SCRIPT.encode()) == address
    files.compress().join()
    assert server.test_client().get(address, headers={"Accept-Encoding": "br"}).headers["Content-Encoding"] == "br"
    again.assert_not_called()


def test_files_that_no_start_has_named_for_a_week_are_removed(app, address, tmp_path):
    folder = tmp_path / "files"
    present = folder / address.split("/")[2]
    old, recent = folder / "0123456789abcdef", folder / "fedcba9876543210"
    for one in (old, recent):
        one.mkdir()
        (one / "program.js").write_text("earlier")
    for one, days in ((old, 8), (recent, 6), (present, 30)):
        os.utime(one, times=(0, time.time() - 24 * 3600 * days))
    app.files.compress().join()
    assert [one for one in (old, recent, present) if one.is_dir()] == [recent, present]


def test_a_start_that_finds_a_file_there_names_it_anew(app, address, tmp_path):
    present = tmp_path / "files" / address.split("/")[2]
    os.utime(present, times=(0, 0))
    deliver(Flask("next"), tmp_path / "files").add("words.js", SCRIPT.encode())
    assert present.stat().st_mtime > 0


def test_a_file_that_another_process_named_is_sent_too(address, tmp_path):
    server = Flask("other")
    deliver(server, tmp_path / "files")
    answer = server.test_client().get(address)
    assert answer.get_data(as_text=True) == SCRIPT
    assert answer.headers["Cache-Control"] == delivery.YEAR
    assert server.test_client().get("/built/../words.js").status_code == 404


def test_a_folder_that_was_emptied_or_cannot_be_written_costs_no_reader_a_file(app, client, address, tmp_path):
    shutil.rmtree(tmp_path / "files")
    (tmp_path / "files").write_text("no folder")
    for one in (address, app.files.add("more.js", b"let more;")):
        answer = client.get(one, headers={"Accept-Encoding": "identity"})
        assert (answer.status_code, answer.mimetype) == (200, "text/javascript")
        assert answer.headers["Cache-Control"] == delivery.YEAR


def test_a_file_that_the_browser_holds_is_not_sent_again(client, address):
    headers = {"Accept-Encoding": "br"}
    for one in ("/assets/geo/world_110m.json", address):
        tag = client.get(one, headers=headers).headers["ETag"]
        again = client.get(one, headers={**headers, "If-None-Match": tag})
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
