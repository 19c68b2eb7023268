"""Communities whose share of migrants from within is counted, on the bundled lists."""

import pytest

from dashboard.definitions import communities
from dashboard.messages.values import write


def test_consultative_processes_and_social_security_schemes_are_no_communities():
    codes = {community.code for community in communities.every()}
    assert len(codes) == 21
    assert codes.isdisjoint({"COLOMBO", "ADD", "MIDSA", "BUDAPEST", "CIPRES"})


def test_former_members_are_in_only_on_request():
    assert len(communities.members("ecowas")) == 12
    assert communities.members("ecowas", former=True) - communities.members("ecowas") == {"BFA", "MLI", "NER"}


def test_former_and_suspended_members_are_told_apart():
    assert communities.find("ecowas").former == {"BFA", "MLI", "NER"}
    assert communities.find("mercosur").suspended == {"VEN"}
    assert communities.find("mercosur").former == frozenset()


def test_a_suspended_member_counts_as_a_former_one():
    assert "VEN" not in communities.members("mercosur")
    assert "VEN" in communities.members("mercosur", former=True)


@pytest.mark.parametrize(("key", "associate"), [("mercosur", "CHL"), ("andean", "ARG"), ("caricom", "BMU")])
def test_associates_are_never_members(key, associate):
    assert associate not in communities.members(key, former=True)


def test_states_of_either_kind_are_members_of_the_economic_area():
    members = communities.members("eea")
    assert len(members) == 30
    assert {"NOR", "FRA"} <= members


def test_a_member_that_the_common_list_lacks_is_added_from_another():
    assert "SOM" in communities.members("eac")


def test_a_community_tells_its_regime_and_the_date_of_its_list():
    assert communities.find("ecowas").mobility_regime == "free movement protocol (1979)"
    assert communities.find("cen-sad").mobility_regime == ""
    assert communities.find("caricom").as_of == "2017"
    assert communities.find("sica").as_of == ""


def test_the_label_has_name_and_short_name():
    assert write(communities.find("andean").named.label) == "Andean Community (CAN)"
    assert write(communities.find("cis").named.label) == "Commonwealth of Independent States (CIS, UNECE grouping)"


def test_charts_carry_a_name_that_is_short_and_the_usual_letters_of_others():
    assert write(communities.find("andean").mark) == "Andean Community"
    assert write(communities.find("ecowas").mark) == "ECOWAS"


def test_words_are_those_of_the_list_of_communities():
    for community in communities.every():
        assert write(community.place) == community.name
        assert write(community.named) == community.name.partition(" (")[0]
        assert community.movement is None or write(community.movement) == community.mobility_regime
        assert write(community.mark) in (community.name, community.code)


def test_a_sentence_names_a_community_with_its_article():
    union = communities.find("au").named
    assert [union.form(form, "en") for form in ("subject", "start", "in", "from", "to", "of")] == [
        "the African Union",
        "The African Union",
        "in the African Union",
        "from the African Union",
        "to the African Union",
        "of the African Union",
    ]
    assert communities.find("cis").named.form("in", "en") == "in the Commonwealth of Independent States"


def test_a_country_belongs_to_every_community_that_lists_it():
    assert codes("KEN", communities.MEMBER) == ["AU", "COMESA", "EAC", "IGAD"]
    assert codes("MLI", communities.MEMBER) == ["AU", "CEN-SAD"]
    assert codes("MLI", communities.FORMER) == ["ECOWAS"]
    assert codes("VEN", communities.SUSPENDED) == ["MERCOSUR"]


def codes(country, role):
    return [one.code for one in communities.with_role(country, role)]


def test_every_community_has_a_date_of_founding_and_no_members_before():
    for community in communities.every():
        assert community.founded
        assert not community.members_in(int(community.founded[:4]) - 1)
        assert community.members_in(2024)


@pytest.mark.parametrize(
    ("key", "last_without", "first_with"),
    [
        ("amu", 1988, 1989),
        ("cen-sad", 1997, 1998),
        ("cis", 1991, 1992),
        ("comesa", 1994, 1995),
        ("gcc", 1980, 1981),
        ("igad", 1986, 1987),
        ("sica", 1991, 1992),
    ],
)
def test_a_community_is_there_in_a_year_if_it_was_founded_by_the_first_of_july(key, last_without, first_with):
    community = communities.find(key)
    assert not community.there_in(last_without)
    assert community.there_in(first_with)


def test_a_community_has_its_earlier_name_until_it_took_that_of_today():
    union = communities.find("eu")
    assert [union.name_before(year) for year in (1990, 1993, 1994)] == ["European Communities"] * 2 + [""]
    assert communities.find("asean").name_before(1990) == ""


def test_bulgaria_and_romania_joined_the_economic_area_after_the_middle_of_2007():
    area = communities.find("eea")
    assert {"BGR", "ROU"}.isdisjoint(area.members_in(2007))
    assert {"BGR", "ROU"} <= area.members_in(2008)
