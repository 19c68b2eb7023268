"""What the head of every address says: its own title, finding and picture, with hostile values as plain text."""

from html.parser import HTMLParser

import pytest

from app import app
from dashboard.components.head import LONGEST, head
from dashboard.config import settings
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views import VIEWS
from tests.support import CHARTS, PAGES, opening

OURS = ["_dash-renderer"]
"""The scripts in the head of every page, by their ids."""


class Reader(HTMLParser):
    """Reads what networks read of a page."""

    def __init__(self):
        super().__init__()
        self.metas, self.title, self.elements, self.scripts, self.inside = {}, "", [], [], False

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        named = dict(attrs)
        self.inside = tag == "title"
        self.scripts += [named.get("id")] if tag == "script" else []
        if tag == "meta" and (named.get("property") or named.get("name")):
            key = named.get("property") or named["name"]
            assert key not in self.metas or key == "viewport", key
            self.metas[key] = named["content"]

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        self.title += data if self.inside else ""


def read(address, **options):
    reader = Reader()
    reader.feed(app.server.test_client().get(address, **options).text.split("</head>")[0])
    return reader


@pytest.mark.parametrize("view", PAGES)
def test_a_page_names_its_title_its_finding_and_a_picture_that_can_be_had(view):
    told = read(opening(view)).metas
    assert told["og:title"] == told["twitter:title"]
    assert 20 < len(told["og:description"]) <= LONGEST
    assert told["og:description"] == told["description"]
    assert told["og:image"].startswith("http://localhost/preview/")
    assert (told["og:image:width"], told["og:image:height"]) == ("1200", "630")
    assert told["og:image:alt"]
    assert told["twitter:card"] == "summary_large_image"
    assert told["og:url"].startswith("http://localhost/")


def test_titles_and_findings_are_those_of_the_page_alone():
    found = [read(opening(view)).metas for view in VIEWS]
    assert len({one["og:title"] for one in found}) == len({one["og:description"] for one in found}) == len(VIEWS)


@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_a_chart_alone_has_its_own_title_and_finding(view, chart):
    rendered = render(chart, read_selection(chart.controls, {})[0])
    told = head(VIEWS, chart.path, {})
    assert told.title.startswith(rendered.title)
    assert told.window == f"{told.title} – Labour migration trends"
    assert told.description.startswith((rendered.headline.rstrip(".") if chart.headline else rendered.summary)[:80])
    assert told.picture == f"/preview/{chart.id}.png"


def test_title_finding_and_picture_follow_the_selection():
    reader = read("/chart/corridors-top?sex=female&year=2000&embed=1")
    assert reader.title == "The largest corridors, 2000 (Sex: Women) – Labour migration trends"
    assert reader.metas["og:description"].startswith("70 of 8,127 corridors held half")
    assert reader.metas["og:image"] == "http://localhost/preview/corridors-top.png?year=2000&sex=female"
    assert reader.metas["og:url"] == "http://localhost/chart/corridors-top?year=2000&sex=female"


def test_a_profile_is_called_after_its_country():
    reader = read("/country/NPL")
    assert reader.title == reader.metas["og:title"] == "Nepal – Labour migration trends"
    assert "Nepal" in reader.metas["og:description"]
    assert reader.metas["og:image"] == "http://localhost/preview/country-key.png?country=NPL"


def test_a_deck_is_called_by_its_own_title():
    assert read("/slides?title=Round+table+2.1&1=chart%3Adistribution-map").metas["og:title"] == "Round table 2.1"


@pytest.mark.parametrize(
    "address",
    [
        '/chart/corridors-top?year="><script>alert(1)</script>&x=<b>',
        '/distribution?year=2000&year=2010&country="><script>',
        "/country/NPL?country=%00&lang=%F0%9F%98%80",
        '/slides?title="><script>alert(1)</script>',
    ],
)
def test_hostile_values_stay_text_and_change_no_element(address):
    reader = read(address)
    assert reader.elements.count("title") == 1
    assert reader.scripts == OURS
    assert "b" not in reader.elements
    assert reader.metas["og:image"].startswith("http://localhost/preview/")


@pytest.mark.parametrize(
    "address", ["/nope?a=b", "/chart/nope?year=2000", "/country/XXX", '/nope"><script>', "/distribution/nope", "/404"]
)
def test_an_address_without_a_page_says_so_and_names_neither_picture_nor_address(address):
    assert app.server.test_client().get(address).status_code == 404
    reader = read(address)
    assert reader.title == "Page not found – Labour migration trends"
    assert reader.metas["og:title"] == reader.metas["twitter:title"] == "Page not found"
    assert reader.metas["description"] == "There is no page at this address."
    assert reader.metas["twitter:card"] == "summary"
    assert not [key for key in reader.metas if "image" in key or key == "og:url"]
    assert reader.scripts == OURS


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("/remittances?year=2000", "Remittances (Year: 2000) – Labour migration trends"),
        (
            "/distribution?sex=female&country=NPL",
            "Where (Sex: Women; Your country: Nepal) – Labour migration trends",
        ),
        ("/?edition=3", "Labour migration trends (Year (ILO edition): 2019 (3rd edition))"),
        ("/country/NPL?year=2000", "Nepal (Year: 2000) – Labour migration trends"),
        ("/country/NPL", "Nepal – Labour migration trends"),
        ("/remittances?year=x", "Remittances – Labour migration trends"),
    ],
)
def test_a_page_names_what_is_chosen_on_it(address, title):
    assert read(address).metas["og:title"] == title


def test_the_finding_of_a_page_is_that_of_the_selection():
    chosen, standard = (read(f"/distribution{query}").metas["og:description"] for query in ("?year=2000", ""))
    assert "2000" in chosen
    assert "2000" not in standard


def test_a_hostile_host_stays_text():
    reader = read("/", headers={"Host": 'evil"><script>.example'})
    assert reader.scripts == OURS


def test_addresses_are_those_that_readers_reach(monkeypatch):
    monkeypatch.setenv("PUBLIC_URL", "https://migration.example.org")
    settings.cache_clear()
    try:
        told = read("/remittances?year=2000").metas
    finally:
        monkeypatch.undo()
        settings.cache_clear()
    assert told["og:image"].startswith("https://migration.example.org/preview/remittances-")
    assert told["og:url"] == "https://migration.example.org/remittances?year=2000"


def test_the_window_keeps_the_title_of_a_chart_when_the_page_is_drawn():
    assert standing("/chart/corridors-top", "?year=2000")["_pages_store"]["data"]["title"] == (
        "The largest corridors, 2000 – Labour migration trends"
    )


def test_the_live_page_is_that_of_the_path_whatever_the_query_names():
    live = standing("/country/NPL", "?country=GHA&lang=fr")
    assert live["_pages_store"]["data"]["title"] == read("/country/NPL?country=GHA&lang=fr").title
    assert "Népal" in live["_pages_store"]["data"]["title"]
    assert live["_pages_content"] == standing("/country/NPL", "?lang=fr")["_pages_content"]


@pytest.mark.parametrize("path", ["/chart/corridors-top", "/country/NPL", "/"])
def test_the_live_page_finds_no_fault_in_its_own_path(path):
    assert "'notice'" not in str(standing(path, "")["_pages_content"])


def standing(path, search):
    """Return what Dash draws at an address, as a browser asks for it."""
    app.server.test_client().get("/")
    callback = next(key for key in app.callback_map if "_pages_content.children" in key)
    asked = {
        "output": callback,
        "outputs": [{"id": "_pages_content", "property": "children"}, {"id": "_pages_store", "property": "data"}],
        "inputs": [
            {"id": "_pages_location", "property": "pathname", "value": path},
            {"id": "_pages_location", "property": "search", "value": search},
        ],
        "changedPropIds": ["_pages_location.pathname"],
    }
    return app.server.test_client().post("/_dash-update-component", json=asked).json["response"]
