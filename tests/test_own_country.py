"""The reader's own country, once chosen, leads: presets, headlines, those beside it; the same wherever it is named."""

import pytest

from app import app
from dashboard.columns import COLUMNS
from dashboard.components.choices import COUNTRY
from dashboard.components.controls import page_controls, presets_of
from dashboard.languages import LANGUAGES
from dashboard.messages.values import Message, Place, say
from dashboard.rendering import render
from dashboard.selections import narrow, read_selection, write_query
from dashboard.views import VIEWS
from dashboard.views.distribution.choices import AREA
from dashboard.views.feminisation.choices import ORIGIN
from dashboard.views.remittances.choices import COUNTRIES
from tests.support import CHARTS, amounts, sampled, selections, taken, worded

TELLING = [pytest.param(one.values[1], id=one.id) for one in CHARTS if COUNTRY in one.values[1].controls]
OF_PAPERS = ("claims",)
"""Pages that are of papers, not of countries: a country that is chosen has no part in their first picture."""
LED = [
    pytest.param(view, id=view.slug)
    for view in VIEWS
    if view.charts and view.in_path is None and view.slug not in OF_PAPERS
]


def of(view, **query):
    selection, problems = read_selection(page_controls(view), query)
    assert problems == []
    return selection


def named(country):
    return {say(Message(worded(text).id, place=Place(country))) for text in ("{ $place }", "{ THE($place) }")}


@pytest.mark.parametrize("country", ["GHA", "PHL", "VAT"])
@pytest.mark.parametrize("view", LED)
def test_the_first_headline_names_the_country(view, country):
    headline = render(view.charts[0], of(view, country=country)).headline
    assert any(name.lower() in headline.lower() for name in named(country)), headline


@pytest.mark.parametrize(("chart", "country"), sampled(90, TELLING, ["GHA", "FRA", "MYS", "NRU", "VAT"]))
def test_every_chart_of_countries_names_the_readers_or_says_that_it_has_no_figure(chart, country):
    told = render(chart, read_selection(chart.controls, {"country": country})[0])
    words = (told.headline, *told.marks)
    assert any(name.lower() in text.lower() for name in named(country) for text in words), words


@pytest.mark.slow
@pytest.mark.parametrize(("chart", "lang"), sampled(60, TELLING, list(LANGUAGES)))
def test_that_is_so_in_every_language(chart, lang):
    own, world = (
        render(chart, read_selection(chart.controls, {"lang": lang, **query})[0]) for query in ({"country": "GHA"}, {})
    )
    assert (own.headline, own.marks) != (world.headline, world.marks)


@pytest.mark.slow
@pytest.mark.parametrize("count", amounts(3, 12))
@pytest.mark.parametrize("chart", TELLING)
def test_no_figure_is_said_only_where_no_row_has_one(chart, count):
    own = [one for one in selections(chart) if one["country"]]
    for (query,) in taken(count, own):
        told = render(chart, query)
        said = say(Message("shared-no-figure", place=Place(str(query["country"])))) in told.marks
        codes = [name for name in told.rows if COLUMNS[name].is_code]
        measures = [name for name in told.rows if COLUMNS[name].role == "measure" and name != "rank"]
        mine = told.rows[told.rows[codes].astype(str).eq(str(query["country"])).any(axis=1)]
        assert not (said and mine[measures[:1]].notna().to_numpy().any()), told.query


@pytest.mark.parametrize(("view", "lang"), sampled(12, LED, [lang for lang in LANGUAGES if lang != "en"]))
def test_in_every_language_the_headline_differs_from_that_of_the_world(view, lang):
    own, world = (render(view.charts[0], of(view, lang=lang, **query)) for query in ({"country": "GHA"}, {}))
    assert own.headline != world.headline


def test_findings_have_the_place_among_all():
    views = {view.slug: view for view in VIEWS}

    def headline(slug, **query):
        return render(views[slug].charts[0], of(views[slug], **query)).headline

    assert (
        headline("distribution", country="GHA")
        == "Ghana hosted 532,286 international migrants in 2024, number 79 of 233"
    )
    assert headline("remittances", country="GHA", measure="usd", lang="es") == (
        "Ghana: 3.000 millones de dólares en remesas recibidas en 2024 (puesto 55 de 160)"
    )
    assert headline("remittances", country="VAT") == "The Holy See: no figure for remittances received in 2024"
    assert headline("sectors", country="GHA").startswith("Ghana: figure of the world. In 2022, 68.4 per cent")


def test_lines_and_maps_further_down_tell_of_the_country_first():
    charts = {one.values[1].id: one.values[1] for one in CHARTS}

    def headline(name, **query):
        return render(charts[name], read_selection(charts[name].controls, query)[0]).headline

    assert headline("remittances-lines", country="GHA") == "Ghana: 0.7 per cent of GDP in 2000, 3.6 per cent in 2024"
    assert headline("remittances-lines", country="GHA", countries="NPL").startswith("Ghana: ")
    assert (
        headline("remittances-cost-lines", country="GHA") == "Sending 200 US dollars to Ghana cost 7.4 per cent in 2020"
    )
    assert headline("feminisation-trend", country="GHA") == (
        "Women were 46.6 per cent of migrants in Ghana in 2024, down from 49.6 in 1990"
    )
    assert headline("sectors-map", country="FRA") == (
        "In France, 19.0 per cent of employed migrants work in industry, number 30 of 50"
    )
    assert headline("sectors-map", country="NPL") == "Branches of employed migrants in Nepal: not in this table"


@pytest.mark.parametrize("view", LED)
def test_an_address_with_the_country_alone_is_written_as_it_was_read(view):
    every = page_controls(view)
    selection = of(view, country="GHA")
    assert write_query(selection, every) == "country=GHA"
    assert presets_of(view, "GHA") == {one.name: one.write(selection[one.name]) for one in every} | {"country": ""}


@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_a_chart_alone_follows_the_country_as_its_page_does(view, chart):
    if COUNTRY not in chart.controls:
        assert not any(control.leads for control in chart.controls)
        return
    assert read_selection(chart.controls, {"country": "GHA"})[0] == narrow(of(view, country="GHA"), chart.controls)


def test_what_is_chosen_stays_whatever_the_country():
    selection, _ = read_selection((AREA, COUNTRY), {"country": "GHA", "area": ""})
    assert selection["area"] == ""
    assert write_query(selection, (AREA, COUNTRY)) == "area=&country=GHA"
    assert read_selection((AREA, COUNTRY), {})[0]["area"] == ""


def test_a_country_that_cannot_be_chosen_leads_to_the_default():
    assert (ORIGIN.preset("PHL"), ORIGIN.preset("VAT"), ORIGIN.preset()) == ("PHL", "IDN", "IDN")


def test_beside_the_country_stand_the_largest_of_its_subregion():
    # Senegal, the second largest, has no figure for the last year yet.
    assert COUNTRIES.preset("GHA") == "GHA,NGA,SEN,CIV,MLI"
    assert COUNTRIES.preset() == "LSO,MOZ,NPL,PHL"
    lines = next(chart for chart in (one.values[1] for one in CHARTS) if chart.id == "remittances-lines")

    def marks(**query):
        return render(lines, read_selection(lines.controls, query)[0]).marks

    assert marks(country="GHA") == ("With the largest of Western Africa",)
    assert marks() == marks(country="GHA", countries="GHA,NPL") == ()


def test_pages_ask_for_the_presets_of_a_country():
    client = app.server.test_client()
    assert client.get("/presets/distribution.json?country=GHA").json["area"] == "GHA"
    for address in (
        "/presets/distribution.json",
        "/presets/distribution.json?country=XX",
        "/presets/distribution.json?country=",
    ):
        assert client.get(address).json["area"] == ""
    assert client.get("/presets/nothing.json?country=GHA").status_code == 404
