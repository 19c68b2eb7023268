"""Good practices, read from a small list."""

import pytest

from dashboard.sources import practices
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_text

HEADER = (
    "practice_id,title,countries_iso3,region,type,theme,year_stated,fact,seed_document,seed_section,source,confidence"
)
UNION = "P002,Unions agree,KOR;NPL,Asia,trade-union,rights; COVID-19 response,2013,They help.,Paper,Annex,s,read"
FORUM = "P001,A forum,,Global,multilateral,data,,It meets.,Paper; Other,section 1; Box 2,s,derived"
MEMBERS = "P003,A pact,BEN;TGO,Gulf and South Asia,multilateral,data,,It binds.,Paper,Annex,s,derived"
ASEAN = "P004,A database,BRN,South-East Asia,multilateral,data,,It counts.,Paper,Annex,s,read"


def listed(sources, *lines):
    write_text(sources, practices.PRACTICES, [HEADER, *lines])
    return practices.listed(sources)


def test_practices_stand_in_the_order_of_their_numbers(tmp_path):
    found = practices.practices(listed(tmp_path, UNION, FORUM))
    assert found.to_numpy().tolist() == [
        ["P001", "A forum", "multilateral", "", "It meets.", "Paper; Other", "section 1; Box 2"],
        ["P002", "Unions agree", "trade-union", "2013", "They help.", "Paper", "Annex"],
    ]


def test_regions_are_those_of_the_ilo(tmp_path):
    found = practices.regions(listed(tmp_path, FORUM, MEMBERS))
    assert found.to_numpy().tolist() == [["P001", "World"], ["P003", "Arab States"], ["P003", "Asia and the Pacific"]]


def test_a_country_is_named_by_the_paper_or_stands_as_a_member_of_what_it_names(tmp_path):
    found = practices.countries(listed(tmp_path, UNION, FORUM, MEMBERS, ASEAN))
    assert found.to_numpy().tolist() == [
        ["P002", "KOR", True],
        ["P002", "NPL", True],
        ["P003", "BEN", False],
        ["P003", "TGO", False],
        ["P004", "BRN", False],
    ]


def test_a_practice_has_all_its_themes(tmp_path):
    found = practices.themes(listed(tmp_path, UNION, FORUM))
    assert found.to_numpy().tolist() == [["P001", "data"], ["P002", "covid-response"], ["P002", "rights"]]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (",read", ",recalled", "column confidence: unknown value 'recalled'"),
        (",Asia,", ",Atlantis,", "column region: unknown value 'Atlantis'"),
        ("trade-union", "club", "column type: unknown value 'club'"),
        ("They help.", " ", r"column fact: empty \(row 2\)"),
    ],
)
def test_a_practice_that_cannot_be_shown_is_an_error(tmp_path, old, new, fault):
    with pytest.raises(LayoutError, match=fault):
        listed(tmp_path, UNION.replace(old, new))


def test_an_unknown_theme_is_an_error(tmp_path):
    with pytest.raises(LayoutError, match="column theme: unknown value 'luck'"):
        practices.themes(listed(tmp_path, UNION.replace("rights", "luck")))
