"""What is handed on of a view: each text by itself, and the addresses that give it."""

import io
from datetime import date
from html.parser import HTMLParser
from xml.etree import ElementTree

import openpyxl
import pandas as pd
import pytest
import segno

from app import app
from dashboard.columns import in_order
from dashboard.config import settings
from dashboard.export.share import LONGEST_ADDRESS, citation, code, embed, own_address, qr_svg, shared
from dashboard.messages.refusals import UnknownNameError, UnusableSelectionError
from dashboard.rendering import drawn_for, render
from dashboard.selections import read_selection
from dashboard.space import Space
from dashboard.views import VIEWS

CHARTS_BY_ID = {chart.id: (view, chart) for view in VIEWS for chart in view.charts}
ROOT = "https://migration.example.org"
DAY = date(2026, 11, 21)
PATHS = {"/distribution", "/chart/distribution-map"}
SVG = "{http://www.w3.org/2000/svg}"


def chosen(chart_id, **query):
    view, chart = CHARTS_BY_ID[chart_id]
    selection, problems = read_selection(chart.controls, query)
    assert not problems
    return view, render(chart, selection)


@pytest.fixture(scope="module")
def client():
    return app.server.test_client()


class Frames(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        if tag == "iframe":
            self.found.append(dict(attrs))


def test_a_frame_shows_the_chart_to_embed_with_its_title():
    _, rendered = chosen("distribution-map", year="2000", country="CIV")
    (frame,) = Frames(embed(rendered, root=ROOT)).found
    assert frame["src"] == f"{ROOT}/chart/distribution-map?year=2000&country=CIV&embed=1"
    assert frame["title"] == rendered.title
    assert (frame["loading"], frame["style"]) == ("lazy", "width:100%;border:0")
    assert frame["height"] == "560"


def test_a_frame_is_as_high_as_its_chart_drawn_for_a_column_of_text():
    _, rendered = chosen("distribution-ranking", year="2000")
    (frame,) = Frames(embed(rendered, root=ROOT)).found
    assert int(frame["height"]) == drawn_for(rendered, Space(700, 380)).height + 180


def test_a_title_cannot_end_the_attribute_it_stands_in(monkeypatch):
    _, rendered = chosen("distribution-map")
    changed = type(rendered)(
        **{name: getattr(rendered, name) for name in rendered.__dataclass_fields__} | {"title": '"><b>'}
    )
    (frame,) = Frames(embed(changed, root=ROOT)).found
    assert frame["title"] == '"><b>'
    assert "<b>" not in embed(changed, root=ROOT)


def test_a_citation_says_what_of_when_from_whom_on_which_terms_where_and_when_read():
    _, rendered = chosen("distribution-ranking", year="2000")
    said = citation(rendered, link=f"{ROOT}/chart/distribution-ranking?year=2000", day=DAY)
    assert said == (
        "International migrants, ranking of countries and areas. Persons, mid-year 2000. "
        "Selection: Measure: International migrants; Sex: Women and men; Area: All areas; By: Country; Show: Persons; "
        "Year: 2000. Source: UN DESA, International Migrant Stock 2024, CC BY 3.0 IGO. "
        "Licence: Creative Commons Attribution 3.0 IGO. "
        f"Labour migration trends, {ROOT}/chart/distribution-ranking?year=2000 (accessed 21 November 2026)."
    )


def test_lines_of_code_name_the_rows_of_the_selection():
    _, rendered = chosen("distribution-ranking", year="2000", sex="female")
    lines = code(rendered, root=ROOT)
    csv = f"{ROOT}/data/distribution-ranking.csv?sex=female&year=2000"
    assert lines["Python"] == f'import pandas as pd\nrows = pd.read_csv("{csv}", comment="#")'
    assert lines["R"].splitlines() == [
        f'rows <- read.csv("{csv}", comment.char = "#", fileEncoding = "UTF-8-BOM")',
        f'rows <- readr::read_csv("{csv}", comment = "#")',
    ]
    assert lines["Excel: Data, From Web"] == f"{ROOT}/data/distribution-ranking.xlsx?sex=female&year=2000"
    assert f'Web.Contents("{csv}&comments=0")' in lines["Excel: Power Query"]


def test_what_the_lines_name_can_be_read(client):
    _, rendered = chosen("distribution-ranking", year="2000")
    lines = code(rendered, root="")
    python = client.get(lines["Python"].split('"')[1]).text
    assert len(pd.read_csv(io.StringIO(python), comment="#")) == rendered.total
    query = client.get(lines["Excel: Power Query"].split('"')[1]).text
    assert query.removeprefix("\ufeff").splitlines()[0].split(",") == in_order(rendered.rows.columns)
    book = openpyxl.load_workbook(io.BytesIO(client.get(lines["Excel: Data, From Web"]).data))
    assert book.worksheets[0].max_row == rendered.total + 1


def test_the_page_gets_every_text_with_its_label_and_the_code_of_the_very_link(client):
    view, rendered = chosen("distribution-ranking", year="2000", country="KEN")
    found = shared(view, rendered, root=f"{ROOT}/", day=DAY)
    assert [item["label"] for item in found["items"]] == [
        "Link",
        "Citation",
        "Frame for a web page",
        "Python",
        "R",
        "Excel: Data, From Web",
        "Excel: Power Query",
    ]
    assert [item["code"] for item in found["items"]] == [False, False, True, True, True, True, True]
    assert found["items"][0]["text"] == f"{ROOT}/chart/distribution-ranking?year=2000&country=KEN"
    assert found["qr"] == "/qr.svg?of=/chart/distribution-ranking%3Fyear%3D2000%26country%3DKEN"
    answer = client.get(found["qr"])
    assert (answer.status_code, answer.mimetype) == (200, "image/svg+xml")
    assert answer.data == qr_svg("http://localhost/chart/distribution-ranking?year=2000&country=KEN")


def test_a_link_opens_the_table_that_is_open_with_what_is_sought_in_it(client):
    found = client.get("/share/distribution-map.json?year=2000&table=distribution-map&find=C%C3%B4te&rows=all").json
    link = found["items"][0]["text"]
    assert link == "http://localhost/distribution?year=2000&table=distribution-map&rows=all&find=C%C3%B4te"
    assert client.get(found["qr"]).status_code == 200
    assert "table=" not in found["items"][2]["text"]


def test_links_name_the_site_as_the_reader_reached_it(client):
    found = client.get("/share/distribution-map.json", headers={"Host": "192.168.1.7:8050"}).json
    assert found["items"][0]["text"] == "http://192.168.1.7:8050/distribution"


def test_links_name_the_site_as_the_installation_is_called(client, monkeypatch):
    monkeypatch.setenv("PUBLIC_URL", f"{ROOT}/")
    settings.cache_clear()
    try:
        found = client.get("/share/distribution-map.json").json
        drawn = client.get("/qr.svg?of=/distribution").data
    finally:
        monkeypatch.undo()
        settings.cache_clear()
    assert found["items"][0]["text"] == f"{ROOT}/distribution"
    assert drawn == qr_svg(f"{ROOT}/distribution")


def test_what_cannot_be_shared_is_said(client):
    assert client.get("/share/nothing.json").status_code == 404
    answer = client.get("/share/distribution-map.json?year=1066")
    assert answer.status_code == 400
    assert "1066" in answer.text


@pytest.mark.parametrize(
    "text", ["/distribution", "/distribution?year=2000&x=%20", "/chart/distribution-map?sex=female"]
)
def test_an_address_of_ours_may_stand_in_a_code(text):
    assert own_address(text, PATHS) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "distribution",
        "https://example.org/distribution",
        "//example.org/distribution",
        "/\\example.org",
        "/distribution?a=b c",
        "/distribution?a=\n",
        "/distribution?name=Türkiye",
        "/distribution?" + "a" * LONGEST_ADDRESS,
    ],
)
def test_what_is_no_address_within_the_site_is_refused(client, text):
    with pytest.raises(UnusableSelectionError):
        own_address(text, PATHS)
    assert client.get("/qr.svg", query_string={"of": text}).status_code == 400


def test_a_page_that_there_is_not_has_no_code(client):
    with pytest.raises(UnknownNameError):
        own_address("/elsewhere", PATHS)
    assert client.get("/qr.svg?of=/elsewhere").status_code == 404


def test_a_code_is_a_drawing_that_scales_with_its_quiet_zone():
    drawn = ElementTree.fromstring(qr_svg(f"{ROOT}/distribution"))
    side = segno.make(f"{ROOT}/distribution", error="l", micro=False).symbol_size(border=4)[0]
    assert drawn.tag == f"{SVG}svg"
    assert drawn.get("viewBox") == f"0 0 {side} {side}"
    assert drawn.get("width") is None
    assert drawn.find(f"{SVG}title").text == f"{ROOT}/distribution"
