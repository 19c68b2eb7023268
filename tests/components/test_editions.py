"""Links that name an edition of the data: they lead to where it is served, or it is said that it is not kept."""

import pytest

from app import create_app
from dashboard.config import SettingsError, settings
from dashboard.data import catalogue
from dashboard.selections import read_selection
from dashboard.views import VIEWS

CHART = next(chart for view in VIEWS for chart in view.charts)
NOT_KEPT = "This link is of edition “2020-01-01” of the data, which is not kept here: what is shown is edition {}."


@pytest.fixture
def kept(monkeypatch):
    monkeypatch.setenv("EDITIONS", "2026-11-22=https://example.org/old/ 2025-11-01=http://127.0.0.1:9000")
    settings.cache_clear()
    yield create_app().server.test_client()
    settings.cache_clear()


def test_the_edition_that_is_shown_is_no_matter_and_another_is_told():
    shown, problems = read_selection(CHART.controls, {"edition": catalogue.version()})
    assert (shown, problems) == read_selection(CHART.controls, {})
    _, problems = read_selection(CHART.controls, {"edition": "2020-01-01"})
    assert problems == [NOT_KEPT.format(catalogue.version())]


def test_an_edition_of_the_ilo_is_chosen_beside_one_of_the_data():
    chart = next(chart for view in VIEWS for chart in view.charts if chart.id == "overview-populations")
    selection, problems = read_selection(chart.controls, {"edition": ["3", catalogue.version()]})
    assert (selection["edition"], problems) == ("3", [])
    assert read_selection(chart.controls, {"edition": "3"}) == (selection, [])


def test_a_link_of_an_edition_that_is_served_elsewhere_leads_there_with_all_that_it_says(kept):
    answer = kept.get("/distribution?edition=2026-11-22&sex=female&year=2000")
    assert answer.status_code == 302
    assert answer.headers["Location"] == "https://example.org/old/distribution?sex=female&year=2000"
    assert kept.get("/data/corridors-top.csv?edition=2025-11-01").headers["Location"] == (
        "http://127.0.0.1:9000/data/corridors-top.csv"
    )


def test_a_page_says_that_an_edition_is_not_kept_and_a_file_is_refused_with_the_same_words(kept):
    page = kept.get("/distribution?edition=2020-01-01")
    assert page.status_code == 200
    assert NOT_KEPT.format(catalogue.version()) in page.text
    file = kept.get("/data/corridors-top.csv?edition=2020-01-01")
    assert file.status_code == 400
    assert NOT_KEPT.format(catalogue.version()) in file.text


@pytest.mark.parametrize(
    "text", ["2026", "old=https://example.org", "=https://example.org", "2026=javascript:alert(1)", "2026=https://"]
)
def test_what_is_no_pair_of_an_edition_and_an_address_is_refused_in_one_line(monkeypatch, text):
    monkeypatch.setenv("EDITIONS", text)
    settings.cache_clear()
    with pytest.raises(SettingsError, match=r"^EDITIONS must be pairs"):
        settings()
    settings.cache_clear()
