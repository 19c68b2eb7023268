"""Named sets of countries, on the bundled lists."""

import re

import pytest

from dashboard.data import areas
from dashboard.definitions import groups
from dashboard.messages.values import write


def test_no_two_groups_have_one_key_or_one_label():
    keys = [group.key for group in groups.every()]
    labels = [option.label for option in groups.options()]
    assert len(set(keys)) == len(keys)
    assert len(set(labels)) == len(labels)


def test_keys_are_short_words_that_no_country_code_resembles():
    codes = {code.lower() for code in areas.names()}
    for group in groups.every():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", group.key)
        assert group.key not in codes


def test_every_group_holds_countries_of_the_list():
    for group in groups.every():
        assert group.members
        assert group.members <= set(areas.names())


def test_subregions_add_up_to_their_region():
    parts = ("eastern-africa", "middle-africa", "northern-africa", "southern-africa", "western-africa")
    assert frozenset().union(*map(groups.members, parts)) == groups.members("africa")


def test_income_groups_share_no_country():
    parts = [groups.members(f"{part}-income") for part in ("low", "lower-middle", "upper-middle", "high")]
    # 217 had a group in 2024; Mayotte and Venezuela count in that of the last year that has one.
    assert sum(map(len, parts)) == len(frozenset().union(*parts)) == 219


@pytest.mark.parametrize(
    ("key", "size", "inside", "outside"),
    [
        ("southern-africa", 5, "LSO", "AGO"),
        ("ilo-arab-states", 12, "YEM", "EGY"),
        ("least-developed", 45, "NPL", "IND"),
        ("landlocked-developing", 32, "NPL", "BGD"),
        ("gcc", 6, "KWT", "YEM"),
        ("oecd", 38, "CRI", "BRA"),
    ],
)
def test_a_group_has_its_published_size(key, size, inside, outside):
    members = groups.members(key)
    assert len(members) == size
    assert inside in members
    assert outside not in members


def test_a_group_that_two_publishers_draw_differently_says_whose_it_is():
    labels = {option.value: write(option.label) for option in groups.options()}
    assert labels["asia"] == "Asia"
    assert labels["ilo-asia-and-the-pacific"] == "Asia and the Pacific (ILO)"
    assert labels["low-income"] == "Low income (World Bank)"
    assert labels["least-developed"] == "Least developed countries (UN)"
    assert labels["eu"] == "European Union (EU)"
    assert labels["oecd"] == "Members of the OECD"


def test_a_group_whose_members_change_has_those_of_a_year_and_those_of_today():
    assert len(groups.members("eu", year=2015)) == 28
    assert "GBR" in groups.members("eu", year=2015)
    assert groups.members("eu") == groups.members("eu", year=2024)
    assert len(groups.members("ecowas", year=2024)) == 15
    assert len(groups.members("ecowas")) == 12
    assert len(groups.members("oecd", year=1990)) == 24
    assert "KOR" not in groups.members("high-income", year=1990)
    assert groups.members("africa", year=1990) == groups.members("africa")
    assert {"eu", "oecd", "ecowas", "low-income"} <= set(groups.moving())
    assert {"africa", "least-developed"}.isdisjoint(groups.moving())
    assert groups.members("cis", year=1990) == frozenset()
    assert groups.members("cis", year=1995) == groups.members("cis")


@pytest.mark.parametrize(
    ("key", "year", "words"),
    [
        ("eu", 2015, "European Union (EU, members of 2015)"),
        ("eu", None, "European Union (EU, members of today)"),
        ("oecd", 1990, "Members of the OECD (members of 1990)"),
        ("low-income", 1990, "Low income (World Bank, 1990)"),
        ("low-income", None, "Low income (World Bank, 2024)"),
        ("gcc", 1990, "Gulf Cooperation Council (GCC, members of 1990)"),
    ],
)
def test_a_group_says_of_which_year_its_members_are(key, year, words):
    assert write(groups.AsOf(key, year)) == words


@pytest.mark.parametrize(
    ("group", "sentence"),
    [
        (groups.AsOf("eu", 2015), "from the European Union (EU, members of 2015)"),
        (groups.AsOf("ecowas", None), "from the Economic Community of West African States (ECOWAS, members of today)"),
        (
            groups.AsOf("cis", 2000),
            "from the Commonwealth of Independent States (CIS, UNECE grouping, members of 2000)",
        ),
        (groups.AsOf("oecd", 1990), "from the OECD (members of 1990)"),
        (groups.AsOf("low-income", 1990), "from low-income countries (World Bank, 1990)"),
        (groups.AsOf("ilo-arab-states", 1990), "from the Arab States (ILO)"),
        (groups.AsOf("least-developed", None), "from the least developed countries (UN)"),
        (groups.AsOf("caribbean", None), "from the Caribbean"),
    ],
)
def test_a_sentence_names_a_group_with_whose_it_is_or_of_when(group, sentence):
    assert group.form("from", "en") == sentence


def test_an_unknown_key_is_an_error():
    with pytest.raises(KeyError):
        groups.members("atlantis")
