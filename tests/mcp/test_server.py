"""The server is reached on standard input and output, and at /mcp by choice, where no request needs one before it."""

import subprocess
import sys
import threading

import pytest
from flask import Flask
from mcp.client.stdio import StdioServerParameters, stdio_client
from werkzeug.serving import make_server

from dashboard.config import environment, settings
from dashboard.mcp import routes
from dashboard.views import VIEWS
from tests.mcp.support import asked, tools

HEADERS = {"Accept": "application/json, text/event-stream"}
NEPAL = {"chart": "corridors-country", "selection": {"centre": "NPL"}}


@pytest.fixture
def site(monkeypatch):
    """Give new servers that answer at /mcp."""
    monkeypatch.setenv("MCP", "1")
    settings.cache_clear()

    def made():
        server = Flask("site")
        routes.serve(server, VIEWS)
        return server

    yield made
    settings.cache_clear()


def call(method, **params):
    return {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}


def test_an_assistant_starts_it_and_asks_on_standard_input():
    command = StdioServerParameters(command=sys.executable, args=["-m", "dashboard", "mcp"], env=environment())
    told = asked("read_sentence", of=stdio_client(command), **NEPAL).told
    assert told["headline"] == "Largest group of emigrants from Nepal: 663,518 in India, 2024"


def test_a_client_asks_at_the_address(site):
    server = make_server("127.0.0.1", 0, site(), threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    try:
        assert "read_rows" in tools(f"{address}/mcp")
        told = asked("read_rows", of=f"{address}/mcp", **NEPAL, most=1).told
        assert told["rows"][0]["migrant_stock"] == 412190
        assert told["about"]["links"]["csv"].startswith(f"{address}/data/")
    finally:
        server.shutdown()
        server.server_close()


def test_each_request_may_come_to_another_process(site):
    hello = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
    first = site().test_client().post("/mcp", json=call("initialize", **hello), headers=HEADERS)
    assert first.json["result"]["serverInfo"]["name"] == "labour-migration-trends"
    assert "mcp-session-id" not in first.headers
    later = (
        site().test_client().post("/mcp", json=call("tools/call", name="read_rows", arguments=NEPAL), headers=HEADERS)
    )
    assert later.json["result"]["structuredContent"]["rows"][0]["migrant_stock"] == 412190


def test_what_is_no_message_is_refused(site):
    client = site().test_client()
    for content in (b"{{", b"[1]", b"{}", b"[" * 5000, b"\xff"):
        answer = client.post("/mcp", data=content, headers=HEADERS | {"Content-Type": "application/json"})
        assert answer.status_code == 400
    assert (
        client.post("/mcp", data=b"x" * 5_000_000, headers=HEADERS | {"Content-Type": "application/json"}).status_code
        == 413
    )
    for refused in (client.get, client.delete):
        assert (refused("/mcp").status_code, refused("/mcp").headers["Allow"]) == (405, "POST")


def test_a_header_may_hold_any_letters(site):
    asks = call("tools/call", name="read_rows", arguments=NEPAL)
    assert site().test_client().post("/mcp", json=asks, headers=HEADERS | {"X-Name": "Zoë"}).status_code == 200


def test_without_the_setting_there_is_no_such_address_and_nothing_of_the_kit_is_loaded():
    program = (
        "import sys; from app import server; "
        "print(server.test_client().post('/mcp', json={}).status_code, 'mcp' in sys.modules)"
    )
    env = {name: text for name, text in environment().items() if name != "MCP"}
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=env)
    assert ran.stdout.split() == ["405", "False"]
