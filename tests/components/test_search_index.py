"""What is searched besides countries is in the index once, in words of the language, with an address that opens."""

import brotli
import orjson
import pytest
from flask import Flask

from app import _paths
from dashboard.components import search_index
from dashboard.components.search_index import HEADS, IN_PATH, entries
from dashboard.data import catalogue
from dashboard.data.questions import questions
from dashboard.glossary import terms
from dashboard.selections import read_selection
from dashboard.slides import multiple
from dashboard.view import find_chart
from dashboard.views import VIEWS

LARGEST = 60_000


@pytest.fixture(scope="module")
def english():
    return tuple(entries(VIEWS, "en"))


def test_everything_is_there_once(english):
    addresses = [one.address for one in english]
    assert len(set(addresses)) == len(addresses)
    assert {one.group for one in english} == set(HEADS) - {"countries", "corridors"}
    named = {one.address.partition("#")[2] for one in english if one.group == "charts"} - {""}
    assert named == {chart.id for view in VIEWS for chart in view.charts}
    counts = {group: sum(one.group == group for one in english) for group in HEADS}
    assert counts["claims"] == len(catalogue.frame("claims"))
    assert counts["practices"] == len(catalogue.frame("good_practices"))
    assert counts["questions"] == len(questions())
    assert counts["terms"] == len(terms("en"))
    assert counts["data"] == len(catalogue.names())


def test_every_address_is_a_page_and_names_what_can_be_chosen_there(english):
    for one in english:
        path, _, query = one.address.partition("#")[0].partition("?")
        assert path.replace(IN_PATH, "PHL") in _paths(), one
        found = find_chart(VIEWS, one.address.partition("#")[2])
        if found is not None:
            assert read_selection(found[1].controls, multiple(query))[1] == [], one
            assert one.takes_country == any(control.name == "country" for control in found[1].controls)


def test_a_measure_a_statement_and_a_word_lead_to_their_places(english):
    led = {one.title: one.address for one in english}
    assert led["C189 Domestic workers"] == "/governance?instrument=C189#governance-states"
    assert led["Remittances received per person"] == f"/country/{IN_PATH}?series=per-person#country-compare"
    assert led["Cost of sending"] == "/data#word-cost-of-sending"
    titles = {one.address: one.title for one in english}
    assert titles[f"/country/{IN_PATH}#country-women"] == "Countries: Who leaves and who comes, Since 1990"


def test_a_corridor_leads_to_what_charts_can_choose():
    pairs = search_index.index(VIEWS, "en")["pairs"]
    led = [one["address"].format(origin="NPL", destination="QAT") for one in pairs]
    assert led == [
        "/corridors?origins=NPL&destinations=QAT#corridors-pair",
        "/corridors?origins=NPL&destinations=QAT#corridors-pair-money",
        "/country/NPL#country-costs-to",
        "/governance?state=NPL&partner=QAT#governance-agreements-list",
    ]
    for one, address in zip(pairs, led, strict=True):
        assert "NPL" in one["origins"]
        assert "QAT" in one["destinations"]
        assert not {"gcc", ""} & {*one["origins"], *one["destinations"]}
        path, _, query = address.partition("#")[0].partition("?")
        found = find_chart(VIEWS, address.partition("#")[2])
        assert found is not None
        assert path in found[0].paths()
        assert read_selection(found[1].controls, multiple(query))[1] == []


@pytest.mark.parametrize("lang", ["fr", "ru"])
def test_the_index_is_small_and_in_the_language_of_its_address(lang):
    server = Flask(__name__)
    search_index.serve(server, VIEWS)
    answer = server.test_client().get(f"/search.json?lang={lang}", headers={"Accept-Encoding": "br"})
    assert len(answer.data) < LARGEST
    found = orjson.loads(brotli.decompress(answer.data))
    assert found["heads"]["terms"] == {"fr": "Termes", "ru": "Термины"}[lang]
    assert found["forms"]["NPL"][:2] == {"fr": ["du Népal", "au Népal"], "ru": ["из Непала", "в Непал"]}[lang]
    assert found["country"] == "PHL"
