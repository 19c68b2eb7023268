import io
import json
import logging
import sys

import pytest
from flask import Flask

from dashboard.components import watching
from dashboard.config import SettingsError, settings
from dashboard.data import catalogue
from dashboard.data.descriptor import DataError


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    for name in ("LOG", "METRICS", "TRUSTED_PROXIES"):
        monkeypatch.delenv(name, raising=False)
    settings.cache_clear()
    yield
    settings.cache_clear()


@pytest.fixture
def written():
    """Let the log of requests, as objects, and of what fails be written to a stream, and return it."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(watching.Objects())
    watching.REQUESTS.addHandler(handler)
    watching.REQUESTS.setLevel(logging.INFO)
    yield stream
    watching.REQUESTS.removeHandler(handler)
    watching.REQUESTS.setLevel(logging.NOTSET)


def client():
    server = Flask("test")
    watching.serve(server)
    server.add_url_rule("/page/<name>", "page", lambda name: f"of {name}")
    return server.test_client()


def entry(text, formatter, error=None):
    record = logging.LogRecord("of", logging.ERROR, "file", 1, "said %s", (text,), error)
    return formatter.format(record)


def test_a_request_is_told_in_one_object_without_what_was_typed_and_who_asked(written):
    answer = client().get("/page/a?title=Secret", headers={"Referer": "https://secret.example"})
    (line,) = written.getvalue().splitlines()
    told = json.loads(line)
    assert (told.pop("time")[-6:], told.pop("ms") >= 0) == ("+00:00", True)
    assert told.pop("id") == answer.headers["X-Request-Id"]
    assert told == {"level": "info", "method": "GET", "path": "/page/a", "status": 200, "bytes": 4}


@pytest.mark.parametrize("typed", ["%0a", "%0d%0a", "%1b[2J", "%e2%80%a8", "%c2%85", "%22%7d%0a%7b"])
def test_no_address_makes_a_line_of_its_own(written, typed):
    client().get(f"/page/{typed}end")
    (line,) = written.getvalue().splitlines()
    assert line.isprintable()
    assert json.loads(line)["path"].endswith("end")


@pytest.mark.parametrize("text", ["a\nERROR of: forged", "a\r\nERROR", "a\x1b[2J", "a\x85b", "a\u2028b"])
def test_what_is_in_an_entry_never_begins_a_line_of_it(text):
    lines = entry(text, watching.Lines("%(levelname)s %(name)s: %(message)s")).splitlines()
    assert lines[0].startswith("ERROR of: said a")
    assert all(line.startswith("    ") for line in lines[1:])
    assert all(line.isprintable() for line in lines)


def test_a_trace_is_set_in_and_stands_in_its_object():
    try:
        raise ValueError("no\nERROR forged")
    except ValueError:
        error = sys.exc_info()
    first, *others = entry("x", watching.Lines("%(message)s"), error).splitlines()
    assert first == "said x"
    assert all(line.startswith("    ") for line in others)
    told = json.loads(entry("x", watching.Objects(), error))
    assert told["message"] == "said x"
    assert "ValueError: no\nERROR forged" in told["trace"]


@pytest.mark.parametrize(
    ("proxies", "given", "kept"),
    [("1", "a-1.b_2", True), ("1", "a\tb", False), ("1", "x" * 65, False), ("0", "a", False)],
)
def test_only_a_trusted_proxy_gives_ids(monkeypatch, proxies, given, kept):
    monkeypatch.setenv("TRUSTED_PROXIES", proxies)
    assert (client().get("/health", headers={"X-Request-Id": given}).headers["X-Request-Id"] == given) is kept


def test_it_is_ready_with_version_and_edition_once_the_data_can_be_used(monkeypatch):
    answer = client().get("/ready")
    assert (answer.status_code, answer.json["loaded"], answer.json["version"]) == (200, True, "0.2.0")
    assert answer.json["data"] == catalogue.fingerprint()

    def broken(_):
        raise DataError("corridors.csv: half a file", "more")

    monkeypatch.setattr(catalogue, "frame", broken)
    answer = client().get("/ready")
    assert (answer.status_code, client().get("/health").status_code) == (503, 200)
    assert answer.json == {"version": "0.2.0", "loaded": False, "fault": "corridors.csv: half a file"}


def test_requests_are_counted_by_choice_and_by_rule(monkeypatch, tmp_path):
    assert client().get("/metrics").status_code == 404
    monkeypatch.setenv("METRICS", "1")
    monkeypatch.setenv(watching.SHARED, str(tmp_path))
    settings.cache_clear()
    reader = client()
    for asked in ("/page/a", "/page/b", "/nowhere"):
        reader.get(asked)
    reader.open("/page/a", method="SECRET")
    lines = reader.get("/metrics").text.splitlines()
    assert 'requests_total{method="GET",route="/page/<name>",status="200"} 2.0' in lines
    assert 'requests_total{method="GET",route="none",status="404"} 1.0' in lines
    assert 'requests_total{method="other",route="none",status="405"} 1.0' in lines
    assert 'request_seconds_count{route="/page/<name>"} 2.0' in lines


@pytest.mark.parametrize(("name", "value"), [("LOG", "xml"), ("METRICS", "2"), ("METRICS", "yes")])
def test_a_choice_that_there_is_not_is_told_in_one_line(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=f"{name} must be"):
        settings()


def test_counting_without_its_client_is_told_in_one_line(monkeypatch):
    monkeypatch.setenv("METRICS", "1")
    monkeypatch.setattr("dashboard.config.find_spec", lambda _: None)
    with pytest.raises(SettingsError, match=r"METRICS needs its client: pip install -r requirements-cluster\.txt"):
        settings()
