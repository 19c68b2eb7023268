import pytest
from flask import Flask

from dashboard.components import offline, watching
from dashboard.components.delivery import ASK, deliver
from dashboard.data.descriptor import DataError


@pytest.fixture
def client(tmp_path):
    server = Flask("test", static_folder=None)
    watching.serve(server)
    deliver(server, tmp_path)
    server.add_url_rule("/page", "page", lambda: "of one release")
    server.add_url_rule("/assets/<name>", "assets", lambda name: f"the file {name}")
    offline.serve(server)
    return server.test_client()


def test_an_answer_names_its_release_and_a_file_that_browsers_keep_over_an_update_does_not(client, monkeypatch):
    monkeypatch.setattr(offline, "release", lambda: "abc")
    assert client.get("/page").headers["X-Edition"] == "abc"
    answer = client.get("/assets/a.svg")
    assert (answer.status_code, answer.text, "X-Edition" in answer.headers) == (200, "the file a.svg", False)


def test_data_that_cannot_be_used_keep_nobody_from_being_told_so(client, monkeypatch):
    def broken():
        raise DataError("datapackage.json: file is missing")

    monkeypatch.setattr(offline, "release", broken)
    monkeypatch.setattr(watching.catalogue, "names", broken)
    assert client.get("/health").status_code == 200
    answer = client.get("/ready")
    assert (answer.status_code, answer.json["fault"]) == (503, "datapackage.json: file is missing")


def test_the_worker_of_the_browser_is_asked_for_at_each_visit(client):
    answer = client.get("/service-worker.js?v=abc")
    assert (answer.mimetype, answer.headers["Cache-Control"]) == ("text/javascript", ASK)
