"""ILOSTAT's employed migrants and labour outflows, read from small files laid out like the originals."""

import pandas as pd
import pytest

from dashboard.sources import ilostat, ilostat_notes
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_economies, write_text

EMPLOYMENT_HEADER = "iso3,year,sex,migrant_basis,group,sector,thousands,value_kind,ilostat_indicator"
OUTFLOW_HEADER = "ref_area,sex,classif1,time,mna_oemp_sex_cds_nb"
REMARK_HEADER = "origin_iso3,year,destination,women_thousands,men_thousands,both_thousands,women_pct,remark"


@pytest.fixture
def sources(tmp_path):
    write_economies(tmp_path, ["ARM", "FJI", "NAM", "RUS", "FIN"])
    write_text(
        tmp_path, ilostat.OUTFLOW_REMARKS, [REMARK_HEADER, "ARM,2018,ALL,1,2,4,,sexes differ", "ARM,2018,RUS,1,2,3,,"]
    )
    return tmp_path


def write_employment(sources, *lines, header=EMPLOYMENT_HEADER):
    write_text(sources, ilostat.EMPLOYMENT, [header, *lines])


def write_outflows(sources, *lines, header=OUTFLOW_HEADER):
    write_text(sources, ilostat.OUTFLOWS, [header, *lines])


def test_employed_migrants_come_out_in_persons_with_branches_in_words(sources):
    write_employment(
        sources,
        "NAM,2019,both,place_of_birth,migrants,TOTAL,12.345,published,X",
        "NAM,2019,both,place_of_birth,migrants,AGR,0.5,derived: women plus men,X",
    )
    assert ilostat.migrant_employment(sources).to_numpy().tolist() == [
        ["NAM", 2019, "both", "place_of_birth", "migrants", "agriculture", 500, "derived: women plus men"],
        ["NAM", 2019, "both", "place_of_birth", "migrants", "total", 12_345, "published"],
    ]


def test_a_trend_needs_two_years_and_no_caution():
    employment = pd.DataFrame({"country": ["NAM", "AUT", "AUT", "FIN", "FIN"], "year": [2018, 2019, 2022, 2019, 2022]})
    notes = ilostat.migrant_employment_notes(employment).set_index("country")
    assert notes["trend_ok"].to_dict() == {"AUT": True, "FIN": False, "NAM": False}
    assert "New survey in 2021" in notes.loc["FIN", "note"]
    assert pd.isna(notes.loc["AUT", "note"])


def test_outflows_name_destinations_and_carry_remarks(sources):
    write_outflows(
        sources,
        "arm,sex_t,cds_des_total,2018,68.141",
        "arm,sex_f,cds_des_rus,2018,3.198",
        "arm,sex_t,cds_des_x,2018,1.454",
        "arm,sex_t,cds_des_cis,2018,1.443",
    )
    rows = ilostat.labour_outflows(sources)
    assert rows[["sex", "destination", "workers"]].to_numpy().tolist() == [
        ["both", "ALL", 68_141],
        ["both", "OTH", 1_454],
        ["female", "RUS", 3_198],
    ]
    assert rows["remark"].fillna("").tolist() == ["sexes differ", "", ""]


def test_two_countries_given_as_one_destination_are_added_to_other(sources):
    write_outflows(sources, "fji,sex_m,cds_des_x,2021,1.33", "fji,sex_m,cds_des_usacan,2021,0.103")
    rows = ilostat.labour_outflows(sources)
    assert rows[["destination", "workers"]].to_numpy().tolist() == [["OTH", 1_433]]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("arm,sex_t,cds_des_qqq,2018,1", "column classif1: unknown value 'QQQ' (row 2)"),
        ("arm,sex_t,des_rus,2018,1", "column classif1: cds_des_... expected, found 'des_rus' (row 2)"),
        ("arm,both,cds_des_rus,2018,1", "column sex: unknown value 'both' (row 2)"),
        ("arm,sex_t,cds_des_rus,2018,n", "column mna_oemp_sex_cds_nb: number expected, found 'n' (row 2)"),
    ],
)
def test_a_fault_of_outflows_is_an_error_that_names_file_column_and_row(sources, line, complaint):
    write_outflows(sources, line)
    with pytest.raises(LayoutError) as error:
        ilostat.labour_outflows(sources)
    assert str(error.value) == f"mna_oemp_sex_cds_nb.csv: {complaint}"


def test_an_unknown_branch_is_an_error_that_names_file_column_and_row(sources):
    write_employment(sources, "NAM,2019,both,place_of_birth,migrants,ECO,1,published,X")
    with pytest.raises(LayoutError, match=r"migrant_status\.csv: column sector: unknown value 'ECO' \(row 2\)"):
        ilostat.migrant_employment(sources)


def test_a_renamed_column_is_an_error_that_names_file_and_column(sources):
    write_employment(sources, header=EMPLOYMENT_HEADER.replace("thousands", "persons"))
    with pytest.raises(LayoutError, match=r"migrant_status\.csv: column not found: thousands"):
        ilostat.migrant_employment(sources)
    write_outflows(sources, header=OUTFLOW_HEADER.replace("classif1", "destination"))
    with pytest.raises(LayoutError, match=r"mna_oemp_sex_cds_nb\.csv: column not found: classif1"):
        ilostat.labour_outflows(sources)


def test_every_small_sample_is_called_one_in_its_note():
    assert {
        code for code, note in ilostat_notes.NOTES.items() if "small" in note.lower()
    } == ilostat_notes.SMALL_SAMPLES
