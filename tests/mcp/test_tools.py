"""What assistants are told is what the page says, with its source, terms, edition and cautions."""

import base64
import json
import struct
from xml.etree import ElementTree

import pytest

from app import server as site
from dashboard.data import catalogue
from dashboard.languages import LANGUAGES
from dashboard.views import VIEWS
from tests.mcp.support import ROOT, asked, tools

NEPAL = {"chart": "corridors-country", "selection": {"centre": "NPL"}}


def test_every_tool_only_reads_and_says_what_it_takes():
    offered = tools()
    assert set(offered) == {"search", "list_charts", "describe_chart", "read_sentence", "read_rows", "draw_picture"}
    for tool in offered.values():
        assert tool.annotations.read_only_hint
        assert set(tool.input_schema["properties"]["lang"]["enum"]) == set(LANGUAGES)
        assert tool.description.endswith(".")
        assert all(one.get("description") for one in tool.input_schema["properties"].values())


def test_rows_are_those_of_the_chart_with_how_many_there_are():
    told = asked("read_rows", **NEPAL, most=1).told
    (row,) = told["rows"]
    assert row == {
        "year": 2024,
        "centre_name": "Nepal",
        "centre": "NPL",
        "name": "India",
        "country": "IND",
        "direction": "immigrants",
        "sex": "both",
        "rank": 1,
        "migrant_stock": 412190,
        "share": pytest.approx(87.566043),
        "share_female": pytest.approx(71.993013),
    }
    every = site.test_client().get("/api/v1/charts/corridors-country/rows?centre=NPL").json["rows"]
    assert (told["rows_here"], told["rows_in_all"], told["is_cut"]) == (1, len(every), True)
    whole = asked("read_rows", **NEPAL, most=500).told
    assert (whole["rows"], whole["is_cut"]) == (every, False)
    assert asked("read_rows", **NEPAL, first=3, most=2).told["rows"] == every[2:4]


def test_rows_as_csv_are_lines_of_the_file():
    told = asked("read_rows", **NEPAL, form="csv", most=3).told
    file = site.test_client().get("/data/corridors-country.csv?centre=NPL&comments=0").data.decode("utf-8-sig")
    assert told["csv"].splitlines() == file.splitlines()[:4]
    assert "rows" not in told


def test_a_missing_figure_is_null():
    rows = asked("read_rows", chart="sectors-world").told["rows"]
    assert {one["persons"] for one in rows if one["group"] == "non_migrants"} == {None}


def test_a_sentence_comes_in_the_language_that_is_asked_for():
    told = asked("read_sentence", **NEPAL, lang="fr").told
    page = site.test_client().get("/api/v1/charts/corridors-country/sentence?centre=NPL&lang=fr").json
    assert told["sentence"] == page["sentence"]
    assert told["sentence"].startswith("2,6\xa0millions de personnes")
    assert (told["headline"], told["notes"]) == (page["headline"], page["notes"])


@pytest.mark.parametrize("tool", ["read_sentence", "read_rows", "draw_picture"])
def test_whatever_is_said_of_a_selection_has_source_terms_edition_citation_and_cautions(tool):
    about = asked(tool, **NEPAL).told["about"]
    assert about["sources"] == [
        {
            "dataset": "corridors",
            "source": "UN DESA, International Migrant Stock 2024, CC BY 3.0 IGO",
            "licence": "Creative Commons Attribution 3.0 IGO",
        }
    ]
    assert about["edition"] == catalogue.version()
    assert about["cautions"] == ["People at one date, not moves"]
    assert f"{ROOT}/chart/corridors-country?centre=NPL&edition={catalogue.version()} (accessed " in about["cite_as"]
    assert about["links"]["csv"] == f"{ROOT}/data/corridors-country.csv?centre=NPL"
    assert about["not_used"] == []


def test_what_cannot_be_used_of_a_selection_falls_back_and_is_told():
    told = asked(
        "read_rows", chart="corridors-country", selection={"centre": "XXX", "year": 2020, "colour": "red"}
    ).told
    plain = asked("read_rows", chart="corridors-country", selection={"year": "2020"}).told
    assert told["rows"] == plain["rows"]
    unknown, wrong = told["about"]["not_used"]
    assert unknown.startswith("“colour” is not a choice here")
    assert wrong.startswith("“XXX”")


def test_several_values_of_a_control_are_a_list():
    told = asked("read_rows", chart="remittances-lines", selection={"countries": ["NPL", "PHL"]}, most=500).told
    assert {row["country"] for row in told["rows"]} == {"NPL", "PHL"}
    assert told["about"]["not_used"] == []


def test_a_picture_needs_no_browser_and_says_its_title_source_and_link(monkeypatch):
    monkeypatch.setenv("PATH", "")
    png, _ = asked("draw_picture", **NEPAL).parts
    content = base64.b64decode(png.data)
    assert (png.mime_type, content[:8]) == ("image/png", b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", content[16:24]) == (1600, 900)
    assert b"UN DESA, International Migrant Stock 2024" in content
    answer = asked("draw_picture", **NEPAL, form="svg", lang="fr")
    svg = base64.b64decode(answer.parts[0].data).decode()
    words = " ".join(ElementTree.fromstring(svg).itertext())
    assert answer.parts[0].mime_type == "image/svg+xml"
    assert answer.told["headline"] in words
    assert f"{ROOT}/chart/corridors-country?centre=NPL&lang=fr" in words


def test_charts_are_listed_by_words_and_by_page():
    every = asked("list_charts").told["charts"]
    assert [one["chart"] for one in every] == [chart.id for view in VIEWS for chart in view.charts]
    women = asked("list_charts", words="women workers").told
    assert {one["chart"] for one in women["charts"]} < {one["chart"] for one in every}
    assert "feminisation-map" in {one["chart"] for one in asked("list_charts", page="/feminisation").told["charts"]}
    assert {one["dataset"] for one in women["about"]["sources"]} == {
        name for one in women["charts"] for name in one["datasets"]
    }
    assert asked("list_charts", words="glaciers").told["charts"] == []


def test_a_chart_tells_what_may_be_chosen():
    told = asked("describe_chart", chart="corridors-country").told
    controls = {one["name"]: one for one in told["controls"]}
    assert {"value": "female", "label": "Women"} in controls["sex"]["options"]
    assert (controls["sex"]["further_options"], len(controls["centre"]["options"])) == (0, 60)
    assert controls["centre"]["further_options"] > 150
    assert told["about"]["sources"][0]["dataset"] == "corridors"


@pytest.mark.parametrize("words", ["Philippines", "Filipinas", "菲律宾", "PHL", "Филиппины"])
def test_a_country_is_found_by_its_names_in_all_languages(words):
    assert asked("search", words=words).told["countries"][0] == {"country": "PHL", "name": "Philippines"}


def test_what_is_found_can_be_read_at_once():
    told = asked("search", words="remittances Nepal").told
    assert told["countries"] == [{"country": "NPL", "name": "Nepal"}]
    chart = next(one for one in told["found"] if one.get("chart") == "remittances-map")
    assert chart["selection"] == {"country": "NPL"}
    assert chart["link"] == f"{ROOT}/remittances?country=NPL#remittances-map"
    assert "Nepal" in asked("read_sentence", chart=chart["chart"], selection=chart["selection"]).text
    convention = next(
        one
        for one in asked("search", words="domestic workers").told["found"]
        if one["title"] == "C189 Domestic workers"
    )
    assert convention["selection"] == {"instrument": "C189"}
    assert asked("search", words="glaciers").told["found"] == []


def test_a_profile_is_found_with_its_country():
    found = asked("search", words="refugees Nepal").told["found"]
    profile = next(one for one in found if one.get("chart") == "country-refugees")
    assert profile["link"] == f"{ROOT}/country/NPL#country-refugees"
    assert asked("read_rows", chart="country-refugees", selection=profile["selection"]).told["about"]["not_used"] == []


@pytest.mark.parametrize("tool", ["describe_chart", "read_sentence", "read_rows", "draw_picture"])
def test_a_chart_that_there_is_not_is_refused_in_words(tool):
    answer = asked(tool, chart="nothing", lang="fr")
    assert answer.refused
    assert "Il n’y a pas de graphique «\xa0nothing\xa0»" in answer.text


def test_every_answer_is_json():
    for tool, arguments in (
        ("list_charts", {}),
        ("describe_chart", {"chart": "sectors-map"}),
        ("search", {"words": "ILO"}),
    ):
        json.loads(asked(tool, **arguments).text)


@pytest.mark.parametrize("tool", ["search", "list_charts"])
def test_words_that_are_looked_for_have_a_length(tool):
    assert asked(tool, words="migrant " * 25).told
    assert asked(tool, words="migrant " * 26).refused
