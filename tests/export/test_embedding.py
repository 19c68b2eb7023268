"""Charts in pages of other sites: what oEmbed says of an address of ours, and the element that shows one."""

import json
import re

import pytest

from app import server
from dashboard.languages import LANGUAGES

HERE = "http://localhost"


def told(address: str, **more: str):
    return server.test_client().get("/oembed", query_string={"url": address, **more})


def test_an_address_of_a_chart_is_a_frame_with_its_selection_and_credit():
    found = told(f"{HERE}/chart/corridors-partners?centre=NPL&lang=fr", format="json")
    assert found.headers["Access-Control-Allow-Origin"] == "*"
    said = found.json
    assert (said["version"], said["type"], said["width"]) == ("1.0", "rich", 700)
    assert said["title"] == "Où vivent les personnes originaires du Népal, 2024"
    assert 'src="http://localhost/chart/corridors-partners?centre=NPL&amp;lang=fr&amp;embed=1"' in said["html"]
    assert f'height="{said["height"]}"' in said["html"]
    assert "DESA" in said["author_name"]
    assert said["thumbnail_url"] == f"{HERE}/preview/corridors-partners.png?centre=NPL&lang=fr"


@pytest.mark.parametrize(
    ("address", "chart"),
    [
        ("/", "overview-map"),
        ("/corridors?centre=NPL#corridors-partners", "corridors-partners"),
        ("/country/NPL", "country-key"),
        ("/chart/overview-map?nonsense=1&lang=xx", "overview-map"),
    ],
)
def test_a_page_is_its_first_chart_or_the_one_it_names(address, chart):
    html = told(HERE + address).json["html"]
    assert f"/chart/{chart}?" in html
    assert "country=NPL" in html or "country/NPL" not in address


def test_a_frame_is_no_larger_than_asked_for():
    said = told(f"{HERE}/", maxwidth="400", maxheight="300").json
    assert (said["width"], said["height"]) == (400, 300)
    assert told(f"{HERE}/", maxwidth="10").json["width"] == 220


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({}, 404),
        ({"url": "http://elsewhere.test/chart/overview-map"}, 404),
        ({"url": "http://localhost.elsewhere.test/chart/overview-map"}, 404),
        ({"url": f"{HERE}/chart/nothing"}, 404),
        ({"url": f"{HERE}/data"}, 404),
        ({"url": "http://[x/"}, 404),
        ({"url": f"{HERE}/", "maxwidth": "wide"}, 400),
        ({"url": f"{HERE}/", "maxwidth": "nan"}, 400),
        ({"url": f"{HERE}/", "format": "xml"}, 501),
        ({"url": [f"{HERE}/", f"{HERE}/south"]}, 400),
    ],
)
def test_what_is_no_address_of_a_chart_is_a_problem_in_words(query, status):
    found = server.test_client().get("/oembed", query_string=query)
    assert (found.status_code, found.content_type) == (status, "application/problem+json")
    assert found.json["detail"]


def test_pages_with_a_chart_name_where_they_are_told_of():
    page = server.test_client().get("/chart/corridors-partners?centre=NPL").text
    link = re.search(r'<link rel="alternate" type="application/json\+oembed" href="([^"]+)"', page)
    assert link is not None
    found = server.test_client().get(link[1].replace("&amp;", "&").removeprefix(HERE))
    assert "centre=NPL" in found.json["html"]
    assert "json+oembed" not in server.test_client().get("/data").text


def test_the_element_has_its_words_in_every_language():
    script = server.test_client().get("/embed.js")
    assert script.mimetype == "text/javascript"
    assert script.headers["Access-Control-Allow-Origin"] == "*"
    held = json.loads(script.text.partition("=")[2].partition(";\n")[0])
    assert held["address"] == HERE
    assert set(held["words"]) == set(LANGUAGES)
    assert all(all(words.values()) for words in held["words"].values())
    assert "labour-migration-chart" in script.text
