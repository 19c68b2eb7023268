"""A page as a sheet: every chart once, in the order of the page, with the numbers of its sources."""

import pytest

from app import create_app
from dashboard.components.paper import HEIGHTS, LOW, MOST, TURNED, on_paper, sheet
from dashboard.rendering import source_of
from dashboard.selections import read_selection
from dashboard.views.country import VIEW, costs, migrants, partners, people

PHL = {"country": "PHL"}


@pytest.fixture(scope="module")
def client():
    return create_app().server.test_client()


def drawn(chart, **query):
    return on_paper(chart, read_selection(VIEW.controls, query)[0])


def test_every_chart_of_the_page_is_there_the_larger_side_first():
    for country, first in (("PHL", "country-destinations"), ("SAU", "country-origins")):
        names = [chart["id"] for chart in sheet(VIEW, {"country": country})["charts"]]
        assert sorted(names) == sorted(chart.id for chart in VIEW.charts)
        assert names[:2] == ["country-key", first]


def test_sources_and_notes_stand_once_and_charts_have_the_numbers_of_theirs():
    found = sheet(VIEW, PHL)
    assert len(set(found["sources"])) == len(found["sources"])
    assert len(set(found["notes"])) == len(found["notes"])
    one = next(chart for chart in found["charts"] if chart["id"] == "country-costs-to")
    assert [found["sources"][number - 1] for number in one["sources"]] == [
        source_of("remittance_corridor_costs_2025", "en")
    ]


def test_a_chart_without_rows_has_words_and_no_picture():
    charts = {chart["id"]: chart for chart in sheet(VIEW, PHL)["charts"]}
    assert charts["country-costs-from"]["figure"] is None
    assert "no corridor from the Philippines" in charts["country-costs-from"]["summary"]
    assert charts["country-memberships"]["summary"] == ""


def test_lines_are_low_and_named_rows_as_high_as_all_of_them_need():
    assert drawn(migrants.STOCK).space == LOW
    assert drawn(people.AGE).space == TURNED
    partnered = drawn(partners.DESTINATIONS)
    assert partnered.room == ""
    assert partnered.space.height in HEIGHTS
    many = drawn(costs.FROM, country="USA")
    assert many.space.height == MOST
    assert many.room


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_sheet_is_answered_for_an_address(client, lang):
    answer = client.get(f"/paper/country.json?country=SAU&lang={lang}")
    assert answer.status_code == 200
    assert len(answer.json["charts"]) == len(VIEW.charts)
    assert client.get("/paper/nothing.json").status_code == 404


def test_panels_of_a_page_are_answered_whole_with_still_pictures(client):
    asked = "charts=distribution-map:900x440,distribution-ranking:900x440&year=2000"
    found = client.get(f"/paper/distribution.json?{asked}"), client.get(f"/paper/distribution/panels.json?{asked}")
    assert [answer.status_code for answer in found] == [200, 200]
    panels = found[1].json
    assert list(panels) == ["distribution-map", "distribution-ranking"]
    assert "<h1" in panels["distribution-map"]
    assert "<h1" not in panels["distribution-ranking"]
    assert all("2000" in panel and "<svg" in panel for panel in panels.values())


@pytest.mark.parametrize("asked", ["", "charts=", "charts=nothing:900x440"])
def test_panels_that_a_page_does_not_have_are_not_found(client, asked):
    assert client.get(f"/paper/distribution/panels.json?{asked}").status_code == 404
