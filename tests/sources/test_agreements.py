"""Bilateral agreements, their provisions and those that papers name, read from small lists."""

import pytest

from dashboard.sources import agreements
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_economies, write_text

TREATIES = "treaty_id,country_a_iso3,country_b_iso3,year,date_signed,title,text_available,source_dataset,note"
NAMED = "agreement_id,type,party_a_iso3,party_a,party_b_iso3,seed_document,seed_section,source,confidence,note"
DIFFER = "signing date and year differ in source"


@pytest.fixture
def sources(tmp_path):
    write_economies(tmp_path, ["ARM", "FRA", "NPL", "QAT"])
    return tmp_path


def treaties(sources, *lines):
    write_text(sources, agreements.TREATIES, [TREATIES, *lines])
    return agreements.treaties(sources).fillna("")


def test_parties_stand_in_the_order_of_their_codes_and_numbers_as_they_count(sources):
    rows = treaties(
        sources,
        "12,QAT,NPL,2005,2005-03-21,Agreement,1,CPW (2017),",
        "2,FRA,YUG,1965,1965-01-25,,0,Peters (2019),",
    )
    assert rows[["agreement", "party", "partner", "year", "signed"]].to_numpy().tolist() == [
        ["0002", "FRA", "yugoslavia", 1965, "1965-01-25"],
        ["0012", "NPL", "QAT", 2005, "2005-03-21"],
    ]
    assert rows["text_found"].tolist() == [False, True]


def test_a_date_of_another_year_is_left_out_and_a_missing_year_stays_missing(sources):
    rows = treaties(
        sources,
        f"1,QAT,NPL,2007,2997-05-02,,1,CPW (2017),{DIFFER}",
        "2,QAT,NPL,,,,0,CPW (2017),year missing in source (9999)",
    )
    assert rows[["year", "signed", "note"]].to_numpy().tolist() == [
        [2007, "", "The source gives a date of signature of another year; it is left out."],
        ["", "", "The source gives no year."],
    ]


def test_letters_that_were_misread_are_mended_and_others_stay(sources):
    rows = treaties(sources, '1,QAT,NPL,1947,,"""Notes at MÃ©xico ""\n",1,P,', "2,QAT,NPL,1948,,Accord à Genève,1,P,")
    assert rows["treaty_title"].tolist() == ["Notes at México", "Accord à Genève"]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("1,QAT,ZZZ,1947,,,1,P,", r"column country_b_iso3: unknown value 'ZZZ' \(row 2\)"),
        ("1,QAT,NPL,1947,,,yes,P,", "column text_available: unknown value 'yes'"),
        ("1,QAT,NPL,1947,,,1,P,from memory", "column note: unknown value 'from memory'"),
    ],
)
def test_what_is_not_known_is_an_error(sources, line, fault):
    with pytest.raises(LayoutError, match=fault):
        treaties(sources, line)


def test_a_number_that_stands_twice_is_an_error(sources):
    with pytest.raises(LayoutError, match=r"column treaty_id: stands twice \(row 3\)"):
        treaties(sources, "1,QAT,NPL,1947,,,1,P,", "1,QAT,FRA,1947,,,1,P,")


def test_a_provision_that_was_not_coded_is_missing_and_not_absent(sources):
    head = ",".join(["treaty_id", *agreements.PROVISIONS])
    write_text(sources, agreements.CODED, [head, ",".join(["7", "1", *["0"] * (len(agreements.PROVISIONS) - 2), ""])])
    found = agreements.provisions(sources).set_index("provision")["found"]
    assert len(found) == 33
    assert found["international_instruments"]
    assert not found["permanent_residence"]
    assert found.isna().sum() == 1
    assert found.isna()["quota"]


def test_named_agreements_are_those_of_two_and_say_who_inferred_the_parties(sources):
    write_text(
        sources,
        agreements.NAMED,
        [
            NAMED,
            "A002,BLA/MOU (sectoral),QAT,Qatar,NPL,Paper,Table 4.1,Paper,derived,"
            '"seed says only ""Caribbean countries""; country taken from the pairs"',
            "A001,EU Mobility Partnership,,European Union,ARM,Paper,Table 4.1,Paper,read,EU is a party",
            "A003,multilateral social security convention,,CIPRES,FRA,Paper,section 3,Page,derived,",
            "A004,trade-union agreement,,MERCOSUR,FRA,Paper,section 3,Page,derived,verify before display",
            "A005,seasonal worker programme,FRA,France,,Paper,Box 1.2,Page,read,",
        ],
    )
    rows = agreements.named(sources)
    assert rows[["agreement_id", "agreement_kind", "destination", "origin", "note"]].to_numpy().tolist() == [
        ["A001", "mobility_partnership", "eu", "ARM", ""],
        ["A002", "one_sector", "QAT", "NPL", agreements.NAMED_NOTES["seed says only"]],
    ]
    assert [dataset.left_out[0].rows for dataset in [agreements._named_dataset(rows, listed=5)]] == [3]
