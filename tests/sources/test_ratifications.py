"""Lists of parties, read from small files; and the published counts of the bundled ones."""

import pandas as pd
import pytest

from dashboard.data import catalogue
from dashboard.sources import ratifications
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_economies, write_text

HEADER = "iso3,instrument,date,status,as_of,source,confidence"
FUNDAMENTAL = "iso3,instrument,year,denounced_year,status,as_of"


def write_partial(sources, *lines):
    write_economies(sources, ["GHA", "QAT"])
    write_text(sources, ratifications.RATIFICATIONS, [HEADER, *lines])


def write_fundamental(sources, **differing):
    write_economies(sources, ["GHA"])
    usual = "1957,,ratified,2026-06-04"
    lines = (f"GHA,{one},{differing.get(one, usual)}" for one in ratifications.FUNDAMENTAL)
    write_text(sources, ratifications.FUNDAMENTALS, [FUNDAMENTAL, *lines])


def test_a_signature_alone_is_no_ratification_and_its_day_is_none_of_ratifying(tmp_path):
    write_partial(
        tmp_path,
        "GHA,ICRMW,2000-09-07,party,2023-09 or later,s,read",
        "QAT,ICRMW,2001-01-01,signatory only,2014-10,s,read",
    )
    rows = ratifications.ratifications(tmp_path)
    assert rows[["country", "ratification", "ratified_on", "as_of"]].to_numpy().tolist() == [
        ["GHA", "ratified", "2000-09-07", "2023-09"],
        ["QAT", "signed", "", "2014-10"],
    ]


def test_the_european_union_is_no_country(tmp_path):
    write_partial(tmp_path, "EU,TIP,2006-09-06,party,2014-01,s,read", "GHA,TIP,,party,2014-01,s,read")
    assert ratifications.ratifications(tmp_path)["country"].tolist() == ["GHA"]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("ZZZ,TIP,,party,2014-01,s,read", "column iso3: unknown value 'ZZZ'"),
        ("GHA,C029,,party,2014-01,s,read", "column instrument: unknown value 'C029'"),
        ("GHA,TIP,,perhaps,2014-01,s,read", "column status: unknown value 'perhaps'"),
        ("GHA,TIP,,party,recalled,s,read", "column as_of: date expected, found 'recalled'"),
        ("GHA,TIP,,party,2014-01,s,recalled", "column confidence: unknown value 'recalled'"),
    ],
)
def test_a_row_that_cannot_be_trusted_is_an_error(tmp_path, line, fault):
    write_partial(tmp_path, line)
    with pytest.raises(LayoutError, match=fault):
        ratifications.ratifications(tmp_path)


def test_what_was_denounced_is_ratified_no_more(tmp_path):
    write_fundamental(tmp_path, C105="1958,1990,denounced,2026-06-04", P029=",,not ratified,2026-06-04")
    rows = ratifications.fundamental_ratifications(tmp_path).set_index("instrument")
    assert rows.loc["C105", ["ratification", "ratified_on", "denounced"]].tolist() == ["denounced", "1958", 1990.0]
    assert rows.loc["P029", ["ratification", "ratified_on"]].tolist() == ["not_ratified", ""]


def test_a_list_that_lacks_an_instrument_of_a_member_is_not_complete(tmp_path):
    write_economies(tmp_path, ["GHA"])
    write_text(tmp_path, ratifications.FUNDAMENTALS, [FUNDAMENTAL, "GHA,C029,1957,,ratified,2026-06-04"])
    with pytest.raises(LayoutError, match="GHA is not there for every instrument"):
        ratifications.fundamental_ratifications(tmp_path)


COUNTS = {
    "C029": 181,
    "P029": 65,
    "C105": 176,
    "C087": 158,
    "C098": 168,
    "C100": 175,
    "C111": 175,
    "C138": 177,
    "C182": 187,
    "C155": 94,
    "C187": 77,
}
SEEN = {"C097": 39, "C143": 17, "C181": 32, "C189": 30, "C190": 37, "ICRMW": 59, "TIP": 160, "SOM": 137}


def ratified(dataset: str) -> pd.Series:
    rows = catalogue.frame(dataset)
    return rows[rows["ratification"] == "ratified"].groupby("instrument").size()


def test_fundamental_instruments_have_the_ratifications_that_the_ilo_counts():
    assert ratified("fundamental_ratifications").to_dict() == COUNTS
    assert catalogue.frame("fundamental_ratifications")["country"].nunique() == 187


def test_forced_labour_has_as_many_parties_as_the_latest_count():
    totals = catalogue.frame("ratification_totals").query("instrument == 'C029'")
    assert totals["parties"].tolist()[-1] == COUNTS["C029"]


def test_parties_seen_are_never_more_than_were_counted():
    seen = ratified("ratifications")
    assert seen.to_dict() == SEEN
    most = catalogue.frame("ratification_totals").groupby("instrument")["parties"].max()
    assert (seen <= most[seen.index]).all()


def test_parties_to_the_instruments_on_refugees_are_those_of_the_depositary_in_2014():
    assert ratified("refugee_conventions").to_dict() == {"CSR51": 145, "PSR67": 146}
