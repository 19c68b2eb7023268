"""Communities and their members, read from small lists."""

import pytest

from dashboard.sources import memberships
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_economies, write_text

HEADER = "iso3,country,org,org_name,org_type,role,since,until,as_of,source,confidence,note"
OECD_HEADER = "iso3,role,since,as_of,source,confidence,note"
MEMBER = "BEN,Benin,ECOWAS,Economic Community,REC; free movement protocol (1979),member,,,2025-12,List,read,"
FORMER = (
    "MLI,Mali,ECOWAS,Economic Community,REC; free movement protocol (1979),former member,,2025-01,2025-12,List,derived,"
    '"absent from the list; exit month recalled, verify"'
)


@pytest.fixture
def sources(tmp_path):
    write_economies(tmp_path, ["BEN", "CHL", "COL", "FRA", "MLI", "SOM", "VEN"])
    return tmp_path


def write_list(sources, *lines):
    write_text(sources, memberships.MEMBERSHIPS, [HEADER, *lines])


def test_a_year_of_leaving_from_memory_gives_way_to_the_date_that_was_read(sources):
    write_list(sources, FORMER)
    row = memberships.memberships(sources).set_index("country").loc["MLI"]
    assert (row["community"], row["role"], row["until"]) == ("ECOWAS", "former member", 2025)
    assert row["note"] == "absent from the list"


def test_a_country_that_left_before_the_list_was_made_stands_as_a_former_member(sources):
    write_list(sources, "FRA,France,EU,European Union,REC,member,,,2025-12,List,read,")
    rows = memberships.memberships(sources).set_index("country")
    assert rows.loc["GBR", ["role", "since", "until"]].tolist() == ["former member", 1973, 2020]
    assert rows.loc["FRA"].isna()[["since", "until"]].all()
    assert len(rows) == 2


def test_years_are_kept_without_month_and_remark(sources):
    write_list(
        sources,
        "SOM,Somalia,EAC,East African Community,REC,member,2024-03,,2024-03,Press,read,admitted 2023",
        "VEN,Venezuela,MERCOSUR,Southern Common Market,REC,suspended member,2012,2016 (suspended),2024,Page,read,",
    )
    rows = memberships.memberships(sources).set_index("country")
    assert rows.loc["VEN", ["since", "until"]].tolist() == [2012, 2016]
    assert rows.loc["SOM", "since"] == 2024


def test_the_founding_of_a_process_is_no_year_of_joining(sources):
    write_list(
        sources,
        "CHL,Chile,SACM,South American,regional consultative process,member,2000 (process founded),,n.d.,P,read,",
    )
    row = memberships.memberships(sources).iloc[0]
    assert row.isna()["since"]
    assert (row["note"], row["as_of"]) == ("process founded in 2000", "")


def test_a_community_tells_kind_regime_and_how_many_members_it_has(sources):
    write_list(sources, MEMBER, FORMER, MEMBER.replace("BEN", "SOM").replace("2025-12", "2024-03"))
    row = memberships.communities(sources).iloc[0]
    assert row["kind"] == "economic community"
    assert row["mobility_regime"] == "free movement protocol (1979)"
    assert row["members"] == 2


def test_a_community_without_a_regime_has_none(sources):
    write_list(sources, "BEN,Benin,CEN-SAD,Sahel-Saharan States,REC,member,,,2025-12,List,read,")
    assert memberships.communities(sources)["mobility_regime"].tolist() == [""]


def test_rows_from_memory_are_refused(sources):
    write_list(sources, MEMBER, MEMBER.replace("BEN", "SOM").replace(",read,", ",recalled,"))
    with pytest.raises(LayoutError, match=r"column confidence: unknown value 'recalled' \(row 3\)"):
        memberships.memberships(sources)


def test_an_unknown_type_of_community_is_named(sources):
    write_list(sources, MEMBER.replace("REC;", "club;"))
    with pytest.raises(LayoutError, match=r"column org_type: unknown value 'club'"):
        memberships.communities(sources)


def test_a_date_that_is_no_year_is_named_with_its_row(sources):
    write_list(sources, MEMBER.replace(",member,,", ",member,long ago,"))
    with pytest.raises(LayoutError, match=r"column since: year expected, found 'long ago' \(row 2\)"):
        memberships.memberships(sources)


def test_members_of_the_oecd_keep_the_years_that_were_read(sources):
    write_text(
        sources,
        memberships.OECD_MEMBERS,
        [OECD_HEADER, "COL,member,2020,2021-05,List,read,", "CHL,member,,2021-05,List,read,"],
    )
    rows = memberships.oecd_members(sources)
    assert rows["country"].tolist() == ["CHL", "COL"]
    # The list has no year for Chile; the dates of accession have.
    assert rows["since"].tolist() == [2010, 2020]
