import pytest
from flask import Flask

from app import app
from dashboard.components import offline, watching
from dashboard.components.delivery import ASK, deliver
from dashboard.data.descriptor import DataError
from dashboard.languages import LANGUAGES, direction
from dashboard.messages.values import Message, say


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


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_for_want_of_a_connection_is_in_the_language_asked_for_with_a_place_for_links(client, lang):
    answer = client.get(f"/away?lang={lang}")
    assert (answer.status_code, answer.mimetype) == (200, "text/html")
    assert f'<html lang="{lang}" dir="{direction(lang)}">' in answer.text
    assert f"<h1>{say(Message('away-title'), lang)}</h1>" in answer.text
    assert "<ul><!-- kept --></ul>" in answer.text


def test_the_worker_knows_the_place_for_links():
    assert f'LINKS = "{offline.PLACE}"' in offline.WORKER.read_text(encoding="utf-8")


def test_the_page_for_want_of_a_connection_is_one_of_the_dashboard_s():
    assert app.server.test_client().get("/away?lang=fr").status_code == 200
