import subprocess
import sys

import brotli
import orjson
import pytest
from dash import Dash, html
from flask import Flask

from dashboard.components import country_index, delivery
from dashboard.components.country_box import FIELD, LIST, country_box
from dashboard.data import areas


@pytest.fixture(scope="module")
def index() -> dict:
    return orjson.loads(country_index.index())


@pytest.fixture
def client(tmp_path):
    app = Dash(__name__)
    app.layout = html.Div(country_box())
    delivery.deliver(app.server, tmp_path)
    country_index.serve(app.server)
    return app.server.test_client()


def area(index: dict, code: str) -> dict:
    return next(one for one in index["areas"] if one["code"] == code)


def parts(kind: type) -> list:
    return [part for part in country_box()._traverse() if isinstance(part, kind)]


def test_the_field_that_the_script_makes_has_a_label_and_a_list():
    box = country_box()
    assert [label.htmlFor for label in parts(html.Label)] == [FIELD]
    entry = next(part for part in parts(html.Div) if part.className == "country-entry")
    assert entry.to_plotly_json()["props"]["data-field"] == FIELD
    assert [(one.id, one.role, one.hidden) for one in parts(html.Div) if getattr(one, "role", "")] == [
        (LIST, "listbox", True)
    ]
    assert [part.role for part in parts(html.P)] == ["status"]
    assert box.to_plotly_json()["props"]["data-index"] == country_index.ADDRESS


def test_the_button_says_what_it_clears_and_is_hidden_until_there_is_something():
    (button,) = parts(html.Button)
    assert button.hidden
    # What is heard begins with what is seen: whoever says "World" presses it.
    assert button.children == "World"
    assert button.to_plotly_json()["props"]["aria-label"] == "World: clear your country"


def test_every_area_is_in_the_index_once_with_a_name_in_each_language(index):
    assert [one["code"] for one in index["areas"]] == areas.areas()["country"].tolist()
    assert index["languages"] == ["en", "fr", "es", "ar", "zh", "ru"]
    assert all(len(one["names"]) == 6 and all(one["names"]) for one in index["areas"])


def test_an_area_has_its_names_and_codes(index):
    germany = area(index, "DEU")
    assert germany["iso2"] == "DE"
    assert germany["names"] == ["Germany", "Allemagne", "Alemania", "ألمانيا", "德国", "Германия"]


@pytest.mark.parametrize(
    ("code", "alias"),
    [
        ("CIV", "Ivory Coast"),
        ("ARE", "UAE"),
        ("RUS", "Россия"),
        ("USA", "美国"),
        ("KOR", "Corea del Sur"),
        ("SAU", "KSA"),
        ("COD", "RDC"),
        ("COD", "DRC"),
        ("GBR", "UK"),
    ],
)
def test_other_spellings_and_everyday_names_are_aliases(index, code, alias):
    assert alias in area(index, code)["aliases"]


def test_names_in_other_languages_are_apart_and_none_of_the_index(index):
    elsewhere = orjson.loads(country_index.names_elsewhere())
    assert list(elsewhere) == [one["code"] for one in index["areas"]]
    assert {"नेपाल", "네팔"} <= set(elsewhere["NPL"])
    assert "中國" in elsewhere["CHN"]
    for one in index["areas"]:
        known = {text.casefold() for text in (*one["names"], *one["aliases"])}
        assert not known & {text.casefold() for text in elsewhere[one["code"]]}, one


def test_no_process_that_answers_readers_keeps_the_languages_of_other_countries():
    asked = "from dashboard.components.country_index import names_elsewhere; names_elsewhere()"
    known = "from babel import localedata; print('ne' in localedata._cache)"
    told = subprocess.run([sys.executable, "-c", f"{asked}; {known}"], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"


def test_an_alias_is_none_of_the_names_and_stands_once(index):
    for one in index["areas"]:
        aliases = [text.casefold() for text in one["aliases"]]
        assert len(set(aliases)) == len(aliases), one
        assert not set(aliases) & {text.casefold() for text in one["names"]}, one


def test_namibia_keeps_its_code_and_an_area_without_iso2_has_an_empty_one(index):
    assert area(index, "NAM")["iso2"] == "NA"
    assert area(index, "CHI")["iso2"] == ""


def test_the_index_is_light_and_kept_for_a_day(client):
    answer = client.get(country_index.ADDRESS, headers={"Accept-Encoding": "br"})
    assert answer.mimetype == "application/json"
    assert answer.headers["Cache-Control"] == delivery.DAY
    assert 5_000 < len(answer.data) < 20_000
    assert brotli.decompress(answer.data) == country_index.index()


def test_a_browser_that_holds_the_index_is_not_sent_it_again(client):
    headers = {"Accept-Encoding": "br"}
    tag = client.get(country_index.ADDRESS, headers=headers).headers["ETag"]
    again = client.get(country_index.ADDRESS, headers={**headers, "If-None-Match": tag})
    assert (again.status_code, again.data) == (304, b"")


def test_names_elsewhere_that_cannot_be_made_are_asked_for_again(monkeypatch):
    country_index.names_elsewhere.cache_clear()
    server = Flask(__name__)
    country_index.serve(server)
    made = subprocess.CompletedProcess([], 0, stdout=b"{}")
    monkeypatch.setattr(country_index.subprocess, "run", lambda *_, **__: made)

    def fails(*_, **__):
        raise subprocess.CalledProcessError(1, "python")

    with monkeypatch.context() as broken:
        broken.setattr(country_index.subprocess, "run", fails)
        assert server.test_client().get("/areas-names.json").status_code == 503
    assert server.test_client().get("/areas-names.json").json == {}
    country_index.names_elsewhere.cache_clear()
