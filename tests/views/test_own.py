"""A dataset that an installation adds to its data has a page, without code."""

import json
import shutil

import pytest

from app import create_app
from dashboard.__main__ import main
from dashboard.config import BUNDLED_DATA, settings
from dashboard.data import catalogue
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views import own

ROWS = "country,year,sex,households\nGHA,2019,all,1200\nGHA,2024,all,1500\nNPL,2024,all,900\nNPL,2024,women,400\n"
ENTRY = {
    "name": "returnee_survey",
    "path": "returnee_survey.csv",
    "title": "Survey of returnees",
    "description": "Households with a member who came back.",
    "edition": "First round",
    "publisher": "A national office",
    "source_line": "A national office, survey of returnees, first round",
    "sources": [{"title": "The survey"}],
    "licenses": [{"name": "CC-BY-4.0"}],
    "accessed": "2026-11-29",
    "coverage": "2 countries, 2019 and 2024",
    "schema": {
        "fields": [
            {"name": "country", "type": "string", "title": "Country", "unit": "text"},
            {"name": "year", "type": "integer", "title": "Year", "unit": "year"},
            {
                "name": "sex",
                "type": "string",
                "title": "Households",
                "unit": "text",
                "constraints": {"enum": ["all", "women"]},
            },
            {"name": "households", "type": "integer", "title": "Households with a returnee", "unit": "households"},
        ],
        "primaryKey": ["country", "year", "sex"],
        "foreignKeys": [{"fields": "country", "reference": {"resource": "countries", "fields": "iso3"}}],
    },
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return shutil.copytree(BUNDLED_DATA, tmp_path_factory.mktemp("own") / "data")


@pytest.fixture
def added(folder, monkeypatch):
    """Let the data of a folder have one dataset more, as `describe` changes its entry."""

    def add(**changed):
        described = json.loads((BUNDLED_DATA / "datapackage.json").read_text(encoding="utf-8"))
        described["resources"].append(ENTRY | changed)
        (folder / "datapackage.json").write_text(json.dumps(described), encoding="utf-8")
        (folder / "returnee_survey.csv").write_text(ROWS, encoding="utf-8")
        monkeypatch.setenv("DATA_DIR", str(folder))
        settings.cache_clear()
        catalogue.clear()
        return own.views()

    yield add
    settings.cache_clear()
    catalogue.clear()


def test_a_dataset_of_countries_by_year_is_a_page_with_map_ranking_and_course(added):
    (view,) = added()
    assert (view.path, view.title) == ("/own/returnee-survey", "Survey of returnees")
    assert [chart.id for chart in view.charts] == [
        "own-returnee-survey-map",
        "own-returnee-survey-ranking",
        "own-returnee-survey-course",
    ]
    world_map, ranking, course = view.charts
    drawn = render(ranking, read_selection(ranking.controls, {})[0])
    assert (drawn.title, drawn.subtitle) == ("Households with a returnee, 2024", "households, by country or area")
    assert drawn.headline == "Households with a returnee: highest in Ghana, 1,500"
    assert drawn.rows[["rank", "country", "whole_value"]].to_numpy().tolist() == [[1, "GHA", 1500], [2, "NPL", 900]]
    assert "not checked by the project" in drawn.notes[0]
    lines = render(course, read_selection(course.controls, {"country": "NPL"})[0])
    assert lines.headline == "Nepal: 900 · Households with a returnee"
    assert lines.rows["whole_value"].tolist() == [1200, 1500, 900]
    women = render(world_map, read_selection(world_map.controls, {"sex": "women"})[0])
    assert women.rows["whole_value"].tolist() == [400]


def test_what_the_figures_do_not_have_is_said(added):
    (view,) = added()
    ranking = view.charts[1]
    drawn = render(ranking, read_selection(ranking.controls, {"sex": "women", "year": "2019"})[0])
    assert drawn.headline == "Survey of returnees: no figures for this choice"
    assert drawn.rows.empty


def test_the_page_and_its_files_are_served(added, monkeypatch):
    views = added()
    monkeypatch.setattr("app.VIEWS", views)
    monkeypatch.setattr("app._paths", lambda: frozenset(["/own/returnee-survey"]))
    client = create_app().server.test_client()
    assert "highest in Ghana, 1,500" in client.get("/own/returnee-survey").text
    assert "GHA" in client.get("/data/own-returnee-survey-ranking.csv").text


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"foreignKeys": []}, 'no column of "primaryKey" has a foreign key to countries.iso3'),
        ({"primaryKey": ["country", "sex", "households"]}, '"primaryKey" has no column "year" of whole numbers'),
        (
            {"primaryKey": ["country", "year", "sex", "households"]},
            "no column of numbers beside those of the primary key",
        ),
    ],
)
def test_a_dataset_that_cannot_be_shown_has_no_page_and_the_check_says_why(added, folder, capsys, changed, why):
    assert added(schema=ENTRY["schema"] | changed) == ()
    assert main(["check", str(folder)]) == 0
    assert f"returnee_survey.csv: no page: {why}\n" in capsys.readouterr().out


def test_the_check_is_silent_on_a_dataset_that_has_a_page(added, folder, capsys):
    added()
    assert main(["check", str(folder)]) == 0
    assert "no page" not in capsys.readouterr().out
