"""One chart alone: what its page holds, which addresses name it, and where other sites may frame it."""

import json

import pytest
from dash import html

from app import app
from dashboard.components import controls
from dashboard.components.single import single
from dashboard.views import VIEWS
from tests.support import CHARTS, sampled

MANNERS = [
    pytest.param(manner, id="+".join(manner) or "alone")
    for manner in ({}, {"embed": "1"}, {"embed": "1", "controls": "1"})
]
CHARTS_BY_ID = {chart.id: (view, chart) for view in VIEWS for chart in view.charts}
RANKING = "distribution-ranking"
MAP = "distribution-map"


@pytest.fixture(scope="module")
def client():
    return app.server.test_client()


def shown(chart_id, **query):
    return single(*CHARTS_BY_ID[chart_id], query)


def by_id(part):
    return {one.id: one for one in part._traverse() if getattr(one, "id", None)}


def by_class(part, name):
    found = [part, *part._traverse()]
    return [one for one in found if name in str(getattr(one, "className", "")).split()]


def specification(part):
    (holder,) = by_class(part, "page-controls")
    return getattr(holder, "data-belongs"), json.loads(getattr(holder, "data-controls"))


def widgets(part):
    return [one.id for one in part._traverse() if "control" in str(getattr(one, "className", "")).split()]


@pytest.mark.parametrize(("named", "manner"), sampled(40, [one.id for one in CHARTS], MANNERS))
def test_every_chart_alone_has_all_that_its_callbacks_need(named, manner):
    view, chart = CHARTS_BY_ID[named]
    part = single(view, chart, manner)
    ids = [one.id for one in part._traverse() if getattr(one, "id", None)]
    assert len(ids) == len(set(ids))
    needed = {controls.control_id(view, control) for control in controls.page_controls(view)}
    assert needed | {f"{chart.id}-graph", f"{chart.id}-download", f"{view.slug}-address"} <= set(ids)
    assert len([one for one in part._traverse() if isinstance(one, html.H1)]) == 1
    assert not by_class(part, "notice")


def test_it_shows_the_selection_of_its_address():
    part = shown(RANKING, year="2000", sex="female")
    assert by_id(part)["distribution-choose-year"].value == 2000
    assert "2000" in by_id(part)[f"{RANKING}-title"].children
    assert "women" in by_id(part)[f"{RANKING}-title"].children


def test_it_has_the_controls_of_its_chart_alone():
    _, chart = CHARTS_BY_ID["distribution-income"]
    part = shown("distribution-income")
    own = [control.name for control in chart.controls if control.name != "country"]
    assert widgets(part) == [f"distribution-choose-{name}-box" for name in own]
    assert by_id(part)["distribution-choose-area"].type == "hidden"


def test_its_address_names_the_chart_s_own_controls_and_the_country_and_language():
    _, chart = CHARTS_BY_ID["distribution-income"]
    belongs, listed = specification(shown("distribution-income"))
    assert belongs == "/distribution"
    named = {one["name"] for one in listed if one["named"]}
    assert named == {control.name for control in chart.controls} | {"country", "lang"}
    assert "area" in {one["name"] for one in listed} - named


def test_what_its_address_says_and_it_cannot_use_is_said():
    (notice,) = by_class(shown("distribution-income", area="EGY", year="1066"), "notice")
    lines = [item.children for item in notice.children[1].children]
    assert len(lines) == 2
    assert "“area” is not a choice here" in lines[0]
    assert "“1066” is not among the values of “year”" in lines[1]


def test_it_leads_to_its_page_with_the_same_selection():
    (link,) = by_class(shown(RANKING, year="2000"), "whole-page")
    assert link.href == "/distribution?year=2000"
    chart = next(chart for view, chart in CHARTS_BY_ID.values() if view.slug == "country" and len(chart.controls) == 1)
    (link,) = by_class(shown(chart.id, country="KEN"), "whole-page")
    assert link.href == "/country/KEN"


def test_the_country_of_a_profile_may_be_chosen_and_is_not_the_reader_s_own():
    _, chart = next(pair for pair in CHARTS_BY_ID.values() if pair[0].slug == "country")
    part = shown(chart.id, country="KEN")
    assert "country-choose-country-box" in widgets(part)
    assert by_id(part)["country-choose-country"].value == "KEN"
    assert not any(one["own"] for one in specification(part)[1])


def test_a_frame_has_title_chart_source_and_a_link_that_opens_the_whole_view():
    part = shown(MAP, year="2000", embed="1")
    assert widgets(part) == []
    (link,) = by_class(part, "whole-page")
    assert (link.children, link.href, link.target) == ("Labour migration trends", "/distribution?year=2000", "_blank")
    assert by_id(part)[f"{MAP}-source"].children.startswith("Source: UN DESA")


def test_a_map_in_a_frame_carries_the_notice_on_boundaries_and_other_charts_do_not():
    (line,) = by_class(shown(MAP, embed="1"), "origin")
    assert line.children[0].endswith("do not imply official endorsement or acceptance by the United Nations.")
    (line,) = by_class(shown(RANKING, embed="1"), "origin")
    assert [part.children for part in line.children if part.className == "whole-page"] == ["Labour migration trends"]


def test_a_frame_has_controls_where_they_are_asked_for_with_the_country_among_them():
    _, chart = CHARTS_BY_ID[MAP]
    names = [f"distribution-choose-{control.name}-box" for control in chart.controls]
    assert widgets(shown(MAP, embed="1", controls="1")) == names
    assert "distribution-choose-country-box" in names


def ancestors(answer):
    policy = answer.headers["Content-Security-Policy"]
    return next(part for part in policy.split("; ") if part.startswith("frame-ancestors "))


def test_other_sites_may_frame_a_chart_to_embed(client):
    answer = client.get(f"/chart/{MAP}?year=2000&embed=1")
    assert answer.status_code == 200
    assert ancestors(answer) == "frame-ancestors *"
    assert '<html class="embed"' in answer.text
    assert "X-Frame-Options" not in answer.headers


@pytest.mark.parametrize(
    "address",
    [
        f"/chart/{MAP}",
        f"/chart/{MAP}?embed=0",
        "/chart/nothing?embed=1",
        "/data?embed=1",
        "/distribution",
        "/?x=embed=1",
    ],
)
def test_other_sites_may_frame_nothing_else(client, address):
    answer = client.get(address)
    assert ancestors(answer) == "frame-ancestors 'self'"
    assert 'class="embed"' not in answer.text


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("/distribution?embed=1", f"/chart/{MAP}?embed=1"),
        (
            "/distribution?year=2000&against=x&country=KEN&embed=1&controls=1",
            f"/chart/{MAP}?year=2000&country=KEN&embed=1&controls=1",
        ),
        (
            "/distribution?controls=1&embed=1&year=1990&year=2000&embed=0",
            f"/chart/{MAP}?year=1990&year=2000&embed=1&controls=1",
        ),
        (
            "/country/KEN?embed=1",
            f"/chart/{next(view for view in VIEWS if view.slug == 'country').charts[0].id}?country=KEN&embed=1",
        ),
    ],
)
def test_a_page_to_embed_is_its_first_chart(client, address, place):
    answer = client.get(address)
    assert (answer.status_code, answer.headers["Location"]) == (302, place)


def test_of_a_manner_that_is_named_twice_the_first_counts():
    assert by_class(shown(MAP, embed=["1", "0"]), "origin")
    assert not by_class(shown(MAP, embed=["0", "1"]), "origin")


@pytest.mark.parametrize("address", ["/country?embed=1", "/data?embed=1", "/distribution?embed=2"])
def test_a_page_without_an_obvious_chart_stays(client, address):
    assert client.get(address).status_code == 200


def test_an_unknown_chart_is_the_page_for_what_there_is_not(client):
    answer = client.get("/chart/nothing")
    assert answer.status_code == 404
    assert "<html" in answer.text


def test_a_chart_s_page_answers(client):
    assert client.get(f"/chart/{RANKING}?year=2000").status_code == 200
